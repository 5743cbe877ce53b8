/** Headings: by a mark, by capitals, by a rule under them, or by standing alone and short before text. Furniture. */
import type { Heading, Paragraph, Root, RootContent } from 'mdast';
import { furnish, isBody, setText, textOf } from './block.ts';
import { type Ledger, mark, plugin } from './ledger.ts';
import { cut, offsetAt } from './mapped.ts';
import { gapBetween } from './profile.ts';
import { headingMark, isCapitals, isClosed, listMark, words } from './shape.ts';
import { lastWord } from './straddle.ts';
import { continues, glyphs, strongConnectives } from './vocabulary.ts';

/** A heading with a mark may be this long, one without this, in words. */
const longest = { marked: 32, plain: 14 };

/** Make headings of the blocks that are; `data.style` says what told. */
export function findHeadings(root: Root, ledger: Ledger): void {
  const itemGlyphs = glyphsOfItems(root);
  const found = root.children.map((node, index) => (isBody(node) ? styleOf(root, index, node, itemGlyphs) : null));
  for (const [index, style] of found.entries()) {
    const node = root.children[index];
    if (style && isBody(node)) root.children[index] = toHeading(node, style, ledger);
  }
  // A rule under a heading is part of its mark, already on the ledger.
  root.children = root.children.filter(
    (node, index) => !(node.type === 'thematicBreak' && found[index - 1]?.startsWith('underline')),
  );
}

function styleOf(root: Root, index: number, node: Paragraph, itemGlyphs: ReadonlySet<string>): string | null {
  const text = textOf(node).value;
  const marked = markedStyle(text, itemGlyphs);
  if (marked && marked !== 'capitals') return marked;
  if (listMark(text) && !isNumberedHeading(root, index, text)) return null;
  const next = root.children[index + 1];
  const under =
    next?.type === 'thematicBreak' && (next.position?.start.line ?? 0) - (node.position?.end.line ?? 0) === 1;
  if (under && words(text) <= longest.marked && !ends(text)) return 'underline';
  if (marked) return marked;
  if (isNumberedHeading(root, index, text)) return '1';
  if (isAboveByline(root, index, text)) return 'plain';
  return isPlain(root, index, node, text) ? 'plain' : null;
}

