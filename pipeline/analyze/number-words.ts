/** Numbers as they are written: digits, words, scales, ranges. Shares of a whole stand in `fractions.ts`. */
import { fractionAt, type Simple } from './fractions.ts';
import { multitudeAt } from './multitudes.ts';
import { mayBegin, mayOpen, startsWithDigit } from './number-openings.ts';
import { isMillion, isNegative, signAt, vulgarAt } from './number-signs.ts';
import { isHyphen } from './phrases.ts';
import { isPlural } from './singular.ts';
import {
  cardinals,
  fractions,
  growths,
  multiples,
  multitudes,
  ordinals,
  pads,
  scales,
  shortScales,
  someOf,
  units,
} from './tables/numbers.ts';
import { unitAt } from './units.ts';
import type { Token } from './words.ts';

export interface NumberWords {
  value: number;
  max: number | null;
  /** Token indexes; `to` is exclusive. A currency sign before the digits is inside. */
  from: number;
  to: number;
  currency: string | null;
  kind: Simple['kind'];
  /** Written in digits, not in words. */
  digits: boolean;
  /** "tens of thousands": the value is an order of magnitude, and is not printed. */
  vague?: boolean;
  /** What hangs on it and says that it is not exact ("odd", "or so"): token indexes inside the number. */
  pad?: { from: number; to: number };
}

const plain = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$|^\d+(?:\.\d+)?$/;

/** @returns The number that begins at a token, with its currency sign before it; `null` when none does. */
export function numberAt(tokens: Token[], at: number): NumberWords | null {
  if (!mayBegin(tokens[at]?.lower ?? '') && !startsWithDigit(tokens[at + 1]?.text ?? '')) return null;
  if (/^(?:minus|−)$/.test(tokens[at]?.lower ?? '') || isNegative(tokens, at)) return belowZero(tokens, at);
  const sign = signAt(tokens, at);
  const single = simpleAt(tokens, sign ? at + 1 : at, sign !== null);
  if (!single) return sign ? null : vagueAt(tokens, at);
  const number: NumberWords = { ...single, from: at, max: single.max ?? null, currency: sign };
  if (number.kind === 'fraction') return withSecondShare(tokens, number);
  return number.kind === 'cardinal' && number.max === null ? padded(tokens, withRange(tokens, number)) : number;
}

/** "minus 12 degrees", "−0.5%": with a unit that goes below zero. */
function belowZero(tokens: Token[], at: number): NumberWords | null {
  const written = /^-(\d.*)$/.exec(tokens[at]?.text ?? '')?.[1];
  if (written && plain.test(written)) {
    const unit = unitAt(tokens, at + 1)?.unit ?? '';
    const value = -Number(written.replaceAll(',', ''));
    return belowZeroUnits.test(unit)
      ? { value, max: null, from: at, to: at + 1, currency: null, kind: 'cardinal', digits: true }
      : null;
  }
  const number = numberAt(tokens, at + 1);
  if (number?.kind !== 'cardinal' || number.max !== null || number.currency || number.value === 0) return null;
  const unit = unitAt(tokens, number.to)?.unit;
  return unit && belowZeroUnits.test(unit) ? { ...number, from: at, value: -number.value } : null;
}

const belowZeroUnits = /^(?:°|degree|%|percentage point)/;

/** "several hundred", "thousands of", "a couple of". */
function vagueAt(tokens: Token[], at: number): NumberWords | null {
  const word = tokens[at]?.lower ?? '';
  if (!multitudes.has(word) && !someOf.has(word) && word !== 'a') return null;
  const base = { from: at, max: null, currency: null, kind: 'cardinal' as const, digits: false };
  if (word === 'a' && tokens[at + 1]?.lower === 'couple' && tokens[at + 2]?.lower === 'of')
    return { ...base, value: 2, to: at + 3 };
  const many = multitudeAt(tokens, at);
  return many && { ...base, value: many.order, to: many.to, vague: true };
}

