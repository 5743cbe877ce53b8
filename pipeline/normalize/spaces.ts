/** Runs of spaces and tabs within a line: one space. */
import type { Root } from 'mdast';
import { blocks, setText, textOf } from './block.ts';
import { type Ledger, plugin, repair } from './ledger.ts';
import { type Change, change, offsetAt } from './mapped.ts';

/** Collapse white space in paragraphs and headings. Code and tables keep theirs. */
export function collapseSpaces(root: Root, ledger: Ledger): void {
  for (const block of blocks(root)) {
    const text = textOf(block);
    const changes: Change[] = [];
    for (const match of text.value.matchAll(/[^\S\n\r ]\s*| \s+/gu)) {
      // White space around a line is no part of it.
      if (match.index === 0 || match.index + match[0].length === text.value.length) continue;
      const start = offsetAt(text, match.index);
      const last = offsetAt(text, match.index + match[0].length - 1);
      changes.push({ start: match.index, end: match.index + match[0].length, after: ' ' });
      if (last - start === match[0].length - 1)
        repair(ledger, { rule: 'spaces', start, end: last + 1, after: ' ', confidence: 1 });
    }
    if (changes.length === 0) continue;
    const position = block.position;
    setText(block, change(text, changes), ledger);
    if (position) block.position = position;
  }
}

export const spaces = plugin(collapseSpaces);
