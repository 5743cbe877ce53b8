import { expect, test } from 'vitest';
import { briefingOf } from './found.ts';

const theme = (id: string, terms: string[]) => ({
  id,
  label: id,
  question: null,
  terms,
  pin: [],
  exclude: [],
  place: { line: 1, column: 1, offset: 0 },
});
const north = [
  'In 2021 Portugal landed 120,000 tonnes of horse mackerel. The Fleet Union supports a higher berth fee.',
  'Norway should raise the berth fee. A berth fee pays for the quay.',
];
const south = [
  'In 2021 Portugal landed 140,000 tonnes of horse mackerel. The old lighthouse needs paint.',
  'The berth fee is fair. Berth fees are low.',
];

test('what cannot both be right comes first, then who advises whom, then what is shared', () => {
  const { glance } = briefingOf(
    [
      { id: 'north', label: 'N', blocks: north },
      { id: 'south', label: 'S', blocks: south },
    ],
    { themes: [theme('fee', ['berth fee']), theme('catch', ['mackerel'])] },
  );
  expect(glance?.map(({ kind }) => kind)).toEqual(
    ['disagreement', 'recommendations', 'themes'].slice(0, glance?.length),
  );
  expect(glance?.[0]).toMatchObject({
    text: 'N and S cannot both be right on “horse mackerel”: “120,000 tonnes of horse mackerel” in N, “140,000 tonnes of horse mackerel” in S, both of 2021.',
    at: [{ locator: 'north:1.1' }, { locator: 'south:1.1' }],
  });
  expect(glance?.[2]?.text).toMatch(/^N and S both address all 2 themes\. Most room is given by /);
  expect(glance?.[1]?.text).toBe('1 recommendation was found in N, to Norway. No recommendation was found in S.');
});

test('one source: nothing is compared, and nothing is said to be shared', () => {
  const { glance, pairs } = briefingOf([{ id: 'north', label: 'N', blocks: north }], {
    themes: [theme('fee', ['berth fee'])],
  });
  expect(pairs).toEqual([]);
  expect(glance?.map(({ text }) => text).join(' ')).not.toMatch(/both|across|only/i);
  expect(glance?.map(({ kind }) => kind)).toContain('recommendations');
});

test('with many sources they are counted, not listed', () => {
  const many = Array.from({ length: 7 }, (_, index) => ({
    id: `s${index}`,
    blocks: [
      `Norway should raise the berth fee of quay ${'abcdefg'[index]}. Something else is said in paper ${index}.`,
    ],
  }));
  const item = briefingOf(many).glance?.find(({ kind }) => kind === 'recommendations');
  expect(item?.text).toBe('7 recommendations were found in 7 of 7 sources, all to Norway.');
});

test('what differs is told in the words of both', () => {
  const { glance } = briefingOf([
    { id: 'north', label: 'N', blocks: ['The council should build a ferry terminal, because boats are late.'] },
    { id: 'south', label: 'S', blocks: ['The council should not build a ferry terminal at the old quay.'] },
  ]);
  expect(glance?.[0]?.text).toBe(
    'N and S differ on “ferry terminal”: N “The council should build a ferry terminal”, S “The council should not build a ferry terminal at the old quay”.',
  );
});

test('how many recommendations a response accepts stands in its own words', () => {
  const { glance } = briefingOf([
    { id: 'review', label: 'Review', blocks: ['Recommendation 1. The port should dredge its channel.'] },
    {
      id: 'answer',
      label: 'Port',
      blocks: ['The review makes nine recommendations. We accept seven of them and do not accept two.'],
    },
  ]);
  expect(glance?.find(({ kind }) => kind === 'answers')).toMatchObject({
    text: 'Port on what is recommended: “We accept seven of them and do not accept two.”',
    at: [{ locator: 'answer:1.2' }],
  });
});

test('of many addressees the first are named, the others counted', () => {
  const makers = ['Norway', 'Ghana', 'Peru', 'Latvia', 'Nepal', 'Chile'];
  const { glance } = briefingOf([
    {
      id: 'north',
      label: 'N',
      blocks: makers.map((name, at) => `${name} should raise the berth fee of quay ${'abcdef'[at]}.`),
    },
  ]);
  const text = glance?.find(({ kind }) => kind === 'recommendations')?.text;
  expect(text).toBe(
    '6 recommendations were found in N: 1 to Norway, 1 to Ghana, 1 to Peru, 1 to Latvia and 2 to others.',
  );
});

test('recommendations to one body, or to none, are told in few words', () => {
  const textOf = (blocks: string[]) =>
    briefingOf(
      [
        { id: 'north', label: 'N', blocks },
        { id: 'south', label: 'S', blocks: ['Ferries sank.'] },
      ],
      { themes: [] },
    ).glance?.find(({ kind }) => kind === 'recommendations')?.text;
  expect(textOf(['Norway should raise the fee.', 'Norway should close the pier.'])).toMatch(
    /^2 recommendations were found in N, both to Norway\./,
  );
});

test('figures that are hard to square are told once', () => {
  const { glance } = briefingOf(
    [
      { id: 'north', label: 'N', date: '2024-11', blocks: ['The ferry Orla sank off Brest. Fourteen people died.'] },
      { id: 'south', label: 'S', date: '2025-01', blocks: ['The sinking of the ferry Orla killed 19 people.'] },
    ],
    { themes: [] },
  );
  expect(glance?.filter(({ text }) => /19/.test(text)).map(({ kind }) => kind)).toEqual(['disagreement']);
});

test('an event that both report is no agreement of views: it is said last', () => {
  const event = 'In early March 2021, Ida Holm won the Norwegian harbour election.';
  const again = 'Amid the strikes, the skipper Ida Holm won the Norwegian harbour election in March 2021.';
  const { glance, pairs } = briefingOf([
    { id: 'north', label: 'N', blocks: [event, 'Norway should raise the berth fee.'] },
    { id: 'south', label: 'S', blocks: [again, 'Berth fees are low.'] },
  ]);
  expect(pairs?.[0]?.verdict).toMatch(/^agree/);
  expect(glance?.at(-1)?.text).toBe(
    'N and S both report 1 event alike: “In early March 2021, Ida Holm won the Norwegian harbour election” (N).',
  );
  expect(glance?.slice(0, -1).map(({ kind }) => kind)).not.toContain('agreement');
});

test('a theme to which each gives most room is named once', () => {
  const { glance } = briefingOf(
    [
      { id: 'north', label: 'N', blocks: ['A berth fee pays for the quay. The berth fee is low. Gulls nest here.'] },
      { id: 'south', label: 'S', blocks: ['The berth fee is fair. The old lighthouse needs paint.'] },
    ],
    { themes: [theme('Fee', ['berth fee']), theme('Gulls', ['gulls'])] },
  );
  expect(glance?.find(({ kind }) => kind === 'themes')?.text).toMatch(
    /Most room is given by each to “Fee”: \d+% of the words of N and \d+% of the words of S\.$/,
  );
});
