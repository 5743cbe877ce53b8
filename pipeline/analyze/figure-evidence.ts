/**
 * Figures of two sources that nothing proves to be of one measure, and that everything around them says are: each
 * sentence is the other's most alike, the unit is the same, the time too.
 */
import type { Reason, Verdict } from '../findings.ts';
import { compareFigures } from './conflicts.ts';
import { gapOf } from './figure-bases.ts';
import { definingOf } from './figure-defining.ts';
import { comparable, isContrast, kindsApart } from './figure-kinds.ts';
import { isOtherSort } from './figure-things.ts';
import { isSameSpan, type Span, spanOf } from './figure-times.ts';
import type { Grounds } from './grounds.ts';
import { inWords } from './in-words.ts';
import type { Candidate, Matcher } from './matches.ts';
import type { Figure } from './quantities.ts';
import { placeOf, type Sentence } from './reading.ts';
import { beside, holdersApart } from './reasons.ts';
import type { StancePair } from './stances.ts';
import { times } from './units.ts';
import { judge, ladder, sameWords, withDates } from './verdicts.ts';
import { isWhole } from './whole-figures.ts';

/**
 * What speaks for one matter, as logarithms of odds: by logistic regression over all pairs of figures of one unit in the
 * annotated cases (`test/gold`). Each case judged by weights from the others alone, the first 40 unequal pairs held one
 * that was wrong, the first 70 equal ones none but such as the annotations leave out.
 */
const unequal = { base: -3.5, time: 2.2, mutual: 1.9, alike: 5.7, crowd: -0.37, size: -0.35 };
const equal = { base: -0.4, time: 1, mutual: 1.8, alike: 1.5, crowd: -0.33, size: 0 };
/** From which sum a pair is told, and from which one it stands in the way of telling that the two agree. */
const enough = { unequal: 0.85, equal: 0.85, doubt: -0.85 };
/** From which sum unequal figures of one time, each source's own, cannot both be right. */
const sure = 1.6;
/** A figure so many times the other is no farther from it for being more. */
const farthest = 3;

interface Known {
  figure: Figure;
  span: Span | null;
  /** How many figures its source gives in this unit. */
  ofUnit: number;
}

/** @returns Pairs of sentences whose figures are to all appearance of one matter: unequal, or the same. */
export function evidencePairs(figures: Figure[], matcher: Matcher, grounds: Grounds): StancePair[] {
  const counts = new Map<string, number>();
  const key = ({ sentence, quantity }: Figure) => `${sentence.source.index} ${quantity.unit}`;
  for (const figure of figures) counts.set(key(figure), (counts.get(key(figure)) ?? 0) + 1);
  const known = new Map<Sentence, Known[]>();
  for (const figure of figures) {
    if (figure.quantity.value === null || !figure.quantity.unit || !isWhole(figure)) continue;
    const one = { figure, span: spanOf(figure, grounds, definingOf(figure)), ofUnit: counts.get(key(figure)) ?? 1 };
    known.set(figure.sentence, [...(known.get(figure.sentence) ?? []), one]);
  }
  const pairs: StancePair[] = [];
  const seen = new Set<string>();
  for (const sentence of known.keys())
    for (const { sentence: other, rank } of matcher.candidates(sentence)) {
      if (!known.has(other)) continue;
      const [left, right] = sentence.order < other.order ? [sentence, other] : [other, sentence];
      const both = `${left.locator} ${right.locator}`;
      if (seen.has(both)) continue;
      seen.add(both);
      const mutual =
        (1 / placeAmong(matcher.candidates(left), right) + 1 / placeAmong(matcher.candidates(right), left)) / 2;
      const found = compared(known.get(left) ?? [], known.get(right) ?? [], { mutual, alike: rank }, grounds);
      if (found) pairs.push(found);
    }
  return pairs;
}

/** Which of its source a sentence is among the candidates, the first is 1. */
function placeAmong(candidates: Candidate[], { locator, source }: Sentence): number {
  const own = candidates.filter(({ sentence }) => sentence.source === source);
  const at = own.findIndex(({ sentence }) => sentence.locator === locator);
  return at < 0 ? Number.POSITIVE_INFINITY : at + 1;
}

interface Likeness {
  /** 1 where each is the other's most alike, of its source. */
  mutual: number;
  alike: number;
}

/** The strongest that two sentences' figures say; that they agree only where none of them may be at odds. */
function compared(lefts: Known[], rights: Known[], likeness: Likeness, grounds: Grounds): StancePair | null {
  let found: StancePair | null = null;
  let doubt = false;
  for (const one of lefts)
    for (const other of rights) {
      const standing = standingOf(one, other, grounds);
      if (!standing) continue;
      const odds = oddsOf(one, other, likeness, standing === 'unequal' ? unequal : equal);
      doubt ||= standing === 'unequal' && odds > enough.doubt;
      if (odds < enough[standing]) continue;
      const pair = standing === 'unequal' ? rivals(one, other, odds, grounds) : agreed(one, other, grounds);
      if (pair && (!found || ladder.indexOf(pair.verdict) > ladder.indexOf(found.verdict))) found = pair;
    }
  return found?.verdict === 'agree-partly' && doubt ? null : found;
}

