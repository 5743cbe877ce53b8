/** What tells two unequal figures apart though they share what is counted: a difference beside a size, a part beside all, another end of the scale. */
import { type Account, accountOf, type Told } from './figure-accounts.ts';
import { isSameActor } from './figure-actors.ts';
import { gapOf } from './figure-bases.ts';
import { clauseOf } from './figure-clauses.ts';
import { comparable } from './figure-kinds.ts';
import { spanOf } from './figure-times.ts';
import type { Grounds } from './grounds.ts';
import { isOddNumber } from './odd-number.ts';
import { onceEach } from './once-each.ts';
import type { Figure } from './quantities.ts';
import { relatedTo } from './related.ts';
import { singular } from './singular.ts';
import { general } from './tables/figure-kinds.ts';
import { generic } from './tables/generic.ts';
import { units } from './tables/units.ts';
import { times } from './units.ts';
import type { Token } from './words.ts';

/** Words before a figure, or behind it, that are looked at. */
const reach = { before: 24, behind: 40, narrowing: 5 };

/** @returns Whether two unequal figures are of two things, by what stands next to them and by what else their clauses tell. */
export function areUnlike(left: Figure, right: Figure, grounds: Grounds): boolean {
  if (areOfTwoScales(left, right, grounds)) return true;
  // A whole that both give says of what both are.
  return (
    !haveOneWhole(left, right, grounds) &&
    (areOfOthers(left, right, grounds) ||
      areOtherActs(left, right, grounds) ||
      isNarrowed(left, right, grounds) ||
      isNarrowed(right, left, grounds))
  );
}

/** @returns Whether two figures of what is known to be one thing are a difference and a size, of each and of all, of a part and of all, of two times. */
export function areOfTwoScales(left: Figure, right: Figure, grounds: Grounds): boolean {
  return (
    isDifference(left) !== isDifference(right) ||
    isOfEach(left, right) ||
    isOfEach(right, left) ||
    isOfShare(left, grounds) !== isOfShare(right, grounds) ||
    areEnds(left, right, grounds) ||
    areOfTwoTenses(left, right, grounds) ||
    isWithin(left, right, grounds) ||
    isWithin(right, left, grounds) ||
    isLaid(left, grounds) !== isLaid(right, grounds) ||
    areNamedApart(left, right, grounds)
  );
}

/** "by a margin of three votes", "with three votes to spare", "two points ahead": how far two are apart. */
const isDifference = onceEach(({ sentence, quantity: { at } }: Figure): boolean => {
  const { text, start } = sentence;
  const [from, to] = [(at[0]?.start ?? 0) - start, (at[0]?.end ?? 0) - start];
  const before = text.slice(Math.max(0, from - reach.before), from);
  return (
    /\b(?:margin|majority|lead|difference|gap|advantage|discrepancy|edge) of (?:[A-Za-zÀ-ɏ]+ )?$/i.test(before) ||
    /^ (?:[A-Za-zÀ-ɏ]+ )?(?:to spare|apart|ahead|behind|clear of|short of|above|below|over and above)\b/i.test(
      text.slice(to, to + reach.behind),
    )
  );
});

/** @returns Whether one is told of each and the other of all: "the two sides released 40 each". */
export function isOfEach(one: Figure, other: Figure): boolean {
  const { tokens } = one.sentence;
  const [place] = one.quantity.at;
  const first = tokens.findIndex(({ start }) => start >= (place?.start ?? 0));
  const last = tokens.findLastIndex(({ end }) => end <= (place?.end ?? 0));
  return tokens.slice(Math.max(0, first - 2), last + 3).some(isEach) && !other.sentence.tokens.some(isEach);
}

function isEach({ lower }: Token): boolean {
  return /^(?:each|apiece)$/.test(lower);
}

/** "one patient in twenty waited for more than 12 hours": of those alone. */
function isOfShare({ sentence, quantity: { at, unit } }: Figure, grounds: Grounds): boolean {
  if (/^(?:%|fraction)$/.test(unit ?? '')) return false;
  const start = at[0]?.start ?? 0;
  const text = sentence.passage.passage.text;
  return grounds.figuresOf(sentence).some(({ quantity }) => {
    const [place] = quantity.at;
    if (!place || place.end > start || !/^(?:%|fraction)$/.test(quantity.unit ?? '')) return false;
    const between = text.slice(place.end, start);
    // The share is the subject of the clause.
    return !/[,;:()–—]|\b(?:and|but|while|whereas)\b/.test(between) && / (?:of|in) /.test(`${quantity.text}${between}`);
  });
}

