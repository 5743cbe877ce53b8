/** Unequal figures of one occasion: how long it lasted, in how many points it was agreed. */
import { expect, test } from 'vitest';
import { briefingOf } from './found.ts';

function verdicts(left: string, right: string): string[] {
  const { pairs } = briefingOf([
    { id: 'one', date: '2023-09-01', blocks: [left] },
    { id: 'two', date: '2023-09-04', blocks: [right] },
  ]);
  return (pairs ?? []).map(({ verdict }) => verdict);
}

test.each([
  [
    'Last spring the port halted flour exports for nine weeks.',
    'The suspension of flour exports between March and May 2023, which lasted six weeks, cost the mills dear.',
  ],
  [
    'Last August the barge Sea Lark sailed from Odesa to Varna in 9 days, without a pilot.',
    'In August 2023 the barge Sea Lark covered the distance from Odesa to Varna in 6 days.',
  ],
  [
    'The delegates from Riga came back on 17 May and agreed on a list of five points.',
    'The meeting in Riga was resumed on 17 May and ended with a list of six points.',
  ],
])('cannot both be right: %s', (left, right) => {
  expect(verdicts(left, right)).toEqual(['conflict']);
});

test.each([
  // Another stay, another voyage, another year, about so many, what somebody else says, another meeting.
  ['Last August the barge Sea Lark lay in port for 3 days.', 'In August 2023 the barge Sea Lark was idle for 9 days.'],
  [
    'Last August the barge Sea Lark sailed from Odesa to Varna in 9 days.',
    'In August 2023 the barge Sea Lark sailed from Varna to Odesa in 6 days.',
  ],
  [
    'In August 2022 the barge Sea Lark sailed from Odesa to Varna in 9 days.',
    'In August 2023 the barge Sea Lark sailed from Odesa to Varna in 6 days.',
  ],
  [
    'Last spring the port halted flour exports for about nine weeks.',
    'The suspension of flour exports between March and May 2023, which lasted eight weeks, cost the mills dear.',
  ],
  [
    'The owners say that last spring the port halted flour exports for nine weeks.',
    'The suspension of flour exports between March and May 2023, which lasted six weeks, cost the mills dear.',
  ],
  [
    'The delegates from Riga met on 17 May and agreed on a list of five points.',
    'The meeting in Gdynia on 19 May ended with a list of six points.',
  ],
])('may both be right: %s', (left, right) => {
  expect(verdicts(left, right)).not.toContain('conflict');
});
