/**
 * How two sentences stand to each other, with reasons that a reader can check in them. Whatever is not certain is "both
 * address": a stronger verdict needs the same measure, or nearly the same words in the same order.
 */
import type { Pair, Reason, Verdict } from '../findings.ts';
import { compareFigures, type FigureGrounds, inConflict, isSameMeasure, sameTime } from './conflicts.ts';
import type { Dated } from './events.ts';
import { inWords, listed } from './in-words.ts';
import { type Modality, type Overlap, overlapOf, type Proposition } from './propositions.ts';
import type { Figure } from './quantities.ts';
import type { Sentence, SourceReading } from './reading.ts';
import type { Token } from './words.ts';

/** What is known of a sentence. */
export interface Grounds extends FigureGrounds {
  propositionOf: (sentence: Sentence) => Proposition;
  figuresOf: (sentence: Sentence) => Figure[];
  datesOf: (sentence: Sentence) => Dated[];
  /** Whose word it is: a name, `source` for the source's own, `null` when it cannot be told. */
  holderOf: (sentence: Sentence) => string | null;
  /** Names of actors and places. */
  namesOf: (sentence: Sentence) => string[];
  /** Whether a word belongs to one of them. */
  isName: (sentence: Sentence, token: Token) => boolean;
}

export interface Judgement {
  verdict: Verdict;
  /** Beside what both share. */
  reasons: Reason[];
}

/** Shares of the content words, by weight, that must agree. Set so that on trial texts no stronger verdict was wrong. */
const same = { whole: 0.75, other: 0.6, part: 0.8, opposed: 0.72 };
/** Content words that both must have for their words alone to show that they state the same. */
const leastWords = 4;

const bothAddress: Judgement = { verdict: 'both-address', reasons: [] };

/** @returns The strongest verdict that has a reason. */
export function judge(left: Sentence, right: Sentence, grounds: Grounds): Judgement {
  if (!left.source.english || !right.source.english) return bothAddress;
  const [one, other] = [grounds.propositionOf(left), grounds.propositionOf(right)];
  const overlap = overlapOf(one, other, grounds.weigh);
  const figures = byFigures(left, right, overlap, grounds);
  if (figures) return withDates(figures, left.source, right.source);
  if (one.open || other.open) return bothAddress;
  if (!overlap.ordered) return byCommonFigures(left, right, one, other, grounds) ?? bothAddress;
  const verdict =
    byDenial(left, right, one, other, overlap, grounds) ??
    byDates(left, right, one, other, overlap, grounds) ??
    byWords(left, right, one, other, overlap, grounds) ??
    byCommonFigures(left, right, one, other, grounds);
  return verdict ? withDates(verdict, left.source, right.source) : bothAddress;
}

