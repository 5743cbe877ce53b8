/** What is usual in a document: the size of its text, the distance of its lines, whether paragraphs are set in. */
import { type Chunk, type Line, lineText } from './model.ts';

export interface Measures {
  /** Of most characters. */
  size: number;
  /** From one base line to the next, in sizes, by size. */
  leading: (size: number) => number;
  /** Whether most characters are bold: then bold marks nothing. */
  bold: boolean;
}

/** @param columns Lines of one column after another, each from the top down. */
export function measure(columns: readonly (readonly Line[])[]): Measures {
  const sizes = new Map<number, number>();
  const steps = new Map<number, number[]>();
  let [all, bold] = [0, 0];
  for (const lines of columns)
    for (const [index, line] of lines.entries()) {
      const length = line.pieces.reduce((sum, piece) => sum + piece.text.length, 0);
      const size = bucket(line.size);
      sizes.set(size, (sizes.get(size) ?? 0) + length);
      all += length;
      if (line.bold) bold += length;
      const before = lines[index - 1];
      const step = before && bucket(before.size) === size ? (line.y - before.y) / line.size : 0;
      if (step > 0.8 && step < 2.6) steps.set(size, [...(steps.get(size) ?? []), step].slice(-400));
    }
  const [size = 10] = [...sizes].reduce((most, one) => (one[1] > most[1] ? one : most), [10, 0]);
  const usual = new Map([...steps].map(([key, values]) => [key, mode(values)]));
  return {
    size,
    bold: bold * 2 > all,
    leading: (one) => usual.get(bucket(one)) ?? usual.get(bucket(size)) ?? 1.2,
  };
}

const bucket = (size: number): number => Math.round(size * 2) / 2;

/** The value that most others are near to; of several the smallest, since space between paragraphs only adds. */
function mode(values: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const value of values) {
    const key = Math.round(value * 20) / 20;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const most = Math.max(...counts.values());
  return Math.min(...[...counts].filter(([, count]) => count >= most * 0.6).map(([key]) => key));
}

/** What ends a sentence, with what may stand behind it. */
export const closed = /[.!?…。！？:;：；]["'”’»›」』)\]）]*$/u;

/** @returns Whether a line ends as a sentence does; a note's mark behind it does not count. */
export function isClosed(line: Line | undefined): boolean {
  return line !== undefined && closed.test(lineText(line).trimEnd());
}

export function wordsIn(one: Chunk | string): number {
  const text = typeof one === 'string' ? one : one.lines.map(lineText).join(' ');
  return text.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’.-]*/gu)?.length ?? 0;
}
