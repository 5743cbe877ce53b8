/** Whose a body is said to be: "Norway's Ministry of Fisheries", "the Chilean Foreign Ministry". */
import { isSmall } from './letters.ts';
import { isEveryStates } from './name-words.ts';
import { isPossessive } from './phrases.ts';
import { isDemonym, knownNames, stateOf } from './regions.ts';
import { organizationWords } from './tables/names.ts';
import type { Token } from './words.ts';

/** Whose the "Ministry of …" is: its name alone is that of many others. */
export function ownerOf(tokens: Token[], from: number, to: number): { name: string; inside: boolean } | null {
  const generic = (at: number) =>
    organizationWords.has(tokens[at]?.lower ?? '') && /^(?:of|for)$/.test(tokens[at + 1]?.lower ?? '') && at + 2 < to;
  const isState = (word: string) => knownNames().get(stateOf(word))?.kind === 'state';
  const [first, adjective, before] = [from, from - 1, from - 2].map((at) => tokens[at]?.text ?? '');
  // "US Food and Drug Administration": letters of a state are no part of the name either.
  if (
    (generic(from + 1) || (/^[\p{Lu}.]+$/u.test(first ?? '') && isBodyRun(tokens, from + 1, to))) &&
    isState(first ?? '')
  )
    return { name: first ?? '', inside: true };
  const name = tokens.slice(from, to).map(({ text }) => text);
  if (!generic(from) && !isEveryStates(name.join(' '))) return null;
  if (isPossessive(tokens[from - 1]) && isState(before ?? '')) return { name: before ?? '', inside: false };
  return isDemonym(adjective ?? '') && isState(adjective ?? '') ? { name: adjective ?? '', inside: false } : null;
}

function isBodyRun(tokens: Token[], from: number, to: number): boolean {
  return to - from > 1 && tokens.slice(from, to).some(({ lower }) => organizationWords.has(lower));
}

/** "The Bergen fishermen's union": the union's name in part, and no word of the town. */
export function isOfBody(tokens: Token[], to: number): boolean {
  const [members, mark, body] = tokens.slice(to, to + 3);
  return (
    members?.pos === 'NOUN' && isSmall(members.text) && isPossessive(mark) && organizationWords.has(body?.lower ?? '')
  );
}
