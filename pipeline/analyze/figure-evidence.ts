/**
 * Figures of two sources that nothing proves to be of one measure, and that everything around them says are: each
 * sentence is the other's most alike, the unit is the same, the time too.
 */
import type { Quantity, Reason, Verdict } from '../findings.ts';
import { compareValues } from './conflicts.ts';
import { gapOf } from './figure-bases.ts';
import { areOfTwoMatters, areSetApart } from './figure-contrast.ts';
import { definingOf } from './figure-defining.ts';
import { comparable } from './figure-kinds.ts';
import { oddsBy, signsOf, toldInBoth } from './figure-odds.ts';
import { daysOf, type Span, spanOf } from './figure-times.ts';
import { bothGiven, bothGivenOf, markRivals } from './figure-words.ts';
import type { Grounds } from './grounds.ts';
import { inWords } from './in-words.ts';
import type { Matcher } from './matches.ts';
import { placesOf } from './mutual.ts';
import { isOddNumber } from './odd-number.ts';
import { onceEach } from './once-each.ts';
import type { Figure } from './quantities.ts';
import type { Kindred, Sentence } from './reading.ts';
import { holdersApart } from './reasons.ts';
import { areRelated } from './related.ts';
import { stancePair } from './stance-pair.ts';
import type { StancePair } from './stances.ts';
import { times } from './units.ts';
import { judge, ladder, sameWords } from './verdicts.ts';
import { isAlone } from './whole-figures.ts';

/**
 * What speaks for one matter of two figures that are the same, as logarithms of odds: by logistic regression over all pairs
 * of such figures in the annotated cases (`test/gold`). Each case judged by weights from the others alone, the first 70 held
 * none that was wrong but such as the annotations leave out.
 */
const equal = { base: -0.4, time: 1, mutual: 1.8, alike: 1.5, crowd: -0.33 };
/** From which sum a pair is told. */
const enough = { unequal: -0.1, equal: 0.85 };
/** Below this no time and no figure makes two sentences tell of one matter. */
const leastAlike = 0.25;
/** Sentences of a source that can have a most alike: to be the first of a few says little. */
const fewest = 10;
/** How much of what is told of a share that many things have must be in both. */
const leastTold = 0.5;
/** By how much figures must differ, as a logarithm: less is rounding. */
const leastApart = 0.06;

