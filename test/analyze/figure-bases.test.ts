/** Figures whose clauses have the same nouns and that measure two things are in no conflict. */
import { expect, test } from 'vitest';
import { nearMisses } from './figure-bases-written.ts';
import { briefingOf } from './found.ts';

test.each(nearMisses)('%s', (_, left, right) => {
  const dates = ['2026-03-02', '2026-04-20'] as const;
  for (const [first, second] of [
    [left, right],
    [right, left],
  ] as const) {
    const { pairs, quantities } = briefingOf([
      { id: 'one', date: dates[0], blocks: [first] },
      { id: 'two', date: dates[1], blocks: [second] },
    ]);
    expect(pairs?.filter(({ verdict }) => verdict === 'conflict').map(({ reasons }) => reasons)).toEqual([]);
    expect(quantities?.flatMap(({ conflictsWith }) => conflictsWith)).toEqual([]);
  }
});
