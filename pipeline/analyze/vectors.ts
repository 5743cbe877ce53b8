/** Features as numbers: of a sentence, and of what stands around it. */
import type { Feature } from './features.ts';
import type { Sentence } from './reading.ts';

/** Rows of features, one behind the other: an array of its own for each would cost more than what is in it. */
export interface Vectors {
  /** Where each row begins, and behind the last one where it ends. */
  from: Int32Array;
  /** Numbers of features. */
  ids: Int32Array;
  weights: Float64Array;
}

/** What belongs to the surroundings: the passage; in a passage longer than this the sentences around. */
const context = { sentences: 12, around: 3 };
/** What the sentences next to a sentence lend it: what it leaves out, the one before has mostly said. */
export const lent = { before: 0.2, after: 0.1 };

/** The features of each sentence, as they are weighed. */
export function vectorsOf(
  lists: readonly Feature[][],
  idOf: (key: string) => number,
  weightOf: (feature: Feature) => number,
): Vectors {
  const from = new Int32Array(lists.length + 1);
  for (const [row, list] of lists.entries()) from[row + 1] = (from[row] ?? 0) + list.length;
  const size = from[lists.length] ?? 0;
  const found = { from, ids: new Int32Array(size), weights: new Float64Array(size) };
  let at = 0;
  for (const list of lists)
    for (const feature of list) {
      found.ids[at] = idOf(feature.key);
      found.weights[at++] = weightOf(feature);
    }
  return found;
}

export function lengthOf({ from, weights }: Vectors, row: number): number {
  let sum = 0;
  for (let at = from[row] ?? 0; at < (from[row + 1] ?? 0); at++) sum += (weights[at] ?? 0) * (weights[at] ?? 0);
  return Math.sqrt(sum);
}

export function divide({ from, weights }: Vectors, row: number, by: number): void {
  for (let at = from[row] ?? 0; at < (from[row + 1] ?? 0); at++) weights[at] = (weights[at] ?? 0) / by;
}

/** @returns Whether a row has a feature. */
export function has({ from, ids }: Vectors, row: number, id: number): boolean {
  for (let at = from[row] ?? 0; at < (from[row + 1] ?? 0); at++) if (ids[at] === id) return true;
  return false;
}

/** Sentences by index. */
interface Run {
  first: number;
  /** The first after it. */
  end: number;
}

/** @returns Of each sentence its passage, and what of it stands around: in a long one the sentences next to it. A sentence may be left out. */
export function runsOf(sentences: Sentence[]): { passages: Run[]; around: Run[] } {
  const passages: Run[] = [];
  sentences.forEach(({ passage }, index) => {
    const before = sentences[index - 1]?.passage === passage ? passages[index - 1] : undefined;
    const run = before ?? { first: index, end: index + 1 };
    run.end = index + 1;
    passages.push(run);
  });
  const around = passages.map((run, index): Run => {
    if (run.end - run.first <= context.sentences) return run;
    return { first: Math.max(run.first, index - context.around), end: Math.min(run.end, index + context.around + 1) };
  });
  return { passages, around };
}

/** Vectors of which each sentence has one; several may have the same. */
export interface Rows {
  vectors: Vectors;
  /** Of each sentence its row. */
  rowOf: Int32Array;
}

/**
 * @param size How many features there are.
 * @returns Of each sentence what stands around it, of length 1: its passage, or of a long one the sentences next to it.
 */
export function surroundingsOf(sentences: Sentence[], vectors: Vectors, size: number): Rows {
  const { around } = runsOf(sentences);
  const rowOf = new Int32Array(sentences.length);
  const runs: Run[] = [];
  let most = 0;
  for (const [index, run] of around.entries()) {
    if (run !== runs.at(-1)) {
      runs.push(run);
      most += (vectors.from[run.end] ?? 0) - (vectors.from[run.first] ?? 0);
    }
    rowOf[index] = runs.length - 1;
  }
  const sums = sumsOf(runs.length, most, size);
  for (const [row, run] of runs.entries()) {
    for (let at = run.first; at < run.end; at++) sums.add(vectors, at, 1);
    sums.close();
    divide(sums.found, row, lengthOf(sums.found, row) || 1);
  }
  return { vectors: sums.found, rowOf };
}

/** @returns Of each sentence its own features, and a little of those next to it in its passage. */
export function withNeighbours(sentences: Sentence[], vectors: Vectors, size: number): Vectors {
  const sums = sumsOf(sentences.length, 3 * vectors.ids.length, size);
  for (const [index, { passage }] of sentences.entries()) {
    sums.add(vectors, index, 1);
    if (sentences[index - 1]?.passage === passage) sums.add(vectors, index - 1, lent.before);
    if (sentences[index + 1]?.passage === passage) sums.add(vectors, index + 1, lent.after);
    sums.close();
  }
  return sums.found;
}

interface Sums {
  /** Whole when the last row is closed. */
  found: Vectors;
  /** To the row that is open. */
  add: (vectors: Vectors, row: number, share: number) => void;
  /** And open the next. */
  close: () => void;
}

/** @param most Features of all rows together, at most. */
function sumsOf(rows: number, most: number, size: number): Sums {
  const found = { from: new Int32Array(rows + 1), ids: new Int32Array(most), weights: new Float64Array(most) };
  const sums = new Float64Array(size);
  const { ids, weights } = found;
  let row = 0;
  let first = 0;
  let end = 0;
  return {
    found,
    add: (vectors, other, share) => {
      for (let at = vectors.from[other] ?? 0; at < (vectors.from[other + 1] ?? 0); at++) {
        const id = vectors.ids[at] ?? 0;
        if (sums[id] === 0) ids[end++] = id;
        sums[id] = (sums[id] ?? 0) + share * (vectors.weights[at] ?? 0);
      }
    },
    close: () => {
      for (let at = first; at < end; at++) weights[at] = sums[ids[at] ?? 0] ?? 0;
      for (let at = first; at < end; at++) sums[ids[at] ?? 0] = 0;
      first = end;
      row++;
      found.from[row] = end;
    },
  };
}
