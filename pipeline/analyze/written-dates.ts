/** Dates as they are written in the findings: ISO 8601, as precise as the words are. */
import type { DatedEvent } from '../findings.ts';
import type { DateWords } from './dates.ts';
import { monthParts, seasons, yearParts } from './tables/calendar.ts';

/** @returns How precise the words are. */
export function precisionOf(words: DateWords): DatedEvent['precision'] {
  if (words.preposition === 'since') return 'open';
  if (words.day !== null) return 'day';
  if (words.season || (words.month !== null && words.toMonth !== null))
    return words.season || !words.toMonth ? 'season' : 'month';
  if (words.days && words.days[0] === words.days[1]) return 'day';
  if (words.month !== null) return words.part || words.days ? 'part-of-month' : 'month';
  return words.part ? 'season' : 'year';
}

/** @returns The date of the words in a year and month. */
export function written(words: DateWords, y: number, m: number | null): string {
  if (m === null) {
    if (words.toYear !== null) return `${y}/${words.toYear}`;
    const thirds = words.part ? yearParts[words.part] : undefined;
    return thirds ? `${iso(y, thirds[0])}/${iso(y, thirds[1])}` : String(y);
  }
  if (words.day !== null)
    return words.toDay === null ? iso(y, m, words.day) : `${iso(y, m, words.day)}/${iso(y, m, words.toDay)}`;
  if (words.toMonth !== null) return `${iso(words.toMonth < m ? y - 1 : y, m)}/${iso(y, words.toMonth)}`;
  if (words.days) {
    const [from, to] = words.days.map((day) => iso(y, m, day > 0 ? day : daysIn(y, m) + day));
    return from === to ? `${from}` : `${from}/${to}`;
  }
  const third = words.part ? monthParts[words.part] : undefined;
  return third ? `${iso(y, m, third[0])}/${iso(y, m, third[1] || daysIn(y, m))}` : iso(y, m);
}

/** @returns The months of a season; a winter that begins in one year ends in the next. */
export function seasonOf({ season, toYear }: DateWords, year: number): string {
  const [first, last] = seasons[season ?? ''] ?? [1, 12];
  return season === 'winter' ? `${year}-12/${iso(year + 1, 2)}` : `${iso(year, first)}/${iso(toYear ?? year, last)}`;
}

/** @returns A day, or a month. */
export function iso(y: number, m: number, d?: number): string {
  return [String(y).padStart(4, '0'), String(m).padStart(2, '0'), ...(d ? [String(d).padStart(2, '0')] : [])].join('-');
}

function daysIn(y: number, m: number): number {
  return m === 2 ? (y % 4 === 0 && (y % 100 !== 0 || y % 400 === 0) ? 29 : 28) : [4, 6, 9, 11].includes(m) ? 30 : 31;
}