interface Known {
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

/** @returns Pairs of sentences whose figures are to all appearance of one matter: unequal, or the same. */
export function evidencePairs(figures: Figure[], matcher: Matcher, grounds: Grounds, areKin: Kindred): StancePair[] {
  const counts = new Map<string, number>();
  const key = ({ sentence, quantity }: Figure) => `${sentence.source.index} ${quantity.unit}`;
  for (const figure of figures) counts.set(key(figure), (counts.get(key(figure)) ?? 0) + 1);
  const known = new Map<Sentence, Known[]>();
  const isLong = ({ source }: Sentence) => source.sentences.length >= fewest;
  for (const figure of figures) {
    if (!isAlone(figure) || !isLong(figure.sentence)) continue;
    const value = comparable(figure).quantity;
    const unit = value.unit ?? '';
    const one = {
      figure,
      value,
      span: spanOf(figure, grounds, definingOf(figure)) ?? yearOf(figure, grounds),
      ofUnit: counts.get(key(figure)) ?? 1,
      unit: often.test(unit) ? 'time' : value.unit,
      counts: /^[a-z]{3,}$/.test(unit) && !times.test(unit),
    };
    known.set(figure.sentence, [...(known.get(figure.sentence) ?? []), one]);
  }
  const found: Found[] = [];
  const seen = new Set<string>();
  for (const [sentence, own] of known)
    for (const { sentence: other, rank } of matcher.candidates(sentence)) {
      if (rank < leastAlike) break;
      const theirs = areKin(sentence.source, other.source) && known.get(other);
      if (!theirs || !own.some((one) => theirs.some((there) => areOfOneUnit(one, there)))) continue;
      const [left, right] = sentence.order < other.order ? [sentence, other] : [other, sentence];
      const both = `${left.locator} ${right.locator}`;
      if (seen.has(both)) continue;
      seen.add(both);
      const mutual = () => placesOf(matcher, left, right).reduce((sum, place) => sum + 1 / place / 2, 0);
      const back = () => matcher.candidates(other).find((one) => one.sentence === sentence)?.rank ?? 0;
      const [lefts, rights] = left === sentence ? [own, theirs] : [theirs, own];
      const one = compared(lefts, rights, { mutual, alike: rank, back }, grounds);
      if (one) found.push(one);
    }
  const told = found.filter((one) => !found.some((other) => isOutweighed(one, other)));
  for (const { pair, figures } of told) if (pair.verdict === 'conflict') markRivals(...figures);
  return told.map(({ pair }) => pair);
}

interface Found {
  pair: StancePair;
  figures: [Figure, Figure];
  odds: number;
}

/** Whether one of its figures has a likelier counterpart in the other source: it is at odds with one figure there. */
function isOutweighed(one: Found, other: Found): boolean {
  if (one === other || one.odds >= other.odds || one.pair.verdict === 'agree-partly') return false;
  if (one.pair.left.source !== other.pair.left.source || one.pair.right.source !== other.pair.right.source)
    return false;
  return one.figures[0] === other.figures[0] || one.figures[1] === other.figures[1];
}

interface Likeness {
  /** @returns 1 where each is the other's most alike, of its source. */
  mutual: () => number;
  alike: number;
  /** @returns How alike the one is, as it is found for the other. */
  back: () => number;
}

/** The two figures that are likeliest at odds; that they agree only where none of them can be. */
function compared(lefts: Known[], rights: Known[], likeness: Likeness, grounds: Grounds): Found | null {
  let apart: Found | null = null;
  let alike: Found | null = null;
  for (const one of lefts)
    for (const other of rights) {
      const standing = standingOf(one, other);
      const odds = standing ? oddsOf(one, other, likeness, standing, grounds) : null;
      if (!standing || odds === null || areApart(one, other, standing, grounds)) continue;
      const pair = standing === 'unequal' ? rivals(one, other, grounds) : agreed(one, other, grounds);
      const found = pair && { pair, figures: [one.figure, other.figure] satisfies [Figure, Figure], odds };
      if (found && standing === 'unequal') apart = apart && apart.odds >= odds ? apart : found;
      else alike ??= found;
    }
  const doubt = alike && lefts.some((one) => rights.some((other) => mayDiffer(one, other)));
  return apart ?? (doubt ? null : alike);
}

/** Unequal, and of one unit: whether they are of one matter or not, the sentences are not said to agree. */
function mayDiffer({ value: one }: Known, { value: other }: Known): boolean {
  return one.unit === other.unit && compareValues(one, other) === 'unequal';
}

/** How the values stand; `null` where they are of two units or times. */
function standingOf(one: Known, other: Known): 'equal' | 'unequal' | null {
  const [left, right] = [one.value, other.value];
  if (!areOfOneUnit(one, other) || !mayBeOneTime(one, other)) return null;
  const standing = compareValues(left, right);
  const lasting = times.test(left.unit ?? '') || ofAnything.test(left.unit ?? '');
  if (standing === 'unequal')
    return distance(one, other) < leastApart || (lasting && !isOneTime(one, other)) ? null : 'unequal';
  if (standing === 'apart' || lasting || left.value !== right.value) return null;
  if (![left, right].every(({ text, unit }) => unit && !isOrdinal.test(text))) return null;
  return [left, right].some(({ text }) => /[A-Za-zÀ-ɏ]|%|\p{Sc}/u.test(text)) ? 'equal' : null;
}

/** Whether anything says that two figures are of two matters, or that the one is not meant. */
function areApart(one: Known, other: Known, standing: 'equal' | 'unequal', grounds: Grounds): boolean {
  const [here, there] = [grounds.frameOf(one.figure), grounds.frameOf(other.figure)];
  if (here.open || there.open || isDenied(one.figure, grounds) || isDenied(other.figure, grounds)) return true;
  if ((here.modality === 'fact') !== (there.modality === 'fact')) return true;
  if (standing === 'equal') {
    // "60 per cent" many things are, by chance.
    const common = one.value.unit === '%' && !isOddNumber(one.value.value ?? 0);
    if (common && toldInBoth(one.figure, other.figure, grounds) < leastTold) return true;
    return areSetApart(one.figure, other.figure, grounds);
  }
  // Who gives the other's figure as well tells of something else, or that it is wrong.
  return (
    isGivenBy(one.figure, other.value, grounds) ||
    isGivenBy(other.figure, one.value, grounds) ||
    areOfTwoMatters(one.figure, other.figure, grounds)
  );
}

/** One unit, or two words for one, or a bare number beside one of something that is counted. */
function areOfOneUnit({ unit: left, counts: here }: Known, { unit: right, counts: there }: Known): boolean {
  if (left === right) return left !== null;
  if (left === null || right === null) return left === null ? there : here;
  return here && there && areRelated(left, right);
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

/** "did not sell 40"; "no more than 40" denies nothing. */
function isDenied(figure: Figure, grounds: Grounds): boolean {
  return grounds.frameOf(figure).denials.some((word) => !figure.quantity.text.includes(word));
}

/** "on 1 May", "at the beginning of May", too. */
function isOneTime({ span: one }: Known, { span: other }: Known): boolean {
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

/** Each is asked about in every pair. */
const daysIn = onceEach((span: Span) => (Date.parse(span.to) - Date.parse(span.from)) / 864e5 + 1);

/** Whether a figure's passage has the value of another. */
function isGivenBy({ sentence }: Figure, { value }: Quantity, grounds: Grounds): boolean {
  return sentence.passage.sentences.some((near) =>
    grounds.figuresOf(near).some((figure) => comparable(figure).quantity.value === value),
  );
}

/** What speaks for one matter, where it is enough; what takes a search is asked last. */
function oddsOf(
  one: Known,
  other: Known,
  likeness: Likeness,
  standing: 'equal' | 'unequal',
  grounds: Grounds,
): number | null {
  const { mutual, alike, back } = likeness;
  const time = isOneTime(one, other);
  const crowd = Math.log(one.ofUnit * other.ofUnit);
  if (standing === 'unequal') {
    const known = { time, crowd, distance: distance(one, other) };
    const found = { ...known, mutual: mutual(), alike: [alike, back()] satisfies [number, number] };
    const odds = oddsBy(signsOf(one.figure, other.figure, found, grounds));
    return odds >= enough.unequal ? odds : null;
  }
  const odds = equal.base + equal.time * Number(time) + equal.alike * alike + equal.crowd * crowd;
  if (odds + equal.mutual < enough.equal) return null;
  const sum = odds + equal.mutual * mutual();
  return sum >= enough.equal ? sum : null;
}

function distance({ value: one }: Known, { value: other }: Known): number {
  return Math.abs(Math.log(Math.abs(one.value || 1) / Math.abs(other.value || 1)));
}

function rivals(one: Known, other: Known, grounds: Grounds): StancePair | null {
  const [left, right] = [one.figure, other.figure];
  const [mine, yours] = [left.quantity.holder, right.quantity.holder];
  const who = mine === yours ? null : holdersApart(mine, yours, left.sentence, right.sentence);
  const gap = gapOf(left, right, grounds);
  const told = [left, right].every((figure) => grounds.frameOf(figure).modality === 'fact');
  // What two others tell, each source only reports: both may be right about that.
  const reported = who !== null && mine !== 'source' && yours !== 'source';
  const certain = isOneTime(one, other) && told && !gap && !reported;
  const compatible = gap?.apart || reported;
  const verdict: Verdict = certain ? 'conflict' : compatible ? 'differ' : 'tension';
  const words = judge(left.sentence, right.sentence, grounds).verdict;
  if (ladder.indexOf(words) >= ladder.indexOf(verdict)) return null;
  const basis: Reason[] = gap ? [{ kind: 'quantity', detail: gap.detail }] : [];
  const reasons = [tell(one, other), ...basis, ...(who ? [who] : [])];
  return stancePair(left.sentence, right.sentence, { verdict, reasons });
}

/** What a source only reports it does not hold: both say it themselves, or both report it of one. */
function agreed(one: Known, other: Known, grounds: Grounds): StancePair | null {
  const [left, right] = [one.figure, other.figure];
  if (left.quantity.holder === null || left.quantity.holder !== right.quantity.holder) return null;
  if ([left, right].some(({ sentence: { tokens } }) => !tokens.some(({ pos }) => pos === 'VERB' || pos === 'AUX')))
    return null;
  if (gapOf(left, right, grounds)?.apart) return null;
  const words = judge(left.sentence, right.sentence, grounds);
  if (words.verdict !== 'both-address' || words.reasons.some(({ detail }) => detail === sameWords)) return null;
  const { holder } = left.quantity;
  const who: Reason[] = holder === 'source' ? [] : [{ kind: 'holder', detail: `${holder} in both` }];
  return stancePair(left.sentence, right.sentence, { verdict: 'agree-partly', reasons: [tell(one, other), ...who] });
}

function tell(one: Known, other: Known): Reason {
  const [left, right] = [one.figure, other.figure];
  if (!one.span || !other.span || !isOneTime(one, other)) return { kind: 'quantity', detail: bothGiven(left, right) };
  const { period } = daysIn(one.span) <= daysIn(other.span) ? one.span : other.span;
  return { kind: 'quantity', detail: bothGivenOf(left, right, inWords(period)) };
}
