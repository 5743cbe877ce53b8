/** When something happened, in the words of who says so, and statements with several dates as one. */
import { boundBefore } from '../../bounds.ts';
import type { DatedEvent, Place, Quantity } from '../../findings.ts';
import { dateSpan, spokenDate } from '../dates.ts';
import type { Desk, Quote } from '../desk.ts';

export interface DateView {
  date: string;
  /** "year inferred". */
  inferred: string | null;
  /** "expected": later than the document that tells of it. */
  expected: string | null;
}

/** One statement, with each of its dates. */
export interface EventDates {
  events: DatedEvent[];
  dates: DateView[];
  quotes: Quote[];
  amended: boolean;
}

/** @returns One entry for each statement, where its first event stands. */
export function eventDates(desk: Desk, events: readonly DatedEvent[]): EventDates[] {
  const groups = new Map<string, DatedEvent[]>();
  for (const event of events) {
    const key = event.at[0] ? keyOf(event.at[0]) : '';
    groups.set(key, [...(groups.get(key) ?? []), event]);
  }
  return [...groups.values()].map((own) => {
    const places = new Map(own.flatMap(({ at }) => at.map((place) => [keyOf(place), place] as const)));
    // A list by date counts the first of them.
    const ordered = [...own].sort((one, other) => beginOf(one) - beginOf(other));
    const dates = new Map(ordered.map((event) => dateView(desk, event)).map((view) => [view.date, view]));
    return {
      events: own,
      dates: [...dates.values()],
      quotes: [...places.values()].map(desk.quote),
      amended: own.some(({ amended }) => amended === true),
    };
  });
}

const beginOf = ({ date }: DatedEvent) => (date === null ? null : dateSpan(date))?.from ?? Number.MAX_VALUE;
const keyOf = ({ locator, start, end }: Place) => `${locator} ${start} ${end}`;

function dateView(desk: Desk, event: DatedEvent): DateView {
  const { date, when, inferred, amended } = event;
  if (date === null || dateSpan(date) === null) return { date: when, inferred: null, expected: null };
  const said = amended ? '' : withBound(desk, event);
  const words = amended ? desk.date(date) : spokenDate(said, date, said !== when, desk.briefing.briefing.language);
  return {
    date: words,
    inferred: inferredOf(desk, inferred),
    expected: isAhead(desk, event) ? desk.say('expected') : null,
  };
}

/** "by the end of 2027", where the words of the date are "end of 2027". */
function withBound(desk: Desk, { at: [place], when }: DatedEvent): string {
  const text = place ? desk.quote(place).text : '';
  const from = text.indexOf(when);
  return from < 0 ? when : (boundBefore.exec(text.slice(0, from))?.[0] ?? '') + when;
}

/** @returns "year and month inferred", or `null`. */
export function inferredOf(desk: Desk, parts: readonly string[]): string | null {
  return parts.length > 0
    ? desk.say('inferred', { parts: desk.list(parts.map((part) => desk.say(`part-${part}`))) })
    : null;
}

function isAhead(desk: Desk, { at, date }: DatedEvent): boolean {
  const span = date === null ? null : dateSpan(date);
  const told = at.flatMap(({ locator }) => {
    const own = desk.sources.get(locator.split(':')[0] ?? '')?.metadata.date;
    return own ? (dateSpan(own)?.to ?? []) : [];
  });
  return span !== null && told.length === at.length && told.every((day) => span.from > day);
}

/** A figure's period: in the source's words where those are vaguer than a date. */
export function periodView(
  desk: Desk,
  { period, spoken, amended }: Quantity,
): { date: string; inferred: string | null } | null {
  if (period === null) return null;
  if (!spoken || amended) return { date: desk.date(period), inferred: null };
  return {
    date: spokenDate(spoken.before + spoken.when, period, spoken.before !== '', desk.briefing.briefing.language),
    inferred: inferredOf(desk, spoken.inferred),
  };
}
