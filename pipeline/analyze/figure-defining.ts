/** Who is counted, where a clause of its own says it. */
import type { Figure } from './quantities.ts';
import type { Token } from './words.ts';

/** @returns The words that say of whom a figure is told, where a clause does: "48,000 families whose loans run out before May". */
export function definingOf({ sentence: { tokens }, quantity: { at } }: Figure): Token[] | null {
  const from = tokens.findIndex(({ start }) => start >= (at[0]?.end ?? 0));
  if (!/^(?:whose|who)$/.test(tokens[from]?.lower ?? '')) return null;
  const to = tokens.findIndex(({ text, pos, lower }, index) => {
    if (index <= from) return false;
    // "whose leases expire by May will pay more": the next verb with an auxiliary is that of the sentence.
    return /^[,;:.]$/.test(text) || (pos === 'AUX' && /^(?:will|would|could|may|might|should|must)$/.test(lower));
  });
  return tokens.slice(from + 1, to < 0 ? tokens.length : to);
}
