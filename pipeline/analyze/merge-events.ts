/** One event that several sources tell is one, with the place of each. */
import type { DatedEvent } from '../findings.ts';
import { isBound, toldApart } from './event-moods.ts';
import { withLentYears, withoutGuessedYears } from './lent-years.ts';
import { likeness, type Told, type Traits, traitsOf } from './likeness.ts';
import type { Kindred } from './reading.ts';
import { relatedTo } from './related.ts';
import { aloneOnDay, compatible, namesDay, numbered } from './same-day.ts';
import { sameParties } from './same-parties.ts';
import { type Agreement, areOnePlace, toldAround } from './told-around.ts';

/** Finest first. */
const fineness = ['day', 'part-of-month', 'month', 'season', 'year'];

/**
 * Two sources tell one event when the one's date lies in the other's and they share telling words: at least two that the
 * sources do not use everywhere, and a third of what the shorter one has. Dates of a year alone need three; on one and the
 * same day, any three words will do.
 */
export function mergeEvents(all: Told[], areKin: Kindred): DatedEvent[] {
  const given = withoutGuessedYears(all);
  const list = withLentYears(given);
  const { often, weightOf } = frequencies(list);
  const words = list.map((told) => stemsOf(told, often));
  const traits = list.map((told) => traitsOf(told, weightOf));
  const apart = ([left, right]: [number, number]) => likeness(traits[left] as Traits, traits[right] as Traits) === null;
  const looked: [number, number][] = [];
  const pairs = [
    ...sameDay(list, looked).filter((pair) => !apart(pair)),
    ...numbered(list).filter((pair) => !apart(pair)),
    ...candidates(list, traits, looked),
    ...sameParties(list, words).filter((pair) => !apart(pair)),
    ...aloneOnDay(list, weightOf, areKin).filter((pair) => !apart(pair)),
    ...toldAround(list, traits, looked, agreement, areKin),
  ];
  const group = list.map((_, index) => [index]);
  for (const [left, right] of pairs) {
    const [one, other] = [group[left] ?? [], group[right] ?? []];
    if (one === other || toldApart(list[left], list[right], traits[left], traits[right])) continue;
    const sources = new Set(one.map((index) => list[index]?.sentence.source));
    // A source tells an event once in each group: what it tells twice may be two.
    if (other.some((index) => sources.has(list[index]?.sentence.source))) continue;
    const joined = [...one, ...other].sort((a, b) => a - b);
    for (const index of joined) group[index] = joined;
  }
  return list.flatMap(({ event }, index) => {
    const members = group[index] ?? [index];
    if (members[0] !== index) return [];
    const sure = members.some((member) => !list[member]?.lent && list[member]?.event.date);
    if (members.length === 1) return [given[index]?.event ?? event];
    // Whose year was lent comes last: the other tells it.
    const ordered = [...members].sort((a, b) => Number(!!list[a]?.lent) - Number(!!list[b]?.lent));
    const told = ordered.flatMap((member) => (sure ? list : given)[member]?.event ?? []);
    const finest = [...told].sort((a, b) => rank(a) - rank(b) || span(a) - span(b))[0] ?? event;
    return [
      { ...finest, at: [...finest.at, ...told.filter((other) => other !== finest).flatMap((other) => other.at)] },
    ];
  });
}

const rank = ({ precision }: DatedEvent) =>
  precision === 'open' ? fineness.length : fineness.indexOf(precision ?? 'year');

const span = ({ date }: DatedEvent) => (date?.includes('/') ? 1 : 0);

/** A word with a year that stands in more events than these tells none from another. */
const mostAlike = 40;

/** What must be shared before a pair is looked at closely. */
const worthALook = 0.5;

/**
 * @param looked Takes all pairs that were looked at closely.
 * @returns Pairs of different sources, best first.
 */
