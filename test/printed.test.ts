/** How much of each source is printed: less of each where there are many, and never nothing. */
import { expect, test } from 'vitest';
import type { Briefing, DatedEvent } from '../pipeline/findings.ts';
import { eventsShown } from '../pipeline/printed.ts';

/** Of each source fifty events. */
function shownOf(sources: number) {
  const ids = Array.from({ length: sources }, (_, index) => `s${index}`);
  const events = ids.flatMap((id) =>
    Array.from(
      { length: 50 },
      (_, index): DatedEvent => ({
        at: [{ locator: `${id}:${index + 1}.1`, start: 0, end: 5 }],
        when: '2025',
        date: '2025',
        precision: 'year',
        inferred: [],
        text: 'It rained',
      }),
    ),
  );
  const found = {
    sources: ids.map((id) => ({ id, passages: [] })),
    pairs: [],
    events,
  } as unknown as Briefing;
  return [...eventsShown(found).values()].map(({ shown, more }) => [shown.length, more]);
}

test.each([
  [2, 40],
  [10, 40],
  [20, 20],
  [60, 7],
  [500, 4],
])('of %i sources with fifty events, each shows %i', (sources, number) => {
  const shown = shownOf(sources);
  expect(shown).toHaveLength(sources);
  expect(new Set(shown.map(String))).toEqual(new Set([`${number},${50 - number}`]));
});
