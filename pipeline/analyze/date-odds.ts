/** How likely two dated statements tell one happening, by what stands around them and by the words of their clauses. */
import type { Happening } from './date-happenings.ts';
import { areRules, isTelling, namesIn } from './date-words.ts';
import { nearOf } from './figure-odds.ts';
import type { Grounds } from './grounds.ts';
import { areRelated } from './related.ts';
import type { Token } from './words.ts';

/** What speaks for one happening; each from 0 to about 1, but for the masses. */
export interface Signs {
  /** Whether each is among the other's most alike: 1 where it is the first. */
  mutual: number;
  /** How much what they share weighs, in the same words or in near ones. */
  mass: number;
  /** How near the nearest two things in them are. */
  thing: number;
  /** The same becomes of it, that comes but once. */
  turn: number;
  /** The same becomes of it, that may come again. */
  again: number;
  /** Names that both clauses have. */
  names: number;
  /** How far apart the dates are, as a logarithm. */
  gap: number;
  /** Whether a source gives the other's date elsewhere, too: then it is of something else. */
  known: number;
}

/**
 * Logarithms of odds, by logistic regression over the 550 pairs of dated clauses in 41 annotated cases of which each is found
 * for the other, that exclude each other and that nothing sets apart: eight are of one happening. Where each case is judged by
 * weights from the others alone, nothing that is of one thing besides (`date-things.ts`) is wrong.
 */
const weights: Signs = {
  mutual: 1.55,
  mass: 0.85,
  thing: 0.84,
  turn: 2,
  again: 0.27,
  names: 0.67,
  gap: -0.28,
  known: -1.53,
};
const base = -4.57;
/** More of these says no more. */
const most = { mass: 3, names: 2 };
/** What a mass and a gap are counted in. */
const units = { mass: 4, gap: 4 };

/** @returns The logarithm of the odds that two dates are of one happening. */
export function oddsBy(signs: Signs): number {
  return (Object.keys(weights) as (keyof Signs)[]).reduce((sum, sign) => sum + weights[sign] * signs[sign], base);
}

/** What two near-synonyms count, and two words for a rule that comes in. */
const nearly = { synonym: 0.8, rule: 0.6 };
/** @returns What speaks for one happening of two. */
export function signsOf(
  left: Happening,
  right: Happening,
  found: { mutual: number; known: number },
  grounds: Grounds,
): Signs {
  const shared = turnsOf(left, right);
  const rules = shared.once && left.turns.has('begun');
  const [mine, yours] = [left.clause.filter(isTelling), right.clause.filter(isTelling)];
  const [one, other] = [covered(mine, yours, rules, grounds), covered(yours, mine, rules, grounds)];
  const [here, there] = [namesIn(left, grounds), namesIn(right, grounds)];
  const nouns = (words: Token[]) => words.filter(({ pos }) => pos === 'NOUN');
  return {
    mutual: found.mutual,
    mass: Math.min(most.mass, (one + other) / 2 / units.mass),
    thing: Math.max(0, ...nouns(mine).flatMap((word) => nouns(yours).map((their) => nearIn(word, their, rules)))),
    turn: Number(shared.once),
    again: Number(shared.often),
    names: Math.min(most.names, [...here].filter((name) => there.has(name)).length),
    gap: Math.log(1 + gapOf(left, right)) / units.gap,
    known: found.known,
  };
}

/** @returns Whether the same becomes of a thing in both, and whether that comes but once. */
export function turnsOf(left: Happening, right: Happening): { once: boolean; often: boolean } {
  const shared = [...left.turns].filter(([name]) => right.turns.has(name));
  const once = shared.some(([name, only]) => only && right.turns.get(name));
  return { once, often: !once && shared.length > 0 };
}

/** @returns Days between two happenings; 0 where they have one in common. */
export function gapOf(left: Happening, right: Happening): number {
  const days = (from: string, to: string) => (Date.parse(from) - Date.parse(to)) / 864e5;
  return Math.max(0, days(left.from, right.to), days(right.from, left.to));
}

function nearIn(one: Token, other: Token, rules: boolean): number {
  const near = Math.max(nearOf(one, other), areRelated(one.lower, other.lower) ? nearly.synonym : 0);
  return rules && near < nearly.rule && areRules(one, other) ? nearly.rule : near;
}

/** What of some words others have: rare ones weigh more. */
function covered(words: Token[], others: Token[], rules: boolean, grounds: Grounds): number {
  return words.reduce(
    (sum, token) =>
      sum + grounds.weigh(token.stem) * Math.max(0, ...others.map((other) => nearIn(token, other, rules))),
    0,
  );
}
