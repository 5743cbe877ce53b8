/** Shares of a whole: "half of", "two-thirds of", "one in five", "a quarter of a million". */
import { vulgarAt } from './number-signs.ts';
import { isHyphen } from './phrases.ts';
import { cardinals, fractions, scales } from './tables/numbers.ts';
import { unitAt } from './units.ts';
import type { Token } from './words.ts';

/** One number, without range or currency. */
export interface Simple {
  value: number;
  max?: number;
  /** Token index after it. */
  to: number;
  kind: 'cardinal' | 'ordinal' | 'fraction' | 'multiple';
  /** Written in digits, not in words. */
  digits: boolean;
}

type Reader = (tokens: Token[], at: number) => Simple | null;

/**
 * @param wholeAt Reads a whole number in words.
 * @returns The share that begins at a token; `null` when none does. "A third country" and "the first half" are none.
 */
export function fractionAt(tokens: Token[], at: number, wholeAt: Reader): Simple | null {
  return ratioAt(tokens, at) ?? writtenAt(tokens, at) ?? partAt(tokens, at, wholeAt);
}

/** "1/3 of the wells", "¼ of pay". */
function writtenAt(tokens: Token[], at: number): Simple | null {
  const part = vulgarAt(tokens, at);
  return part && /^(?:of|the)$/.test(tokens[part.to]?.lower ?? '') ? share(part.value, part.to) : null;
}

/** "one in five", "three out of four", "one patient in ten", "4 in 10". */
function ratioAt(tokens: Token[], at: number): Simple | null {
  const count = countOf(tokens[at]);
  if (count === null || count === 0) return null;
  const noun = tokens[at + 1]?.pos === 'NOUN' && !unitAt(tokens, at + 1) ? 1 : 0;
  const out = tokens[at + 1]?.lower === 'out' && tokens[at + 2]?.lower === 'of';
  const joint = out ? at + 3 : tokens[at + 1 + noun]?.lower === 'in' ? at + 2 + noun : 0;
  // "in every five".
  const from = joint && tokens[joint]?.lower === 'every' ? joint + 1 : joint;
  const whole = from ? countOf(tokens[from]) : null;
  const every = from > joint;
  if (whole === null || count >= whole || !(every || whole <= 20 || whole === 100 || whole === 1000)) return null;
  // "two boats in five ports", "three in ten days": how many, and where or how long.
  const after = tokens[from + 1];
  if (noun && (count > 1 || after?.pos === 'NOUN' || after?.pos === 'ADJ')) return null;
  if (unitAt(tokens, from + 1) || /^(?:hundred|thousand|million|billion)$/.test(after?.lower ?? '')) return null;
  return share(count / whole, from + 1);
}

function partAt(tokens: Token[], at: number, wholeAt: Reader): Simple | null {
  const word = tokens[at]?.lower ?? '';
  const before = wordBefore(tokens, at);
  // "the first half of 2023" dates, it does not measure; "the other half" takes up what was told.
  if (/^(?:first|second|other|latter|former)$/.test(before)) return null;
  if (word === 'half') return halfAt(tokens, at, wholeAt);
  const count = word === 'a' || word === 'an' ? 1 : cardinals.get(word);
  const next = isHyphen(tokens, at + 1) ? at + 2 : at + 1;
  const name = tokens[next]?.lower ?? '';
  const parts = fractions.get(name.replace(/s$/, '').replace(/^halve$/, 'half'));
  if (!count || !parts || count >= parts || (count > 1 && !/s$/.test(name))) return null;
  const value = count / parts;
  if (tokens[next + 1]?.lower === 'of') return ofScale(tokens, next + 2, value, wholeAt) ?? share(value, next + 1);
  // "fell by a third", "two thirds are idle", "a two-thirds majority".
  const after = tokens[next + 1];
  if (
    /^(?:by|than|to|between)$/.test(before) &&
    !(after && /^(?:NOUN|PROPN|ADJ)$/.test(after.pos)) &&
    name !== 'second'
  )
    return share(value, next + 1);
  if (count > 1 || next === at + 2) return share(value, next + 1);
  // "a third cheaper".
  return /^(?:more|less|fewer|higher|lower|\p{L}{2,}er)$/u.test(after?.lower ?? '') && after?.pos !== 'NOUN'
    ? share(value, next + 1)
    : null;
}

/** "half of the fleet", "half the fleet", "half a million", "fell by half"; not "half-hearted". */
function halfAt(tokens: Token[], at: number, wholeAt: Reader): Simple | null {
  if (isHyphen(tokens, at + 1) || isHyphen(tokens, at - 1)) return null;
  const after = tokens[at + 1];
  if (after?.lower === 'of') return ofScale(tokens, at + 2, 0.5, wholeAt) ?? share(0.5, at + 1);
  // "half as dear".
  if (after?.lower === 'as' && /^(?:ADJ|ADV)$/.test(tokens[at + 2]?.pos ?? '')) return share(0.5, at + 1);
  if (after?.lower === 'a' || after?.lower === 'an') {
    const scale = ofScale(tokens, at + 1, 0.5, wholeAt);
    return scale ?? (unitAt(tokens, at + 2) ? { value: 0.5, to: at + 2, kind: 'cardinal', digits: false } : null);
  }
  if (/^(?:the|its|their|his|her|our|all|these|those|this|that)$/.test(after?.lower ?? '')) return share(0.5, at + 1);
  const before = wordBefore(tokens, at);
  const alone = !after || /^(?:VERB|AUX|PUNCT|ADP|CCONJ|SCONJ)$/.test(after.pos);
  return alone && (/^(?:by|than|to)$/.test(before) || tokens[at - 1]?.lower !== before) ? share(0.5, at + 1) : null;
}

/** "a quarter of a million". */
function ofScale(tokens: Token[], at: number, value: number, wholeAt: Reader): Simple | null {
  // "a quarter of one per cent".
  const one = /^(?:a|one|1)$/.test(tokens[at]?.lower ?? '');
  if (one && /^(?:%|percentage point)$/.test(unitAt(tokens, at + 1)?.unit ?? ''))
    return { value: Number(value.toFixed(4)), to: at + 1, kind: 'cardinal', digits: false };
  if (tokens[at]?.lower !== 'a' || (scales.get(tokens[at + 1]?.lower ?? '') ?? 0) < 12) return null;
  const whole = wholeAt(tokens, at);
  return whole ? { ...whole, value: whole.value * value } : null;
}

/** The word before a share and what qualifies it: "by about a fifth". */
function wordBefore(tokens: Token[], at: number): string {
  let before = at - 1;
  while (
    /^(?:about|around|nearly|almost|roughly|over|under|only|just|some|well|approximately)$/.test(
      tokens[before]?.lower ?? '',
    )
  )
    before--;
  return tokens[before]?.lower ?? '';
}

function countOf(token: Token | undefined): number | null {
  if (!token) return null;
  return cardinals.get(token.lower) ?? (/^\d{1,4}$/.test(token.text) ? Number(token.text) : null);
}

function share(value: number, to: number): Simple {
  return { value: Number(value.toFixed(4)), to, kind: 'fraction', digits: false };
}
