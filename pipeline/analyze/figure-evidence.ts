/**
 * Figures of two sources that nothing proves to be of one measure, and that everything around them says are: each
 * sentence is the other's most alike, the unit is the same, the time too.
 */
import type { Quantity, Reason, Verdict } from '../findings.ts';
import { compareValues } from './conflicts.ts';
import { gapOf } from './figure-bases.ts';
import { areOfTwoMatters, areSetApart } from './figure-contrast.ts';
import { comparable } from './figure-kinds.ts';
import { oddsBy, signsOf, toldInBoth } from './figure-odds.ts';
import { daysIn, distance, isOneTime, type Known, knownOf, mayBeOneUnit, standingOf } from './figure-standing.ts';
import { areContrasted } from './figure-unlike.ts';
import { bothGiven, bothGivenOf, markRivals } from './figure-words.ts';
import type { Grounds } from './grounds.ts';
import { inWords } from './in-words.ts';
import type { Matcher } from './matches.ts';
import { placesOf } from './mutual.ts';
import { isOddNumber } from './odd-number.ts';
import type { Figure } from './quantities.ts';
import type { Kindred, Sentence } from './reading.ts';
import { holdersApart, opposed } from './reasons.ts';
import { stancePair } from './stance-pair.ts';
import type { StancePair } from './stances.ts';
import { judge, ladder, sameWords } from './verdicts.ts';
import { isAlone } from './whole-figures.ts';

/**
 * What speaks for one matter of two figures that are the same, as logarithms of odds: by logistic regression over all pairs
 * of such figures in the annotated cases (`test/gold`). Each case judged by weights from the others alone, the first 70 held
 * none that was wrong but such as the annotations leave out.
 */
const equal = { base: -0.4, time: 1, mutual: 1.8, alike: 1.5, crowd: -0.33 };
/** From which sum a pair is told, and from which it is a conflict. */
const enough = { unequal: 1, conflict: 1.25, equal: 0.85 };
/** Below this no time and no figure makes two sentences tell of one matter. */
const leastAlike = 0.25;
/** From this on two sentences say all else in the same words. */
const worded = 0.7;
/** Sentences of a source that can have a most alike: to be the first of a few says little. */
const fewest = 10;
/** How much of what is told of a share that many things have must be in both. */
const leastTold = { equal: 0.5, unequal: 0.08 };

