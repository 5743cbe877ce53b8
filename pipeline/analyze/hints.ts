/** What orders candidates, and is nothing that two sentences share: about the same size, the same month, the same part of a paper. */
import type { Feature } from './features.ts';
import type { Sentence } from './reading.ts';

/** Of most sentences. */
export const none: readonly string[] = [];

/** @returns The dates of a sentence, to the month. */
export function monthsOf(features: Feature[]): readonly string[] {
  const found = features.flatMap(({ kind, key }) => (kind === 'date' ? [key] : []));
  return found.length > 0 ? found : none;
}

/** @returns The steps of size that the numbers of a sentence take, whatever they count. */
export function sizesOf(features: Feature[]): string[] {
  return features.flatMap(({ kind, key }) => (kind === 'magnitude' ? (key.split(' ')[1] ?? []) : []));
}

/** How far into its source a sentence stands, from 0 to 1. */
export function placeIn({ order, source }: Sentence): number {
  return (order - (source.sentences[0]?.order ?? 0)) / source.sentences.length;
}
