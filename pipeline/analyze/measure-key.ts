/** What a figure measures, as one key for the index of features. */
import type { Figure } from './quantities.ts';
import { generic } from './tables/generic.ts';
import type { Token } from './words.ts';

/**
 * @returns Unit and telling words of what is measured, as one key for the index; `null` for a measure of one common noun
 * ("people", "tonnes"), which two sources could not be said to share.
 */
export function measureKey({ sentence, quantity }: Figure): string | null {
  if (!quantity.measure || quantity.value === null || quantity.unit === null) return null;
  const at = sentence.text.indexOf(quantity.measure) + sentence.start;
  const measured = stemsIn(sentence.tokens, at, at + quantity.measure.length);
  if (measured.length < 2) return null;
  return JSON.stringify([quantity.unit, measured]);
}

function stemsIn(tokens: Token[], start: number, end: number): string[] {
  const words = tokens.filter(
    (token) => token.start >= start && token.end <= end && token.word && !token.stop && !/^\d/.test(token.text),
  );
  const telling = words.filter((token) => !generic.has(token.lower));
  return telling.length === 0 ? [] : [...new Set(words.map((token) => token.stem))].sort();
}
