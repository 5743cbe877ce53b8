/** Pieces to lines. */

import type { Fonts } from './fonts.ts';
import type { Line, Piece } from './model.ts';

/** Of one base line: bases differ by less than this, in ems. */
const level = 0.3;

/**
 * Lines of pieces that stand in one column, from the top down: pieces of one base line from left to right, with what
 * is raised or lowered beside them.
 */
export function linesByPlace(pieces: readonly Piece[], page: number, fonts: Fonts): Line[] {
  const rows: Piece[][] = [];
  for (const piece of [...pieces].sort((a, b) => a.y - b.y)) {
    const row = rows.findLast((other, at) => at >= rows.length - 4 && isLevel(other, piece));
    if (row) row.push(piece);
    else rows.push([piece]);
  }
  return attach(rows)
    .map((row) => toLine(ordered(row), page, fonts))
    .sort((a, b) => a.y - b.y);
}

/** Lines of pieces that come in reading order, as those of a structure element do. */
export function linesInOrder(pieces: readonly Piece[], page: number, fonts: Fonts): Line[] {
  const rows: Piece[][] = [];
  for (const piece of pieces) {
    const row = rows.at(-1);
    const last = row?.at(-1);
    const beside = row !== undefined && last !== undefined && overlaps(row, piece) && !isBack(last, piece);
    if (row && beside) row.push(piece);
    else rows.push([piece]);
  }
  return rows.map((row) => toLine(ordered(row), page, fonts));
}

/** A step back of more than a few ems, from left-to-right text to left-to-right text, is a new line or column. */
function isBack(last: Piece, piece: Piece): boolean {
  return !last.rtl && !piece.rtl && piece.right < last.x - piece.size;
}

function isLevel(row: readonly Piece[], piece: Piece): boolean {
  const main = mainOf(row);
  return Math.abs(main.y - piece.y) < level * Math.min(main.size, piece.size);
}

function overlaps(row: readonly Piece[], piece: Piece): boolean {
  const main = mainOf(row);
  if (isLevel(row, piece)) return true;
  const [big, small] = main.size >= piece.size ? [main, piece] : [piece, main];
  if (small.size > big.size * 0.9) return false;
  return small.y > big.y - big.size * 0.75 && small.y < big.y + big.size * 0.35;
}

/** The largest piece of a row, which has its base line. */
function mainOf(row: readonly Piece[]): Piece {
  return row.reduce((main, piece) => (piece.size > main.size * 1.05 ? piece : main));
}

/** Raised or lowered characters that make a row of their own go to the row whose words they touch. */
function attach(rows: Piece[][]): Piece[][] {
  const moved = new Map<Piece, Piece[]>();
  for (const [index, row] of rows.entries()) {
    const near = rows.slice(Math.max(0, index - 3), index + 4).filter((other) => other !== row);
    for (const piece of row) {
      const host = near.find(
        (other) => piece.size < mainOf(other).size * 0.9 && overlaps(other, piece) && touches(other, piece),
      );
      if (host) moved.set(piece, host);
    }
  }
  if (moved.size === 0) return rows;
  const kept = new Map(rows.map((row) => [row, row.filter((piece) => !moved.has(piece))]));
  for (const [piece, host] of moved) kept.get(host)?.push(piece);
  return [...kept.values()].filter((row) => row.length > 0);
}

function touches(row: readonly Piece[], piece: Piece): boolean {
  const reach = piece.size * 0.5;
  return row.some(
    (other) =>
      other !== piece &&
      other.size > piece.size &&
      (Math.abs(piece.x - other.right) < reach || Math.abs(other.x - piece.right) < reach),
  );
}

/** Left to right; within right-to-left text the other way round. */
function ordered(row: readonly Piece[]): Piece[] {
  const sorted = [...row].sort((a, b) => a.x - b.x);
  const letters = (rtl: boolean): number =>
    sorted.reduce((sum, piece) => sum + (piece.rtl === rtl ? piece.text.length : 0), 0);
  if (letters(true) === 0) return sorted;
  const backwards = letters(true) > letters(false);
  const runs: Piece[][] = [];
  for (const piece of sorted) {
    const run = runs.at(-1);
    if (run && run[0]?.rtl === piece.rtl) run.push(piece);
    else runs.push([piece]);
  }
  // The space stands on the other side of what is read the other way.
  const out = runs.map((run) => (run[0]?.rtl ? run.reverse() : run));
  return (backwards ? out.reverse() : out).flat();
}

function toLine(pieces: Piece[], page: number, fonts: Fonts): Line {
  const weight = (piece: Piece): number => piece.text.length;
  const sizes = new Map<number, number>();
  let [all, bold, italic] = [0, 0, 0];
  for (const piece of pieces) {
    const size = Math.round(piece.size * 10) / 10;
    sizes.set(size, (sizes.get(size) ?? 0) + weight(piece));
    const style = fonts.style(piece.font);
    all += weight(piece);
    if (style.bold) bold += weight(piece);
    if (style.italic) italic += weight(piece);
  }
  const [size = 0] = [...sizes].reduce((most, one) => (one[1] > most[1] ? one : most), [0, 0]);
  const main = pieces.find((piece) => Math.abs(piece.size - size) < 0.06) ?? pieces[0];
  const y = main?.y ?? 0;
  raise(pieces, y, size);
  return {
    page,
    x: Math.min(...pieces.map((piece) => piece.x)),
    right: Math.max(...pieces.map((piece) => piece.right)),
    y,
    size,
    bold: bold > all * 0.8,
    italic: italic > all * 0.8,
    tight: false,
    pieces,
  };
}

/** What a note's mark is made of; several marks have commas between them. */
const noteMark = /^(?:[\d*∗⁎†‡§¶]+|\[\d+\])(?:[,;–-]\s*[\d*∗⁎†‡§¶]+)*[,.;]?$/u;

/** Behind these a raised digit is a power: units of length and area, and ten. */
const powered = /(?:^|[^\p{L}\p{N}])(?:[kcmdµ]?m|ft|mi|in|yd|s|10|CO|R|χ|[a-zA-Z])$/u;

function raise(pieces: readonly Piece[], base: number, size: number): void {
  for (const [index, piece] of pieces.entries()) {
    if (piece.size > size * 0.88 || piece.y > base - size * 0.12) continue;
    if (!noteMark.test(piece.text)) continue;
    const before = pieces[index - 1];
    const power = before !== undefined && /^\d$/.test(piece.text) && powered.test(before.text) && !piece.spaced;
    piece.raised = power ? 'figure' : 'note';
  }
}
