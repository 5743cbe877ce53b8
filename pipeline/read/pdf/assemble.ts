/** Chunks to the raw text of the document and its tree. */
import type { List, ListItem, Paragraph, Root, RootContent } from 'mdast';
import type { Range, Repair } from '../../ast.ts';
import { places, range } from '../../places.ts';
import { table } from './assemble-table.ts';
import { type Chunk, type Line, type Piece, spaceBefore } from './model.ts';
import { type Ground, leaf, mark, placeOf, textOf } from './spans.ts';

export interface Assembled {
  value: string;
  root: Root;
  pages: number[];
  markup: Range[];
  repairs: Repair[];
}

/** @param pages The chunks of each page, in reading order, what is no text of the body among them. */
export function assemble(pages: readonly (readonly Chunk[])[]): Assembled {
  const { value, starts, offsets } = write(pages);
  const ground: Ground = { value, at: places(value), offsets, markup: [], repairs: [] };
  const chunks = pages.flat();
  const rest = new Map<Chunk, Chunk>();
  for (const one of chunks) if (one.goesOn) rest.set(one.goesOn.from, one);
  const children: RootContent[] = [];
  for (let index = 0; index < chunks.length; index++) {
    const one = chunks[index] as Chunk;
    if (one.goesOn) continue;
    if (one.kind === 'item') {
      const run = [one];
      for (let next = chunks[index + 1]; next?.kind === 'item' && !next.goesOn; next = chunks[index + 1]) {
        run.push(next);
        index += 1;
      }
      children.push(...lists(run, rest, ground));
    } else children.push(toNode(one, rest, ground));
  }
  const root: Root = { type: 'root', children, position: range(ground.at, 0, value.length) };
  return { value, root, pages: starts, markup: ground.markup, repairs: ground.repairs };
}

/** A line a line, a blank line between chunks; lines are set in as far as they are on the page. */
function write(pages: readonly (readonly Chunk[])[]) {
  const parts: string[] = [];
  const starts: number[] = [];
  const offsets = new Map<Piece, number>();
  let length = 0;
  const put = (text: string): void => {
    parts.push(text);
    length += text.length;
  };
  for (const chunks of pages) {
    starts.push(length);
    for (const one of chunks) {
      const indent = Math.round(
        (Math.min(...linesOf(one).map((line) => line.x)) - one.left) / (one.lines[0]?.size ?? 10),
      );
      for (const [index, line] of linesOf(one).entries()) {
        const tight = linesOf(one)[index - 1]?.tight;
        if (index > 0 && !tight) put('\n');
        if (!tight) put(' '.repeat(Math.max(0, Math.min(indent, 40)) || 0));
        for (const [at, piece] of line.pieces.entries()) {
          if (at > 0 && spaceBefore(line, at)) put(' ');
          offsets.set(piece, length);
          put(piece.text);
        }
      }
      put('\n\n');
    }
  }
  return { value: parts.join(''), starts, offsets };
}

function linesOf(one: Chunk): Line[] {
  return [...one.label, ...one.lines, ...one.rows.flat(2)];
}

/** A chunk with all that goes on from it. */
function chain(one: Chunk, rest: ReadonlyMap<Chunk, Chunk>): Chunk[] {
  const all = [one];
  for (let next = rest.get(one); next; next = rest.get(next)) all.push(next);
  return all;
}

function toNode(one: Chunk, rest: ReadonlyMap<Chunk, Chunk>, ground: Ground): RootContent {
  if (one.kind === 'table') return table(chain(one, rest), ground);
  const span = textOf(chain(one, rest), ground);
  const position = placeOf(span, ground);
  const children = leaf(span, ground);
  if (one.kind === 'heading') {
    const depth = Math.max(1, Math.min(6, one.depth)) as 1 | 2 | 3 | 4 | 5 | 6;
    return { type: 'heading', depth, children, position, data: { style: '#'.repeat(depth) } };
  }
  const paragraph: Paragraph = { type: 'paragraph', children, position };
  if (one.furniture) paragraph.data = { furniture: one.furniture };
  return one.kind === 'quote' ? { type: 'blockquote', children: [paragraph], position } : paragraph;
}

/** Items one after another: those without a mark go on with the item before, deeper ones are lists within it. */
function lists(run: readonly Chunk[], rest: ReadonlyMap<Chunk, Chunk>, ground: Ground): List[] {
  const top: List[] = [];
  const open: { list: List; depth: number }[] = [];
  for (const one of run) {
    for (const line of one.label) for (const piece of line.pieces) mark(piece, ground);
    const span = textOf(chain(one, rest), ground);
    const position = placeOf(span, ground);
    const paragraph: Paragraph = { type: 'paragraph', children: leaf(span, ground), position };
    while ((open.at(-1)?.depth ?? 0) > one.depth) open.pop();
    const level = open.at(-1);
    const last = level?.list.children.at(-1);
    if (level?.depth === one.depth && last && one.more) {
      last.children.push(paragraph);
      continue;
    }
    const item: ListItem = { type: 'listItem', spread: false, children: [paragraph], position: { ...position } };
    if (level?.depth === one.depth) level.list.children.push(item);
    else {
      const list: List = { type: 'list', ordered: false, spread: false, children: [item], position: { ...position } };
      if (level && last) last.children.push(list);
      else top.push(list);
      open.push({ list, depth: one.depth });
    }
    for (const { list } of open) {
      if (list.position) list.position = { start: list.position.start, end: position.end };
      const holder = list.children.at(-1);
      if (holder?.position) holder.position = { start: holder.position.start, end: position.end };
    }
  }
  return top;
}
