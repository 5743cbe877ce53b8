import { expect, test } from 'vitest';
import { briefingOf } from './found.ts';

/** Whether two sources that each give a figure for the same time are said to contradict each other. */
function isDisputed(left: string, right: string): boolean {
  const { pairs, quantities } = briefingOf(
    [
      { id: 'left', date: '2026-03', blocks: [left, 'Bread is sold at the market. Old trees stand along the road.'] },
      { id: 'right', date: '2026-04', blocks: [right, 'Music was heard in the evening. Children played there.'] },
    ],
    { themes: [] },
  );
  return (
    (quantities ?? []).some(({ conflictsWith }) => conflictsWith.length > 0) ||
    (pairs ?? []).some(({ verdict }) => verdict === 'conflict' || verdict === 'tension')
  );
}

test.each([
  [
    'In 2025 the average of the 164 licensed boats had reached 52, and one was measured at 96.',
    'The logbooks of 90 boats show that young squid were six per cent of the catch in 2025.',
  ],
  ['The institute surveyed 1,204 households in Orla in 2025.', 'In 2025 the union surveyed 620 households in Orla.'],
  [
    'According to a poll of 800 farmers in Orla in 2025, prices are too low.',
    'In 2025 there were 2,100 farmers in Orla, and all of them said that prices are too low.',
  ],
])('what was looked at is in no dispute: %s', (left, right) => {
  expect(isDisputed(left, right)).toBe(false);
});

test('what was found is', () => {
  const left = 'In 2025 there were 1,450 farmers in the district of Orla, and most of them kept sheep.';
  const right = 'In 2025 there were 2,100 farmers in the district of Orla, and most of them kept sheep on the hills.';
  expect(isDisputed(left, right)).toBe(true);
});
