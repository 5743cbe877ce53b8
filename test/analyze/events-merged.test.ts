/** One event that two sources tell in other words is one; two events of one day, month or year stay two. */
import { expect, test } from 'vitest';
import { briefingOf } from './found.ts';

/** What else the two sources tell, so that a word which both use is not rare by itself. */
const [here, there] = [
  'The valley of Koru lies between Kesh and Dura. Its farmers grow rice and cotton. The river freezes rarely.',
  'Kesh and Dura have shared the river for a long time. Rice is dear. Nobody knows how much water the fields need.',
];

function together(one: string, other: string): boolean {
  const { events } = briefingOf([
    { id: 'one', date: '2025-11-20', blocks: [here, one] },
    { id: 'two', date: '2025-12-04', blocks: [there, other] },
  ]);
  return (events ?? []).some(({ at }) => at.length > 1);
}

test.each([
  // Near-synonyms.
  [
    'The two sides signed a ceasefire in Lundby on 14 March 2025.',
    'The truce that both concluded in Lundby in March 2025 held.',
  ],
  [
    'Between January and June 2025 the mission recorded 412 violations of the truce.',
    'In the first six months of 2025 the mission registered 267 breaches of the truce.',
  ],
  [
    'Dura resumed talks with Kesh in Oslo on 4 June.',
    'Negotiations between Kesh and Dura restarted in Norway on 4 June.',
  ],
  [
    'Two trains collided near Pell on 14 May, and nine people died.',
    'The collision near Pell on 14 May claimed nine lives.',
  ],
  [
    'On 20 June parliament passed a law on school health.',
    'The School Health Act was adopted by parliament on 20 June.',
  ],
  // The same figure.
  ['Consumer prices stood 4.6 per cent higher in August.', 'Inflation reached 4.6 per cent in August.'],
  ['Wages rose by 3.2 per cent in the second quarter.', 'Earnings grew by 3.2 per cent in the second quarter of 2025.'],
  // What a year's figure measures.
  ['In 2024 a quay crane made 21 moves an hour.', 'Each quay crane averaged 26 moves an hour in 2024.'],
  // What has a number of its own.
  ['On 11 September the third round ended in Basel.', 'The third round of wage talks broke up on 11 September.'],
  ['On 11 September the third round ended.', 'In September the third round of wage talks broke up.'],
  ['The fifth tranche was paid on 4 May.', 'On 4 May Brenn received the fifth tranche.'],
  // A day that stands for what happened on it.
  ['The storm of 9 March 2023 sank forty boats.', 'Skippers still speak of the night of 9 March 2023.'],
  // A day that each writes once, with two things that both tell; a day whose event is told as known, by its name or in the next sentence.
  ['On 12 August the pumps failed, and a flood filled 300 cellars.', 'The flood of 12 August was foreseeable.'],
  [
    'On 9 May two destroyers passed within 150 metres.',
    'The encounter of 9 May has been misrepresented. The destroyers kept 150 metres apart as they passed.',
  ],
  ['Lightning killed forty sheep on 12 August.', 'On 12 August the sheep died where lightning had struck.'],
  [
    'The war began on 3 March, when troops moved over the Sorve after a winter of incidents.',
    'Six months after soldiers crossed the Sorve River on 3 March nobody talks of peace.',
  ],
])('one: %s — %s', (one, other) => {
  expect(together(one, other)).toBe(true);
});

test.each([
  // The contrary act.
  ['The council bought 120 flats in June.', 'The council sold 80 flats in June.'],
  ['The line hired 80 drivers in June.', 'The line dismissed 80 drivers in June.'],
  ['The bridge at Orm was closed on 2 June.', 'The bridge at Orm was opened on 2 June.'],
  // Another place, another people, another of the kind.
  [
    'The hospital in Skien closed its maternity ward in July.',
    'The hospital in Narvik shut its maternity ward in July.',
  ],
  ["Norway's parliament voted on the budget on 3 May.", "Sweden's parliament voted on the budget on 3 May."],
  ['The second round of talks opened on 9 September.', 'The third round of talks opened on 9 September.'],
  // Others did it.
  [
    'The generals of both sides met in Lund in October 2025.',
    'The ministers of both sides met in Lund in October 2025.',
  ],
  // One day, one month, one year, and little else.
  ['Farmers in Kesh burned tyres on 5 August.', 'Herders in Dura blocked a road on 5 August.'],
  ['Varn received 200 missiles in October 2025.', 'Lund sent Varn 40 tanks in October 2025.'],
  ['The company employed 31,000 people in 2024.', 'Its members employed 268,000 people in 2024.'],
  ['The minister of health resigned on 14 April.', 'On 14 April the minister of trade opened a fair.'],
  [
    'On 12 August the pumps failed and 300 cellars filled with water.',
    'A letter of 12 August from the mayor thanked the choir.',
  ],
  ['On 9 July the court suspended the permit for the quarry.', 'On 9 July the school choir sang in the church.'],
  // At one place, or of one day that is told as known: two things happen in a day.
  ['A fire broke out on 12 May 2025 at the mill.', 'On 12 May 2025 the mill announced record profits.'],
  ['The strike of 12 May 2025 cost us dear.', 'On 12 May 2025 a ferry sank.'],
  ['The strike of 12 May emptied the wards in Pell.', 'On 12 May Pell was shaken by an earthquake.'],
  ['The fire of 12 May at the mill was put out.', 'On 12 May the mill announced record profits.'],
  ['The flood of 12 August was foreseeable.', 'On 12 August thieves broke into the chapel.'],
  // "Act" is no verb.
  ['Parliament adopted the Water Act on 3 June 2025.', 'In the summer of 2025 parliament rejected the Forest Act.'],
  // A bound may lie anywhere before it.
  ['Ten states stopped testing sewage on 30 September.', 'Ten states will stop testing sewage by the end of the year.'],
  // Numbered, and not the same; another day.
  ['The third round of talks ended on 11 September.', 'The fourth round of talks ended on 11 September.'],
  ['The third round ended on 11 September.', 'The third round began on 2 September.'],
  ['The first time that ferries stopped was 4 May.', 'On 4 May a baker sold bread for the first time.'],
  ['The storm of 9 March 2023 sank forty boats.', 'Skippers still speak of the night of 2 April 2023.'],
])('two: %s — %s', (one, other) => {
  expect(together(one, other)).toBe(false);
});

