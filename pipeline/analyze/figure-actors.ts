/** A state, its adjective and those who act for it are one: "Varonia occupied", "Varonian forces controlled". */
import { stateOf } from './regions.ts';
import { organs } from './tables/measured.ts';
import type { Token } from './words.ts';

/** @returns Whether two words of names are one, or the one is the adjective of the other: "varonia", "varonian". */
export function isSameActor(one: string, other: string): boolean {
  if (one === other) return true;
  const [less, more] = one.length <= other.length ? [one, other] : [other, one];
  if (!adjective.test(more) && !adjective.test(less)) return false;
  const [bare, root] = [less, more].map((word) => word.replace(adjective, '').replace(/[aeiouy]+$/, ''));
  if (bare && root && bare === root && root.length >= least) return true;
  return stateOf(capital(less)) === stateOf(capital(more));
}

const adjective = /(?:ians?|eans?|ans?|ese|ish|ics?|i)$/;
/** Letters that a name and its adjective share. */
const least = 3;

function capital(word: string): string {
  return `${word.slice(0, 1).toUpperCase()}${word.slice(1)}`;
}

/** @returns Which of a state's own acts, where its adjective or its genitive stands before: "Varonian forces"; else `null`. */
export function organAt(tokens: readonly Token[], at: number): string | null {
  const organ = organs.get(tokens[at]?.lower ?? '');
  const before = tokens[at - 1]?.lower === '’s' || tokens[at - 1]?.lower === "'s" ? tokens[at - 2] : tokens[at - 1];
  return organ && before && /^\p{Lu}\p{Ll}+$/u.test(before.text) && before.lower !== 'the' ? organ : null;
}
