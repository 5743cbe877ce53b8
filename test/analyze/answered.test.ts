/** A source that prints what another recommends and answers it: whose words are whose, and what the answer is. */
import { expect, test } from 'vitest';
import { briefingOf } from './found.ts';

const review = {
  id: 'review',
  label: 'Review',
  title: 'Review of the pilot service',
  blocks: [
    '# Review of the pilot service',
    '## Findings',
    'The review heard from sixty masters about the pilot boats of the northern ports.',
    '## Recommendations',
    '### Recommendation 1',
    'The Harbour Agency should publish every near miss within a week, with the name of the berth. It should keep the list open to masters.',
    '### Recommendation 2',
    'Every port should hold a spare pilot boat that is fit for winter seas. The boats need to:',
    '- carry a heated deck',
    '- be inspected twice a year',
    '### Recommendation 3',
    'Masters should be heard before a berth is closed to deep ships.',
    '### Recommendation 4',
    'Pilots should be paid for the hours in which they wait on the quay.',
  ],
};

const response = {
  id: 'ministry',
  label: 'Ministry',
  blocks: [
    '# Government response to the review of the pilot service',
    '## Introduction',
    'This paper answers each of the four in turn.',
    '## Recommendations',
    '### Recommendation 1',
    'The Harbour Agency should publish every near miss within a week, with the name of the berth. It should keep the list open to masters.',
    '#### Government response to recommendation 1',
    'The government supports this recommendation. The Harbour Agency will begin in the spring.',
    'Smaller ports should be given a template by the Harbour Agency.',
    '### Recommendation 2',
    'Every port should hold a spare pilot boat that is fit for winter seas. The boats need to:',
    '- carry a heated deck',
    '- be inspected twice a year',
    '#### Government response to recommendation 2',
    'The government supports the recommendation that every port should hold a spare boat. This will include:',
    '- a fund for the smallest ports',
    '- a shared crew roster',
    '### Recommendation 3',
    'Masters should be heard before a berth is closed to deep ships.',
    '#### Government response to recommendation 3',
    'The government recognises the importance of hearing masters early.',
    '### Recommendation 4',
    'Pilots should be paid for the hours in which they wait on the quay.',
    '#### Government response to recommendation 4',
    'The government does not accept this recommendation. Waiting is part of the fee.',
  ],
};

test('what a response prints before it answers is recommended by the other alone', () => {
  const { recommendations, claims } = briefingOf([review, response]);
  const of = (id: string) =>
    (recommendations ?? []).filter(({ source }) => source === id).map(({ at }) => at[0]?.locator);
  expect(of('review')).toEqual(['review:2.1', 'review:3.1', 'review:6.1', 'review:7.1']);
  // Of its own it asks one thing; what it supports, it does not ask for.
  expect(of('ministry')).toEqual(['ministry:4.1']);
  const quoted = (claims ?? []).filter(({ holder }) => holder === 'Review of the pilot service');
  expect(quoted.map(({ at }) => at[0]?.locator)).toEqual([
    'ministry:2.1',
    'ministry:5.1',
    'ministry:11.1',
    'ministry:13.1',
  ]);
});

test('each answer stands beside the recommendation of that number, with its verdict', () => {
  const { pairs } = briefingOf([review, response]);
  expect(
    (pairs ?? [])
      .filter(({ verdict }) => verdict !== 'both-address')
      .map(({ left, right, verdict, reasons }) => [
        left[0]?.locator,
        right[0]?.locator,
        verdict,
        reasons.find(({ kind }) => kind === 'polarity')?.detail,
      ]),
  ).toEqual([
    ['review:7.1', 'ministry:14.1', 'differ', '“The government does not accept this recommendation” in Ministry'],
    ['review:2.1', 'ministry:3.1', 'agree', '“The government supports this recommendation” in Ministry'],
    ['review:3.1', 'ministry:8.1', 'agree', '“The government supports the recommendation” in Ministry'],
    ['review:6.1', 'ministry:12.1', 'agree-partly', '“The government recognises the importance” in Ministry'],
  ]);
});

test('a response without the review: what it prints under a number and answers is not its own', () => {
  const { recommendations } = briefingOf([response]);
  expect((recommendations ?? []).map(({ at }) => at[0]?.locator)).toEqual(['ministry:4.1']);
});

