/** "the clock at the Corn Exchange": a house or hall that somebody stands at, and that does nothing. */
import type { Mention } from './names.ts';
import type { Token } from './words.ts';

const buildings = /^\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)* (?:House|Hall|Exchange|Mill|Mills)$/u;

/** @returns Whether a name that may be a body's is a building's: it is only ever where something is. */
export function isBuilding(name: string, at: readonly Mention[]): boolean {
  if (!buildings.test(name)) return false;
  // "the clock at the Corn Exchange strikes": the clock does.
  const free = at.filter(({ sentence: { tokens }, start }) => !standsThere(tokens, start));
  return free.length * 2 <= at.length && !free.some(({ acts, speaks, corporate }) => acts || speaks || corporate);
}

function standsThere(tokens: Token[], start: number): boolean {
  const from = tokens.findIndex((token) => token.start === start);
  const before = tokens[from - 1]?.lower === 'the' ? tokens[from - 2] : tokens[from - 1];
  return /^(?:at|near|outside|behind|opposite|beside|inside|below)$/.test(before?.lower ?? '');
}
