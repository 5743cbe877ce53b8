/** What one paragraph attributes, with its quotations. */
import { attribute, claims } from '../../pipeline/analyze/attribution.ts';
import { readCorpus } from '../../pipeline/analyze/reading.ts';
import { withVoices } from '../../pipeline/analyze/voices.ts';
import { corpusOf } from './corpus-of.ts';

/** @returns Holder and kind of each claim in one paragraph. */
export function toldIn(text: string): string[] {
  const corpus = corpusOf({ id: 'one', date: '2025-10-01', blocks: [text] });
  const reading = readCorpus(corpus);
  const { list } = withVoices(corpus, reading, attribute(reading));
  return claims(list, (words) => words).map(({ holder, kind }) => `${holder}, ${kind}`);
}
