/** What words mean, as numbers: words that stand in the same company lie near each other. English alone. */
import type { Feature } from './features.ts';
import type { Sentence } from './reading.ts';
import { numbers, vectors, words } from './tables/word-vectors.ts';
import { lent, runsOf } from './vectors.ts';

export interface Meanings {
  /** @returns How near two sentences lie, each with a little of those next to it; -1 to 1. */
  near: (one: number, other: number) => number;
  /** @returns How near what stands around them lies; -1 to 1. */
  around: (one: number, other: number) => number;
}

let table: Map<string, Int8Array> | null = null;

/** @returns The vector of each word that has one: made when it is first asked for. */
function vectorsOf(): Map<string, Int8Array> {
  if (table) return table;
  const bytes = Buffer.from(vectors, 'base64');
  const all = new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length);
  table = new Map(words.split(' ').map((word, at) => [word, all.subarray(at * numbers, (at + 1) * numbers)]));
  return table;
}

/** @param weightOf What a feature weighs: rare words tell more. */
export function meaningsOf(
  sentences: Sentence[],
  features: Map<Sentence, Feature[]>,
  weightOf: (feature: Feature) => number,
): Meanings {
  const known = vectorsOf();
  const own = new Float32Array(sentences.length * numbers);
  for (const [index, sentence] of sentences.entries())
    for (const feature of features.get(sentence) ?? []) {
      if (feature.kind !== 'word' && feature.kind !== 'verb' && feature.kind !== 'general') continue;
      const vector = known.get(feature.label.toLowerCase());
      if (vector) add(own, index, vector, 0, weightOf(feature));
    }
  const spread = own.slice();
  const sums = new Float32Array(own.length);
  const runs = runsOf(sentences);
  for (const [index, { first, end }] of runs.passages.entries()) {
    if (index > first) add(spread, index, own, index - 1, lent.before);
    if (index + 1 < end) add(spread, index, own, index + 1, lent.after);
  }
  shorten(spread);
  shorten(own);
  for (const [index, { first, end }] of runs.around.entries())
    for (let at = first; at < end; at++) add(sums, index, own, at, 1);
  shorten(sums);
  return { near: (one, other) => product(spread, one, other), around: (one, other) => product(sums, one, other) };
}

function add(to: Float32Array, row: number, from: ArrayLike<number>, fromRow: number, times: number): void {
  for (let at = 0; at < numbers; at++)
    to[row * numbers + at] = (to[row * numbers + at] ?? 0) + times * (from[fromRow * numbers + at] ?? 0);
}

/** To length 1 each; what has none stays. */
function shorten(rows: Float32Array): void {
  for (let from = 0; from < rows.length; from += numbers) {
    let sum = 0;
    for (let at = from; at < from + numbers; at++) sum += (rows[at] ?? 0) ** 2;
    const length = Math.sqrt(sum) || 1;
    for (let at = from; at < from + numbers; at++) rows[at] = (rows[at] ?? 0) / length;
  }
}

function product(rows: Float32Array, one: number, other: number): number {
  let sum = 0;
  for (let at = 0; at < numbers; at++) sum += (rows[one * numbers + at] ?? 0) * (rows[other * numbers + at] ?? 0);
  return sum;
}
