/** Numbers that are not told to the last one: "tens of thousands of", "several hundred", "a few dozen". */
import { multitudes, scales, someOf } from './tables/numbers.ts';
import type { Token } from './words.ts';

export interface Multitude {
  /** An order of magnitude, to tell a multitude from a handful; never printed. */
  order: number;
  /** Token index after it, and after the "of" that leads to what is counted. */
  to: number;
}

/** @returns The multitude that begins at a token; `null` when none does. "The thousands who left" is none. */
export function multitudeAt(tokens: Token[], at: number): Multitude | null {
  return manyAt(tokens, at) ?? severalAt(tokens, at);
}

/** "thousands of dockers", "hundreds of thousands of casualties". */
function manyAt(tokens: Token[], at: number): Multitude | null {
  let order = 1;
  let to = at;
  for (;;) {
    const scale = multitudes.get(tokens[to]?.lower ?? '');
    if (scale === undefined || tokens[to + 1]?.lower !== 'of') break;
    order *= scale;
    to += 2;
  }
  // "the millions", "these thousands of": told of before.
  if (to === at || /^(?:the|these|those)$/.test(tokens[at - 1]?.lower ?? '')) return null;
  return { order, to: isWhole(tokens[to]) ? to - 1 : to };
}

/** "several hundred thousand people", "a few dozen families", "many thousand tonnes". */
function severalAt(tokens: Token[], at: number): Multitude | null {
  const first = tokens[at]?.lower ?? '';
  const lead = first === 'a' && tokens[at + 1]?.lower === 'few' ? 2 : someOf.has(first) ? 1 : 0;
  if (lead === 0) return null;
  let order = 1;
  let to = at + lead;
  while (scales.has(tokens[to]?.lower ?? '') && !/^(?:m|k|score)$/.test(tokens[to]?.lower ?? ''))
    order *= scales.get(tokens[to++]?.lower ?? '') ?? 1;
  return to > at + lead ? { order, to } : null;
}

/** "thousands of its members": a part of them. */
function isWhole(token: Token | undefined): boolean {
  return /^(?:the|its|their|our|his|her|those|these)$/.test(token?.lower ?? '');
}