/** "between a quarter and a third". */
function withSecondShare(tokens: Token[], number: NumberWords): NumberWords {
  if (tokens[number.from - 1]?.lower !== 'between' || tokens[number.to]?.lower !== 'and') return number;
  const upper = fractionAt(tokens, number.to + 1, wholeAt);
  return upper && upper.value > number.value
    ? { ...number, from: number.from - 1, max: upper.value, to: upper.to }
    : number;
}

/** "40-odd trawlers", "300 or so residents". */
function padded(tokens: Token[], number: NumberWords): NumberWords {
  const at = isHyphen(tokens, number.to) ? number.to + 1 : number.to;
  const words = pads.find((candidate) => candidate.every((word, index) => tokens[at + index]?.lower === word));
  const to = at + (words?.length ?? 0);
  return words && /^(?:NOUN|ADJ)$/.test(tokens[to]?.pos ?? '') ? { ...number, to, pad: { from: at, to } } : number;
}

function simpleAt(tokens: Token[], at: number, currency: boolean): Simple | null {
  const token = tokens[at];
  if (!token || !mayOpen(token.lower)) return null;
  const share = fractionAt(tokens, at, wholeAt);
  if (share) return share;
  // "12-fold" may come in three tokens.
  const folds = isHyphen(tokens, at + 1) && tokens[at + 2]?.lower === 'fold' ? countedFold(token) : null;
  if (folds) return { value: folds, to: at + 3, kind: 'multiple', digits: false };
  if (plain.test(token.text)) return digitsAt(tokens, at, currency);
  // "15-20" is one token; the scale and unit after it belong to both ends.
  const hyphened = /^(\d+(?:\.\d+)?)-(\d+(?:\.\d+)?)$/.exec(token.text);
  if (hyphened && Number(hyphened[1]) < Number(hyphened[2])) {
    const upper = scaled(tokens, at + 1, Number(hyphened[2]), true, currency);
    const scale = upper.value / Number(hyphened[2]);
    return { ...upper, value: Number(hyphened[1]) * scale, max: upper.value };
  }
  const words = wholeAt(tokens, at);
  if (words) return words;
  const multiple = multiples.get(token.lower) ?? multipleOf(token.lower) ?? growthAt(tokens, at);
  if (multiple) return { value: multiple, to: at + 1, kind: multiple < 1 ? 'fraction' : 'multiple', digits: false };
  const ordinal =
    ordinals.get(token.lower) ??
    (/^\d+(?:st|nd|rd|th)$/.test(token.lower) ? Number.parseInt(token.lower, 10) : undefined);
  return ordinal === undefined
    ? null
    : { value: ordinal, to: at + 1, kind: 'ordinal', digits: /^\d/.test(token.lower) };
}

/** "Traffic doubled", "to triple the number"; not "double tracks", "double-digit". */
function growthAt(tokens: Token[], at: number): number | null {
  const value = growths.get(tokens[at]?.lower ?? '');
  if (!value || isHyphen(tokens, at + 1) || isHyphen(tokens, at - 1)) return null;
  // "doubled down on it": insisted.
  if (tokens[at + 1]?.lower === 'down' && tokens[at + 2]?.lower !== 'to') return null;
  const next = tokens[at + 1]?.pos ?? '';
  // "would triple the number": taken for an adjective.
  const verb = tokens[at]?.pos === 'VERB' || (/^(?:AUX|PART)$/.test(tokens[at - 1]?.pos ?? '') && next === 'DET');
  return verb && !/^(?:NOUN|PROPN)$/.test(next) ? value : null;
}

function countedFold({ lower }: Token): number | null {
  return cardinals.get(lower) ?? (/^\d+(?:\.\d+)?$/.test(lower) ? Number(lower) : null);
}

/** "threefold", "10-fold". */
function multipleOf(word: string): number | null {
  const count = /^(.+?)-?fold$/.exec(word)?.[1];
  return count ? (cardinals.get(count) ?? (Number(count) || null)) : null;
}

