/** Headings without a mark, in Markdown whose lines are its paragraphs: short lines without a stop between two of them. */
import type { Heading, Root } from 'mdast';
import { furnish, isBody, textOf } from './block.ts';
import { isName } from './byline.ts';
import { type Ledger, plugin } from './ledger.ts';
import { isAmid } from './picture.ts';
import { isClosed, listMark, words } from './shape.ts';

/** A heading has so many words at most; of one word it may be a label of anything. */
const fewest = 2;
const most = 12;

/** The paragraph below it has so many words at least. */
const text = 12;

/** Make headings of them, behind lines under pictures. */
export function findLineHeadings(root: Root, ledger: Ledger): void {
  if (!ledger.repairs.some(({ rule }) => rule === 'line-paragraph')) return;
  let depth: Heading['depth'] = 1;
  for (const [index, node] of root.children.entries()) {
    if (node.type === 'heading') depth = node.depth;
    const next = root.children[index + 1];
    if (!isBody(node) || !isBody(next) || !isAmid(root.children[index - 1], node, next)) continue;
    const own = textOf(node).value.trim();
    const count = words(own);
    if (isClosed(own) || count < fewest || count > most || words(textOf(next).value) < text || listMark(own)) continue;
    if (/[,;–—-]$/.test(own) || (count <= 3 && isName(own)) || node.data?.begins) continue;
    const heading: Heading = { ...node, type: 'heading', depth: Math.min(6, depth + 1) as Heading['depth'] };
    root.children[index] = heading;
    furnish(heading, 'heading');
  }
}

export const lineHeading = plugin(findLineHeadings);
