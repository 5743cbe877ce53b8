import { VFile } from 'vfile';
import { expect, test } from 'vitest';
import type { Corpus, Passage, SourceRoot } from '../../pipeline/ast.ts';
import { locate } from '../../pipeline/corpus/locate.ts';

/** Each text is a passage; a bar ends a sentence. */
function source(id: string, ...texts: string[]): SourceRoot {
  const passages = texts.map((marked, index): Passage => {
    const parts = marked.split('|');
    const text = parts.join(' ');
    let start = 0;
    const sentences = parts.map((part) => {
      const span = { start, end: start + part.length };
      start = span.end + 1;
      return span;
    });
    return { number: index + 1, kind: 'paragraph', text, ranges: [], sentences, headings: [] };
  });
  return { type: 'root', children: [], data: { source: { id }, passages } } as unknown as SourceRoot;
}

const corpus: Corpus = {
  type: 'corpus',
  children: [
    source(
      'north',
      'The fleet shrank.|Ports closed “for good”, said the mayor.',
      'The fleet grew again.|Nobody counted.',
    ),
    source('far-south', 'Trains run on Sundays.'),
  ],
};

function look(text: string) {
  const file = new VFile({ path: 'briefing.yml' });
  const place = locate(corpus, { text, place: { line: 4, column: 9, offset: 40 } }, file);
  return { place, said: file.messages.map(String), messages: file.messages };
}

test.each(['north 1.2', 'north:1.2', ' north  1.2 '])('a sentence by %j', (text) => {
  const { place, said } = look(text);
  expect(said).toEqual([]);
  expect(place).toEqual({ locator: 'north:1.2', start: 18, end: 58 });
});

test('a passage', () => {
  expect(look('north 2').place).toEqual({ locator: 'north:2.1', start: 0, end: 37 });
  expect(look('far-south:1').place).toEqual({ locator: 'far-south:1.1', start: 0, end: 22 });
});

test.each([
  ['north "Nobody counted"', 'north:2.2', 22, 36],
  ['north: “Ports closed "for  good"”', 'north:1.2', 18, 41],
  ["far-south 'Trains run\n on'", 'far-south:1.1', 0, 13],
])('words, by %j', (text, locator, start, end) => {
  const { place, said } = look(text);
  expect(said).toEqual([]);
  expect(place).toEqual({ locator, start, end });
});

test.each([
  ['nowhere 1.2', 'No source has the id "nowhere"', 'one of north, far-south', null],
  ['nroth 1.2', 'No source has the id "nroth"', 'one of north, far-south', 'Did you mean north?'],
  ['north 3', '"north 3" leads nowhere: north has 2 passages', 'a passage from 1 to 2', null],
  ['north 0', '"north 0" leads nowhere: north has 2 passages', 'a passage from 1 to 2', null],
  ['north 2.3', '"north 2.3" leads nowhere: north 2 has 2 sentences', 'a sentence from 1 to 2', null],
  ['north', '"north" is not a locator', 'an id with numbers', 'The ids are: north, far-south.'],
  ['north "open', '"north "open" is not a locator', 'an id with numbers', null],
  ['north "The fleet"', 'in 2 places: north 1.1 (The fleet shrank.', 'one place only', null],
  [
    'north "Nobody ever counted boats"',
    'No passage of north has the words',
    'one passage',
    'The nearest: north 2.2 (Nobody counted.',
  ],
  ['north "zebra"', 'No passage of north has the words "zebra"', 'one passage', 'Copy them from Appendix B'],
])('%j is an error with what could have been', (text, found, expected, help) => {
  const { place, messages } = look(text);
  expect(place).toBeNull();
  expect(messages).toHaveLength(1);
  const [message] = messages;
  expect(message).toMatchObject({ fatal: true, line: 4, column: 9, ruleId: 'codebook-locator' });
  expect(message?.reason).toContain(found);
  expect(message?.expected?.[0]).toContain(expected);
  if (help) expect(message?.note).toContain(help);
});