/** "1,500", "12 000", "4.5 billion"; not the groups of a telephone number. */
function digitsAt(tokens: Token[], at: number, currency: boolean): Simple | null {
  const token = tokens[at];
  if (!token) return null;
  let digits = token.text.replaceAll(',', '');
  let to = at + 1;
  while (
    /^[1-9]\d{0,2}$/.test(token.text) &&
    /^\d{3}$/.test(tokens[to]?.text ?? '') &&
    (tokens[to]?.start ?? 0) - (tokens[to - 1]?.end ?? 0) === 1
  )
    digits += tokens[to++]?.text;
  const part = vulgarAt(tokens, to);
  return part
    ? scaled(tokens, part.to, Number(digits) + part.value, true, currency)
    : scaled(tokens, to, Number(digits), true, currency);
}

/** A whole number in words: "twenty-five", "two hundred and fifty thousand", "a dozen", "one and a half million". */
function wholeAt(tokens: Token[], at: number): Simple | null {
  const token = tokens[at];
  if (!token) return null;
  const leads = token.lower === 'a' || token.lower === 'an';
  if (leads && (!scales.has(tokens[at + 1]?.lower ?? '') || shortScales.has(tokens[at + 1]?.lower ?? ''))) return null;
  const first = leads ? { value: 1, to: at + 1 } : below100(tokens, at);
  // A capital inside a sentence makes a name of it: "the Five Eyes".
  if (!first || (!leads && /^\p{Lu}/u.test(token.text) && tokens[at - 1] && tokens[at - 1]?.word)) return null;
  let { value, to } = first;
  let total = 0;
  let last = Infinity;
  for (;;) {
    const half = halfAfter(tokens, to);
    if (half) {
      // "a million and a half".
      if (value === 0) total += half.value * last;
      else value += half.value;
      to = half.to;
      if (value === 0) break;
    }
    const next = isHyphen(tokens, to) ? to + 1 : to;
    const word = tokens[next]?.lower ?? '';
    const scale = shortScales.has(word) ? undefined : scales.get(word);
    if (scale !== undefined && scale < last) {
      value *= scale;
      to = next + 1;
      if (scale >= 1000) {
        total += value;
        value = 0;
        last = scale;
      }
      continue;
    }
    // "two hundred and fifty", "three thousand two hundred": what follows is smaller than what it is added to.
    const rest = tokens[to]?.lower === 'and' ? to + 1 : to;
    const more = value === 0 || (value >= 100 && value % 100 === 0) ? below100(tokens, rest) : null;
    if (!more || more.value === 0 || (rest === to && total === 0 && value < 100)) break;
    value += more.value;
    to = more.to;
  }
  return { value: Number((total + value).toPrecision(12)), to, kind: 'cardinal', digits: false };
}

function below100(tokens: Token[], at: number): { value: number; to: number } | null {
  const value = cardinals.get(tokens[at]?.lower ?? '');
  if (value === undefined) return null;
  const next = isHyphen(tokens, at + 1) ? at + 2 : at + 1;
  const unit = cardinals.get(tokens[next]?.lower ?? '');
  return value >= 20 && unit !== undefined && unit > 0 && unit < 10
    ? { value: value + unit, to: next + 1 }
    : { value, to: at + 1 };
}

/** "two and a half", "one and three quarters". */
function halfAfter(tokens: Token[], at: number): { value: number; to: number } | null {
  // "two-and-a-half".
  const over = (index: number) => (isHyphen(tokens, index) ? index + 1 : index);
  const and = over(at);
  if (tokens[and]?.lower !== 'and') return null;
  const first = over(and + 1);
  const word = tokens[first]?.lower ?? '';
  const count = word === 'a' ? 1 : cardinals.get(word);
  const name = over(first + 1);
  const parts = fractions.get(tokens[name]?.lower.replace(/s$/, '') ?? '');
  return count && parts && count < parts && tokens[name + 1]?.lower !== 'of'
    ? { value: count / parts, to: name + 1 }
    : null;
}