/** "the richest tenth", "the poorest tenth": the ends of a scale. */
function areEnds(left: Figure, right: Figure, grounds: Grounds): boolean {
  const [mine, yours] = [endsOf(left, grounds), endsOf(right, grounds)];
  return mine.length > 0 && yours.length > 0 && !mine.some((word) => yours.includes(word));
}

const endsOf = onceEach((figure: Figure, grounds: Grounds): string[] =>
  [...accountOf(figure, grounds).words].filter((word) =>
    /^(?!least|latest|honest|modest|interest)[a-z]{3,}est$/.test(word),
  ),
);

/** "has 120 monitors", "had 80 when it began": as it is, and as it was. */
function areOfTwoTenses(left: Figure, right: Figure, grounds: Grounds): boolean {
  if (grounds.frameOf(left).period !== null || grounds.frameOf(right).period !== null) return false;
  const [here, there] = [stateOf(left, grounds), stateOf(right, grounds)];
  return here !== null && there !== null && here !== there;
}

/** Whether a verb right before a figure tells how things are or were; `null` where another stands there. */
const stateOf = onceEach((figure: Figure, grounds: Grounds): 'is' | 'was' | null => {
  const start = figure.quantity.at[0]?.start ?? 0;
  const verb = clauseOf(figure, grounds).findLast(
    (token) => token.start < start && (token.pos === 'VERB' || token.pos === 'AUX'),
  );
  if (/^(?:is|are|has|have)$/.test(verb?.lower ?? '')) return 'is';
  return /^(?:was|were|had)$/.test(verb?.lower ?? '') ? 'was' : null;
});

/** "had retaken 140 by the end of July", "retook 40 in July": up to a day, and within a month. */
function isWithin(one: Figure, other: Figure, grounds: Grounds): boolean {
  const [term, span] = [spanOf(one, grounds), spanOf(other, grounds)];
  if (!term?.term || !span || span.term || !/^\d{4}(?:-\d\d)?$/.test(span.period)) return false;
  const date = grounds.datesOf(other.sentence).find(({ resolved }) => resolved.date === span.period);
  return /^(?:in|during|over|throughout)$/.test(date?.words.preposition ?? '');
}

/** "blamed the rebels for 96 of them": those laid to somebody. */
const isLaid = onceEach((figure: Figure, grounds: Grounds): boolean =>
  clauseOf(figure, grounds).some(({ lower }) => /^(?:blam|accus|attribut|ascrib)/.test(lower)),
);

/** "Kessia lost 31 tanks at Brasno", "Ordan lost 58 tanks at Brasno": each names one whom the other does not. */
function areNamedApart(left: Figure, right: Figure, grounds: Grounds): boolean {
  const [here, there] = [accountOf(left, grounds), accountOf(right, grounds)].map(({ names }) => names.flat());
  const alone = (names: string[] = [], others: string[] = []) =>
    names.some((name) => !others.some((other) => isSameActor(name, other)));
  if (!alone(here, there) || !alone(there, here)) return false;
  // "the Centre", "the CDC": two names of one.
  const [mine, yours] = [grounds.namesOf(left.sentence), grounds.namesOf(right.sentence)];
  return mine.some((name) => !yours.includes(name)) && yours.some((name) => !mine.includes(name));
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
  if (mine.length === 0 || yours.length === 0) return false;
  // Steps of one process differ, and are told as that.
  if (gapOf(left, right, grounds)?.apart) return false;
  const stems = new Set(telling(right, left, grounds).map(({ stem }) => stem));
  return !telling(left, left, grounds).some(({ stem }) => stems.has(stem));
}

/** What a figure's sentence tells beside when, and beside what is counted. */
function telling({ sentence }: Figure, { quantity: { unit } }: Figure, grounds: Grounds): Token[] {
  const dates = grounds.datesOf(sentence).map(({ words }) => words);
  const counted = (unit ?? '').split('/');
  return sentence.tokens.filter(
    ({ word, stop, pos, lower, start }) =>
      word &&
      !stop &&
      /^(?:NOUN|VERB|ADJ)$/.test(pos) &&
      !counted.includes(singular(lower)) &&
      !units.has(lower) &&
      !times.test(singular(lower)) &&
      !generic.has(lower) &&
      !dates.some((date) => date.start <= start && start < date.end),
  );
}

function isNear(one: Told, other: Told): boolean {
  if (isMatch(one, other)) return true;
  const groups = relatedTo(one.token.lower);
  return groups.length > 0 && relatedTo(other.token.lower).some((group) => groups.includes(group));
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
  const theirs = new Set(other.sentence.passage.sentences.flatMap(({ tokens }) => tokens.map(({ stem }) => stem)));
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
    for (const token of tokens.slice(behind + 1, behind + 1 + reach.narrowing)) {
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
