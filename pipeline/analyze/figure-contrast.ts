/** What sets two figures apart that are alike in all else: another body, another kind, one word that is different. */

import { keysOf } from './figure-accounts.ts';
import { isSameActor } from './figure-actors.ts';
import { clauseOf } from './figure-clauses.ts';
import { comparable, isContrast, kindOf } from './figure-kinds.ts';
import { isSample } from './figure-samples.ts';
import { areOfTwoScales, isOfEach } from './figure-scales.ts';
import { namesIn } from './figure-scope.ts';
import { stagesOfVerb } from './figure-stages.ts';
import { isOtherSort, thingOf } from './figure-things.ts';
import { areSorted, haveOneWhole } from './figure-unlike.ts';
import type { Grounds } from './grounds.ts';
import { onceEach } from './once-each.ts';
import type { Figure } from './quantities.ts';
import { areRelated } from './related.ts';
import { singular } from './singular.ts';
import { units } from './tables/units.ts';
import type { Token } from './words.ts';

/** The share of the shorter clause's words that the other has, to be one but for what sets them apart. */
const parallel = 0.5;
/** Words that set one thing apart from another. */
const contrasting = 2;
/** Nouns that two clauses share to be of one thing, whatever their verbs. */
const nouns = 2;
/** Letters of a word that another may hold: "fight" of "firefighting". */
const leastPart = 4;
/** Kinds whose words have many senses: of what these say, the rest of the evidence tells. */
const loose: ReadonlySet<string> = new Set('taken ceded retaken burned signed price spending damage'.split(' '));
/** Words that only say that something is measured. */
const measuring =
  /^(?:measur(?:e|es|ed)|number(?:s|ed)?|stands?|stood|amount(?:s|ed)?|total(?:s|led|ed)?|averag(?:e|es|ed)|reach(?:es|ed)?|count(?:s|ed)?|comes?|came|puts?|long|wide|high|deep|tall|shows?|showed|figure|estimated?|cubic|square|mere)$/;
const telling = /^(?:NOUN|PROPN|VERB|ADJ)$/;

/** @returns Whether anything in two sentences says that their figures are of two matters. */
export function areSetApart(left: Figure, right: Figure, grounds: Grounds): boolean {
  return (
    isPart(left) !== isPart(right) ||
    areElsewhere(left, right) ||
    areStrangers(left, right) ||
    isOtherSort(left, right, grounds) ||
    areOtherKinds(left, right) ||
    isParallel(left, right, grounds)
  );
}

/**
 * @returns Whether two unequal figures can be of one matter in no case: both may be right. That one author has words which
 *   the other lacks says little of that, and is weighed (`figure-odds.ts`).
 */
export function areOfTwoMatters(left: Figure, right: Figure, grounds: Grounds): boolean {
  return (
    areElsewhere(left, right) ||
    areOfTwoCompanies(left, right) ||
    isComparison(left) !== isComparison(right) ||
    areReckoned(left, right, grounds) ||
    areSorted(left, right, grounds) ||
    isSample(left) ||
    isSample(right) ||
    areOfTwoScales(left, right, grounds)
  );
}

/** Of each and of all, without and within, of one beside the other. */
function areElsewhere(left: Figure, right: Figure): boolean {
  return (
    isOfEach(left, right) ||
    isOfEach(right, left) ||
    isOutside(left, right) ||
    isOutside(right, left) ||
    isContrast(left, right)
  );
}

/**
 * "£0.7 million of the £1.9 million", "£1.2 million of it": both give the whole, and each another part. "$61,000, some
 * $9,000 less than in the city": what lies between the two is told. "more than 400, half of them pupils": what share of
 * the one the other is.
 */
