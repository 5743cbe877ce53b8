import { expect, test } from 'vitest';
import type { Recommendation } from '../../pipeline/findings.ts';
import { adviceIn } from './found.ts';

const brief = (...blocks: string[]) =>
  adviceIn(...blocks).map(({ addressee, cue, horizon }) => [addressee, cue, horizon]);

test.each<[string, Partial<Recommendation>]>([
  [
    'Firms that sell to the army must disclose their stocks, and NATO ought to check them.',
    { addressee: 'Firms', strength: 'strong', cue: 'must' },
  ],
  [
    'Chile, which has the skills, should share its recycling patents with European firms.',
    { addressee: 'Chile', counterpart: 'European firms' },
  ],
  ['Before another gate is closed, ministers should seat the villages.', { horizon: 'Before another gate is closed' }],
  ['Operators need to train guards before the next winter.', { horizon: 'before the next winter' }],
  ['The MTA needs to hire 300 inspectors.', { addressee: 'MTA', strength: 'strong' }],
  ['The Hague should review its rules.', { addressee: 'The Hague' }],
  ['I ask the regulators to publish the tests.', { addressee: 'regulators', cue: 'I ask', strength: 'strong' }],
  ['We appeal to donors to pay by 2027.', { addressee: 'donors', horizon: 'by 2027' }],
  ['It is time for the Commission to act.', { addressee: 'Commission', cue: 'It is time for' }],
  ['Our advice to ministers is to wait.', { addressee: 'ministers', cue: 'Our advice to' }],
  [
    'We recommend that the Government of Uzbekistan publish the data.',
    { addressee: 'Government of Uzbekistan', cue: 'We recommend' },
  ],
  ['We urge the Netherlands and Germany to build it.', { addressee: 'Netherlands and Germany' }],
  ['We call on Norway, Iceland and Peru to wait.', { addressee: 'Norway, Iceland and Peru' }],
  [
    'The Fisheries Board should consider fines.',
    { addressee: 'Fisheries Board', strength: 'weak', cue: 'should consider' },
  ],
  ['Consideration should be given to cameras.', { strength: 'weak', cue: 'Consideration should be given' }],
  ['Harbours must publish their tariffs.', { addressee: 'Harbours' }],
  ['The board should meet once a year.', { addressee: 'board', condition: null }],
  ['The board should report once every two years.', { condition: null }],
  ['The regulator should be given the power to fine.', { addressee: null }],
  [
    'The licence must be withdrawn by June 2030 unless the pier is mended.',
    { addressee: null, horizon: 'by June 2030', condition: 'unless the pier is mended' },
  ],
])('in running text: %s', (text, expected) => {
  expect(adviceIn(text)).toMatchObject([expected]);
});

test.each([
  'Nobody who works on the line should be told that again.',
  'She said in May that states should pay.',
  'We ask why nobody did.',
  'It is time for a rethink.',
  'A state that fears its neighbours must arm.',
  'Under the Harbours Act, operators must report every spill.',
  'The choice ministers must make is hard.',
  'Fund managers waited.',
  'Prices should pay for it.',
  'The licence must be signed by hand.',
  'Taxpayers must wonder what it is for.',
])('no recommendation: %s', (text) => {
  expect(adviceIn(text)).toEqual([]);
});

test('a pronoun is whom the sentence before asked', () => {
  expect(brief('The ministry should act. It should also publish the data.').map(([who]) => who)).toEqual([
    'ministry',
    'ministry',
  ]);
  expect(brief('The ministry should act. Rain fell. It should be clear by noon.').map(([who]) => who)).toEqual([
    'ministry',
  ]);
});

test('what a body recommends in its own section is its own', () => {
  expect(brief('# Recommendations', '- The Board recommends that Northmoor disclose its costs.')).toEqual([
    ['Northmoor', 'The Board recommends', null],
  ]);
  expect(brief('The Board recommends that Northmoor disclose its costs.')).toEqual([]);
});

test('numbered, labelled recommendations without a heading', () => {
  expect(
    brief(
      'Recommendation 1. The ministry should mend the dykes.',
      'Recommendation 2. Publish the tariffs.',
      'R3: Hire inspectors by 2030.',
      'R4 – Raise the ceiling.',
      'Everybody should know their history.',
    ),
  ).toEqual([
    ['ministry', 'should', null],
    [null, 'Publish', null],
    [null, 'Hire', 'by 2030'],
    [null, 'Raise', null],
  ]);
});

test('a heading for each', () => {
  const blocks = Array.from({ length: 50 }, (_, at) => [
    `# Recommendation ${at + 1}`,
    `Pier ${at + 1} is full. The board should dredge pier ${at + 1} by ${2030 + (at % 20)}.`,
  ]);
  const found = adviceIn(...blocks.flat());
  expect(found).toHaveLength(50);
  expect(found.every(({ addressee, horizon, motive }) => addressee === 'board' && horizon && motive.length === 1)).toBe(
    true,
  );
});

