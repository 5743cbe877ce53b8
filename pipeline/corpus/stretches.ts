/** Stretches of a file as pairs of offsets: merged, and with others taken out of them. */
import type { Point, Range, Repair } from '../ast.ts';
import { changed } from '../changed.ts';

/** `[start, end)`, in UTF-16 units of the file. */
export type Stretch = [start: number, end: number];

/**
 * What of the file a repair changed: its range without the words at either end that `before` and `after` share. A
 * repair that only moved white space changed no character that counts, and has no claim.
 */
export function claimOf({ before, after, range }: Repair): { stretch: Stretch; after: string } | null {
  const { head, tail, into } = changed(before, after);
  if (before.slice(head, before.length - tail).trim() === '' && into.trim() === '') return null;
  return { stretch: [range.start.offset + head, range.end.offset - tail], after: into };
}

/** @returns What all repairs changed, in order. */
export function claims(repairs: readonly Repair[]): Stretch[] {
  const found: Stretch[] = [];
  for (const repair of repairs) {
    const claim = claimOf(repair);
    if (claim) found.push(claim.stretch);
  }
  return found.sort((a, b) => a[0] - b[0]);
}

/** @returns What is in `stretches` and in none of `taken`, in order. `taken` is in order and apart. */
export function without(stretches: readonly Stretch[], taken: readonly Stretch[]): Stretch[] {
  const left: Stretch[] = [];
  for (const [start, end] of stretches) {
    let from = start;
    for (let index = firstBehind(taken, start); index < taken.length; index++) {
      const [cut, resume] = taken[index] as Stretch;
      if (cut >= end) break;
      if (cut > from) left.push([from, cut]);
      from = Math.max(from, resume);
    }
    if (from < end) left.push([from, end]);
  }
  return left;
}

/** Index of the first stretch that ends behind the offset. */
export function firstBehind(stretches: readonly Stretch[], offset: number): number {
  let low = 0;
  let high = stretches.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((stretches[middle]?.[1] ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** @returns Ranges in file order, without white space at their ends; stretches with only white space between them are one. */
export function toRanges(stretches: readonly Stretch[], value: string, at: (offset: number) => Point): Range[] {
  const merged: Stretch[] = [];
  for (const [start, end] of [...stretches].sort((a, b) => a[0] - b[0])) {
    const text = value.slice(start, end);
    if (text.trim() === '') continue;
    const from = start + text.length - text.trimStart().length;
    const to = end - (text.length - text.trimEnd().length);
    const last = merged.at(-1);
    if (last && from <= last[1]) last[1] = Math.max(last[1], to);
    else if (last && value.slice(last[1], from).trim() === '') last[1] = to;
    else merged.push([from, to]);
  }
  return merged.map(([start, end]) => ({ start: at(start), end: at(end) }));
}
