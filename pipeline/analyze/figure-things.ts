/** Whether two figures are of one thing, by the words of their clauses: each word that says of what has its match. */

import { type Account, accountOf, type Told } from './figure-accounts.ts';
import { isSameActor } from './figure-actors.ts';
import { isContrast, kindsApart } from './figure-kinds.ts';
import { namesOf } from './figure-scope.ts';
import type { Grounds } from './grounds.ts';
import type { Figure } from './quantities.ts';
import type { Sentence } from './reading.ts';
import { bases, definitions, ofAll, ofEach, sides } from './tables/measured.ts';

/** Words that both must have; a name counts as one. */
const least = 2;
/** Words that both must have for the one to leave out who did it. */
const withAgent = 3;

export interface Thing {
  /** How many words and names both have. */
  shared: number;
}

/** @returns What two figures have in common where they are of one thing; `null` where a word or a name says otherwise, or too few say so. */
export function thingOf(left: Figure, right: Figure, grounds: Grounds): Thing | null {
  if (isOtherSort(left, right, grounds) || kindsApart(left, right) || isContrast(left, right)) return null;
  if (rateOf(left) !== rateOf(right)) return null;
  const [one, other] = [accountOf(left, grounds), accountOf(right, grounds)];
  if (!areOfOneUnit(one, other) || (one.organ && other.organ && one.organ !== other.organ)) return null;
  const names = sharedNames(one, other);
  if (names === null) return null;
  const [mine, yours] = [missing(one, other), missing(other, one)];
  const both = one.told.filter((told) => other.told.some((there) => isMatch(told, there)));
  // "there were nine there": what the sentence said before.
  const around = [...one.told, ...other.told].filter(
    (told) =>
      ![one, other].every((account) => account.told.some((there) => isMatch(told, there))) &&
      ![...mine, ...yours].includes(told),
  );
  const shared = new Set([...both, ...around].map(({ token }) => token.stem)).size + names;
  const agent = shared >= withAgent && (isAgent(mine, yours, one, other) || isAgent(yours, mine, other, one));
  if (mine.length + yours.length > 0 && !agent) return null;
  return shared >= least && both.length > 0 ? { shared } : null;
}

/** Words of the one that are neither in the other nor around it. */
function missing(one: Account, other: Account): Told[] {
  return one.told.filter(
    (told) =>
      !other.told.some((there) => isMatch(told, there)) &&
      (told.firm || !told.keys.some((key) => other.around.has(key))) &&
      // "treated 11 patients a day", "averaged 14 patients a day".
      !(told.token.pos === 'VERB' && rateOf(one.figure) !== ''),
  );
}

/** "the utility disconnected 900 homes", "700 homes were cut off": one of those who did it cannot have done more than all. */
function isAgent(agents: Told[], others: Told[], one: Account, other: Account): boolean {
  const [mine, yours] = [one, other].map(({ figure }) => figure.quantity.value ?? 0);
  return agents.every(({ agent }) => agent) && others.length === 0 && other.passive && (mine ?? 0) > (yours ?? 0);
}

function isMatch(one: Told, other: Told): boolean {
  return one.keys.some((key) => other.keys.includes(key));
}

function rateOf({ quantity: { unit } }: Figure): string {
  return unit?.split('/').slice(1).join('/') ?? '';
}

const persons = /^(?:person|people|number|)$/;

/** One unit; of what is counted, in other words: "violations", "breaches"; "arrested 870 people", "870 arrests". */
function areOfOneUnit(one: Account, other: Account): boolean {
  const [here, there] = [one, other].map(({ figure }) => figure.quantity.unit?.split('/')[0] ?? '');
  if (here === there) return true;
  const [mine, yours] = [one.told.filter(({ counted }) => counted), other.told.filter(({ counted }) => counted)];
  if ((mine.length === 0 && !persons.test(here ?? '')) || (yours.length === 0 && !persons.test(there ?? '')))
    return false;
  // "88,000 tickets", "ticket sales of 71,000": what the one counts the other has in its clause.
  const has = (list: Told[], account: Account) =>
    list.every((told) => account.told.some((also) => isMatch(told, also)));
  return mine.length + yours.length > 0 && has(mine, other) && has(yours, one);
}

/** How many names both clauses have; `null` where they have others, or where only one says where and the other never speaks of it. */
function sharedNames(one: Account, other: Account): number | null {
  const known = (name: readonly string[], names: Account['names']) => names.some((also) => isSameName(name, also));
  if (one.names.length > 0 && other.names.length > 0) {
    const [mine, yours] = [
      one.names.filter((name) => known(name, other.names)),
      other.names.filter((name) => known(name, one.names)),
    ];
    // "from Odesa to Varna" is not "from Varna to Odesa".
    const order = mine.map((name) => yours.findIndex((also) => isSameName(name, also)));
    if (order.some((at, index) => at < (order[index - 1] ?? -1))) return null;
    // Each may name what the other does not, or neither.
    return mine.length > 0 && (mine.length === one.names.length || yours.length === other.names.length)
      ? mine.length
      : null;
  }
  const [named, silent] = one.names.length > 0 ? [one, other] : [other, one];
  if (named.names.length === 0) return 0;
  const { source } = silent.figure.sentence;
  const speaks = (name: readonly string[]) =>
    source.passages.some((passage) => name.some((word) => namesOf(passage).has(word)));
  return named.names.some(speaks) ? 0 : null;
}

