/** Dated statements: what dates them, what only compares, and one event told by several. */
import { expect, test } from 'vitest';
import { briefingOf, eventsIn } from './found.ts';

function found(text: string, date: string | null = '2024-06-15'): [string, string | null][] {
  return eventsIn(text, date).map((event) => [event.when, event.date]);
}

test.each<[string, [string, string | null][]]>([
  ['The line reopened last spring.', [['last spring', '2024-03/2024-05']]],
  ['The line reopened last autumn.', [['last autumn', '2023-09/2023-11']]],
  ['In the winter of 2022–23 gas ran short.', [['winter of 2022–23', '2022-12/2023-02']]],
  ['In fiscal year 2022/23 it fell.', [['fiscal year 2022/23', '2022/2023']]],
  ['Two years ago the mine was sold.', [['Two years ago', '2022']]],
  ['Last month the court ruled.', [['Last month', '2024-05']]],
  [
    'It fell on the 10th of March 2020 and on the 15th.',
    [
      ['10th of March 2020', '2020-03-10'],
      ['the 15th', '2020-03-15'],
    ],
  ],
  ['It was shut from 28 February to 4 March 2023.', [['28 February to 4 March 2023', '2023-02-28/2023-03-04']]],
  ['A report of 12.03.2023 said so.', [['12.03.2023', '2023-03-12']]],
  ['In the 19th century it was dug.', [['19th century', '1800/1899']]],
  [
    'In December the board left. In February it was replaced.',
    [
      ['December', '2023-12'],
      ['February', '2024-02'],
    ],
  ],
  ['The minister said in March that prices will rise.', [['March', '2024-03']]],
  ['On 20 June the court ruled.', [['20 June', '2023-06-20']]],
  [
    'The mill opened in 2019. The following year it failed.',
    [
      ['2019', '2019'],
      ['following year', '2020'],
    ],
  ],
  [
    'It opened in March 2023. In August the owner left.',
    [
      ['March 2023', '2023-03'],
      ['August', '2023-08'],
    ],
  ],
])('%s', (text, expected) => {
  expect(found(text)).toEqual(expected);
});

test.each([
  'Catches were the lowest since early 2019.',
  'For the first time since 2010, output fell.',
  'Traffic was 12% above 2019.',
  'Prices fell compared with May 2023.',
])('only compared with: %s', (text) => {
  expect(found(text)).toEqual([]);
});

test('what is so every year has no year', () => {
  expect(found('Most of the power is used in January.')).toEqual([['January', null]]);
});

test('an undated source gives no year by season or by steps', () => {
  expect(found('Last spring it fell, and two years ago it rose.', null)).toEqual([
    ['Last spring', null],
    ['two years ago', null],
  ]);
});

test('one event of two sources is one, with the place of each; another on the same day is not', () => {
  const { events } = briefingOf([
    { id: 'one', date: '2024-06', blocks: ['On 3 May 2024 the Karsund ferry sank off the northern pier.'] },
    {
      id: 'two',
      date: '2024-06',
      blocks: ['In May the ferry from Karsund sank near the northern pier.', 'On 3 May 2024 a school opened.'],
    },
  ]);
  expect(events?.map(({ date, at }) => [date, at.map(({ locator }) => locator)])).toEqual([
    ['2024-05-03', ['one:1.1', 'two:1.1']],
    ['2024-05-03', ['two:2.1']],
  ]);
});
