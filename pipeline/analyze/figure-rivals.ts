/** Unequal figures of one thing at one time: what is counted, what became of it and when are the same, however each words it. */

import type { Reason, Verdict } from '../findings.ts';
import { compareValues } from './conflicts.ts';
import { isSameAct } from './figure-acts.ts';
import { gapOf } from './figure-bases.ts';
import { definingOf } from './figure-defining.ts';
import { isContrast, kindsApart, measureTokens } from './figure-kinds.ts';
import { isOfOnePresent, presentOf } from './figure-present.ts';
import { namesIn } from './figure-scope.ts';
import { areDefined, isOtherSort, thingOf } from './figure-things.ts';
import { isSameSpan, type Span, spanOf } from './figure-times.ts';
import { areUnlike } from './figure-unlike.ts';
import { bothGiven, bothGivenOf, markRivals } from './figure-words.ts';
import type { Grounds } from './grounds.ts';
import { inWords } from './in-words.ts';
import type { Matcher } from './matches.ts';
import { isOddNumber } from './odd-number.ts';
import { commonOf } from './propositions.ts';
import type { Figure } from './quantities.ts';
import type { Kindred, Sentence } from './reading.ts';
import { holdersApart, opposed } from './reasons.ts';
import { relatedTo } from './related.ts';
import { singular } from './singular.ts';
import { stancePair } from './stance-pair.ts';
import type { StancePair } from './stances.ts';
import { units } from './tables/units.ts';
import { times } from './units.ts';
import { judge, ladder, sameWords } from './verdicts.ts';
import { isWhole } from './whole-figures.ts';
import type { Token } from './words.ts';

/** Figures of one unit and time that are set against each other; more say that it is no one thing. */
const mostAlike = 40;
/** What must speak for one thing: words, names, a finer time and other figures that both give. */
const enough = 4;
/** Words that those who are counted must have in common. */
const leastDefining = 2;
/** Sentences of other sources that are looked at for each that has a figure. */
const candidates = 12;

interface Timed extends Span {
  figure: Figure;
  /** Words that say who is counted: "households whose leases run out by May". */
  defining: Token[] | null;
}

/** @returns Pairs of sentences that give unequal figures for one thing at one time, their figures marked; and such that give the same. */
export function rivalPairs(figures: Figure[], matcher: Matcher, grounds: Grounds, areKin: Kindred): StancePair[] {
  const groups = new Map<string, Timed[]>();
  const bySentence = new Map<Sentence, Timed[]>();
  for (const figure of figures) {
    const timed = figure.quantity.unit && isWhole(figure) ? timedOf(figure, grounds) : null;
    if (!timed) continue;
    bySentence.set(figure.sentence, [...(bySentence.get(figure.sentence) ?? []), timed]);
    const unit = figure.quantity.unit ?? '';
    for (const key of new Set([unit, ...relatedTo(unit)])) {
      const group = groups.get(`${key} ${timed.to}`);
      if (group) group.push(timed);
      else groups.set(`${key} ${timed.to}`, [timed]);
    }
  }
  const alike = [...groups.values()]
    .filter((group) => group.length <= mostAlike)
    .flatMap((group) => group.flatMap((one, at) => group.slice(at + 1).map((other): [Timed, Timed] => [one, other])));
  // In other words and other units: what the search of sentences finds alike.
  const near = [...bySentence].flatMap(([sentence, own]) =>
    matcher
      .candidates(sentence, candidates)
      .flatMap(({ sentence: other }) => bySentence.get(other) ?? [])
      .flatMap((other) => own.map((one): [Timed, Timed] => [one, other])),
  );
  const found = new Map<string, StancePair>();
  const done = new Set<string>();
  for (const [one, other] of [...alike, ...near]) {
    const [left, right] =
      one.figure.sentence.source.index <= other.figure.sentence.source.index ? [one, other] : [other, one];
    const [here, there] = [left.figure.sentence.source, right.figure.sentence.source];
    if (here === there || !areKin(here, there) || !isSameSpan(left, right)) continue;
    const ids = `${idOf(left)} ${idOf(right)}`;
    if (done.has(ids)) continue;
    done.add(ids);
    const both = `${left.figure.sentence.locator} ${right.figure.sentence.locator}`;
    const known = found.get(both);
    if (known && known.verdict === 'conflict') continue;
    const pair = compared(left, right, grounds);
    // Who agree on one figure may be in conflict about the next.
    if (pair && (!known || ladder.indexOf(pair.verdict) > ladder.indexOf(known.verdict))) found.set(both, pair);
  }
  return [...found.values()];
}

