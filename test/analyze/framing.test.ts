import { expect, test } from 'vitest';
import { briefingOf } from './found.ts';

const sources = [
  { id: 'one', blocks: ['The toll is a commuter tax. A commuter tax hurts. Nobody wants a commuter tax.'] },
  { id: 'two', blocks: ['The congestion charge works. A congestion charge is fair.'] },
];

test('the codebook adds rival terms of its own', () => {
  expect(briefingOf(sources).framing).toEqual([]);
  const { framing } = briefingOf(sources, {
    framing: [{ concept: 'paying to drive', terms: ['commuter tax', 'congestion charge* | toll'] }],
  });
  expect(framing).toMatchObject([
    { concept: 'paying to drive', term: 'commuter tax', counts: { one: 3, two: 0 } },
    { concept: 'paying to drive', term: 'congestion charge / toll', counts: { one: 1, two: 2 } },
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
