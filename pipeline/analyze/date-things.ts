/** Whether two dated clauses tell of one thing, and not of any two of a kind. */
import type { Happening } from './date-happenings.ts';
import { turnsOf } from './date-odds.ts';
import { areOne, areRules, isTelling, namesIn, restOf } from './date-words.ts';
import { nearOf } from './figure-odds.ts';
import type { Grounds } from './grounds.ts';
import { turns as turnsBy } from './tables/date-turns.ts';
import type { Token } from './words.ts';

/** "another", "three more", "a second": of those there are several. */
const further =
  /^(?:again|another|more|further|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|twice|anew|subsequent)$/;
/** What is closed and opened again, as the weather or the state wants it. */
const gates =
  /^(?:border|frontier|pass|road|street|airport|port|crossing|gate|strait|airspace|beach|runway|motorway|highway|lane|checkpoint)(?:e?s)?$/;
const definite = /^(?:the|this|that|these|those|its|their|his|her|our|my|['’]s|['’])$/;
const indefinite = /^an?$/;
/** Words that may stand between an article and its noun, with it. */
const reach = 4;

/** @returns Whether anything says that two things happened: a second one, another name, another number, another who did the same. */
export function areTwo(left: Happening, right: Happening, grounds: Grounds): boolean {
  const isFurther = ({ clause, turns }: Happening) =>
    !turns.has('resumed') && clause.some(({ lower }) => further.test(lower));
  if (isFurther(left) !== isFurther(right)) return true;
  if (areStrangers(namesIn(left, grounds), namesIn(right, grounds))) return true;
  // "The duty on wine took effect", "the levy on beer has applied since": of one rule the one says no more than the other, or less.
  const rest = (one: Happening, other: Happening) => restOf(one, other).filter((token) => !areRules(token, token));
  const only = left.only || right.only;
  const worded = areWorded(left, right);
  const ruled = [left, right].every(({ clause }) => clause.some((token) => areRules(token, token)));
  if (!only && (!worded || ruled) && rest(left, right).length > 0 && rest(right, left).length > 0) return true;
  if (only && !worded && nearest(left, right) < leastNear) return true;
  if (!left.act || left.act.stem !== right.act?.stem) return false;
  // "Nine migrants died", "twelve migrants died".
  if (areStrangers(numbersIn(left), numbersIn(right))) return true;
  // "The first lorry crossed", "the first train crossed"; "the school in the north opened", "the school in the south".
  const named = left.head.some(
    (token) => token.pos === 'PROPN' && right.head.some((their) => their.stem === token.stem),
  );
  return !named && restOf(left, right).length > 0 && restOf(right, left).length > 0;
}

/** The first and the last of their kind may be called otherwise: "tanker", "ship". */
const leastNear = 0.4;

function nearest(left: Happening, right: Happening): number {
  const here = right.clause.filter(isNoun);
  return Math.max(0, ...left.clause.filter(isNoun).flatMap((token) => here.map((their) => nearOf(token, their))));
}

/** @returns Whether a word of the one, besides its act, is one of the other. */
export function areWorded(left: Happening, right: Happening): boolean {
  return left.clause.some(
    (token) => token !== left.act && isTelling(token) && right.clause.some((their) => areOne(token, their)),
  );
}

/** Both have some, and none in common. */
function areStrangers(here: ReadonlySet<string>, there: ReadonlySet<string>): boolean {
  return here.size > 0 && there.size > 0 && ![...here].some((one) => there.has(one));
}

const scales = /^(?:hundred|thousand|million|billion|trillion)$/;

function numbersIn({ clause }: Happening): Set<string> {
  return new Set(clause.filter(({ pos, lower }) => pos === 'NUM' && !scales.test(lower)).map(({ lower }) => lower));
}

/**
 * @returns Whether what both tell of is one: it is told as known, or by its name, or is the first or the last; or it is one of
 *   many, at a place that both name.
 */
export function isOneThing(left: Happening, right: Happening, grounds: Grounds): boolean {
  if (left.only || right.only) return true;
  const { once } = turnsOf(left, right);
  const swings = ['begun', 'ended', 'paused', 'resumed'].some((turn) => left.turns.has(turn) && right.turns.has(turn));
  if (swings && [left, right].every(({ clause }) => clause.some(({ lower }) => gates.test(lower)))) return false;
  const [here, there] = [namesIn(left, grounds), namesIn(right, grounds)];
  const names = [...here].filter((name) => there.has(name));
  const placed = left.clause.some(({ stem }, at) => names.includes(stem) && isPlace(left.clause, at));
  return left.clause.some((token, at) => {
    if (!isNoun(token)) return false;
    return right.clause.some((their, other) => {
      if (!isNoun(their) || isBeside(token, left) || isBeside(their, right)) return false;
      if (!isHead(token, left) && !isHead(their, right)) return false;
      const known = [left, right].every(({ turns }) => turns.has('begun')) && areRules(token, their);
      if (!known && !areOne(token, their)) return false;
      const labels = [left.clause[at + 1], right.clause[other + 1]].map((next) =>
        next?.pos === 'NUM' ? next.lower : null,
      );
      const articles = [articleOf(left.clause, at), articleOf(right.clause, other)];
      if (placed && articles.some((article) => article && indefinite.test(article))) return true;
      // "Line 9", "unit 4".
      if (labels[0] !== null || labels[1] !== null) return once && labels[0] === labels[1];
      // "Malk resigned"; "vaccination began", but "talks began" again and again.
      if (names.includes(token.stem) || articles.some((article) => article && definite.test(article))) return once;
      const bare = articles.every((article) => article === null) && !turnsBy.has(token.lower);
      return once && bare && lasting.some((turn) => left.turns.has(turn) && right.turns.has(turn));
    });
  });
}

/** Where what has no article is all of it: "night flights ended". */
const lasting = ['begun', 'ended'];

const isNoun = (token: Token) => /^(?:NOUN|PROPN)$/.test(token.pos) && isTelling(token);

const isHead = (token: Token, { head }: Happening) =>
  head.at(-1) === token || (head.includes(token) && token.pos === 'PROPN');

/** It stands in what the act is done to, and is not that: "the annex to the treaty". */
function isBeside(token: Token, happening: Happening): boolean {
  return happening.things.includes(token) && !isHead(token, happening);
}

/** The article of a noun, or what stands for one. */
function articleOf(clause: readonly Token[], at: number): string | null {
  for (let index = at - 1; index >= Math.max(0, at - reach); index--) {
    const { lower, pos } = clause[index] as Token;
    if (definite.test(lower) || indefinite.test(lower)) return lower;
    if (!/^(?:ADJ|NOUN|PROPN|NUM|ADV)$/.test(pos)) return null;
  }
  return null;
}

/** "in Tolm", "near the village of Tolm". */
function isPlace(clause: readonly Token[], at: number): boolean {
  return /^(?:in|at|near|off|outside|inside|from|to|of|over|on)$/.test(clause[at - 1]?.lower ?? '');
}

/** @returns Whether the one tells more closely of what: "the winter service", "the service". */
export function isNarrower(left: Happening, right: Happening): boolean {
  const more = (one: Happening, other: Happening) =>
    one.head.slice(0, -1).some((token) => isNoun(token) && !other.clause.some((their) => areOne(token, their)));
  return more(left, right) || more(right, left);
}
