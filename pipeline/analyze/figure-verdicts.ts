/** Verdicts by figures: the same measure in both sentences, or the same figures. */

import type { Reason, Verdict } from '../findings.ts';
import { compareFigures, inConflict, isOneTime, isSameMeasure, sameTime } from './conflicts.ts';
import { gapOf } from './figure-bases.ts';
import { kindsApart } from './figure-kinds.ts';
import { areUnlike } from './figure-unlike.ts';
import type { Comparison, Grounds } from './grounds.ts';
import { inWords, listed } from './in-words.ts';
import { isOddNumber } from './odd-number.ts';
import { commonOf, type Overlap } from './propositions.ts';
import type { Figure } from './quantities.ts';
import { isQuestion, type Sentence } from './reading.ts';
import {
  beside,
  datesApart,
  holderReason,
  modalReason,
  opposed,
  same,
  sameScope,
  sharedDate,
  shareSpan,
} from './reasons.ts';
import { negations } from './tables/directions.ts';

/** A name, a direction and a word besides, for two figures to be of one thing. */
const leastShared = 3;

export interface Judgement {
  verdict: Verdict;
  /** Beside what both share. */
  reasons: Reason[];
  /** Whether both tell what one and the same third gives. */
  ofOne?: boolean;
}

/** The same measure in both: equal, or not. */
export function byFigures({ left, right, overlap, grounds }: Comparison): Judgement | null {
  const [here, there] = [grounds.figuresOf(left), grounds.figuresOf(right)];
  if (here.length === 0 || there.length === 0 || !sameScope(left, right, grounds)) return null;
  for (const one of here)
    for (const other of there) {
      if (!isSameMeasure(one, other, grounds)) continue;
      const standing = compareFigures(one, other, grounds);
      const found =
        standing === 'equal'
          ? byEquals(one, other, overlap, grounds)
          : byValues(one, other, standing === 'apart', grounds);
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
  if (gapOf(one, other, grounds)?.apart) return null;
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
  if (first.denials.length !== second.denials.length || isSince(left, grounds) !== isSince(right, grounds)) return null;
  const [mine, yours] = [one.quantity, other.quantity];
  const quantity: Reason = { kind: 'quantity', detail: beside(`“${mine.text}”`, `“${yours.text}”`, left, right) };
  if (apart) {
    const [here, there] = [first.period, second.period];
    if (!here || !there || sameTime(here, there) || mine.value === yours.value) return null;
    const date: Reason = { kind: 'date', detail: beside(inWords(here), inWords(there), left, right) };
    return { verdict: 'differ', reasons: [quantity, date] };
  }
  if (areUnlike(one, other, grounds)) return null;
  // What is counted in a month is part of what is counted in its year.
  if (!isOneTime(one, other, grounds)) return null;
  if (inConflict(one, other, grounds)) {
    const detail = `${quantity.detail}, both of ${inWords(first.period ?? '')}`;
    return { verdict: 'conflict', reasons: [{ kind: 'quantity', detail }] };
  }
  const who = holderReason(left, right, grounds);
  const gap = gapOf(one, other, grounds);
  const basis: Reason[] = gap ? [{ kind: 'quantity', detail: gap.detail }] : [];
  return { verdict: gap?.apart ? 'differ' : 'tension', reasons: [quantity, ...basis, ...(who ? [who] : [])] };
}

/** "since 2020": over a time of which the end is not told. */
function isSince(sentence: Sentence, grounds: Grounds): boolean {
  return grounds.datesOf(sentence).some(({ words }) => words.preposition === 'since');
}

/** What must stand beside figures that both give: beside several, one that no others give, one that is not round, a round one; what a span of time that both tell is worth. */
const company = { several: 1, only: 1, odd: 3, round: 4, span: 2, exact: 0.5 };
/** Digits that are not round, of a figure that few give: 1,350, not 1,300. */
const exactly = { digits: 3, times: 4 };

/** The same figures in both, and enough words, names and dates beside them to show that they are of one thing. */
export function byCommonFigures({ left, right, one, other, grounds }: Comparison): Judgement | null {
  const figures = grounds
    .figuresOf(left)
    .filter((mine) =>
      grounds.figuresOf(right).some((yours) => isSame(mine, yours) && !periodsApart(mine, yours, grounds)),
    )
    // "people over 60": of anything.
    .filter(({ quantity: { text } }) => /[A-Za-zÀ-ɏ]|%|\p{Sc}|\d\D?\d\D?\d/u.test(text))
    // On a condition of its own clause it is not told as one.
    .filter((mine) => !(one.open || other.open) || isSettled(mine, right, grounds));
  if (figures.length === 0) return null;
  const { words, related, names } = commonOf(one, other);
  // "According to the bank, it came to €2.6bn" beside "the bank puts it at €2.6bn": whose it is says of what.
  const theirs = figures.some(
    (mine) => isOthers(mine) && grounds.figuresOf(right).some((yours) => isSame(mine, yours) && isOthers(yours, mine)),
  );
  const told = figures.flatMap(({ quantity }) => quantity.text.toLowerCase().split(/[ -]/));
  const others = words.filter((key) => !told.includes(one.words.get(key)?.toLowerCase() ?? ''));
  const said = others.length + related.length / 2;
  const rare = (figure: Figure) => isOdd(figure) && isOfUnit(figure);
  const exact = figures.some(
    (figure) => rare(figure) && digitsOf(figure) >= exactly.digits && grounds.timesOf(figure) <= exactly.times,
  );
  const only = exact || figures.some((figure) => rare(figure) && grounds.timesOf(figure) === 2);
  const when = shareSpan(left, right, grounds) ? company.span : sharedDate(left, right, grounds) ? 1 : 0;
  const enough =
    only && others.length + related.length > 0
      ? said + names.length >= (exact ? company.exact : company.only)
      : figures.some(isOdd)
        ? said + names.length + (theirs ? company.odd : 0) + when >= company.odd
        : others.length > 2 && said + names.length >= company.round;
  if (!enough && !(figures.length > 1 && others.length >= company.several)) return null;
  if (opposed(one, other, left, right) || datesApart(left, right, grounds)) return null;
  const denies = only
    ? figures.some(isDenied) !==
      grounds.figuresOf(right).some((yours) => figures.some((mine) => isSame(mine, yours)) && isDenied(yours))
    : one.denials.length !== other.denials.length;
  if (denies || !sameScope(left, right, grounds)) return null;
  const detail = `both give ${listed(figures.slice(0, 3).map(({ quantity }) => `“${quantity.text}”`))}`;
  const reasons: Reason[] = [{ kind: 'quantity', detail }];
  const certainty = modalReason(one, other, left, right);
  const who = theirs ? null : holderReason(left, right, grounds);
  if (certainty) reasons.push(certainty);
  if (who) reasons.push(who);
  return { verdict: 'agree-partly', reasons, ofOne: theirs };
}

function isSettled(mine: Figure, right: Sentence, grounds: Grounds): boolean {
  const plain = (figure: Figure) => !grounds.frameOf(figure).open && !isQuestion(figure.sentence);
  return plain(mine) && grounds.figuresOf(right).some((yours) => isSame(mine, yours) && plain(yours));
}

function digitsOf({ quantity: { value } }: Figure): number {
  return String(value)
    .replace(/^0\.0*|\./g, '')
    .replace(/0+$/, '').length;
}

/** A share of a hundred or a bare number is soon met twice. */
function isOfUnit({ quantity: { unit } }: Figure): boolean {
  return unit !== null && unit !== '' && unit !== '%';
}

/** Whether a denial stands in one clause with a figure: "did not reach 14 tonnes", not "14 tonnes, which is not much". */
function isDenied({ sentence, quantity: { at } }: Figure): boolean {
  const start = at[0]?.start ?? 0;
  const text = sentence.passage.passage.text;
  return sentence.tokens.some(
    ({ lower, start: from, end }) =>
      negations.has(lower) &&
      !/^(?:barely|hardly|scarcely)$/.test(lower) &&
      !/[,;:()–—]\s/.test(from < start ? text.slice(end, start) : text.slice(start, from)),
  );
}

/** Whether somebody who is named gives it; the same as gives another, where there is one. */
function isOthers({ quantity: { holder } }: Figure, same?: Figure): boolean {
  return holder !== null && holder !== 'source' && (!same || same.quantity.holder === holder);
}

function isSame({ quantity: mine }: Figure, { quantity: yours }: Figure): boolean {
  return mine.value !== null && mine.value === yours.value && mine.unit === yours.unit;
}

/** 140 of 2026 is not 140 of 2028. */
function periodsApart(one: Figure, other: Figure, grounds: Grounds): boolean {
  const [here, there] = [grounds.frameOf(one).period, grounds.frameOf(other).period];
  return here !== null && there !== null && !sameTime(here, there);
}

/** Unequal figures of one thing whose clauses are worded otherwise: for one base, or by one day for one body. */
export function byRivalFigures(left: Sentence, right: Sentence, grounds: Grounds): Judgement | null {
  if (!sameScope(left, right, grounds)) return null;
  for (const one of grounds.figuresOf(left))
    for (const other of grounds.figuresOf(right)) {
      const { unit } = one.quantity;
      if (unit === null || unit === '' || unit !== other.quantity.unit) continue;
      if (compareFigures(one, other, grounds) !== 'unequal' || kindsApart(one, other)) continue;
      if (gapOf(one, other, grounds)?.apart) continue;
      const base = baseOf(one, other, grounds);
      const term = base ? null : termOf(one, other, grounds);
      if (!base && !term) continue;
      const values = beside(`“${one.quantity.text}”`, `“${other.quantity.text}”`, left, right);
      const detail = base ? `${values}, both for “${base}”` : `${values}, both “${term}”`;
      const who = holderReason(left, right, grounds);
      return { verdict: 'tension', reasons: [{ kind: 'quantity', detail }, ...(who ? [who] : [])] };
    }
  return null;
}

/** "£3 million for 1,260 bends", "£5 million for 1,260 bends": each has one figure of the unit, and both the same odd one. */
function baseOf(one: Figure, other: Figure, grounds: Grounds): string | null {
  const [here, there] = [grounds.figuresOf(one.sentence), grounds.figuresOf(other.sentence)];
  const alone = [here, there].every(
    (list) => list.filter(({ quantity }) => quantity.unit === one.quantity.unit).length === 1,
  );
  const base = here.find((mine) => mine !== one && isOdd(mine) && there.some((yours) => isSame(mine, yours)));
  if (!alone || !base || base.quantity.unit === one.quantity.unit) return null;
  const [mine, yours] = [one, other].map(({ sentence }) => grounds.propositionOf(sentence));
  if (!mine || !yours || mine.open || yours.open || datesApart(one.sentence, other.sentence, grounds)) return null;
  const counted = base.quantity.text.split(' ').at(-1) ?? '';
  const shared = mine.keys.filter(
    (key) => yours.keys.includes(key) && !/^\d/.test(key) && mine.words.get(key) !== counted,
  );
  return shared.length > 0 ? base.quantity.text : null;
}

/** "to 140 by the end of 2026", "to 125 by the end of 2026": one unit, body, term and direction. */
function termOf(one: Figure, other: Figure, grounds: Grounds): string | null {
  const [mine, yours] = [grounds.frameOf(one), grounds.frameOf(other)];
  if (mine.period === null || mine.period !== yours.period || mine.open || yours.open) return null;
  if (mine.denials.length + yours.denials.length > 0) return null;
  const shared = mine.keys.filter((key) => yours.keys.includes(key));
  const way = [...mine.ways].some(([pair, { way }]) => way !== 0 && yours.ways.get(pair)?.way === way);
  const named = mine.names.some((name) => yours.names.includes(name));
  const when = grounds.datesOf(one.sentence).find(({ resolved }) => resolved.date === mine.period)?.when;
  return way && named && shared.length >= leastShared ? (when ?? inWords(mine.period)) : null;
}

/** A figure that two would not come by apart: 1,260 or 2.1, not 50 or 3, nor two thirds. */
function isOdd({ quantity: { value, unit } }: Figure): boolean {
  return value !== null && unit !== 'fraction' && isOddNumber(value);
}