function scaled(tokens: Token[], from: number, start: number, digits: boolean, currency: boolean): Simple {
  let value = start;
  let to = from;
  for (;;) {
    const at = isHyphen(tokens, to) ? to + 1 : to;
    // "€450m." at the end of a sentence.
    const word = (tokens[at]?.lower ?? '').replace(/^(m|mn|bn|tn|k|b|mln|mio|trn)\.$/, '$1');
    const scale = scales.get(word);
    const glued = tokens[at]?.start === tokens[at - 1]?.end;
    // "1.5m commuters"; "1.5m deep" is a length.
    const next = tokens[at + 1]?.lower ?? '';
    const counts = (tokens[at + 1]?.pos === 'NOUN' && isPlural(next)) || units.has(next);
    const many = glued && word === 'm' && (counts || isMillion(tokens, at));
    if (scale === undefined || (word === 'm' && !currency && !many) || (word === 'k' && !glued)) break;
    // "$3.5B"; "3 B" is a name.
    if (word === 'b' && !(currency && glued)) break;
    value *= scale;
    to = at + 1;
  }
  const half = to > from ? halfAfter(tokens, to) : null;
  return { value: Number((value + (half?.value ?? 0)).toPrecision(12)), to: half?.to ?? to, kind: 'cardinal', digits };
}

function withRange(tokens: Token[], number: NumberWords): NumberWords {
  const { to } = number;
  const mark = tokens[to];
  const open = tokens[number.from - 1]?.lower;
  const joins =
    (mark && /^[-–—]$/.test(mark.text)) ||
    (mark?.lower === 'to' && (open !== 'from' || spans(tokens, number.from - 1))) ||
    mark?.lower === 'or' ||
    (mark?.lower === 'and' && open === 'between');
  if (!joins && !(mark?.lower === 'to' && open === 'from')) return number;
  const sign = signAt(tokens, to + 1) !== null;
  const upper = simpleAt(tokens, sign ? to + 2 : to + 1, number.currency !== null);
  if (upper?.kind !== 'cardinal' || upper.max !== undefined) return number;
  // "six to 18 months"; not "sent two to 18 ports", where nothing says that both count the same.
  const mixed = (upper.digits && number.value < 13 && upper.value < 100) || isLarger(upper, number, open);
  if (upper.digits !== number.digits && !mixed) return number;
  // "5 to 10 million": the scale belongs to both ends. "two to the committee" is no range.
  const written = simpleAt(tokens.slice(0, (sign ? to + 2 : to + 1) + 1), sign ? to + 2 : to + 1, false);
  const scale = upper.value / (written?.value || upper.value);
  // "went from 3.1 to 4.6 million": two figures of one scale.
  const bare = number.digits && number.value < 1000 && scale >= 1e6;
  if (!joins) return bare ? { ...number, value: Number((number.value * scale).toPrecision(12)) } : number;
  const lower = number.value * (number.value < upper.value / scale && scale > 1 ? scale : 1);
  const from = open === 'between' || (open === 'from' && mark?.lower === 'to') ? number.from - 1 : number.from;
  if (mark?.lower === 'or' && upper.value > lower * 2 && !(lower < 4)) return number;
  return upper.value > lower ? { ...number, from, value: lower, max: upper.value, to: upper.to } : number;
}

/** "500,000 to one million boats"; not "rose by 500,000 to one million". */
function isLarger(upper: Simple, { digits, value }: NumberWords, open: string | undefined): boolean {
  return digits && !upper.digits && value >= 1000 && upper.value > value && upper.value <= value * 10 && open !== 'by';
}

/** "rose from 5 to 10" is a change and two figures; "takes from 5 to 10 days", "ranging from 5 to 10" is a range. */
function spans(tokens: Token[], from: number): boolean {
  return /^(?:rang(?:e|es|ed|ing)|var(?:y|ies|ied|ying)|takes?|took|lasts?|lasted|anywhere|between)$/.test(
    tokens[from - 1]?.lower ?? '',
  );
}
