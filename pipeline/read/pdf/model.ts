/** What a PDF's text is made of on its way from pdf.js to a tree: pieces, lines, chunks, pages. Lengths in points. */
import type { FurnitureKind } from '../../ast.ts';

/** A run of characters as pdf.js gives it, upright, from the page's top left corner; `y` is its base line. */
export interface Piece {
  text: string;
  x: number;
  right: number;
  y: number;
  size: number;
  /** Index into the document's fonts. */
  font: string;
  /** Its marked content, as the structure tree names it. */
  id: string | null;
  /** Whether the file itself marks it as no part of the text. */
  artifact: boolean;
  /** Whether white space stands before it in the file. */
  spaced: boolean;
  rtl: boolean;
  /** Whether it is a hyphen that the file marks as put there by its typesetter. */
  soft: boolean;
  /** A raised piece: a note's mark, or a figure that belongs to its word, such as the 2 of km². */
  raised: 'note' | 'figure' | null;
}

export interface Line {
  page: number;
  x: number;
  right: number;
  y: number;
  /** Of most of its characters. */
  size: number;
  bold: boolean;
  italic: boolean;
  /** Whether it ends in a hyphen that is its word's own, so that the next line's first word belongs to it. */
  tight: boolean;
  /** In reading order. */
  pieces: Piece[];
}

export type ChunkKind = 'paragraph' | 'heading' | 'item' | 'quote' | 'table' | 'furniture';

/** What stands together on one page: a block of the document, or as much of it as the page holds. */
export interface Chunk {
  kind: ChunkKind;
  page: number;
  lines: Line[];
  /** Where its text could have gone on: the sides of its column or page. */
  left: number;
  right: number;
  /** A heading's rank, or how deep an item's list lies, from 1. */
  depth: number;
  furniture: FurnitureKind | null;
  /** Of an item: the lines of its mark, where the structure tree tells. */
  label: Line[];
  /** Of an item: that it is a further paragraph of the item before it. */
  more: boolean;
  /** Of a table: rows of cells of lines. Then `lines` is empty. */
  rows: Line[][][];
  /** Of a table: the structure element of each row, where the file tells. */
  rowIds: (string | null)[];
  /** Whether the structure tree told what it is. */
  tagged: boolean;
  /** What it goes on from, on this page or one before, and how sure that is; of a table, whether its first row goes on, too. */
  goesOn: { from: Chunk; confidence: number; row?: boolean } | null;
  /** The structure element that it lies in, where the file tells. */
  owner: string | null;
  /** The column or page part that it stands in, counted over the document. */
  region: number;
}

export interface Page {
  /** From 1. */
  number: number;
  width: number;
  height: number;
  /** Upright, in the order of the file. */
  pieces: Piece[];
  /** Text that stands on its side or head, in the order of the file. */
  turned: Piece[];
  /** Whether it has no text and a picture. */
  picture: boolean;
  tree: TreeNode | null;
}

/** A structure element as pdf.js gives it, or a piece of marked content. */
export interface TreeNode {
  role?: string;
  type?: string;
  id?: string;
  lang?: string;
  children?: TreeNode[];
}

export function chunk(kind: ChunkKind, lines: Line[], more: Partial<Chunk> = {}): Chunk {
  return {
    kind,
    page: lines[0]?.page ?? 0,
    lines,
    left: Math.min(...lines.map((line) => line.x)),
    right: Math.max(...lines.map((line) => line.right)),
    depth: 1,
    furniture: kind === 'heading' ? 'heading' : null,
    label: [],
    more: false,
    rows: [],
    rowIds: [],
    tagged: false,
    goesOn: null,
    owner: null,
    region: 0,
    ...more,
  };
}

/** @returns The text of a line, with spaces where they are, without note marks. */
export function lineText(line: Line): string {
  let text = '';
  for (const [index, piece] of line.pieces.entries()) {
    if (piece.raised === 'note') continue;
    text += (index > 0 && spaceBefore(line, index) ? ' ' : '') + piece.text;
  }
  return text;
}

/** What no mark joins to the word before it, and the scripts that part no words. */
const word = /^["'“‘(]?[\p{L}\p{N}]/u;
const solid = /^.?[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

/** A gap of so many ems is a space, though the file has none. */
const space = 0.18;

/** @returns Whether a space stands before the piece at `index`. */
export function spaceBefore({ pieces }: Line, index: number): boolean {
  const piece = pieces[index];
  const before = pieces[index - 1];
  if (!piece || !before) return false;
  if (piece.raised === 'note' || before.raised === 'note') {
    // Behind a mark the space is the word's own, or the mark has it; the mark that a note begins with has none.
    return (
      (piece.raised !== 'note' && (piece.spaced || (word.test(piece.text) && !solid.test(piece.text)))) || index === 1
    );
  }
  const gap = Math.max(piece.x - before.right, before.x - piece.right);
  // The order of the file is not that of reading there.
  const spaced = piece.spaced && !(piece.rtl || before.rtl);
  return spaced || gap > space * Math.min(piece.size, before.size);
}

/** @returns The text of a chunk, a line under another. */
export function chunkText(one: Chunk): string {
  return one.lines.map(lineText).join('\n');
}
