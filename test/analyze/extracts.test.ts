/** Which sentence of a source stands for its position on a theme. */
import { expect, test } from 'vitest';
import { briefingOf, wordsAt } from './found.ts';

/** The extracts of one source on one theme. */
function extractsOf(blocks: string[], terms: string[]): string[] {
  const place = { line: 1, column: 1, offset: 0 };
  const briefing = briefingOf([{ id: 'one', blocks }], {
    themes: [{ id: 'theme', label: 'Theme', question: null, terms, pin: [], exclude: [], place }],
  });
  return briefing.themes?.[0]?.cells.one?.extract.map((one) => wordsAt(briefing, one)) ?? [];
}

test.each([
  [
    'a pronoun whose noun stands in the sentence before',
    ['Canals are old. Irrigation would take a tenth of them at best.', 'Irrigation would lose a tenth of all water.'],
    'Irrigation would lose a tenth of all water.',
  ],
  [
    'a clause before a pronoun',
    [
      'Before the irrigation season in the south he will probably close the gates.',
      'Farmers in the south will probably lose the irrigation season.',
    ],
    'Farmers in the south will probably lose the irrigation season.',
  ],
  [
    'an abstract noun that takes up what was said',
    ['To suggest otherwise would end irrigation for good.', 'Tolls for lorries would end irrigation in May.'],
    'Tolls for lorries would end irrigation in May.',
  ],
  [
    'part of a list',
    [
      '- require farms to hold irrigation reserves of at least 10% of need;',
      'Irrigation reserves should be a tenth of need.',
    ],
    'Irrigation reserves should be a tenth of need.',
  ],
  [
    'a list head',
    [
      'Irrigation would have to change in three ways, which are important because of the risk:',
      'Irrigation may change.',
    ],
    'Irrigation may change.',
  ],
  [
    'what others hold',
    [
      'The Farm Union argues that irrigation must be free and should remain so, because irrigation limits the risk.',
      'Irrigation will cost every farm more than before.',
    ],
    'Irrigation will cost every farm more than before.',
  ],
])('the other sentence is chosen: %s', (_, blocks, expected) => {
  expect(extractsOf(blocks, ['irrigation'])[0]).toBe(expected);
});

test('a sentence that a source has twice is one extract', () => {
  const line = 'Irrigation reduced the flow, not the need for water.';
  expect(extractsOf([line, line.slice(0, -1), 'Irrigation began in May.'], ['irrigation'])).toEqual([
    line,
    'Irrigation began in May.',
  ]);
});
