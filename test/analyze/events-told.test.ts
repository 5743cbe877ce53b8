/** Words that look like dates and are none, dates of a story amid another month, texts that stand alone, and two statements of one year that are not one event. */
import { expect, test } from 'vitest';
import { briefingOf, datesToldIn, eventsIn } from './found.ts';

const told = (blocks: string[], date = '2025-11-13') => datesToldIn(blocks, date);

test.each<[string, string[]]>([
  ['The port asked what its plan is for the day after.', []],
  [
    'The storm hit on 3 May 2023. The day after, the boats sailed.',
    ['3 May 2023: 2023-05-03', 'day after: 2023-05-04'],
  ],
  ['The fleet has shrunk over the last year.', []],
  ['In the last year of the war the port burned.', []],
  ['The fleet shrank last year.', ['last year: 2024']],
  ['The ports are unfit for 21st century trade.', []],
  ['In the 21st century, ports grew.', ['21st century: 2000/2099']],
  ['Reports warn of 1990s inflation.', []],
  ['The 1990s saw the port grow.', ['1990s: 1990/1999']],
  ['Norland will cut its waste by a third from 2005 levels.', []],
  ['In 2020 prices fell by half.', ['2020: 2020']],
  ['Finally, in December, at the earliest, the council stands ready to consider it.', ['December: 2025-12']],
  ['The council closed the port in December.', ['December: 2024-12']],
])('%s', (text, expected) => {
  expect(told([text])).toEqual(expected);
});

test('a weekday amid a story of another month has no date', () => {
  expect(
    told([
      'On Sunday 12 October, after the ban, he wrote to them.',
      'Stocks fell on Monday. Two days later, he gave in.',
    ]),
  ).toEqual(['Sunday 12 October: 2025-10-12', 'Monday: null']);
  expect(told(['The ban, which was agreed on 12 October, is in force. Stocks fell on Monday.']).at(-1)).toBe(
    'Monday: 2025-11-10',
  );
});

test('what has no subject and verb of its own is not cut off', () => {
  const texts = (text: string) => eventsIn(text, '2025-11-13').map((one) => one.text);
  const whole = 'The bank spent $9 billion on oil, gas, and coal in 2013 - a sum that has doubled since 2000.';
  expect(new Set(texts(whole))).toEqual(new Set([whole]));
  const both = 'They gave way in 1988, ending the strike, and in 2015, signing the pact.';
  expect(new Set(texts(both))).toEqual(new Set([both]));
  expect(texts('The port opened in 2019, and the ministry closed it in 2021.')).toEqual([
    'The port opened in 2019',
    'the ministry closed it in 2021.',
  ]);
});

test('what is known by its day has no guessed year where other sources tell another', () => {
  const dates = (text: string) =>
    briefingOf([
      { id: 'one', date: '2026-02-28', blocks: [text] },
      { id: 'two', date: '2025-08-04', blocks: ['The flood of 7 October 2023 took the dyke and nine houses.'] },
    ]).events?.find(({ at }) => at[0]?.locator.startsWith('one'))?.date;
  expect(dates('Since the 7 October flood, owners have argued over who pays.')).toBeNull();
  expect(dates('On 7 October the owners met in the church hall.')).toBe('2025-10-07');
});

test('what could be in a year is not what came in it, and each has its own aim', () => {
  const count = (left: string, right: string) =>
    briefingOf([
      { id: 'one', date: '2025-08', blocks: [left] },
      { id: 'two', date: '2025-09', blocks: [right] },
    ]).events?.length;
  expect(
    count(
      'It still looked as if Norland could achieve a herring surplus, albeit a small one, this year.',
      'In 2025, with the herring surplus achieved, Norland sold its reserve.',
    ),
  ).toBe(2);
  expect(
    count('Norland has vowed to cut its waste by 80% by 2050.', 'Estland has vowed to cut its waste by 80% by 2050.'),
  ).toBe(2);
});

test('what a source names again by its month is one event, with each place', () => {
  const events = eventsIn(
    [
      'The June 2025 strike was short. Boats were lost in the June 2025 strike. In June 2025 the mayor resigned. The June 2025 summit failed.',
    ],
    '2025-11-13',
  );
  expect(events.map(({ at }) => at.length)).toEqual([2, 1, 1]);
});
