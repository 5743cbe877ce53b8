/** A deadline that another puts off in its answer, and the number that the source itself gives. */
import { expect, test } from 'vitest';
import { adviceIn, briefingOf } from './found.ts';

const review = {
  id: 'review',
  label: 'Review',
  blocks: [
    '# Review of the ferry piers',
    '## Recommendations',
    '### Recommendation 1',
    'The Harbour Agency should fit a second gangway to every pier by March 2027.',
    '### Recommendation 2',
    'The Harbour Agency should publish its log of closures before the end of 2026.',
    '### Recommendation 3',
    'Masters should be heard before a pier is closed.',
  ],
};

const slips = (...answers: [string, string, string]) => {
  const blocks = answers.flatMap((answer, at) => [`### Agency response to recommendation ${at + 1}`, answer]);
  const { pairs } = briefingOf([
    review,
    { id: 'reply', label: 'Agency', blocks: ['# Response to the review of the ferry piers', ...blocks] },
  ]);
  return (pairs ?? []).flatMap(({ left, right, verdict, reasons }) =>
    reasons
      .filter(({ kind }) => kind === 'date')
      .map(({ detail }) => [left[0]?.locator, right[0]?.locator, verdict, detail]),
  );
};

test('a later date for the same thing differs, and both dates are named', () => {
  expect(
    slips(
      'The agency accepts this recommendation. A second gangway will reach every pier by June 2028.',
      'The agency accepts this recommendation. The log of closures will be published from January 2027.',
      'The agency accepts this recommendation. Masters will be heard from June 2029.',
    ),
  ).toEqual([
    ['review:1.1', 'reply:1.2', 'differ', '“by March 2027” in Review, “by June 2028” in Agency'],
    ['review:2.1', 'reply:2.2', 'differ', '“before the end of 2026” in Review, “from January 2027” in Agency'],
  ]);
});

test('a date that is kept, that is of something else, or that lies behind is no slip', () => {
  expect(
    slips(
      'The agency accepts this recommendation. The second gangway at each pier will be fitted by February 2027. Another gangway for the ferry pier will follow by 2030.',
      'The agency accepts this recommendation. Dredging will end by June 2029. The log of closures was begun in 2028.',
      'The agency rejects this recommendation.',
    ),
  ).toEqual([]);
});

test('the number of a recommendation, where its words do not give it', () => {
  const numbered = (...blocks: string[]) => adviceIn(...blocks).map((one) => one.numbered);
  expect(numbered(...review.blocks)).toEqual(['Recommendation 1', 'Recommendation 2', 'Recommendation 3']);
  expect(
    numbered(
      '# Recommendations',
      'Recommendation 4. The council should mend the pier.',
      'R5: The council should sell the crane.',
      'The council should hire two masters.',
    ),
  ).toEqual(['Recommendation 4', undefined, undefined]);
});
