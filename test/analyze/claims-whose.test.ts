/** Whom a pronoun or an office means, what things do without a word, and asides that are none. */
import { expect, test } from 'vitest';
import { ownInstitution } from '../../pipeline/analyze/claims-own.ts';
import { readCorpus } from '../../pipeline/analyze/reading.ts';
import { corpusOf } from './corpus-of.ts';
import { claimsIn, type Told } from './found.ts';

test.each<[string, ...Told]>([
  [
    'In a radio interview, the Harbour Governor Dr. Nils Abend, stated that the pier was sound.',
    'Nils Abend',
    'said',
    'the pier was sound',
  ],
  [
    'A May letter published by a charity and signed by 120 sailors calls on the port to close.',
    'May letter',
    'demanded',
    'the port to close',
  ],
  [
    'According to baseline figures used in the port talks, traffic fell by half.',
    'baseline figures',
    'reported',
    'traffic fell by half',
  ],
  [
    'Nils Abend has turned to boasting as he seeks to hold the line against the unions.',
    'Nils Abend',
    'intended',
    'to hold the line against the unions',
  ],
  ['The survey shows that most crews are old.', 'survey', 'reported', 'most crews are old'],
  [
    'Instead, she believed a force of approximately two hundred inspectors would be enough.',
    null,
    'thought',
    'a force of approximately two hundred inspectors would be enough',
  ],
  ['Others in the port continue to argue that the pier is sound.', 'Others in the port', 'said', 'the pier is sound'],
  ['The trustees ended the lease. In their view, the pier was lost.', 'trustees', 'thought', 'the pier was lost'],
  [
    'The trustees ended the lease. Grain prices fell. In their view, the pier was lost.',
    'trustees',
    'thought',
    'the pier was lost',
  ],
  ['Governor Nils Abend opened the pier. The governor said it would last.', 'Nils Abend', 'said', 'it would last'],
  ['Ana Ruiz, the mayor, opened the pier. The mayor said it would last.', 'Ana Ruiz', 'said', 'it would last'],
  ['Mayor Ana Ruiz and Mayor Jo Lund opened the pier. The mayor said it would last.', 'mayor', 'said', 'it would last'],
  [
    'Jonas Weil runs the lab. This is the lead engineer, and he said that the pump was old.',
    'Jonas Weil',
    'said',
    'the pump was old',
  ],
  [
    'She concludes that other fuels – above all gas and peat – would be cheaper.',
    null,
    'said',
    'other fuels – above all gas and peat – would be cheaper',
  ],
  ['Jana Weiss met Carla Voss on Friday. She said the roof leaked.', null, 'said', 'the roof leaked'],
])('%s → %s %s', (text, holder, kind, words) => {
  expect(claimsIn(text)).toEqual([[holder, kind, words]]);
});

test.each([
  'As a result, Bergen now boasts a large fishing fleet, with crews always at sea.',
  'Instead, Bergen accepted hard terms, a bargain that cost it dear.',
  'There were so many problems with the pier built by the port that I suggested that it be sold.',
  'The Finns have shown throughout the war that they can build ships.',
  'The owners should begin planning and pushing for a deal.',
  'It is worthy of some note that the pier was sold.',
  'They should cease to apply discounts in their assessment of offers.',
  'The pier was sold, as far as I can tell, in spring.',
  'We have seen this slow turning of the screw on the port as the talks began.',
  'The debates are, according to me, a distraction.',
])('the source’s own: %s', (text) => {
  expect(claimsIn(text)).toEqual([]);
});

test('an institution is told from another by letters of every alphabet', () => {
  const corpus = corpusOf({ id: 'one', date: '2025-10-01', blocks: ['The mill is shut.'] });
  const [source] = readCorpus(corpus).sources;
  if (!source) throw new Error('no source');
  source.source.metadata.institution = 'Viện Mía';
  const own = ownInstitution(source);
  expect(['The Viện Mía', 'viện mía', 'Vien Mía', 'Viễn Mía', 'Vi n Mía'].map(own)).toEqual([
    true,
    true,
    false,
    false,
    false,
  ]);
});
