/** Line ends within a block whose format has told where blocks end: a space, or nothing behind a hyphen. */
import type { Root } from 'mdast';
import { phrases, setLeaf } from './block.ts';
import { type Ledger, plugin, repair } from './ledger.ts';
import { type Change, change, mapped, offsetAt } from './mapped.ts';
import { glueBetween } from './unwrap.ts';

const ends = /[^\S\n\r]*(?:\r\n|\n|\r)\s*/g;

/** What decides about a line end is this near to it, in UTF-16 units. */
const near = 60;

/**
 * Take line ends out of lines of text. That one stands for a space is the format's own rule, and no repair; one that
 * stands for nothing (behind a hyphen, between characters of a script without spaces) is.
 */
export function takeLineEnds(root: Root, ledger: Ledger): void {
  for (const leaves of phrases(root)) {
    for (const [index, leaf] of leaves.entries()) {
      const text = mapped(leaf);
      const changes: Change[] = [];
      for (const match of text.value.matchAll(ends)) {
        const end = match.index + match[0].length;
        const before = text.value.slice(Math.max(0, match.index - near), match.index) || leaves[index - 1]?.value || '';
        const after = text.value.slice(end, end + near) || leaves[index + 1]?.value || '';
        if (before === '' || after === '') continue;
        const glue = glueBetween(before, after.trimStart());
        changes.push({ start: match.index, end, after: glue });
        if (glue) continue;
        const start = offsetAt(text, match.index);
        repair(ledger, {
          rule: 'line-end',
          start,
          end: offsetAt(text, end - 1) + 1,
          after: '',
          confidence: 0.95,
        });
      }
      if (changes.length > 0) setLeaf(leaf, change(text, changes));
    }
  }
}

export const lineEnd = plugin(takeLineEnds);
