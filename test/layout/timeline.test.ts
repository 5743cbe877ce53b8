/** The timeline's picture: one page holds it, whatever the number of sources and dates. */
import { expect, test } from 'vitest';
import type { Face } from '../../pipeline/layout/desk.ts';
import { setDesk } from '../../pipeline/layout/desk.ts';
import { timeline } from '../../pipeline/layout/view/timeline.ts';
import { loadWording } from '../../pipeline/layout/wording.ts';
import { briefing, codebook, corpus } from './sample.ts';

async function chartsOf(sources: number, dates: number) {
  const from = corpus();
  const [one] = from.children;
  if (!one) throw new Error('no source');
  const children = Array.from({ length: sources }, (_, index) => {
    const copy = structuredClone(one);
    copy.data.source.id = `s${index}`;
    copy.data.source.label = `S${index}`;
    return copy;
  });
  const many = { ...from, children };
  const base = briefing(many);
  const [record] = base.sources;
  if (!record) throw new Error('no record');
  const events = children.flatMap((_, index) =>
    Array.from({ length: dates }, (_, day) => ({
      at: [{ locator: `s${index}:1.1`, start: 0, end: 9 }],
      when: 'in 2025',
      date: `2025-03-${String((day % 28) + 1).padStart(2, '0')}`,
      precision: 'day' as const,
      inferred: [],
      text: 'The quota',
    })),
  );
  const desk = setDesk({ ...base, events }, many, codebook(), await loadWording('templates', 'en'));
  return timeline(desk)?.charts ?? [];
}

test('two sources: one chart with every date', async () => {
  const charts = await chartsOf(2, 5);
  expect(charts).toHaveLength(1);
  expect(charts[0]?.points).toHaveLength(10);
  expect(charts[0]?.beyond).toBeNull();
});

test('sixty sources: as many charts as it takes, each lane once, none higher than a page', async () => {
  const charts = await chartsOf(60, 3);
  expect(charts.length).toBeGreaterThan(1);
  expect(charts.every(({ height }) => height <= 520)).toBe(true);
  const lanes = charts.flatMap((chart) => chart.lanes.map(({ face }: { face: Face }) => face.id));
  expect(lanes).toEqual(Array.from({ length: 60 }, (_, index) => `s${index}`));
});

test('a source with more dates than a lane holds says how many are left out', async () => {
  const charts = await chartsOf(2, 400);
  expect(charts.every(({ height }) => height <= 520)).toBe(true);
  const shown = new Set(charts.flatMap(({ points }) => points.map(({ number }) => number))).size;
  expect(charts.at(-1)?.beyond).toContain(`${800 - shown} dates`);
});