function areReckoned(left: Figure, right: Figure, grounds: Grounds): boolean {
  const [one, other] = [comparable(left).quantity, comparable(right).quantity];
  const [mine, yours] = [Math.abs(one.value ?? 0), Math.abs(other.value ?? 0)];
  const near = (figure: Figure) => grounds.figuresOf(figure.sentence).filter((other) => other !== figure);
  const [here, there] = [near(left), near(right)];
  const isSum = (figure: Figure, sum: number) => {
    const { unit, value } = comparable(figure).quantity;
    return plainUnit(unit) === plainUnit(one.unit) && isAbout(value, sum, rounded.sum);
  };
  const [whole, between] = [mine + yours, Math.abs(mine - yours)];
  const share = Math.min(mine, yours) / Math.max(mine, yours);
  return (
    [here, there].every((figures) => figures.some((figure) => isSum(figure, whole))) ||
    [...here, ...there].some((figure) => {
      if (isSum(figure, between)) return isComparison(figure);
      const { unit, value } = figure.quantity;
      if (unit === 'fraction') return isAbout(value, share, rounded.share) && isOfThem(figure);
      return unit === '%' && isAbout(value, share * 100, rounded.share) && isOfThem(figure);
    })
  );
}

/** "half of them", "60 per cent of whom". */
function isOfThem({ sentence, quantity: { at, text } }: Figure): boolean {
  const end = at[0]?.end ?? 0;
  return /\bof (?:them|whom|these|those|which)\b/.test(`${text}${sentence.passage.passage.text.slice(end, end + 9)}`);
}

/** "some $9,000 less than", "three points ahead". */
function isComparison({ sentence, quantity: { at, text, qualifier } }: Figure): boolean {
  const end = at[0]?.end ?? 0;
  const behind = sentence.passage.passage.text.slice(end, end + 24);
  return [text, qualifier ?? ''].some((words) => /\b(?:more|less|fewer)$/i.test(words)) || differing.test(behind);
}

const differing =
  /^ (?:[a-zà-ɏ]+ )?(?:more|less|fewer|lower|higher|above|below|ahead|behind|short|cheaper|dearer|longer|shorter|older|younger)\b/;

function isAbout(value: number | null, other: number, by: number): boolean {
  return Math.abs((value ?? 0) / other - 1) < by;
}

/** What a sum may be off by, and a share. */
const rounded = { sum: 0.01, share: 0.08 };

/** "$ a year", "$". */
function plainUnit(unit: string | null): string | undefined {
  return unit?.split('/')[0];
}

/** "of which 31 were", "twelve of the 212". */
function isPart({ sentence, quantity: { text, at } }: Figure): boolean {
  const start = at[0]?.start ?? 0;
  const before = sentence.passage.passage.text.slice(Math.max(sentence.start, start - 14), start);
  return (
    /\bof (?:which|whom|them|these|those) (?:[A-Za-zÀ-ɏ]+ )?$/iu.test(before) ||
    /^\S+ of (?:the|them|these|those|its|their|our)\b/i.test(text)
  );
}

/** "closed outside the zone", "closed in the zone". */
function isOutside({ sentence: left }: Figure, { sentence: right }: Figure): boolean {
  return left.tokens.some(({ lower }, at) => {
    if (!/^(?:outside|beyond)$/.test(lower)) return false;
    const noun = left.tokens.slice(at + 1, at + 4).find(({ pos }) => pos === 'NOUN' || pos === 'PROPN');
    const there = right.tokens.findIndex(({ stem }) => stem === noun?.stem);
    const before = right.tokens.slice(Math.max(0, there - 3), Math.max(0, there));
    return there >= 0 && !before.some((token) => /^(?:outside|beyond)$/.test(token.lower));
  });
}

/** "killed 19", "injured 60". */
function areOtherKinds(left: Figure, right: Figure): boolean {
  const [one, other] = [kindOf(left), kindOf(right)];
  if (!one?.grouped || !other?.grouped || loose.has(one.of) || loose.has(other.of)) return false;
  return one.of !== other.of || one.base !== other.base;
}

/** Each names what the other does not: "Portugal landed", "Spain landed"; whose word it is says nothing of what. */
function areStrangers(left: Figure, right: Figure): boolean {
  const [here, there] = [namesOf(left), namesOf(right)];
  const alone = (names: string[], others: string[]) =>
    names.some((name) => !others.some((other) => isSameActor(name, other)));
  return alone(here, there) && alone(there, here);
}

