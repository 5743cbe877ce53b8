/** The pieces of a paragraph as mdast, each leaf with its place in the raw text. */
import type { Code, Paragraph, PhrasingContent, Text } from 'mdast';
import type { Point, Range } from '../../ast.ts';
import { range } from '../../places.ts';
import type { Para, Piece } from './model.ts';

/** The raw text, and what of it is neither text nor white space. */
export interface Page {
  value: string;
  at: (offset: number) => Point;
  markup: Range[];
}

/** A raised number behind a stop or a closing bracket is the mark of a note, not an exponent. */
const behind = /[.,;:!?"'”’»)\]。，」]$/u;

/** Mark the numbers of notes that were typed and not inserted. */
export function markTypedNotes({ pieces }: Para, { value }: Page): void {
  for (const piece of pieces) {
    const text = value.slice(piece.start, piece.end);
    if (
      piece.look.raised === true &&
      /^\s*\[?\d{1,3}\]?\s*$/.test(text) &&
      behind.test(value.slice(piece.start - 1, piece.start))
    )
      piece.mark = true;
  }
}

/** @returns A paragraph's text, without marks and furniture. */
export function textOf({ pieces }: Para, { value }: Page): string {
  return pieces
    .filter(({ mark, furniture }) => !mark && furniture === null)
    .map(({ start, end }) => value.slice(start, end))
    .join('');
}

/** Parts of one paragraph that an empty line, made with line breaks, sets apart. */
export function partsOf(para: Para, { value }: Page): [start: number, end: number][] {
  const parts: [number, number][] = [];
  const text = value.slice(para.start, para.end);
  let from = 0;
  for (const match of text.matchAll(/\n[^\S\n]*\n\s*/g)) {
    parts.push([para.start + from, para.start + match.index]);
    from = match.index + match[0].length;
  }
  parts.push([para.start + from, para.end]);
  return parts.filter(([start, end]) => value.slice(start, end).trim() !== '');
}

/** @returns A paragraph node of what stands between two offsets. `bare`: without emphasis. Its marks go to `markup`. */
export function toParagraph(para: Para, [start, end]: [number, number], page: Page, bare = false): Paragraph {
  return {
    type: 'paragraph',
    children: toPhrasing(para, [start, end], page, bare),
    position: range(page.at, start, end),
  };
}

/** @returns A paragraph as code, with its spaces and line ends; `null` where something in it is no text of it. */
export function toCode(para: Para, { value, at }: Page): Code | null {
  if (!para.begun || para.pieces.some(({ mark, furniture, note }) => mark || furniture !== null || note !== null))
    return null;
  const data = { origin: [{ at: 0, offset: para.start }] };
  return { type: 'code', value: value.slice(para.start, para.end), position: range(at, para.start, para.end), data };
}

/** @returns What stands between two offsets, without its paragraph. */
export function toPhrasing(para: Para, within: [number, number], page: Page, bare = false): PhrasingContent[] {
  const [from, to] = trimmed(within, page.value);
  const shown = para.pieces.filter(({ start, end }) => end > start);
  // What all of a paragraph is, sets nothing in it apart.
  const plainly = { bold: shown.every(({ look }) => look.bold), italic: shown.every(({ look }) => look.italic) };
  const nodes: PhrasingContent[] = [];
  for (const piece of para.pieces) {
    if (piece.note !== null) {
      if (piece.start >= within[0] && piece.start <= within[1])
        nodes.push({ type: 'footnoteReference', identifier: piece.note, label: piece.note });
      continue;
    }
    const start = Math.max(from, piece.start);
    const end = Math.min(to, piece.end);
    if (start >= end) continue;
    if (piece.mark) {
      if (page.value.slice(start, end).trim() !== '') page.markup.push(range(page.at, start, end));
      continue;
    }
    const node = wrap(leaf(piece, start, end, page), piece, bare ? { bold: true, italic: true } : plainly);
    const before = nodes.at(-1);
    if (node.type === 'link' && before?.type === 'link' && before.url === node.url)
      before.children.push(...node.children);
    else nodes.push(node);
  }
  return nodes;
}

function trimmed([start, end]: [number, number], value: string): [number, number] {
  const text = value.slice(start, end);
  return [start + text.length - text.trimStart().length, end - (text.length - text.trimEnd().length)];
}

function leaf({ furniture }: Piece, start: number, end: number, { value, at }: Page): Text {
  const data = { origin: [{ at: 0, offset: start }], ...(furniture ? { furniture } : {}) };
  // A tab amid a sentence is a space; only in a table's text does it part cells.
  return { type: 'text', value: value.slice(start, end).replaceAll('\t', ' '), position: range(at, start, end), data };
}

function wrap(text: Text, { look, link }: Piece, plainly: { bold: boolean; italic: boolean }): PhrasingContent {
  let node: PhrasingContent = text;
  const position = text.position ? { position: text.position } : {};
  const empty = text.value.trim() === '';
  if (look.italic && !plainly.italic && !empty) node = { type: 'emphasis', children: [node], ...position };
  if (look.bold && !plainly.bold && !empty) node = { type: 'strong', children: [node], ...position };
  return link ? { type: 'link', url: link, children: [node], ...position } : node;
}
