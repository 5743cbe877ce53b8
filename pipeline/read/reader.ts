/** What every reader is: the bytes of one file in, its tree out. */
import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import type { Range, Repair } from '../ast.ts';
import type { FrontMatter } from './front-matter.ts';
import type { Problem } from './unreadable.ts';

/** A document as its reader gives it. */
export interface Parsed {
  /**
   * Each leaf with its text as read and `data.origin`: where in `file.value` each of its characters stands. A node
   * that the format itself tells to be no text of the body has `data.furniture`.
   */
  root: Root;
  /** See `ReadSource.made`. */
  made: 'lines' | 'blocks';
  /** Whatever of `file.value` is neither text nor white space: tags, `#`, front matter. */
  markup: Range[];
  /** Characters that the reader itself put for others, such as those of a character reference. */
  repairs: Repair[];
  /** What the format says of the document. */
  front: FrontMatter;
  /** See `ReadSource.pages`. */
  pages?: number[];
  /** See `ReadSource.paragraphs`. */
  paragraphs?: number[];
}

/**
 * Read one file.
 *
 * @param file Gets `value`: the decoded text after a byte order mark, or for a format that is no text the raw text
 *   that the reader took out of it, in the order of the file. Messages that do not stop the reading go here too.
 * @param bytes The whole file.
 * @returns The document, or why there is none. It never throws for content.
 */
export type Reader = (file: VFile, bytes: Buffer) => Promise<Parsed | Problem>;
