/** How two figures that may be of one matter stand to each other: unit, time, value. */
import type { Quantity } from '../findings.ts';
import { compareValues } from './conflicts.ts';
import { definingOf } from './figure-defining.ts';
import { comparable } from './figure-kinds.ts';
import { daysOf, type Span, spanOf } from './figure-times.ts';
import type { Grounds } from './grounds.ts';
import { likenessOf } from './meanings.ts';
import { onceEach } from './once-each.ts';
import type { Figure } from './quantities.ts';
import { areRelated } from './related.ts';
import { times } from './units.ts';

/** By how much figures must differ, as a logarithm: less is rounding. */
const leastApart = 0.06;
/** Farther apart they say no more. */
const farthest = 3;
/** From which likeness two nouns may stand for what is counted. */
const leastNear = 0.25;

export interface Known {
  figure: Figure;
  /** In the unit that it is compared in. */
  value: Quantity;
  span: Span | null;
  /** How many figures its source gives in this unit. */
  ofUnit: number;
  /** In one word for one thing. */
  unit: string | null;
  /** Whether the unit is a noun of something that is counted. */
  counts: boolean;
}

/** @returns A figure as it is compared with others. */
export function knownOf(figure: Figure, ofUnit: number, grounds: Grounds): Known {
  const value = comparable(figure).quantity;
  const unit = value.unit ?? '';
  return {
    figure,
    value,
    span: spanOf(figure, grounds, definingOf(figure)) ?? yearOf(figure, grounds),
    ofUnit,
    unit: often.test(unit) ? 'time' : value.unit,
    counts: /^[a-z]{3,}$/.test(unit) && !times.test(unit),
  };
}

/** @returns How the values stand; `null` where they are of two units or times. */
export function standingOf(one: Known, other: Known): 'equal' | 'unequal' | null {
  const [left, right] = [one.value, other.value];
  if (!mayBeOneUnit(one, other) || !mayBeOneTime(one, other)) return null;
  const standing = compareValues(left, right);
  const lasting = times.test(left.unit ?? '') || ofAnything.test(left.unit ?? '');
  if (standing === 'unequal')
    return distance(one, other) < leastApart || (lasting && !isOneTime(one, other)) ? null : 'unequal';
  if (standing === 'apart' || lasting || left.value !== right.value || !areOfOneUnit(one, other)) return null;
  if (![left, right].every(({ text, unit }) => unit && !isOrdinal.test(text))) return null;
  return [left, right].some(({ text }) => /[A-Za-zÀ-ɏ]|%|\p{Sc}/u.test(text)) ? 'equal' : null;
}

/** @returns Whether they have one unit, or two words for one, or a bare number beside one of something that is counted. */
export function areOfOneUnit({ unit: left, counts: here }: Known, { unit: right, counts: there }: Known): boolean {
  if (left === right) return left !== null;
  if (left === null || right === null) return left === null ? there : here;
  return here && there && areRelated(left, right);
}

/** @returns Whether both may count one thing: "412 posts", "655 jobs"; "318 prisoners", "274 men". */
export function mayBeOneUnit(one: Known, other: Known): boolean {
  if (areOfOneUnit(one, other)) return true;
  return one.counts && other.counts && likenessOf(one.unit ?? '', other.unit ?? '') >= leastNear;
}

/** "broken 14 times", "on nine occasions". */
const often = /^(?:time|occasion|instance)$/;
/** Of anything: "in four cases out of five". */
const ofAnything = /^(?:time|occasion|instance|case|example|way|part|point|reason|step|thing)$/;

/** Ordinals, and fractions that many things are of: "the ninth package", "a third". */
const isOrdinal =
  /\b(?:first|second|half|halves|quarters?|(?:third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)s?|\d+(?:st|nd|rd|th)|twice|doubled?)\b/i;

/** "closed the year 2025 with a loss": the one year of the sentence, where it has no other date. */
function yearOf({ sentence }: Figure, grounds: Grounds): Span | null {
  const years = new Set(sentence.text.match(/\b(?:19|20)\d\d\b/g));
  const [year] = years;
  return year && years.size === 1 && grounds.datesOf(sentence).length <= 1 ? { ...daysOf(year), term: false } : null;
}

/** @returns Whether both are of one time: "on 1 May", "at the beginning of May", too. */
export function isOneTime({ span: one }: Known, { span: other }: Known): boolean {
  if (!one || !other) return false;
  const within = one.from <= other.to && other.from <= one.to && daysIn(one) <= nearly && daysIn(other) <= nearly;
  return within || (one.from === other.from && one.to === other.to);
}

/** Days of a part of a month, and of a month. */
const nearly = 11;
const month = 31;

/** "in May" and "on 3 May", but not "in 2025" and "in May 2025"; what there is at the end of a year may be told of the year. */
function mayBeOneTime({ span: one }: Known, { span: other }: Known): boolean {
  if (!one || !other || one.to === other.to) return true;
  return one.from <= other.to && other.from <= one.to && daysIn(one) <= month && daysIn(other) <= month;
}

/** How many days; each is asked about in every pair. */
export const daysIn = onceEach((span: Span) => (Date.parse(span.to) - Date.parse(span.from)) / 864e5 + 1);

/** @returns By how much they differ, as a logarithm. */
export function distance({ value: one }: Known, { value: other }: Known): number {
  return Math.min(farthest, Math.abs(Math.log(Math.abs(one.value || 1) / Math.abs(other.value || 1))));
}