function candidates(list: Told[], traits: Traits[], looked: [number, number][]): [number, number][] {
  // By year and word: events of other years are never compared.
  const byYear = new Map<string, Map<string, number[]>>();
  traits.forEach(({ words, figures }, index) => {
    for (const year of yearsOf(list[index]?.event.date ?? null)) {
      const byStem = byYear.get(year) ?? new Map<string, number[]>();
      byYear.set(year, byStem);
      for (const stem of [...words.keys(), ...figures.keys()]) {
        const indexes = byStem.get(stem);
        if (indexes) indexes.push(index);
        else byStem.set(stem, [index]);
      }
    }
  });
  const shared = new Map<number, number>();
  for (const [stem, indexes] of [...byYear.values()].flatMap((byStem) => [...byStem])) {
    if (indexes.length > mostAlike) continue;
    for (let one = 0; one < indexes.length; one++)
      for (let other = one + 1; other < indexes.length; other++) {
        const [left, right] = [indexes[one] ?? 0, indexes[other] ?? 0];
        if (list[left]?.sentence.source === list[right]?.sentence.source) continue;
        const pair = left * list.length + right;
        shared.set(pair, (shared.get(pair) ?? 0) + (traits[left]?.words.get(stem) ?? 1));
      }
  }
  const found: Candidate[] = [];
  for (const [key, weight] of shared) {
    if (weight < worthALook) continue;
    const [left, right] = [Math.floor(key / list.length), key % list.length];
    const [one, other, here, there] = [list[left]?.event, list[right]?.event, traits[left], traits[right]];
    if (!one || !other || !here || !there || !compatible(one, other)) continue;
    if (one.date !== other.date && isBound(list[left]) !== isBound(list[right])) continue;
    looked.push([left, right]);
    const { score, whole, bare } = scoreOf(one, other, here, there);
    if (
      score < mutually ||
      toldApart(list[left], list[right], here, there) ||
      (bare && areOnePlace(list[left], list[right], here, there))
    )
      continue;
    found.push({ pair: [left, right], score, whole });
  }
  return likeliest(list, found)
    .sort((a, b) => b.score - a.score || a.pair[0] - b.pair[0] || a.pair[1] - b.pair[1])
    .map(({ pair }) => pair);
}

interface Candidate {
  pair: [number, number];
  score: number;
  /** They share enough of what the shorter one tells. */
  whole: boolean;
}

/** From here on two statements are one event where each is what the other's source has most like it; from 1 they are anyway. */
const mutually = 0.75;

function likeliest(list: Told[], found: Candidate[]): Candidate[] {
  /** Statement and the other's source → the scores of those that are most like it. */
  const best = new Map<string, number[]>();
  const keys = ({ pair: [left, right] }: Candidate) => [
    `${left} ${list[right]?.sentence.source.source.id}`,
    `${right} ${list[left]?.sentence.source.source.id}`,
  ];
  for (const one of found) for (const key of keys(one)) best.set(key, [...(best.get(key) ?? []), one.score]);
  const isBest = (one: Candidate) =>
    keys(one).every((key) => best.get(key)?.filter((score) => score >= one.score).length === 1);
  return found.filter((one) => (one.score >= 1 && one.whole) || isBest(one));
}

/** How much two statements must share, by how closely their dates agree; and what part of what the shorter one tells. */
const needed = { day: [1.3, 0.2], month: [1.7, 0.22], within: [1.9, 0.3], open: [2, 0.35], year: [2, 0.35] } as const;

/** Of the part that is needed, so much at least. */
const leastShare = 0.8;

interface Score {
  /** From 1: one event. */
  score: number;
  whole: boolean;
  /** They share words alone. */
  bare: boolean;
}

function scoreOf(one: DatedEvent, other: DatedEvent, here: Traits, there: Traits): Score {
  const none = { score: 0, whole: false, bare: false };
  const found = likeness(here, there);
  if (!found) return none;
  const kind = agreement(one, other);
  const [weight, part] = needed[kind];
  // Names alone: the same two do many things; two things of the year's, besides.
  const things = found.plain + found.near + found.figures;
  if (things < 1) return none;
  if (kind === 'year' && found.plain < 2 && !found.figures) return none;
  if (kind !== 'day' && found.words + found.near + found.figures < 2) return none;
  // Both name somebody, and not the same.
  const strangers = found.names === 0 && found.figures === 0 && here.names.size > 0 && there.names.size > 0;
  // "Oland announced three cables for 2026", "Aland has cables planned for 2026": each its own.
  if (strangers && found.words < 4 && (kind === 'year' || kind === 'within')) return none;
  const share = found.shared / (part * Math.min(here.weight, there.weight));
  const whole = share >= 1;
  const score = found.shared / (weight + (strangers ? 0.5 : 0));
  // Long sentences share this and that; one word is chance.
  if (share < leastShare || (score < 1 && found.words + found.near + found.figures < 2)) return none;
  return { score: score * Math.min(1, share), whole, bare: found.near + found.figures === 0 };
}

function agreement(one: DatedEvent, other: DatedEvent): Agreement {
  if ((one.precision === 'open') !== (other.precision === 'open')) return 'open';
  if (one.precision === 'year' || other.precision === 'year') return 'year';
  if (one.date === other.date) return one.precision === 'day' ? 'day' : 'month';
  // "by the end of 2025" may be of any month.
  const long = [one, other].some(({ date }) => {
    const [first = '', last = first] = (date ?? '').split('/');
    return first.slice(0, 7) !== last.slice(0, 7);
  });
  return long ? 'within' : 'month';
}

/** The years in which a date may lie, of long spans the first and the last. */
function yearsOf(date: string | null): string[] {
  if (date === null) return [];
  if (!date.includes('/')) return [date.slice(0, 4)];
  return [...new Set(date.split('/').map((part) => part.slice(0, 4)))];
}

