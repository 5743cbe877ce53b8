/** What two papers of one month tell of one thing, each in words of its own. */
import { expect, test } from 'vitest';
import { toldPairs } from './figure-told-written.ts';
import { briefingOf } from './found.ts';

const [early, late] = ['2025-09-17', '2025-09-25'];

function strongest(left: string, right: string): string {
  const { pairs, quantities } = briefingOf([
    { id: 'one', date: early, blocks: [left] },
    { id: 'two', date: late, blocks: [right] },
  ]);
  const found = (pairs ?? []).map(({ verdict }) => verdict);
  if (found.includes('conflict')) return 'conflict';
  if (quantities?.some(({ conflictsWith }) => conflictsWith.length > 0)) return 'marked';
  return found.includes('tension') ? 'tension' : 'none';
}

test.each(toldPairs)('%s: %s | %s', (verdict, left, right) => {
  const found = [strongest(left, right), strongest(right, left)];
  if (verdict === 'none') for (const one of found) expect(one).not.toMatch(/conflict|marked/);
  else expect(found).toEqual([verdict, verdict]);
});
