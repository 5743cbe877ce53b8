/** The title of a document whose title no mark tells: a line above the byline, or the first line. */
import type { Root, RootContent } from 'mdast';
import { isBody, textOf } from './block.ts';
import { isName } from './byline.ts';
import { isFull } from './edges.ts';
import { isClosed, listMark, words } from './shape.ts';
import { commonHeadings, seriesLine } from './vocabulary.ts';

/** Words of a title, and blocks above it, at most. */
const longest = 32;
const reach = 12;
const plainest = 20;

/** @returns Where the first line stands that may be a title, when nothing but short lines is above a byline; else `null`. */
export function aboveByline(root: Root): number | null {
  const end = root.children.findIndex((node) => node.data?.furniture === 'byline');
  if (end < 1 || end > reach) return null;
  const above = root.children.slice(0, end);
  if (above.some((node) => isText(node) && isFull(textOf(node).value))) return null;
  const found = above.findIndex((node) => isText(node) && couldBe(textOf(node).value, 3));
  return found < 0 ? null : found;
}

/** @returns Where the first line is, when it could be a title and text follows it; else `null`. */
export function firstLine(root: Root): number | null {
  const at = root.children.findIndex(
    (node) => !['caption', 'navigation', 'other'].includes(node.data?.furniture ?? ''),
  );
  const [first, next] = root.children.slice(at, at + 2);
  if (!first || !isBody(first) || (first.position?.end.line ?? 0) > (first.position?.start.line ?? 0)) return null;
  const follows = next !== undefined && isText(next) && isFull(textOf(next).value);
  return follows && words(textOf(first).value) <= plainest && couldBe(textOf(first).value, 2) ? at : null;
}

type Text = Extract<RootContent, { type: 'paragraph' | 'heading' }>;

function isText(node: RootContent): node is Text {
  return isBody(node) || (node.type === 'heading' && node.data?.furniture === 'heading');
}

/** What is offered beside a text, to share it or to go elsewhere. */
const offers =
  /\b(?:facebook|twitter|x|linkedin|whatsapp|telegram|reddit|e-?mail|share|print|subscribe|menu|search|log ?in|sign ?(?:in|up)|home)\b/gi;

/** @param fewest Words that it has at least. */
function couldBe(text: string, fewest: number): boolean {
  const plain = text.trim();
  const count = words(plain);
  if (count < fewest || count > longest || !/^["'“‘«]?[\p{Lu}\p{Lo}\d]/u.test(plain) || /[,;:\-–—(]$/.test(plain))
    return false;
  if (isClosed(plain) && !/[?？!]["'”’»)]*$/u.test(plain)) return false;
  if ((plain.match(offers)?.length ?? 0) > 1) return false;
  return !listMark(plain) && !seriesLine.test(plain) && !isName(plain) && !commonHeadings.has(plain.toLowerCase());
}
