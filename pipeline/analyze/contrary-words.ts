/** Words of two predicates that are compared, and how many they are told of. */
import type { Told } from './contrary-told.ts';
import { isTelling } from './plain-clauses.ts';
import { areRelated } from './related.ts';
import type { Token } from './words.ts';

/** When in a day, a week, a year. */
export const hours =
  /^(?:noon|midday|midnight|dawn|dusk|night|nights|day|days|morning|mornings|evening|evenings|afternoon|weekend|weekends|weekdays?|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|summers?|winters?|springs?|autumns?|hours?|weeks?|months?|minutes?|lessons|rush)$/;
export const partial = /^(?:some|many|most|several|few|other|others|certain|numerous)$/;
export const share = /^(?:half|parts?|majority|minority|third|quarter|rest)$/;
export const universal = /^(?:all|every|each|both)$/;

/** What stands before a thing, and says how many: "two of the", "all". */
export function quantifiersOf({ sentence: { tokens }, matter }: Told): Token[] {
  return quantifiersAt(tokens, tokens.indexOf(matter.head));
}

export function quantifiersAt(tokens: Token[], head: number): Token[] {
  let from = head;
  while (/^(?:ADJ|NOUN|PROPN|NUM)$/.test(tokens[from - 1]?.pos ?? '')) from--;
  while (/^(?:DET|PRON)$/.test(tokens[from - 1]?.pos ?? '')) from--;
  if (tokens[from - 1]?.lower === 'of') from -= 2;
  return tokens.slice(Math.max(0, from), head);
}

/** "Every clinic stayed open", "the clinic at Sollen was shut". */
export function isException(all: Told, some: Told): boolean {
  const quantifiers = quantifiersOf(all);
  if (!quantifiers.some(({ lower }) => universal.test(lower)) || all.matter.head.stem !== some.matter.head.stem)
    return false;
  if (quantifiersOf(some).some(({ lower }) => universal.test(lower))) return false;
  // All that tells which must be told of the one, too.
  return all.clause.every(
    (token) =>
      !isTelling(token) ||
      token.pos === 'NUM' ||
      isOwn(token, all) ||
      /^(?:stayed|remained|kept)$/.test(token.lower) ||
      some.sentence.tokens.some((their) => areOne(token, their)),
  );
}

export function areOne(one: Token, other: Token): boolean {
  return one.stem === other.stem || areRelated(one.lower, other.lower);
}

export function isOwn(token: Token, { sentence: { tokens }, from, to }: Told): boolean {
  return tokens.slice(from, to).includes(token);
}
