/** Near-synonyms in two sentences: what a word of the one adds where the other has a word of its group, and not the word itself. */
import type { Feature } from './features.ts';
import type { Vector } from './vectors.ts';

/** A word of a sentence that has near-synonyms: numbers of features, and what the word weighs. */
export interface Meant {
  group: number;
  word: number;
  weight: number;
}

/**
 * @param plain Those that are no groups of near-synonyms, in the order of the vector.
 * @returns The words of a sentence that have near-synonyms, each once a group.
 */
export function meantIn(
  features: readonly Feature[],
  plain: readonly Feature[],
  { ids, weights }: Vector,
  idOf: (key: string) => number,
): Meant[] {
  if (features.length === plain.length) return none;
  const words = new Map<string, number>();
  plain.forEach(({ kind, label }, at) => {
    if (kind === 'word' || kind === 'verb') words.set(label, at);
  });
  return features.flatMap(({ kind, key, label }) => {
    const at = kind === 'related' ? words.get(label) : undefined;
    return at === undefined ? none : [{ group: idOf(key), word: ids[at] ?? 0, weight: weights[at] ?? 0 }];
  });
}

const none: Meant[] = [];

/** @returns The products of the weights of words that stand for nearly one thing; each two words count once. */
export function nearlyShared(left: readonly Meant[], right: readonly Meant[], one: Vector, other: Vector): number {
  let sum = 0;
  const seen: Meant[] = [];
  for (const mine of right)
    for (const yours of left) {
      if (mine.group !== yours.group || mine.word === yours.word) continue;
      if (one.ids.includes(mine.word) || other.ids.includes(yours.word)) continue;
      if (seen.some((pair, at) => at % 2 === 0 && pair.word === mine.word && seen[at + 1]?.word === yours.word))
        continue;
      seen.push(mine, yours);
      sum += mine.weight * yours.weight;
    }
  return sum;
}
