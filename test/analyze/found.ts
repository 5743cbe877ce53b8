/** A briefing over a few paragraphs, and the words its places point to. */
import { analyze } from '../../pipeline/analyze/index.ts';
import type { Codebook } from '../../pipeline/codebook.ts';
import type { Briefing, Pair, Place } from '../../pipeline/findings.ts';
import { codebookOf } from '../codebook-of.ts';
import { corpusOf, resolverOf, type Written } from './corpus-of.ts';

/** @returns The briefing of the written sources. */
export function briefingOf(written: Written[], set: Partial<Codebook> = {}): Briefing {
  const corpus = corpusOf(...written);
  return analyze(corpus, codebookOf(set), resolverOf(corpus));
}

/** @returns The briefing of one source of the paragraphs. */
export function briefingOfOne(blocks: string[], date: string | null = '2023-09-15'): Briefing {
  return briefingOf([{ id: 'one', date, blocks }]);
}

/** @returns The pairs of two sources that say a few sentences each, amid others that have nothing in common. */
export function pairsBetween(left: string, right: string): Pair[] {
  const { pairs } = briefingOf(
    [
      {
        id: 'left',
        label: 'L',
        date: '2024-11',
        blocks: [left, 'Bread is sold at the market. Old trees stand along the road.'],
      },
      {
        id: 'right',
        label: 'R',
        date: '2025-01',
        blocks: [right, 'Music was heard in the evening. Children played by the lake.'],
      },
    ],
    { themes: [] },
  );
  return pairs ?? [];
}

/** Who says it, in what way, and the words that are attributed. */
export type Told = [holder: string | null, kind: string, words: string];

/** @returns The claims in one paragraph. */
export function claimsIn(text: string): Told[] {
  const briefing = briefingOfOne([text]);
  return (briefing.claims ?? []).map(({ holder, kind, at }) => [
    holder,
    kind,
    at.map((place) => wordsAt(briefing, place)).join(' '),
  ]);
}

/** @returns The words at a place. */
export function wordsAt(briefing: Briefing, place: Place): string {
  const [source, passage] = place.locator.split(/[:.]/);
  const record = briefing.sources.find((other) => other.id === source)?.passages[Number(passage) - 1];
  if (!record) throw new Error(`No passage at ${place.locator}`);
  return record.text.slice(place.start, place.end);
}