/** The same measure in both: equal, or not. */
function byFigures(left: Sentence, right: Sentence, overlap: Overlap, grounds: Grounds): Judgement | null {
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

/** The one affirms what the other denies, or says the opposite of. */
function byDenial(
  left: Sentence,
  right: Sentence,
  one: Proposition,
  other: Proposition,
  overlap: Overlap,
  grounds: Grounds,
): Judgement | null {
  const words = opposed(one, other, left, right);
  if (!words || overlap.shared.length < 3) return null;
  // A short denial within a longer statement is a denial of it; in the longer one it may deny something else.
  const denied = one.denials.length > 0 ? overlap.left : overlap.right;
  const short =
    denied >= same.part && overlap.shared.length >= leastWords && Math.min(overlap.left, overlap.right) >= 0.4;
  if (Math.min(overlap.left, overlap.right) < same.opposed && !short) return null;
  if (one.modality !== other.modality || datesApart(left, right, grounds) || !sameScope(left, right, grounds))
    return null;
  const who = holderReason(left, right, grounds);
  return { verdict: 'tension', reasons: [{ kind: 'polarity', detail: words }, ...(who ? [who] : [])] };
}

/** The same event, put to two dates. */
function byDates(
  left: Sentence,
  right: Sentence,
  one: Proposition,
  other: Proposition,
  overlap: Overlap,
  grounds: Grounds,
): Judgement | null {
  if (!isAlike(overlap) || opposed(one, other, left, right) || one.modality !== 'fact' || other.modality !== 'fact')
    return null;
  const [mine, yours] = [dateOf(left, grounds), dateOf(right, grounds)];
  if (!mine || !yours || mine.resolved.inferred.includes('year') || yours.resolved.inferred.includes('year'))
    return null;
  const [here, there] = [mine.resolved.date ?? '', yours.resolved.date ?? ''];
  if (sameTime(here, there) || here.includes('/') || there.includes('/') || !sameScope(left, right, grounds))
    return null;
  if (grounds.namesOf(left).length === 0) return null;
  return {
    verdict: 'tension',
    reasons: [{ kind: 'date', detail: beside(`“${mine.when}”`, `“${yours.when}”`, left, right) }],
  };
}

/** Nearly the same words, in the same order, of the same certainty and holder. */
function byWords(
  left: Sentence,
  right: Sentence,
  one: Proposition,
  other: Proposition,
  overlap: Overlap,
  grounds: Grounds,
): Judgement | null {
  if (
    opposed(one, other, left, right) ||
    one.denials.length !== other.denials.length ||
    datesApart(left, right, grounds)
  )
    return null;
  if (figuresApart(left, right, grounds) || !sameScope(left, right, grounds)) return null;
  const both = overlap.shared.slice(0, 5).map((key) => `“${one.words.get(key)}”`);
  const stated: Reason = {
    kind: 'polarity',
    detail: `both ${one.denials.length > 0 ? 'deny' : 'affirm'} it, with the same words: ${both.join(', ')}`,
  };
  const certainty = modalReason(one, other, left, right);
  const who = holderReason(left, right, grounds);
  const reasons = [stated, ...(certainty ? [certainty] : []), ...(who ? [who] : [])];
  if (isAlike(overlap)) return { verdict: certainty || who ? 'agree-partly' : 'agree', reasons };
  const part = Math.max(overlap.left, overlap.right) >= same.part && Math.min(overlap.left, overlap.right) >= 0.35;
  return part && overlap.shared.length >= leastWords ? { verdict: 'agree-partly', reasons } : null;
}

/** The same figures in both: two of them, or one that is not round, and words beside them. */
function byCommonFigures(
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

function isAlike(overlap: Overlap): boolean {
  return (
    overlap.shared.length >= leastWords &&
    Math.max(overlap.left, overlap.right) >= same.whole &&
    Math.min(overlap.left, overlap.right) >= same.other
  );
}

/** The words by which one says the opposite of the other, for the reader; `null` when it does not, or does so twice. */
function opposed(one: Proposition, other: Proposition, left: Sentence, right: Sentence): string | null {
  const found: string[] = [];
  for (const [pair, { way, word }] of one.ways) {
    const there = other.ways.get(pair);
    if (there && way !== 0 && there.way === -way) found.push(beside(`“${word}”`, `“${there.word}”`, left, right));
  }
  if (one.denials.length !== other.denials.length) {
    const [denied, where] = one.denials.length > 0 ? [one.denials[0], left] : [other.denials[0], right];
    if (one.denials.length + other.denials.length > 1) return null;
    found.push(`“${denied}” in ${where.source.source.label} only`);
  }
  return found.length === 1 ? (found[0] ?? null) : null;
}

/** Named places and actors of the one that are not among the other's: two towns, not one. */
function sameScope(left: Sentence, right: Sentence, grounds: Grounds): boolean {
  const [here, there] = [new Set(grounds.namesOf(left)), new Set(grounds.namesOf(right))];
  const only = [...here].filter((name) => !there.has(name)).length;
  const others = [...there].filter((name) => !here.has(name)).length;
  return only === 0 || others === 0;
}

function datesApart(left: Sentence, right: Sentence, grounds: Grounds): boolean {
  const dates = (sentence: Sentence) => grounds.datesOf(sentence).flatMap(({ resolved }) => resolved.date ?? []);
  const [here, there] = [dates(left), dates(right)];
  return here.length > 0 && there.length > 0 && !here.some((date) => there.some((other) => sameTime(date, other)));
}

/** Figures in one that the other tells otherwise or leaves out, while it gives figures of its own. */
function figuresApart(left: Sentence, right: Sentence, grounds: Grounds): boolean {
  const [here, there] = [grounds.figuresOf(left), grounds.figuresOf(right)];
  return (
    here.length > 0 &&
    there.length > 0 &&
    !here.every((one) => there.some((other) => compareFigures(one, other, grounds) === 'equal'))
  );
}

/** The one date of a sentence to the month or the day. */
function dateOf(sentence: Sentence, grounds: Grounds): Dated | null {
  const [only, ...more] = grounds.datesOf(sentence);
  const precise = only?.resolved.precision === 'day' || only?.resolved.precision === 'month';
  return only && more.length === 0 && precise && only.resolved.date ? only : null;
}

const inText: Record<Modality, string> = {
  fact: 'stated as a fact',
  will: 'stated of the future',
  likely: 'likely',
  possible: 'possible',
  should: 'demanded',
};

function modalReason(one: Proposition, other: Proposition, left: Sentence, right: Sentence): Reason | null {
  if (one.modality === other.modality) return null;
  if (one.modal && other.modal)
    return { kind: 'modality', detail: beside(`“${one.modal}”`, `“${other.modal}”`, left, right) };
  const only = one.modal ? left : other.modal ? right : null;
  const detail = only
    ? `“${one.modal ?? other.modal}” in ${only.source.source.label} only`
    : beside(inText[one.modality], inText[other.modality], left, right);
  return { kind: 'modality', detail };
}

function holderReason(left: Sentence, right: Sentence, grounds: Grounds): Reason | null {
  const [one, other] = [grounds.holderOf(left), grounds.holderOf(right)];
  if (one === other) return null;
  const say = (holder: string | null) => (holder === 'source' ? 'the source itself' : (holder ?? 'somebody not named'));
  return { kind: 'holder', detail: beside(say(one), say(other), left, right) };
}

/** "a" in one source, "b" in the other. */
function beside(one: string, other: string, left: Sentence, right: Sentence): string {
  return `${one} in ${left.source.source.label}, ${other} in ${right.source.source.label}`;
}

const apart: ReadonlySet<Verdict> = new Set<Verdict>(['differ', 'tension', 'conflict']);

/** When the sources were written may explain why they differ. */
function withDates(judgement: Judgement, left: SourceReading, right: SourceReading): Judgement {
  const [here, there] = [left.source.metadata.date, right.source.metadata.date];
  if (!apart.has(judgement.verdict) || !here || !there || here === there) return judgement;
  if (judgement.reasons.some((reason) => reason.kind === 'date')) return judgement;
  const detail = `${left.source.label} is of ${inWords(here)}, ${right.source.label} of ${inWords(there)}`;
  return { ...judgement, reasons: [...judgement.reasons, { kind: 'date', detail }] };
}

/** From the weakest to the strongest. */
export const ladder: readonly Pair['verdict'][] = [
  'both-address',
  'agree-partly',
  'agree',
  'differ',
  'tension',
  'conflict',
];
