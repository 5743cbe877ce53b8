/** A page by its structure tree: what the file itself says that its text is. */
import { byColumns } from './columns.ts';
import type { Fonts } from './fonts.ts';
import { linesInOrder } from './lines.ts';
import { type Chunk, type ChunkKind, chunk, type Line, type Page, type Piece, type TreeNode } from './model.ts';
import type { Owner } from './owners.ts';

/** Roles of parts of a line. Whatever is no block and holds no block is one, too. */
const blocks = new Set(
  (
    'P H H1 H2 H3 H4 H5 H6 Title Subtitle L LI LBody Table TR TH TD THead TBody TFoot BlockQuote Note FENote Caption Figure TOC TOCI Index ' +
    'Sect Part Art Div Document DocumentFragment Aside Formula Artifact'
  ).split(' '),
);

/** Blocks that may stand amid a paragraph without ending it: a formula is part of its line, the others stand apart. */
const amid = new Set(['Formula', 'Note', 'FENote', 'Figure']);

interface Context {
  kind: ChunkKind;
  furniture: Chunk['furniture'];
  depth: number;
}

const body: Context = { kind: 'paragraph', furniture: null, depth: 1 };

interface Walk {
  page: Page;
  fonts: Fonts;
  pieces: Map<string, Piece[]>;
  owners: ReadonlyMap<string, Owner>;
  found: Chunk[];
  /** Pieces of the block that is being gathered, and of its mark. */
  run: Piece[];
  ids: string[];
  label: Piece[];
  /** The item that further paragraphs belong to. */
  item: { begun: boolean } | null;
}

/**
 * @param owners Marked content to the block element that holds it, over all pages.
 * @returns Chunks in the order of the tree, and the pieces that are in none.
 */
export function taggedChunks(
  page: Page,
  fonts: Fonts,
  owners: ReadonlyMap<string, Owner>,
): { chunks: Chunk[]; rest: Piece[] } {
  const pieces = new Map<string, Piece[]>();
  for (const piece of page.pieces) {
    if (piece.id === null) continue;
    const all = pieces.get(piece.id);
    if (all) all.push(piece);
    else pieces.set(piece.id, [piece]);
  }
  const walk: Walk = { page, fonts, pieces, owners, found: [], run: [], ids: [], label: [], item: null };
  if (page.tree) visit(page.tree, body, walk);
  flush(body, walk);
  const taken = new Set<Piece>();
  for (const one of walk.found)
    for (const line of [...one.label, ...one.lines, ...one.rows.flat(2)])
      for (const piece of line.pieces) taken.add(piece);
  return { chunks: walk.found, rest: page.pieces.filter((piece) => !taken.has(piece)) };
}

function visit(node: TreeNode, context: Context, walk: Walk): void {
  if (node.id !== undefined && node.type === 'content') {
    take(node.id, walk);
    return;
  }
  const role = node.role ?? '';
  const within = amid.has(role) && walk.run.length > 0;
  if (within && role !== 'Formula') {
    aside(node, context, walk);
    return;
  }
  const inline = within || (!blocks.has(role) && role !== 'Root' && role !== 'Lbl' && !holdsBlock(node));
  if (inline) {
    for (const child of node.children ?? []) visit(child, context, walk);
    return;
  }
  if (role === 'Lbl') {
    for (const id of contentOf(node)) walk.label.push(...claim(id, walk));
    return;
  }
  flush(context, walk);
  if (role === 'Table') table(node, walk);
  else {
    const own = contextOf(role, context);
    const item = walk.item;
    if (role === 'LI') walk.item = { begun: false };
    else if (role === 'L' || own.kind !== 'item') walk.item = own.kind === 'item' ? item : null;
    for (const child of node.children ?? []) visit(child, own, walk);
    flush(own, walk);
    walk.item = item;
  }
}

/** A note or picture amid a paragraph: a chunk of its own, before which the paragraph does not end. */
function aside(node: TreeNode, context: Context, walk: Walk): void {
  const { run, ids, label } = walk;
  [walk.run, walk.ids, walk.label] = [[], [], []];
  visit(node, context, walk);
  [walk.run, walk.ids, walk.label] = [run, ids, label];
}

function contextOf(role: string, context: Context): Context {
  const heading = /^H([1-6])$/.exec(role)?.[1];
  if (heading) return { kind: 'heading', furniture: 'heading', depth: Number(heading) };
  switch (role) {
    case 'H':
      return { kind: 'heading', furniture: 'heading', depth: 2 };
    case 'Title':
      return { kind: 'heading', furniture: 'heading', depth: 1 };
    case 'L':
      return context.kind === 'furniture'
        ? context
        : { kind: 'item', furniture: null, depth: context.kind === 'item' ? context.depth + 1 : 1 };
    case 'BlockQuote':
      return { kind: 'quote', furniture: null, depth: 1 };
    case 'Note':
    case 'FENote':
      return { kind: 'furniture', furniture: 'footnote', depth: 1 };
    case 'Caption':
      return { kind: 'furniture', furniture: 'caption', depth: 1 };
    case 'Figure':
      return { kind: 'furniture', furniture: 'other', depth: 1 };
    case 'TOC':
    case 'TOCI':
    case 'Index':
      return { kind: 'furniture', furniture: 'navigation', depth: 1 };
    case 'Artifact':
      return { kind: 'furniture', furniture: 'running-line', depth: 1 };
    default:
      return context;
  }
}

