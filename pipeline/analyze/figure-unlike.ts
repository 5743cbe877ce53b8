/** What tells two unequal figures apart though they share what is counted: a difference beside a size, a part beside all, another end of the scale. */
import { type Account, accountOf, type Told } from './figure-accounts.ts';
import { isSameActor } from './figure-actors.ts';
import { gapOf } from './figure-bases.ts';
import { comparable, measureTokens } from './figure-kinds.ts';
import { isSample } from './figure-samples.ts';
import { areOfTwoScales } from './figure-scales.ts';
import type { Grounds } from './grounds.ts';
import { isOddNumber } from './odd-number.ts';
import { onceEach } from './once-each.ts';
import type { Figure } from './quantities.ts';
import { stemsIn } from './reading.ts';
import { areRelated } from './related.ts';
import { singular } from './singular.ts';
import { general } from './tables/figure-kinds.ts';
import { generic } from './tables/generic.ts';
import { units, unitsOfMeasure } from './tables/units.ts';
import { times } from './units.ts';
import type { Token } from './words.ts';

/** Words behind a figure that may narrow what is counted. */
const reach = 5;

/** @returns Whether two unequal figures are of two things, by what stands next to them and by what else their clauses tell. */
export function areUnlike(left: Figure, right: Figure, grounds: Grounds): boolean {
  if (isSample(left) || isSample(right) || areOfTwoScales(left, right, grounds)) return true;
  // A whole that both give says of what both are.
  return (
    !haveOneWhole(left, right, grounds) &&
    (areOfOthers(left, right, grounds) ||
      areOfTwoMaterials(left, right, grounds) ||
      areOtherActs(left, right, grounds) ||
      areOfTwoSorts(left, right, grounds) ||
      areOfTwoSorts(right, left, grounds) ||
      isNarrowed(left, right, grounds) ||
      isNarrowed(right, left, grounds))
  );
}

/**
 * @returns Whether two unequal figures are of a part and of all, or of two sorts: what else their sentences have in common
 *   says nothing against that.
 */
export function areSorted(left: Figure, right: Figure, grounds: Grounds): boolean {
  return (
    !haveOneWhole(left, right, grounds) &&
    (areOfTwoSorts(left, right, grounds) ||
      areOfTwoSorts(right, left, grounds) ||
      isNarrowed(left, right, grounds) ||
      isNarrowed(right, left, grounds))
  );
}

/**
 * @returns Whether two clauses that are alike in nearly all tell of two things: of what one author says as the other does,
 *   the word that is another's is meant; where each has words of his own it says little.
 */
export function areContrasted(left: Figure, right: Figure, grounds: Grounds): boolean {
  const acts = (figure: Figure) => accountOf(figure, grounds).told.filter(({ token }) => token.pos === 'VERB');
  const theirs = acts(right);
  const isOneAct = acts(left).some(({ token }) => theirs.some((other) => other.token.stem === token.stem));
  return (
    !haveOneWhole(left, right, grounds) &&
    (areOfOthers(left, right, grounds) ||
      areOtherActs(left, right, grounds) ||
      (isOneAct && areOfTwoMaterials(left, right, grounds)))
  );
}

/** "118 of the 520 posts", "74 of the 520": another figure that two would not come by apart is in both. */
export function haveOneWhole(left: Figure, right: Figure, grounds: Grounds): boolean {
  const others = (figure: Figure) =>
    grounds
      .figuresOf(figure.sentence)
      .flatMap((near) => (near === figure ? [] : (comparable(near).quantity.value ?? [])));
  const theirs = others(right);
  return others(left).some((value) => isOddNumber(value) && theirs.includes(value));
}

/** Each names or tells of what the other does not, and nothing beside the figure is in both. */
function areOfOthers(left: Figure, right: Figure, grounds: Grounds): boolean {
  const [one, other] = [accountOf(left, grounds), accountOf(right, grounds)];
  // "They came to 71": of what, another sentence says.
  if (one.told.length === 0 || other.told.length === 0) return false;
  const [mine, yours] = [partedOf(one, other), partedOf(other, one)];
  return mine.alone && yours.alone && !mine.shared && !yours.shared;
}