/** How the values stand; `null` where anything says that they are of two matters. */
function standingOf(one: Known, other: Known, grounds: Grounds): 'equal' | 'unequal' | null {
  const [left, right] = [comparable(one.figure), comparable(other.figure)];
  if (left.quantity.unit !== right.quantity.unit) return null;
  const [here, there] = [grounds.frameOf(one.figure), grounds.frameOf(other.figure)];
  if (here.open || there.open || (here.modality === 'fact') !== (there.modality === 'fact')) return null;
  if (one.span && other.span && (one.span.from > other.span.to || other.span.from > one.span.to)) return null;
  if (isContrast(one.figure, other.figure) || kindsApart(one.figure, other.figure)) return null;
  if (isOtherSort(one.figure, other.figure, grounds)) return null;
  const timeless = (figure: Figure) => ({ ...grounds.frameOf(figure), period: null });
  const standing = compareFigures(left, right, { ...grounds, frameOf: timeless });
  const lasting = times.test(left.quantity.unit ?? '');
  if (standing === 'unequal') {
    // Who gives the other's figure as well tells of something else, or that it is wrong.
    const both = isGivenBy(one.figure, right, grounds) || isGivenBy(other.figure, left, grounds);
    return both || (lasting && !isOneTime(one, other)) ? null : 'unequal';
  }
  const same = standing === 'equal' && left.quantity.value === right.quantity.value;
  return same && !lasting && here.denials.length + there.denials.length === 0 ? 'equal' : null;
}

function isOneTime({ span: one }: Known, { span: other }: Known): boolean {
  return one !== null && other !== null && isSameSpan(one, other);
}

/** Whether a figure's passage has the value of another. */
function isGivenBy({ sentence }: Figure, { quantity: { value } }: Figure, grounds: Grounds): boolean {
  return sentence.passage.sentences.some((near) =>
    grounds.figuresOf(near).some((figure) => comparable(figure).quantity.value === value),
  );
}

function oddsOf(one: Known, other: Known, { mutual, alike }: Likeness, weights: typeof unequal): number {
  const [mine, yours] = [one.figure, other.figure].map((figure) => Math.abs(comparable(figure).quantity.value || 1));
  const size = Math.min(Math.abs(Math.log((mine ?? 1) / (yours ?? 1))), farthest);
  return (
    weights.base +
    weights.time * Number(isOneTime(one, other)) +
    weights.mutual * mutual +
    weights.alike * alike +
    weights.crowd * Math.log(one.ofUnit * other.ofUnit) +
    weights.size * size
  );
}

function rivals(one: Known, other: Known, odds: number, grounds: Grounds): StancePair | null {
  const [left, right] = [one.figure, other.figure];
  const [mine, yours] = [left.quantity.holder, right.quantity.holder];
  const who = mine === yours ? null : holdersApart(mine, yours, left.sentence, right.sentence);
  const gap = gapOf(left, right, grounds);
  const told = [left, right].every((figure) => {
    const { modality, denials } = grounds.frameOf(figure);
    return modality === 'fact' && denials.length === 0;
  });
  const certain = odds >= sure && isOneTime(one, other) && told && !gap && !who && mine === 'source';
  // What two others tell, each source only reports: both may be right about that.
  const compatible = gap?.apart || (who && mine !== 'source' && yours !== 'source');
  const verdict: Verdict = certain ? 'conflict' : compatible ? 'differ' : 'tension';
  const words = judge(left.sentence, right.sentence, grounds).verdict;
  if (ladder.indexOf(words) >= ladder.indexOf(verdict)) return null;
  if (certain) {
    mark(left, right);
    mark(right, left);
  }
  const basis: Reason[] = gap ? [{ kind: 'quantity', detail: gap.detail }] : [];
  return pairOf(left, right, verdict, [tell(one, other), ...basis, ...(who ? [who] : [])]);
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
  return pairOf(left, right, 'agree-partly', [tell(one, other), ...who]);
}

function tell(one: Known, other: Known): Reason {
  const [left, right] = [one.figure, other.figure];
  const [mine, yours] = [left.quantity.text, right.quantity.text];
  const values =
    mine === yours ? `both give “${mine}”` : beside(`“${mine}”`, `“${yours}”`, left.sentence, right.sentence);
  if (!one.span || !other.span || !isOneTime(one, other)) return { kind: 'quantity', detail: values };
  const period = inWords(one.span.period.length >= other.span.period.length ? one.span.period : other.span.period);
  return { kind: 'quantity', detail: mine === yours ? `${values} of ${period}` : `${values}, both of ${period}` };
}

function pairOf({ sentence: left }: Figure, { sentence: right }: Figure, of: Verdict, why: Reason[]): StancePair {
  const { verdict, reasons } = withDates({ verdict: of, reasons: why }, left.source, right.source);
  return { left, right, verdict, reasons, places: { left: [placeOf(left)], right: [placeOf(right)] } };
}

function mark({ quantity }: Figure, { quantity: { at } }: Figure): void {
  const known = new Set(quantity.conflictsWith.map(({ locator, start }) => `${locator} ${start}`));
  quantity.conflictsWith.push(...at.filter(({ locator, start }) => !known.has(`${locator} ${start}`)));
}
