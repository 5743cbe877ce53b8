/** Pages to chunks in reading order: each page by its tree where that is sound, else by position. */
import type { Fonts } from './fonts.ts';
import { partFront } from './front.ts';
import { tellHyphens } from './hyphens.ts';
import { findItems } from './items.ts';
import { join } from './joins.ts';
import { linesByPlace, linesInOrder } from './lines.ts';
import { type Measures, measure } from './measure.ts';
import { type Chunk, chunk, type Line, lineText, type Page, type Piece } from './model.ts';
import type { Owner } from './owners.ts';
import { paragraphs } from './paragraphs.ts';
import { regions } from './regions.ts';
import { isHeading, rank, sizeOf, tell } from './roles.ts';
import { isPageNumber, runningPieces } from './running.ts';
import { isContents, tables } from './tables.ts';
import { coverage, isSound, taggedChunks } from './tagged.ts';

/** What a page holds besides its chunks. */
interface Sorted {
  page: Page;
  chunks: Chunk[];
  /** Pieces at head and foot that repeat over pages. */
  head: Piece[];
  foot: Piece[];
  /** Text that the tree leaves out, and text on its side. */
  apart: Piece[];
}

/** @returns The chunks of each page, joined where they go on. */
export function layOut(pages: readonly Page[], fonts: Fonts, owners: ReadonlyMap<string, Owner>): Chunk[][] {
  const running = runningPieces(pages, fonts);
  const byTree = treesOf(pages, fonts, owners, running);
  const sorted = pages.map((page): Sorted => {
    const found = byTree.get(page);
    const runs = running.get(page) ?? new Set();
    const outside = found ? found.rest : page.pieces.filter((piece) => runs.has(piece));
    const { head, foot, apart } = place(page, outside, found ? bodyOf(found.chunks) : null, runs);
    return { page, chunks: found?.chunks ?? [], head, foot, apart };
  });
  const untagged = sorted.filter(({ page }) => !byTree.has(page));
  const measures = byPlace(untagged, running, fonts);
  byLook(
    sorted.filter(({ page }) => byTree.has(page)),
    fonts,
  );
  const all = sorted.map(({ page, chunks, head, foot, apart }) => [
    ...around(head, page, fonts),
    ...chunks,
    ...others(apart, page, fonts),
    ...around(foot, page, fonts),
  ]);
  join(all, measures);
  tellHyphens(all.flat());
  return all;
}

/** Trees are believed page by page, and together: where paragraphs are single lines, all are of no use. */
function treesOf(
  pages: readonly Page[],
  fonts: Fonts,
  owners: ReadonlyMap<string, Owner>,
  running: ReadonlyMap<Page, ReadonlySet<Piece>>,
) {
  const found = new Map<Page, { chunks: Chunk[]; rest: Piece[] }>();
  for (const page of pages) {
    if (!page.tree || page.pieces.length === 0) continue;
    const tagged = taggedChunks(page, fonts, owners);
    const runs = running.get(page) ?? new Set();
    const whole = !tagged.rest.some((piece) => !runs.has(piece)) || !leavesOut(page, tagged, runs, fonts);
    if (whole && coverage(page, tagged.chunks) >= 0.5) found.set(page, tagged);
  }
  if (!isSound([...found.values()].map(({ chunks }) => chunks))) found.clear();
  return found;
}

/** A line of so many words is prose. */
const prose = 8;

/** Whether a tree leaves out lines of prose amid the text, set as the text is: what no tag holds, and is no artifact either. */
function leavesOut(
  page: Page,
  { chunks, rest }: { chunks: readonly Chunk[]; rest: readonly Piece[] },
  runs: ReadonlySet<Piece>,
  fonts: Fonts,
): boolean {
  const lines = chunks.flatMap((one) => (one.kind === 'paragraph' ? one.lines : []));
  const usual = lines.map(({ size }) => size).sort((a, b) => a - b)[lines.length >> 1];
  if (usual === undefined) return false;
  const { top, bottom } = bodyOf(chunks);
  const amid = rest.filter((piece) => !piece.artifact && !runs.has(piece) && piece.y > top && piece.y < bottom);
  return linesByPlace(amid, page.number, fonts).some(
    (line) => Math.abs(line.size - usual) < usual * 0.05 && lineText(line).split(/\s+/).length >= prose,
  );
}

/** From the first to the last base line of the text. */
function bodyOf(chunks: readonly Chunk[]): { top: number; bottom: number } {
  const lines = chunks.flatMap((one) => [...one.lines, ...one.rows.flat(2)]);
  return { top: Math.min(...lines.map(({ y }) => y)), bottom: Math.max(...lines.map(({ y }) => y)) };
}

