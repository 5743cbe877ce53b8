/** The model to mdast: headings, paragraphs, lists, quotations, tables; and which of it is furniture. */
import type { Blockquote, FootnoteDefinition, Heading, PhrasingContent, RootContent, Table, TableCell } from 'mdast';
import type { FurnitureKind } from '../../ast.ts';
import { range } from '../../places.ts';
import { fieldFurniture } from './blocks.ts';
import { type Rank, rankHeadings } from './headings.ts';
import { toLists, type Unit } from './lists.ts';
import { type Block, type Grid, type Note, type Para, parasOf } from './model.ts';
import type { Levels } from './numbering.ts';
import { markTypedNotes, type Page, partsOf, textOf, toParagraph, toPhrasing } from './phrasing.ts';

/** What the body is turned into a tree with. */
export interface Layout {
  page: Page;
  levels: Levels;
  /** The title that the file's properties name. */
  title: string | null;
}

/** @returns The body's nodes, in order. */
export function toTree(body: readonly Block[], layout: Layout): RootContent[] {
  const { page } = layout;
  const blocks = body.flatMap((block) => unfold(block));
  for (const para of parasOf(blocks)) markTypedNotes(para, page);
  const ranks = rankHeadings(blocks, (para) => textOf(para, page), layout.title);
  const pulled = pullQuotes(blocks, page);
  const units: Quotable[] = [];
  for (const block of blocks) {
    if (block.type === 'grid') {
      const node = toTable(block, page);
      if (node) units.push({ node, item: null, continued: false });
    } else if (ranks.get(block)?.kind === 'title' && units.at(-1)?.node.data?.furniture === 'title') {
      addLine(units.at(-1)?.node as Heading, block, page);
    } else units.push(...toUnits(block, ranks.get(block) ?? null, pulled.has(block), layout));
  }
  return toLists(gatherQuotes(units));
}

/** A table of one column, or one that holds headings, only places its text on the page: its cells are blocks. */
function unfold(block: Block): Block[] {
  if (block.type === 'para') return [block];
  const cells = block.rows.flat();
  const holds = (cell: readonly Block[]): boolean => [...parasOf(cell)].some((para) => para.begun);
  const columns = Math.max(0, ...block.rows.map((row) => row.filter(holds).length));
  const headed = [...parasOf([block])].some(
    ({ style, outline, begun }) =>
      begun && (style.role?.role === 'title' || (outline ?? 9) < 9 || style.role?.role === 'heading'),
  );
  return columns <= 1 || headed ? cells.flatMap((cell) => cell.flatMap(unfold)) : [block];
}

