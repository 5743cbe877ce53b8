/** The original's own page or paragraph numbers, put on the ranges of a source that has them. */
import type { Point, Range } from '../ast.ts';
import type { ReadSource } from '../read-source.ts';

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
      for (let index = last(starts, start.offset); index < starts.length; index++) {
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

/** Index of the last start that is not behind the offset. */
function last(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
