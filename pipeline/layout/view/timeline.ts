import { scaleLinear } from 'd3-scale';
import type { DatedEvent } from '../../findings.ts';
import { eventsShown } from '../../printed.ts';
import { dateSpan } from '../dates.ts';
import type { Desk, Face, Quote } from '../desk.ts';
import { moreFound } from './figures.ts';
import { core } from './timeline-axis.ts';
import { type DateView, eventDates } from './timeline-dates.ts';

export interface TimelineRow {
  number: number;
  /** Of one statement, each of its dates. */
  dates: DateView[];
  amended: boolean;
  quotes: Quote[];
}

export interface Chart {
  width: number;
  height: number;
  /** What the picture shows, for who cannot see it. */
  alternative: string;
  ticks: { x: number; label: string }[];
  axis: { y: number; from: number; to: number; labels: number };
  lanes: { face: Face; y: number; from: number; to: number }[];
  points: { x: number; y: number; width: number; number: number; face: Face; labelX: number; labelY: number }[];
  /** Numbers of rows that lie too far out for one axis. */
  beyond: string | null;
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

interface Dated {
  event: DatedEvent;
  number: number;
  from: number;
  to: number;
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

/** In points: the full width of the type area. */
const width = 432;
const gutter = 64;
const row = 14;
const gap = 10;

/** A chart stands on one page, with its caption. */
const tallest = 480;
/** Rows of marks in a lane: a source with more dates close together has the rest in the table alone. */
const deepest = 12;

/** One axis for all; where there are more lanes than a page holds, they go on in another chart of the same axis. */
function charts(desk: Desk, all: Dated[]): Chart[] {
  const near = core(all);
  const first = near[0];
  if (!first || near.length < 2) return [];
  const to = Math.max(...near.map((entry) => entry.to));
  // Beside the last mark stands its number.
  const digits = `${Math.max(...all.map(({ number }) => number))}`.length;
  const scale = scaleLinear(
    [first.from, Math.max(to, first.from + 1)],
    [gutter + 8, width - 6 - 4 * Math.max(2, digits)],
  );
  const marks = ticks(scale, first.from, to, desk);
  const left = all.filter((entry) => !near.includes(entry));
  const lanes = [...desk.faces.values()]
    .map((face) => ({ face, entries: near.filter((entry) => of(entry, face)) }))
    .filter(({ entries }) => entries.length > 0)
    .map(({ face, entries }) => {
      const lane = place(face, entries, scale);
      left.push(...lane.left);
      return lane;
    });
  const numbers = [...new Set(left.map((entry) => entry.number))].sort((a, b) => a - b);
  return pages(lanes).map((group, index, groups): Chart => {
    const drawn: Pick<Chart, 'lanes' | 'points'> = { lanes: [], points: [] };
    let top = 10;
    for (const { face, points, levels } of group) {
      const shift = top;
      drawn.points.push(
        ...points.map((point) => ({ ...point, y: round(point.y + shift), labelY: round(point.labelY + shift) })),
      );
      drawn.lanes.push({
        face,
        y: round(top + row / 2 + 3),
        from: round(top - 2),
        to: round(top + levels * row + 2),
      });
      top += levels * row + gap;
    }
    return {
      width,
      height: top + 20,
      alternative: desk.say('timeline-alternative', {
        n: near.length,
        from: desk.date(iso(first.from)),
        to: desk.date(iso(to)),
      }),
      ticks: marks,
      axis: { y: top, from: gutter, to: width, labels: top + 13 },
      ...drawn,
      beyond: index === groups.length - 1 ? beyond(desk, numbers) : null,
    };
  });
}

function beyond(desk: Desk, numbers: number[]): string | null {
  if (numbers.length === 0) return null;
  const runs: [number, number][] = [];
  for (const number of numbers) {
    const last = runs.at(-1);
    if (last?.[1] === number - 1) last[1] = number;
    else runs.push([number, number]);
  }
  return runs.length > 12
    ? desk.say('beyond-axis-many', { n: numbers.length })
    : desk.say('beyond-axis', {
        numbers: desk.list(runs.map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`))),
      });
}

interface Lane {
  face: Face;
  /** `y` from the top of the lane. */
  points: Chart['points'];
  levels: number;
  left: Dated[];
}

/** The marks of one source, in as many rows as keep their numbers apart. */
function place(face: Face, entries: Dated[], scale: (day: number) => number): Lane {
  const ends: number[] = [];
  const points: Chart['points'] = [];
  const left: Dated[] = [];
  for (const entry of entries) {
    const x = scale(entry.from);
    const w = Math.max(0, scale(entry.to) - x);
    let level = ends.findIndex((end) => end + 4 <= x);
    if (level < 0 && ends.length === deepest) {
      left.push(entry);
      continue;
    }
    if (level < 0) level = ends.push(0) - 1;
    const label = `${entry.number}`;
    ends[level] = x + Math.max(w, 4) + 5 + label.length * 5;
    const y = level * row + row / 2;
    points.push({
      x: round(x),
      y: round(y),
      width: round(w),
      number: entry.number,
      face,
      labelX: round(x + Math.max(w, 4) + 3),
      labelY: round(y + 2.6),
    });
  }
  return { face, points, levels: ends.length, left };
}

function pages(lanes: Lane[]): Lane[][] {
  const found: Lane[][] = [];
  let height = tallest;
  for (const lane of lanes) {
    const own = lane.levels * row + gap;
    if (height + own > tallest) {
      found.push([]);
      height = 30;
    }
    found.at(-1)?.push(lane);
    height += own;
  }
  return found;
}

/** Years, or quarters or months when the span is short. */
function ticks(scale: (day: number) => number, from: number, to: number, desk: Desk): Chart['ticks'] {
  const start = new Date(from * 86_400_000);
  const months = (to - from) / 30.4;
  const step = months <= 8 ? 1 : months <= 24 ? 3 : 12 * Math.ceil(months / 96);
  const found: Chart['ticks'] = [];
  const year = start.getUTCFullYear();
  for (let month = 0; found.length < 40; month += step) {
    const day = Date.UTC(year, month, 1) / 86_400_000;
    if (day > to) break;
    if (day < from - 1) continue;
    const at = new Date(day * 86_400_000);
    const label =
      step >= 12 || at.getUTCMonth() === 0 ? `${at.getUTCFullYear()}` : desk.date(iso(day)).split(' ')[1]?.slice(0, 3);
    found.push({ x: round(scale(day)), label: label ?? '' });
  }
  return found;
}

const of = (entry: Dated, face: Face) => entry.event.at.some((place) => place.locator.startsWith(`${face.id}:`));
const iso = (day: number) => new Date(day * 86_400_000).toISOString().slice(0, 10);
const round = (value: number) => Math.round(value * 100) / 100;
