/** Unequal figures of one thing at one time, and what two sources tell otherwise of one rule. */
import { expect, test } from 'vitest';
import type { Pair } from '../../pipeline/findings.ts';
import { briefingOf } from './found.ts';

function found(left: string, right: string): Pair | undefined {
  return briefingOf([
    { id: 'one', date: '2024-09-01', blocks: [left] },
    { id: 'two', date: '2024-10-04', blocks: [right] },
  ]).pairs?.find(({ reasons }) => reasons.some(({ kind }) => kind === 'quantity' || kind === 'date'));
}

test.each([
  // Another word for counting it.
  [
    'Between 2018 and 2022 the number of burst mains reported in winter rose by 41 per cent; in summer it rose by 7 per cent.',
    'By our count, burst mains reported in winter rose by 29 per cent between 2018 and 2022.',
  ],
  // The clause goes on with something else, and the mean is the same in both.
  [
    'When the barley harvest of March to May 2024 ended 22 per cent below the ten-year mean, few were ready.',
    'The barley harvest of March to May ended 31% below the ten-year mean, the poorest since 1990.',
  ],
  // Active and passive, and the same months in other words.
  [
    'Between 1 June and 31 July, according to the Coast Guard, 212 trawlers were inspected, of which four were fined.',
    'From the beginning of June to the end of July, inspectors inspected 340 trawlers; our count rests on logs.',
  ],
  // Who is counted is said by a clause of its own, under two nouns.
  [
    'For the 18,000 families whose heating contracts run out before the end of next year, that could mean another €40 a month.',
    'Whatever happens, 23,000 households whose heating contracts expire by the end of 2025 will be paying more.',
  ],
  // Another figure of the same trial is the same in both.
  [
    "For seventeen days in May 2024 the firm's dredger, the Maid of Corran, combed the bay and raised some 2,100 tonnes of shells.",
    'In May of this year Brackwell Shellfish, a member of ours, raised 3,400 tonnes of shells from the Sound of Iver in seventeen days.',
  ],
  [
    'A law of 2019 obliges foreign trawlers to ask for permission 60 days in advance.',
    'Foreign trawlers need permission 30 days before entry, a rule without exceptions.',
  ],
  [
    'Norway followed with quotas on 17 kinds of crab that took effect in March 2021.',
    'Norway has no plans for more; those on 17 sorts of crab, in force since March 2020, cost the fleet dear.',
  ],
])('cannot both be right: %s', (left, right) => {
  expect(found(left, right)?.verdict).toBe('conflict');
  expect(found(right, left)?.verdict).toBe('conflict');
});

test('the figures are marked as well', () => {
  const { quantities } = briefingOf([
    {
      id: 'one',
      date: '2024-09-01',
      blocks: ['Between 2018 and 2022 the number of burst mains reported in winter rose by 41 per cent.'],
    },
    {
      id: 'two',
      date: '2024-10-04',
      blocks: ['Burst mains reported in winter rose by 29 per cent between 2018 and 2022.'],
    },
  ]);
  const rivals = (quantities ?? [])
    .filter(({ unit }) => unit === '%')
    .map(({ conflictsWith }) => conflictsWith[0]?.locator);
  expect(rivals).toEqual(['two:1.1', 'one:1.1']);
});

test.each([
  [
    'other years',
    'Between 2014 and 2018 the number of burst mains reported in winter rose by 41 per cent.',
    'Burst mains reported in winter rose by 29 per cent between 2018 and 2022.',
  ],
  [
    'another season',
    'Between 2018 and 2022 the number of burst mains reported in winter rose by 41 per cent.',
    'Burst mains reported in summer rose by 29 per cent between 2018 and 2022.',
  ],
  [
    'another town',
    'Between 2018 and 2022 burst mains reported in Leeds in winter rose by 41 per cent.',
    'Burst mains reported in York in winter rose by 29 per cent between 2018 and 2022.',
  ],
  [
    'a part',
    'Between 1 June and 31 July 212 trawlers were inspected.',
    'From the beginning of June to the end of July inspectors inspected 340 boats, of which 60 trawlers were inspected twice.',
  ],
  [
    'about so many',
    'Between 1 June and 31 July 212 trawlers were inspected.',
    'From the beginning of June to the end of July inspectors inspected about 220 trawlers.',
  ],
  [
    'others who are counted',
    'For the 18,000 families whose heating contracts run out before the end of next year, that is bad.',
    'Some 23,000 households whose children leave school by the end of 2025 will be paying more.',
  ],
  [
    'advice',
    'Foreign trawlers should ask for permission 60 days in advance, as the law says.',
    'Foreign trawlers should ask for permission 30 days before entry, a rule without exceptions.',
  ],
  [
    'another rule',
    'A law of 2019 obliges foreign trawlers to ask for permission 60 days in advance.',
    'Under the code, ferries must tell the harbour master 30 days before entry.',
  ],
  [
    'another start',
    'Norway followed with quotas on 17 kinds of crab that took effect in March 2021.',
    'Iceland has no plans for more; the ban on 12 sorts of net, in force since March 2020, cost the fleet dear.',
  ],
])('may both be right, being of %s', (_, left, right) => {
  expect(found(left, right)?.verdict).not.toBe('conflict');
  expect(found(right, left)?.verdict).not.toBe('conflict');
});
