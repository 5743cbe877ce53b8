/** Notes and references of a text: at a page's foot, at the end, or under a heading of their own. Furniture. */
import type { Root } from 'mdast';
import { furnish, isBody, textOf } from './block.ts';
import { plugin } from './ledger.ts';
import { noteHeadings, noteMarks } from './vocabulary.ts';

/** A note's mark at the start of a block. */
const opens = /^\s*(?:\[(\d{1,3})\]|([¹²³⁰⁴-⁹]+)|\((\d{1,3})\)(?=\s+(?:See|Cf|Ibid|https?:))|\^(\d{1,3}))\s*\S/u;

/** Mark blocks that open with a note mark which the text before them has, and all that stands under "References" or "Notes". */
export function findFootnotes(root: Root): void {
  const cited = new Set<string>();
  let under = false;
  for (const node of root.children) {
    if (node.type === 'heading') under = noteHeadings.test(textOf(node).value.trim());
    if (!isBody(node)) continue;
    const text = textOf(node).value;
    const own = opens.exec(text);
    const label = own?.slice(1).find((part) => part);
    if (under || (label && cited.has(label))) {
      furnish(node, 'footnote');
      continue;
    }
    for (const match of text.matchAll(noteMarks)) cited.add(match[1] ?? match[2] ?? '');
  }
}

export const footnote = plugin(findFootnotes);