function holdsBlock(node: TreeNode): boolean {
  return (node.children ?? []).some((child) => blocks.has(child.role ?? '') || holdsBlock(child));
}

function contentOf(node: TreeNode): string[] {
  if (node.type === 'content' && node.id !== undefined) return [node.id];
  return (node.children ?? []).flatMap(contentOf);
}

function take(id: string, walk: Walk): void {
  walk.run.push(...claim(id, walk));
  walk.ids.push(id);
}

/** What two elements claim is the first one's. */
function claim(id: string, { pieces }: Walk): Piece[] {
  const claimed = pieces.get(id) ?? [];
  pieces.delete(id);
  return claimed;
}

function flush({ kind, furniture, depth }: Context, walk: Walk): void {
  const { page, fonts, run, label, ids, owners } = walk;
  walk.run = [];
  walk.ids = [];
  if (run.length === 0) return;
  walk.label = [];
  const lines = linesInOrder(run, page.number, fonts);
  const one = chunk(kind, lines, { furniture, depth, tagged: true, region: -page.number });
  one.owner = ids.map((id) => owners.get(id)?.block).find((owner) => owner !== undefined) ?? null;
  one.label = kind === 'item' && label.length > 0 ? linesInOrder(label, page.number, fonts) : [];
  if (label.length > 0 && kind !== 'item') one.lines = linesInOrder([...label, ...run], page.number, fonts);
  if (kind === 'item' && walk.item) {
    one.more = walk.item.begun;
    walk.item.begun = true;
  }
  walk.found.push(one);
}

function table(node: TreeNode, walk: Walk): void {
  const rows: Chunk['rows'] = [];
  const rowIds: Chunk['rowIds'] = [];
  const widths = new Set<number>();
  let owner: string | null = null;
  const collect = (part: TreeNode): void => {
    if (part.role === 'TR') {
      const row: Line[][] = [];
      let rowId: string | null = null;
      for (const cell of part.children ?? []) {
        const ids = contentOf(cell);
        const own = ids.map((id) => walk.owners.get(id)).find((one) => one?.cell);
        // Without the whole file's tree, cells stand where they stand in the page's.
        while (row.length < (own?.cell?.column ?? 0)) row.push([]);
        row.push(
          linesInOrder(
            ids.flatMap((id) => claim(id, walk)),
            walk.page.number,
            walk.fonts,
          ),
        );
        rowId ??= own?.cell?.row ?? null;
        owner ??= own?.table ?? null;
        if (own?.cell) widths.add(own.cell.width);
      }
      if (!row.some((cell) => cell.length > 0)) return;
      rows.push(row);
      rowIds.push(rowId);
    } else if (part.role === 'Caption') {
      visit(part, body, walk);
    } else for (const child of part.children ?? []) collect(child);
  };
  for (const child of node.children ?? []) collect(child);
  const lines = rows.flat(2);
  if (lines.length === 0) return;
  const placed = byColumns(rows, widths.size < 2);
  const one = chunk('table', lines, { tagged: true, rows: placed, rowIds, owner, region: -walk.page.number });
  walk.found.push({ ...one, lines: [] });
}

/** How much of a page's text the tree covers, 0 to 1. */
export function coverage(page: Page, chunks: readonly Chunk[]): number {
  const count = (pieces: readonly Piece[]): number => pieces.reduce((sum, piece) => sum + piece.text.length, 0);
  const covered = chunks
    .flatMap((one) => [...one.label, ...one.lines, ...one.rows.flat(2)])
    .flatMap((line) => line.pieces);
  const all = count(page.pieces.filter((piece) => !piece.artifact));
  return all === 0 ? 1 : count(covered) / all;
}

/** Whether a tree's paragraphs are none: single lines that go on in the next, or all of a long page in one. */
export function isSound(pages: readonly (readonly Chunk[])[]): boolean {
  const all = pages.flat().filter((one) => one.kind === 'paragraph');
  if (all.length === 0) return true;
  const broken = all.filter((one, index) => {
    const next = all[index + 1];
    const end = one.lines.at(-1)?.pieces.at(-1)?.text ?? '';
    const begin = next?.lines[0]?.pieces[0]?.text ?? '';
    return next?.page === one.page && !/[.!?:;"”)\]]$/.test(end) && /^\p{Ll}/u.test(begin);
  }).length;
  const long = all.filter((one) => one.lines.length > 45 || hasHoles(one)).length;
  return broken * 4 <= all.length && long * 2 <= all.length;
}

/** White space of several lines within what is said to be one paragraph. */
function hasHoles({ lines }: Chunk): boolean {
  const steps = lines.slice(1).map((line, index) => (line.y - (lines[index]?.y ?? 0)) / line.size);
  const usual = [...steps].sort((a, b) => a - b)[steps.length >> 1] ?? 0;
  return steps.filter((step) => step > usual * 1.4 && step < 8).length >= 2;
}