function place(
  page: Page,
  outside: readonly Piece[],
  body: { top: number; bottom: number } | null,
  runs: ReadonlySet<Piece>,
) {
  const [head, foot, apart]: Piece[][] = [[], [], []];
  for (const piece of outside) {
    const runsOn = runs.has(piece);
    if (body ? piece.y < body.top : piece.y < page.height / 2) (runsOn || body ? head : apart)?.push(piece);
    else if (body ? piece.y > body.bottom : true) (runsOn || body ? foot : apart)?.push(piece);
    else (runsOn ? foot : apart)?.push(piece);
  }
  return { head: head ?? [], foot: foot ?? [], apart: apart ?? [] };
}

/** What trees leave out: paragraphs that are headings by their look, and items' marks. */
function byLook(sorted: readonly Sorted[], fonts: Fonts): void {
  const chunks = sorted.flatMap((one) => one.chunks);
  const measures = measure(chunks.map(({ lines }) => lines));
  const told = chunks.filter(({ kind }) => kind === 'heading');
  const found = chunks.filter(
    (one, index) => one.kind === 'paragraph' && isHeading(one, chunks[index - 1], chunks[index + 1], measures),
  );
  // Of each size, that of the first.
  const depths = new Map<number, number>();
  for (const one of told) if (!depths.has(sizeOf(one))) depths.set(sizeOf(one), one.depth);
  for (const one of found) {
    one.kind = 'heading';
    // Beside headings of the tree, as deep as the one that is most like it.
    const own = sizeOf(one);
    const like = [...depths].sort(([a], [b]) => Math.abs(a - own) - Math.abs(b - own))[0];
    if (like) one.depth = own > like[0] * 1.1 ? Math.max(1, like[1] - 1) : like[1];
  }
  if (told.length === 0) rank(found);
  itemize(sorted, fonts);
}

function itemize(sorted: readonly Sorted[], fonts: Fonts): void {
  const all = findItems(
    sorted.flatMap(({ chunks }) => chunks),
    fonts,
  );
  let at = 0;
  for (const one of sorted) {
    one.chunks = all.slice(at, at + one.chunks.length);
    at += one.chunks.length;
  }
}

/** Fill in the chunks of pages that have no tree to go by. @returns What is usual in them. */
function byPlace(sorted: readonly Sorted[], running: ReadonlyMap<Page, ReadonlySet<Piece>>, fonts: Fonts): Measures {
  let count = 0;
  const parted = sorted.map((one) => {
    const runs = running.get(one.page) ?? new Set();
    const pieces = one.page.pieces.filter((piece) => !runs.has(piece));
    const columns = regions(pieces).map((region) => {
      count += 1;
      return { ...region, id: count, lines: linesByPlace(region.pieces, one.page.number, fonts) };
    });
    return { one, columns };
  });
  const measures = measure(parted.flatMap(({ columns }) => columns.map(({ lines }) => lines)));
  for (const { one, columns } of parted) {
    for (const { lines, left, right, id } of columns)
      for (const part of tables(lines, left, right, id)) {
        if (part.table && !isContents(part.lines)) one.chunks.push(part.table);
        else for (const found of paragraphs(part.lines, left, right, measures, id)) one.chunks.push(asContents(found));
      }
    tell(one.chunks, measures, one.page.height);
  }
  const all = sorted.flatMap(({ chunks }) => chunks.filter(({ kind }) => kind === 'heading'));
  const [first] = sorted.filter(({ chunks }) => chunks.length > 0);
  if (first?.page.number === Math.min(...sorted.map(({ page }) => page.number)))
    first.chunks = partFront(first.chunks, all);
  itemize(sorted, fonts);
  rank(sorted.flatMap(({ chunks }) => chunks.filter(({ kind }) => kind === 'heading')));
  return measures;
}

function asContents(one: Chunk): Chunk {
  return isContents(one.lines) ? { ...one, kind: 'furniture', furniture: 'navigation' } : one;
}

/** Running lines, each with its page number apart. */
function around(pieces: readonly Piece[], page: Page, fonts: Fonts): Chunk[] {
  const found: Chunk[] = [];
  for (const line of linesByPlace(pieces, page.number, fonts)) {
    const runs: Line[] = [];
    for (const piece of line.pieces) {
      const last = runs.at(-1);
      const apart = !last || piece.x - last.right > line.size;
      if (last && !apart) {
        last.pieces.push(piece);
        last.right = piece.right;
      } else runs.push({ ...line, x: piece.x, right: piece.right, pieces: [piece] });
    }
    for (const run of runs)
      found.push(
        chunk('furniture', [run], { furniture: isPageNumber(lineText(run)) ? 'page-number' : 'running-line' }),
      );
  }
  return found;
}

function others(pieces: readonly Piece[], page: Page, fonts: Fonts): Chunk[] {
  const found: Chunk[] = [];
  if (pieces.length > 0)
    found.push(chunk('furniture', linesByPlace(pieces, page.number, fonts), { furniture: 'other' }));
  if (page.turned.length > 0)
    found.push(chunk('furniture', linesInOrder(page.turned, page.number, fonts), { furniture: 'other' }));
  return found;
}
