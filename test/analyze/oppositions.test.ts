import { expect, test } from 'vitest';
import type { Pair } from '../../pipeline/findings.ts';
import { pairsBetween } from './found.ts';
import { last, later, laterNot, notOpposed, opposed, type Two } from './oppositions-written.ts';

const apart = new Set(['differ', 'tension', 'conflict']);

/** The pairs of two sources that say a few sentences each, that stand apart. */
function apartIn([left, right]: Two): Pair[] {
  return pairsBetween(left, right).filter(({ verdict }) => apart.has(verdict));
}

test('opposites of one matter are found', () => {
  const missed = opposed.filter((two) => apartIn(two).length === 0);
  expect(missed.length).toBeLessThanOrEqual(1);
});

test('of opposites written after the rules most are found', () => {
  expect(later.filter((two) => apartIn(two).length > 0).length).toBeGreaterThanOrEqual(19);
});

test('of opposites that nobody had in mind more than half are found', () => {
  expect(last.filter((two) => apartIn(two).length > 0).length).toBeGreaterThanOrEqual(13);
});

test('what is alike and not opposed is not taken for it', () => {
  expect([...notOpposed, ...laterNot].filter((two) => apartIn(two).length > 0)).toEqual([]);
});

test('the reason shows the words of both and what they are said of', () => {
  const [pair] = apartIn([
    'Parliament would do well to let the ferry subsidy lapse in June.',
    'The ferry subsidy ought to be renewed for five years.',
  ]);
  expect(pair?.reasons.find(({ kind }) => kind === 'polarity')?.detail).toBe(
    'opposites are asked for of “subsidy”: “would do well to let the ferry subsidy lapse” in L, “ought to be renewed” in R',
  );
});

test('a view that is named and rejected is shown with the words that reject it', () => {
  const [pair] = apartIn([
    'The argument that the levy harms small bakers does not hold.',
    'The levy harms small bakers.',
  ]);
  expect(pair?.verdict).toBe('differ');
  expect(pair?.reasons.some(({ detail }) => detail.includes('“does not hold”'))).toBe(true);
});

test('what is only reported is shown with its holder, and is no tension', () => {
  const [pair] = apartIn(['The union says that the levy is unfair to small bakers.', 'The levy is fair.']);
  expect(pair?.verdict ?? 'differ').toBe('differ');
});
