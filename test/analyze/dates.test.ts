import { expect, test } from 'vitest';
import { dateWords } from '../../pipeline/analyze/dates.ts';
import { resolveDate } from '../../pipeline/analyze/resolve-date.ts';
import { briefingOfOne, datesIn } from './found.ts';

function read(text: string, document: string | null = '2023-09-15'): [string, string | null][] {
  return dateWords(text).map((words) => [text.slice(words.start, words.end), resolveDate(words, document, null).date]);
}

test.each<[string, [string, string | null][]]>([
  ['In early March the line closed.', [['early March', '2023-03-01/2023-03-10']]],
  ['As of mid-July, traffic was down.', [['mid-July', '2023-07-11/2023-07-20']]],
  ['In late February 2020 it opened.', [['late February 2020', '2020-02-21/2020-02-29']]],
  ['On November 10, the dam broke.', [['November 10', '2022-11-10']]],
  ['On 3 May 2021 the dam broke.', [['3 May 2021', '2021-05-03']]],
  ['From April to June 2019 it rained.', [['April to June 2019', '2019-04/2019-06']]],
  [
    'From the beginning of April to the end of May 2019 it rained.',
    [['beginning of April to the end of May 2019', '2019-04/2019-05']],
  ],
  ['Between 2015 and 2018 fees doubled.', [['2015 and 2018', '2015/2018']]],
  ['The plan (2016–19) failed.', [['2016–19', '2016/2019']]],
  ['By the end of 2027 it must be done.', [['end of 2027', '2027-09/2027-12']]],
  ['In the summer of 2020 it was dry.', [['summer of 2020', '2020-06/2020-08']]],
  ['In the first half of 2022 output fell.', [['first half of 2022', '2022-01/2022-06']]],
  ['In the first six months of 2022 output fell.', [['first six months of 2022', '2022-01/2022-06']]],
  ['The last 3 months of 2021 were dry.', [['last 3 months of 2021', '2021-10/2021-12']]],
  ['In the first eight months of last year it rained.', [['first eight months of last year', '2022-01/2022-08']]],
  ['In the 1990s it was sold.', [['1990s', '1990/1999']]],
  ['Fees rose last year.', [['last year', '2022']]],
])('%s', (text, expected) => {
  expect(read(text)).toEqual(expected);
});

test.each([
  'It may rain, and they march on.',
  'More than 2000 boats took part.',
  'Chapter 2024 of nothing.',
  'The limit is 2,024 tonnes.',
  'The Route 1999 sign fell.',
])('no date: %s', (text) => {
  expect(read(text)).toEqual([]);
});

test('a quantity after a year is no range of years', () => {
  expect(read('The catch rose in 2021 to 34,500 tonnes.')).toEqual([['2021', '2021']]);
});

test('an undated source gives no year that its text does not give', () => {
  expect(read('In March the line closed.', null)).toEqual([['March', null]]);
  expect(read('In March 2020 the line closed.', null)).toEqual([['March 2020', '2020-03']]);
  expect(read('Fees rose last year.', null)).toEqual([['last year', null]]);
});

test('the nearest past of the document, and the nearest future of what lies ahead', () => {
  const { events } = briefingOfOne([
    'In October the dam broke.',
    'In October the council will vote.',
    'Talks may resume in May.',
  ]);
  expect(events?.map((event) => [event.date, event.inferred])).toEqual([
    ['2022-10', ['year']],
    ['2023-10', ['year']],
    ['2024-05', ['year']],
  ]);
});

test('the same month is the month told before', () => {
  const { events } = briefingOfOne(['The law passed in March 2020. In the same month the line closed.'], null);
  expect(events?.[1]).toMatchObject({ when: 'same month', date: '2020-03', inferred: ['year', 'month'] });
});

test('a year told before leaves a bare month without one where both could be meant', () => {
  const { events } = briefingOfOne(['In 2019 the mill closed. In March the owner left.']);
  expect(events?.[1]).toMatchObject({ when: 'March', date: null, precision: 'month', inferred: [] });
});

test('since tells where something begins', () => {
  const { events } = briefingOfOne(['Prices have risen since early 2021.']);
  expect(events?.[0]).toMatchObject({ when: 'early 2021', date: '2021-01/2021-04', precision: 'open' });
});

// 15 September 2023 was a Friday.
test.each<[string, [string, string | null][]]>([
  ['The port said on Tuesday that it was shut.', [['Tuesday', '2023-09-12']]],
  ['It opened on Friday.', [['Friday', '2023-09-15']]],
  ['It opened last Friday.', [['last Friday', '2023-09-08']]],
  ['The crew told reporters Monday that it was shut.', [['Monday', '2023-09-11']]],
  ['It opened on a Thursday.', []],
  ['It opened on Black Friday.', []],
  ['In the second quarter traffic fell.', [['second quarter', '2023-04/2023-06']]],
  ['From December to February it was shut.', [['December to February', '2022-12/2023-02']]],
])('%s', (text, expected) => {
  expect(read(text)).toEqual(expected);
});

test('a weekday without the day of the document is no day', () => {
  expect(read('It opened on Friday.', '2023-09')).toEqual([['Friday', null]]);
});

test('what is expected by a month is ahead', () => {
  expect(datesIn('Shops expect prices to rise further by June.')).toEqual(['2024-06']);
  expect(datesIn('They have asked him to act ahead of the elections in November.')).toEqual(['2023-11']);
});

test('a year between the commas of a clause is not that of the sentence', () => {
  const { events } = briefingOfOne(['Dorland, which sold 400 boats in 2021, closed its yards on March 2.']);
  expect((events ?? []).map(({ date }) => date)).toEqual(['2021', '2023-03-02']);
});
