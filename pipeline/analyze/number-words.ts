/** Numbers as they are written: digits, words, scales, ranges, fractions. */
import { isHyphen } from './phrases.ts';
import { cardinals, currencies, fractions, ordinals, scales, shortScales } from './tables/numbers.ts';
import type { Token } from './words.ts';

export interface NumberWords {
  value: number;
  max: number | null;
  /** Token indexes; `to` is exclusive. A currency sign before the digits is inside. */
  from: number;
  to: number;
  currency: string | null;
  kind: 'cardinal' | 'ordinal' | 'fraction';
  /** Written in digits, not in words. */
  digits: boolean;
}

const plain = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$|^\d+(?:\.\d+)?$/;

/** @returns The number that begins at a token, with its currency sign before it; `null` when none does. */
export function numberAt(tokens: Token[], at: number): NumberWords | null {
  const sign = currencies.get(tokens[at]?.lower ?? '') ?? null;
  const first = sign ? at + 1 : at;
  const single = simpleAt(tokens, first, sign !== null);
  if (!single) return null;
  const number: NumberWords = { ...single, from: at, max: single.max ?? null, currency: sign };
  return number.kind === 'cardinal' && number.max === null ? withRange(tokens, number) : number;
}

type Simple = Pick<NumberWords, 'value' | 'to' | 'kind' | 'digits'> & { max?: number };

function simpleAt(tokens: Token[], at: number, currency: boolean): Simple | null {
  const token = tokens[at];
  if (!token) return null;
  if (plain.test(token.text)) return scaled(tokens, at + 1, Number(token.text.replaceAll(',', '')), true, currency);
  // "15-20" is one token; the scale and unit after it belong to both ends.
  const hyphened = /^(\d+(?:\.\d+)?)-(\d+(?:\.\d+)?)$/.exec(token.text);
  if (hyphened && Number(hyphened[1]) < Number(hyphened[2])) {
    const upper = scaled(tokens, at + 1, Number(hyphened[2]), true, currency);
    const scale = upper.value / Number(hyphened[2]);
    return { ...upper, value: Number(hyphened[1]) * scale, max: upper.value };
  }
  const fraction = fractionAt(tokens, at);
  if (fraction) return fraction;
  const word = cardinals.get(token.lower);
  if (word !== undefined) {
    // A capital inside a sentence makes a name of it: "the Five Eyes".
    if (/^\p{Lu}/u.test(token.text) && tokens[at - 1] && tokens[at - 1]?.text !== '.') return null;
    let value = word;
    let next = at + 1;
    const unit = cardinals.get(tokens[isHyphen(tokens, next) ? next + 1 : next]?.lower ?? '');
    if (word >= 20 && unit !== undefined && unit > 0 && unit < 10) {
      value += unit;
      next = isHyphen(tokens, next) ? next + 2 : next + 1;
    }
    return scaled(tokens, next, value, false, currency);
  }
  if (
    (token.lower === 'a' || token.lower === 'an') &&
    scales.has(tokens[at + 1]?.lower ?? '') &&
    !shortScales.has(tokens[at + 1]?.lower ?? '')
  )
    return scaled(tokens, at + 1, 1, false, currency);
  const ordinal =
    ordinals.get(token.lower) ??
    (/^\d+(?:st|nd|rd|th)$/.test(token.lower) ? Number.parseInt(token.lower, 10) : undefined);
  return ordinal === undefined
    ? null
    : { value: ordinal, to: at + 1, kind: 'ordinal', digits: /^\d/.test(token.lower) };
}

function scaled(tokens: Token[], from: number, start: number, digits: boolean, currency: boolean): Simple {
  let value = start;
  let to = from;
  for (;;) {
    const at = isHyphen(tokens, to) ? to + 1 : to;
    const word = tokens[at]?.lower ?? '';
    const scale = scales.get(word);
    if (scale === undefined || (shortScales.has(word) && !currency)) break;
    value *= scale;
    to = at + 1;
    // "two hundred and fifty", "three thousand two hundred".
    const rest = tokens[to]?.lower === 'and' ? to + 1 : to;
    const more = scale >= 100 && !digits ? simpleAt(tokens, rest, false) : null;
    if (more && more.kind === 'cardinal' && more.value < scale && !more.digits) {
      value += more.value;
      to = more.to;
    }
  }
  return { value: Number(value.toPrecision(12)), to, kind: 'cardinal', digits };
}

/** "two-thirds of", "a quarter of", "half of": a share when "of" follows. */
function fractionAt(tokens: Token[], at: number): Simple | null {
  const word = tokens[at]?.lower ?? '';
  const count = word === 'a' || word === 'one' ? 1 : cardinals.get(word);
  const whole = cardinals.get(tokens[at + 2]?.lower ?? '') ?? Number(tokens[at + 2]?.text);
  if (count && tokens[at + 1]?.lower === 'in' && count < whole && whole < 1000 && word !== 'a')
    return { value: Number((count / whole).toFixed(4)), to: at + 3, kind: 'fraction', digits: false };
  const next = isHyphen(tokens, at + 1) ? at + 2 : at + 1;
  const name = tokens[next]?.lower.replace(/s$/, '').replace('halve', 'half') ?? '';
  const parts = fractions.get(name);
  if (count && parts && count < parts && tokens[next + 1]?.lower === 'of')
    return { value: Number((count / parts).toFixed(4)), to: next + 1, kind: 'fraction', digits: false };
  // "the first half of 2023" dates, it does not measure.
  if (/^(?:first|second|other|latter|former)$/.test(tokens[at - 1]?.lower ?? '')) return null;
  if (word === 'half' && tokens[at + 1]?.lower === 'of')
    return { value: 0.5, to: at + 1, kind: 'fraction', digits: false };
  return null;
}

function withRange(tokens: Token[], number: NumberWords): NumberWords {
  const { to } = number;
  const mark = tokens[to];
  const open = tokens[number.from - 1]?.lower;
  const joins =
    (mark && /^[-–—]$/.test(mark.text)) ||
    // "rose from 5 to 10" is a change, not a range.
    (mark?.lower === 'to' && open !== 'from') ||
    (mark?.lower === 'or' && /^\d/.test(tokens[to + 1]?.text ?? ''))
      ? true
      : mark?.lower === 'and' && open === 'between';
  if (!joins) return number;
  const sign = currencies.get(tokens[to + 1]?.lower ?? '') !== undefined;
  const upper = simpleAt(tokens, sign ? to + 2 : to + 1, number.currency !== null);
  if (upper?.kind !== 'cardinal') return number;
  // "5 to 10 million": the scale belongs to both ends. "two to the committee" is no range.
  const scale = upper.value / (Number(tokens[sign ? to + 2 : to + 1]?.text.replaceAll(',', '')) || upper.value);
  const lower = number.value * (number.value < upper.value / scale && scale > 1 ? scale : 1);
  const from = open === 'between' ? number.from - 1 : number.from;
  return upper.value > lower ? { ...number, from, value: lower, max: upper.value, to: upper.to } : number;
}