/** @returns The style of a heading that says itself that it is one: by a sign, a division's name or capitals; else `null`. */
export function markedStyle(text: string, itemGlyphs: ReadonlySet<string>): string | null {
  const count = words(text);
  const marked = headingMark(text);
  if (marked && count <= longest.marked && !itemGlyphs.has(marked.style)) {
    if (!ends(text) || /^#/.test(marked.style)) return marked.style;
  }
  return count <= longest.plain && isCapitals(text) && !/[.;,]$/.test(text) && !listMark(text) ? 'capitals' : null;
}

/** Whether a text has a stop that a heading would not have. */
function ends(text: string): boolean {
  return isClosed(text) && !/[?？!]["'”’»)]*$/u.test(text);
}

/** A document's first line, before its byline, is its title, however long. */
function isAboveByline(root: Root, index: number, text: string): boolean {
  const next = root.children[index + 1];
  return index === 0 && next?.data?.furniture === 'byline' && words(text) <= longest.marked && !ends(text);
}

/** "3. The state of the grid": a number, few words, no stop, and neither before nor behind it an item of the same count. */
function isNumberedHeading(root: Root, index: number, text: string): boolean {
  const own = listMark(text);
  if (!own || own.value === null || words(text) > longest.plain || isClosed(text)) return false;
  const value = own.value;
  const counts = (step: 1 | -1): boolean => {
    const other = neighbour(root, index, step);
    const mark = isBody(other) ? listMark(textOf(other).value) : null;
    return mark?.style === own.style && mark.value === value + step;
  };
  const next = neighbour(root, index, 1);
  const node = root.children[index];
  const alone =
    isBody(node) && isBody(next) && (gapBetween(node, next) > 0 || words(textOf(next).value) > longest.plain);
  return alone && !counts(1) && !counts(-1) && !continues.test(textOf(next).value);
}

/** A short line without a stop, complete in itself, behind something complete and before text. */
function isPlain(root: Root, index: number, node: Paragraph, text: string): boolean {
  // The first text of the document may end in a question's mark.
  const closed = root.children.findIndex((one) => !one.data?.furniture) >= index ? ends(text) : isClosed(text);
  if (words(text) > longest.plain || closed || !/^["'“‘«]?[\p{Lu}\p{Lo}\d]/u.test(text)) return false;
  if (!/\p{L}/u.test(text) || strongConnectives.has(lastWord(text)) || /[-,\u00ad(]$/u.test(text)) return false;
  if ((node.position?.end.line ?? 0) - (node.position?.start.line ?? 0) > 1) return false;
  const next = neighbour(root, index, 1);
  const before = neighbour(root, index, -1);
  if (!next || next.type === 'heading') return next !== undefined && before === undefined;
  if (isBody(before) && !isClosed(textOf(before).value) && !isShort(before)) return false;
  // Between a title and a byline there is a subtitle.
  if (!isBody(next)) return next.type === 'list' || before === undefined || next.data?.furniture === 'byline';
  const below = textOf(next).value;
  if (continues.test(below)) return false;
  // Three short lines in a row, one under the other, are a list.
  return (
    !isRun(root, index) && (words(below) > longest.plain || isClosed(below) || before === undefined || isShort(next))
  );
}

function isShort(node: Paragraph): boolean {
  const text = textOf(node).value;
  return words(text) <= longest.plain && !isClosed(text);
}

/** Whether the block is one of three or more short ones that follow each other without a blank line. */
export function isRun(root: Root, index: number): boolean {
  const linked = (at: number): boolean => {
    const [one, two] = [root.children[at], root.children[at + 1]];
    return isBody(one) && isBody(two) && isShort(one) && isShort(two) && gapBetween(one, two) === 0;
  };
  let first = index;
  let last = index;
  while (last - first < 2 && linked(first - 1)) first -= 1;
  while (last - first < 2 && linked(last)) last += 1;
  return last - first >= 2;
}

/** The nearest block on one side that is text or a heading: captions, page numbers and the like are passed over. */
function neighbour(root: Root, index: number, step: 1 | -1): RootContent | undefined {
  for (let at = index + step; at >= 0 && at < root.children.length; at += step) {
    const node = root.children[at];
    if (node && !['caption', 'page-number', 'running-line', 'navigation'].includes(node.data?.furniture ?? ''))
      return node;
  }
  return undefined;
}

/** Signs that the document uses for items: two with the same sign follow each other, or what they open ends in a stop. */
export function glyphsOfItems(root: Root): Set<string> {
  const uses = new Map<string, { all: number; items: number }>();
  let previous = '';
  for (const node of root.children) {
    if (!isBody(node)) continue;
    const text = textOf(node).value;
    const style = headingMark(text)?.style ?? '';
    if (style.length === 1 && glyphs.includes(style)) {
      const use = uses.get(style) ?? { all: 0, items: 0 };
      use.all += 1;
      if (previous === style || words(text) > longest.marked || /[.;；。]$/u.test(text)) use.items += 1;
      uses.set(style, use);
    }
    previous = style;
  }
  return new Set([...uses].filter(([, use]) => use.items * 2 >= use.all).map(([style]) => style));
}

function toHeading(node: Paragraph, style: string, ledger: Ledger): Heading {
  const text = textOf(node);
  const length = headingMark(text.value)?.style === style ? (headingMark(text.value)?.length ?? 0) : 0;
  const heading: Heading = { type: 'heading', depth: 2, children: [], data: { style } };
  if (length > 0) mark(ledger, offsetAt(text, 0), offsetAt(text, length - 1) + 1);
  const closing = /^#/.test(style) ? (/\s+#+$/.exec(text.value)?.[0].length ?? 0) : 0;
  const end = text.value.length - closing;
  if (closing > 0) mark(ledger, offsetAt(text, end), offsetAt(text, text.value.length - 1) + 1);
  setText(heading, cut(text, length, end), ledger);
  furnish(heading, 'heading');
  return heading;
}

export const heading = plugin(findHeadings);