function idOf({ figure: { quantity } }: Timed): string {
  return `${quantity.at[0]?.locator} ${quantity.at[0]?.start}`;
}

function timedOf(figure: Figure, grounds: Grounds): Timed | null {
  const defining = definingOf(figure);
  const span = presentOf(figure, grounds) ?? spanOf(figure, grounds, defining);
  return span && { ...span, figure, defining };
}

function compared(one: Timed, other: Timed, grounds: Grounds): StancePair | null {
  const [left, right] = [one.figure, other.figure];
  const values = compareValues(left.quantity, right.quantity);
  const stated = isStated(left, grounds) && isStated(right, grounds);
  const act = stated && isSameAct(left, right, one, other);
  if (values === 'apart' || (!act && kindsApart(left, right)) || isContrast(left, right)) return null;
  if (isOtherSort(left, right, grounds)) return null;
  const thing = stated ? thingOf(left, right, grounds) : null;
  const present = one.to !== 'now' || isOfOnePresent(left, right, grounds);
  if (present === false || (one.to === 'now' && !thing)) return null;
  if (values === 'equal') return thing && !gapOf(left, right, grounds)?.apart ? agreed(one, other, grounds) : null;
  if (areUnlike(left, right, grounds)) return null;
  const same = isSameCircle(one, other) || (thing || act ? 'told' : isSameMeasured(one, other, grounds));
  if (!same || isGivenToo(left, right, grounds) || isGivenToo(right, left, grounds)) return null;
  const [first, second] = [left.sentence, right.sentence];
  const [mine, yours] = [left.quantity.holder, right.quantity.holder];
  const who = mine === yours ? null : holdersApart(mine, yours, first, second);
  const grade = Math.min(one.grade, other.grade);
  const others = who !== null && mine !== 'source' && yours !== 'source';
  // What two others tell, each source only reports.
  if (others || (who && grade < 2 && same !== 'told')) return null;
  const gap = gapOf(left, right, grounds);
  const sure =
    !gap && present && (same === 'told' ? !areDefined(left, right, grounds) : grade > 0 || same === 'defined');
  const verdict: Verdict = sure ? 'conflict' : gap?.apart ? 'differ' : 'tension';
  // Whatever their words alone show stands; but two who agree on the one figure may not on the next.
  const words = judge(first, second, grounds).verdict;
  if (words === 'conflict' || words === verdict) return null;
  const basis: Reason[] = gap ? [{ kind: 'quantity', detail: gap.detail }] : [];
  const reasons: Reason[] = [told(one, other), ...basis, ...(who ? [who] : [])];
  if (verdict === 'conflict') {
    markRivals(left, right);
  }
  return stancePair(left.sentence, right.sentence, { verdict, reasons });
}

function agreed(one: Timed, other: Timed, grounds: Grounds): StancePair | null {
  const [left, right] = [one.figure, other.figure];
  // A caption states nothing; what a source only reports it does not hold.
  if ([left, right].some(({ sentence: { tokens } }) => !tokens.some(({ pos }) => pos === 'VERB' || pos === 'AUX')))
    return null;
  if (
    [left, right].some(
      ({ sentence, quantity }) => quantity.holder !== 'source' || grounds.holderOf(sentence) !== 'source',
    )
  )
    return null;
  const words = judge(left.sentence, right.sentence, grounds);
  // Whatever their words alone show stands.
  if (words.verdict !== 'both-address' || words.reasons.some(({ detail }) => detail === sameWords)) return null;
  return stancePair(left.sentence, right.sentence, { verdict: 'agree-partly', reasons: [told(one, other)] });
}

function told(one: Timed, other: Timed): Reason {
  const [left, right] = [one.figure, other.figure];
  if (one.to === 'now') {
    const values = bothGiven(left, right);
    const detail = left.quantity.text === right.quantity.text ? values : `${values}, both in the present`;
    return { kind: 'quantity', detail };
  }
  const { period } = one.period.length >= other.period.length ? one : other;
  return { kind: 'quantity', detail: bothGivenOf(left, right, inWords(period)) };
}

/** Told as a fact, and neither denied nor asked. */
function isStated(figure: Figure, grounds: Grounds): boolean {
  const { open, modality, denials } = grounds.frameOf(figure);
  return !open && modality === 'fact' && denials.length === 0;
}

/** Whether the one's passage gives the other's figure, too: it is told there what the other counts, or that it is wrong. */
function isGivenToo({ sentence }: Figure, { quantity }: Figure, grounds: Grounds): boolean {
  return sentence.passage.sentences.some((near) =>
    grounds.figuresOf(near).some(({ quantity: { value, unit } }) => value === quantity.value && unit === quantity.unit),
  );
}