test('an event that one source tells since when, and the other when, has its date', () => {
  const { events } = briefingOf([
    { id: 'one', date: '2025-11-20', blocks: ['The wardens patrol the Tarn lagoon with three boats since June 2025.'] },
    { id: 'two', date: '2025-12-04', blocks: ['In June 2025 wardens began to patrol the Tarn lagoon.'] },
  ]);
  expect(events).toMatchObject([{ date: '2025-06', precision: 'month', at: [{}, {}] }]);
});

function merged(one: string[], other: string[]): (string | null)[][] {
  const { events } = briefingOf([
    { id: 'one', date: '2025-11-20', blocks: [here, ...one] },
    { id: 'two', date: '2025-12-04', blocks: [there, ...other] },
  ]);
  return (events ?? []).filter(({ at }) => at.length > 1).map(({ date, inferred }) => [date, inferred.join()]);
}

test.each([
  [
    'The minister tabled a draft law on the canal on 9 October 2025.',
    'Since the draft was tabled last October, nobody has called.',
  ],
  [
    'At the end of October 310 nurses were left in the hospitals of the coast.',
    'There were 450 hospital nurses on the coast at the end of October.',
  ],
  [
    'A petition against the toll gathered 9,600 names in the autumn of 2025.',
    'We handed our petition against the toll to the mayor on 14 November.',
  ],
  ['In 2024 exports of nickel declined by 11 per cent.', 'The value of its nickel exports fell by a third last year.'],
])('%s | %s: each is what the other has most like it', (one, other) => {
  expect(together(one, other)).toBe(true);
});

test.each([
  ['In October the mayor opened a clinic in the harbour.', 'In October a storm closed the school in the hills.'],
  ['In 2024 the orchard sold its pears abroad.', 'In 2024 the brewery hired forty people.'],
  ['The price of maize rose in August.', 'Imports of maize were stopped in August by a strike in the port.'],
  ['On 9 October 2025 the court heard two fishermen.', 'The ferry company paid its staff late on 9 October 2025.'],
])('%s | %s: two events', (one, other) => {
  expect(together(one, other)).toBe(false);
});

test('a day without a year has that of the event which another source tells', () => {
  const one = [
    'His father planted the wood in 1951. On 14 September the cutter rammed the trawler Marigold off the cape.',
  ];
  const other = ['On 14 September 2025 the cutter struck the trawler Marigold.'];
  expect(merged(one, other)).toEqual([['2025-09-14', '']]);
});

test('a day without a year that tells of something else keeps none', () => {
  const { events } = briefingOf([
    {
      id: 'one',
      date: '2025-11-20',
      blocks: [here, 'His father planted the wood in 1951. On 14 September she sold the mill.'],
    },
    { id: 'two', date: '2025-12-04', blocks: [there, 'On 14 September 2025 the cutter struck the trawler Marigold.'] },
  ]);
  expect(events?.map(({ date }) => date)).toEqual(['1951', null, '2025-09-14']);
});

test('papers on other matters have days of their own', () => {
  const { events } = briefingOf([
    {
      id: 'one',
      date: '2025-11-20',
      blocks: ['The harbour of Dura is old. On 12 August the pumps failed at the harbour.'],
    },
    { id: 'two', date: '2025-12-04', blocks: ['Nurses in Lund are few. The strike of 12 August emptied nine wards.'] },
  ]);
  expect((events ?? []).map(({ at }) => at.length)).toEqual([1, 1]);
});

test.each([
  // What the one says in its next sentence, the other says at once.
  [
    ['On 1 June 2025 the herd numbered 612 goats. We include every goat that grazes without a licence.'],
    ['We counted 430 goats that grazed without a licence on 1 June 2025.'],
  ],
  // A name that stands nowhere else, with what lies around.
  [
    [
      'On 11 October 2025 the Saskia, a barge built in 2003, ran aground in clear weather. She lost 900 litres of fuel oil.',
    ],
    ['When the Saskia stranded last October, she spilled fuel oil.'],
  ],
])('one, by what stands around it: %s — %s', (one, other) => {
  expect(merged(one, other)).toHaveLength(1);
});

test.each([
  [
    ['In October 2025 the barge company bought twelve engines. They were built in Lund.'],
    ['In October 2025 a storm tore the roof off the school in Lund.'],
  ],
  [
    ['On 4 May 2025 the goats were counted. There were 40 of them.'],
    ['On 4 May 2025 the mayor resigned. He had counted on his friends.'],
  ],
  [
    ['In March 2025 the harbour master of Pell retired. The harbour had grown.'],
    ['In March 2025 a trawler sank in the harbour of Pell. Two men drowned.'],
  ],
  [
    ['In 2025 the mill ground 40 tonnes. Wheat was cheap and bakers were busy.'],
    ['Bakers bought little in 2025. Wheat was cheap, and the mill stood still.'],
  ],
])('two, whatever stands around them: %s — %s', (one, other) => {
  expect(merged(one, other)).toHaveLength(0);
});
