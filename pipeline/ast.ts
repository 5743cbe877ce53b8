/**
 * The tree: one mdast `Root` per source below one `Corpus`.
 *
 * Everything below the corpus is plain mdast, so every mdast utility works on it. What Collate knows about a node
 * stands in its `data`, declared here by module augmentation. The tree holds text, passages and sentences; what is
 * *found* about them points into it (`findings.ts`) and stands nowhere twice.
 */
import type { Root } from 'mdast';
import type { Parent } from 'unist';

/** A place in a source file. `offset` counts UTF-16 units of the decoded text after a byte order mark, from 0. */
export interface Point {
  /** From 1. */
  line: number;
  /** From 1, in UTF-16 units. */
  column: number;
  /** From 0, in UTF-16 units. */
  offset: number;
}

/** A stretch of a source file; `end` is exclusive. */
export interface Range {
  start: Point;
  end: Point;
  /** PDF only: the page of the original, from 1. */
  page?: number;
  /** DOCX only: the paragraph of the document, from 1. */
  paragraph?: number;
}

/** A span of a passage's `text`, in UTF-16 units; `end` is exclusive. */
export interface Span {
  start: number;
  end: number;
}

export type PassageKind = 'paragraph' | 'item' | 'table' | 'quote';

/** What a locator points to: a body paragraph, an outermost list item, a table or a block quotation. */
export interface Passage {
  /** From 1 in each source, after repair. */
  number: number;
  kind: PassageKind;
  /** Repaired text. A table's cells are joined by tabs, its rows by line feeds. */
  text: string;
  /** Where the text stands in the file, in file order; two for a passage joined around a caption. */
  ranges: Range[];
  /** Spans of `text`, in order, without gaps other than white space. Numbered from 1 by their place. */
  sentences: Span[];
  /** The headings it stands under, outermost first. */
  headings: string[];
  /** PDF only: for each sentence the page of the original on which it begins, and that on which it ends. */
  pages?: [first: number, last: number][];
}

export type FurnitureKind =
  | 'title'
  | 'heading'
  | 'byline'
  | 'author-note'
  | 'editor-note'
  | 'signature'
  | 'caption'
  | 'running-line'
  | 'page-number'
  | 'footnote'
  | 'navigation'
  | 'other';

/** Text of a source that is no passage. Metadata values are read from it. */
export interface Furniture {
  kind: FurnitureKind;
  /** Repaired text, without marks such as `◆` or `#`. */
  text: string;
  ranges: Range[];
}

/** One change that was made to a source's text, or one decision about where its blocks begin and end. */
export interface Repair {
  /** The repair's rule id: file name = export = rule id = fixture folder. */
  rule: string;
  /** What it touched, in the file. */
  range: Range;
  /** The characters before, as they stand in the file. */
  before: string;
  /** The characters after, as they stand in the passage. Empty when taken out. */
  after: string;
  /** 0 to 1. Below 0.7 it is also a message, for an editor to settle. */
  confidence: number;
}

/** Where a metadata value comes from: the source's own text, the codebook, or a rule that inferred it. */
export type Origin = 'source' | 'editor' | 'inferred';

/** What is known about a document. `null` is unknown, never a guess. */
export interface Metadata {
  title: string | null;
  authors: string[];
  /** The author's function, as the source words it. */
  role: string | null;
  institution: string | null;
  country: string | null;
  /** ISO 8601, as precise as the source is. */
  date: string | null;
  publisher: string | null;
  url: string | null;
  /** ISO 8601. */
  accessed: string | null;
  /** What the source says of its translation, verbatim. */
  translation: string | null;
  /** An editor's note or disclaimer, verbatim. */
  note: string | null;
  /** Field name → origin, for each field that is known. */
  origin: Record<string, Origin>;
}

export type SourceFormat = 'txt' | 'md' | 'html' | 'docx' | 'pdf';

/** `Root.data.source`: what is known about one source as a whole. */
export interface Source {
  /** `[a-z0-9-]+`, unique: from the codebook, else the file's stem. */
  id: string;
  /** The printed one: from the codebook, else of the institution, the author, the publisher or the file's name, else A, B, C. */
  label: string;
  /** Relative to the folder of sources. */
  file: string;
  /** Of the file's bytes, hex. */
  sha256: string;
  format: SourceFormat;
  /** BCP 47, or `null` when it cannot be told. */
  language: string | null;
  metadata: Metadata;
  furniture: Furniture[];
  repairs: Repair[];
  /** Marks that are neither text nor repair: `◆`, list marks, `#`, table rules. Needed by the conservation check. */
  markup: Range[];
}

/** All sources, in printed order. */
export interface Corpus extends Parent {
  type: 'corpus';
  children: SourceRoot[];
}

/** A root that has gone through `read`, `normalize` and `corpus`. */
export interface SourceRoot extends Root {
  data: NonNullable<Root['data']> & { source: Source; passages: Passage[] };
}

declare module 'mdast' {
  interface RootData {
    /** Set by `corpus`. */
    source?: Source;
    /** Set by `corpus`: the passages in reading order; the same objects as in the nodes' `data.passage`. */
    passages?: Passage[];
  }
}

declare module 'unist' {
  interface Data {
    /** Set by `corpus` on a paragraph, outermost list item, table, block quotation or code block of the body. */
    passage?: Passage;
    /** Set by `normalize` on a node that is no passage. Such nodes stay in the tree, in file order. */
    furniture?: FurnitureKind;
    /**
     * Where each character of the node's own text came from, by ascending `at` (offset into the node's text): from
     * `at` on, text and file run in step from file offset `offset`. Set by readers and kept up by repairs.
     */
    origin?: { at: number; offset: number }[];
  }
}
