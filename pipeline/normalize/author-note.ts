/** Notes on who the author is: furniture, read for metadata. */
import type { Root } from 'mdast';
import { furnish, isBody, textOf } from './block.ts';
import { isName, namesIn } from './byline.ts';
import { back, front } from './edges.ts';
import { plugin } from './ledger.ts';
import { isAuthorNote } from './notes.ts';
import { words } from './shape.ts';
import { roleWords } from './vocabulary.ts';

const longest = 150;

/** A line above such a note. */
const above = /^about the (?:authors?|contributors?)[.:]?$/i;

/**
 * Mark notes on the author at either end of the document: by their first words, under a line "About the author", or
 * since they tell what somebody is of whom nothing else in the document speaks, or the byline does.
 */
export function findAuthorNotes(root: Root): void {
  const bylines = root.children.filter((node) => node.type === 'paragraph' && node.data?.furniture === 'byline');
  const names = bylines.flatMap((node) => (node.type === 'paragraph' ? namesIn(textOf(node).value) : []));
  const last = back(root).slice(-5);
  let under = false;
  for (const block of new Set([...front(root), ...last])) {
    if (!isBody(block)) continue;
    const text = textOf(block).value.trim();
    if (words(text) > longest) continue;
    const atEnd = last.includes(block);
    const named = atEnd && [...names, ...stranger(root, text)].some((name) => tells(text, name));
    if (isAuthorNote(text) || named || (under && atEnd && words(text) >= 6)) furnish(block, 'author-note');
    under = above.test(text) || (under && named);
  }
}

/** The name that a text begins with, when it is a person's and no other block has it. */
function stranger(root: Root, text: string): string[] {
  const name =
    /^[\s([（]*(?:(?:Dr|Prof|Professor|Mr|Mrs|Ms|Sir|Dame)\.?\s+)?((?:\p{Lu}[\p{L}\p{M}.'’-]*\s+){1,3}\p{Lu}[\p{L}\p{M}'’-]*)(?=(?:\s+and\s.{4,60})?\s+(?:is|are|was|works|serves|teaches|heads|leads|directs|holds)\b)/u.exec(
      text,
    )?.[1];
  if (!name || !isName(name) || words(text) > 60) return [];
  const surname = name.split(/\s+/).at(-1) ?? name;
  const known = root.children.some(
    (node) => isBody(node) && textOf(node).value.trim() !== text && textOf(node).value.includes(surname),
  );
  return known ? [] : [name];
}

const opening =
  /^(?:,|\s*\([^)]*\)|, [^.;]{4,70},)?(?:\s+and\s[^.]{4,60}?)?\s*(?:is|are|was|works|serves|has (?:been|worked|served)|,)\b/;

/** "Name is a fellow at …", "Dr Name, a professor of …", "Name, Senior Fellow, is a professor at …". */
function tells(text: string, name: string): boolean {
  const at = text.indexOf(name);
  if (at < 0 || at > 12) return false;
  const rest = text.slice(at + name.length, at + name.length + 120);
  return opening.test(rest) && roleWords.test(rest);
}

export const authorNote = plugin(findAuthorNotes);
