/** Figures as reports and columns write them: ranges of digits and words, years far ahead, owners before what is counted. */
import { expect, test } from 'vitest';
import type { Quantity } from '../../pipeline/findings.ts';
import { figuresIn } from './found.ts';

const figures = (text: string): Quantity[] => figuresIn(text, '2025-11-13');

test.each<[string, Partial<Quantity>[]]>([
  [
    'In Oland alone, an estimated 500,000 to one million additional sheep are awaiting shipment.',
    [{ value: 500000, max: 1000000, unit: 'sheep', qualifier: 'an estimated' }],
  ],
  ['The fund needs 500 million to one billion euros.', [{ value: 5e8, max: 1e9, unit: 'euro' }]],
  [
    'Output rose by 500,000 to one million tonnes.',
    [
      { value: 500000, max: null },
      { value: 1e6, max: null },
    ],
  ],
  [
    'The plan limits the rise to around 2.7ºC by 2100, by no means enough but lower than the five or six degrees that many had feared.',
    [
      { value: 2.7, unit: '°C' },
      { value: 5, max: 6 },
    ],
  ],
  ['By 2100 seas will be higher.', []],
  ['The board is doubling down on its plan.', []],
  ['The mayor doubled down on it.', []],
  ['Sales are doubling.', [{ value: 2, unit: 'time' }]],
  ['More than one mayor has followed her.', []],
  ['More than one million sheep died.', [{ value: 1e6, unit: 'sheep' }]],
  [
    'At least 48% of the world’s large old tankers are unsafe.',
    [{ text: 'At least 48% of the world’s large old tankers', measure: 'world’s large old tankers' }],
  ],
  [
    'Oland accounts for 47% of Norway’s still outsize trade deficit.',
    [{ text: '47% of Norway’s still outsize trade deficit', value: 47 }],
  ],
  ['Norland has pledged to cut emissions by 33% from 2005 levels.', [{ value: 33, period: null }]],
  ['Norland has pledged to cut emissions by 33% from 2005 levels, by 2030.', [{ value: 33, period: '2030' }]],
  ['Some $90 billion will need to be spent on dykes.', [{ value: 9e10, measure: null }]],
  ['When the cap took effect, only 2.2 million barrels were shipped.', [{ value: 2.2e6, measure: null }]],
])('%s', (text, expected) => {
  const found = figures(text);
  expect(found).toHaveLength(expected.length);
  expect(found).toMatchObject(expected);
});
