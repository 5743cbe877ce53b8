/** A table and what goes on from it, row by row; a row that a page's end cuts is one, each cell with its own rest. */
import type { RootContent, TableRow } from 'mdast';
import { range } from '../../places.ts';
import type { Chunk, Line } from './model.ts';
import { around, type Ground, joined, leaf } from './spans.ts';

/** What of a cell stands on one page. */
interface Part {
  lines: readonly Line[];
  confidence: number;
}

/** @param parts The table's parts, page by page. */
export function table(parts: readonly Chunk[], ground: Ground): RootContent {
  const rows = rowsOf(parts).map((row) => row.map((cell) => joined(cell, ground)));
  const whole = rows.flat().filter((span) => span.value !== '');
  const position = whole.length > 0 ? around(whole, ground) : range(ground.at, 0, 0);
  const children = rows.map(
    (cells): TableRow => ({
      type: 'tableRow',
      children: cells.map((span) => ({ type: 'tableCell', children: span.value ? leaf(span, ground) : [] })),
    }),
  );
  return { type: 'table', children, position };
}

function rowsOf(parts: readonly Chunk[]): Part[][][] {
  const rows: Part[][][] = [];
  for (const { rows: own, goesOn } of parts) {
    for (const [index, cells] of own.entries()) {
      const last = rows.at(-1);
      const confidence = goesOn?.confidence ?? 1;
      if (last && index === 0 && goesOn?.row)
        for (const [at, lines] of cells.entries()) last[at] = [...(last[at] ?? []), { lines, confidence }];
      else rows.push(cells.map((lines) => [{ lines, confidence }]));
    }
  }
  return rows;
}
