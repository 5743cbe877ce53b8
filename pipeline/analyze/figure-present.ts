/** Shares told in the present, without a date: as things stand when their papers are written. */
import { isSameActor } from './figure-actors.ts';
import { clauseOf } from './figure-clauses.ts';
import { daysBetween } from './figure-scope.ts';
import type { Span } from './figure-times.ts';
import type { Grounds } from './grounds.ts';
import type { Figure } from './quantities.ts';

/** Days between two papers of one state of things. */
const atOnce = 31;

/** @returns The time of a share "of" a whole that is told in the present and without a date; else `null`. */
export function presentOf(figure: Figure, grounds: Grounds): Span | null {
  const { sentence, quantity } = figure;
  const { date } = sentence.source.source.metadata;
  if (quantity.unit !== '%' || quantity.period !== null || !date || !/ of (?:the )?[A-Za-zÀ-ɏ]+$/u.test(quantity.text))
    return null;
  const clause = clauseOf(figure, grounds);
  const dates = grounds.datesOf(sentence).map(({ words }) => words);
  if (clause.some(({ start }) => dates.some((words) => words.start <= start && start < words.end))) return null;
  const at = clause.findIndex(({ start }) => start >= (quantity.at[0]?.start ?? 0));
  const verb = clause.slice(0, Math.max(0, at)).find(({ pos }) => pos === 'AUX' || pos === 'VERB');
  const isNow = /^(?:is|are|has|have|amounts?|stands?|equals?|comes?|totals?|lies|makes?|accounts?)$/.test(
    verb?.lower ?? '',
  );
  return isNow ? { from: 'now', to: 'now', period: date, grade: 0, term: false } : null;
}

/** @returns Whether two shares of the present are of one actor, as far as the passages name one: `null` where it cannot be told, `false` of two or at two times. */
export function isOfOnePresent(left: Figure, right: Figure, grounds: Grounds): boolean | null {
  if (!(daysBetween(left.sentence, right.sentence) <= atOnce)) return false;
  const [mine, yours] = [ownerOf(left, grounds), ownerOf(right, grounds)];
  return mine === null || yours === null ? null : isSameActor(mine.toLowerCase(), yours.toLowerCase());
}

/** The one name of the sentence, or of the nearest before it that has any. */
function ownerOf({ sentence }: Figure, grounds: Grounds): string | null {
  const { sentences } = sentence.passage;
  const names = sentences
    .slice(0, sentence.number)
    .map((near) => [...new Set(grounds.namesOf(near))])
    .findLast((list) => list.length > 0);
  return names?.length === 1 ? (names[0] ?? null) : null;
}
