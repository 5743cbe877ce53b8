import { expect, test } from 'vitest';
import { measureTold } from '../../pipeline/analyze/measure-told.ts';

test.each([
  ['price of milk', 'price of milk'],
  ['Tarn Valley Bank, which lends', 'Tarn Valley Bank'],
  [', which owes', null],
  ['It', null],
  ['said', null],
  ['of its fuel', 'its fuel'],
  ['an agency for', 'an agency'],
  ['November 2022 no household in the valley has paid', 'no household in the valley has paid'],
  ['March quota', 'March quota'],
  ['of the', null],
  [null, null],
])('%j', (words, told) => {
  expect(measureTold(words)).toBe(told);
});
