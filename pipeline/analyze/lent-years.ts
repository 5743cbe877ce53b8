/** A day whose year the one source does not tell, and another does: where both may tell one event, its year is tried. A month alone holds too much. */
import type { Told } from './likeness.ts';
import { textOf } from './reading.ts';
import { monthOf } from './tables/calendar.ts';

const written = /^(?:(\d{1,2})(?:st|nd|rd|th)? (?:of )?)?(\p{Lu}\p{Ll}+)\.?(?: (\d{1,2})(?:st|nd|rd|th)?)?$/u;

/**
 * @returns The statements; those of a day without a year have that of the only year in which other sources tell of the day,
 * and are marked `lent`: nothing but one event with such a statement makes it theirs.
 */
export function withLentYears(list: Told[]): Told[] {
  if (list.every(({ event }) => event.date !== null)) return list;
  /** Month and day → source and year. */
  const told = new Map<string, [source: string, year: string][]>();
  for (const { event, sentence } of list) {
    const [, year, key] = /^(\d{4})-(\d\d-\d\d)$/.exec(event.date ?? '') ?? [];
    if (year && key && event.precision === 'day')
      told.set(key, [...(told.get(key) ?? []), [sentence.source.source.id, year]]);
  }
  return list.map((one) => {
    const key = one.event.date === null ? keyOf(one.event.when) : null;
    const others = (key ? (told.get(key) ?? []) : []).filter(([source]) => source !== one.sentence.source.source.id);
    const [year, ...more] = new Set(others.map(([, other]) => other));
    if (!year || more.length > 0) return one;
    return { ...one, lent: true, event: { ...one.event, date: `${year}-${key}`, inferred: ['year'] } };
  });
}

/**
 * @returns The statements; what is known by its day ("the 9 August flood", "since 9 August") has no year where its own source
 * only guesses one, and the others tell that day of one other year alone.
 */
export function withoutGuessedYears(list: Told[]): Told[] {
  const isGuess = ({ event }: Told) => event.inferred.includes('year');
  if (!list.some(isGuess)) return list;
  const years = new Map<string, Set<string>>();
  for (const told of list) {
    const [, year = '', key = ''] = isGuess(told) ? [] : (dayOf.exec(told.event.date ?? '') ?? []);
    if (year) years.set(key, (years.get(key) ?? new Set()).add(year));
  }
  return list.map((one) => {
    const [, year, key = ''] = isGuess(one) && isKnownBy(one) ? (dayOf.exec(one.event.date ?? '') ?? []) : [];
    const others = years.get(key);
    if (!year || others?.size !== 1 || others.has(year)) return one;
    return { ...one, event: { ...one.event, date: null, inferred: [] } };
  });
}

const dayOf = /^(\d{4})-(\d\d-\d\d)$/;

/** Its day is its name. */
function isKnownBy({ sentence, words }: Told): boolean {
  return /\b(?:the|its|their|that|since|of|after|before|following)(?: the)? $/i.test(
    textOf(sentence, sentence.start, words.start),
  );
}

/** "9 August", "August 9": month and day in two digits. */
function keyOf(when: string | null): string | null {
  const [, before, name, after] = written.exec(when ?? '') ?? [];
  const month = monthOf.get(name?.toLowerCase() ?? '');
  const day = before ?? after;
  return month && day ? `${String(month).padStart(2, '0')}-${day.padStart(2, '0')}` : null;
}
