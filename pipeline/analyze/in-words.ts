/** Dates in English words, for fixed wordings. */
import { months } from './tables/calendar.ts';

/** @returns `2024-11-10` as "10 November 2024", `2024-11` as "November 2024", an interval with "to". */
export function inWords(date: string): string {
  return date
    .split('/')
    .map((one) => {
      const [year, month, day] = one.split('-');
      const name = month ? (months[Number(month) - 1] ?? '') : '';
      return [day ? Number(day) : '', name.charAt(0).toUpperCase() + name.slice(1), year]
        .filter((part) => part)
        .join(' ');
    })
    .join(' to ');
}

/** @returns "a", "a and b", "a, b and c". */
export function listed(parts: readonly string[]): string {
  return parts.length < 2 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}
