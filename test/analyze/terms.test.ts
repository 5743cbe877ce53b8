import { expect, test } from 'vitest';
import { indexTerms, matchTerms } from '../../pipeline/analyze/terms.ts';
import { englishTokens } from '../../pipeline/analyze/words.ts';

function matches(terms: string[], text: string, by: 'stem' | 'form' = 'stem'): string[] {
  return matchTerms(indexTerms([terms], by), englishTokens(text)).map((match) => text.slice(match.start, match.end));
}

test.each([
  ['by stem', ['quota'], 'Quotas are cut; a quota is not a promise.', ['Quotas', 'quota']],
  ['alternatives', ['ferry | steamer'], 'The ferries stopped, the steamers did not.', ['ferries', 'steamers']],
  ['any ending', ['regulat*'], 'Regulators deregulate; regulation remains.', ['Regulators', 'regulation']],
  ['a phrase', ['grid fee'], 'Grid fees rose, and the fee for the grid fell.', ['Grid fees']],
  ['across hyphens', ['long distance train'], 'A long-distance train left.', ['long-distance train']],
  [
    'a phrase with an ending',
    ['level* crossing'],
    'Two levelled crossings and a level crossing.',
    ['levelled crossings', 'level crossing'],
  ],
  ['letters as written', ['WHO'], 'The WHO knows who said so.', ['WHO']],
  ['forms only, when asked', ['war|wars'], 'Wars and warring states.', ['Wars']],
])('matches %s', (_, terms, text, expected) => {
  expect(matches(terms, text, _.startsWith('forms') ? 'form' : 'stem')).toEqual(expected);
});

test('takes a term as plain text, never as a pattern', () => {
  const bomb = '(a+)+$|[z-a]|.*';
  expect(matches([bomb], `${'a'.repeat(5000)}! Nothing else.`)).toEqual([]);
  expect(matches(['*'], 'Every word.')).toEqual([]);
});

test('a longer term hides a shorter one of the same theme', () => {
  expect(matches(['rail', 'rail freight'], 'Rail freight grows.')).toEqual(['Rail freight']);
});
