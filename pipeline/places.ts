/** Physical lines and places of a decoded text. */
import type { Point, Range } from './ast.ts';

/** A physical line: `[start, end)` without its line end, in UTF-16 units. */
export interface Line {
  start: number;
  end: number;
}

/** `\r\n`, `\n` and `\r` count as line ends, as in every editor; a form feed also ends a paragraph, but no line. */
const ends = /\r\n|\n|\r/g;

/** @returns Every physical line of the text, blank ones too. */
export function lines(value: string): Line[] {
  const found: Line[] = [];
  let start = 0;
  for (const match of value.matchAll(ends)) {
    found.push({ start, end: match.index });
    start = match.index + match[0].length;
  }
  found.push({ start, end: value.length });
  return found;
}

/** @returns A function from offset to place; `offset` may be the text's length. Logarithmic in the number of lines. */
export function places(value: string): (offset: number) => Point {
  const starts = lines(value).map((line) => line.start);
  return (offset) => {
    const line = lastStart(starts, offset);
    return { line: line + 1, column: offset - (starts[line] ?? 0) + 1, offset };
  };
}

/** @returns Index of the last of ascending starts that is not behind the offset; 0 where all are. Logarithmic. */
export function lastStart(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** @returns The range between two offsets. */
export function range(at: (offset: number) => Point, start: number, end: number): Range {
  return { start: at(start), end: at(end) };
}
