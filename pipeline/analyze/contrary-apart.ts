/** What shows that two contrary predicates are told of two things, times or cases, so that both may be true. */
import { areDoersApart, areNamesApart, areObjectsApart, arePlacesApart } from './contrary-scope.ts';
import { areContrary, type Told, toldIn } from './contrary-told.ts';
import { areOne, hours, isException, isOwn, partial, quantifiersOf, share } from './contrary-words.ts';
import type { Grounds } from './grounds.ts';
import { type Matter, sameMatter } from './matters.ts';
import { isTelling } from './plain-clauses.ts';
import type { Sentence } from './reading.ts';
import { datesApart } from './reasons.ts';
import { units } from './tables/units.ts';
import { haveOtherKinds, haveOtherPlaces, undatedOf } from './told-otherwise.ts';
import type { Token } from './words.ts';

/** Which of several: of a first vote and a last both may be told. */
const stages =
  /^(?:first|second|third|fourth|fifth|next|later|then|earlier|finally|eventually|initially|originally|previously|again|once|former|formerly|old|new|another|other|others|elsewhere|final|preliminary|soon|afterwards|subsequently|meanwhile|temporarily|briefly|partly|partially|mostly|mainly|largely|sometimes|often|usually|only|net|gross|real|nominal|outright|anew|half|part|parts)$/;
/** Before a case, a time or a bound. */
const bounding =
  /^(?:during|after|before|until|till|since|within|outside|beyond|without|except|despite|under|over|above|below|among|amongst|against|for|when|where|while|once|whenever|as|than|at|on)$/;
/** @returns Whether both tell contraries, and of none can it be shown that not both are true. */
export function mayBothBe(left: Sentence, right: Sentence, grounds: Grounds): boolean {
  const theirs = toldIn(right, grounds);
  const rivals = toldIn(left, grounds).flatMap((one) =>
    theirs.flatMap((other) => (areContrary(one.contrary, other.contrary) ? [[one, other] as const] : [])),
  );
  return rivals.length > 0 && rivals.every(([one, other]) => !facingOf(one, other, grounds));
}

/** How two predicates stand to each other. */
export interface Facing {
  /** The one is told of all, the other of some of them. */
  exception: boolean;
  /** Nothing is told of the one that is not told of the other but how much and by whom. */
  whole: boolean;
}

/** @returns Why both cannot be true; `null` where they can. */
export function facingOf(one: Told, other: Told, grounds: Grounds): Facing | null {
  const exception = isException(one, other) || isException(other, one);
  const matter = mattersOf(one)
    .flatMap((mine) => mattersOf(other).map((yours) => sameMatter(mine, yours)))
    .find((found) => found !== null);
  if (!matter && !exception) return null;
  if (exception && one.matter.head.stem !== other.matter.head.stem) return null;
  if (!exception && [one, other].some(isPartial)) return null;
  if (datesApart(one.sentence, other.sentence, grounds)) return null;
  const [mine, yours] = [datesIn(one, grounds), datesIn(other, grounds)];
  const anew = /^(?:trend|yield|rank)$/.test(one.contrary.of);
  if (anew && mine.length > 0 !== yours.length > 0) return null;
  const shared = mine.length > 0 && mine.every((date) => yours.includes(date));
  if (/^(?:state|trend)$/.test(one.contrary.of) && one.past !== other.past && !shared && !isPerfect(one, other))
    return null;
  if (areObjectsApart(one, other) || areDoersApart(one, other) || arePlacesApart(one, other, grounds)) return null;
  if (areNamesApart(one, other, grounds, exception)) return null;
  const [here, there] = [restOf(one, other, grounds), restOf(other, one, grounds)];
  const bounded = [...boundsOf(one, other, grounds), ...boundsOf(other, one, grounds)];
  if (bounded.length > 0) return null;
  if (!exception) {
    const ofDate = (told: Told) => undatedOf(told.clause, grounds.datesOf(told.sentence));
    const [first, second] = [ofDate(one), ofDate(other)];
    if (haveOtherPlaces(first.undated, second.undated) || haveOtherKinds(first.clause, second.clause)) return null;
    if (isNarrower(one, other) || isNarrower(other, one)) return null;
  }
  if (here.length > 1 && there.length > 1) return null;
  if (sharedOf(one, other) < 2) return null;
  const same = one.matter.head.stem === other.matter.head.stem;
  // What rises in the hills may fall on the whole: of a level nothing may be told that the other does not tell.
  const rest = anew ? here.length + there.length : Math.min(here.length, there.length);
  return { exception, whole: !exception && same && shared && rest === 0 };
}

/** Of "selling the grain" the selling, and the grain. */
const mattersOf = ({ matter, object }: Told): Matter[] => (object ? [matter, object] : [matter]);

/** "has closed", "is closed": the one tells what the other began with. */
function isPerfect(one: Told, other: Told): boolean {
  return [one, other].some(
    ({ sentence, from, clause, past }) =>
      /^(?:has|have)$/.test(sentence.tokens[from - 1]?.lower ?? '') ||
      (!past && clause.some(({ lower }) => /^(?:still|remains?)$/.test(lower))),
  );
}

