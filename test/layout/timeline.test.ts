/** The timeline's picture: one page holds it, whatever the number of sources and dates. */
import { expect, test } from 'vitest';
import type { Face } from '../../pipeline/layout/desk.ts';
import { setDesk } from '../../pipeline/layout/desk.ts';
import { timeline } from '../../pipeline/layout/view/timeline.ts';
import { core } from '../../pipeline/layout/view/timeline-axis.ts';
import { loadWording } from '../../pipeline/layout/wording.ts';
import { briefing, codebook, corpus } from './sample.ts';

const dayOf = (day: number) => `2025-03-${String((day % 28) + 1).padStart(2, '0')}`;

/** Each date of a source is another statement's, so many days apart; of none, they begin together and end one by one. */
async function timelineOf(sources: number, dates: number, apart = 1, label = 'S') {
  const from = corpus();
  const [one] = from.children;
  if (!one) throw new Error('no source');
  const children = Array.from({ length: sources }, (_, index) => {
    const copy = structuredClone(one);
    copy.data.source.id = `s${index}`;
    copy.data.source.label = `${label}${index}`;
    return copy;
  });
  const many = { ...from, children };
  const base = briefing(many);
  const [record] = base.sources;
  if (!record) throw new Error('no record');
  const events = children.flatMap((_, index) =>
    Array.from({ length: dates }, (_, day) => ({
      at: [{ locator: `s${index}:1.1`, start: 0, end: 9 + day }],
      when: 'in 2025',
      date: apart > 0 ? dayOf(day * apart) : `${dayOf(0)}/${dayOf(day)}`,
      precision: 'day' as const,
      inferred: [],
      text: 'The quota',
    })),
  );
  const desk = setDesk({ ...base, events }, many, codebook(), await loadWording('templates', 'en'));
  return timeline(desk);
}

const chartsOf = async (...counts: Parameters<typeof timelineOf>) => (await timelineOf(...counts))?.charts ?? [];

test('two sources: one chart with every date', async () => {
  const charts = await chartsOf(2, 5);
  expect(charts).toHaveLength(1);
  expect(charts[0]?.points).toHaveLength(10);
  expect(charts[0]?.beyond).toBeNull();
});

test('sixty sources: as many charts as it takes, each lane once, none higher than a page', async () => {
  const charts = await chartsOf(60, 3);
  expect(charts.length).toBeGreaterThan(1);
  expect(charts.every(({ height }) => height <= 560)).toBe(true);
  const lanes = charts.flatMap((chart) => chart.lanes.map(({ face }: { face: Face }) => face.id));
  expect(lanes).toEqual(Array.from({ length: 60 }, (_, index) => `s${index}`));
});

test('a source with more dates than a lane holds says which are left out', async () => {
  const charts = await chartsOf(3, 40, 0);
  expect(charts.every(({ height }) => height <= 560)).toBe(true);
  const shown = new Set(charts.flatMap(({ points }) => points.flatMap(({ numbers }) => numbers)));
  expect(shown.size).toBeLessThan(120);
  expect(charts.at(-1)?.beyond).toMatch(/^Not on the axis, too far from the others or too close to them: \d+–\d+/);
});

test('of a source with very many dates the most telling stand in the table, and the rest is counted', async () => {
  const view = await timelineOf(2, 100);
  expect(view?.rows).toHaveLength(80);
  expect(view?.more.map(({ face, more }) => [face.label, more])).toEqual([
    ['S0', 'and 60 more, in briefing.json'],
    ['S1', 'and 60 more, in briefing.json'],
  ]);
});

test('dates far from all others are left off the axis, however many they are', () => {
  const year = (from: number) => ({ from: 365 * (from - 1970) });
  const late = Array.from({ length: 16 }, (_, index) => year(2020 + index / 4));
  const old = [1805, 1871, 1918, 1949].map(year);
  expect(core([...old, ...late])).toEqual(late);
  expect(core(late)).toEqual(late);
  expect(core([year(1805), year(2020)])).toHaveLength(2);
});

test('a number of four digits ends inside the picture', async () => {
  const charts = await chartsOf(600, 2, 1);
  const points = charts.flatMap((chart) => chart.points.map((point) => ({ ...point, right: chart.width })));
  expect(Math.max(...points.flatMap(({ numbers }) => numbers))).toBeGreaterThan(999);
  for (const { labelX, label, right } of points) expect(labelX + label.length * 3.67).toBeLessThanOrEqual(right);
});

test('dates of a source that are alike have one mark, with all their numbers', async () => {
  const [chart] = await chartsOf(1, 3, 28);
  expect(chart?.points).toMatchObject([{ numbers: [1, 2, 3], label: '1–3' }]);
});

test('a label that is too long for its place beside the lane stands above it', async () => {
  const [short] = await chartsOf(2, 3);
  const [long] = await chartsOf(2, 3, 1, 'Agency for Public Health ');
  const tops = (chart: typeof short) =>
    (chart?.lanes ?? []).map(({ face, y }) => {
      const first = Math.min(...(chart?.points ?? []).filter((point) => point.face === face).map((point) => point.y));
      return first - y;
    });
  // Beside: on one line with the marks. Above: no mark within reach of the letters.
  for (const distance of tops(short)) expect(Math.abs(distance)).toBeLessThan(4);
  for (const distance of tops(long)) expect(distance).toBeGreaterThan(8);
  expect(Math.min(...(long?.points ?? []).map(({ x }) => x))).toBeLessThan(20);
});

test('the first month on the axis has its year', async () => {
  const [chart] = await chartsOf(2, 5);
  expect(chart?.ticks[0]?.label).toBe('Mar 2025');
});
