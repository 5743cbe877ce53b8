/** Sums that the language model cuts wrongly or not at all: "R1.2 billion", "EUR3m", "S$60m", "US $3". */
import { currencies, currenciesOfSums, currencyLetters } from './tables/currencies.ts';

/** What a token is cut to: UTF-16 units into the text. */
export interface Cut {
  start: number;
  end: number;
  pos: 'SYM' | 'NUM';
}

const glued = /^(\p{Lu}[\p{L}]{0,3})\d/u;
const digits = /\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?/y;
const scale = /(?:mn|bn|tn|trn|m|k)(?![\p{L}\d])/iuy;
const scaleWord = /\s(?:hundred|thousand|million|billion|trillion|lakh|crore|bn|mn|tn)\b/y;

/** @returns Whether a word may hold a sum: most do not. */
export function isGlued(word: string): boolean {
  return glued.test(word);
}

/** @returns How a word that holds a sum is cut ("R50m": the sign, the number, its scale); `null` when it holds none. */
export function sumAt(text: string, start: number, word: string): Cut[] | null {
  const sign = glued.exec(word)?.[1];
  if (!sign) return null;
  const known = currencies.has(sign);
  if (!known && !currenciesOfSums.has(sign) && !currencyLetters.has(sign)) return null;
  const from = start + sign.length;
  digits.lastIndex = from;
  const to = from + (digits.exec(text)?.[0].length ?? 0);
  scale.lastIndex = to;
  const size = scale.exec(text)?.[0].length ?? 0;
  // "EUR3x", "R2D2".
  if (size === 0 && /^[\p{L}\d]/u.test(text.slice(to, to + 1))) return null;
  scaleWord.lastIndex = to;
  if (!known && size === 0 && !scaleWord.test(text) && !text.slice(from, to).includes(',')) return null;
  return [
    { start, end: from, pos: 'SYM' },
    { start: from, end: to, pos: 'NUM' },
    ...(size > 0 ? [{ start: to, end: to + size, pos: 'NUM' as const }] : []),
  ];
}

/** @returns Where a sign begins whose last part is a token: "NT$", "GH₵", also "US $3" with a space; `null` when it is that token alone. */
export function signFrom(text: string, start: number, word: string): number | null {
  // The model knows "C$" and cuts "EC$" before it. Most words end with no sign.
  if (!'$₵¢£'.includes(word.charAt(word.length - 1)) || word === '') return null;
  if (!/^[A-Z]{0,2}[$₵¢£]$/.test(word)) return null;
  const at = start + word.length - 1;
  const letters = /(?<![\p{L}\d])(?:[A-Z]{1,3}|US )$/u.exec(text.slice(Math.max(0, at - 4), at))?.[0];
  return letters && at - letters.length < start && currencies.has(letters.trim() + text[at])
    ? at - letters.length
    : null;
}
