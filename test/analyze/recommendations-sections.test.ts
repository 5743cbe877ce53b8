/** Recommendations by structure: long lists, who is addressed by a line of its own, orders, summaries. */
import { expect, test } from 'vitest';
import { briefingOfOne } from './found.ts';

const brief = (...blocks: string[]) =>
  (briefingOfOne(blocks).recommendations ?? []).map(({ addressee, cue }) => [addressee, cue]);

test.each(['Recommendations', 'The way forward', 'What should be done', 'Policy options', 'What to do', '7. Our asks'])(
  'fifty items under “%s”',
  (heading) => {
    const verbs = ['Close', 'Fund', 'Map', 'Audit', 'Sell'];
    const items = Array.from({ length: 50 }, (_, at) => `- ${verbs[at % 5]} the ${'abcdefghij'[at % 10]}${at} mill.`);
    expect(brief(`# ${heading}`, ...items)).toHaveLength(50);
  },
);

test('a line of its own says who should act on what follows it', () => {
  expect(
    brief(
      '# Recommendations',
      '(a) For the Government of Peru:',
      '- Close the north fishery.',
      '- Fund observers.',
      'To buyers',
      '- Trace each catch.',
    ),
  ).toEqual([
    ['Government of Peru', 'Close'],
    ['Government of Peru', 'Fund'],
    ['buyers', 'Trace'],
  ]);
  expect(brief('# Ten asks of the next government', '- A minister for rivers.', '- A law on sand.')).toEqual([
    ['next government', null],
    ['next government', null],
  ]);
});

test('resolutions: "that", and "to" after who should act', () => {
  expect(
    brief(
      '# Next steps',
      '- The ministry to publish the map by May.',
      '- That the ministry publish its tests.',
      '- That each school be inspected.',
      '- That funding for buses be restored.',
    ),
  ).toEqual([
    ['ministry', 'to'],
    ['ministry', 'That'],
    [null, 'That'],
    [null, 'That'],
  ]);
});

test('orders that the tagger misreads, that forbid, and that are counted', () => {
  expect(
    brief(
      '# Lessons and recommendations',
      '- Fund testing that covers every district.',
      '- Stop counting gas as green.',
      '- Storage: remove double charges.',
      '- Never store both keys in one place.',
      '- Do not build on the plain.',
      '- 4. First, publish the data.',
    ),
  ).toEqual([
    [null, 'Fund'],
    [null, 'Stop'],
    [null, 'remove'],
    [null, 'Never'],
    [null, 'Do not'],
    [null, 'publish'],
  ]);
});

test('what follows the question what somebody should do', () => {
  expect(brief('What, then, should the ministry do? First, publish the data. Second, hire auditors.')).toEqual([
    ['ministry', 'publish'],
    ['ministry', 'hire'],
  ]);
});

test('what a numbered sentence asks of one, the next asks again', () => {
  expect(
    brief('# The way forward', '5.1 The ministry should map the wells. Second, it should close those that are foul.'),
  ).toEqual([
    ['ministry', 'should'],
    ['ministry', 'should'],
  ]);
});

test('a summary asks as the section does, and the section is where it stands', () => {
  const found =
    briefingOfOne([
      '# Executive summary',
      'Cities should extend lines before they cut fares. Ports ought to share their data.',
      '# Recommendations',
      'Cities should extend their tram lines to the suburbs before they cut any fares.',
    ]).recommendations ?? [];
  expect(found.map(({ at, restatedAt }) => [at[0]?.locator, restatedAt.map((place) => place.locator)])).toEqual([
    ['one:1.2', []],
    ['one:2.1', ['one:1.1']],
  ]);
});

test('beside a section, who is asked must be said', () => {
  expect(
    brief(
      'Norway should pay for the survey. The survey should be repeated. Fares must come down.',
      '# Recommendations',
      '- Raise the ceiling for grants.',
    ),
  ).toEqual([
    ['Norway', 'should'],
    [null, 'Raise'],
  ]);
});

test('by when, also where a date is moved', () => {
  const [found] =
    briefingOfOne(['The Commission should bring forward its water package to the first quarter of 2026.'])
      .recommendations ?? [];
  expect(found?.horizon).toBe('to the first quarter of 2026');
});

test('an abbreviation between the subject and its modal', () => {
  expect(brief('The Department of Ports and Harbours (DPH) needs to publish its tolls.')).toEqual([
    ['Department of Ports and Harbours', 'needs to'],
  ]);
});
