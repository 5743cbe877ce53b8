/** Where each cell of a tagged table stands: its row and column, by what the cells before and above it span. */
import type { Element } from './structure.ts';

/** Places in a table: a row is named by its element, columns are counted from 0. */
export interface Cell {
  row: string;
  column: number;
  /** How many columns the tree has in its row. */
  width: number;
}

/** A cell spans at most so many. */
const widest = 50;

/**
 * @param roleOf An element's role, by the standard's name.
 * @returns Cells of all tables, by the numbers of their elements.
 */
export function grid(elements: ReadonlyMap<string, Element>, roleOf: (element: Element) => string): Map<string, Cell> {
  const found = new Map<string, Cell>();
  for (const element of elements.values()) {
    if (roleOf(element) !== 'Table') continue;
    /** Column → rows that a cell from above still covers. */
    const covered: number[] = [];
    for (const row of rowsOf(element, elements, roleOf)) {
      let column = 0;
      const own: Cell[] = [];
      const skip = (): void => {
        for (; (covered[column] ?? 0) > 0; column++) covered[column] = (covered[column] ?? 0) - 1;
      };
      for (const kid of elements.get(row)?.kids ?? []) {
        const cell = 'element' in kid ? elements.get(kid.element) : undefined;
        if (!cell || !('element' in kid)) continue;
        skip();
        const place: Cell = { row, column, width: 0 };
        own.push(place);
        found.set(kid.element, place);
        const end = column + Math.min(widest, Math.max(1, cell.spans?.columns ?? 1));
        for (; column < end; column++) covered[column] = Math.max(1, cell.spans?.rows ?? 1) - 1;
      }
      const width = Math.max(column, covered.findLastIndex((left) => left > 0) + 1);
      for (const place of own) place.width = width;
      for (; column < covered.length; column++) covered[column] = Math.max(0, (covered[column] ?? 0) - 1);
    }
  }
  return found;
}

/** Rows in order, also those in a head, body or foot. */
function rowsOf(
  table: Element,
  elements: ReadonlyMap<string, Element>,
  roleOf: (element: Element) => string,
  depth = 0,
): string[] {
  return table.kids.flatMap((kid) => {
    const part = 'element' in kid ? elements.get(kid.element) : undefined;
    if (!part || !('element' in kid)) return [];
    if (roleOf(part) === 'TR') return [kid.element];
    return depth < 4 && roleOf(part) !== 'Table' ? rowsOf(part, elements, roleOf, depth + 1) : [];
  });
}
