/** The other side of `worked-ahead.ts`: what each passage of a source tells by itself. */
import type { Metadata, Passage, Source } from '../ast.ts';
import { inSentence } from './attribution.ts';
import { dateWords } from './dates.ts';
import { figuresOf } from './quantities.ts';
import { readCorpus } from './reading.ts';
import { type Ahead, type Coming, gathered } from './worked-ahead.ts';

/** @param coming The passages of an English source, in order. @returns What is found in each, in the same order. */
export function workAhead(coming: readonly Coming[], language: string | null): Ahead[] {
  const passages = coming.map((passage, at): Passage => ({ ...passage, number: at + 1, ranges: [], headings: [] }));
  const source = {
    id: '',
    language,
    get metadata() {
      return unknown();
    },
  } as unknown as Source;
  const [reading] = readCorpus({
    type: 'corpus',
    children: [{ type: 'root', children: [], data: { source, passages } }],
  }).sources;
  return (reading?.passages ?? []).map(({ passage, sentences: all }) => {
    const dates = dateWords(passage.text);
    return {
      dates,
      attributions: gathered(all.map((one) => inSentence(one).map(({ sentence: _, ...rest }) => rest))),
      figures: gathered(
        figuresOf(all, (sentence) => dates.filter(({ start, end }) => sentence.start <= start && end <= sentence.end)),
      ),
    };
  });
}

/** Whatever hangs on the source as a whole cannot be told ahead. */
function unknown(): Metadata {
  throw new Error('What a passage tells by itself must not hang on the metadata of its source');
}