/** Both name somebody, and nobody is named by both. */
function areOfTwoCompanies(left: Figure, right: Figure): boolean {
  const [here, there] = [namesOf(left), namesOf(right)];
  const isShared = (name: string) => there.some((other) => isSameActor(name, other));
  return here.length > 0 && there.length > 0 && !here.some(isShared);
}

const namesOf = onceEach(({ sentence, quantity: { holder } }: Figure): string[] => {
  const teller = holder?.toLowerCase() ?? '';
  return [...namesIn(sentence.tokens)].filter((name) => !teller.includes(name));
});

/** One sentence in all but a word or two, which tell what is different: "rents in the capital rose", "rents on the coast rose". */
export function isParallel(left: Figure, right: Figure, grounds: Grounds): boolean {
  const [here, there] = [wordsOf(left, grounds), wordsOf(right, grounds)];
  const alone = (words: Token[], others: Token[]) =>
    words.filter((word) => !others.some((other) => isAlike(word, other)));
  const [mine, yours] = [alone(here, there), alone(there, here)];
  // "The runway measures 2 km", "the runway is 3 km long": nothing sets them apart.
  if (mine.length === 0 || yours.length === 0 || thingOf(left, right, grounds)) return false;
  if (haveOneWhole(left, right, grounds)) return false;
  const shared = here.filter((word) => !mine.includes(word));
  if (shared.length < parallel * Math.min(here.length, there.length)) return false;
  // Who says all in other words varies more than what would set it apart.
  if (Math.min(mine.length, yours.length) > contrasting) return false;
  // "Wheat cost", "maize cost"; what was done may be told in two words: "the council voted for", "the council approved".
  return (mine.some(isNoun) && yours.some(isNoun)) || shared.filter(isNoun).length < nouns;
}

function isNoun({ pos }: Token): boolean {
  return pos === 'NOUN' || pos === 'PROPN';
}

/** One word, or two for one thing, or the one in the other. */
function isAlike(one: Token, other: Token): boolean {
  const keys = keysOf(other);
  return (
    keysOf(one).some((key) => keys.includes(key)) ||
    isOneAct(one, other) ||
    isPartOf(one.stem, other.stem) ||
    isPartOf(other.stem, one.stem)
  );
}

/** "hired", "recruited": verbs of one stage, or of near meaning; steps of one process are told apart by their stages. */
function isOneAct(one: Token, other: Token): boolean {
  if (one.pos !== 'VERB' || other.pos !== 'VERB') return false;
  const stages = stagesOfVerb(other.lower);
  if (stagesOfVerb(one.lower).some((stage) => stages.includes(stage))) return true;
  return areRelated(one.lower, other.lower);
}

function isPartOf(part: string, whole: string): boolean {
  return part.length >= leastPart && whole.includes(part);
}

/** What the clause of a figure says, each word once, without its date and what is counted; of a share, with what it is of. */
const wordsOf = onceEach((figure: Figure, grounds: Grounds): Token[] => {
  const { sentence, quantity } = figure;
  const without: { start: number; end: number }[] = grounds.datesOf(sentence).map(({ words }) => words);
  if (quantity.unit !== '%') without.push(...quantity.at);
  const own = new Set((quantity.unit ?? '').split(/[ /]/));
  const names = namesIn(sentence.tokens);
  const teller = quantity.holder === 'source' ? '' : (quantity.holder?.toLowerCase() ?? '');
  const seen = new Set<string>();
  return clauseOf(figure, grounds).filter((token) => {
    const { word, stop, pos, stem, lower, start, end } = token;
    const tells = word && !stop && telling.test(pos) && !measuring.test(lower) && !names.has(lower);
    // Who says it, and the name that begins a sentence.
    if (teller.includes(lower) || grounds.isName(sentence, token)) return false;
    if (!tells || seen.has(stem) || own.has(singular(lower)) || units.has(lower)) return false;
    seen.add(stem);
    return !without.some((one) => one.start <= start && end <= one.end);
  });
});
