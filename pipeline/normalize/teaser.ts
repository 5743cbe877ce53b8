/** Boxes amid the text of a web page that lead to other articles: what the site calls it, its name, a line on it. Furniture. */
import type { Paragraph, Root, RootContent } from 'mdast';
import { lowerOf } from '../lower.ts';
import { furnish, isBody, textOf } from './block.ts';
import { isCaption } from './caption.ts';
import { isFull } from './edges.ts';
import { plugin } from './ledger.ts';
import { gapBetween } from './profile.ts';
import { isClosed, listMark, words } from './shape.ts';
import { labels } from './web-lines.ts';

/** So many lines that are surely the page's show that a text was copied from one. */
const enough = 2;

/** A name has so many words at most, and a box so many lines of names. */
const short = 14;
const names = 3;

/** The document's own name has so many words at least. */
const title = 4;

/** A line on the article has so many words at most. */
const longest = 45;

/**
 * Mark boxes in text copied from a page: a label such as "Commentary" on a line of its own, the lines of names below
 * it, and a sentence below these; and short lines between two of the page's own.
 */
export function findTeasers(root: Root): void {
  if (root.children.filter(isPage).length < enough) return;
  // Above the text the first name is the document's own, whatever stands above it.
  let seenText = false;
  let seenName = false;
  for (let index = 0; index < root.children.length; index++) {
    const node = root.children[index];
    if (!isBody(node)) continue;
    const text = textOf(node).value.trim();
    if (isCaption(text)) continue;
    if (isFull(text)) seenText = true;
    const lower = lowerOf(text);
    const own = !seenText && !seenName;
    const end = own ? index : labels.test(lower) ? box(root, index) : seenText ? between(root, index) : index;
    if (end === index && words(text) >= title && !labels.test(lower)) seenName = true;
    for (const one of root.children.slice(index, end)) if (isBody(one)) furnish(one, 'navigation');
    index = Math.max(index, end - 1);
  }
}

/** @returns Where the box that a label opens ends; the label's own place when it opens none. */
function box(root: Root, from: number): number {
  let at = from + 1;
  while (at - from <= names && follows(root, at) && isName(root.children[at])) at += 1;
  if (at === from + 1) return from;
  const on = root.children[at];
  const next = root.children[at + 1];
  const led =
    isBody(on) && follows(root, at) && (isSentence(on) || (isPage(next) && words(textOf(on).value) <= longest * 2));
  return led ? at + 1 : at;
}

/** @returns Where short lines between two lines of the page end; the first one's own place when there are none. */
function between(root: Root, from: number): number {
  if (!isPage(root.children[from - 1])) return from;
  let at = from;
  while (at - from < names && follows(root, at) && isName(root.children[at])) at += 1;
  return isPage(root.children[at]) ? at : from;
}

function isPage(node: RootContent | undefined): boolean {
  return node?.data?.furniture === 'navigation';
}

/** Whether the block stands on the line below the one before it. */
function follows(root: Root, at: number): boolean {
  const [before, node] = [root.children[at - 1], root.children[at]];
  return before?.type === 'paragraph' && node?.type === 'paragraph' && gapBetween(before, node) === 0;
}

function isName(node: RootContent | undefined): boolean {
  if (!isBody(node) || node.data?.begins) return false;
  const text = textOf(node).value.trim();
  return (
    words(text) <= short &&
    /^["'“‘«]?[\p{Lu}\p{Lo}\d]/u.test(text) &&
    !listMark(text) &&
    (!isClosed(text) || /\?$/.test(text))
  );
}

/** One sentence, which is all that a teaser says. */
function isSentence(node: Paragraph): boolean {
  const text = textOf(node).value.trim();
  return (
    !node.data?.begins &&
    isClosed(text) &&
    !/[:：]$/.test(text) &&
    words(text) <= longest &&
    !/[.!?]["”’]?\s+["“‘]?\p{Lu}/u.test(text)
  );
}

export const teaser = plugin(findTeasers);