/** Boxes that repeat words of the text to draw the eye. */
function pullQuotes(blocks: readonly Block[], page: Page): Set<Block> {
  const boxed = blocks.filter((block): block is Para => block.type === 'para' && block.boxed);
  if (boxed.length === 0) return new Set();
  const squeeze = (text: string): string =>
    text
      .replace(/[\s"“”„«»…]+/gu, '')
      .replace(/[.!?]$/, '')
      .toLowerCase();
  const text = squeeze(
    [...parasOf(blocks)]
      .filter((para) => !para.boxed)
      .map((para) => textOf(para, page))
      .join(''),
  );
  const repeats = (para: Para): boolean => {
    const own = squeeze(textOf(para, page));
    return own.length >= 20 && text.includes(own);
  };
  return new Set(boxed.filter(repeats));
}

function furnitureOf(para: Para, pulled: boolean, page: Page): FurnitureKind | null {
  const text = textOf(para, page);
  if (text.trim() === '') return para.pieces.find(({ furniture }) => furniture !== null)?.furniture ?? 'other';
  if (para.furniture ?? fieldFurniture(para)) return para.furniture ?? fieldFurniture(para);
  if (para.style.role?.role === 'furniture') return para.style.role.kind;
  // "Figure 3" is numbered by Word only in a caption.
  if (para.sequence >= 0 && /^\s*\p{L}[\p{L}. ]{1,30}$/u.test(text.slice(0, para.sequence)) && text.length < 600)
    return 'caption';
  return pulled ? 'other' : null;
}

/** A block, and whether it is in a style of quotations. */
interface Quotable extends Unit {
  quoted?: boolean;
}

function toUnits(para: Para, rank: Rank | null, pulled: boolean, { page, levels }: Layout): Quotable[] {
  const furniture = rank?.kind ?? furnitureOf(para, pulled, page);
  if (rank) {
    const node: Heading = {
      type: 'heading',
      depth: rank.depth as Heading['depth'],
      children: toPhrasing(para, [para.start, para.end], page, true),
      position: range(page.at, para.start, para.end),
      data: { furniture: rank.kind },
    };
    return [{ node, item: null, continued: false }];
  }
  const level = furniture ? null : levels(para.numbering);
  const continued = para.style.role?.role === 'continued';
  return partsOf(para, page).map((part, index): Quotable => {
    const node = toParagraph(para, part, page);
    if (furniture) node.data = { furniture };
    const quoted = para.style.role?.role === 'quote' && furniture === null;
    if (!level || index > 0) return { node, item: null, continued: continued || level !== null, quoted };
    const depth = Math.min(8, Math.max(0, para.style.depth ?? para.numbering.level ?? 0));
    return { node, item: { id: para.numbering.id ?? '', depth, ...level }, continued: false };
  });
}

/** Paragraphs of a quotation that follow each other are one. */
function gatherQuotes(units: readonly Quotable[]): Unit[] {
  const gathered: Unit[] = [];
  let open: Blockquote | null = null;
  for (const unit of units) {
    const { node } = unit;
    if (!unit.quoted || node.type !== 'paragraph') {
      open = null;
      gathered.push(unit);
    } else if (open) {
      open.children.push(node);
      if (open.position && node.position) open.position = { start: open.position.start, end: node.position.end };
    } else {
      open = { type: 'blockquote', children: [node], ...(node.position ? { position: node.position } : {}) };
      gathered.push({ ...unit, node: open });
    }
  }
  return gathered;
}

/** A title over several paragraphs is one. */
function addLine(heading: Heading, para: Para, page: Page): void {
  heading.children.push({ type: 'break' }, ...toPhrasing(para, [para.start, para.end], page, true));
  if (heading.position) heading.position = { start: heading.position.start, end: page.at(para.end) };
}

function toTable(grid: Grid, page: Page): Table | null {
  const rows = grid.rows.filter((row) => [...parasOf(row.flat())].some((para) => para.begun));
  const [first, last] = [[...parasOf([grid])][0], [...parasOf([grid])].at(-1)];
  if (rows.length === 0 || !first || !last) return null;
  const width = Math.max(...rows.map((row) => row.length));
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

/** @returns A note as a definition, which is furniture. */
export function toNote({ id, label, blocks }: Note, page: Page): FootnoteDefinition[] {
  const paras = [...parasOf(blocks)].filter((para) => para.begun);
  const [first, last] = [paras[0], paras.at(-1)];
  if (!first || !last) return [];
  const children = paras.flatMap((para) => partsOf(para, page).map((part) => toParagraph(para, part, page)));
  const position = range(page.at, first.start, last.end);
  return [{ type: 'footnoteDefinition', identifier: id, label, children, position, data: { furniture: 'footnote' } }];
}

/** @returns The paragraphs of a header or footer. A page's number alone, with the words around it, is one. */
export function toRunningLines(blocks: readonly Block[], page: Page): RootContent[] {
  return [...parasOf(blocks)]
    .filter((para) => page.value.slice(para.start, para.end).trim() !== '')
    .map((para) => {
      const numbered = para.pieces.some(({ furniture }) => furniture === 'page-number');
      const words = para.pieces
        .filter(({ furniture }) => furniture === null)
        .map(({ start, end }) => page.value.slice(start, end));
      const alone = numbered && (words.join(' ').match(/\p{L}+/gu)?.length ?? 0) <= 2;
      for (const piece of para.pieces) piece.furniture = null;
      const node = toParagraph(para, [para.start, para.end], page, true);
      node.data = { furniture: alone ? 'page-number' : 'running-line' };
      return node;
    });
}
