/** Tokens that go from one thread to another come out as they went in. */
import fc from 'fast-check';
import { afterEach, expect, test } from 'vitest';
import { words } from '../../pipeline/analyze/tables/word-vectors.ts';
import { englishTokens, forget, pack, remember, stemAlone } from '../../pipeline/analyze/words.ts';

afterEach(forget);

test('packed and remembered, they are the same', () => {
  const word = fc.constantFrom(
    ...'The council’s 300 boats won’t U.S. said in-depth (FAO) “we” 5–10 % ﬁ é 漢字 - , .'.split(' '),
  );
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 20 }), (words) => {
      forget();
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

test('a word is not cut at a letter that Latin-1 lacks', () => {
  const text = 'In Klaipėda, Łukasz Żak met Đurić’s son (Ngô Đình) and left for Chişinău.';
  const tokens = englishTokens(text);
  expect(tokens.filter(({ text: one }) => /[^ -ÿ’]/.test(one)).map((token) => token.text)).toEqual(
    'Klaipėda Łukasz Żak Đurić Đình Chişinău'.split(' '),
  );
  for (const token of tokens) expect(text.slice(token.start, token.end)).toBe(token.text);
});

test.each([
  ["Nobody was slower than Qualvor's, as was said.", "All of Qualvor's boats sank."],
  ['“Nor were these Trelvin’s.”', 'Most were Trelvin’s boats.'],
])('words are the same whatever was cut before: %s', (one, other) => {
  const possessive = (text: string) => englishTokens(text).filter((token) => /vor|vin|['’]s/.test(token.text));
  for (const text of [one, other, one]) {
    const [owner, mark] = possessive(text);
    expect(owner?.text).toMatch(/^(?:Qualvor|Trelvin)$/);
    expect(text.slice(mark?.start, mark?.end)).toMatch(/^['’]s$/);
  }
});

test('places behind a possessive that ends a clause are those of the text', () => {
  const text =
    "It was Ansel's, Berit's; then, since it's, as they say, the council's (and nobody else's), it was sold.";
  for (const { text: word, start, end } of englishTokens(text)) expect(text.slice(start, end)).toBe(word);
  expect(englishTokens(text).filter((token) => token.text === "'s" && token.pos === 'PART')).toHaveLength(4);
});

test('a word alone has the stem that it has in a text, or none', () => {
  const many = [
    ...words.split(' ').filter((_, at) => at % 5 === 0),
    'Houses',
    'TARIFFS',
    'cannot',
    'dont',
    'Iam',
    'gonna',
  ];
  const different = many.filter((word) => {
    const tokens = englishTokens(word);
    const stem = stemAlone(word);
    return stem !== null && (tokens.length !== 1 || tokens[0]?.stem !== stem);
  });
  expect(different).toEqual([]);
  expect(['cannot', 'so-called', 'don’t', '3rd', 'étude'].map(stemAlone)).toEqual([null, null, null, null, null]);
});
