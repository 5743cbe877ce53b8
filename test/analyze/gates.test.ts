/** A gate says that a table's pattern need not be tried: whatever the pattern matches must pass it. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { asideAt } from '../../pipeline/analyze/asides.ts';
import { besides } from '../../pipeline/analyze/claims-besides.ts';
import { byVerb } from '../../pipeline/analyze/claims-verbs.ts';
import { byWide } from '../../pipeline/analyze/claims-wide.ts';
import { waysOf } from '../../pipeline/analyze/cue-words.ts';
import { contents } from '../../pipeline/analyze/proposals.ts';
import { readCorpus } from '../../pipeline/analyze/reading.ts';
import { requiredOf } from '../../pipeline/analyze/required.ts';
import { performatives } from '../../pipeline/analyze/tables/advising.ts';
import { cues } from '../../pipeline/analyze/tables/cues.ts';
import { hedges } from '../../pipeline/analyze/tables/hedges.ts';
import { anyStance, stanceCue } from '../../pipeline/analyze/tables/stances.ts';
import { words } from '../../pipeline/analyze/tables/word-vectors.ts';
import { type LowerPattern, lowerOf } from '../../pipeline/lower.ts';
import { corpusOf } from './corpus-of.ts';
import { sampleOf } from './sample-of.ts';

/** Sentences made from a pattern that it really matches. */
function matched(pattern: RegExp | LowerPattern, wanted: number): string[] {
  const found: string[] = [];
  for (const state of fc.sample(fc.infiniteStream(fc.nat()), { numRuns: 60 * wanted, seed: 7 })) {
    const text = sampleOf(pattern.source, (below) => (state.next().value ?? 0) % below);
    // What stands around a match, so that only the match can pass the gate.
    const sentence = [`${text}`, `x ${text} x x.`, `${text}.`].find((one) => one.search(pattern as RegExp) >= 0);
    if (sentence && found.push(sentence) >= wanted) break;
  }
  return found;
}

test.each(hedges.map((hedge): [string, (typeof hedges)[number]] => [hedge.pattern.source.slice(0, 60), hedge]))(
  'hedge %s',
  (_, { pattern, parts, also }) => {
    const sentences = matched(pattern, 120);
    expect(sentences.length).toBeGreaterThan(19);
    expect(sentences.filter((one) => !parts.some((part) => one.toLowerCase().includes(part)))).toEqual([]);
    expect(sentences.filter((one) => also && !also.test(lowerOf(one)))).toEqual([]);
  },
);

test('stance', () => {
  const sentences = matched(stanceCue, 400);
  expect(sentences.length).toBe(400);
  expect(sentences.filter((one) => !anyStance.test(one))).toEqual([]);
});

test('a gate that leaves something out is found', () => {
  const narrow = /accept|agree/i;
  expect(matched(stanceCue, 400).some((one) => !narrow.test(one))).toBe(true);
});

test('a word that is passed over attributes nothing', () => {
  const common = words.split(' ').filter((word, at) => at % 8 === 0 && /^[a-z]{3,}$/.test(word));
  const blocks = [...common, ...cues.keys()].flatMap((word) => [
    `The board ${word} that the port is full.`,
    `The port was ${word} by the board to be full.`,
    `It rests on the board's ${word} that the port is full, ${word} the board.`,
    `The ${word} of the board has three parts, ${word} that the port is full.`,
  ]);
  const { sentences } = readCorpus(corpusOf({ id: 'one', label: 'O', date: '2024-05', blocks }));
  const told = { aside: 0, verb: 0, wide: 0, besides: 0, contents: 0 };
  const missed: string[] = [];
  for (const sentence of sentences)
    for (const [at, { lower }] of sentence.tokens.entries()) {
      const found = {
        aside: asideAt(sentence, at),
        verb: byVerb(sentence, at),
        wide: byWide(sentence, at),
        besides: besides(sentence, at, undefined),
        contents: contents(sentence, at),
      };
      for (const way of ['aside', 'verb', 'wide', 'besides', 'contents'] as const)
        if (found[way]) {
          told[way]++;
          if (!waysOf(lower)?.[way]) missed.push(`${way} ${lower}`);
        }
    }
  expect(missed).toEqual([]);
  expect(Math.min(...Object.values(told))).toBeGreaterThan(3);
});

test.each(
  [...performatives, ...hedges].map(({ pattern }): [string, RegExp | LowerPattern] => [
    pattern.source.slice(0, 60),
    pattern,
  ]),
)('what %s requires stands in all that it matches', (_, pattern) => {
  const required = requiredOf(pattern);
  expect(required).not.toEqual([]);
  for (const sentence of matched(pattern, 40))
    expect(required.some((part) => sentence.toLowerCase().includes(part))).toBe(true);
});
