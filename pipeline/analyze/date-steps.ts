/** Dates so many years, months, weeks or days from another, and what they are when that is not known. */
import type { DatedEvent } from '../findings.ts';
import type { Step } from './dates.ts';
import { iso } from './written-dates.ts';

export interface ResolvedDate {
  date: string | null;
  precision: DatedEvent['precision'];
  inferred: string[];
}

export interface Parts {
  year: number | null;
  month: number | null;
  day: number | null;
}

/** @returns Year, month and day of a date, as far as it has them; of a stretch, of its beginning. */
export function partsOf(date: string | null): Parts {
  const [year, month, day] = (date ?? '').split('/')[0]?.split('-').map(Number) ?? [];
  return { year: year || null, month: month || null, day: day || null };
}

/** @returns No date, as precise as its words. */
export function unknown(unit: Step): ResolvedDate {
  return { date: null, precision: unit === 'week' ? 'part-of-month' : unit, inferred: [] };
}

/** "in the last financial year": the calendar's, or that which ended since it did. */
export function lastFiscal({ year, month }: Parts): ResolvedDate {
  if (year === null || month === null) return unknown('year');
  const to = month < 4 ? year - 1 : year;
  return { date: `${to - 1}/${to}`, precision: 'year', inferred: ['year'] };
}

/** So many days from early May: both its ends are as much later. */
export function steppedFrom(step: { unit: Step; by: number }, date: string): ResolvedDate {
  const [first, last] = date.split('/').map((part) => stepped(step, partsOf(part)));
  if (!first || !last || !/^(?:day|week)$/.test(step.unit)) return first ?? unknown(step.unit);
  if (first.date === null || last.date === null) return unknown(step.unit);
  // Two weeks from mid-May: late in May.
  if (step.unit === 'week') return steppedFrom({ unit: 'day', by: step.by * 7 }, date);
  return { date: `${first.date}/${last.date}`, precision: 'part-of-month', inferred: first.inferred };
}

/** So many years, months, weeks or days from a date; `null` where that date is not as precise. */
export function stepped({ unit, by }: { unit: Step; by: number }, { year, month, day }: Parts): ResolvedDate {
  if (year === null || Number.isNaN(by)) return unknown(unit);
  if (unit === 'year') return { date: String(year + by), precision: 'year', inferred: ['year'] };
  if (month === null) return unknown(unit);
  if (unit === 'month') {
    const months = year * 12 + month - 1 + by;
    return { date: iso(Math.floor(months / 12), (months % 12) + 1), precision: 'month', inferred: ['year', 'month'] };
  }
  if (day === null) return unknown(unit);
  const date = new Date(Date.UTC(year, month - 1, day + by * (unit === 'week' ? 7 : 1)));
  if (unit === 'day')
    return { date: date.toISOString().slice(0, 10), precision: 'day', inferred: ['year', 'month', 'day'] };
  const monday = new Date(date.getTime() - ((date.getUTCDay() + 6) % 7) * 86_400_000);
  const sunday = new Date(monday.getTime() + 6 * 86_400_000);
  return {
    date: `${monday.toISOString().slice(0, 10)}/${sunday.toISOString().slice(0, 10)}`,
    precision: 'part-of-month',
    inferred: ['year', 'month', 'day'],
  };
}
