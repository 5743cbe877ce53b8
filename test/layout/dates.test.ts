/** Dates print as vaguely as the sources say them; what the JSON knows more precisely is an inference. */
import { expect, test } from 'vitest';
import type { DatedEvent } from '../../pipeline/findings.ts';
import { spokenDate } from '../../pipeline/layout/dates.ts';
import { setDesk } from '../../pipeline/layout/desk.ts';
import { figures } from '../../pipeline/layout/view/figures.ts';
import { timeline } from '../../pipeline/layout/view/timeline.ts';
import { loadWording } from '../../pipeline/layout/wording.ts';
import { briefing, codebook, corpus, council } from './sample.ts';

const cases: [when: string, date: string, bound: boolean, printed: string][] = [
  ['mid-November', '2024-11-11/2024-11-20', false, 'mid-November 2024'],
  ['by the end of 2027', '2027-09/2027-12', true, 'by the end of 2027'],
  ['last autumn', '2023-09/2023-11', false, 'last autumn (2023)'],
  ['last winter', '2023-12/2024-02', false, 'last winter (2023–2024)'],
  ['1990s', '1990/1999', false, '1990s'],
  ['since March', '2024-03', true, 'since March 2024'],
  ['November 10', '2024-11-10', false, '10 November 2024'],
  ['that month', '2024-03', false, 'March 2024'],
];
test.each(cases)('%s (%s)', (when, date, bound, printed) => {
  expect(spokenDate(when, date, bound, 'en')).toBe(printed);
});

const text = `${council} By the end of June the weir opens, and in May 2019 it leaked.`;

function event(when: string, date: string | null, changes: Partial<DatedEvent> = {}): DatedEvent {
  const start = text.indexOf('By the end');
  const at = [{ locator: 'council:1.3', start, end: text.length }];
  return { at, when, date, precision: 'month', inferred: [], text: text.slice(start), ...changes };
}

/** The council's paper is of June 2025. */
async function deskOf(events: DatedEvent[]) {
  const from = corpus();
  const base = briefing(from);
  const passage = base.sources[1]?.passages[0];
  if (!passage) throw new Error('no passage');
  const start = text.indexOf('By the end');
  passage.text = text;
  passage.sentences.push({ locator: 'council:1.3', text: text.slice(start), start, end: text.length });
  const [fell] = base.quantities ?? [];
  if (!fell) throw new Error('no figure');
  const spoken = { before: 'by the ', when: 'end of May', inferred: ['year'] };
  const quantities = [{ ...fell, period: '2025-05/2025-05', spoken }];
  return setDesk({ ...base, events, quantities }, from, codebook(), await loadWording('templates', 'en'));
}

test('a statement with two dates prints once, with both', async () => {
  const both = [event('end of June', '2026-06', { inferred: ['year'] }), event('May 2019', '2019-05')];
  const view = timeline(await deskOf(both));
  expect(view?.rows).toHaveLength(1);
  expect(view?.rows[0]?.quotes).toHaveLength(1);
  expect(view?.rows[0]?.dates).toEqual([
    { date: 'May 2019', inferred: null, expected: null },
    { date: 'By the end of June 2026', inferred: 'year inferred', expected: 'expected' },
  ]);
  // Each date has its mark on the axis, with the number of the one row.
  expect(view?.charts[0]?.points.flatMap(({ numbers }) => numbers)).toEqual([1, 1]);
});

test('a date that the editor has set prints as it is set', async () => {
  const view = timeline(await deskOf([event('end of June', '2026-07-01', { amended: true })]));
  expect(view?.rows[0]?.dates[0]?.date).toBe('1 July 2026');
});

test('what the document does not look ahead to is not expected, nor what no document is dated for', async () => {
  const past = timeline(await deskOf([event('June', '2025-06')]));
  expect(past?.rows[0]?.dates[0]?.expected).toBeNull();
  const undated = event('June', '2031-06', { at: [{ locator: 'harbour:1.1', start: 0, end: 9 }] });
  expect(timeline(await deskOf([undated]))?.rows[0]?.dates[0]?.expected).toBeNull();
});

test('a figure’s period is told in the words of its sentence, its inferred year marked', async () => {
  const row = figures(await deskOf([]))?.groups[0]?.rows[0];
  expect(row).toMatchObject({ period: 'by the end of May 2025', inferred: 'year inferred' });
});