/** "Marlow Vale", "Marlow"; not "Aston Vale". */
function isSameName(one: readonly string[], other: readonly string[]): boolean {
  const [less, more] = one.length <= other.length ? [one, other] : [other, one];
  return less.every((word) => more.some((other) => isSameActor(word, other)));
}

/** @returns Whether a noun of one clause says of what or where, and the other source has it nowhere near: "rents in the capital". */
export function strays(left: Figure, right: Figure, grounds: Grounds): boolean {
  const [one, other] = [accountOf(left, grounds), accountOf(right, grounds)];
  return [...missing(one, other), ...missing(other, one)].some(({ token: { pos }, agent }) => pos === 'NOUN' && !agent);
}

/** @returns Whether two figures are of two sorts, whatever else their clauses share: a change and a size, each and all, one denied, two that bear numbers of their own, two definitions. */
export function isOtherSort(left: Figure, right: Figure, grounds: Grounds): boolean {
  const [one, other] = [accountOf(left, grounds), accountOf(right, grounds)];
  if (one.way !== other.way) return true;
  const [here, there] = [grounds.frameOf(left).ways, grounds.frameOf(right).ways];
  // "opened 14 branches", "closed 14 branches"; of what rises and falls both may tell.
  if (
    here.size > 0 &&
    there.size > 0 &&
    [...here].some(([pair, { way }]) => pair > 0 && way !== 0 && there.get(pair)?.way === -way)
  )
    return true;
  if (areOpposite(one, other)) return true;
  return isCountedApart(left.sentence, right.sentence, grounds);
}

/** "in the north", "in the south". */
function areOpposite(one: Account, other: Account): boolean {
  const mine = sidesOf(one);
  if (mine.length === 0) return false;
  const yours = sidesOf(other);
  return mine.some(({ side, poles }) =>
    yours.some((there) => there.side === side && !poles.some((pole) => there.poles.includes(pole))),
  );
}

interface Sided {
  side: ReadonlyMap<string, number>;
  /** Which of it the words of the clause say. */
  poles: number[];
}

const sided = new WeakMap<Account, Sided[]>();

/** The sides that a figure's clause is on, none for most: it is compared with many. */
function sidesOf(account: Account): Sided[] {
  let found = sided.get(account);
  if (!found) {
    found = sides
      .map((side) => ({
        side,
        poles: [...side].flatMap(([word, pole]) => (account.words.has(word) ? [pole] : [])),
      }))
      .filter(({ poles }) => poles.length > 0);
    sided.set(account, found);
  }
  return found;
}

/** What is told of a sentence alone, once. */
interface Counted {
  /** "each crane". */
  each: boolean;
  /** "together the cranes". */
  all: boolean;
  /** Noun → the number it bears: "phase one", "line 4". */
  labels: ReadonlyMap<string, string>;
}

const counted = new WeakMap<Sentence, Counted>();

function countedIn(sentence: Sentence, grounds: Grounds): Counted {
  let found = counted.get(sentence);
  if (!found) {
    found = {
      // "per cent" is of nothing in particular.
      each: sentence.tokens.some(
        ({ lower }, at, { [at + 1]: next }) => ofEach.has(lower) && !(lower === 'per' && next?.lower === 'cent'),
      ),
      all: sentence.tokens.some(({ lower }) => ofAll.has(lower)),
      labels: labelsIn(sentence, grounds),
    };
    counted.set(sentence, found);
  }
  return found;
}

/** "each crane", "together the cranes"; "phase one", "phase two". */
function isCountedApart(left: Sentence, right: Sentence, grounds: Grounds): boolean {
  const [here, there] = [countedIn(left, grounds), countedIn(right, grounds)];
  if ((here.each && there.all) || (there.each && here.all)) return true;
  if (here.labels.size === 0 || there.labels.size === 0) return false;
  return [...here.labels].some(([noun, number]) => there.labels.has(noun) && there.labels.get(noun) !== number);
}

function labelsIn(sentence: Sentence, grounds: Grounds): Map<string, string> {
  const taken = [
    ...grounds.figuresOf(sentence).flatMap(({ quantity: { at } }) => at),
    ...grounds.datesOf(sentence).map(({ words }) => words),
  ];
  const found = new Map<string, string>();
  for (const [at, { pos, lower, start, text }] of sentence.tokens.entries()) {
    const noun = sentence.tokens[at - 1];
    if (!noun || !/^(?:NOUN|PROPN)$/.test(noun.pos) || !(pos === 'NUM' || /^[A-Z]$/.test(text))) continue;
    if (!taken.some((place) => place.start <= start && start < place.end)) found.set(noun.stem, lower);
  }
  return found;
}

/** @returns Whether either says what it counts in and what not, whom it asked, or against what it measures a change. */
export function areDefined(left: Figure, right: Figure, grounds: Grounds): boolean {
  const changes = accountOf(left, grounds).way !== 0;
  return [left, right].some(({ sentence: { text } }) => definitions.test(text) || (changes && bases.test(text)));
}
