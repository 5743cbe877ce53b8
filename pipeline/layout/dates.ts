/** ISO 8601 dates as a reader expects them. */

/** @returns `10 November 2024`, `November 2024`, `2024`, or both ends of an interval; text that is no date as it is. */
export function formatDate(date: string, language: string): string {
  const [from = '', to] = date.split('/');
  if (to !== undefined) {
    if (from === '' || from === '..') return `until ${formatDate(to, language)}`;
    if (to === '' || to === '..') return `from ${formatDate(from, language)}`;
    return formatInterval(from, to, language);
  }
  const parts = /^(-?\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(date);
  if (!parts) return date;
  const [, year, month, day] = parts;
  const options: Intl.DateTimeFormatOptions = {
    timeZone: 'UTC',
    year: 'numeric',
    ...(month ? { month: 'long' } : {}),
    ...(day ? { day: 'numeric' } : {}),
  };
  const locale = language === 'en' ? 'en-GB' : language;
  return new Intl.DateTimeFormat(locale, options).format(
    Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1)),
  );
}

function formatInterval(from: string, to: string, language: string): string {
  const days = from.length === 10 && to.length === 10 && from.slice(0, 7) === to.slice(0, 7);
  if (days) return `${Number(from.slice(8))}–${formatDate(to, language)}`;
  return `${formatDate(from, language)} – ${formatDate(to, language)}`;
}

/** Words that mean a date only from where they stand: a year after them would read as part of them. */
const relative = /\b(?:last|this|next|past|coming|previous|following|same|that|ago|earlier|later|recent|current)\b/i;

/**
 * A date as a source says it, where ISO 8601 would be more precise than its words: "mid-November", "by the end of 2027".
 *
 * @param when The words, with a preposition that makes them a bound.
 * @param date ISO 8601, whose year is added where the words have none.
 * @param bound Whether there is such a preposition.
 */
export function spokenDate(when: string, date: string, bound: boolean, language: string): string {
  if (!date.includes('/') && !bound) return formatDate(date, language);
  if (/\d{4}/.test(when)) return when;
  const years = [...new Set(date.split('/').flatMap((end) => /^\d{4}/.exec(end) ?? []))].join('–');
  if (years === '') return when;
  return relative.test(when) ? `${when} (${years})` : `${when} ${years}`;
}

/** @returns Days since 1970 of the start and end of a date or interval, or `null` when it has no knowable year. */
export function dateSpan(date: string): { from: number; to: number } | null {
  const [first = '', second] = date.split('/');
  const from = bounds(first);
  const to = second === undefined ? from : bounds(second);
  if (from && to) return { from: from.from, to: to.to };
  return from ?? to;
}

function bounds(date: string): { from: number; to: number } | null {
  const parts = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(date);
  if (!parts) return null;
  const [, year, month, day] = parts;
  const from = Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1));
  const to = day ? from : month ? Date.UTC(Number(year), Number(month), 0) : Date.UTC(Number(year), 11, 31);
  return { from: from / 86_400_000, to: to / 86_400_000 };
}
