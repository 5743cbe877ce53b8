/** Words before or behind a figure that say how exact it is: "more than 300", "40 or so". */
import type { Head } from './counted.ts';
import { qualifiers, trailing } from './tables/numbers.ts';
import type { Token } from './words.ts';

/** @returns The qualifier that ends at a token. */
export function qualifierBefore(tokens: Token[], at: number): Head | null {
  for (const words of qualifiers) {
    const from = at - words.length;
    if (from >= 0 && words.every((word, index) => tokens[from + index]?.lower === word)) {
      // "over" after a verb of motion may mean "beyond"; both stay qualifiers of the figure.
      const wider = qualifierBefore(tokens, from);
      return { from: wider ? wider.from : from, to: at };
    }
  }
  return null;
}

/** @returns The qualifier that begins at a token. */
export function trailingAt(tokens: Token[], at: number): Head | null {
  const words = trailing.find((candidate) => candidate.every((word, index) => tokens[at + index]?.lower === word));
  return words ? { from: at, to: at + words.length } : null;
}

/** "$4 billion over seven years", "under two conditions": how long and in what, not "more than". */
export function lasting(tokens: Token[], at: number, unit: string | null): boolean {
  if (tokens[at - 1]?.lower !== 'over') return false;
  if (!/^(?:second|minute|hour|day|week|month|year|decade|century)$/.test(unit ?? '')) return false;
  return !/^(?:for|after|in|within|of|than|to|by|just|well|takes?|took|lasts?|lasted)$/.test(
    tokens[at - 2]?.lower ?? '',
  );
}
