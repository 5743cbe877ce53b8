import { expect, test } from 'vitest';
import { briefingOf } from './found.ts';

const sources = [
  {
    id: 'one',
    blocks: ['The surcharge is a commuter penalty. A commuter penalty hurts. Nobody wants a commuter penalty.'],
  },
  { id: 'two', blocks: ['The peak fare works. A peak fare is fair.'] },
];

test('the codebook adds rival terms of its own', () => {
  expect(briefingOf(sources).framing).toEqual([]);
  const { framing } = briefingOf(sources, {
    framing: [{ concept: 'paying to drive', terms: ['commuter penalty', 'peak fare* | surcharge'] }],
  });
  expect(framing).toMatchObject([
    { concept: 'paying to drive', term: 'commuter penalty', counts: { one: 3, two: 0 } },
    { concept: 'paying to drive', term: 'peak fare / surcharge', counts: { one: 1, two: 2 } },
  ]);
  expect(framing?.[0]?.at).toHaveLength(3);
});

test('a concept of the same name is widened', () => {
  const { framing } = briefingOf(
    [
      { id: 'one', blocks: ['The drought goes on. Drought is here.'] },
      { id: 'two', blocks: ['The great thirst goes on. It is a great thirst.'] },
    ],
    { framing: [{ concept: 'lack of rain', terms: ['great thirst'] }] },
  );
  expect(framing?.map(({ concept, term }) => `${concept}: ${term}`)).toEqual([
    'lack of rain: drought',
    'lack of rain: great thirst',
  ]);
});

test('one mention is no choice of words', () => {
  expect(
    briefingOf([
      { id: 'one', blocks: ['The drought goes on.'] },
      { id: 'two', blocks: ['The dry spell goes on.'] },
    ]).framing,
  ).toEqual([]);
});

test('places by the names that sides give them, but not within longer names', () => {
  const { framing } = briefingOf([
    { id: 'one', blocks: ['They landed on Spitsbergen. The mines of Spitsbergen closed. Spitsbergen is cold.'] },
    { id: 'two', blocks: ['The Svalbard Treaty holds. Mines on Svalbard closed. People live on Svalbard.'] },
  ]);
  expect(framing?.map(({ term, counts }) => [term, counts])).toEqual([
    ['Svalbard', { one: 0, two: 2 }],
    ['Spitsbergen', { one: 3, two: 0 }],
  ]);
});

test('a name of a place is a choice whenever it is written', () => {
  const { framing } = briefingOf([
    { id: 'one', blocks: ['Three tugs sailed for Svalbard.'] },
    { id: 'two', blocks: ['Three tugs sailed for Spitsbergen.'] },
  ]);
  expect(framing?.map(({ term }) => term)).toEqual(['Svalbard', 'Spitsbergen']);
});

test('a term that both use is nobody’s', () => {
  const written = (second: string) => [
    { id: 'one', blocks: ['The herders came. Herders went. One herder and all pastoralists stayed.'] },
    { id: 'two', blocks: [second] },
  ];
  expect(briefingOf(written('The pastoralists came. Pastoralists went.')).framing).toMatchObject([
    { term: 'pastoralists', counts: { one: 1, two: 2 } },
    { term: 'herders', counts: { one: 3, two: 0 } },
  ]);
  expect(briefingOf(written('The pastoralists came.')).framing).toEqual([]);
});
