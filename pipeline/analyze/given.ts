/** Whether a word is somebody's first name, with or without the marks that a text may leave out. */
import type { SourceReading } from './reading.ts';
import { givenNames } from './tables/given-names.ts';

const marks = /\p{M}/gu;

/** @param word In lower case. */
export function isGiven(word: string): boolean {
  return givenNames.has(word) || givenNames.has(word.normalize('NFD').replace(marks, ''));
}

/** @returns Whether a word is the last name of somebody whom a source names in full. */
export function isSomebody(word: string, source: SourceReading): boolean {
  if (!/^\p{Lu}\p{L}+$/u.test(word)) return false;
  const full = RegExp(`(\\p{Lu}\\p{L}+) ${word}\\b`, 'gu');
  return source.passages.some(({ passage: { text } }) =>
    [...text.matchAll(full)].some(([, first = '']) => isGiven(first.toLowerCase())),
  );
}
