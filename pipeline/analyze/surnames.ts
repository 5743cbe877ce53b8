/** Surnames as texts write them: with their small words, and in the spellings of one script by another. */

import { surnamesFirst } from '../surnames-first.ts';
import { particles } from './name-runs.ts';

/**
 * @returns What a person may be called by: the last word, with the small words before it too ("De Silva", "al-Hariri");
 * the one before "of" of a rank; the first too, where a language puts it first.
 */
export function surnamesOf(name: string, ranked: boolean): string[] {
  const words = name.split(' ');
  const of = words.indexOf('of');
  const end = of > 0 ? of : words.length;
  const last = words[end - 1] ?? '';
  const [first = ''] = words;
  if (!ranked && words.length === 2 && surnamesFirst.has(first.toLowerCase())) return [keyOf([last]), first];
  let from = end - 1;
  while (from > 1 && particles.test((words[from - 1] ?? '').toLowerCase())) from--;
  return from < end - 1 ? [keyOf([last]), keyOf(words.slice(from, end))] : [keyOf([last])];
}

/** @returns The surname that words are by themselves, small words and all; `null` when they are more than one. */
export function surnameIn(name: string): string | null {
  const words = name.split(' ');
  const small = words.slice(0, -1).every((word) => particles.test(word.toLowerCase()));
  return small ? keyOf(words) : null;
}

/** Small words are written with a capital at the start of a sentence, and by some always. */
function keyOf(words: string[]): string {
  return words
    .map((word, at) =>
      at < words.length - 1
        ? word.toLowerCase()
        : word.replace(/^(Al|El|As|Ash|Ad|An|Ar|At|Az)(?=-\p{Lu})/u, (small) => small.toLowerCase()),
    )
    .join(' ');
}

/** Endings that the Slavic -ий and -ей are written with. */
const soft = /(?:iy|yy|ij|ii|yi|y|i)$/;
const softE = /(?:ei|ey|ej)$/;
const sky = /sk(?:iy|yy|ij|ii|yi|y|i)$/;
/** Short given names that would otherwise prove nothing. */
const short = /^(?:yur|iur|jur|andr|dmitr|valer|vital|anatol|georg|arkad|vasil|hryhor|yevhen|evgen|oleks)$/;

/**
 * @returns A key that the spellings of one name by different rules of transliteration share: "Dmitry Orlov" and
 * "Dmitri Orlov", "Zelinsky" and "Zelinskyy". It changes nothing but the endings for which the rules differ.
 */
export function spelling(name: string): string {
  return name
    .split(' ')
    .map((word, at, all) => {
      const lower = word.toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '');
      if (sky.test(lower)) return lower.replace(sky, 'sky');
      if (at === all.length - 1) return lower;
      if (softE.test(lower)) return lower.replace(softE, 'ey');
      const stem = lower.replace(soft, '');
      return stem !== lower && short.test(stem) ? `${stem}y` : lower;
    })
    .join(' ');
}
