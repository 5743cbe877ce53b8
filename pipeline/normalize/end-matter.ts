/** What a web page has behind its text: readers' comments, names of other articles, the site's own lines. Furniture. */
import type { Root, RootContent } from 'mdast';
import { lowerOf } from '../lower.ts';
import { furnish, isBody, textOf } from './block.ts';
import { isFull } from './edges.ts';
import { plugin } from './ledger.ts';
import { isClosed, listMark, words } from './shape.ts';
import { signatureText } from './signature.ts';
import { noteHeadings } from './vocabulary.ts';
import { ends } from './web-lines.ts';

/** Nothing ends before so much of the text has been read. */
const before = 0.3;

/** Behind a heading that may be one of the text's own, so much of the text may stand at most. */
const after = 0.1;

/** The foot of a page has so much of the words at most. */
const foot = 0.2;

/** So many lines of the page behind the last full paragraph show that the text is over. */
const enough = 3;

/** A line of so many words, without a stop, leads elsewhere. */
const short = 14;

/** Mark all that stands behind the end of the text, up to notes and references. */
export function findEndMatter(root: Root): void {
  const lengths = root.children.map(lengthOf);
  const all = lengths.reduce((sum, length) => sum + length, 0);
  let read = 0;
  for (const [index, node] of root.children.entries()) {
    const rest = all - read;
    read += lengths[index] ?? 0;
    if (read < all * before || !isEnd(root, index, node, rest / Math.max(1, all))) continue;
    sweep(root, index);
    return;
  }
  const page = footOf(root);
  const rest = lengths.slice(page ?? root.children.length).reduce((sum, length) => sum + length, 0);
  if (page === null || rest > all * foot) return;
  for (const node of root.children.slice(page)) {
    const lead = !node.data?.furniture && !node.data?.begins && isLead(node);
    if (lead && !(isBody(node) && signatureText(textOf(node).value.trim()))) furnish(node, 'navigation');
  }
}

/**
 * Where the lines of the page begin behind the last full paragraph, when there are enough of them and no item of a
 * list. Lines between them that lead elsewhere are the page's too; a sentence is not, nor what tells of the author.
 */
function footOf(root: Root): number | null {
  const tail = root.children.findLastIndex((node) => isText(node) && isFull(textOf(node).value)) + 1;
  const page = root.children.findIndex((node, index) => index >= tail && isPageLine(node));
  if (tail === 0 || page < 0) return null;
  const behind = root.children.slice(page);
  const listed = behind.some((node) => node.type === 'list' || (isBody(node) && listMark(textOf(node).value)));
  return !listed && behind.filter(isPageLine).length >= enough ? page : null;
}

function isEnd(root: Root, index: number, node: RootContent, rest: number): boolean {
  if ((!isText(node) && node.data?.furniture !== 'navigation') || !('children' in node)) return false;
  const text = node.type === 'paragraph' || node.type === 'heading' ? textOf(node).value.trim() : '';
  const lower = lowerOf(text);
  if (ends.surely.test(lower)) return true;
  if (rest > after || !ends.perhaps.test(lower)) return false;
  const behind = root.children.slice(index + 1);
  const full = behind.filter((one) => isText(one) && isFull(textOf(one).value)).length;
  const leads = behind.filter((one) => isPageLine(one) || isLead(one)).length;
  return leads >= 2 && full * 4 <= behind.length && full <= 2;
}

function isText(node: RootContent): node is Extract<RootContent, { type: 'paragraph' | 'heading' }> {
  return isBody(node) || (node.type === 'heading' && !node.data?.furniture);
}

function isPageLine(node: RootContent): boolean {
  return node.data?.furniture === 'navigation';
}

function isLead(node: RootContent): boolean {
  if (node.type === 'list') return node.children.every((item) => item.children.every(isLead));
  if (node.type !== 'paragraph' && node.type !== 'heading') return false;
  const text = textOf(node).value.trim();
  return words(text) <= short && (!isClosed(text) || /[?!]$/.test(text));
}

function lengthOf(node: RootContent): number {
  if (node.type === 'paragraph' || node.type === 'heading') return textOf(node).value.length;
  if (!('children' in node)) return 0;
  return (node.children as RootContent[]).reduce((sum, child) => sum + lengthOf(child), 0);
}

/** Mark everything from a node on; what the reader or the editor has settled stays. */
function sweep(root: Root, from: number): void {
  for (const node of root.children.slice(from)) {
    if (node.type === 'heading' && noteHeadings.test(textOf(node).value.trim())) return;
    if (isBody(node) && noteHeadings.test(textOf(node).value.trim())) return;
    if (node.type === 'footnoteDefinition' || node.type === 'definition' || node.type === 'thematicBreak') continue;
    if (node.data?.begins || (node.data?.furniture && node.type !== 'heading')) continue;
    furnish(node, 'navigation');
  }
}

export const endMatter = plugin(findEndMatter);
