/** Cells of a tagged table put where they stand on the page, where its tree has them in no order or leaves out empty ones. */
import type { Line } from './model.ts';

type Row = Line[][];

/** White between two columns, in ems; less than `narrow` of it may be within one. */
const white = 0.3;
const narrow = 2;

/** @param complete Whether the tree has as many cells in each row. */
export function byColumns(rows: readonly Row[], complete: boolean): Row[] {
  const told = [...rows];
  if (told.some((row) => row.flat(2).some((line) => line.pieces.some(({ rtl }) => rtl)))) return told;
  const full = told.map((row) => row.filter((cell) => cell.length > 0));
  if (complete && full.every(isAscending)) return told;
  const most = Math.max(...full.map((row) => row.length));
  const sorted = full.map((row, at) =>
    isAscending(row) ? (told[at] as Row) : [...row].sort((one, other) => leftOf(one) - leftOf(other)),
  );
  const strips = stripsOf(full.filter((row) => row.length > 1 && row.length * 2 >= most).flat(), full, most);
  if (strips.length + 1 < most) return sorted;
  const placed = full.map((row): Row | null => {
    // A line across the table.
    if (row.length < 2) return row;
    const cells: Row = [];
    for (const cell of row) {
      const at = columnOf(cell, strips);
      if (cells[at]) return null;
      cells[at] = cell;
    }
    return Array.from(cells, (cell) => cell ?? []);
  });
  return placed.every((row) => row !== null) ? placed : sorted;
}

function columnOf(cell: readonly Line[], strips: readonly number[]): number {
  return strips.filter((x) => x < leftOf(cell)).length;
}

function isAscending(row: Row): boolean {
  return row.every((cell, at) => at === 0 || leftOf(cell) >= leftOf(row[at - 1] ?? []));
}

function leftOf(cell: readonly Line[]): number {
  return Math.min(...cell.map(({ x }) => x));
}

/**
 * The middles of the strips that no cell covers. A narrow one between what never stands in one row parts no columns: a
 * head may stand beside its figures.
 */
function stripsOf(cells: readonly (readonly Line[])[], rows: readonly Row[], most: number): number[] {
  const lines = cells.flat().sort((a, b) => a.x - b.x);
  const strips: { x: number; narrow: boolean }[] = [];
  let covered = Number.NEGATIVE_INFINITY;
  for (const { x, right, size } of lines) {
    const gap = x - covered;
    if (covered > Number.NEGATIVE_INFINITY && gap > white * size)
      strips.push({ x: (x + covered) / 2, narrow: gap < narrow * size });
    covered = Math.max(covered, right);
  }
  for (let at = strips.length - 1; at >= 0 && strips.length + 1 > most; at--) {
    const all = strips.map(({ x }) => x);
    const both = rows.some((row) => {
      const own = new Set(row.map((cell) => columnOf(cell, all)));
      return own.has(at) && own.has(at + 1);
    });
    if (strips[at]?.narrow && !both) strips.splice(at, 1);
  }
  return strips.map(({ x }) => x);
}
