/** Verdicts by date: one event that both tell, in words of their own. */
import type { Reason } from '../findings.ts';
import { compareFigures } from './conflicts.ts';
import type { Judgement } from './figure-verdicts.ts';
import type { Comparison } from './grounds.ts';
import { inWords } from './in-words.ts';
import { commonOf } from './propositions.ts';
import { holderReason, modalReason, opposed, sameScope, sharedDate } from './reasons.ts';

/** Words that both must have beside the date and the names; a near-synonym counts half. */
const least = { several: 1.5, body: 2.5 };

/** The same day or month, the same names in the same order, and what happened in the same or nearly the same words. */
export function byEvent({ left, right, one, other, grounds }: Comparison): Judgement | null {
  if (one.open || other.open || one.denials.length + other.denials.length > 0) return null;
  const date = sharedDate(left, right, grounds);
  if (!date || opposed(one, other, left, right) || !sameScope(left, right, grounds)) return null;
  const { words, related, names } = commonOf(one, other);
  // "A asked B", "B asked A": who does it to whom.
  const order = (keys: string[]) => keys.filter((key) => names.includes(key)).join('|');
  if (names.length === 0 || order(one.keys) !== order(other.keys) || words.length === 0) return null;
  const said = words.length + related.length / 2;
  if (said < (names.length > 1 ? least.several : least.body)) return null;
  if (grounds.figuresOf(left).some((mine) => grounds.figuresOf(right).some((yours) => isOther(mine, yours))))
    return null;

  const reasons: Reason[] = [{ kind: 'date', detail: `both tell it of ${inWords(date)}` }];
  const certainty = modalReason(one, other, left, right);
  const who = holderReason(left, right, grounds);
  return { verdict: 'agree-partly', reasons: [...reasons, ...(certainty ? [certainty] : []), ...(who ? [who] : [])] };

  function isOther(mine: Parameters<typeof compareFigures>[0], yours: typeof mine): boolean {
    return mine.quantity.unit === yours.quantity.unit && compareFigures(mine, yours, grounds) === 'unequal';
  }
}
