/** Whether a word is somebody's first name, with or without the marks that a text may leave out. */
import { givenNames } from './tables/given-names.ts';

const marks = /\p{M}/gu;

/** @param word In lower case. */
export function isGiven(word: string): boolean {
  return givenNames.has(word) || givenNames.has(word.normalize('NFD').replace(marks, ''));
}
