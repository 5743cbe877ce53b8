/** The original's own page or paragraph numbers, put on the ranges and sentences of a source that has them. */
import type { Point, Range, Span } from '../ast.ts';
import { lastStart } from '../places.ts';
import type { ReadSource } from '../read-source.ts';
import type { Stretch } from './stretches.ts';

/**
 * @returns A function that parts ranges where a page or a paragraph of the original begins, and numbers each part.
 *   The ranges of a source that has neither are left as they are.
 */
export function folios(
  { file, pages, paragraphs }: Pick<ReadSource, 'file' | 'pages' | 'paragraphs'>,
  at: (offset: number) => Point,
): (ranges: readonly Range[]) => Range[] {
  const starts = pages ?? paragraphs;
  if (!starts) return (ranges) => [...ranges];
  const value = String(file);
  const name = pages ? 'page' : 'paragraph';
  return (ranges) =>
    ranges.flatMap(({ start, end }) => {
      const parts: Range[] = [];
      for (let index = lastStart(starts, start.offset); index < starts.length; index++) {
        const from = Math.max(start.offset, starts[index] ?? 0);
        const to = Math.min(end.offset, starts[index + 1] ?? value.length);
        if (from >= end.offset) break;
        const text = value.slice(from, to);
        if (text.trim() === '') continue;
        const [head, tail] = [text.length - text.trimStart().length, text.length - text.trimEnd().length];
        parts.push({ start: at(from + head), end: at(to - tail), [name]: index + 1 });
      }
      return parts;
    });
}

/**
 * @param stretches Where the text stands in the file, in the order of the text.
 * @returns For each sentence the page on which it begins and that on which it ends; `undefined` without pages.
 */
export function pagesOf(
  { file, pages }: Pick<ReadSource, 'file' | 'pages'>,
  text: string,
  sentences: readonly Span[],
  stretches: readonly Stretch[],
): [first: number, last: number][] | undefined {
  if (!pages) return undefined;
  const first = stretches.reduce((least, [start]) => Math.min(least, start), stretches[0]?.[0] ?? 0);
  const last = stretches.reduce((most, [, end]) => Math.max(most, end - 1), first);
  const only = lastStart(pages, first);
  // Most passages stand on one page.
  if (only === lastStart(pages, last)) return sentences.map(() => [only + 1, only + 1]);
  const value = String(file);
  // The page of each character that is no white space, which repairs may have added or taken away.
  const page: number[] = [];
  for (const [start, end] of stretches)
    for (let offset = start; offset < end; offset++)
      if (value.charAt(offset).trim() !== '') page.push(lastStart(pages, offset) + 1);
  const before = signsBefore(text);
  return sentences.map(({ start, end }) => {
    const first = page[Math.min(before(start), page.length - 1)] ?? 1;
    return [first, Math.max(first, page[Math.min(before(end), page.length) - 1] ?? first)];
  });
}

/** @returns How many characters that are no white space stand before an index; of ascending ones, in one pass. */
function signsBefore(text: string): (index: number) => number {
  let [seen, count] = [0, 0];
  return (index) => {
    if (index < seen) [seen, count] = [0, 0];
    count += text.slice(seen, index).replace(/\s+/g, '').length;
    seen = index;
    return count;
  };
}
