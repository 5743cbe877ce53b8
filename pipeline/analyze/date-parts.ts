/** Parts of months and years, and numbers, as words tell them. */
import { cardinals } from './tables/numbers.ts';

/** First and last year of a third of a decade. */
export const thirds: Readonly<Record<string, readonly [number, number]>> = { early: [0, 3], mid: [4, 6], late: [7, 9] };
/** Beyond so many, a text gives a round number. */
export const exactUpTo: Readonly<Record<'day' | 'week' | 'month' | 'year', number>> = {
  day: 61,
  week: 27,
  month: 36,
  year: 5,
};

/** @returns A number, of digits or words; not a number where it is none. */
export function countOf(count: string): number {
  return count === 'a' || count === 'an' ? 1 : (cardinals.get(count) ?? Number(count));
}

/** "2016–19": the century of the first year. */
export function century(first: number | null, last: number | null): number | null {
  if (first === null || last === null || last > 99) return last;
  const year = Math.floor(first / 100) * 100 + last;
  return year < first ? year + 100 : year;
}

/** @returns Which third. */
export function partOf(words: string | null): string | null {
  return words === null ? null : /mid/i.test(words) ? 'mid' : /early/i.test(words) ? 'early' : 'late';
}

export interface Before {
  part: string;
  days: readonly [from: number, to: number] | null;
  start: number;
}

/** "the end of June": which part, and where its words begin. */
export function partBefore(text: string, start: number): Before | null {
  const match =
    /\b(end|start|beginning|middle|(?:early|first|second|third|fourth|last|late|later|final|closing|opening) (?:days|weeks|months|part|week|half|fortnight)) of (?:the )?$/i.exec(
      text.slice(Math.max(0, start - 28), start),
    );
  if (!match?.[1]) return null;
  const word = match[1].toLowerCase();
  const part = /^(?:middle|second|third)/.test(word)
    ? 'mid'
    : /^(?:end|la|final|closing|fourth)/.test(word)
      ? 'late'
      : 'early';
  return {
    part,
    days: daysOf.get(word.replace(/^(?:final|closing)/, 'last').replace(/^opening/, 'first')) ?? null,
    start: start - match[0].length,
  };
}

/** Days of a month; counted from its end, from 0 down. */
const daysOf: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['first week', [1, 7]],
  ['second week', [8, 14]],
  ['third week', [15, 21]],
  ['fourth week', [22, 28]],
  ['last week', [-6, 0]],
  ['first half', [1, 15]],
  ['second half', [16, 0]],
  ['first fortnight', [1, 14]],
  ['second fortnight', [15, 28]],
  ['last fortnight', [-13, 0]],
]);

/** "When 2025 ended", "2024 began with a strike": at which end of the year. */
export function edgeOf(text: string, end: number): string | null {
  const after = text.slice(end, end + 16);
  if (/^ (?:begins?|began|opens?|opened|starts?|started|dawned)\b/.test(after)) return 'early';
  return /^ (?:ends?|ended|closes?|closed|drew to|draws to)\b/.test(after) ? 'late' : null;
}