/** @returns Pairs of sentences whose figures are to all appearance of one matter: unequal, or the same. */
export function evidencePairs(figures: Figure[], matcher: Matcher, grounds: Grounds, areKin: Kindred): StancePair[] {
  const counts = new Map<string, number>();
  const key = ({ sentence, quantity }: Figure) => `${sentence.source.index} ${quantity.unit}`;
  for (const figure of figures) counts.set(key(figure), (counts.get(key(figure)) ?? 0) + 1);
  const known = new Map<Sentence, Known[]>();
  const isLong = ({ source }: Sentence) => source.sentences.length >= fewest;
  for (const figure of figures) {
    if (!isAlone(figure) || !isLong(figure.sentence)) continue;
    const one = knownOf(figure, counts.get(key(figure)) ?? 1, grounds);
    known.set(figure.sentence, [...(known.get(figure.sentence) ?? []), one]);
  }
  const found: Found[] = [];
  const seen = new Set<string>();
  for (const [sentence, own] of known)
    for (const { sentence: other, rank } of matcher.candidates(sentence)) {
      if (rank < leastAlike) break;
      const theirs = areKin(sentence.source, other.source) && known.get(other);
      if (!theirs || !own.some((one) => theirs.some((there) => mayBeOneUnit(one, there)))) continue;
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
      if (!standing || odds === null || areFramedApart(one.figure, other.figure, grounds)) continue;
      const areApart = standing === 'equal' ? areEqualByChance : areOfTwo;
      if (areApart(one, other, likeness.alike, grounds)) continue;
      const pair = standing === 'unequal' ? rivals(one, other, odds, grounds) : agreed(one, other, grounds);
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

/** Whether the one is not meant as the other is: denied, on a condition, a hope beside a fact. */
function areFramedApart(one: Figure, other: Figure, grounds: Grounds): boolean {
  const [here, there] = [grounds.frameOf(one), grounds.frameOf(other)];
  if (here.open || there.open || isDenied(one, grounds) || isDenied(other, grounds)) return true;
  return (here.modality === 'fact') !== (there.modality === 'fact');
}

/** Whether two figures that are the same need not be of one matter. */
function areEqualByChance(one: Known, other: Known, _: number, grounds: Grounds): boolean {
  // "60 per cent" many things are.
  const common = one.value.unit === '%' && !isOddNumber(one.value.value ?? 0);
  if (common && toldInBoth(one.figure, other.figure, grounds) < leastTold.equal) return true;
  return areSetApart(one.figure, other.figure, grounds);
}

/** Whether two unequal figures may both be right. */
function areOfTwo(one: Known, other: Known, alike: number, grounds: Grounds): boolean {
  const [left, right] = [one.figure, other.figure];
  // Who gives the other's figure as well tells of something else, or that it is wrong.
  if (isGivenBy(left, other.value, grounds) || isGivenBy(right, one.value, grounds)) return true;
  if (isTheRest(left, right, grounds)) return true;
  // Of all that is told in a year much comes in shares.
  const share = one.value.unit === '%' && alike < worded;
  if (share && toldInBoth(left, right, grounds) < leastTold.unequal) return true;
  return areOfTwoMatters(left, right, grounds) || (alike >= worded && areContrasted(left, right, grounds));
}

/** "56 per cent rejected it", "44 per cent supported it": one count. */
function isTheRest(
  { sentence: left, quantity: one }: Figure,
  { sentence: right, quantity: other }: Figure,
  grounds: Grounds,
): boolean {
  if (one.unit !== '%' || other.unit !== '%' || (one.value ?? 0) + (other.value ?? 0) !== 100) return false;
  return opposed(grounds.propositionOf(left), grounds.propositionOf(right), left, right) !== null;
}

/** "did not sell 40"; "no more than 40" denies nothing. */
function isDenied(figure: Figure, grounds: Grounds): boolean {
  return grounds.frameOf(figure).denials.some((word) => !figure.quantity.text.includes(word));
}

/** Whether a figure's sentence has the value of another, or what that leaves of all: "56 per cent rejected it", "44 supported it". */
function isGivenBy(own: Figure, { value, unit }: Quantity, grounds: Grounds): boolean {
  return grounds.figuresOf(own.sentence).some((figure) => {
    const { value: given, unit: of } = comparable(figure).quantity;
    return given === value || (figure !== own && unit === '%' && of === '%' && given === 100 - (value ?? 0));
  });
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
    const timed = Number(one.span !== null && other.span !== null);
    const known = { mutual: 1, alike, timed, crowd, distance: distance(one, other) };
    const isHopeless = () => oddsBy({ ...known, told: 1, sort: 0 }) < enough.unequal;
    if (isHopeless()) return null;
    known.mutual = mutual();
    if (isHopeless()) return null;
    known.alike = Math.min(alike, back());
    const odds = oddsBy(signsOf(one.figure, other.figure, known, grounds));
    return odds >= enough.unequal ? odds : null;
  }
  const odds = equal.base + equal.time * Number(time) + equal.alike * alike + equal.crowd * crowd;
  if (odds + equal.mutual < enough.equal) return null;
  const sum = odds + equal.mutual * mutual();
  return sum >= enough.equal ? sum : null;
}

function rivals(one: Known, other: Known, odds: number, grounds: Grounds): StancePair | null {
  const [left, right] = [one.figure, other.figure];
  const [mine, yours] = [left.quantity.holder, right.quantity.holder];
  const who = mine === yours ? null : holdersApart(mine, yours, left.sentence, right.sentence);
  const gap = gapOf(left, right, grounds);
  const told = [left, right].every((figure) => grounds.frameOf(figure).modality === 'fact');
  // What two others tell, each source only reports: both may be right about that.
  const reported = who !== null && mine !== 'source' && yours !== 'source';
  const certain = isOneTime(one, other) && told && !gap && !reported && odds >= enough.conflict;
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
