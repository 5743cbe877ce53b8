/** One act that two sources tell: what somebody did, and what befell those to whom it was done. */
import { kindOf } from './figure-kinds.ts';
import { namesIn } from './figure-scope.ts';
import type { Span } from './figure-times.ts';
import type { Figure } from './quantities.ts';
import { singular } from './singular.ts';
import { generic } from './tables/generic.ts';
import { times } from './units.ts';

/** @returns Whether both count those who died, or were hurt, at one named place on one day, and what happened has a word in both. */
export function isSameAct(left: Figure, right: Figure, one: Span, other: Span): boolean {
  const [mine, yours] = [kindOf(left), kindOf(right)];
  if (!mine?.event || !yours?.event || mine.of !== yours.of || mine.unit !== 'person' || yours.unit !== 'person')
    return false;
  if (left.quantity.unit !== right.quantity.unit || one.from !== one.to || other.from !== other.to) return false;
  const [here, there] = [namesIn(left.sentence.tokens), namesIn(right.sentence.tokens)];
  const [less, more] = here.size <= there.size ? [here, there] : [there, here];
  if (less.size === 0 || ![...less].every((name) => more.has(name))) return false;
  const theirs = nounsOf(right);
  return [...nounsOf(left)].some((stem) => theirs.has(stem));
}

function nounsOf({ sentence: { tokens }, quantity: { at } }: Figure): Set<string> {
  return new Set(
    tokens.flatMap(({ pos, stem, stop, lower, start }) =>
      pos === 'NOUN' &&
      !stop &&
      !generic.has(lower) &&
      !times.test(singular(lower)) &&
      !at.some((place) => place.start <= start && start < place.end) &&
      !/^(?:people|persons?|men|women|lives|life|deaths?|place|number)$/.test(lower)
        ? [stem]
        : [],
    ),
  );
}
