/** The two ends of a document, where what is about it stands: before its first full paragraph, and behind its last. */
import type { Paragraph, Root } from 'mdast';
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
    if (!isBody(node)) {
      if (node.type === 'list' || node.type === 'table' || node.type === 'code') break;
      continue;
    }
    const text = textOf(node).value;
    if (isFull(text)) break;
    found.push(node);
    if (found.length >= tail) break;
  }
  return found;
}

/** @returns The last few blocks, in order. */
export function back(root: Root): Paragraph[] {
  return root.children.filter(isBody).slice(-tail);
}
