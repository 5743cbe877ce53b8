/** Tables to mdast: every cell its paragraphs in a row. */
import type { PhrasingContent, Table, TableCell } from 'mdast';
import { range } from '../../places.ts';
import { fieldFurniture } from './blocks.ts';
import { type Block, type Grid, parasOf } from './model.ts';
import { type Page, toPhrasing } from './phrasing.ts';

/** @returns The table without rows that hold no text; `null` where none does. */
export function toTable(grid: Grid, page: Page): Table | null {
  const rows = grid.rows.filter((row) => [...parasOf(row.flat())].some((para) => para.begun));
  const [first, last] = [[...parasOf([grid])][0], [...parasOf([grid])].at(-1)];
  if (rows.length === 0 || !first || !last) return null;
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  return {
    type: 'table',
    children: rows.map((row) => ({
      type: 'tableRow',
      children: Array.from(
        { length: width },
        (_, column): TableCell => ({ type: 'tableCell', children: cell(row[column] ?? [], page) }),
      ),
    })),
    position: range(page.at, first.start, last.end),
  };
}

/** A cell's paragraphs in a row, also those of tables in it. */
function cell(blocks: readonly Block[], page: Page): PhrasingContent[] {
  const children: PhrasingContent[] = [];
  for (const para of parasOf(blocks)) {
    const own = toPhrasing(para, [para.start, para.end], page);
    if (own.length > 0 && children.length > 0) children.push({ type: 'break' });
    const furniture = para.furniture ?? fieldFurniture(para);
    if (furniture) for (const node of own) node.data = { ...node.data, furniture };
    children.push(...own);
  }
  return children;
}