/** "48,000 families whose loans run out", "52,000 households whose loans expire": those who are counted are the same. */
function isSameCircle(one: Timed, other: Timed): 'defined' | false {
  if (!one.defining || !other.defining) return false;
  const telling = (tokens: Token[]) =>
    tokens.filter(({ pos, stop, word }) => word && !stop && /^(?:NOUN|VERB|ADJ)$/.test(pos));
  const theirs = new Set(telling(other.defining).map(({ stem }) => stem));
  const shared = new Set(telling(one.defining).flatMap(({ stem }) => (theirs.has(stem) ? [stem] : [])));
  return shared.size >= leastDefining ? 'defined' : false;
}

/** One thing measured, and enough beside it that both tell. */
function isSameMeasured(one: Timed, other: Timed, grounds: Grounds): 'measured' | false {
  const [left, right] = [one.figure, other.figure];
  if (left.quantity.unit !== right.quantity.unit || times.test(left.quantity.unit ?? '')) return false;
  const [mine, yours] = [measuredIn(left), measuredIn(right)];
  const [less, more] = mine.size <= yours.size ? [mine, yours] : [yours, mine];
  if (less.size === 0 || ![...less].every((stem) => more.has(stem))) return false;
  const [here, there] = [grounds.frameOf(left), grounds.frameOf(right)];
  if (here.open || there.open || here.modality !== 'fact' || there.modality !== 'fact') return false;
  if (here.denials.length + there.denials.length > 0 || opposed(here, there, left.sentence, right.sentence))
    return false;
  const { words, related, names } = commonOf(here, there);
  const odd = grounds
    .figuresOf(left.sentence)
    .some(
      (figure) =>
        figure.quantity.value !== null &&
        isOddNumber(figure.quantity.value) &&
        grounds
          .figuresOf(right.sentence)
          .some(({ quantity }) => quantity.value === figure.quantity.value && quantity.unit === figure.quantity.unit),
    );
  if (isOfOthers(left, right)) return false;
  const [where, elsewhere] = [namedIn(left), namedIn(right)];
  const strangers = where.size > 0 && elsewhere.size > 0 && ![...where].some((name) => elsewhere.has(name));
  if (!odd && strangers) return false;
  if (!odd && here.names.length > 0 && there.names.length > 0 && names.length === 0) return false;
  const measured = units.has(left.quantity.unit ?? '') || /^[^a-z]/i.test(left.quantity.unit ?? '');
  const telling = words.filter((key) => !units.has(here.words.get(key)?.toLowerCase() ?? ''));
  const score =
    Math.min(one.grade, other.grade) +
    telling.length +
    related.length / 2 +
    names.length +
    (odd ? 2 : 0) +
    (measured ? 0 : 1);
  return telling.length > 0 && score >= enough ? 'measured' : false;
}

/** "northern ports", "southern ports": one noun, of two sorts. */
function isOfOthers(left: Figure, right: Figure): boolean {
  const [mine, yours] = [sortsIn(left), sortsIn(right)];
  return [...mine].some(([noun, sorts]) => {
    const others = yours.get(noun) ?? [];
    return others.length > 0 && !sorts.some((sort) => others.includes(sort));
  });
}

/** Nouns of the sentence with the words that stand right before them. */
function sortsIn({ sentence: { tokens } }: Figure): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const [at, { pos, stem }] of tokens.entries()) {
    const before = tokens[at - 1];
    if (pos !== 'NOUN' || !before || before.stop || !/^(?:ADJ|NOUN|PROPN)$/.test(before.pos)) continue;
    found.set(stem, [...(found.get(stem) ?? []), before.stem]);
  }
  return found;
}

/** Proper names in the part of the sentence between semicolons that has the figure. */
function namedIn({ sentence: { tokens }, quantity: { at } }: Figure): Set<string> {
  const figure = at[0]?.start ?? 0;
  const from = tokens.findLastIndex(({ text, start }) => text === ';' && start < figure) + 1;
  const to = tokens.findIndex(({ text, start }) => text === ';' && start > figure);
  return namesIn(tokens.slice(from, to < 0 ? tokens.length : to));
}

const counting = /^(?:number|count|figure|total|amount|tally|sum|estimate|reckoning|calculation|quantity|level)s?$/;

/** Stems of what is measured, without the words that only say that it is. */
function measuredIn(figure: Figure): Set<string> {
  const unit = figure.quantity.unit ?? '';
  return new Set(
    measureTokens(figure)
      .filter(
        ({ word, stop, lower, pos }) =>
          word && !stop && pos !== 'PROPN' && !counting.test(lower) && singular(lower) !== unit,
      )
      .map(({ stem }) => stem),
  );
}