test('a list of orders recommends; a list of facts and instructions do not', () => {
  expect(brief('- Mend the dykes before winter.', '- Publish the tariffs.', '- Hire 300 inspectors.')).toEqual([
    [null, 'Mend', 'before winter'],
    [null, 'Publish', null],
    [null, 'Hire', null],
  ]);
  expect(brief('- Dykes broke.', '- Tariffs doubled in 2023.', '- Inspectors are few.')).toEqual([]);
  expect(brief('# How to measure', '- Open the valve.', '- Read the gauge.')).toEqual([]);
});

test('points, asks and announcements', () => {
  expect(brief('# Key points', '- Fund night trains.', '- Prices doubled.', '- A third of bridges unsafe.')).toEqual([
    [null, 'Fund', null],
  ]);
  expect(brief('# Our asks', '- Better data on bycatch.', '- The harbour board must open its books.')).toEqual([
    [null, null, null],
    ['harbour board', 'must', null],
  ]);
  expect(brief('We make three proposals. The council could finance ferries. Prices rose.')).toEqual([
    ['council', 'could finance', null],
  ]);
  expect(brief('# Recommendations', '- To cut waiting times, open the clinics.', '- By 2030, close the pit.')).toEqual([
    [null, 'open', null],
    [null, 'close', 'By 2030'],
  ]);
});

test('a table gives addressee and horizon in its columns', () => {
  const table = [
    ['No.', 'Recommendation', 'Responsible', 'By when'],
    ['1', 'Mend the dykes at Oster.', 'Ministry of Water', '2027'],
    ['2', 'The board should publish its tariffs.', '–', 'end of 2026'],
  ];
  expect(brief(table.map((row) => row.join('\t')).join('\n'))).toEqual([
    ['Ministry of Water', 'Mend', '2027'],
    ['board', 'should', 'end of 2026'],
  ]);
  expect(brief(['Year\tBoats', '2020\t14', '2021\t12'].join('\n'))).toEqual([]);
});

test('what is said twice is one, and what either leaves out the other says', () => {
  const found = adviceIn(
    '# Recommendations',
    '- The rail authority should fit speed supervision on every sharp curve of the coastal line.',
    '- The rail authority should fit speed supervision on every sharp curve of the coastal line by December 2027.',
  );
  expect(found).toMatchObject([{ horizon: 'by December 2027', restatedAt: [{ locator: 'one:2.1' }] }]);
});

test.each([
  ['The owners, before they sell anything more, ought to pay what they owe.', 'owners', null],
  [
    'The port authority, once the dredging is done, should reopen the north quay.',
    'port authority',
    'once the dredging is done',
  ],
  ['The growers, while prices hold, should repay the fund.', 'growers', null],
])('a clause between commas parts nobody from what is asked of them: %s', (text, addressee, condition) => {
  expect(adviceIn(text)).toMatchObject([{ addressee, condition }]);
});

test.each([
  ['We call on the Danish and German governments to mend the quay.', 'Danish and German governments'],
  ['We call on the Peruvian, Chilean and Mexican ministries to share it.', 'Peruvian, Chilean and Mexican ministries'],
])('peoples joined before one noun: %s', (text, addressee) => {
  expect(adviceIn(text)).toMatchObject([{ addressee }]);
});

test('a body that a closing note introduces speaks for the source', () => {
  const asks = 'The League therefore calls on the Latvian government to mend the north quay.';
  expect(adviceIn('Its members met in Riga.', asks, 'About the League: it was founded in 1921.')).toMatchObject([
    { addressee: 'Latvian government', strength: 'strong' },
  ]);
  expect(adviceIn('Its members met in Riga.', asks, 'About the fleet: it was built in 1921.')).toEqual([]);
});

test.each([
  ['What follows from this for the ports? They would do well to publish their dates.', 'ports'],
  ['The ports and the shippers differ. They would be wise to meet.', 'ports and the shippers'],
])('who is meant by a pronoun that is advised: %s', (text, addressee) => {
  expect(adviceIn(text)).toMatchObject([{ addressee }]);
});

test.each([
  'The ministries wait. They are right to wait.',
  'A weir needs a keeper, and somebody has to pay for it.',
  'The minister told the cabinet in May that the river was full. There could be no release, he said, until the rain stopped. The dam should be emptied in ten days.',
])('asks for nothing: %s', (text) => {
  expect(adviceIn(text)).toEqual([]);
});

test('what the writer sets against what another said is advice', () => {
  expect(
    adviceIn(
      'The minister spoke in May. There could be no release, he said, until the rain stopped. But the dam should be emptied at once.',
    ),
  ).toHaveLength(1);
});

test('things that can be done are counted, and follow', () => {
  expect(
    adviceIn(
      'Three things can be done at once. Norway should open its ports. The owners could tie each quota to a count. The union has called for a strike.',
    ),
  ).toMatchObject([{ addressee: 'Norway' }, { addressee: 'owners', cue: 'could tie' }]);
  expect(adviceIn('Some things can be done by hand. The owners could tie each quota to a count.')).toEqual([]);
});

test.each([
  [
    'The ministries should revive their panel, which last met in Riga in May 2019, before the vote planned for October.',
    'before the vote planned for October',
  ],
  ['The union should reopen the fund that closed in March 2020.', null],
  ['The council should dredge the canal by the summit due in June.', 'by the summit due in June'],
])('by when is never what is over: %s', (text, horizon) => {
  expect(adviceIn(text)).toMatchObject([{ horizon }]);
});
