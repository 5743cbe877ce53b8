/**
 * Ordinary prose of four kinds, written for this: one sentence a line. Joined by spaces, the lines must be found again:
 * precision and recall of the ends within the text, and F1 of the two.
 */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { sentences } from '../../pipeline/corpus/sentences.ts';

const kinds = ['news', 'law', 'report', 'interview'];
/** As many sentences as make a paragraph: a quotation must not hold on for a whole text. */
const together = 8;

function measure(kind: string) {
  const gold = readFileSync(new URL(`prose-${kind}.txt`, import.meta.url), 'utf8')
    .trim()
    .split('\n');
  const score = { gold: gold.length, right: 0, wrong: [] as string[], missed: [] as string[] };
  for (let from = 0; from < gold.length; from += together) {
    const lines = gold.slice(from, from + together);
    const text = lines.join(' ');
    const found = new Set(sentences(text, 'en').map(({ end }) => end));
    let at = -1;
    for (const line of lines) {
      at += line.length + 1;
      if (found.delete(at)) score.right += 1;
      else score.missed.push(line);
    }
    score.wrong.push(...[...found].map((end) => text.slice(Math.max(0, end - 40), end)));
  }
  return score;
}

test('F1 on ordinary prose is at least 97', () => {
  const scores = kinds.map(measure);
  const sum = (of: (score: (typeof scores)[number]) => number): number => scores.reduce((all, one) => all + of(one), 0);
  const gold = sum((one) => one.gold);
  const right = sum((one) => one.right);
  const wrong = sum((one) => one.wrong.length);
  const f1 = (200 * right) / (gold + right + wrong);
  expect(gold).toBeGreaterThanOrEqual(300);
  expect(
    f1,
    JSON.stringify(
      scores.map(({ wrong, missed }) => ({ wrong, missed })),
      null,
      1,
    ),
  ).toBeGreaterThanOrEqual(process.env.RATES ? 101 : 97);
});
