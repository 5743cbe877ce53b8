/** Running heads and feet: lines that stand at one height at the head or foot of page after page. */
import type { Fonts } from './fonts.ts';
import { linesByPlace } from './lines.ts';
import { type Line, lineText, type Page, type Piece } from './model.ts';
import { cellsOf } from './tables.ts';

/** So many lines from the top and the bottom of a page are looked at. */
const depth = 3;

/** Points that the height of one and the same running line may differ by. */
const wobble = 4;

interface Edge {
  page: Page;
  line: Line;
  top: boolean;
  /** From the edge inwards, from 0. */
  rank: number;
  key: string;
  /** White space to the next line inwards, in lines of its own size. */
  apart: boolean;
}

/**
 * @param pages Pages of which only the pieces at head and foot need be there.
 * @returns For each page the pieces that are no part of its text.
 */
export function runningPieces(pages: readonly Page[], fonts: Fonts): Map<Page, Set<Piece>> {
  const found = new Map<Page, Set<Piece>>(pages.map((page) => [page, new Set(artifacts(page))]));
  const groups = new Map<string, Edge[]>();
  const edges = pages.flatMap((page) => edgesOf(page, fonts));
  for (const edge of edges) {
    const group = groups.get(edge.key) ?? [];
    group.push(edge);
    groups.set(edge.key, group);
  }
  const running = new Set<Edge>();
  for (const group of groups.values())
    for (const level of levels(group)) {
      const share = new Set(level.map((edge) => edge.page)).size;
      const numbered = isNumbered(level);
      const often = share >= 3 || (share === 2 && (pages.length <= 4 || numbered) && level.every((edge) => edge.apart));
      if (often && (share * 8 >= pages.length || numbered || share >= 4)) for (const edge of level) running.add(edge);
    }
  // The chapter's name changes, its height does not.
  const heights = { true: sameHeights(), false: sameHeights() };
  for (const { top, line } of running) heights[`${top}`].add(line.y);
  for (const edge of edges) {
    if (running.has(edge) || edge.rank > 1 || !edge.apart) continue;
    const beside = heights[`${edge.top}`].near(edge.line.y);
    if (beside * 4 < pages.length || beside < 3) continue;
    running.add(edge);
    heights[`${edge.top}`].add(edge.line.y);
  }
  for (const edge of edges) {
    const alone = edge.rank === 0 && edge.apart && pageNumber.test(lineText(edge.line).trim());
    if (alone && numberOf(edge.line) !== null && (pages.length > 1 || edge.line.pieces.length === 1)) running.add(edge);
  }
  for (const edge of running) {
    // What runs is outermost: a line of text between it and the edge would be odd.
    for (const piece of edge.line.pieces) found.get(edge.page)?.add(piece);
  }
  return found;
}

/** Heights of lines, to be asked how many are within two points of another. */
function sameHeights() {
  const found = new Map<number, number[]>();
  return {
    add(y: number): void {
      const all = found.get(Math.floor(y));
      if (all) all.push(y);
      else found.set(Math.floor(y), [y]);
    },
    near(y: number): number {
      let count = 0;
      for (let at = Math.floor(y) - 2; at <= Math.floor(y) + 2; at++)
        for (const other of found.get(at) ?? []) if (Math.abs(other - y) < 2) count += 1;
      return count;
    },
  };
}

function artifacts(page: Page): Piece[] {
  return page.pieces.filter((piece) => piece.artifact);
}

function edgesOf(page: Page, fonts: Fonts): Edge[] {
  const zone = page.height * 0.2;
  const outer = page.pieces.filter((piece) => piece.y < zone || piece.y > page.height - zone);
  // What begins with a raised mark is a footnote, however like it is to others.
  const lines = linesByPlace(outer, page.number, fonts);
  const of = (all: Line[], top: boolean): Edge[] =>
    all.slice(0, depth).flatMap((line, rank) => {
      if (line.pieces.length > 1 && line.pieces[0]?.raised === 'note') return [];
      const next = all[rank + 1];
      const gap = next ? Math.abs(next.y - line.y) : Number.POSITIVE_INFINITY;
      if (top && next && isRow(line, next) && gap < 1.3 * Math.abs((all[rank + 2]?.y ?? 0) - next.y)) return [];
      return [{ page, line, top, rank, key: `${top}${keyOf(line)}`, apart: gap > 1.5 * Math.max(line.size, 6) }];
    });
  const middle = page.height / 2;
  const head = lines.filter((line) => line.y < middle);
  const foot = lines.filter((line) => line.y >= middle).reverse();
  return [...of(head, true), ...of(foot, false)];
}

/** Whether the cells of two lines stand one under another: the head of a table, which every page may repeat. */
function isRow(line: Line, next: Line): boolean {
  const [cells, below] = [cellsOf(line), cellsOf(next)];
  const em = line.size * 0.5;
  const aligned = cells.filter((cell) =>
    below.some(
      (other) =>
        Math.abs((cell[0]?.x ?? 0) - (other[0]?.x ?? 0)) < em ||
        Math.abs((cell.at(-1)?.right ?? 0) - (other.at(-1)?.right ?? 0)) < em,
    ),
  );
  return aligned.length > 1 && aligned.length * 2 > cells.length;
}

function keyOf(line: Line): string {
  return lineText(line)
    .toLowerCase()
    .replace(/\b[ivxl]+\b/g, '#')
    .replace(/\d+/g, '#')
    .replace(/\s+/g, ' ')
    .trim();
}

function levels(group: readonly Edge[]): Edge[][] {
  const found: Edge[][] = [];
  for (const edge of [...group].sort((a, b) => a.line.y - b.line.y)) {
    const last = found.at(-1);
    const before = last?.at(-1);
    if (last && before && edge.line.y - before.line.y < wobble) last.push(edge);
    else found.push([edge]);
  }
  return found;
}

/** Whether the numbers in lines grow with the pages. */
function isNumbered(level: readonly Edge[]): boolean {
  const shifts = level.map((edge) => {
    const number = numberOf(edge.line);
    return number === null ? null : number - edge.page.number;
  });
  return shifts.length > 1 && shifts.every((shift) => shift !== null && shift === shifts[0]);
}

const pageNumber =
  /^(?:(?:page|p\.|seite|página|pagina|стр\.?)\s*)?[-–—|[]?\s*(\d{1,4}|[ivxl]{1,7})\s*[-–—|\]]?(?:\s*(?:\/|of|von|de|sur|di|из)\s*\d{1,4})?$/iu;

function numberOf(line: Line): number | null {
  const digits = /\d{1,4}/.exec(lineText(line))?.[0];
  return digits ? Number(digits) : null;
}

/** @returns Whether a piece of a running line is its page's number. */
export function isPageNumber(text: string): boolean {
  return pageNumber.test(text.trim());
}
