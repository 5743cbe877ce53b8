/** Text that knows where each of its characters stands in the file. */
import type { Code, InlineCode, Text } from 'mdast';
import { changed } from '../changed.ts';

/** From `at` on, text and file run in step from file offset `offset`. Ascending `at`; the first is 0. */
export interface Run {
  at: number;
  offset: number;
}

export interface Mapped {
  value: string;
  origin: Run[];
}

/** @returns The text of a leaf with its places. */
export function mapped(node: Text | InlineCode | Code): Mapped {
  return { value: node.value, origin: node.data?.origin ?? [{ at: 0, offset: node.position?.start.offset ?? 0 }] };
}

/** @returns The file offset of the character at `index`; logarithmic in the number of runs. */
export function offsetAt({ origin }: Mapped, index: number): number {
  const run = origin[runAt(origin, index)];
  return run ? run.offset + index - run.at : index;
}

/** Which run the character at `index` is in. */
function runAt(origin: readonly Run[], index: number): number {
  let low = 0;
  let high = origin.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((origin[middle]?.at ?? 0) <= index) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** @returns The file offset behind the last character. */
export function endOf(text: Mapped): number {
  return text.value.length === 0 ? offsetAt(text, 0) : offsetAt(text, text.value.length - 1) + 1;
}

/** @returns `value.slice(start, end)` with its places. Takes as long as what is cut out is. */
export function cut(text: Mapped, start: number, end: number = text.value.length): Mapped {
  const origin: Run[] = [{ at: 0, offset: offsetAt(text, start) }];
  for (let index = runAt(text.origin, start); index < text.origin.length; index++) {
    const run = text.origin[index] as Run;
    if (run.at >= end) break;
    if (run.at > start) origin.push({ at: run.at - start, offset: run.offset });
  }
  return { value: text.value.slice(start, end), origin };
}

/** @returns Without the white space around it. */
export function trim(text: Mapped): Mapped {
  const start = text.value.length - text.value.trimStart().length;
  const end = text.value.trimEnd().length;
  return start === 0 && end === text.value.length ? text : cut(text, Math.min(start, end), end);
}

/** @returns The texts one after another. Glue stands for white space of the file, and is placed behind its left side. */
export function concat(parts: readonly (Mapped | string)[]): Mapped {
  const values: string[] = [];
  const origin: Run[] = [];
  let length = 0;
  for (const part of parts) {
    if (typeof part !== 'string')
      for (const run of part.origin) origin.push({ at: run.at + length, offset: run.offset });
    const value = typeof part === 'string' ? part : part.value;
    values.push(value);
    length += value.length;
  }
  return { value: values.join(''), origin: merge(origin) };
}

/** A change of characters: what stood at `[start, end)` of the value becomes `after`. */
export interface Change {
  start: number;
  end: number;
  after: string;
}

/** @returns The text with changes made, which must be in order and apart. Changed characters stand where the old ones stood. */
export function change(text: Mapped, changes: readonly Change[]): Mapped {
  const parts: Mapped[] = [];
  let from = 0;
  for (const one of changes) {
    // What both have in common is not changed, and stays where it stood.
    const { head, tail, into } = changed(text.value.slice(one.start, one.end), one.after);
    const start = one.start + head;
    if (start > from) parts.push(cut(text, from, start));
    const offset = offsetAt(text, start);
    if (into) parts.push({ value: into, origin: Array.from({ length: into.length }, (_, at) => ({ at, offset })) });
    from = one.end - tail;
  }
  if (from < text.value.length) parts.push(cut(text, from));
  return concat(parts);
}

/** Drop runs that only go on with the one before. */
function merge(origin: Run[]): Run[] {
  const kept: Run[] = [];
  for (const run of origin) {
    const last = kept.at(-1);
    if (last && last.offset - last.at === run.offset - run.at) continue;
    if (last?.at === run.at) kept.pop();
    kept.push(run);
  }
  return kept;
}
