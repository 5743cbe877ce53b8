/** How a table of wordings that recommend is written, and how it is read. */
import type { Recommendation } from '../../findings.ts';

export type Strength = NonNullable<Recommendation['strength']>;

export interface Advising {
  pattern: RegExp;
  strength: Strength;
  /** Where the one stands who should act: as the subject before the words, or right after them; `null` where none is named. */
  who: 'before' | 'after' | null;
  /** Recommends only where it says who should act. */
  addressed?: true;
}

/** As it is written. */
export type AdvisingRow = readonly [RegExp, Strength, Advising['who'], 'addressed'?];

/** @returns The rows by the names of what they tell. */
export function advisingRows(list: readonly AdvisingRow[]): readonly Advising[] {
  return list.map(([pattern, strength, who, addressed]) => ({
    pattern,
    strength,
    who,
    ...(addressed ? { addressed: true as const } : {}),
  }));
}
