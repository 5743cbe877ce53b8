/** Notes at a document's end that stand under their numbers: a line "1", the note, a line "2", the next. Furniture. */
import type { Root, RootContent } from 'mdast';
import { furnish, isBody, textOf } from './block.ts';
import { plugin } from './ledger.ts';

/** Notes stand behind so much of the document. */
const behind = 0.3;

/** Mark what stands from a line "1" on, when the lines of numbers count up and the text before has their marks. */
export function findEndNotes(root: Root): void {
  const first = root.children.findLastIndex((node) => numberOf(node) === 1);
  if (first < root.children.length * behind) return;
  const before = root.children.slice(0, first);
  let wanted = 1;
  for (const [index, node] of root.children.entries()) {
    if (index < first) continue;
    const number = numberOf(node);
    if (number === null) continue;
    const noted = root.children[index + 1];
    if (number !== wanted || !isBody(noted) || !before.some((one) => isMarked(one, number))) break;
    wanted += 1;
  }
  if (wanted === 1) return;
  for (const node of root.children.slice(first)) {
    if (node.data?.furniture === 'navigation' || node.type === 'heading') return;
    if (!node.data?.furniture || node.data.furniture === 'page-number') furnish(node, 'footnote');
  }
}

function numberOf(node: RootContent | undefined): number | null {
  if (node?.type !== 'paragraph' || (node.data?.furniture && node.data.furniture !== 'page-number')) return null;
  const text = textOf(node).value.trim();
  return /^\d{1,2}$/.test(text) ? Number(text) : null;
}

/** "… of the quay.1": a number right behind a word or its stop, where a figure cannot stand. */
function isMarked(node: RootContent, number: number): boolean {
  if (node.type === 'list' || node.type === 'listItem' || node.type === 'blockquote')
    return node.children.some((child) => isMarked(child, number));
  if (node.type !== 'paragraph') return false;
  return new RegExp(`[\\p{Ll}][.,;:!?]?["'”’»)]*\\[?${number}\\]?(?=\\s|$)`, 'u').test(textOf(node).value);
}

export const endNote = plugin(findEndNotes);
