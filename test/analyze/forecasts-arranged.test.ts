/** What is arranged with its time before it, what goes on as it does, and what is only allowed or explained. */
import { expect, test } from 'vitest';
import { forecastsIn } from './found.ts';

test.each([
  'In seven months that limit is to disappear.',
  'In two years the old law is to lapse.',
  'From April surgery is to be performed at Aldmouth only.',
  'Next year the toll is to be dropped.',
  'Talks are to open in November.',
  'The bridge is due to open in June.',
])('arranged: %s', (text) => {
  expect(forecastsIn(text)).toHaveLength(1);
});

test.each([
  'In two weeks the task is to mend the pumps.',
  'In ten years nobody is to blame.',
  'Little of it is due to them.',
  'The rise is due to poor harvests.',
  'Firms from these states may ship the oil only if it is sold for less than $60.',
  'Members may vote only when they have paid.',
])('not foretold: %s', (text) => {
  expect(forecastsIn(text)).toEqual([]);
});

test.each([
  ['At this rate the fund will be empty by May.', 'At this rate'],
  ['On present trends the target is unlikely to be met.', 'On present trends'],
  ['The fund was full in May; at the present pace it will last until June.', 'at the present pace'],
])('as long as things go on: %s', (text, condition) => {
  expect(forecastsIn(text)).toMatchObject([{ condition }]);
});
