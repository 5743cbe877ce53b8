/** Near-synonyms in two sentences: what a word of the one adds where the other has a word of its group, and not the word itself. */
import type { Feature } from './features.ts';
import { has, type Vectors } from './vectors.ts';

/** A word of a sentence that has near-synonyms: numbers of features, and what the word weighs. */
export interface Meant {
  group: number;
  word: number;
  weight: number;
}

const none: Meant[] = [];

/**
 * @param plain Those that are no groups of near-synonyms, in the order of the vector.
 * @returns The words of a sentence that have near-synonyms, each once a group.
 */
export function meantIn(
  features: readonly Feature[],
  plain: readonly Feature[],
  { from, ids, weights }: Vectors,
  row: number,
  idOf: (key: string) => number,
): Meant[] {
  if (features.length === plain.length) return none;
  const found: Meant[] = [];
  for (const { kind, key, label } of features) {
    if (kind !== 'related') continue;
    const at = plain.findLastIndex((one) => one.label === label && (one.kind === 'word' || one.kind === 'verb'));
    if (at < 0) continue;
    const place = (from[row] ?? 0) + at;
    found.push({ group: idOf(key), word: ids[place] ?? 0, weight: weights[place] ?? 0 });
  }
  return found;
}

/**
 * @param one The left sentence's row.
 * @param other The right sentence's row.
 * @returns The products of the weights of words that stand for nearly one thing; each two words count once.
 */
export function nearlyShared(
  left: readonly Meant[],
  right: readonly Meant[],
  vectors: Vectors,
  one: number,
  other: number,
): number {
  let sum = 0;
  let seen: Meant[] | null = null;
  for (let there = 0; there < right.length; there++)
    for (let here = 0; here < left.length; here++) {
      const mine = right[there];
      const yours = left[here];
      if (!mine || !yours || mine.group !== yours.group || mine.word === yours.word) continue;
      if (has(vectors, one, mine.word) || has(vectors, other, yours.word)) continue;
      if (seen && isIn(seen, mine, yours)) continue;
      seen ??= [];
      seen.push(mine, yours);
      sum += mine.weight * yours.weight;
    }
  return sum;
}

/** A function of its own: a closure would take hold of the two in every round. */
function isIn(seen: readonly Meant[], mine: Meant, yours: Meant): boolean {
  for (let at = 0; at < seen.length; at += 2)
    if (seen[at]?.word === mine.word && seen[at + 1]?.word === yours.word) return true;
  return false;
}
