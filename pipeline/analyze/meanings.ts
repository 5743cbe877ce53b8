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

/** @returns How near two words in lower case lie, -1 to 1; 0 where one is not known. */
export function likenessOf(one: string, other: string): number {
  const [left, right] = [vectorsOf().get(one), vectorsOf().get(other)];
  if (!left || !right) return 0;
  let [sum, mine, yours] = [0, 0, 0];
  for (let at = 0; at < numbers; at++) {
    const [here, there] = [left[at] ?? 0, right[at] ?? 0];
    sum += here * there;
    mine += here * here;
    yours += there * there;
  }
  return sum / (Math.sqrt(mine * yours) || 1);
}

/** @returns How near two of the phrases lie, by their numbers: -1 to 1; 0 where no word of one is known. */
export function nearness(phrases: readonly (readonly string[])[]): (one: number, other: number) => number {
  const known = vectorsOf();
  const rows = new Float32Array(phrases.length * numbers);
  for (const [row, phrase] of phrases.entries())
    for (const word of phrase) {
      const vector = known.get(word);
      if (vector) addWord(rows, row * numbers, vector, 1);
    }
  shorten(rows);
  return (one, other) => product(rows, one, other);
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
      if (vector) addWord(own, index * numbers, vector, weightOf(feature));
    }
  const spread = own.slice();
  const sums = new Float32Array(own.length);
  const runs = runsOf(sentences);
  for (const [index, { first, end }] of runs.passages.entries()) {
    if (index > first) add(spread, index * numbers, own, (index - 1) * numbers, lent.before);
    if (index + 1 < end) add(spread, index * numbers, own, (index + 1) * numbers, lent.after);
  }
  shorten(spread);
  shorten(own);
  for (const [index, run] of runs.around.entries()) {
    const to = index * numbers;
    // The sentences of a passage have the same around them.
    if (run === runs.around[index - 1]) sums.copyWithin(to, to - numbers, to);
    else for (let at = run.first; at < run.end; at++) add(sums, to, own, at * numbers, 1);
  }
  shorten(sums);
  return { near: (one, other) => product(spread, one, other), around: (one, other) => product(sums, one, other) };
}

/** @param to Where the row begins. */
function addWord(rows: Float32Array, to: number, vector: Int8Array, times: number): void {
  for (let at = 0; at < numbers; at++) rows[to + at] = (rows[to + at] ?? 0) + times * (vector[at] ?? 0);
}

/** @param to Where the row begins, and `start` the other. */
function add(rows: Float32Array, to: number, from: Float32Array, start: number, times: number): void {
  for (let at = 0; at < numbers; at++) rows[to + at] = (rows[to + at] ?? 0) + times * (from[start + at] ?? 0);
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
  const here = one * numbers;
  const there = other * numbers;
  let sum = 0;
  for (let at = 0; at < numbers; at++) sum += (rows[here + at] ?? 0) * (rows[there + at] ?? 0);
  return sum;
}
