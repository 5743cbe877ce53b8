/** What was applied for, planned, allowed or ordered is set against what was built, handed over or paid in no conflict. */
import { expect, test } from 'vitest';
import { atOneStage, atOtherStages } from './figure-stages-written.ts';
import { briefingOf } from './found.ts';

const left = [
  'The old mill stands where two brooks meet.',
  'Wool was washed here until the dye works closed.',
  'A bell calls the shepherds down before snow.',
  'Its miller kept bees and wrote verse.',
  'Children skate upon the frozen weir.',
  'Nobody has painted the shutters since the flood.',
  'Swallows return to the loft in spring.',
  'The path behind it leads over a stile.',
  'Grandfather carved our names into the beam.',
  'Moss has covered the lower steps.',
];
const right = [
  'Fishermen in the cove read clouds better than maps.',
  'Lanterns hang from the masts at midsummer.',
  'The chapel roof was thatched with heather.',
  'Salt lies white along the window sills.',
  'An uncle of mine played the accordion.',
  'Gulls follow every plough inland.',
  'We dry our herbs above the stove.',
  'Smoke drifts across the dunes by evening.',
  'Its lighthouse has been dark for a generation.',
  'Everyone owns a share in the tar kettle.',
];

function verdictsOn(one: string, other: string): { verdict: string | null; marked: number } {
  const { pairs, quantities } = briefingOf([
    { id: 'one', date: '2026-03-02', blocks: [...left.slice(0, 5), one, ...left.slice(5)] },
    { id: 'two', date: '2026-04-20', blocks: [...right.slice(0, 7), other, ...right.slice(7)] },
  ]);
  const found = pairs?.find(({ left, right }) => left[0]?.locator === 'one:6.1' && right[0]?.locator === 'two:8.1');
  return {
    verdict: found?.verdict ?? null,
    marked: quantities?.flatMap(({ conflictsWith }) => conflictsWith).length ?? 0,
  };
}

test.each(atOtherStages)('%s | %s', (one, other) => {
  for (const [first, second] of [
    [one, other],
    [other, one],
  ] as const) {
    const { verdict, marked } = verdictsOn(first, second);
    expect(verdict).not.toBe('conflict');
    expect(marked).toBe(0);
  }
});

test.each(atOneStage)('%s | %s', (one, other) => {
  expect(verdictsOn(one, other).verdict).toMatch(/^(?:conflict|tension)$/);
});

test('the words that set them apart are the reason', () => {
  const { pairs } = briefingOf([
    { id: 'one', date: '2026-03-02', blocks: [...left, 'The city granted permits for 940 sheds in 2025.'] },
    { id: 'two', date: '2026-04-20', blocks: [...right, 'In 2025 owners in the city built 320 sheds.'] },
  ]);
  const found = pairs?.find(({ verdict }) => verdict === 'differ');
  expect(found?.reasons.map(({ detail }) => detail)).toContainEqual(
    expect.stringMatching(/^“(?:granted|permits)” in .*, “built” in /),
  );
});
