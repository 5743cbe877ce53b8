/** A theme of several sources has a pair, and two words for one matter make one suggested theme. */
import { expect, test } from 'vitest';
import type { CodebookTheme } from '../../pipeline/codebook.ts';
import { briefingOf } from './found.ts';

const theme = (id: string, label: string, terms: string[]): CodebookTheme => ({
  id,
  label,
  question: null,
  terms,
  pin: [],
  exclude: [],
  place: { line: 3, column: 5, offset: 40 },
});

const sources = [
  {
    id: 'north',
    blocks: [
      'The ferry leaves twice a day, and nobody has to book. Its cabins were painted in spring.',
      'Moorings cost the town a good deal of money every winter, when the ice moves.',
    ],
  },
  {
    id: 'south',
    blocks: [
      'Visitors rarely know where the ferry lands, since there is no sign on the square.',
      'The harbour dues pay for a third of the lamps along the promenade.',
    ],
  },
];

test('a theme whose sentences share nothing else has the pair of its term', () => {
  const { pairs } = briefingOf(sources, { themes: [theme('ferry', 'The ferry', ['ferry'])] });
  expect(pairs).toMatchObject([
    {
      left: [{ locator: 'north:1.1' }],
      right: [{ locator: 'south:1.1' }],
      theme: 'ferry',
      verdict: 'both-address',
      reasons: [{ kind: 'shared', detail: 'both speak of “ferry”' }],
    },
  ]);
});

test('where each has its own term for it, both are named', () => {
  const { pairs } = briefingOf(sources, { themes: [theme('dues', 'Dues', ['moorings', 'dues'])] });
  expect(pairs?.[0]?.reasons).toEqual([
    { kind: 'shared', detail: '“Moorings” in A, “dues” in B, both terms of “Dues”' },
  ]);
});

test('a theme of one source has none, and one that has a pair no second', () => {
  expect(briefingOf(sources, { themes: [theme('lamps', 'Lamps', ['lamp'])] }).pairs).toEqual([]);
  const closing = [
    { id: 'north', blocks: ['The old ferry was sold to Hamlin in March 2024.', 'A ferry needs a crew of nine.'] },
    { id: 'south', blocks: ['In March 2024 the old ferry was sold to Hamlin.', 'The ferry smelt of oil.'] },
  ];
  const { pairs } = briefingOf(closing, { themes: [theme('ferry', 'The ferry', ['ferry'])] });
  expect(pairs?.filter((pair) => pair.verdict === 'both-address')).toEqual([]);
  expect(pairs?.length).toBe(1);
});

test('two words for one matter, each of one source, make one theme', () => {
  const { themes } = briefingOf([
    {
      id: 'north',
      blocks: [
        'The ceasefire was signed in Orrin. A ceasefire without observers will not hold.',
        'Farmers came back to the valley. They say that the ceasefire has brought them seed.',
      ],
    },
    {
      id: 'south',
      blocks: [
        'Whoever wants peace talks must stop the guns. The peace talks in Orrin took nine days.',
        'Traders are of two minds. For them the peace talks have changed little so far.',
      ],
    },
  ]);
  expect(themes).toContainEqual(
    expect.objectContaining({ label: 'Ceasefire and peace talks', only: null, terms: ['ceasefire', 'peace talks'] }),
  );
});

test('two words for two matters do not', () => {
  const { themes } = briefingOf([
    {
      id: 'north',
      blocks: ['The drought emptied the wells. A drought of this kind comes once in a lifetime. The drought was long.'],
    },
    {
      id: 'south',
      blocks: ['The timetable has changed. No timetable is perfect. On paper the timetable gives every village a bus.'],
    },
  ]);
  expect(themes?.filter(({ only }) => only === null)).toEqual([]);
});
