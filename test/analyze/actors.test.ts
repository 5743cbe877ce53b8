import { expect, test } from 'vitest';
import type { Actor } from '../../pipeline/findings.ts';
import { actorsIn, briefingOf } from './found.ts';

function actors(...blocks: string[]): Record<string, Pick<Actor, 'kind' | 'aliases'> & { mentions: number }> {
  return Object.fromEntries(
    actorsIn(blocks).map(({ name, kind, aliases, at }) => [name, { kind, aliases, mentions: at.length }]),
  );
}

test('title and surname, full name and surname are one person', () => {
  expect(actors('German Chancellor Greta Holm spoke. Holm left early. President Holm did not.')).toEqual({
    'Greta Holm': { kind: 'person', aliases: ['Holm'], mentions: 3 },
  });
});

test('a surname that two persons have is merged with neither', () => {
  const found = actors('President Anna Berg met Minister Karl Berg. Berg was silent.');
  expect(found['Anna Berg']?.mentions).toBe(1);
  expect(found['Karl Berg']?.mentions).toBe(1);
});

test('a person is not the administration that bears the name', () => {
  const found = actors(
    'President Maria Lund won. The Lund administration hesitates; the second Lund Administration may not.',
  );
  expect(found['Maria Lund']?.mentions).toBe(1);
  expect(found['Lund administration']).toMatchObject({ kind: 'organization', mentions: 2 });
});

test('the Union is not the continent, and a people is no actor', () => {
  const found = actors(
    'The EU hesitates, says Europe. European farmers, Norwegian fishers and the European Union agree.',
  );
  expect(Object.keys(found).sort()).toEqual(['Europe', 'European Union']);
  expect(found['European Union']).toMatchObject({ kind: 'organization', aliases: ['EU'], mentions: 2 });
});

test('letters defined in the text stand for the name', () => {
  expect(actors('The Baltic Rail Authority (BRA) has a plan. Nobody but the BRA likes it.')).toMatchObject({
    'Baltic Rail Authority': { kind: 'organization', aliases: ['BRA'], mentions: 3 },
  });
});

test('a short name stands for the one body of the source that ends in it', () => {
  expect(actors('The Northern Fisheries Council met. The Council will meet again.')).toMatchObject({
    'Northern Fisheries Council': { mentions: 2 },
  });
});

test('states by any of their names, regions with and without their kind', () => {
  const found = actors(
    'The US and the United States differ. Kursk Oblast and the Kursk region suffer; Britain does not.',
  );
  expect(found['United States']).toMatchObject({ kind: 'state', mentions: 2 });
  expect(found.Kursk).toMatchObject({ kind: 'place', mentions: 2 });
  expect(found['United Kingdom']).toMatchObject({ kind: 'state' });
});

test('things, numbers and first words of sentences are no actors', () => {
  expect(
    actors(
      'However, the F-16 and the Patriot system failed. Recently Article 5 was cited. Trains stopped on Monday. World War II ended.',
    ),
  ).toEqual({});
});

test('the codebook’s actors come under its names, over all sources', () => {
  const { actors: found } = briefingOf(
    [
      { id: 'one', blocks: ['Nordbahn raised fares.'] },
      { id: 'two', blocks: ['The Northern Railway lost money, and Nordbahn denied it.'] },
    ],
    {
      actors: [
        {
          name: 'Northern Railway',
          kind: 'organization',
          aliases: ['Nordbahn'],
          place: { line: 1, column: 1, offset: 0 },
        },
      ],
    },
  );
  expect(found).toHaveLength(1);
  expect(found?.[0]).toMatchObject({ name: 'Northern Railway', kind: 'organization', aliases: ['Nordbahn'] });
  expect(found?.[0]?.at.map((place) => place.locator)).toEqual(['one:1.1', 'two:1.1', 'two:1.1']);
});

test('a codebook alias in lower case counts, the longest once, and only as whole words', () => {
  const place = { line: 1, column: 1, offset: 0 };
  const found = briefingOf(
    [
      {
        id: 'one',
        date: null,
        blocks: ['The incoming harbour board waits. Its harbour boards differ; the harbour board acts.'],
      },
    ],
    {
      actors: [
        { name: 'Harbour Board', kind: 'organization', aliases: ['incoming harbour board', 'harbour board'], place },
      ],
    },
  );
  expect(found.actors).toMatchObject([{ name: 'Harbour Board', at: [{ start: 4, end: 26 }, { locator: 'one:1.2' }] }]);
  expect(found.actors?.[0]?.at).toHaveLength(2);
});

test('letters beside a word are a body, and alone no short form of one of several', () => {
  const found = actors(
    'NRS Scotland told us that data would come. NRS Scotland runs the lifts. The NRS has staff.',
    'NRS Digital collects data. NRS Digital and the NRS agree.',
  );
  expect(found['NRS Scotland']?.kind).toBe('organization');
  expect(found['NRS Digital']?.aliases).toEqual([]);
});
