/** What a web page or a table of contents left in the text: furniture. */
import type { Root } from 'mdast';
import { furnish, isBody, textOf } from './block.ts';
import { plugin } from './ledger.ts';
import { catalogueLines, navigationLines } from './vocabulary.ts';

/** An entry of a table of contents: words, leaders, a page. */
const leaders = /\S\s*(?:\.\s?){4,}\s*(?:\d{1,4}|[ivxlc]{1,6})\s*$/;

/** Mark lines of navigation and entries of a table of contents. */
export function findNavigation(root: Root): void {
  for (const node of root.children) {
    if (!isBody(node)) continue;
    const text = textOf(node).value.trim();
    if (leaders.test(text.slice(-200)) || navigationLines.test(text)) furnish(node, 'navigation');
    else if (catalogueLines.test(text)) furnish(node, 'other');
  }
}

export const navigation = plugin(findNavigation);
