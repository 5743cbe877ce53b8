/** Notes on who the author is: furniture, read for metadata. */
import type { Root } from 'mdast';
import { furnish, isBody, textOf } from './block.ts';
import { namesIn } from './byline.ts';
import { back, front } from './edges.ts';
import { plugin } from './ledger.ts';
import { isAuthorNote } from './notes.ts';
import { words } from './shape.ts';
import { roleWords } from './vocabulary.ts';

const longest = 150;

/**
 * Mark notes on the author at either end of the document: by their first words, or since they tell what the person of
 * the byline is.
 */
export function findAuthorNotes(root: Root): void {
  const names = root.children
    .filter((node) => node.type === 'paragraph' && node.data?.furniture === 'byline')
    .flatMap((node) => (node.type === 'paragraph' ? namesIn(textOf(node).value) : []));
  const last = back(root).slice(-5);
  for (const block of [...front(root), ...last]) {
    if (!isBody(block)) continue;
    const text = textOf(block).value;
    if (words(text) > longest) continue;
    const named = last.includes(block) && names.some((name) => tells(text, name));
    if (isAuthorNote(text) || named) furnish(block, 'author-note');
  }
}

/** "Name is a fellow at …", "Dr Name, a professor of …". */
function tells(text: string, name: string): boolean {
  const at = text.indexOf(name);
  if (at < 0 || at > 12) return false;
  const rest = text.slice(at + name.length, at + name.length + 80);
  return /^(?:,|\s*\([^)]*\))?\s*(?:is|are|was|works|serves|,)\b/.test(rest) && roleWords.test(rest);
}

export const authorNote = plugin(findAuthorNotes);
