/** Which language a text is in: paragraphs of every language that is promised, and of some more. */
import { describe, expect, test } from 'vitest';
import { language } from '../../pipeline/read/language.ts';
import { paragraphs } from './paragraphs.ts';

describe.each(Object.entries(paragraphs))('%s', (expected, texts) => {
  test.each(texts.map((text, index) => [index + 1, text] as const))('paragraph %i alone', async (_, text) => {
    expect(await language(text)).toBe(expected);
  });

  test('all of them', async () => {
    expect(await language(texts.join('\n\n'))).toBe(expected);
  });
});

test('what is no language cannot be told', async () => {
  expect(await language('')).toBe(null);
  expect(await language('12 345 – 67 % ++ 8')).toBe(null);
});

test('names and figures of another script do not change it', async () => {
  const text = `${paragraphs.ja?.join('')} The International Harbour Association, ISO 9001, 2024.`;
  expect(await language(text)).toBe('ja');
  expect(await language(`${paragraphs.en?.join(' ')} 海, море, θάλασσα.`)).toBe('en');
});
