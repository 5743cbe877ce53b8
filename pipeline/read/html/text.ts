/** The text of a text node as a reader sees it: references read, white space collapsed, each character with its place. */
import type { Text as Leaf } from 'mdast';
import type { Point, Range, Repair } from '../../ast.ts';
import { changed } from '../../changed.ts';
import { range } from '../../places.ts';
import type { Text } from './tree.ts';

/** What the reader fills while it goes through a page. */
export interface Ground {
  value: string;
  at: (offset: number) => Point;
  markup: Range[];
  repairs: Repair[];
}

interface Run {
  at: number;
  offset: number;
}

interface Mapped {
  value: string;
  origin: Run[];
}

/** Whether white space stands before the next character already, or a block begins. */
export interface Spacing {
  space: boolean;
}

/**
 * @param spacing Kept up from leaf to leaf of a block; `null` keeps white space, as in `pre`.
 * @returns The leaf, or `null` where nothing is to be seen.
 */
export function leaf(text: Text, spacing: Spacing | null, ground: Ground): Leaf | null {
  const read = dereference(text, ground);
  const { value, origin } = spacing ? collapse(read, spacing) : read;
  if (value === '') return null;
  return { type: 'text', value, position: range(ground.at, text.start, text.end), data: { origin } };
}

/** Characters of layout that are written as references: a space is a space, and what only tells where to break goes. */
function meant(text: string): string {
  return text.replace(/[\u00a0\u202f\u2000-\u200a\u205f]/g, ' ').replace(/[\u00ad\u200b\u2060\ufeff]/g, '');
}

function dereference(text: Text, { value, at, repairs }: Ground): Mapped {
  if (text.references.length === 0)
    return { value: value.slice(text.start, text.end), origin: [{ at: 0, offset: text.start }] };
  let made = '';
  const origin: Run[] = [];
  const put = (characters: string, offset: number): void => {
    if (characters === '') return;
    origin.push({ at: made.length, offset });
    made += characters;
  };
  let from = text.start;
  for (const { start, end, text: stands } of text.references) {
    put(value.slice(from, start), from);
    const before = value.slice(start, end);
    const after = meant(stands);
    repairs.push({ rule: 'character-reference', range: range(at, start, end), before, after, confidence: 1 });
    // What a reference and its character share, such as `;` of `&semi;`, stands in the file as it is.
    const { head, tail, into } = changed(before, after);
    put(after.slice(0, head), start);
    for (const character of into.split('')) put(character, start + head);
    put(after.slice(after.length - tail), end - tail);
    from = end;
  }
  put(value.slice(from, text.end), from);
  return { value: made, origin };
}

function collapse({ value, origin }: Mapped, spacing: Spacing): Mapped {
  // Most texts have nothing to collapse.
  if (!(spacing.space && /^\s/.test(value)) && !/[^\S ]| {2}/.test(value)) {
    if (value !== '') spacing.space = value.endsWith(' ');
    return { value, origin };
  }
  let made = '';
  const runs: Run[] = [];
  let next = 0;
  for (const match of value.matchAll(/\s+|\S+/g)) {
    const start = match.index;
    const white = match[0].trim() === '';
    const length = white ? 1 : match[0].length;
    if (white && spacing.space) continue;
    while (next + 1 < origin.length && (origin[next + 1]?.at ?? 0) <= start) next += 1;
    for (let index = next; index < origin.length; index++) {
      const run = origin[index] as Run;
      if (run.at >= start + length) break;
      const from = Math.max(run.at, start);
      const one = { at: made.length + from - start, offset: run.offset + from - run.at };
      const last = runs.at(-1);
      if (!last || last.offset - last.at !== one.offset - one.at) runs.push(one);
    }
    made += white ? ' ' : match[0];
    spacing.space = white;
  }
  return { value: made, origin: runs };
}
