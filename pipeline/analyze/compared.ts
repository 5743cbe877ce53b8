/** A date with which another is compared: "86 per cent, against 94 in 2016". */
import type { DateWords } from './dates.ts';
import { type Sentence, textOf } from './reading.ts';

/** A figure of then, with which one is compared that is told before it or behind it. */
const figure =
  /\b(?:against|compared (?:with|to)|versus|up from|down from|from(?! \d{1,2}(?:st|nd|rd|th)? \p{Lu})|than) (?:(?!\bto\b)[^,;:])*?\d(?:(?! to\b)(?:[^,;:]|,\d))*$/iu;
/** "than in", "as against". */
const bare =
  /\b(?:against|compared (?:with|to)|versus|than)(?: (?:in|at|the|levels?|of|those|that|end|it was|they were|was|were|(?:in |at )?any \p{L}+ since|had been))* ?$/iu;

/** @returns Whether a date is that of what something else is compared with. */
export function isCompared(sentence: Sentence, words: DateWords): boolean {
  const before = textOf(sentence, sentence.start, words.start);
  if (!/\b(?:against|compared|versus|from|than)\b/i.test(before)) return false;
  return (
    bare.test(before) || (!/^(?:from|until|till|to|through)$/.test(words.preposition ?? '') && figure.test(before))
  );
}
