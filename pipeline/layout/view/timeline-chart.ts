/** The timeline's picture: a lane for each source, a mark for each date. */
import { scaleLinear } from 'd3-scale';
import type { DatedEvent } from '../../findings.ts';
import type { Desk, Face } from '../desk.ts';
import { textWidth } from '../text-width.ts';
import { core } from './timeline-axis.ts';

export interface Chart {
  width: number;
  height: number;
  /** What the picture shows, for who cannot see it. */
  alternative: string;
  ticks: { x: number; label: string }[];
  axis: { y: number; from: number; to: number; labels: number };
  lanes: { face: Face; y: number; from: number; to: number }[];
  /** One mark may stand for several rows: those of one source that begin and end alike. */
  points: {
    x: number;
    y: number;
    width: number;
    numbers: number[];
    label: string;
    face: Face;
    labelX: number;
    labelY: number;
  }[];
  /** Numbers of rows that lie too far out for one axis. */
  beyond: string | null;
}

export interface Dated {
  event: DatedEvent;
  number: number;
  from: number;
  to: number;
}

/** In points: the full width of the type area. */
const width = 432;
const row = 14;
const gap = 10;
/** Beside the lanes stand the labels of the sources; where one is longer, all stand above their lanes. */
const beside = 64;
const above = 11;
const labelSize = 8;
/** Of a figure beside a mark, the comma and the space included. */
const digit = 4;

/** A chart stands on one page, with its caption, below the heading. */
const tallest = { A4: 560, letter: 485 };
/** Rows of marks in a lane: a source with more dates close together has the rest in the table alone. */
const deepest = 12;

/** One axis for all; where there are more lanes than a page holds, they go on in another chart of the same axis. */
export function charts(desk: Desk, all: Dated[]): Chart[] {
  const near = core(all);
  const first = near[0];
  if (!first || near.length < 2) return [];
  const to = Math.max(...near.map((entry) => entry.to));
  // Beside the last mark stands its number.
  const digits = `${Math.max(...all.map(({ number }) => number))}`.length;
  const faces = [...desk.faces.values()];
  const isLong = faces.some(({ label }) => textWidth(label, labelSize) > beside - 4);
  const [gutter, head] = isLong ? [0, above] : [beside, 0];
  const scale = scaleLinear(
    [first.from, Math.max(to, first.from + 1)],
    [gutter + 8, width - 6 - digit * Math.max(2, digits)],
  );
  const marks = ticks(scale, first.from, to, desk);
  const left = all.filter((entry) => !near.includes(entry));
  const lanes = faces
    .map((face) => ({ face, entries: near.filter((entry) => of(entry, face)) }))
    .filter(({ entries }) => entries.length > 0)
    .map(({ face, entries }) => {
      const lane = place(face, entries, scale);
      left.push(...lane.left);
      return lane;
    });
  const told = beyond(
    desk,
    new Set(left.map(({ number }) => number)),
    new Set(lanes.flatMap(({ points }) => points.flatMap(({ numbers }) => numbers))),
  );
  return pages(lanes, head, tallest[desk.codebook.paper]).map((group, index, groups): Chart => {
    const drawn: Pick<Chart, 'lanes' | 'points'> = { lanes: [], points: [] };
    let top = 10;
    for (const { face, points, levels } of group) {
      const shift = top + head;
      drawn.points.push(
        ...points.map((point) => ({ ...point, y: round(point.y + shift), labelY: round(point.labelY + shift) })),
      );
      drawn.lanes.push({
        face,
        y: round(head > 0 ? top + above - 3 : top + row / 2 + 3),
        from: round(top - 2),
        to: round(shift + levels * row + 2),
      });
      top = shift + levels * row + gap;
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
      beyond: index === groups.length - 1 ? told : null,
    };
  });
}

/** @param left Numbers of rows of which a date is not drawn. @param drawn Numbers of rows of which one is. */
function beyond(desk: Desk, left: ReadonlySet<number>, drawn: ReadonlySet<number>): string | null {
  const ordered = [...left].sort((a, b) => a - b);
  const [wholly, partly] = [ordered.filter((one) => !drawn.has(one)), ordered.filter((one) => drawn.has(one))];
  const told = (key: string, numbers: number[]) => {
    const found = runs(numbers);
    if (found.length === 0) return [];
    return found.length > 12
      ? desk.say(`${key}-many`, { n: numbers.length })
      : desk.say(key, { numbers: desk.list(found) });
  };
  return [told('beyond-axis', wholly), told('partly-beyond', partly)].flat().join(' ') || null;
}

/** "3", "5–7": numbers in a row as first and last. */
function runs(numbers: number[]): string[] {
  const found: [number, number][] = [];
  for (const number of new Set(numbers)) {
    const last = found.at(-1);
    if (last?.[1] === number - 1) last[1] = number;
    else found.push([number, number]);
  }
  return found.map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`));
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
  for (const alike of marksOf(entries, scale)) {
    const { x, w, label } = alike;
    let level = ends.findIndex((end) => end + 4 <= x);
    if (level < 0 && ends.length === deepest) {
      left.push(...alike.entries);
      continue;
    }
    if (level < 0) level = ends.push(0) - 1;
    ends[level] = x + Math.max(w, 4) + 5 + label.length * 5;
    const y = level * row + row / 2;
    points.push({
      x: round(x),
      y: round(y),
      width: round(w),
      numbers: alike.entries.map(({ number }) => number),
      label,
      face,
      labelX: round(x + Math.max(w, 4) + 3),
      labelY: round(y + 2.6),
    });
  }
  return { face, points, levels: ends.length, left };
}

/** Letters that stand beside one mark. */
const longest = 16;

/** One mark for what begins and ends alike, as long as its numbers have room beside it. */
function marksOf(entries: Dated[], scale: (day: number) => number) {
  const found: { x: number; w: number; entries: Dated[]; label: string }[] = [];
  for (const entry of entries) {
    const x = scale(entry.from);
    const w = Math.max(0, scale(entry.to) - x);
    const last = found.at(-1);
    if (last && last.x === x && last.w === w) {
      const label = runs([...last.entries, entry].map(({ number }) => number)).join(', ');
      if (label.length <= longest && x + Math.max(w, 4) + 3 + label.length * digit <= width) {
        last.entries.push(entry);
        last.label = label;
        continue;
      }
    }
    found.push({ x, w, entries: [entry], label: `${entry.number}` });
  }
  return found;
}

function pages(lanes: Lane[], head: number, tallest: number): Lane[][] {
  const found: Lane[][] = [];
  let height = tallest;
  for (const lane of lanes) {
    const own = head + lane.levels * row + gap;
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
    const [, name = ''] = desk.date(iso(day)).split(' ');
    const inYear = `${at.getUTCFullYear()}`;
    const ofMonth = found.length === 0 ? `${name.slice(0, 3)} ${inYear}` : name.slice(0, 3);
    found.push({ x: round(scale(day)), label: step >= 12 || at.getUTCMonth() === 0 ? inYear : ofMonth });
  }
  return found;
}

const of = (entry: Dated, face: Face) => entry.event.at.some((place) => place.locator.startsWith(`${face.id}:`));
const iso = (day: number) => new Date(day * 86_400_000).toISOString().slice(0, 10);
const round = (value: number) => Math.round(value * 100) / 100;
