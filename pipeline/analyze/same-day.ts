/** What says that two statements tell one event, whatever other words they use: its number, or its day. */
import type { DatedEvent } from '../findings.ts';
import type { Told } from './likeness.ts';
import { type Kindred, textOf } from './reading.ts';
import { isKnown, sameHappening } from './same-happening.ts';
import { ordinals } from './tables/numbers.ts';

/** Days and years are numbered, too, and tell nothing of what happened. */
const times =
  /^(?:time|times|day|days|week|weeks|month|months|quarter|half|year|years|season|party|parties|person|place|of|in|to)$/;

/** @returns Pairs of different sources that tell of the same numbered thing, the one's date in the other's: "the third round". */
export function numbered(list: Told[]): [number, number][] {
  const byThing = new Map<string, number[]>();
  list.forEach((told, index) => {
    if (told.event.precision === 'year' || told.event.precision === 'open') return;
    for (const thing of numberedIn(told)) byThing.set(thing, [...(byThing.get(thing) ?? []), index]);
  });
  return [...byThing.values()].flatMap((indexes) =>
    indexes.flatMap((left, at) =>
      indexes.slice(at + 1).flatMap((right): [number, number][] => {
        const [one, other] = [list[left], list[right]];
        const both = one && other && one.sentence.source !== other.sentence.source;
        return both && compatible(one.event, other.event) ? [[left, right]] : [];
      }),
    ),
  );
}

function numberedIn({ sentence, event }: Told): string[] {
  const [place] = event.at;
  return sentence.tokens.flatMap(({ lower, start, end }, at) => {
    const noun = sentence.tokens[at + 1];
    const inside = start >= (place?.start ?? 0) && end <= (place?.end ?? Infinity);
    const numbered =
      inside && lower !== 'zeroth' && ordinals.has(lower) && noun?.pos === 'NOUN' && !times.test(noun.lower);
    return numbered ? [`${lower} ${noun.stem}`] : [];
  });
}

/** Of a day that so many statements have, nothing is told by it alone. */
const mostOfDay = 8;

/**
 * @param weightOf What a stem weighs, from 0, everywhere, to 1, nowhere else.
 * @returns Pairs of different sources of which each writes out a day once, or of which the one tells it as known, and that
 * share what happened.
 */
export function aloneOnDay(list: Told[], weightOf: (stem: string) => number, areKin: Kindred): [number, number][] {
  const byDay = new Map<string, Told[]>();
  const indexOf = new Map(list.map((told, index) => [told, index]));
  for (const told of list) {
    const { date, inferred } = told.event;
    if (date?.length === 10 && !told.lent && !inferred.includes('day') && !/-(?:01|30|31)$/.test(date))
      byDay.set(date, [...(byDay.get(date) ?? []), told]);
  }
  const found: [number, number][] = [];
  for (const day of byDay.values()) {
    if (day.length < 2 || day.length > mostOfDay) continue;
    const alone = (told: Told) =>
      day.every((other) => other === told || other.sentence.source !== told.sentence.source);
    day.forEach((one, at) => {
      for (const other of day.slice(at + 1)) {
        const [here, there] = [one.sentence.source, other.sentence.source];
        if (here === there || !areKin(here, there)) continue;
        const known = (isKnown(one) && alone(other)) || (isKnown(other) && alone(one));
        if ((known || (alone(one) && alone(other))) && sameHappening(one, other, weightOf))
          found.push([indexOf.get(one) ?? 0, indexOf.get(other) ?? 0]);
      }
    });
  }
  return found;
}

/** @returns Whether a day stands for what happened on it, and is all that says what it was: "the night of 21 April 2024". */
export function namesDay({ sentence, words }: Told): boolean {
  return /\bthe (?:night|day|morning|evening|afternoon|events|hours) of (?:the )?$/i.test(
    textOf(sentence, sentence.start, words.start),
  );
}

/** One date lies within the other. */
export function compatible(one: DatedEvent, other: DatedEvent): boolean {
  if (one.date === null || other.date === null) return false;
  if (one.precision === 'open' || other.precision === 'open') return one.date === other.date;
  const [a, b] = [bounds(one.date), bounds(other.date)];
  return (a[0] >= b[0] && a[1] <= b[1]) || (b[0] >= a[0] && b[1] <= a[1]);
}

/** First and last day, comparable as text. */
function bounds(date: string): [string, string] {
  const [from = '', to = from] = date.split('/');
  return [from.padEnd(10, '-00'), `${to}${to.length === 4 ? '-99-99' : to.length === 7 ? '-99' : ''}`];
}