/** Whether a clause has things and names that the other lacks, and any that it has. */
function partedOf(one: Account, other: Account): { alone: boolean; shared: boolean } {
  const names = other.names.flat();
  const isNamed = (word: string) => names.some((name) => isSameActor(word, name));
  const things = one.told.filter(isThing);
  const shared = things.filter((told) => isNamed(told.token.lower) || other.told.some((there) => isMatch(told, there)));
  return {
    alone:
      things.some((told) => !shared.includes(told) && !isAround(told, other)) ||
      one.names.flat().some((name) => !isNamed(name)),
    shared: shared.length > 0,
  };
}

/** What the sentence tells of another figure, or the one before it, is meant in the clause that leaves it out. */
function isAround({ keys, firm }: Told, { around }: Account): boolean {
  return !firm && keys.some((key) => around.has(key));
}

/** "21,000 homes were disconnected", "64,000 homes received a warning": one noun, and nothing else that both tell. */
function areOtherActs(left: Figure, right: Figure, grounds: Grounds): boolean {
  const [one, other] = [accountOf(left, grounds), accountOf(right, grounds)];
  const alone = (mine: Account, yours: Account) =>
    mine.told.filter(
      (told) =>
        !told.counted &&
        !told.agent &&
        /^(?:VERB|NOUN)$/.test(told.token.pos) &&
        !yours.told.some((there) => isNear(told, there)),
    );
  const [mine, yours] = [alone(one, other), alone(other, one)];
  const both = one.told.some((told) => told.counted && other.told.some((there) => isMatch(told, there)));
  // "They came to 71": of what, another sentence says.
  if (mine.length + yours.length === 0 || (!both && (mine.length === 0 || yours.length === 0))) return false;
  const material = [...materialsOf(left.quantity), ...materialsOf(right.quantity)];
  const isCounted = ({ counted, token }: Told) => counted || material.includes(singular(token.lower));
  if (one.told.some((told) => !isCounted(told) && other.told.some((there) => isNear(told, there)))) return false;
  // Steps of one process differ, and are told as that.
  if (gapOf(left, right, grounds)?.apart) return false;
  const stems = new Set(telling(right, left, grounds).map(({ stem }) => stem));
  return !telling(left, left, grounds).some(({ stem }) => stems.has(stem));
}

/** "2.3 million cubic metres of mud": of what it is so much. */
function materialsOf({ text, unit }: Figure['quantity']): string[] {
  if (!unitsOfMeasure.has(unit ?? '') || !/^[a-z]/.test(unit ?? '')) return [];
  return (/ of (.+)$/i.exec(text)?.[1] ?? '')
    .toLowerCase()
    .split(/[^a-zÀ-ɏ]+/)
    .filter(Boolean)
    .map(singular);
}

/** "tonnes of grain", "tonnes of cargo". */
function areOfTwoMaterials(left: Figure, right: Figure, grounds: Grounds): boolean {
  if (left.quantity.unit !== right.quantity.unit) return false;
  const [mine, yours] = [materialsOf(left.quantity), materialsOf(right.quantity)];
  if (mine.length === 0 || yours.length === 0) return false;
  const told = (figure: Figure, words: string[]) =>
    accountOf(figure, grounds).told.filter(({ token }) => words.includes(singular(token.lower)));
  const [here, there] = [told(left, mine), told(right, yours)];
  return here.length > 0 && there.length > 0 && !here.some((one) => there.some((other) => isNear(one, other)));
}

/** What a figure's sentence tells beside when, and beside what is counted. */
function telling({ sentence, quantity }: Figure, { quantity: { unit } }: Figure, grounds: Grounds): Token[] {
  const dates = grounds.datesOf(sentence).map(({ words }) => words);
  const counted = [...(unit ?? '').split('/'), ...materialsOf(quantity)];
  return sentence.tokens.filter(
    ({ word, stop, pos, lower, start }) =>
      word &&
      !stop &&
      // The first word has its capital anyway.
      (/^(?:NOUN|VERB|ADJ)$/.test(pos) || (pos === 'PROPN' && start === sentence.start)) &&
      !counted.includes(singular(lower)) &&
      !units.has(lower) &&
      !/^(?:cubic|square)$/.test(lower) &&
      !times.test(singular(lower)) &&
      !generic.has(lower) &&
      !dates.some((date) => date.start <= start && start < date.end),
  );
}

