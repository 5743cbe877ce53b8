import { eventsShown } from '../../printed.ts';
import { dateSpan } from '../dates.ts';
import type { Desk, Face, Quote } from '../desk.ts';
import { moreFound } from './figures.ts';
import { type Chart, charts } from './timeline-chart.ts';
import { type DateView, eventDates } from './timeline-dates.ts';

export interface TimelineRow {
  number: number;
  /** Of one statement, each of its dates. */
  dates: DateView[];
  amended: boolean;
  quotes: Quote[];
}

export interface Timeline {
  /** Several when there are more lanes than a page holds. */
  charts: Chart[];
  rows: TimelineRow[];
  /** Without a knowable year. */
  undated: { when: string; quotes: Quote[] }[];
  /** Sources with more dates than these. */
  more: { face: Face; more: string | null }[];
  none: boolean;
}

export function timeline(desk: Desk): Timeline | null {
  const { events } = desk.briefing;
  if (events === null) return null;
  const shown = eventsShown(desk.briefing);
  const statements = eventDates(
    desk,
    [...shown.values()].flatMap((own) => own.shown),
  ).map((statement) => ({
    ...statement,
    spans: statement.events.flatMap((event) => {
      const span = event.date === null ? null : dateSpan(event.date);
      return span ? [{ event, ...span }] : [];
    }),
  }));
  const begin = ({ spans }: (typeof statements)[number]) => Math.min(...spans.map(({ from }) => from));
  const end = ({ spans }: (typeof statements)[number]) => Math.min(...spans.map(({ to }) => to));
  const dated = statements
    .filter(({ spans }) => spans.length > 0)
    .sort((a, b) => begin(a) - begin(b) || end(a) - end(b))
    .map((statement, index) => ({ ...statement, number: index + 1 }));
  const marks = dated
    .flatMap(({ spans, number }) => spans.map((span) => ({ ...span, number })))
    .sort((a, b) => a.from - b.from || a.to - b.to);
  return {
    charts: marks.length > 1 ? charts(desk, marks) : [],
    rows: dated.map(({ number, dates, quotes, amended }) => ({ number, dates, quotes, amended })),
    undated: statements
      .filter(({ spans }) => spans.length === 0)
      .map(({ dates, quotes }) => ({ when: desk.list(dates.map(({ date }) => date)), quotes })),
    more: [...shown].flatMap(([source, { more }]) =>
      more > 0 ? { face: desk.faceOf(source), more: moreFound(desk, more) } : [],
    ),
    none: events.length === 0,
  };
}
