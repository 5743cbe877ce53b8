/** What two sources give for one measure, in other words: in conflict, agreed, or of two things. */
import { expect, test } from 'vitest';
import type { Pair } from '../../pipeline/findings.ts';
import { writtenPairs } from './figures-written.ts';
import { briefingOf } from './found.ts';

const kinds: Partial<Record<Pair['verdict'], string>> = {
  conflict: 'conflict',
  tension: 'tension',
  agree: 'agree',
  'agree-partly': 'agree',
};

function standing(left: string, right: string): string {
  const { pairs } = briefingOf([
    { id: 'one', date: '2026-03-02', blocks: [left] },
    { id: 'two', date: '2026-04-20', blocks: [right] },
  ]);
  return kinds[pairs?.[0]?.verdict ?? 'both-address'] ?? 'apart';
}

test.each(writtenPairs)('%s: %s', (expected, left, right) => {
  expect(standing(left, right)).toBe(expected);
  expect(standing(right, left)).toBe(expected);
});

test('whose word it is stands beside a conflict, and what two others give is none', () => {
  const of = (left: string, right: string) =>
    briefingOf([
      { id: 'one', date: '2026-03-02', blocks: [left] },
      { id: 'two', date: '2026-04-20', blocks: [right] },
    ]).pairs?.[0];
  const own = 'Fourteen fires broke out at the depot in 2024.';
  const others = 'According to the fire brigade there were nine fires at the depot in 2024.';
  expect(of(own, others)?.reasons.filter(({ kind }) => kind === 'holder')).toHaveLength(1);
  expect(of('The union speaks of fourteen fires at the depot in 2024.', others)?.verdict).not.toBe('conflict');
  // Who tells the other figure, too, is at one with the other source about it.
  expect(of(`${own} The fire brigade counted nine fires there.`, others)?.verdict).not.toBe('conflict');
});

test('"six months" of a year are no year', () => {
  const { pairs } = briefingOf([
    { id: 'one', date: '2026-03-02', blocks: ['In the year to June 2025 the ferry carried 90,000 lorries.'] },
    { id: 'two', date: '2026-04-20', blocks: ['The ferry carried 41,000 lorries in June 2025.'] },
  ]);
  expect(pairs?.[0]?.verdict).not.toBe('conflict');
});
