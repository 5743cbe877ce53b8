/** Whom a pronoun before a modal takes up. */
import type { Phrase } from './phrases.ts';
import { isPlural, singular } from './singular.ts';
import { agents } from './tables/deontic.ts';
import { roles } from './tables/roles.ts';
import type { Token } from './words.ts';

/** @returns Whether a sentence has told of somebody itself before its pronoun: "The world erred; it should not err again". */
export function tellsOfAnother(tokens: Token[], from: number): boolean {
  // "The plans may not help, but they could".
  const joined = tokens[from - 1]?.pos === 'CCONJ' && tokens[from - 2]?.text === ',';
  if (!joined && !/^[;:–—]$/.test(tokens[from - 1]?.text ?? '')) return false;
  const led = tokens.slice(0, from);
  return led.some(
    ({ pos, lower }, at) =>
      (pos === 'VERB' || pos === 'AUX') &&
      !/ing$/.test(lower) &&
      led.slice(0, at).some((token) => /^(?:NOUN|PROPN)$/.test(token.pos)),
  );
}

/**
 * @param acts Whether the modal asks for an act.
 * @returns Whether "it" or "they" is whom the sentence before names: "It should also publish"; "it should be clear" is of nothing.
 */
export function takesUp(tokens: Token[], phrase: Phrase, index: number, before: string, acts: boolean): boolean {
  const word = tokens[phrase.head]?.lower ?? '';
  // "They would be wise to act": the words themselves say that somebody is told to; "it would be" is of nobody.
  const advised = /^(?:wise|smart|prudent|unwise|foolish|better|well|ill|right|wrong)$/;
  const told = tokens.slice(index + 1, index + 5).some(({ lower }) => advised.test(lower));
  if (phrase.to - phrase.from > 1 || (!acts && !(told && word !== 'it'))) return false;
  const many = isPlural(before.toLowerCase().split(' ').at(-1) ?? '') || / and /.test(before);
  return word === 'they' || (word === 'it' && !many) || ((word === 'he' || word === 'she') && isPerson(before));
}

/** "she" is the mayor, or somebody by name, and no board. */
function isPerson(who: string): boolean {
  const words = who.split(/\s+/);
  const last = words.at(-1) ?? '';
  if (words.some((word) => roles.has(singular(word.toLowerCase())))) return true;
  if (/^\p{Lu}/u.test(last)) return !agents.has(last.toLowerCase());
  return !isPlural(last) && !collective.test(last);
}

/** A body, and nobody who is a "she". */
const collective =
  /^(?:ministry|government|council|authority|agency|board|commission|committee|parliament|senate|state|city|town|county|region|province|country|union|association|company|firm|operator|court|bank|department|office|service|cabinet|treasury|party|institute|university|school|hospital|sector|industry|public|community|bloc|alliance|assembly|register|fund|police|army|port)$/;