function isNear(one: Told, other: Told): boolean {
  return isMatch(one, other) || areRelated(one.token.lower, other.token.lower);
}

function isThing({ token: { pos } }: Told): boolean {
  return /^(?:NOUN|PROPN|ADJ)$/.test(pos);
}

function isMatch(one: Told, other: Told): boolean {
  return (
    one.keys.some((key) => other.keys.includes(key)) ||
    isSameActor(one.token.lower, other.token.lower) ||
    isPartOf(one.token, other.token) ||
    isPartOf(other.token, one.token)
  );
}

function isPartOf({ stem }: Token, { stem: whole }: Token): boolean {
  return stem.length >= 4 && whole.includes(stem);
}

/** @returns Whether one is of a part that the other never speaks of: "42 beds in intensive care", "29 combat aircraft". */
export function isNarrowed(one: Figure, other: Figure, grounds: Grounds): boolean {
  const words = narrowingOf(one, grounds);
  if (words.length === 0) return false;
  const [mine, yours] = [accountOf(one, grounds), accountOf(other, grounds)];
  // "They came to 71": of what, another sentence says.
  if (!mine.told.some((told) => isThing(told) && yours.told.some((there) => isMatch(told, there)))) return false;
  const theirs = stemsIn(other.sentence.passage);
  return words.some(
    (told) =>
      !theirs.has(told.token.stem) &&
      !told.keys.some((key) => yours.around.has(key)) &&
      !yours.told.some((there) => isMatch(told, there)),
  );
}

/** Words that say which of what is counted: between the number and the noun, or right behind it. */
const narrowingOf = onceEach((figure: Figure, grounds: Grounds): Told[] => {
  const { tokens } = figure.sentence;
  const [place] = figure.quantity.at;
  const { told } = accountOf(figure, grounds);
  const counted = told.find((one) => one.counted)?.token;
  if (!place || !counted) return [];
  const number =
    tokens.findLast(({ pos, start }) => pos === 'NUM' && start >= place.start && start < place.end)?.start ?? place.end;
  const behind = tokens.findIndex(({ start }) => start >= place.end);
  const preposition = tokens[behind]?.lower ?? '';
  const phrase: Token[] = [];
  if (/^(?:in|with|at|among|for|on|under|near|without)$/.test(preposition))
    for (const token of tokens.slice(behind + 1, behind + 1 + reach)) {
      if (!/^(?:DET|ADJ|NOUN|ADV)$/.test(token.pos)) break;
      phrase.push(token);
    }
  return told.filter(
    ({ token }) =>
      token !== counted &&
      !general.has(token.lower) &&
      /^(?:NOUN|ADJ)$/.test(token.pos) &&
      (phrase.includes(token) || (number < token.start && token.start < counted.start)),
  );
});

/** "youth unemployment", "unemployment": a sort of what the other tells of as a whole. */
function areOfTwoSorts(one: Figure, other: Figure, grounds: Grounds): boolean {
  const [mine, yours] = [accountOf(one, grounds), accountOf(other, grounds)];
  const theirs = stemsIn(other.sentence.passage);
  return sortedIn(one).some(([sort, noun]) => {
    const { tokens } = other.sentence;
    const bare = tokens.findIndex(({ stem, pos }) => stem === noun.stem && /^(?:NOUN|PROPN)$/.test(pos));
    if (bare < 0 || /^(?:ADJ|NOUN|PROPN)$/.test(tokens[bare - 1]?.pos ?? '') || theirs.has(sort.stem)) return false;
    const told = mine.told.find(({ token }) => token === sort);
    return (
      !!told &&
      !general.has(sort.lower) &&
      !told.keys.some((key) => yours.around.has(key)) &&
      !yours.told.some((there) => isNear(told, there))
    );
  });
}

/** Nouns of what is measured, each with the word that stands right before it. */
const sortedIn = onceEach((figure: Figure): [Token, Token][] =>
  measureTokens(figure).flatMap((noun): [Token, Token][] => {
    const { tokens } = figure.sentence;
    const sort = tokens[tokens.indexOf(noun) - 1];
    return noun.pos === 'NOUN' && sort && /^(?:ADJ|NOUN|PROPN)$/.test(sort.pos) ? [[sort, noun]] : [];
  }),
);
