/** A date that the text speaks against is said; nothing is made of it. */
import { expect, test } from 'vitest';
import { pass } from '../normalize/pass.ts';

const prose =
  'The depots stand along the ring road, and most of them were built in the years when the road itself was being widened.';

/** @returns The messages on the date of a document with these paragraphs. */
function said(date: string, ...blocks: string[]): string[] {
  const value = ['---', `date: ${date}`, '---', '# Dredging', prose, ...blocks, prose]
    .join('\n\n')
    .replace('---\n\n', '---\n');
  return pass(`${value.replace('\n\n---', '\n---')}\n`, 'test.md').file.messages.flatMap((one) =>
    one.ruleId === 'date-clash' ? [one.reason] : [],
  );
}

test.each<[blocks: string[], clashes: boolean]>([
  [['Governor Marsh opened the upper lock in May 2026.'], true],
  [['Governor Marsh will open the upper lock in May 2026.'], false],
  [['Governor Marsh opened the upper lock in May 2024.'], false],
  [
    [
      'Governor Adeline Marsh and Per Lund quarrelled on the quay of Elmsund in February 2025.',
      'A year ago, Governor Marsh came to Elmsund and was received by Lund with a band.',
    ],
    true,
  ],
  [
    [
      'Governor Adeline Marsh and Per Lund quarrelled on the quay of Elmsund in February 2024.',
      'A year ago, Governor Marsh came to Elmsund and was received by Lund with a band.',
    ],
    false,
  ],
  [
    [
      'Governor Adeline Marsh and Per Lund quarrelled on the quay of Elmsund in November 2024.',
      'Last year Governor Marsh came to Elmsund and was received by Lund with a band.',
    ],
    false,
  ],
  [['The first barge passed in February 2025.', 'A year ago nobody had seen one.'], false],
])('%j', (blocks, clashes) => {
  expect(said('2025-02-28', ...blocks)).toHaveLength(clashes ? 1 : 0);
});
