/** Whether a sentence runs on over a line that is none of it. */
import type { Root } from 'mdast';
import { isBody, textOf } from './block.ts';
import { isClosed, words } from './shape.ts';
import { connectives, continues } from './vocabulary.ts';

/** @returns The last word of a text in lower case, without what follows it. */
export function lastWord(text: string): string {
  return (/([\p{L}\p{M}’']+)[^\p{L}]*$/u.exec(text.slice(-60))?.[1] ?? '').toLowerCase();
}

/** @returns Whether text that ends like `before` goes on in text that begins like `after`. */
export function runsOn(before: string, after: string): boolean {
  const end = before.trimEnd();
  if (isClosed(end)) return false;
  if (/\p{L}[-\u00ad]$/u.test(end) && /^\s*\p{L}/u.test(after)) return true;
  return continues.test(after.trimStart()) || connectives.has(lastWord(end)) || end.endsWith(',');
}

/** @returns Whether the nearest text before the line and the nearest after it are one sentence. Looks two lines far. */
export function straddled(root: Root, index: number): boolean {
  const reach = (step: number): string => {
    for (let at = index + step; Math.abs(at - index) <= 2; at += step) {
      const node = root.children[at];
      if (isBody(node) && words(textOf(node).value) >= 2) return textOf(node).value;
    }
    return '';
  };
  const before = reach(-1);
  const after = reach(1);
  return before !== '' && after !== '' && runsOn(before, after);
}