function datesIn({ sentence }: Told, grounds: Grounds): string[] {
  return grounds.datesOf(sentence).flatMap(({ resolved: { date } }) => date ?? []);
}

/** "some of the tenants", "two generators", "a third of the wells". */
function isPartial(told: Told): boolean {
  const words = quantifiersOf(told);
  return (
    partial.test(told.matter.head.lower) ||
    (share.test(told.matter.head.lower) && told.matter.mods.length > 0) ||
    words.some(
      ({ lower, pos }, at) =>
        partial.test(lower) ||
        (share.test(lower) && words[at + 1]?.lower === 'of') ||
        (pos === 'NUM' && lower !== 'one' && !/^(?:19|20)\d\d$/.test(lower)),
    )
  );
}

/** Nouns and adjectives that only one tells. */
function restOf(one: Told, other: Told, grounds: Grounds): Token[] {
  const dates = grounds.datesOf(one.sentence);
  return one.clause.filter(
    (token) =>
      isTelling(token) &&
      token.pos !== 'NUM' &&
      token.pos !== 'VERB' &&
      !isOwn(token, one) &&
      !units.has(token.lower) &&
      !dates.some(({ words }) => words.start <= token.start && token.end <= words.end) &&
      !other.sentence.tokens.some((their) => areOne(token, their)),
  );
}

/** What bounds the one and not the other: a stage, a time of day, "after the flood". */
function boundsOf(one: Told, other: Told, grounds: Grounds): Token[] {
  const dates = grounds.datesOf(one.sentence);
  const inDate = ({ start, end }: Token) => dates.some(({ words }) => words.start <= start && end <= words.end);
  const there = new Set(other.sentence.tokens.map(({ lower }) => lower));
  return one.clause.filter((token, at) => {
    if (isOwn(token, one) || inDate(token) || there.has(token.lower) || inDate(one.clause[at + 1] ?? token))
      return false;
    // "handed over", "by a third".
    if (one.clause[at - 1]?.pos === 'VERB' && /^(?:over|on|under|off)$/.test(token.lower)) return false;
    if (/^(?:third|quarter|half)$/.test(token.lower) && /^an?$/.test(one.clause[at - 1]?.lower ?? '')) return false;
    const lasts = /^(?:state|trend|yield|rank)$/.test(one.contrary.of);
    if (lasts && token.lower === 'again') return false;
    if (stages.test(token.lower)) return !isSpan(one.clause, at);
    if (lasts && hours.test(token.lower))
      return !isSpan(one.clause, at) && !other.clause.some(({ stem }) => stem === token.stem);
    // What is done once is done, whatever it came after; what is so now is so, however long.
    if (!lasts || !bounding.test(token.lower)) return false;
    if (one.contrary.of === 'state' && !one.past && token.lower === 'since') return false;
    if (isSpan(one.clause, at)) return false;
    // "as planned".
    if (token.lower === 'as' && one.clause[at + 1]?.pos === 'VERB') return false;
    const next = one.clause.slice(at + 1, at + 6).find(({ pos }) => /^(?:NOUN|PROPN|NUM|VERB)$/.test(pos));
    return (
      !!next &&
      !/^(?:NUM)$/.test(next.pos) &&
      !other.sentence.tokens.some((their) => areOne(next, their)) &&
      !(/^(?:at|on|for|against|over|under|as)$/.test(token.lower) && next.pos === 'PROPN')
    );
  });
}

/** "for the first time in ten years", "by two points", "all winter": how much, and not which. */
function isSpan(clause: readonly Token[], at: number): boolean {
  const around = clause
    .slice(Math.max(0, at - 4), at + 5)
    .map(({ lower }) => lower)
    .join(' ');
  return /\bfor the \w+ time\b|\bin (?:an?|\w+) (?:years?|decades?|months?)\b|\bfor \w+ years\b|\bwithin (?:an?|\w+) (?:hour|day|week|month|year)s?\b|\bof (?:her|his|its|their) own\b|\bday and night\b/.test(
    around,
  );
}

/** The one has a word on its thing that the other has nowhere: "the night ferry", "the ferry". */
function isNarrower({ matter }: Told, other: Told): boolean {
  if (matter.head.pos === 'PROPN' && matter.head.stem === other.matter.head.stem) return false;
  return matter.mods.some(
    (mod) => /^(?:NOUN|ADJ|VERB)$/.test(mod.pos) && !other.sentence.tokens.some((their) => areOne(mod, their)),
  );
}

/** Words that both tell besides the predicates. */
function sharedOf(one: Told, other: Told): number {
  const stems = new Set<string>();
  for (const token of one.clause)
    if (
      isTelling(token) &&
      !isOwn(token, one) &&
      other.clause.some((their) => !isOwn(their, other) && areOne(token, their))
    )
      stems.add(token.stem);
  return stems.size;
}
