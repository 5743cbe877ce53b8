import { expect, test } from 'vitest';
import { briefingOfOne, wordsAt } from './found.ts';

test.each([
  ['Minister Eva Strand said that the dam is safe.', 'Eva Strand', 'said', 'said', 'the dam is safe'],
  ['According to the Lake Institute, the lake is dry.', 'Lake Institute', 'According to', 'said', 'the lake is dry'],
  ['Recent audit reports indicate that fees rose.', 'Recent audit reports', 'indicate', 'reported', 'fees rose'],
  ['Harbour officials claim to have sold the ferry.', 'Harbour officials', 'claim', 'said', 'to have sold the ferry'],
  ['Peru insists on its old share.', 'Peru', 'insists on', 'demanded', 'its old share'],
  ['The operators plan to close the line.', 'operators', 'plan', 'intended', 'to close the line'],
  ['The mayor told the council in May that the bridge would close.', 'mayor', 'told', 'said', 'the bridge would close'],
])('%s', (text, holder, cue, kind, words) => {
  const briefing = briefingOfOne([text]);
  expect(briefing.claims).toMatchObject([{ holder, cue, kind }]);
  const place = briefing.claims?.[0]?.at[0];
  expect(place && wordsAt(briefing, place)).toBe(words);
});

test.each([
  'The claim that fees rose is old.',
  'Peru may demand that the fee be cut.',
  'Fees rose in spring.',
  'This plan is bold.',
  'The council bought the ferry, which the United States supplies, to be used in the sound.',
])('nobody’s: %s', (text) => {
  expect(briefingOfOne([text]).claims).toEqual([]);
});

test('words in quotation marks are quoted with them, and the actor is known to be quoted', () => {
  const briefing = briefingOfOne([
    'President Eva Strand told the Post that "the dam must go".',
    'Strand said: “It is old.”',
  ]);
  expect(briefing.claims?.map((claim) => claim.at.map((place) => wordsAt(briefing, place)))).toEqual([
    ['"the dam must go"'],
    ['“It is old.”'],
  ]);
  expect(briefing.actors?.find((actor) => actor.name === 'Eva Strand')?.quotedBy).toEqual(['one']);
});

test('a pronoun is nobody in particular', () => {
  expect(briefingOfOne(['She said that the dam is safe.']).claims).toMatchObject([{ holder: null }]);
});

test('forecasts keep hedge, condition and holder', () => {
  const { forecasts } = briefingOfOne([
    'Prices will probably fall. If the frost stays, the harvest may fail. Minister Eva Strand said that fees will rise. Prices fell.',
  ]);
  expect(forecasts?.map(({ hedge, certainty, holder, condition }) => [hedge, certainty, holder, condition])).toEqual([
    ['will probably', 'likely', 'source', null],
    ['may', 'conditional', 'source', 'If the frost stays'],
    ['will', 'attributed', 'Eva Strand', null],
  ]);
});
