import { expect, test } from 'vitest';
import type { Pair } from '../../pipeline/findings.ts';
import { laterNot, laterRivals, notRivals, rivals, type Two } from './date-rivals-written.ts';
import { briefingOf, leftOthers, rightOthers } from './found.ts';

/** The pair of two sentences that stand among others, where their dates are a reason. */
function pairOf([one, other]: Two): Pair | undefined {
  const { pairs } = briefingOf([
    { id: 'one', date: '2026-12-20', blocks: [...leftOthers.slice(0, 5), one, ...leftOthers.slice(5)] },
    { id: 'two', date: '2026-12-22', blocks: [...rightOthers.slice(0, 7), other, ...rightOthers.slice(7)] },
  ]);
  return pairs?.find(({ left, right }) => left[0]?.locator === 'one:6.1' && right[0]?.locator === 'two:8.1');
}

const isTold = (two: Two) => /^(?:tension|conflict)$/.test(pairOf(two)?.verdict ?? '');
const reasonOf = (two: Two) => pairOf(two)?.reasons.find(({ kind }) => kind === 'date')?.detail;

test('one happening that two sources put to two dates is found', () => {
  expect(rivals.filter(isTold).length).toBeGreaterThanOrEqual(26);
});

test('of such as were written after the rules most are found', () => {
  expect(laterRivals.filter(isTold).length).toBeGreaterThanOrEqual(34);
});

test('two happenings of one kind, and two turns of one thing, are no rivals', () => {
  expect([...notRivals, ...laterNot].filter(isTold)).toEqual([]);
});

test('the reason has both dates, and what both tell of', () => {
  const two: Two = ['The dam at Keld broke on 14 January.', 'When the dam at Keld gave way, on 17 January, all slept.'];
  expect(pairOf(two)?.verdict).toBe('conflict');
  expect(reasonOf(two)).toBe(
    '“14 January” (14 January 2026) in A, “17 January” (17 January 2026) in B, both of “dam” and “Keld”',
  );
});

test('a date that is only reported or about right is no conflict', () => {
  const told = 'The dam at Keld broke on 14 January.';
  expect(pairOf([told, 'According to the mayor, the dam at Keld broke on 17 January.'])?.verdict).toBe('tension');
  expect(pairOf([told, 'The dam at Keld broke on about 20 January.'])?.verdict).not.toBe('conflict');
  expect(pairOf([told, 'The dam at Keld broke on the night of 15 January.'])?.verdict).toBe('tension');
});

test('who gives the other date as well tells of something else', () => {
  const two: Two = [
    'The lorry toll came into effect on 1 May.',
    'The lorry toll has been in force since 12 April. Since 1 May it has covered vans.',
  ];
  expect(reasonOf(two)).toBeUndefined();
});

test('a thing that is imposed need not hold from that day', () => {
  const two: Two = ['Ardel imposed a duty on steel on 4 February.', 'The steel duty of Ardel took effect on 1 March.'];
  expect(pairOf(two)?.verdict).not.toBe('conflict');
});
