/** Whether a text has a theme's term. */
import type { PassageRecord, Place, SentenceRecord, Theme } from './findings.ts';

/** Scripts without spaces between words. */
const solid = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

/** Words are compared by their beginnings, as the analysis has matched them by their stems. */
export function hasTerm(text: string, term: string): boolean {
  const words = wordsOf(text);
  return term.split('|').some((alternative) => {
    if (solid.test(alternative)) return text.includes(alternative.trim().replace(/\*$/, ''));
    const parts = alternative.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
    const begins = (part: string) => words.some((word) => word.startsWith(part.slice(0, Math.max(4, part.length - 3))));
    return parts.length > 0 && parts.every(begins);
  });
}

/**
 * A passage may touch several themes; what is found in a sentence belongs to those whose terms stand in it.
 *
 * @returns How many of the theme's terms the sentence has.
 */
export function termsAt(theme: Theme): (sentence: SentenceRecord | undefined, passage: string) => number {
  const inTheme = new Map(theme.passages.map(({ locator, terms }) => [locator, terms]));
  return (sentence, passage) =>
    (inTheme.get(passage) ?? []).filter((term) => term === 'pin' || hasTerm(sentence?.text ?? '', term)).length;
}

/** `id:passage` of a place. */
export function passageAt(place: Place): string {
  return place.locator.replace(/\.\d+$/, '');
}

/** The sentence in which a place begins. */
export function sentenceAt(passage: PassageRecord | undefined, place: Place): SentenceRecord | undefined {
  return passage?.sentences.find(({ start, end }) => place.start >= start && place.start < end);
}

/** Text → its words: each sentence is asked for many terms. */
const split = new Map<string, string[]>();
/** More texts than this are not kept. */
const kept = 10_000;

/** @returns The words of a text, in lower case. */
export function wordsOf(text: string): string[] {
  let words = split.get(text);
  if (!words) {
    words = text.toLowerCase().split(/[^\p{L}\p{N}]+/u);
    if (split.size >= kept) split.clear();
    split.set(text, words);
  }
  return words;
}
