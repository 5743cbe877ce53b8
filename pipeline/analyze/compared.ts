/** A date with which another is compared: "41 loaves, against 57 in 2009". */
import type { DateWords } from './dates.ts';
import { type Sentence, textOf } from './reading.ts';

/** A figure of then, with which one is compared that is told before it or behind it. */
const figure =
  /\b(?:[Aa]gainst|[Cc]ompared (?:with|to)|versus|up from|down from|from(?! \d{1,2}(?:st|nd|rd|th)? [A-Z])|than) (?:(?!\bto\b)[^,;:])*?\d(?:(?! to\b)(?:[^,;:]|,\d))*$/;
/** "than in", "as against". */
const bare =
  /\b(?:against|compared (?:with|to)|versus|than)(?: (?:in|at|the|levels?|of|those|that|end|it was|they were|was|were|(?:in |at )?any [a-z]+ since|had been))* ?$/i;

/** "twice as many as in". */
const equal =
  /\b(?:many|much|high|low|large|great|long|often|big|good|bad|few|little) as(?: (?:in|at|the|end|of|it was|they were|was|were))* ?$/i;

/** @returns Whether a date is that of what something else is compared with. */
export function isCompared(sentence: Sentence, words: DateWords): boolean {
  const before = textOf(sentence, sentence.start, words.start);
  if (!/\b(?:against|compared|versus|from|than|as)\b/i.test(before)) return false;
  if (bare.test(before) || equal.test(before)) return true;
  return !/^(?:from|until|till|to|through)$/.test(words.preposition ?? '') && figure.test(before);
}