test.each([
  ['Accepted.', 'agree'],
  ['Agreed in principle.', 'agree-partly'],
  ['Not accepted.', 'differ'],
  ['Accept in principle', 'agree-partly'],
  ['Support.', 'agree'],
  ['Noted.', 'agree-partly'],
  ['The Welsh Government accepts this recommendation in part.', 'agree-partly'],
  ['The Coastal Agency fully supports this recommendation.', 'agree'],
  ['Ministers will consider this recommendation in the next budget.', 'agree-partly'],
  ['The department rejects the recommendation.', 'differ'],
  ['This recommendation is accepted in principle.', 'agree-partly'],
  ['This recommendation is not accepted.', 'differ'],
])('an answer behind a label: %s', (answer, verdict) => {
  const { pairs, recommendations } = briefingOf([
    review,
    {
      id: 'reply',
      label: 'Reply',
      blocks: [
        '# Response to the report on the pilot service',
        'Recommendation 1: The Harbour Agency should publish every near miss within a week, with the name of the berth.',
        `Response: ${answer}`,
        'Recommendation 3: Masters should be heard before a berth is closed to deep ships.',
        'Response: The ports will report in May.',
      ],
    },
  ]);
  expect(
    (pairs ?? [])
      .filter((pair) => pair.verdict !== 'both-address')
      .map((pair) => [pair.left[0]?.locator, pair.right[0]?.locator, pair.verdict]),
  ).toEqual([['review:2.1', 'reply:2.1', verdict]]);
  expect((recommendations ?? []).filter(({ source }) => source === 'reply')).toEqual([]);
});

test('a response in running text: what stands word for word in the report is quoted from it', () => {
  const { recommendations, pairs } = briefingOf([
    review,
    {
      id: 'reply',
      label: 'Reply',
      blocks: [
        '# Response of the shipowners to the review of the pilot service',
        'We have read the review with care and thank its authors.',
        'The Harbour Agency should publish every near miss within a week, with the name of the berth. It should keep the list open to masters.',
        'We agree. The ports should also publish the weather of that hour.',
      ],
    },
  ]);
  expect((recommendations ?? []).filter(({ source }) => source === 'reply').map(({ at }) => at[0]?.locator)).toEqual([
    'reply:3.2',
  ]);
  expect((pairs ?? []).map(({ right }) => right[0]?.locator)).not.toContain('reply:2.1');
});

test.each([
  ['labels', (number: string) => [`Recommendation ${number}: Pilots`]],
  ['headings', (number: string) => [`## Recommendation ${number}`]],
])('an answer that nothing stands over, under numbers in two parts: %s', (_, over) => {
  const asked = {
    '4.1': 'The Harbour Agency should list the tides in one book.',
    '4.2': 'Every port should keep a spare lamp on its longest mole.',
  };
  const answers = {
    '4.1': 'The Government accepts this recommendation. The book will be out in May.',
    '4.2': 'The Government accepts in principle this recommendation. Lamps should be bought together.',
  };
  const blocks = (...more: ((number: '4.1' | '4.2') => string)[]) =>
    (['4.1', '4.2'] as const).flatMap((number) => [...over(number), asked[number], ...more.map((one) => one(number))]);
  const { recommendations, pairs } = briefingOf([
    {
      id: 'inquiry',
      label: 'Inquiry',
      title: 'Inquiry into pilotage',
      blocks: ['# Inquiry into pilotage', ...blocks()],
    },
    {
      id: 'reply',
      label: 'Reply',
      title: 'Government response to the inquiry',
      blocks: ['# Government response to the inquiry', ...blocks((number) => answers[number])],
    },
  ]);
  const own = (recommendations ?? []).filter(({ source }) => source === 'reply');
  expect(own.map(({ text }) => text)).toEqual(['Lamps should be bought together.']);
  expect(
    (pairs ?? []).map(({ verdict, reasons }) => [verdict, reasons.find(({ kind }) => kind === 'polarity')?.detail]),
  ).toEqual([
    ['agree', '“The Government accepts this recommendation” in Reply'],
    ['agree-partly', '“The Government accepts in principle this recommendation” in Reply'],
  ]);
});

test('an audit prints the answer of the audited, and its recommendations stay its own', () => {
  const { recommendations } = briefingOf([
    {
      id: 'audit',
      label: 'Audit',
      blocks: [
        '# Audit of the lighthouse service',
        '## Recommendations',
        '### Recommendation 1',
        'The Lighthouse Board should test each lamp in the autumn.',
        '#### Response of the Lighthouse Board to recommendation 1',
        'The Board accepts this recommendation. It will begin in September.',
        '### Recommendation 2',
        'The Lighthouse Board should publish its spending on diesel.',
        '#### Response of the Lighthouse Board to recommendation 2',
        'The Board does not accept this recommendation.',
      ],
    },
  ]);
  expect((recommendations ?? []).map(({ at }) => at[0]?.locator)).toEqual(['audit:1.1', 'audit:3.1']);
});
