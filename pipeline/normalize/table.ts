/** Tables in plain text: lines of cells parted by tabs, bars or columns of white space. */
import type { Paragraph, Root, RootContent, Table, TableRow } from 'mdast';
import { range } from '../places.ts';
import { isBody, textOf } from './block.ts';
import { type Ledger, mark, plugin } from './ledger.ts';
import { cut, endOf, type Mapped, offsetAt, trim } from './mapped.ts';
import { gapBetween } from './profile.ts';

/** What parts cells, how many rows it takes to be a table, and whether the separator itself is text that is not white. */
const separators: { pattern: RegExp; rows: number; bar: boolean }[] = [
  { pattern: /\|/g, rows: 2, bar: true },
  { pattern: /\t[ \t]*/g, rows: 2, bar: false },
  { pattern: / {3,}/g, rows: 3, bar: false },
];

/** What a row has at least one of. */
const separator = /[|\t]| {3}/;

/** @returns Whether a line only rules: `|---|---|`, `+----+`. */
function isRuling(text: string): boolean {
  return /[-=]{3}/.test(text) && /^[\s:|+=-]+$/.test(text);
}

/** Make a table of each run of lines that have the same number of cells, two or more. */
export function findTables(root: Root, ledger: Ledger): void {
  const children: RootContent[] = [];
  for (let index = 0; index < root.children.length; ) {
    const node = root.children[index];
    const likely = isBody(node) && separator.test(textOf(node).value);
    const found = likely ? separators.map((one) => rowsFrom(root, index, one)).find((rows) => rows !== null) : null;
    if (!found) {
      children.push(root.children[index] as RootContent);
      index += 1;
      continue;
    }
    children.push(build(found.lines, found.pattern, ledger));
    index += found.lines.length;
  }
  root.children = children;
}

function rowsFrom(root: Root, from: number, { pattern, rows, bar }: (typeof separators)[number]) {
  const lines: Paragraph[] = [];
  let width = 0;
  let cells = 0;
  for (let index = from; index < root.children.length; index++) {
    const node = root.children[index];
    const last = lines.at(-1);
    if (!isBody(node) || (last && gapBetween(last, node) > 0)) break;
    const text = textOf(node).value;
    const rule = isRuling(text) && (bar || lines.length > 0);
    const count = cellsOf(trim(textOf(node)), pattern).length;
    if (!rule && (count < 2 || (width > 0 && count !== width))) break;
    if (!rule) {
      width = count;
      cells += 1;
    }
    lines.push(node);
  }
  return cells >= rows ? { lines, pattern } : null;
}

/** Cells of a line. The bars around a row part nothing. */
function cellsOf(text: Mapped, pattern: RegExp): Mapped[] {
  const inner = /^\s*\|?\s*/.exec(text.value)?.[0].length ?? 0;
  const outer = text.value.trimEnd().replace(/\|$/, '').trimEnd().length;
  const cells: Mapped[] = [];
  let start = inner;
  for (const match of text.value.matchAll(pattern)) {
    if (match.index < inner || match.index >= outer) continue;
    cells.push(trim(cut(text, start, match.index)));
    start = match.index + match[0].length;
  }
  cells.push(trim(cut(text, start, Math.max(start, outer))));
  return cells;
}

function build(lines: readonly Paragraph[], pattern: RegExp, ledger: Ledger): Table {
  const children: TableRow[] = [];
  for (const line of lines) {
    const start = line.position?.start.offset ?? 0;
    const end = line.position?.end.offset ?? start;
    if (isRuling(textOf(line).value)) {
      mark(ledger, start, end);
      continue;
    }
    let from = start;
    const cells = cellsOf(trim(textOf(line)), pattern).map((cell) => {
      const place = { start: offsetAt(cell, 0), end: endOf(cell) };
      mark(ledger, from, place.start);
      from = place.end;
      return cell;
    });
    mark(ledger, from, end);
    children.push({
      type: 'tableRow',
      position: range(ledger.at, start, end),
      children: cells.map((cell) => {
        const position = range(ledger.at, offsetAt(cell, 0), endOf(cell));
        const text = { type: 'text' as const, value: cell.value, position, data: { origin: cell.origin } };
        return { type: 'tableCell', position, children: cell.value ? [text] : [] };
      }),
    });
  }
  const first = lines[0]?.position?.start.offset ?? 0;
  return { type: 'table', children, position: range(ledger.at, first, lines.at(-1)?.position?.end.offset ?? first) };
}

export const table = plugin(findTables);
