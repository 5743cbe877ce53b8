/** Which sentence of another source is the most like: what it shares, about what numbers, in near-synonyms, said by whom. */
import { expect, test } from 'vitest';
import { study } from '../../pipeline/analyze/index.ts';
import { codebookOf } from '../codebook-of.ts';
import { corpusOf, resolverOf } from './corpus-of.ts';

/** The locator of the sentence on the right that is most like the last one on the left. */
function nearest(left: string, right: string[]): string | undefined {
  const corpus = corpusOf(
    { id: 'left', label: 'L', date: '2021-11', blocks: [left, 'Bread is sold at the market. Old trees stand here.'] },
    { id: 'right', label: 'R', date: '2021-12', blocks: right },
  );
  const { candidates } = study(corpus, codebookOf({ themes: [] }), resolverOf(corpus));
  const last = corpus.children[0]?.data.passages[0]?.sentences.length ?? 1;
  return candidates(`left:1.${last}`, 3)[0];
}

test.each([
  [
    'a number of about the same size',
    'Some 390 looms depend on parts from abroad.',
    ['Later 12 looms were sold.', 'Later 380 looms were idle.', 'The looms are old.', 'Dyes and looms are taxed.'],
    'right:2.1',
  ],
  [
    'near-synonyms',
    'Trawlers were forbidden near the reef.',
    ['Music was heard by the sea.', 'Fishing vessels were painted blue.', 'They outlawed dredging there.'],
    'right:3.1',
  ],
  [
    'what the sentence before says',
    'The tramway to Brekke was to be ready in May. It will be late.',
    [
      'The harbour fair will be late.',
      'Nobody expects the tramway to Brekke before autumn. It is late.',
      'Trains ran late.',
    ],
    'right:2.2',
  ],
  [
    'who says it, where only a pronoun does',
    'Ane Lund runs the mill. “The flood was worse than feared,” she said.',
    [
      'The flood was told of in songs.',
      'Ane Lund called the flood the worst that she had seen.',
      'The flood of paper went on.',
    ],
    'right:2.1',
  ],
  [
    'what words mean, where no word is shared',
    'Physicians are leaving the uplands.',
    ['Bakers open before dawn.', 'Bridges were repainted in spring.', 'Hospitals lack doctors and nurses.'],
    'right:3.1',
  ],
])('%s: %s', (_, left, right, wanted) => {
  expect(nearest(left, right)).toBe(wanted);
});

test('two long sentences that share one word beyond the themes are no pair', () => {
  const shared = pairsOf(
    'Doctrine has changed in every kitchen of the old town since the great flour shortage made bakers bold.',
    'Among the three matters that sailors argue over, doctrine stands first, before pay and before leave.',
  );
  expect(shared).toBe(0);
});

/** How many pairs are found between two sentences amid others. */
function pairsOf(left: string, right: string): number {
  const corpus = corpusOf(
    { id: 'left', label: 'L', date: '2021-11', blocks: [left, 'Bread is sold at the market. Old trees stand here.'] },
    { id: 'right', label: 'R', date: '2021-12', blocks: [right, 'Music was heard. Children played by the lake.'] },
  );
  return study(corpus, codebookOf({ themes: [] }), resolverOf(corpus)).briefing.pairs?.length ?? 0;
}
