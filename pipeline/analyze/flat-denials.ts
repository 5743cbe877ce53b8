/**
 * What one source denies and the other tells of: "No bus has ever run between the two", "a bus has been running". Any single
 * case contradicts a denial of all, if it is one of those denied; how likely it is one is weighed.
 */
import type { Reason, Verdict } from '../findings.ts';
import { type Telling, tellingOf } from './denial-told.ts';
import { type Denied, deniedIn } from './denied.ts';
import type { Grounds } from './grounds.ts';
import type { Matcher } from './matches.ts';
import { placesOf } from './mutual.ts';
import type { Kindred, Sentence } from './reading.ts';
import { beside } from './reasons.ts';
import { stancePair } from './stance-pair.ts';
import type { StancePair } from './stances.ts';

/** Sentences that are looked at; the place that each must have among the other's, the one of them the first; the odds from which a pair is told. */
const enough = { candidates: 8, place: 3, odds: 1.3 };

/** What speaks for one matter, each from 0 to about 1. */
export interface Signs {
  /** Whether each is among the other's most alike: 1 where it is the first. */
  mutual: number;
  /** How alike they are, the less of the two as each is found for the other. */
  alike: number;
  /** How much of what is denied is told. */
  told: number;
  /** Whether it is told of the thing of which it is denied. */
  thing: number;
  /** Whether it is denied of all. */
  flat: number;
}

/**
 * Logarithms of odds, by logistic regression over all sentences that tell of an act that one of the other source's most like
 * it denies, in 41 annotated cases: few, since whatever sets the two apart has been looked for before. Each case judged by
 * weights from the others alone, the first ten are right.
 */
const weights: Signs = { mutual: 0.47, alike: 0.7, told: 0.71, thing: 2.93, flat: 0.83 };
const base = -2.64;

export interface Contradicted {
  denied: Denied;
  sentence: Sentence;
  other: Sentence;
  telling: Telling;
  signs: Signs;
}

/** @returns Pairs in which the one denies flatly what the other tells. */
export function flatDenials(sentences: Sentence[], matcher: Matcher, grounds: Grounds, areKin: Kindred): StancePair[] {
  return contradictedIn(sentences, matcher, grounds, areKin)
    .filter(({ signs }) => oddsOf(signs) >= enough.odds)
    .map((one) => pairOf(one, grounds));
}

function oddsOf(signs: Signs): number {
  return (Object.keys(weights) as (keyof Signs)[]).reduce((sum, sign) => sum + weights[sign] * signs[sign], base);
}

/** @returns What one source denies beside each sentence of another that may tell of it. */
export function contradictedIn(
  sentences: Sentence[],
  matcher: Matcher,
  grounds: Grounds,
  areKin: Kindred,
): Contradicted[] {
  return sentences.flatMap((sentence) => {
    if (!sentence.source.english) return [];
    const own = deniedIn(sentence, grounds);
    if (own.length === 0 || grounds.holderOf(sentence) !== 'source') return [];
    const others = matcher
      .candidates(sentence, enough.candidates)
      .filter(({ sentence: { source } }) => source.english && areKin(sentence.source, source));
    return own.flatMap((denied) => {
      const [first] = denied.clause;
      const end = denied.clause.at(-1)?.end ?? sentence.end;
      if (grounds.holderAt(sentence, first?.start ?? sentence.start, end) !== 'source') return [];
      return others.flatMap(({ sentence: other, rank }): Contradicted[] => {
        const telling = isLater(other, sentence, grounds) ? null : tellingOf(denied, sentence, other, grounds);
        const places: number[] = telling ? placesOf(matcher, sentence, other) : [];
        if (!telling || !places.includes(1) || places.some((place) => place > enough.place)) return [];
        const back = matcher.candidates(other).find((one) => one.sentence === sentence)?.rank ?? 0;
        const signs: Signs = {
          mutual: places.reduce((sum, place) => sum + 1 / place / 2, 0),
          alike: Math.min(rank, back),
          told: telling.told,
          thing: telling.thing,
          flat: Number(denied.flat),
        };
        return [{ denied, sentence, other, telling, signs }];
      });
    });
  });
}

/** Whether another sentence tells of what was after the source of this one was written. */
function isLater(other: Sentence, { source }: Sentence, grounds: Grounds): boolean {
  const { date } = source.source.metadata;
  // A year that was only inferred may be the one before.
  const dates = grounds
    .datesOf(other)
    .flatMap(({ resolved: { date: one, inferred } }) => (one && !inferred.includes('year') ? [one] : []));
  return !!date && dates.length > 0 && dates.every((one) => one.slice(0, date.length) > date);
}

/** Whether it tells of what was before: it is older, or gives a date that is. */
function isEarlier(other: Sentence, { source }: Sentence, grounds: Grounds): boolean {
  const [mine, yours] = [source.source.metadata.date, other.source.source.metadata.date];
  if (!mine) return false;
  return (!!yours && yours <= mine) || grounds.datesOf(other).some(({ resolved: { date } }) => !!date && date <= mine);
}

function pairOf({ denied, sentence, other, telling, signs }: Contradicted, grounds: Grounds): StancePair {
  const [left, right] = sentence.order < other.order ? [sentence, other] : [other, sentence];
  const words = [`“${denied.phrase}”`, `“${telling.phrase}”`] satisfies [string, string];
  const [mine = '', yours = ''] = left === sentence ? words : [...words].reverse();
  const reason: Reason = { kind: 'polarity', detail: `${beside(mine, yours, left, right)}, told as a fact` };
  const whole =
    signs.mutual === 1 && signs.thing === 1 && denied.flat && telling.whole && isEarlier(other, sentence, grounds);
  const verdict: Verdict = whole ? 'conflict' : 'tension';
  return stancePair(left, right, { verdict, reasons: [reason] });
}
