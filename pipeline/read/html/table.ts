/** Tables: of data, or of layout. */
import type { BlockContent, RootContent, TableCell, TableRow } from 'mdast';
import type { FurnitureKind } from '../../ast.ts';
import { range } from '../../places.ts';
import type { Page } from './page.ts';
import { phrasing, trimEnd } from './phrasing.ts';
import { parts } from './survey.ts';
import type { Element } from './tree.ts';

/** A cell of more characters is no cell of data. */
const longest = 1200;
/** A cell spans at most so many. */
const widest = 50;

/** In these a cell is a part of a page. */
const layout = new Set([
  'table',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'article',
  'section',
  'blockquote',
  'form',
  'nav',
  'figure',
]);

/** @returns Whether a table holds data: rows of several short cells, and in none of them a piece of a page. */
export function isData(node: Element, page: Page): boolean {
  if (/^(?:presentation|none)$/.test(node.attributes.get('role') ?? '')) return false;
  const rows = rowsOf(node);
  if (rows.length === 0 || !rows.some((row) => cellsOf(row).length > 1)) return false;
  return rows.every((row) =>
    cellsOf(row).every((cell) => {
      const { chars = 0 } = page.facts.get(cell) ?? {};
      return chars <= longest && !page.roots.has(cell) && !holds(cell, page);
    }),
  );
}

function holds(node: Element, page: Page): boolean {
  return node.children.some(
    (child) => child.type === 'element' && (layout.has(child.name) || page.roots.has(child) || holds(child, page)),
  );
}

function rowsOf(node: Element): Element[] {
  return node.children.flatMap((child) => {
    if (child.type === 'text') return [];
    if (child.name === 'tr') return [child];
    return /^(?:thead|tbody|tfoot)$/.test(child.name) ? rowsOf(child) : [];
  });
}

function cellsOf(row: Element): Element[] {
  return row.children.filter((child): child is Element => child.type === 'element' && /^t[dh]$/.test(child.name));
}

/** Makes blocks of what an element holds. */
type Flow = (node: Element, page: Page, kind: FurnitureKind | null) => RootContent[];

/** A table of data, with what stands in it beside cells as furniture before it. */
export function table(node: Element, page: Page, flow: Flow): BlockContent[] {
  const before: BlockContent[] = [];
  const rows: TableRow[] = [];
  /** Column → rows that a cell from above still covers. */
  const covered: number[] = [];
  const visit = (one: Element): void => {
    for (const part of parts(one, page.facts, page.ground.value)) {
      if (Array.isArray(part)) {
        const children = trimEnd(phrasing(part, page, 'other'));
        if (children.length > 0) before.push({ type: 'paragraph', children, data: { furniture: 'other' } });
      } else if (/^(?:thead|tbody|tfoot)$/.test(part.name)) visit(part);
      else if (part.name === 'tr') rows.push(row(part, page, covered, before));
      else before.push(...(flow(part, page, part.name === 'caption' ? 'caption' : 'other') as BlockContent[]));
    }
  };
  visit(node);
  const position = range(page.ground.at, node.start, node.start);
  return [...before, { type: 'table', children: rows, position }];
}

function row(node: Element, page: Page, covered: number[], before: BlockContent[]): TableRow {
  const children: TableCell[] = [];
  const position = range(page.ground.at, node.start, node.start);
  const skip = (): void => {
    for (let left = covered[children.length] ?? 0; left > 0; left = covered[children.length] ?? 0) {
      covered[children.length] = left - 1;
      children.push({ type: 'tableCell', children: [], position });
    }
  };
  for (const part of parts(node, page.facts, page.ground.value)) {
    if (Array.isArray(part) || !/^t[dh]$/.test(part.name)) {
      const kind: FurnitureKind = 'other';
      const nodes = trimEnd(phrasing(Array.isArray(part) ? part : [part], page, kind));
      if (nodes.length > 0) before.push({ type: 'paragraph', children: nodes, data: { furniture: kind } });
      continue;
    }
    skip();
    const wide = span(part, 'colspan');
    const high = span(part, 'rowspan');
    children.push({ type: 'tableCell', children: trimEnd(phrasing(part.children, page, page.kindOf(part))), position });
    if (high > 1) covered[children.length - 1] = high - 1;
    for (let more = 1; more < wide; more++) {
      children.push({ type: 'tableCell', children: [], position });
      if (high > 1) covered[children.length - 1] = high - 1;
    }
  }
  skip();
  return { type: 'tableRow', children, position };
}

function span(cell: Element, name: string): number {
  const value = Number.parseInt(cell.attributes.get(name) ?? '1', 10);
  return Number.isNaN(value) ? 1 : Math.min(widest, Math.max(1, value));
}
