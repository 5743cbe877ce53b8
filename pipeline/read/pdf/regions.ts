/** Reading order: a page's pieces parted into columns and what stands across them. */
import type { Piece } from './model.ts';

/** Pieces that are read from the top down, and the sides that their lines reach. */
export interface Region {
  pieces: Piece[];
  left: number;
  right: number;
}

/** Columns have so many lines at least, filled so far at least (a table's cells are not). */
const fewest = 4;
const filled = 0.6;
/** Columns within columns are looked for so many times. */
const deepest = 3;

/** @returns Regions in reading order. */
export function regions(pieces: readonly Piece[], deep = 0): Region[] {
  if (pieces.length === 0) return [];
  const gutter = gutterOf(pieces, deep);
  if (gutter === null) return [region(pieces)];
  const found: Region[] = [];
  let across: Piece[] = [];
  let beside: Piece[] = [];
  const close = (): void => {
    if (beside.length > 0) {
      found.push(
        ...regions(
          beside.filter((piece) => middle(piece) < gutter),
          deep + 1,
        ),
      );
      found.push(
        ...regions(
          beside.filter((piece) => middle(piece) >= gutter),
          deep + 1,
        ),
      );
    }
    beside = [];
  };
  for (const row of bands(pieces, gutter)) {
    if (row.crosses) {
      close();
      across.push(...row.pieces);
    } else {
      if (across.length > 0 && follows(across, row.pieces, gutter)) {
        across.push(...row.pieces);
        continue;
      }
      if (across.length > 0) found.push(region(across));
      across = [];
      beside.push(...row.pieces);
    }
  }
  if (across.length > 0) {
    close();
    found.push(region(across));
  }
  close();
  return found;
}

function region(pieces: readonly Piece[]): Region {
  return {
    pieces: [...pieces],
    left: Math.min(...pieces.map((piece) => piece.x)),
    right: Math.max(...pieces.map((piece) => piece.right)),
  };
}

const middle = (piece: Piece): number => (piece.x + piece.right) / 2;

/**
 * The middle of the white strip between two columns, or `null`: a strip that few pieces cross, with lines on both
 * sides that fill their column.
 */
function gutterOf(pieces: readonly Piece[], deep: number): number | null {
  if (deep >= deepest) return null;
  const { left, right } = region(pieces);
  const width = right - left;
  const size = median(pieces.map((piece) => piece.size));
  if (pieces.length < 2 * fewest || width < size * 20) return null;
  let best: { x: number; crossed: number; wide: number } | null = null;
  let strip: { from: number; crossed: number } | null = null;
  const step = Math.max(1, width / 300);
  const crossings = crossed(pieces);
  for (let x = left + width * 0.2; x <= right - width * 0.2; x += step) {
    const count = crossings(x);
    if (!strip || strip.crossed !== count) strip = { from: x, crossed: count };
    const wide = x - strip.from;
    const better: boolean = best === null || count < best.crossed || (count === best.crossed && wide > best.wide);
    if (better) best = { x: strip.from + wide / 2, crossed: count, wide };
  }
  if (!best || best.wide < size * 0.5) return null;
  const { x } = best;
  const sides = [pieces.filter((piece) => piece.right <= x), pieces.filter((piece) => piece.x >= x)];
  // Lines of two columns need not stand at one height, so that no row of a side would be full.
  return sides.every((side) => isColumn(side, best.crossed) || gutterOf(side, deep + 1) !== null) ? x : null;
}

/** @returns How many pieces cover an x. */
function crossed(pieces: readonly Piece[]): (x: number) => number {
  const starts = pieces.map((piece) => piece.x).sort((a, b) => a - b);
  const ends = pieces.map((piece) => piece.right).sort((a, b) => a - b);
  const below = (values: readonly number[], x: number): number => {
    let [low, high] = [0, values.length];
    while (low < high) {
      const at = (low + high) >> 1;
      if ((values[at] ?? 0) < x) low = at + 1;
      else high = at;
    }
    return low;
  };
  return (x) => below(starts, x) - below(ends, x);
}

function isColumn(side: readonly Piece[], crossed: number): boolean {
  const rows = rowsOf(side);
  if (rows.length < fewest || rows.length * 2 < crossed) return false;
  const { left, right } = region(side);
  const fills = rows.map((row) => {
    const ends = region(row);
    const text = row.reduce((sum, piece) => sum + piece.right - piece.x, 0);
    return Math.min(text, ends.right - ends.left) / (right - left);
  });
  const long = rows.filter((row) => row.reduce((sum, piece) => sum + piece.text.length, 0) >= 12).length;
  return median(fills) >= filled && long * 2 > rows.length;
}

interface Band {
  pieces: Piece[];
  crosses: boolean;
}

/** Rows from the top down; whether something of a row goes over the gutter. */
function bands(pieces: readonly Piece[], gutter: number): Band[] {
  return rowsOf(pieces).map((row) => ({
    pieces: row,
    crosses: row.some((piece) => piece.x < gutter && piece.right > gutter) || isCentred(row, pieces, gutter),
  }));
}

/** A centred line of several pieces of which one gap happens to lie over the gutter. */
function isCentred(row: readonly Piece[], all: readonly Piece[], gutter: number): boolean {
  const sorted = [...row].sort((a, b) => a.x - b.x);
  const at = sorted.findIndex((piece) => piece.x >= gutter);
  const [before, after] = [sorted[at - 1], sorted[at]];
  if (!before || !after || after.x - before.right > 0.6 * before.size) return false;
  const { left, right } = region(all);
  const ends = region(row);
  return Math.abs(ends.left - left - (right - ends.right)) < before.size && ends.left - left > 2 * before.size;
}

/** Whether a row on the left alone, right under lines that go across, is their last line. */
function follows(across: readonly Piece[], row: readonly Piece[], gutter: number): boolean {
  const last = across.at(-1);
  const first = row[0];
  if (!last || !first || row.some((piece) => piece.x > gutter)) return false;
  const { left, right } = region(across);
  const full = Math.max(...(rowsOf(across).at(-1) ?? []).map((piece) => piece.right)) > right - (right - left) * 0.15;
  const down = first.y - last.y;
  return (
    full &&
    Math.abs(first.size - last.size) < 0.5 &&
    first.font === last.font &&
    down < last.size * 1.6 &&
    Math.abs(first.x - left) < last.size
  );
}

export function rowsOf(pieces: readonly Piece[]): Piece[][] {
  const rows: Piece[][] = [];
  for (const piece of [...pieces].sort((a, b) => a.y - b.y || a.x - b.x)) {
    const row = rows.at(-1);
    const base = row?.[0];
    if (row && base && Math.abs(base.y - piece.y) < 0.35 * Math.max(base.size, piece.size)) row.push(piece);
    else rows.push([piece]);
  }
  return rows;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? 0;
}
