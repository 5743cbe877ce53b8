/** An inverted index: features → the sentences that have them. */

/** A feature that more sentences have proposes nothing, it only weighs in. */
const commonest = 200;

/** The sentences that have each feature, and what it weighs in them. */
export interface Postings {
  /** Where those of each feature begin, and where they end. */
  first: Int32Array;
  end: Int32Array;
  /** Sentences by index. */
  at: Int32Array;
  weight: Float64Array;
  add: (id: number, index: number, weight: number) => void;
}

/** @param frequency Of each feature how many sentences have it. */
export function postingsOf(frequency: readonly number[]): Postings {
  const first = new Int32Array(frequency.length + 1);
  for (const [id, times] of frequency.entries()) first[id + 1] = (first[id] ?? 0) + (times > commonest ? 0 : times);
  const size = first[frequency.length] ?? 0;
  const [end, at, weight] = [first.slice(), new Int32Array(size), new Float64Array(size)];
  const add = (id: number, index: number, own: number) => {
    if ((frequency[id] ?? 0) > commonest) return;
    const next = end[id] ?? 0;
    at[next] = index;
    weight[next] = own;
    end[id] = next + 1;
  };
  return { first, end, at, weight, add };
}
