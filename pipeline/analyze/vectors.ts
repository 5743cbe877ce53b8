/** Features as numbers: of a sentence, and of what stands around it. */
import type { Sentence } from './reading.ts';

/** Numbers of features and their weights. */
export interface Vector {
  ids: Int32Array;
  weights: Float64Array;
}

/** What belongs to the surroundings: the passage; in a passage longer than this the sentences around. */
const context = { sentences: 12, around: 3 };
/** What the sentences next to a sentence lend it: what it leaves out, the one before has mostly said. */
export const lent = { before: 0.2, after: 0.1 };

export function lengthOf(weights: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < weights.length; at++) sum += (weights[at] ?? 0) * (weights[at] ?? 0);
  return Math.sqrt(sum);
}

export function divide(weights: Float64Array, by: number): void {
  for (let at = 0; at < weights.length; at++) weights[at] = (weights[at] ?? 0) / by;
}

/** Worked out when it is first asked for. */
export function lazily<T>(work: (index: number) => T): (index: number) => T {
  const known: (T | undefined)[] = [];
  return (index) => {
    let found = known[index];
    if (found === undefined) {
      found = work(index);
      known[index] = found;
    }
    return found;
  };
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

/**
 * @param size How many features there are.
 * @returns Of each sentence what stands around it, of length 1: its passage, or of a long one the sentences next to it.
 */
export function surroundingsOf(sentences: Sentence[], vectors: Vector[], size: number): (index: number) => Vector {
  const sums = new Float64Array(size);
  const known = new Map<Run, Vector>();
  const { around } = runsOf(sentences);
  return lazily((index) => {
    const run = around[index] ?? { first: index, end: index + 1 };
    let found = known.get(run);
    if (!found) {
      found = sumOf(
        vectors.slice(run.first, run.end).map((vector) => [vector, 1]),
        sums,
      );
      divide(found.weights, lengthOf(found.weights) || 1);
      known.set(run, found);
    }
    return found;
  });
}

/** @returns Of each sentence its own features, and a little of those next to it in its passage. */
export function withNeighbours(sentences: Sentence[], vectors: Vector[], size: number): (index: number) => Vector {
  const sums = new Float64Array(size);
  const nothing: Vector = { ids: new Int32Array(0), weights: new Float64Array(0) };
  return lazily((index) => {
    const passage = sentences[index]?.passage;
    const next = (at: number, share: number): [Vector, number][] => {
      const vector = sentences[at]?.passage === passage ? vectors[at] : undefined;
      return vector ? [[vector, share]] : [];
    };
    return sumOf(
      [[vectors[index] ?? nothing, 1], ...next(index - 1, lent.before), ...next(index + 1, lent.after)],
      sums,
    );
  });
}

/** @param sums As long as there are features, all 0, and so again afterwards. */
function sumOf(vectors: [Vector, share: number][], sums: Float64Array): Vector {
  const ids: number[] = [];
  for (const [{ ids: own, weights }, share] of vectors)
    for (let at = 0; at < own.length; at++) {
      const id = own[at] ?? 0;
      if (sums[id] === 0) ids.push(id);
      sums[id] = (sums[id] ?? 0) + share * (weights[at] ?? 0);
    }
  const found: Vector = { ids: Int32Array.from(ids), weights: new Float64Array(ids.length) };
  for (let at = 0; at < ids.length; at++) found.weights[at] = sums[ids[at] ?? 0] ?? 0;
  for (const id of ids) sums[id] = 0;
  return found;
}
