/** Lines and sentences of a web page that are no text of the document: cookies, subscriptions, buttons, counts. Furniture. */
import type { Root } from 'mdast';
import { furnish, isBody, textOf } from './block.ts';
import { plugin } from './ledger.ts';
import { words } from './shape.ts';
import { isWebLine } from './web-lines.ts';

/** Mark what is the page's by its own words, wherever it stands. */
export function findWebPhrases(root: Root): void {
  for (const [index, node] of root.children.entries()) {
    if (index === 0 && root.children.length === 1) return;
    if ((node.type !== 'heading' && !isBody(node)) || node.data?.furniture || node.data?.begins) continue;
    const text = textOf(node).value.trim();
    if (isWebLine(text, words(text))) furnish(node, 'navigation');
  }
}

export const webPhrase = plugin(findWebPhrases);
