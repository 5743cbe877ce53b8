import { expect, test } from 'vitest';
import type { Quantity } from '../../pipeline/findings.ts';
import { briefingOf, figuresIn } from './found.ts';

test.each<[string, Partial<Quantity>]>([
  [
    'The dredger moved approximately 300 square metres per week.',
    { text: 'approximately 300 square metres per week', value: 300, unit: 'm2/week', qualifier: 'approximately' },
  ],
  [
    "The port handles 18.8% of Chile's copper.",
    { text: "18.8% of Chile's copper", value: 18.8, unit: '%', measure: "Chile's copper" },
  ],
  [
    'Owners lost over 200 freight and tank wagons.',
    {
      text: 'over 200 freight and tank wagons',
      value: 200,
      unit: 'wagon',
      qualifier: 'over',
      measure: 'freight and tank wagons',
    },
  ],
  [
    'A 60-mile protected corridor is planned.',
    { text: '60-mile protected corridor', value: 60, unit: 'mile', measure: 'protected corridor' },
  ],
  ['The lease runs for 20 years.', { text: '20 years', value: 20, unit: 'year', measure: 'lease' }],
  [
    'Two northern counties refused.',
    { text: 'Two northern counties', value: 2, unit: 'county', measure: 'northern counties' },
  ],
  ['She is in her fifth term as mayor.', { text: 'fifth term', value: 5, unit: 'term' }],
  ['The fund holds €3.5bn.', { text: '€3.5bn', value: 3.5e9, unit: '€' }],
  ['It costs $41 million a month.', { text: '$41 million a month', value: 4.1e7, unit: '$/month' }],
  [
    'The harvest was worth about 2 billion kroner.',
    { text: 'about 2 billion kroner', value: 2e9, unit: 'krone', qualifier: 'about' },
  ],
  [
    'Stocks stood at between 90,000 and 110,000 tonnes.',
    { text: 'between 90,000 and 110,000 tonnes', value: 90000, max: 110000, unit: 't' },
  ],
  ['Plan for 5–10 MW of storage.', { text: '5–10 MW of storage', value: 5, max: 10, unit: 'MW' }],
  [
    'Two-thirds of the catch goes abroad.',
    { text: 'Two-thirds of the catch', value: 0.6667, unit: 'fraction', measure: 'catch' },
  ],
  ['Costs rose by 7.5 percentage points.', { text: '7.5 percentage points', value: 7.5, unit: 'percentage point' }],
  ['Twenty-five ferries are idle.', { text: 'Twenty-five ferries', value: 25, unit: 'ferry' }],
  [
    'At least three hundred and fifty pumps failed.',
    { text: 'At least three hundred and fifty pumps', value: 350, unit: 'pump', qualifier: 'At least' },
  ],
  ['They dug a trench of 40 kilometres.', { text: '40 kilometres', value: 40, unit: 'km', measure: 'trench' }],
  ['Lay a buffer zone 80 miles long.', { text: '80 miles', value: 80, unit: 'mile' }],
])('%s', (text, expected) => {
  const [first, ...rest] = figuresIn(text);
  expect(first).toMatchObject(expected);
  expect(rest).toEqual([]);
});

test.each([
  'F-16 and F-35 jets flew over Route 6.',
  'Track 2 talks and Chapter 8 of the book.',
  'Since World War II nothing has changed.',
  'As Article 5 says, see page 12 and note 3 [4].',
  'In 2021 and on 3 May 2022 it rained.',
  'COVID-19 and the G7 met at 10:30.',
  'These two countries and the two ports agree.',
  'There are two reasons and three things to say.',
  'See section 3.2.1 and Figure 4.',
  'One must wait; one another; the first attack.',
  'Nord Stream 2 was built.',
  'The Five Eyes agreed.',
])('no figure: %s', (text) => {
  expect(figuresIn(text).map((figure) => figure.text)).toEqual([]);
});

test('who says so', () => {
  const holders = figuresIn(
    'Harbour masters say that 40 boats were sold. The fleet has 90 trawlers. According to the Lake Institute, 12 lakes are dry. Reports speak of around 700 wells.',
  ).map((figure) => [figure.text, figure.holder]);
  expect(holders).toEqual([
    ['40 boats', 'Harbour masters'],
    ['90 trawlers', 'source'],
    ['12 lakes', 'Lake Institute'],
    ['around 700 wells', 'Reports'],
  ]);
});

test('what a proposal holds is the proposal’s, over the sentences that go on with it', () => {
  const holders = figuresIn(
    'The proposal from the operators is expected to include 12 new stations. Villages would keep 30 halts. Trains run in 14 counties.',
  ).map((figure) => figure.holder);
  expect(holders).toEqual(['proposal from the operators', 'proposal from the operators', 'source']);
});

test('two sources conflict only over the same measure, unit and time', () => {
  const conflicts = (second: string) =>
    briefingOf([
      { id: 'one', date: '2023-09', blocks: ['In 2022 ministers set the spawning stock limit at 500 tonnes.'] },
      { id: 'two', date: '2023-09', blocks: [second] },
    ]).quantities?.map((quantity) => quantity.conflictsWith.length);
  expect(conflicts('In 2022 ministers set the spawning stock limit at 900 tonnes.')).toEqual([1, 1]);
  expect(conflicts('In 2021 ministers set the spawning stock limit at 900 tonnes.')).toEqual([0, 0]);
  expect(conflicts('In 2022 ministers set the spawning stock limit at about 510 tonnes.')).toEqual([0, 0]);
  expect(conflicts('In 2022 ministers set the landing fee at 900 tonnes.')).toEqual([0, 0]);
});
