/** A sentence's words alone, to tell whether two sentences are the same but for their marks. */
import type { Sentence } from './reading.ts';

const known = new WeakMap<Sentence, string>();

/** @returns Its words in small letters, single spaces between them. */
export function plainWords(sentence: Sentence): string {
  let found = known.get(sentence);
  if (found === undefined) {
    found = sentence.text
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
    known.set(sentence, found);
  }
  return found;
}
