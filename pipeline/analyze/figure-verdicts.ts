/** Verdicts by figures: the same measure in both sentences, or the same figures. */
import type { Reason, Verdict } from '../findings.ts';
import { compareFigures, inConflict, isSameMeasure, sameTime } from './conflicts.ts';
import type { Grounds } from './grounds.ts';
import { inWords, listed } from './in-words.ts';
import type { Overlap, Proposition } from './propositions.ts';
import type { Figure } from './quantities.ts';
import type { Sentence } from './reading.ts';
import { beside, datesApart, holderReason, modalReason, opposed, same, sameScope } from './reasons.ts';

export interface Judgement {
  verdict: Verdict;
  /** Beside what both share. */
  reasons: Reason[];
}

/** The same measure in both: equal, or not. */
export function byFigures(left: Sentence, right: Sentence, overlap: Overlap, grounds: Grounds): Judgement | null {
  for (const one of grounds.figuresOf(left))
    for (const other of grounds.figuresOf(right)) {
      if (!isSameMeasure(one, other, grounds) || !sameScope(left, right, grounds)) continue;
      const comparison = compareFigures(one, other, grounds);
      const found =
        comparison === 'equal'
          ? byEquals(one, other, overlap, grounds)
          : byValues(one, other, comparison === 'apart', grounds);
      if (found) return found;
    }
  return null;
}

/** Both give the same figure for the same thing. */
function byEquals(one: Figure, other: Figure, overlap: Overlap, grounds: Grounds): Judgement | null {
  const [left, right] = [one.sentence, other.sentence];
  const [first, second] = [grounds.frameOf(one), grounds.frameOf(other)];
  if (opposed(first, second, left, right) || first.modality !== second.modality || datesApart(left, right, grounds))
    return null;
  const [mine, yours] = [one.quantity.text, other.quantity.text];
  const detail = mine === yours ? `both give “${mine}”` : `“${mine}” and “${yours}” come to the same`;
  const who = holderReason(left, right, grounds);
  const whole = overlap.ordered && overlap.left >= same.other && overlap.right >= same.other && !who;
  return {
    verdict: whole ? 'agree' : 'agree-partly',
    reasons: [{ kind: 'quantity', detail }, ...(who ? [who] : [])],
  };
}

/** Figures of the same thing that are not the same. */
function byValues(one: Figure, other: Figure, apart: boolean, grounds: Grounds): Judgement | null {
  const [left, right] = [one.sentence, other.sentence];
  const [first, second] = [grounds.frameOf(one), grounds.frameOf(other)];
  if (first.modality !== second.modality || first.open || second.open) return null;
  const [mine, yours] = [one.quantity, other.quantity];
  const quantity: Reason = { kind: 'quantity', detail: beside(`“${mine.text}”`, `“${yours.text}”`, left, right) };
  if (apart) {
    const [here, there] = [first.period, second.period];
    if (!here || !there || sameTime(here, there) || mine.value === yours.value) return null;
    const date: Reason = { kind: 'date', detail: beside(inWords(here), inWords(there), left, right) };
    return { verdict: 'differ', reasons: [quantity, date] };
  }
  if (inConflict(one, other, grounds)) {
    const detail = `${quantity.detail}, both of ${inWords(first.period ?? '')}`;
    return { verdict: 'conflict', reasons: [{ kind: 'quantity', detail }] };
  }
  const who = holderReason(left, right, grounds);
  return { verdict: 'tension', reasons: [quantity, ...(who ? [who] : [])] };
}

/** The same figures in both: two of them, or one that is not round, and words beside them. */
export function byCommonFigures(
  left: Sentence,
  right: Sentence,
  one: Proposition,
  other: Proposition,
  grounds: Grounds,
): Judgement | null {
  const common = grounds
    .figuresOf(left)
    .filter(({ quantity: mine }) =>
      grounds
        .figuresOf(right)
        .some(({ quantity: yours }) => mine.value !== null && mine.value === yours.value && mine.unit === yours.unit),
    );
  const keys = new Set(other.keys);
  const words = one.keys.filter((key) => keys.has(key) && !key.startsWith('name ') && !/^\d/.test(key));
  const enough = common.length > 1 ? words.length >= 1 : common.some(isOdd) && words.length >= 3;
  if (!enough || opposed(one, other, left, right) || datesApart(left, right, grounds)) return null;
  if (one.denials.length !== other.denials.length || !sameScope(left, right, grounds)) return null;
  const detail = `both give ${listed(common.slice(0, 3).map(({ quantity }) => `“${quantity.text}”`))}`;
  const reasons: Reason[] = [{ kind: 'quantity', detail }];
  const certainty = modalReason(one, other, left, right);
  const who = holderReason(left, right, grounds);
  return { verdict: 'agree-partly', reasons: [...reasons, ...(certainty ? [certainty] : []), ...(who ? [who] : [])] };
}

/** A figure that two would not come by apart: 1,260 or 2.1, not 50 or 3. */
function isOdd({ quantity: { value } }: Figure): boolean {
  if (value === null) return false;
  const digits = String(value)
    .replace(/^0\.0*|\./g, '')
    .replace(/0+$/, '');
  return digits.length >= 2 && (value > 12 || !Number.isInteger(value));
}
