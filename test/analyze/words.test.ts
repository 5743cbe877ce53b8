/** Tokens that go from one thread to another come out as they went in. */
import fc from 'fast-check';
import { afterEach, expect, test } from 'vitest';
import { englishTokens, pack, remember } from '../../pipeline/analyze/words.ts';

afterEach(() => remember([], []));

test('packed and remembered, they are the same', () => {
  const word = fc.constantFrom(
    ...'The council’s 300 boats won’t U.S. said in-depth (FAO) “we” 5–10 % ﬁ é 漢字 - , .'.split(' '),
  );
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 20 }), (words) => {
      remember([], []);
      const text = words.join(' ');
      const tokens = englishTokens(text);
      remember([text], [pack(tokens)]);
      expect(englishTokens(text)).toEqual(tokens);
    }),
    { numRuns: 100 },
  );
});

test('what was not remembered is cut when it is asked for', () => {
  remember(['one'], [pack(englishTokens('one'))]);
  expect(englishTokens('two boats').map(({ text }) => text)).toEqual(['two', 'boats']);
});
