/** Rules drawn in characters, such as `* * *` or `=====`: markup. */
import type { Root } from 'mdast';
import { isBody, textOf } from './block.ts';
import { type Ledger, mark, plugin } from './ledger.ts';

const drawn = /^\s*([-_=*~#·•—])(?:\s*\1){2,}\s*$/u;

/** Make each drawn rule a thematic break; under a heading, `heading` takes it. */
export function findRules(root: Root, ledger: Ledger): void {
  root.children = root.children.map((node) => {
    if (!isBody(node) || !drawn.test(textOf(node).value)) return node;
    const position = node.position;
    if (position) mark(ledger, position.start.offset ?? 0, position.end.offset ?? 0);
    return { type: 'thematicBreak', ...(position ? { position } : {}) };
  });
}

export const rule = plugin(findRules);
