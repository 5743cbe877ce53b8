/** The two ends of a document, where what is about it stands: before its first full paragraph, and behind its last. */
import type { Paragraph, Root, RootContent } from 'mdast';
import { isBody, textOf } from './block.ts';
import { isClosed, words } from './shape.ts';

/** This many blocks at the end are looked at. */
const tail = 8;

/** A block of this many words that ends as a sentence does is a paragraph of the text. */
const full = 22;

/** @returns Whether a block is a full paragraph of the text. */
export function isFull(text: string): boolean {
  return words(text) > 40 || (words(text) >= full && isClosed(text));
}

/** @returns The blocks before the first full paragraph, in order; all that stand so far in a document without one. */
export function front(root: Root): Paragraph[] {
  const found: Paragraph[] = [];
  for (const node of root.children) {
    const line = isBody(node) ? node : lineOf(node);
    if (!line) {
      if (node.type === 'list' || node.type === 'table' || node.type === 'code') break;
      continue;
    }
    const text = textOf(line).value;
    if (isFull(text)) break;
    found.push(line);
    if (found.length >= tail) break;
  }
  return found;
}

/** A list of one short item without any mark is a line of a page: who published it, of what kind it is. */
function lineOf(node: RootContent): Paragraph | null {
  if (node.type !== 'list' || node.data?.furniture || node.children.length !== 1) return null;
  const [only, ...more] = node.children[0]?.children ?? [];
  if (only?.type !== 'paragraph' || more.length > 0 || !isBody(only)) return null;
  const text = textOf(only).value.trim();
  return words(text) <= 12 && !isClosed(text) ? only : null;
}

/** @returns The last few blocks, in order. */
export function back(root: Root): Paragraph[] {
  return root.children.filter(isBody).slice(-tail);
}
