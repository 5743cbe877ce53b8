/** The model to mdast: headings, paragraphs, lists, quotations, tables; and which of it is furniture. */
import type { Blockquote, Heading, RootContent } from 'mdast';
import type { FurnitureKind } from '../../ast.ts';
import { range } from '../../places.ts';
import { fieldFurniture } from './blocks.ts';
import { type Rank, rankHeadings } from './headings.ts';
import { type Item, toLists, type Unit } from './lists.ts';
import { type Block, type Para, parasOf } from './model.ts';
import type { Levels } from './numbering.ts';
import { markTypedNotes, type Page, partsOf, textOf, toCode, toParagraph, toPhrasing } from './phrasing.ts';
import { toTable } from './tables.ts';
import { typedItems } from './typed-lists.ts';

/** What the body is turned into a tree with. */
export interface Layout {
  page: Page;
  levels: Levels;
  /** The title that the file's properties name. */
  title: string | null;
}

/** What a paragraph is. */
interface Sort {
  rank: Rank | null;
  furniture: FurnitureKind | null;
  item: Item | null;
  /** Goes on with the item before it. */
  continued: boolean;
}

/** @returns The body's nodes, in order. */
export function toTree(body: readonly Block[], layout: Layout): RootContent[] {
  const { page } = layout;
  const blocks = body.flatMap((block) => unfold(block));
  for (const para of parasOf(blocks)) markTypedNotes(para, page);
  const ranks = rankHeadings(blocks, (para) => textOf(para, page), layout.title);
  const pulled = pullQuotes(blocks, page);
  const sorts = new Map<Para, Sort>();
  for (const block of blocks)
    if (block.type === 'para') sorts.set(block, sortOf(block, ranks.get(block) ?? null, pulled.has(block), layout));
  const taken = ({ rank, furniture, item }: Sort): boolean => rank !== null || furniture !== null || item !== null;
  for (const [para, item] of typedItems(blocks, page, (one) => taken(sorts.get(one) as Sort)))
    Object.assign(sorts.get(para) as Sort, { item, continued: false });
  const units: Quotable[] = [];
  for (const block of blocks) {
    if (block.type === 'grid') {
      const node = toTable(block, page);
      if (node) units.push({ node, item: null, continued: false });
    } else if (ranks.get(block)?.kind === 'title' && units.at(-1)?.node.data?.furniture === 'title') {
      addLine(units.at(-1)?.node as Heading, block, page);
    } else units.push(...toUnits(block, sorts.get(block) as Sort, page));
  }
  return toLists(gatherQuotes(units));
}

function sortOf(para: Para, rank: Rank | null, pulled: boolean, { page, levels }: Layout): Sort {
  const furniture = rank?.kind ?? furnitureOf(para, pulled, page);
  const level = furniture ? null : levels(para.numbering);
  const continued = level === 'unmarked' || para.style.role?.role === 'continued';
  if (!level || level === 'unmarked') return { rank, furniture, item: null, continued };
  const depth = Math.min(8, Math.max(0, para.style.depth ?? para.numbering.level ?? 0));
  return { rank, furniture, item: { id: para.numbering.id ?? '', depth, ...level }, continued: false };
}

/** A table of one column, or one that holds headings, only places its text on the page: its cells are blocks. */
function unfold(block: Block): Block[] {
  if (block.type === 'para') return [block];
  const cells = block.rows.flat();
  const holds = (cell: readonly Block[]): boolean => [...parasOf(cell)].some((para) => para.begun);
  const columns = new Set(block.rows.flatMap((row) => row.flatMap((cell, column) => (holds(cell) ? [column] : []))))
    .size;
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

function toUnits(para: Para, { rank, furniture, item, continued }: Sort, page: Page): Quotable[] {
  const all: [number, number] = [para.start, para.end];
  if (rank) {
    const node: Heading = {
      type: 'heading',
      depth: rank.depth as Heading['depth'],
      children: toPhrasing(para, all, page, true),
      position: range(page.at, ...all),
      data: { furniture: rank.kind },
    };
    return [{ node, item: null, continued: false }];
  }
  const role = furniture ? null : (para.style.role?.role ?? null);
  const code = role === 'code' && !item ? toCode(para, page) : null;
  if (code) return [{ node: code, item: null, continued }];
  return partsOf(para, page).map((part, index): Quotable => {
    const node = toParagraph(para, part, page);
    if (furniture) node.data = { furniture };
    // What an empty line in an item sets apart is part of it.
    return index === 0
      ? { node, item, continued, quoted: role === 'quote' && !item }
      : { node, item: null, continued: continued || item !== null, quoted: role === 'quote' && !item };
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
