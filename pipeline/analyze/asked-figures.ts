/** What two sources ask for on one matter, each by another figure: a fund of 25 million, a fund of 40 million. */

import type { Reason } from '../findings.ts';
import { compareValues } from './conflicts.ts';
import { comparable, isContrast } from './figure-kinds.ts';
import type { Grounds } from './grounds.ts';
import type { Matcher } from './matches.ts';
import { placesOf } from './mutual.ts';
import type { Figure } from './quantities.ts';
import type { Sentence } from './reading.ts';
import { beside } from './reasons.ts';
import { singular } from './singular.ts';
import { stancePair } from './stance-pair.ts';
import type { StancePair } from './stances.ts';
import { generic } from './tables/generic.ts';

/** Of two sentences that ask, the one is the other's most alike of its source, and this among its first few. */
const foremost = 3;
/** By how much the one must exceed the other: by less, nobody falls out with anybody. */
const least = 1.06;

/** @returns Pairs of sentences that ask for the same by different figures: both may be met, so that they differ. */
export function askedFigures(advised: ReadonlySet<Sentence>, matcher: Matcher, grounds: Grounds): StancePair[] {
  const pairs: StancePair[] = [];
  for (const left of advised) {
    if (grounds.figuresOf(left).length === 0) continue;
    for (const { sentence: right } of matcher.candidates(left)) {
      if (right.order < left.order || !advised.has(right)) continue;
      const places = placesOf(matcher, left, right);
      if (Math.min(...places) > 1 || Math.max(...places) > foremost) continue;
      const told = areOfOneThing(left, right, grounds) && unequalIn(left, right, grounds);
      if (told) pairs.push(stancePair(left, right, { verdict: 'differ', reasons: [told] }));
    }
  }
  return pairs;
}

/** Verbs that ask: whoever asks has one. */
const asking = /^(?:recommend|advise|call|urge|ask|propose|suggest|require|oblige|need|demand)(?:s|d|ed)?$/;

/** Whether both say of one thing, beside who is to act, what they ask for it. */
function areOfOneThing(left: Sentence, right: Sentence, grounds: Grounds): boolean {
  const theirs = new Set(told(right, grounds));
  return told(left, grounds).some((stem) => theirs.has(stem));
}

function told(sentence: Sentence, grounds: Grounds): string[] {
  const { tokens } = sentence;
  const modal = tokens.findIndex(({ lower }) => /^(?:should|must|ought|shall|would)$/.test(lower));
  // "Parliament should set": who acts; "rents should be set": what.
  const acts = modal > 0 && !tokens.slice(modal + 1, modal + 4).some(({ lower }) => lower === 'be');
  const units = new Set(grounds.figuresOf(sentence).flatMap(({ quantity: { unit } }) => unit?.split('/') ?? []));
  return tokens
    .slice(acts ? modal + 1 : 0)
    .flatMap(({ word, stop, pos, lower, stem }) =>
      word &&
      !stop &&
      /^(?:NOUN|PROPN|VERB|ADJ)$/.test(pos) &&
      !asking.test(lower) &&
      !units.has(singular(lower)) &&
      !generic.has(lower)
        ? [stem]
        : [],
    );
}

function unequalIn(left: Sentence, right: Sentence, grounds: Grounds): Reason | null {
  const values = (figures: Figure[]) => new Set(figures.map((figure) => comparable(figure).quantity.value));
  const [mine, yours] = [grounds.figuresOf(left), grounds.figuresOf(right)];
  const [here, there] = [values(mine), values(yours)];
  for (const one of mine)
    for (const other of yours) {
      const [first, second] = [comparable(one), comparable(other)];
      const { unit } = first.quantity;
      // Who gives the other's figure, too, asks for something else by his own.
      if (!unit || unit !== second.quantity.unit || there.has(first.quantity.value) || here.has(second.quantity.value))
        continue;
      const sizes = [first, second].map(({ quantity }) => Math.abs(quantity.value ?? 0));
      if (Math.max(...sizes) < least * Math.min(...sizes)) continue;
      if (isContrast(one, other) || compareValues(first.quantity, second.quantity) !== 'unequal') continue;
      return { kind: 'quantity', detail: beside(`“${one.quantity.text}”`, `“${other.quantity.text}”`, left, right) };
    }
  return null;
}
