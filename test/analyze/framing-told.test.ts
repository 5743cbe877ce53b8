/** Names that a source says are others', and what only looks like one: how something is, and what was done. */
import { expect, test } from 'vitest';
import { toldRivals } from '../../pipeline/analyze/framing-told.ts';
import { readCorpus } from '../../pipeline/analyze/reading.ts';
import { corpusOf } from './corpus-of.ts';

function told(one: string, other: string): string[] {
  const written = [one, other].map((block, at) => ({ id: `s${at}`, label: 'S', date: '2026-03-02', blocks: [block] }));
  return toldRivals(readCorpus(corpusOf(...written))).map(({ concept }) => concept);
}

/** Another source has each word. */
const loose =
  'It went off, up, in and out, for a careful, unworkable, unfair and illegal week. The vote, the strike and the friend were an end, or over. In May, on Monday, the same week, it ended.';

test.each([
  'The strike, which the union called off on Monday, cost little.',
  'The inquiry, which the council called for in May, is late.',
  'The vote, which the council called for, is late.',
  'The plan, which critics call unworkable, was printed in June.',
  'The plan that critics call unfair was printed in June.',
  'The search, which the judge termed illegal, lasted a night.',
  'The mayor, known in the city as careful, said nothing.',
  'The union that last year called a strike is small.',
  'The union that represents nurses called a strike.',
  'The council, which had called a vote, was dissolved.',
  'The council, which on Monday called a vote, was dissolved.',
  'The vote, which the council called the same week, was lost.',
  'What the union calls a strike is over.',
  'What the union calls a strike is unfair.',
])('no name: %s', (sentence) => {
  expect(told(sentence, loose)).toEqual([]);
});

test.each([
  ['The levy, which traders call a toll, is low.', 'The toll is a burden.', 'levy or toll'],
  [
    'The levy, which the traders of Orr call “harbour toll”, is low.',
    'The harbour toll is old.',
    'levy or harbour toll',
  ],
  ['The reform that its opponents refer to as the cut was passed.', 'The cut hurts.', 'reform or cut'],
  ['The border, which islanders call Hadley Line, is long.', 'The Hadley Line divides us.', 'border or Hadley Line'],
  ['The net catch, known in the trade as bycatch, is thrown back.', 'The bycatch was large.', 'net catch or bycatch'],
  ['The canal, known here as the Cut, is closed.', 'The Cut is closed.', 'canal or Cut'],
  ['The levy, or toll, as the traders call it, is low.', 'The toll is a burden.', 'levy or toll'],
  ['The barrier that the settlers like to call a fence is high.', 'The fence keeps us safe.', 'barrier or fence'],
  ['What its owners call a rescue was a ransom.', 'The rescue went well.', 'ransom or rescue'],
])('a name: %s', (sentence, other, concept) => {
  expect(told(sentence, other)).toEqual([concept]);
});
