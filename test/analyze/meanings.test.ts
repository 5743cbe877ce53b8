/** Sentences whose words mean nearly the same lie nearer than others; and the table of words is whole. */
import { expect, test } from 'vitest';
import type { Feature } from '../../pipeline/analyze/features.ts';
import { meaningsOf } from '../../pipeline/analyze/meanings.ts';
import { readCorpus, type Sentence } from '../../pipeline/analyze/reading.ts';
import { numbers, vectors, words } from '../../pipeline/analyze/tables/word-vectors.ts';
import { corpusOf } from './corpus-of.ts';

function meanings(...blocks: string[]) {
  const { sentences } = readCorpus(corpusOf({ id: 'one', label: 'O', date: '2024-05', blocks }));
  const featuresOf = ({ tokens }: Sentence) =>
    tokens
      .filter(({ stop }) => !stop)
      .map(({ lower }): Feature => ({ kind: 'word', key: `word ${lower}`, label: lower }));
  return meaningsOf(sentences, new Map(sentences.map((one) => [one, featuresOf(one)])), () => 1);
}

test('each word has its vector', () => {
  expect(Buffer.from(vectors, 'base64')).toHaveLength(words.split(' ').length * numbers);
  expect(new Set(words.split(' ')).size).toBe(words.split(' ').length);
});

test('what means nearly the same lies nearer', () => {
  const { near } = meanings('Physicians treat patients.', 'Nurses work in hospitals.', 'Tariffs hurt exporters.');
  expect(near(0, 1)).toBeGreaterThan(0.4);
  expect(near(0, 2)).toBeLessThan(0.2);
});

test('a sentence without known words lies near nothing', () => {
  const { near, around } = meanings('Xyzzy qwfp.', 'Nurses work in hospitals.');
  expect(near(0, 1)).toBe(0);
  expect(around(0, 1)).toBe(0);
});

test('what stands around is the passage, of which the sentence is a part', () => {
  const { near, around } = meanings('It did not last. Physicians left the clinic.', 'Nurses work in hospitals.');
  expect(around(0, 2)).toBeGreaterThan(near(0, 2));
});
