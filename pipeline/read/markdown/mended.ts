/** White space of a Markdown file set right before its grammar reads it, and the tree's places led back to the file. */
import type { Root } from 'mdast';
import type { Node, Parent } from 'unist';
import type { Point, Repair } from '../../ast.ts';
import { lastStart, range } from '../../places.ts';

/** White space that becomes other white space; offsets into the file. A `>` may stand in it, for the grammar alone. */
export interface Edit {
  /** The repair's rule id. */
  rule: string;
  start: number;
  end: number;
  after: string;
  confidence: number;
}

/** A stretch that both texts have: from `at` in the mended one, from `offset` in the file. */
interface Kept {
  at: number;
  offset: number;
  length: number;
}

export interface Mended {
  value: string;
  kept: Kept[];
}

/** @returns The text with the edits made. They are in order and apart. */
export function mend(value: string, edits: readonly Edit[]): Mended {
  const kept: Kept[] = [];
  let mended = '';
  let from = 0;
  const keep = (to: number): void => {
    if (to > from) kept.push({ at: mended.length, offset: from, length: to - from });
    mended += value.slice(from, to);
  };
  for (const { start, end, after } of edits) {
    keep(start);
    mended += after;
    from = end;
  }
  keep(value.length);
  return { value: mended, kept };
}

/** @returns A function from an offset in the mended text to one in the file: where something begins, or ends. */
function backOf({ kept }: Mended): (offset: number, end: boolean) => number {
  const starts = kept.map((one) => one.at);
  return (offset, end) => {
    const index = lastStart(starts, end ? Math.max(0, offset - 1) : offset);
    const { at: from, offset: there, length } = kept[index] ?? { at: 0, offset: 0, length: 0 };
    if (offset - from <= length && (end || offset - from < length)) return there + offset - from;
    // In white space that was put there: what stands before it ends, and what stands behind it begins.
    return end ? there + length : (kept[index + 1]?.offset ?? there + length);
  };
}

/** @returns Edits of a mended text as edits of the file. */
export function inFile(edits: readonly Edit[], mended: Mended): Edit[] {
  const back = backOf(mended);
  return edits.map((edit) => ({ ...edit, start: back(edit.start, true), end: back(edit.end, false) }));
}

/** Lead every place of a tree back to the file. */
export function leadBack(root: Root, mended: Mended, at: (offset: number) => Point): void {
  const back = backOf(mended);
  const visit = (node: Node): void => {
    if (node.position) {
      const start = back(node.position.start.offset ?? 0, false);
      node.position = range(at, start, Math.max(start, back(node.position.end.offset ?? 0, true)));
    }
    for (const child of (node as Parent).children ?? []) visit(child);
  };
  visit(root);
}

/** @returns The edits as the ledger has them. */
export function repairsOf(edits: readonly Edit[], value: string, at: (offset: number) => Point): Repair[] {
  return edits.map(({ rule, start, end, after, confidence }) => ({
    rule,
    range: range(at, start, end),
    before: value.slice(start, end),
    after: after.replaceAll('>', ''),
    confidence,
  }));
}
