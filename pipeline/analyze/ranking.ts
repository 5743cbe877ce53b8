/** Sentences found for each sentence, by index, with what they are ordered by: rows of one width in a few long arrays. */

export interface Ranking {
  /** At most so many in a row. */
  width: number;
  /** How many there are in each row; -1 where none were looked for. */
  count: Int32Array;
  /** Sentences by index. */
  at: Int32Array;
  /** How much the two share. */
  score: Float64Array;
  /** By which they are ordered. */
  rank: Float64Array;
}

export function rankingOf(rows: number, width: number): Ranking {
  const size = rows * width;
  return {
    width,
    count: new Int32Array(rows).fill(-1),
    at: new Int32Array(size),
    score: new Float64Array(size),
    rank: new Float64Array(size),
  };
}

/** The highest in rank first, the first of equals first. */
export function sortRow({ width, count, at, score, rank }: Ranking, row: number): void {
  const first = row * width;
  const end = first + (count[row] ?? 0);
  for (let one = first + 1; one < end; one++) {
    const index = at[one] ?? 0;
    const points = score[one] ?? 0;
    const place = rank[one] ?? 0;
    let to = one;
    for (; to > first; to--) {
      const before = rank[to - 1] ?? 0;
      if (before > place || (before === place && (at[to - 1] ?? 0) < index)) break;
      at[to] = at[to - 1] ?? 0;
      score[to] = score[to - 1] ?? 0;
      rank[to] = before;
    }
    at[to] = index;
    score[to] = points;
    rank[to] = place;
  }
}

/** The highest in score, the first of equals first: what sorting all of them would put in front. */
export function foremost(indexes: Int32Array, scores: Float64Array, { width, at, count }: Ranking, row: number): void {
  const first = row * width;
  let end = first;
  for (let one = 0; one < indexes.length; one++) {
    const index = indexes[one] ?? 0;
    if (end === first + width) {
      if (!isBefore(scores, index, at[end - 1] ?? 0)) continue;
      end--;
    }
    let to = end;
    for (; to > first && isBefore(scores, index, at[to - 1] ?? 0); to--) at[to] = at[to - 1] ?? 0;
    at[to] = index;
    end++;
  }
  count[row] = end - first;
}

function isBefore(scores: Float64Array, one: number, other: number): boolean {
  const left = scores[one] ?? 0;
  const right = scores[other] ?? 0;
  return left > right || (left === right && one < other);
}
