/** What two sources tell otherwise of one rule in force: how long before it must be asked, since when it holds. */

import { sameTime } from './conflicts.ts';
import type { Dated } from './events.ts';
import type { Grounds } from './grounds.ts';
import type { Figure } from './quantities.ts';
import type { Sentence } from './reading.ts';
import { beside, sameScope } from './reasons.ts';
import { stancePair } from './stance-pair.ts';
import type { StancePair } from './stances.ts';
import { generic } from './tables/generic.ts';
import { times } from './units.ts';

/** Sentences of one sort that are set against each other; more say that it is no one rule. */
const mostAlike = 40;
/** Nouns that both must have: of a rule, and of what came into force where a figure of it is the same in both. */
const enough = { nouns: 2, start: 3, counted: 1 };

/** A number that two would hardly come by apart. */
const several = 12;

interface Told {
  sentence: Sentence;
  words: string;
  nouns: Set<string>;
  /** Figures of the clause, by value. */
  values: Set<number>;
  value?: number;
  date?: string;
}

/** @returns Pairs of sentences that tell one rule otherwise: both as facts and in the sources' own words. */
export function rulePairs(figures: Figure[], dates: Dated[], grounds: Grounds): StancePair[] {
  const notices = figures.flatMap((figure) => noticeOf(figure, grounds) ?? []);
  const starts = dates.flatMap((date) => startOf(date, grounds) ?? []);
  return [
    ...twos(notices).flatMap(([one, other]) => {
      const apart = one.value !== other.value && sharedOf(one, other) >= enough.nouns;
      return apart ? pairOf(one, other, 'quantity', grounds) : [];
    }),
    ...twos(starts).flatMap(([one, other]) => {
      if (sameTime(one.date ?? '', other.date ?? '')) return [];
      const counted = [...one.values].some((value) => value > 2 && other.values.has(value));
      // "The rule that nurses", "the rule that doctors".
      const rest = (mine: Told, yours: Told) => [...mine.nouns].some((noun) => !yours.nouns.has(noun));
      const many = [...one.values].some((value) => value > several && other.values.has(value));
      if (!many && rest(one, other) && rest(other, one)) return [];
      const shared = sharedOf(one, other);
      return shared >= (counted ? enough.counted : enough.start) ? pairOf(one, other, 'date', grounds) : [];
    }),
  ];
}

function twos(list: Told[]): [Told, Told][] {
  if (list.length > mostAlike) return [];
  return list.flatMap((one, at) =>
    list
      .slice(at + 1)
      .filter(({ sentence }) => sentence.source !== one.sentence.source)
      .map((other): [Told, Told] => (one.sentence.order < other.sentence.order ? [one, other] : [other, one])),
  );
}

function sharedOf(one: Told, other: Told): number {
  return [...one.nouns].filter((noun) => other.nouns.has(noun)).length;
}

/** Words of a rule that holds; advice is none. */
const rule =
  /\b(?:laws?|rules?|regulations?|statutes?|decrees?|act|treaty|code|directive|ordinance|obliges?|obliged|requires?|required)\b/i;
const advice = /\b(?:should|ought|recommends?|propose[sd]?|calls? (?:on|for)|would|could|may|might)\b/i;
const ahead = /^ (?:in advance|beforehand|ahead|before\b|prior to)|^(?:['’]s?)? notice\b/i;

/** "90 days in advance", "45 days before entry", under a rule. */
function noticeOf({ sentence, quantity }: Figure, grounds: Grounds): Told | null {
  const { value, unit, at } = quantity;
  if (value === null || quantity.max !== null || !times.test(unit ?? '') || !isOwn(sentence, grounds)) return null;
  const end = (at[0]?.end ?? 0) - sentence.start;
  if (!ahead.test(sentence.text.slice(end)) || !rule.test(sentence.text) || advice.test(sentence.text)) return null;
  return {
    sentence,
    words: quantity.text,
    nouns: nounsIn(sentence, sentence.start, sentence.end),
    values: new Set(),
    value: value * (unit === 'week' ? 7 : unit === 'month' ? 30 : unit === 'year' ? 365 : 1),
  };
}

const begins =
  /\b(?:(?:took|taken|takes?) effect|(?:came|come|comes|entered|put|brought) into (?:force|effect|operation)|in (?:force|effect|place)|effective)(?: (?:on|in|from|since|as of|as from))?(?: the)?\s*$/i;

/** "that took effect in July 2024", "in force since July 2023". */
function startOf({ sentence, words, when, resolved }: Dated, grounds: Grounds): Told | null {
  const { date } = resolved;
  const text = sentence.passage.passage.text;
  if (!date || date.includes('/') || resolved.inferred.includes('year')) return null;
  if (!begins.test(text.slice(sentence.start, words.start)) || advice.test(sentence.text)) return null;
  // Semicolons part what is told of one thing from the next.
  const from = Math.max(sentence.start, text.lastIndexOf(';', words.start) + 1);
  const cut = text.indexOf(';', words.end);
  const to = cut < 0 ? sentence.end : Math.min(cut, sentence.end);
  const figures = grounds
    .figuresOf(sentence)
    .filter(({ quantity: { at } }) => (at[0]?.start ?? 0) >= from && (at[0]?.end ?? 0) <= to);
  return {
    sentence,
    words: when,
    nouns: nounsIn(sentence, from, to),
    values: new Set(figures.flatMap(({ quantity: { value } }) => value ?? [])),
    date,
  };
}

function isOwn(sentence: Sentence, grounds: Grounds): boolean {
  return sentence.source.english && grounds.holderOf(sentence) === 'source';
}

function nounsIn({ tokens }: Sentence, from: number, to: number): Set<string> {
  return new Set(
    tokens.flatMap(({ pos, stem, stop, lower, start, end }, at) =>
      // The first word has its capital anyway.
      (/^(?:NOUN|ADJ)$/.test(pos) || (at === 0 && pos === 'PROPN')) &&
      !stop &&
      !generic.has(lower) &&
      !times.test(lower.replace(/s$/, '')) &&
      start >= from &&
      end <= to
        ? [stem]
        : [],
    ),
  );
}

function pairOf(one: Told, other: Told, kind: 'quantity' | 'date', grounds: Grounds): StancePair[] {
  const [left, right] = [one.sentence, other.sentence];
  const [here, there] = [grounds.namesOf(left), grounds.namesOf(right)];
  const strangers = here.length > 0 && there.length > 0 && !here.some((name) => there.includes(name));
  if (strangers || (kind === 'quantity' && !sameScope(left, right, grounds))) return [];
  const detail = `${beside(`“${one.words}”`, `“${other.words}”`, left, right)}, both of “${[...one.nouns]
    .filter((noun) => other.nouns.has(noun))
    .map((noun) => wordOf(left, noun))
    .slice(0, 2)
    .join('” and “')}”`;
  return [stancePair(left, right, { verdict: 'conflict', reasons: [{ kind, detail }] })];
}

function wordOf({ tokens }: Sentence, stem: string): string {
  return tokens.find((token) => token.stem === stem)?.lower ?? stem;
}