/** Pairs of different sources that tell one day, or one part of a month, in three words of the same, or in two that are no names where the day is written out. */
function sameDay(list: Told[], looked: [number, number][]): [number, number][] {
  const byDay = new Map<string, number[]>();
  list.forEach(({ event: { date, precision } }, index) => {
    if (date !== null && (precision === 'day' || precision === 'part-of-month'))
      byDay.set(date, [...(byDay.get(date) ?? []), index]);
  });
  const found: [number, number][] = [];
  for (const indexes of byDay.values()) {
    // Of one day, what else its sentence tells may say that it is the same.
    const words = new Map(indexes.map((index) => [index, stemsOf(list[index] as Told, () => false, true)]));
    for (const left of indexes)
      for (const right of indexes) {
        if (left >= right || list[left]?.sentence.source === list[right]?.sentence.source) continue;
        looked.push([left, right]);
        const shared = [...(words.get(left) ?? [])].filter((stem) => words.get(right)?.has(stem));
        const plain = shared.filter((stem) => isPlain(list[left] as Told, stem) && isPlain(list[right] as Told, stem));
        const written = [left, right].every((index) => !list[index]?.event.inferred.includes('day'));
        // "the night of 21 April 2024": what has no name but its day.
        const pair: [Told, Told] = [list[left] as Told, list[right] as Told];
        if (written && indexes.length === 2 && pair.some(namesDay) && !pair.some(({ lent }) => lent)) {
          found.push([left, right]);
          continue;
        }
        const size = Math.min(words.get(left)?.size ?? 1, words.get(right)?.size ?? 1);
        // In long sentences three words may be the same by chance.
        if (shared.length < size / 6) continue;
        // "licences … expire", "permits … lapse": a word of nearly the same meaning beside one that both have.
        const near = plain.length === 1 && related(list[left] as Told, list[right] as Told, shared) ? 1 : 0;
        if (shared.length >= 3 || (written && plain.length + near >= 2)) found.push([left, right]);
      }
  }
  return found;
}

/** Whether the one sentence has a noun or verb that stands for nearly the same as one of the other's, besides what both share. */
function related(one: Told, other: Told, shared: string[]): boolean {
  const [here, there] = [one, other].map(
    ({ sentence }) =>
      new Set(
        sentence.tokens.flatMap(({ pos, stem, lower }) =>
          /^(?:NOUN|VERB)$/.test(pos) && !shared.includes(stem) ? relatedTo(lower) : [],
        ),
      ),
  );
  return [...(here ?? [])].some((group) => there?.has(group));
}

/** No name: the same person does many things in one day. */
function isPlain({ sentence }: Told, stem: string): boolean {
  return sentence.tokens.some((token) => token.stem === stem && /^(?:NOUN|VERB)$/.test(token.pos));
}

/** Telling words of an event's clause: not those of its date, and not those that stand everywhere. */
function stemsOf({ sentence, words, event }: Told, often: (stem: string) => boolean, whole = false): Set<string> {
  const place = whole ? sentence : event.at[0];
  return new Set(
    sentence.tokens
      .filter(
        (token) =>
          token.word &&
          !token.stop &&
          token.start >= (place?.start ?? 0) &&
          token.end <= (place?.end ?? Infinity) &&
          (token.end <= words.start || token.start >= words.end) &&
          !/^(?:\d|januar|februar|march|april|mai|june|juli|august|septemb|octob|novemb|decemb)/.test(token.stem) &&
          !often(token.stem),
      )
      .map((token) => token.stem),
  );
}

/** @returns Whether a stem stands in more than a twenty-fifth of all sentences of the sources that date something; and what it weighs, from 0 to 1. */
function frequencies(list: Told[]): { often: (stem: string) => boolean; weightOf: (stem: string) => number } {
  const sources = new Set(list.map(({ sentence }) => sentence.source));
  const counts = new Map<string, number>();
  /** Stem → the sentence that had it last. */
  const last = new Map<string, number>();
  let total = 0;
  for (const { sentences } of sources)
    for (const { tokens } of sentences) {
      total++;
      for (const { word, stop, stem } of tokens) {
        if (!word || stop || last.get(stem) === total) continue;
        last.set(stem, total);
        counts.set(stem, (counts.get(stem) ?? 0) + 1);
      }
    }
  const limit = Math.max(4, total / 25);
  // Two sources have it once each at least, where it says something; of few sentences each word stands in many.
  const all = Math.log(Math.max(total, 40) / 2);
  return {
    often: (stem) => (counts.get(stem) ?? 0) > limit,
    weightOf: (stem) => Math.min(1, Math.max(0, Math.log(Math.max(total, 40) / (counts.get(stem) ?? 1)) / all)),
  };
}
