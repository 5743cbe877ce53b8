/** List items among paragraphs: by a bullet, or by a number or letter that counts. */

import type { Fonts } from './fonts.ts';
import { linesByPlace } from './lines.ts';
import { type Chunk, chunk, type Line, lineText, type Piece } from './model.ts';
import { loneNumber } from './paragraphs.ts';

interface Mark {
  style: string;
  /** 1, 2, 3 for 1/a, 2/b, 3/c; `null` for a bullet. */
  value: number | null;
  /** With the white space behind it. */
  length: number;
}

const bullet = /^([•‣⁃∙·▪▫◦○●■□◆◇►➢➤✓–—*\uf0a7\uf0b7\uf0d8\uf0fc-])\s+(?=\S)/u;
const numbered = /^(\(?)(\d{1,3}|[a-zA-Z])([.)])\s+(?=\S)/u;

function markOf(line: Line | undefined): Mark | null {
  const text = line ? lineText(line) : '';
  const sign = bullet.exec(text);
  if (sign?.[1]) return { style: sign[1], value: null, length: sign[0].length };
  const count = numbered.exec(text);
  const lone = line ? loneNumber(line) : null;
  if (lone !== null) return { style: '1', value: lone, length: String(lone).length + 1 };
  if (!count?.[2]) return null;
  const [whole, before, label, behind] = count;
  const value = /\d/.test(label) ? Number(label) : label.toLowerCase().charCodeAt(0) - 96;
  const kind = /\d/.test(label) ? '1' : label === label.toLowerCase() ? 'a' : 'A';
  return { style: `${before}${kind}${behind}`, value, length: whole.length };
}

/**
 * Make items of the paragraphs that are; deeper marks of another style lie in the item before.
 *
 * @param chunks Of all pages, in reading order: lists go on over pages.
 */
export function findItems(chunks: readonly Chunk[], fonts: Fonts): Chunk[] {
  const marks = chunks.map((one) => (isOpen(one) ? markOf(one.lines[0]) : null));
  const open: { style: string; x: number }[] = [];
  return chunks.map((one, index) => {
    const mark = marks[index];
    const [first] = one.lines;
    if (one.tagged) return mark && first ? asItem(one, first, mark, fonts) : one;
    if (!mark || !first || (mark.value !== null && !counts(marks, chunks, index, mark))) {
      if (one.kind === 'paragraph' || one.kind === 'heading') open.length = 0;
      return one;
    }
    // Columns begin at places of their own.
    const x = first.x - one.left;
    while (open.length > 0 && (open.at(-1)?.x ?? 0) > x + first.size * 0.5) open.pop();
    const same = open.findIndex((level) => level.style === mark.style && Math.abs(level.x - x) < first.size);
    if (same >= 0) open.length = same + 1;
    else {
      while (open.length > 0 && Math.abs((open.at(-1)?.x ?? 0) - x) <= first.size * 0.5) open.pop();
      open.push({ style: mark.style, x });
    }
    return toItem(one, first, mark, open.length, fonts);
  });
}

/** A paragraph, or an item whose mark the tree does not tell. */
function isOpen(one: Chunk): boolean {
  return (one.kind === 'paragraph' || (one.kind === 'item' && one.label.length === 0 && !one.more)) && !one.furniture;
}

/** What the tree calls an item stays where the tree has it; a paragraph of a tree is an item with a bullet alone. */
function asItem(one: Chunk, first: Line, mark: Mark, fonts: Fonts): Chunk {
  if (one.kind === 'paragraph' && mark.value !== null) return one;
  return { ...toItem(one, first, mark, one.depth, fonts), owner: one.owner, tagged: true };
}

/** Whether a mark before or behind it is the one before or the next; other text may lie between, headings may not. */
function counts(
  marks: readonly (Mark | null)[],
  chunks: readonly Chunk[],
  index: number,
  { style, value }: Mark,
): boolean {
  return ([1, -1] as const).some((step) => {
    for (let at = index + step, seen = 0; at >= 0 && at < chunks.length && seen < 4; at += step) {
      if (chunks[at]?.kind === 'heading') return false;
      if (chunks[at]?.furniture) continue;
      seen += 1;
      const other = marks[at];
      if (other?.style === style) return other.value === (value ?? 0) + step;
    }
    return false;
  });
}

/** The item's mark goes to its label; a piece that holds both is parted. */
function toItem(one: Chunk, first: Line, { length }: Mark, depth: number, fonts: Fonts): Chunk {
  const mark: Piece[] = [];
  const rest: Piece[] = [];
  let seen = 0;
  for (const [index, piece] of first.pieces.entries()) {
    const start = lineText({ ...first, pieces: first.pieces.slice(0, index) }).length;
    seen = start + piece.text.length + (index > 0 ? 1 : 0);
    if (rest.length > 0 || start >= length - 1) rest.push(piece);
    else if (seen <= length) mark.push(piece);
    else {
      const cut = piece.text.search(/\s/);
      const at = cut < 0 ? 1 : cut;
      const x = piece.x + ((piece.right - piece.x) * at) / piece.text.length;
      const behind = piece.text.slice(at);
      mark.push({ ...piece, text: piece.text.slice(0, at), right: x });
      rest.push({ ...piece, text: behind.trimStart(), x, spaced: true });
    }
  }
  if (rest.length === 0 || mark.length === 0) return one;
  const label = linesByPlace(mark, one.page, fonts);
  const line: Line = { ...first, x: rest[0]?.x ?? first.x, pieces: rest };
  return chunk('item', [line, ...one.lines.slice(1)], {
    left: one.left,
    right: one.right,
    region: one.region,
    depth,
    label,
  });
}
