import { expect, test } from 'vitest';
import type { Recommendation } from '../../pipeline/findings.ts';
import { adviceIn } from './found.ts';

const under = (item: string) => adviceIn('# Recommendations', `- ${item}`);

test.each<[string, Partial<Recommendation>]>([
  [
    'Norway and Iceland should agree a joint control scheme by the end of 2025.',
    { addressee: 'Norway and Iceland', strength: 'moderate', cue: 'should', horizon: 'by the end of 2025' },
  ],
  [
    'If talks on tariffs take place, Chile should engage the countries concerned.',
    { addressee: 'Chile', counterpart: 'the countries concerned', condition: 'If talks on tariffs take place' },
  ],
  ['Regulators must publish the data.', { addressee: 'Regulators', strength: 'strong', cue: 'must' }],
  ['Freeze the catch at 30,000 tonnes until 2026.', { addressee: null, cue: 'Freeze', horizon: 'until 2026' }],
  [
    'Closer ties between the two cartels would be undesirable.',
    { addressee: null, cue: 'would be undesirable', strength: 'moderate' },
  ],
  ['A fund for older vessels would be useful.', { addressee: null, strength: 'weak', cue: 'would be useful' }],
  ['Building new reservoirs should continue.', { addressee: null, cue: 'should' }],
  ['It is undesirable that Peru should leave the agreement.', { addressee: null, cue: 'is undesirable' }],
  [
    'Operators would benefit from dialogue with Peru.',
    { addressee: 'Operators', counterpart: 'Peru', strength: 'weak' },
  ],
  ['There would be practical benefits to Chile joining the pool.', { addressee: 'Chile', strength: 'weak' }],
  ['Better data on bycatch.', { addressee: null, cue: null, strength: null }],
])('under a heading of recommendations: %s', (item, expected) => {
  const found = under(item);
  expect(found).toHaveLength(1);
  expect(found[0]).toMatchObject({ text: item, ...expected });
});

test('motive and restatement stay with their recommendation', () => {
  const [first, ...rest] = under(
    'The stock has halved. The council should cut the quota. In other words, boats must stay in port. These limits require patience.',
  );
  expect(rest).toEqual([]);
  expect(first?.at.map((place) => place.locator)).toEqual(['one:1.2', 'one:1.4']);
  expect(first?.motive.map((place) => place.locator)).toEqual(['one:1.1']);
  expect(first?.restatedAt.map((place) => place.locator)).toEqual(['one:1.3']);
});

test('a sub-heading and a lead sentence say who should act', () => {
  expect(
    adviceIn('# Policy recommendations', '## For the Commission', '- Publish all the tariffs.').map(
      (one) => one.addressee,
    ),
  ).toEqual(['Commission']);
  const led = adviceIn('The government should:', '- fund night trains;', '- abolish the track fee.');
  expect(led.map((one) => [one.addressee, one.cue])).toEqual([
    ['government', 'should'],
    ['government', 'should'],
  ]);
});

test.each<[string, Partial<Recommendation>]>([
  ['We recommend that the Rail Authority publish its accounts.', { addressee: 'Rail Authority', cue: 'We recommend' }],
  ['Governments should stop treating fishers as the enemy.', { addressee: 'Governments' }],
  ['Norway must not wait for others.', { addressee: 'Norway', strength: 'strong' }],
])('in running text: %s', (text, expected) => {
  expect(adviceIn(text)).toMatchObject([expected]);
});

test.each([
  'The minister said that any new deal must include Greenland.',
  'The fishers’ union argues that governments should double the quota.',
  '“Norway should leave,” said the mayor.',
  'Norway will need to find new buyers.',
  'It is in the interest of Norway to wait.',
  'It should be noted that prices have held up.',
  'Nobody should expect miracles.',
  'Trees must have water.',
  'If the price should rise, farmers will sell.',
  'Should governments pay for ferries?',
])('no recommendation: %s', (text) => {
  expect(adviceIn(text)).toEqual([]);
});

test('a document with a section recommends elsewhere only where it says so', () => {
  const found = adviceIn(
    'Governments should know their history.',
    'We urge the ministry to act.',
    '# Recommendations',
    '1. Raise the ceiling for grants.',
  );
  expect(found.map((one) => one.cue)).toEqual(['We urge', 'Raise']);
});

test('numbers run over all sources', () => {
  expect(under('Adopt a single fare.').map((one) => one.id)).toEqual(['R1']);
});

test('how somebody is reached is told to the reader, and recommends nothing', () => {
  expect(
    adviceIn(
      '# Reporting fraud',
      '- Call toll-free (800) 555-0134 at any hour of the day.',
      '- Send a letter to hotline@harbour.example.',
      '- Report online at: https://harbour.example.',
    ),
  ).toEqual([]);
  expect(
    adviceIn('# Recommendations', '- Send a letter to every skipper.', '- Call a meeting of the ports.'),
  ).toHaveLength(2);
});
