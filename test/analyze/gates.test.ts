/** A gate says that a table's pattern need not be tried: whatever the pattern matches must pass it. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyHedge, hedges } from '../../pipeline/analyze/tables/hedges.ts';
import { anyStance, stanceCue } from '../../pipeline/analyze/tables/stances.ts';
import { sampleOf } from './sample-of.ts';

/** Sentences made from a pattern that it really matches. */
function matched(pattern: RegExp, wanted: number): string[] {
  const found: string[] = [];
  for (const state of fc.sample(fc.infiniteStream(fc.nat()), { numRuns: 60 * wanted, seed: 7 })) {
    const text = sampleOf(pattern.source, (below) => (state.next().value ?? 0) % below);
    // What stands around a match, so that only the match can pass the gate.
    const sentence = [`${text}`, `x ${text} x x.`, `${text}.`].find((one) => one.search(pattern) >= 0);
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
    expect(sentences.filter((one) => also && !also.test(one))).toEqual([]);
    expect(sentences.filter((one) => !anyHedge.test(one))).toEqual([]);
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
