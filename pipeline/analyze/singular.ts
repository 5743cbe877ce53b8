/** Plurals that no rule makes singular, and nouns that are counted without an ending. */
import { irregular, unchanged } from './tables/plurals.ts';

/** Noun → its singular: texts repeat their nouns. */
const found = new Map<string, string>();

/** @returns The singular of an English noun in lower case. */
export function singular(noun: string): string {
  let known = found.get(noun);
  if (known === undefined) {
    known = worked(noun);
    found.set(noun, known);
  }
  return known;
}

function worked(noun: string): string {
  const known = irregular[noun];
  if (known) return known;
  if (unchanged.has(noun)) return noun;
  if (/[^aeiou]ies$/.test(noun)) return `${noun.slice(0, -3)}y`;
  if (/(?:ss|x|ch|sh|zz)es$/.test(noun)) return noun.slice(0, -2);
  // "cargoes", "potatoes"; not "shoes", "canoes".
  if (
    /[^h]oes$/.test(noun) &&
    !/^(?:toes|foes|hoes|canoes|oboes|floes|sloes|throes|aloes|tiptoes|mistletoes)$/.test(noun)
  )
    return noun.slice(0, -2);
  if (/(?:ss|us|is)$/.test(noun) || !noun.endsWith('s')) return noun;
  return noun.slice(0, -1);
}

/** @returns Whether a noun in lower case may be one of several: it has a plural's ending, or is counted without one. */
export function isPlural(noun: string): boolean {
  return noun in irregular || unchanged.has(noun) || singular(noun) !== noun;
}
