/** Runs of spaces and tabs within a line: one space. */
import type { Root } from 'mdast';
import { phrases, setLeaf } from './block.ts';
import { type Ledger, plugin, repair } from './ledger.ts';
import { type Change, change, mapped, offsetAt } from './mapped.ts';

/** Line ends are `unwrap`'s. */
const runs = /[^\S\n\r]+/gu;

/** Collapse white space in lines of text, also over the borders of emphasis. Code keeps its own. */
export function collapseSpaces(root: Root, ledger: Ledger): void {
  for (const leaves of phrases(root)) {
    // White space around a line is no part of it: only what stands behind a word counts.
    let behind = '';
    for (const leaf of leaves) {
      const text = mapped(leaf);
      const changes: Change[] = [];
      for (const match of text.value.matchAll(runs)) {
        const [found] = match;
        const end = match.index + found.length;
        const before = match.index > 0 ? text.value.charAt(match.index - 1) : behind;
        const edge = before === '' || (leaf === leaves.at(-1) && end === text.value.length);
        const after = match.index === 0 && before === ' ' ? '' : ' ';
        if (found === after || edge) continue;
        const start = offsetAt(text, match.index);
        const last = offsetAt(text, end - 1);
        changes.push({ start: match.index, end, after });
        if (last - start === found.length - 1)
          repair(ledger, { rule: 'spaces', start, end: last + 1, after, confidence: 1 });
      }
      if (changes.length > 0) setLeaf(leaf, change(text, changes));
      behind = leaf.value.slice(-1) || behind;
    }
  }
}

export const spaces = plugin(collapseSpaces);
