/** A document between its XML and its tree: blocks of pieces, each with its place in the raw text. */
import type { FurnitureKind } from '../../ast.ts';
import type { Look, Numbering, Style } from './styles.ts';

/** A stretch of the raw text that looks alike. */
export interface Piece {
  start: number;
  end: number;
  look: Look;
  /** An address that it leads to. */
  link: string | null;
  /** What it is when it is no text of its paragraph. */
  furniture: FurnitureKind | null;
  /** A mark that is neither text nor furniture, such as that of a note. */
  mark: boolean;
  /** Stands here for a note: its identifier. */
  note: string | null;
}

export interface Para {
  type: 'para';
  start: number;
  end: number;
  pieces: Piece[];
  style: Style;
  numbering: Numbering;
  /** From 0; 9 is the text's own; `null` where nothing says. */
  outline: number | null;
  centred: boolean;
  /** What it is by the part, field or control that it stands in. */
  furniture: FurnitureKind | null;
  /** Stands in a box beside the text. */
  boxed: boolean;
  /** Where in it a sequence number (`Figure 3`) stands; −1 for none. */
  sequence: number;
  /** Whether it has any text yet. */
  begun: boolean;
  /** The outermost field whose result its first words are part of. */
  field: Field | null;
}

export interface Grid {
  type: 'grid';
  rows: Block[][][];
  boxed: boolean;
}

export type Block = Para | Grid;

/** A note: its paragraphs, and the identifier that pieces name it by. */
export interface Note {
  id: string;
  label: string;
  blocks: Block[];
}

export interface Field {
  instruction: string;
  /** Whether what comes now is what the field shows. */
  shown: boolean;
  closed: boolean;
}

/** The raw text as it grows, and what was met on the way. */
export interface Raw {
  chunks: string[];
  length: number;
  /** Where each paragraph begins. */
  paragraphs: number[];
  fields: Field[];
  /** Identifiers of notes in the order of their marks, and those whose marks were struck out. */
  notes: string[];
  struck: Set<string>;
  /** How often something was met that is not read, by name. */
  unread: Map<string, number>;
  /** Letters of the text by language named on runs, and in all. */
  letters: Map<string, number>;
  total: number;
}

export function newRaw(): Raw {
  return {
    chunks: [],
    length: 0,
    paragraphs: [],
    fields: [],
    notes: [],
    struck: new Set(),
    unread: new Map(),
    letters: new Map(),
    total: 0,
  };
}

/** Put text at the end of the raw text. */
export function put(raw: Raw, text: string): void {
  raw.chunks.push(text);
  raw.length += text.length;
}

/** Count something that is not read. */
export function miss(raw: Raw, name: string): void {
  raw.unread.set(name, (raw.unread.get(name) ?? 0) + 1);
}

/** @returns The paragraphs of blocks, in order, also those in tables. */
export function* parasOf(blocks: readonly Block[]): Iterable<Para> {
  for (const block of blocks) {
    if (block.type === 'para') yield block;
    else for (const row of block.rows) for (const cell of row) yield* parasOf(cell);
  }
}
