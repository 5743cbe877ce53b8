/** What stands with the digits of a number: the sign of a currency, a minus, a vulgar fraction. */
import { currencies, currenciesOfSums, currencyLetters } from './tables/currencies.ts';
import type { Token } from './words.ts';

/** @returns The currency whose sign or code a token is, before an amount; `null` when it is none. */
export function signAt(tokens: Token[], at: number): string | null {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (!token || !next || !/^\d/.test(next.text)) return null;
  const known = currencies.get(token.text.replace(' ', ''));
  if (known) return known;
  const glued = next.start === token.end;
  if (glued && token.pos === 'SYM' && currencyLetters.has(token.text)) return token.text;
  const rare = currenciesOfSums.get(token.text);
  const sum =
    glued ||
    /,\d{3}/.test(next.text) ||
    /^(?:thousand|(?:m|b|tr)illion|bn|mn?|tn)\.?$/.test(tokens[at + 2]?.lower ?? '');
  return rare && sum ? rare : null;
}

/** @returns Whether a minus stands at a token: "-0.4", "–0.4" after a space. */
export function isNegative(tokens: Token[], at: number): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (!token || before?.end === token.start) return false;
  if (/^-\d/.test(token.text)) return true;
  return /^[-–]$/.test(token.text) && next?.start === token.end && /^\d/.test(next.text) && before?.pos !== 'NUM';
}

const vulgar: Readonly<Record<string, number>> = {
  '½': 1 / 2,
  '¼': 1 / 4,
  '¾': 3 / 4,
  '⅓': 1 / 3,
  '⅔': 2 / 3,
  '⅕': 1 / 5,
  '⅛': 1 / 8,
};

/** @returns The vulgar fraction at a token, "½" or "1/2", and the token index after it; `null` when none stands there. */
export function vulgarAt(tokens: Token[], at: number): { value: number; to: number } | null {
  const { text = '' } = tokens[at] ?? {};
  const sign = vulgar[text];
  if (sign) return { value: sign, to: at + 1 };
  const [, count, parts] = /^([1-9])\/([2-9]|1[02]|100)$/.exec(text) ?? [];
  return count && Number(count) < Number(parts) ? { value: Number(count) / Number(parts), to: at + 1 } : null;
}

const crowds =
  /^(?:populations?|people|inhabitants|users|passengers|visitors|tourists|migrants|refugees|workers|workforce|jobs|voters|subscribers|customers|pupils|students|patients|viewers|members|turnout|sales|exports|imports)$/;
const measured = /^(?:of|from|away|above|below|long|high|deep|wide|tall|off|inland|offshore|x|×)$/;

/** @returns Whether an "m" behind digits is a million of those told of: "The population will fall from 125m to 88m". */
export function isMillion(tokens: Token[], at: number): boolean {
  if (measured.test(tokens[at + 1]?.lower ?? '')) return false;
  return tokens.slice(Math.max(0, at - 12), at).some(({ lower }) => crowds.test(lower));
}
