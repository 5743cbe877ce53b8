/** Figures of one occasion: how long it lasted, in how many points it was agreed, told by two sources of one and the same date. */

import { namesIn, namesOf } from './figure-scope.ts';
import type { Grounds } from './grounds.ts';
import type { Figure } from './quantities.ts';
import type { Sentence } from './reading.ts';
import { beside } from './reasons.ts';
import { relatedTo } from './related.ts';
import { singular } from './singular.ts';
import { stancePair } from './stance-pair.ts';
import type { StancePair } from './stances.ts';
import { generic } from './tables/generic.ts';
import { plans } from './tables/numbers.ts';
import { times } from './units.ts';
import { judge } from './verdicts.ts';

/** Figures of one sort that are set against each other; more say that it is no one occasion. */
const mostAlike = 40;
/** Words that two sentences of one occasion share: of its names, or of its nouns beside a word of near meaning. */
const enough = { names: 3, nouns: 2 };

/** @returns Pairs of sentences that give unequal figures for one occasion, both as facts and in the sources' own words. */
export function occasionPairs(figures: Figure[], grounds: Grounds): StancePair[] {
  const groups = new Map<string, Figure[]>();
  for (const figure of figures) {
    const sort = isPlain(figure, grounds) ? sortOf(figure) : null;
    if (sort !== null) groups.set(sort, [...(groups.get(sort) ?? []), figure]);
  }
  return [...groups.values()].flatMap((group) =>
    group.length > mostAlike
      ? []
      : group.flatMap((one, at) => group.slice(at + 1).flatMap((other) => compared(one, other, grounds) ?? [])),
  );
}

/** An exact figure that the source tells of what has been. */
function isPlain(figure: Figure, grounds: Grounds): boolean {
  const { quantity, sentence } = figure;
  const { open, modality } = grounds.frameOf(figure);
  return (
    quantity.value !== null &&
    quantity.max === null &&
    quantity.qualifier === null &&
    quantity.holder === 'source' &&
    grounds.holderOf(sentence) === 'source' &&
    !open &&
    modality === 'fact' &&
    !isDenied(figure)
  );
}

/** "did not take 16 days"; "in 16 days, without a pilot" is told of it all the same. */
function isDenied({ sentence, quantity }: Figure): boolean {
  const at = sentence.tokens.findIndex(({ start }) => start >= (quantity.at[0]?.start ?? 0));
  return sentence.tokens
    .slice(Math.max(0, at - 6), at)
    .some(({ lower }) => /^(?:not|n['’]t|never|no|without|nor)$/.test(lower));
}

/** "sailed it in 16 days", "halted it for ten weeks", "an agenda of five points": what sort of figure it is; `null` of others. */
function sortOf({ sentence, quantity }: Figure): string | null {
  const at = sentence.tokens.findIndex(({ start }) => start >= (quantity.at[0]?.start ?? 0));
  const before = sentence.tokens[at - 1]?.lower ?? '';
  const { unit } = quantity;
  const noun = singular(quantity.measure?.toLowerCase() ?? '');
  if (unit === null) return null;
  if (!times.test(unit)) return plans.has(noun) ? `${unit} of ${noun}` : null;
  if (/^(?:in|took|taking)$/.test(before)) return `${unit} taken`;
  return /^(?:for|lasted|lasting|lasts)$/.test(before) ? `${unit} long` : null;
}

function compared(one: Figure, other: Figure, grounds: Grounds): StancePair | null {
  const [left, right] = one.sentence.source.index <= other.sentence.source.index ? [one, other] : [other, one];
  const [first, second] = [left.sentence, right.sentence];
  if (first.source === second.source || left.quantity.value === right.quantity.value) return null;
  // Plans are many in a month; of one day, and those who are named about them, there is one.
  const when = sameDate(first, second, grounds, times.test(left.quantity.unit ?? '') ? null : 'day');
  if (when === null) return null;
  const sort = sortOf(left);
  const lasts = times.test(left.quantity.unit ?? '');
  if (lasts ? !isSameOccasion(first, second, / taken$/.test(sort ?? '')) : !isSameCircle(first, second)) return null;
  // Whatever their words alone show stands.
  if (judge(first, second, grounds).verdict !== 'both-address') return null;
  const detail = `${beside(`“${left.quantity.text}”`, `“${right.quantity.text}”`, first, second)}, both of ${when}`;
  return stancePair(first, second, { verdict: 'conflict', reasons: [{ kind: 'quantity', detail }] });
}

/** The words of a date that both tell, finer than a year. */
function sameDate(first: Sentence, second: Sentence, grounds: Grounds, least: 'day' | null): string | null {
  const theirs = new Set(grounds.datesOf(second).map(({ resolved }) => resolved.date));
  const shared = grounds
    .datesOf(first)
    .find(
      ({ resolved: { date, precision } }) =>
        date && precision !== 'year' && precision !== 'open' && (least ?? precision) === precision && theirs.has(date),
    );
  return shared?.when ?? null;
}

function isSameCircle({ passage: one }: Sentence, { passage: other }: Sentence): boolean {
  return [...namesOf(one)].some((name) => namesOf(other).has(name));
}

/** "from Odesa to Varna": where a voyage began and ended. */
const route = /\bfrom (\p{Lu}[\p{L}-]+) to (\p{Lu}[\p{L}-]+)/u;

/** One ship on one route; or a stop, told in words of near meaning, of the same. */
function isSameOccasion(first: Sentence, second: Sentence, taken: boolean): boolean {
  const [here, there] = [namesIn(first.tokens), namesIn(second.tokens)];
  const [mine, yours] = [route.exec(first.text)?.[0], route.exec(second.text)?.[0]];
  if (taken) return !!mine && mine === yours && [...here].filter((name) => there.has(name)).length >= enough.names;
  const nouns = (sentence: Sentence) =>
    new Set(
      sentence.tokens.flatMap(({ pos, stem, stop, lower }) =>
        pos === 'NOUN' && !stop && !generic.has(lower) && !times.test(singular(lower)) ? [stem] : [],
      ),
    );
  const shared = [...nouns(first)].filter((stem) => nouns(second).has(stem));
  const groups = (sentence: Sentence) =>
    new Set(
      sentence.tokens.flatMap(({ lower, stem, pos }) =>
        /^(?:NOUN|VERB)$/.test(pos) && !shared.includes(stem) && !times.test(singular(lower)) ? relatedTo(lower) : [],
      ),
    );
  return shared.length >= enough.nouns && [...groups(first)].some((group) => groups(second).has(group));
}
