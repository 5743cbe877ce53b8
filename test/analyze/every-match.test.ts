/** All matches of a pattern are those that `matchAll` finds. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { everyMatch } from '../../pipeline/analyze/every-match.ts';

test.each([/a+b?/g, /(?:)/g, /b*/gu, /(a)|(?<=a)c/g, /^a|c$/gi])('%s', (pattern) => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('a', 'b', 'c', 'A', '\u{1f600}')), (letters) => {
      const text = letters.join('');
      const found = everyMatch(pattern, text).map((match) => [match.index, ...match]);
      expect(found).toEqual([...text.matchAll(pattern)].map((match) => [match.index, ...match]));
      expect(pattern.lastIndex).toBe(0);
    }),
  );
});
