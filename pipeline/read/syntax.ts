/** Markdown's syntax apart from its text: where each leaf's characters stand in the file, and which are marks. */
import type { Node, Parent } from 'unist';
import type { Point, Range, Repair } from '../ast.ts';
import { changed } from '../changed.ts';
import { range } from '../places.ts';

/** What `syntax` reads and fills. */
export interface Ground {
  value: string;
  at: (offset: number) => Point;
  markup: Range[];
  repairs: Repair[];
}

/** Leaves that hold no text of the author: all of their characters are marks. */
const marks = new Set(['yaml', 'definition', 'thematicBreak', 'break', 'footnoteReference']);

/** Leaves whose `value` (or `alt`) is text of the author. */
const holders: Record<string, 'value' | 'alt'> = {
  text: 'value',
  inlineCode: 'value',
  code: 'value',
  html: 'value',
  image: 'alt',
  imageReference: 'alt',
};

/** Parents whose children are pieces of a line. */
const phrasing = new Set([
  'paragraph',
  'heading',
  'emphasis',
  'strong',
  'delete',
  'link',
  'linkReference',
  'tableCell',
]);

/**
 * Give every leaf below a node its `data.origin`, and record what stands between the leaves as markup.
 *
 * By the grammar, what a parent covers and none of its children do is syntax: `**`, `#`, `](address)`, pipes. A leaf
 * differs from the file only by escapes, character references and the marks that its lines begin with.
 */
export function syntax(node: Node, ground: Ground, parent = 'root'): void {
  const start = node.position?.start.offset ?? 0;
  const end = node.position?.end.offset ?? start;
  const holder = holders[node.type];
  // A tag amid text is a mark; a block of HTML may hold text, and stays whole.
  if (marks.has(node.type) || (node.type === 'html' && phrasing.has(parent))) {
    mark(ground, start, end);
  } else if (holder) {
    const text = (node as unknown as Record<string, string | null | undefined>)[holder] ?? '';
    node.data = { ...node.data, origin: align(text, start, end, node.type, ground) };
  } else {
    let from = start;
    for (const child of (node as Parent).children ?? []) {
      mark(ground, from, child.position?.start.offset ?? from);
      syntax(child, ground, node.type);
      from = child.position?.end.offset ?? from;
    }
    mark(ground, from, end);
  }
}

function mark({ markup, at, value }: Ground, start: number, end: number): void {
  if (value.slice(start, end).trim() !== '') markup.push(range(at, start, end));
}

/** Leaves in which character references are decoded. */
const decoded = new Set(['text', 'image', 'imageReference']);

/** A character reference as CommonMark knows it. */
const reference = /^&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});/i;

/** Walk through value and file together; what only the file has is a mark. */
function align(
  text: string,
  start: number,
  end: number,
  type: string,
  ground: Ground,
): { at: number; offset: number }[] {
  if (ground.value.slice(start, end) === text) return [{ at: 0, offset: start }];
  const origin: { at: number; offset: number }[] = [];
  let offset = opening(type, start, end, ground);
  let from = start;
  for (let index = 0; index < text.length; ) {
    const character = text.charAt(index);
    const there = offset < end ? ground.value.charAt(offset) : '';
    const entity = there === '&' && decoded.has(type) ? referenceAt(text, index, offset, end, ground) : null;
    if (entity) {
      mark(ground, from, offset);
      // `&semi;` ends in what it stands for: that character is where it stands.
      const { head, tail } = changed(entity.before, entity.after);
      origin.push({ at: index, offset: head === 0 ? offset + (tail > 0 ? entity.before.length - tail : 0) : offset });
      const repaired = range(ground.at, offset, offset + entity.before.length);
      ground.repairs.push({ rule: 'character-reference', range: repaired, ...entity, confidence: 1 });
      index += entity.after.length;
      offset += entity.before.length;
      from = offset;
      origin.push({ at: index, offset });
    } else if (there === character) {
      if (origin.length === 0 || offset !== from) {
        mark(ground, from, offset);
        origin.push({ at: index, offset });
      }
      index += 1;
      offset += 1;
      from = offset;
    } else if (offset < end) {
      // A backslash, or what a line begins with: `> `, an indent.
      offset += 1;
    } else {
      break;
    }
  }
  mark(ground, from, end);
  return origin.filter(({ at }, index) => at < text.length && origin[index + 1]?.at !== at);
}

/** The character reference at an offset with what it became, or `null` where `&` is only itself. */
function referenceAt(text: string, index: number, offset: number, end: number, { value }: Ground) {
  const before = reference.exec(value.slice(offset, Math.min(end, offset + 40)))?.[0];
  if (!before) return null;
  // A name that nobody knows stands in the text as it is. `&amp;` is known, even before `amp;`.
  if (text.startsWith(before, index) && before !== '&amp;' && !before.startsWith('&#')) return null;
  const next = value.charAt(offset + before.length);
  let length = (text.codePointAt(index) ?? 0) > 0xffff ? 2 : 1;
  // Some names stand for two characters.
  if (
    index + length < text.length &&
    /\p{M}/u.test(text.charAt(index + length)) &&
    text.charAt(index + length) !== next
  )
    length += 1;
  return { before, after: text.slice(index, index + length) };
}

/** What of a leaf comes before its text: a fence and its info string, backticks, `![`. */
const openings: Record<string, RegExp> = {
  code: /^(?:`{3,}|~{3,})[^\r\n]*/,
  inlineCode: /^`+/,
  image: /^!\[/,
  imageReference: /^!\[/,
};

function opening(type: string, start: number, end: number, { value }: Ground): number {
  return start + (openings[type]?.exec(value.slice(start, end))?.[0].length ?? 0);
}
