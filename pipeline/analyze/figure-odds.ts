/**
 * How likely two unequal figures are of one matter, by what stands around them: what their sentences share, the time, how
 * far apart they are, how many others there are of the unit. Words that only one of them has set two figures apart far more
 * rarely than one would think: two authors use their own.
 */
import { accountOf } from './figure-accounts.ts';
import { isOtherSort } from './figure-things.ts';
import type { Grounds } from './grounds.ts';
import { likenessOf } from './meanings.ts';
import type { Figure } from './quantities.ts';
import type { Sentence } from './reading.ts';
import type { Token } from './words.ts';

/** What speaks for one matter; each from 0 to about 1, but for the last three. */
export interface Signs {
  /** Whether each is among the other's most alike: 1 where it is the first. */
  mutual: number;
  /** How alike the sentences are, as the one is found for the other: the less of the two. */
  alike: number;
  /** Whether both say when: of two times they are not looked at. */
  timed: number;
  /** How much of what the one's clause tells the other's sentence has, in these words or near ones; of both. */
  told: number;
  /** Whether each is of another sort of a thing. */
  sort: number;
  /** How many figures of the unit the two sources have, as a logarithm. */
  crowd: number;
  /** How far apart the two are, as a logarithm. */
  distance: number;
}

/**
 * Logarithms of odds, by logistic regression over all pairs of unequal figures in 41 annotated cases, of the several pairs
 * of two sentences the likeliest. Each case judged by weights from the others alone, 70 of the first 73 are such as an editor
 * could set against each other, and all of the first 63.
 */
const weights: Signs = {
  mutual: 2.31,
  alike: 1.32,
  timed: 1.34,
  told: 0.99,
  sort: -1.01,
  crowd: -0.12,
  distance: -0.62,
};
const base = -2.29;

/** @returns The logarithm of the odds that two figures are of one matter. */
export function oddsBy(signs: Signs): number {
  return (Object.keys(weights) as (keyof Signs)[]).reduce((sum, sign) => sum + weights[sign] * signs[sign], base);
}

/** @returns What speaks for one matter of two figures, beside what is known of their sentences. */
export function signsOf(left: Figure, right: Figure, known: Omit<Signs, 'told' | 'sort'>, grounds: Grounds): Signs {
  const told = toldInBoth(left, right, grounds);
  const sort = Number(isOtherSort(left, right, grounds));
  return { ...known, told, sort };
}

/** @returns How much of what the clause of each tells the other's sentence has, 0 to 1. */
export function toldInBoth(left: Figure, right: Figure, grounds: Grounds): number {
  return (toldIn(left, right.sentence, grounds) + toldIn(right, left.sentence, grounds)) / 2;
}

/** How much of what a figure's clause tells another sentence has. */
function toldIn(figure: Figure, sentence: Sentence, grounds: Grounds): number {
  const { told } = accountOf(figure, grounds);
  return toldOf(
    told.map(({ token }) => token),
    sentence,
    grounds,
  );
}

/** @returns How much of some words a sentence has, 0 to 1: rare words count more, near ones as they are near. */
export function toldOf(words: readonly Token[], { tokens }: Sentence, grounds: Grounds): number {
  const theirs = tokens.filter(isTelling);
  let [sum, all] = [0, 0];
  for (const token of words) {
    const weight = grounds.weigh(token.stem);
    sum += weight * Math.max(0, ...theirs.map((other) => nearOf(token, other)));
    all += weight;
  }
  return all > 0 ? sum / all : 0;
}

/** Words nearer than this count, from 0. */
const leastNear = 0.35;

/** @returns How near two words are: 1 for one word, 0 for two that have nothing to do with each other. */
export function nearOf(one: Token, other: Token): number {
  if (one.stem === other.stem) return 1;
  return Math.max(0, likenessOf(one.lower, other.lower) - leastNear) / (1 - leastNear);
}

function isTelling({ word, stop, pos, lower }: Token): boolean {
  return word && !stop && /^(?:NOUN|VERB|ADJ|PROPN)$/.test(pos) && !/^\d/.test(lower);
}
