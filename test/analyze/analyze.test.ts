import { existsSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { allPlaces } from '../../pipeline/analyze/coverage.ts';
import { analyze } from '../../pipeline/analyze/index.ts';
import { loadCodebook } from '../../pipeline/codebook.ts';
import { collect } from '../../pipeline/corpus/index.ts';
import { locate } from '../../pipeline/corpus/locate.ts';
import type { Briefing } from '../../pipeline/findings.ts';
import { normalize } from '../../pipeline/normalize/index.ts';
import { read } from '../../pipeline/read/index.ts';
import { codebookOf } from '../codebook-of.ts';
import { corpusOf, resolverOf } from './corpus-of.ts';
import { briefingOf, wordsAt } from './found.ts';

const grid = [
  {
    id: 'grid',
    label: 'GRID',
    date: '2023-09-15',
    blocks: [
      'In March 2022, the Baltic Grid Agency (BGA) cut the interconnector capacity to 400 MW. Operators say that 12 substations need repair.',
      'The war of tariffs hurts exporters. If the cable fails again, prices will probably double by 2027. It is cold.',
      '# Recommendations',
      '- Estonia should build a second interconnector with Finland by 2028.',
    ],
  },
  {
    id: 'power',
    label: 'PWR',
    date: '2023-11-02',
    blocks: [
      'The Baltic Grid Agency lowered the interconnector capacity in March 2022 to 400 MW. Estonia complained at once.',
      'Consumers pay for a cable that hardly works. Finland may withdraw from the cable project.',
    ],
  },
];

function places(briefing: Briefing) {
  return allPlaces(briefing);
}

test('every place quotes its source', () => {
  const briefing = briefingOf(grid);
  expect(places(briefing).length).toBeGreaterThan(25);
  for (const place of places(briefing)) expect(wordsAt(briefing, place).length).toBe(place.end - place.start);
  for (const { text, at } of [
    ...(briefing.quantities ?? []),
    ...(briefing.events ?? []),
    ...(briefing.forecasts ?? []),
  ])
    expect(at.slice(0, 1).map((place) => wordsAt(briefing, place))).toEqual([text]);
  for (const { name, aliases, at } of briefing.actors ?? [])
    for (const place of at)
      expect([name, ...aliases].some((form) => form.startsWith(wordsAt(briefing, place)))).toBe(true);
});

test('the same input gives the same findings', () => {
  expect(JSON.stringify(briefingOf(grid))).toBe(JSON.stringify(briefingOf(grid)));
});

test('sentences that state the same thing are paired, with what shows it', () => {
  const { pairs } = briefingOf(grid);
  expect(pairs?.[0]).toMatchObject({
    left: [{ locator: 'grid:1.1' }],
    right: [{ locator: 'power:1.1' }],
    issue: 'interconnector capacity',
    verdict: 'agree',
    origin: 'found',
  });
  expect(pairs?.[0]?.reasons).toMatchObject([{ kind: 'shared' }, { kind: 'quantity', detail: 'both give “400 MW”' }]);
  expect(pairs?.[0]?.reasons[0]?.detail).toContain('Baltic Grid Agency');
});

test('the editor’s pairs come first, in the printed order of sources', () => {
  const place = { line: 3, column: 1, offset: 20 };
  const { pairs } = briefingOf(grid, {
    pairs: [
      {
        left: { text: 'power 2.1', place },
        right: { text: 'grid 2.2', place },
        verdict: 'tension',
        note: 'Of cost.',
        theme: null,
        place,
      },
    ],
  });
  expect(pairs?.[0]).toMatchObject({
    left: [{ locator: 'grid:2.2' }],
    right: [{ locator: 'power:2.1' }],
    verdict: 'tension',
    origin: 'editor',
    reasons: [{ kind: 'editor', detail: 'Of cost.' }],
  });
});

test('sentences that nothing used are listed', () => {
  const { unused } = briefingOf(grid, { themes: [] });
  expect(unused).toContain('grid:2.3');
  expect(unused).not.toContain('grid:1.1');
});

test('one source alone, and a source of one sentence', () => {
  const briefing = briefingOf([{ id: 'one', blocks: ['Rain fell.'] }]);
  expect(briefing).toMatchObject({ pairs: [], themes: [], framing: [], recommendations: [], unused: ['one:1.1'] });
});

test('no passages at all', () => {
  expect(briefingOf([{ id: 'one', blocks: [] }])).toMatchObject({ pairs: [], quantities: [], unused: [] });
});

test('a language that is not known is said, and nothing is guessed of it', () => {
  const corpus = corpusOf({
    id: 'de',
    language: 'de',
    blocks: ['Die Regierung soll 300 Boote kaufen. Im März 2022 fiel Regen.'],
  });
  const codebook = codebookOf({
    themes: [
      {
        id: 'boats',
        label: 'Boats',
        question: null,
        terms: ['Boote'],
        pin: [],
        exclude: [],
        place: { line: 1, column: 1, offset: 0 },
      },
    ],
  });
  const briefing = analyze(corpus, codebook, resolverOf(corpus));
  expect(briefing).toMatchObject({
    quantities: null,
    events: null,
    actors: null,
    recommendations: null,
    forecasts: null,
  });
  expect(briefing.themes?.[0]?.passages).toEqual([{ locator: 'de:1', terms: ['Boote'] }]);
  expect(codebook.file.messages).toMatchObject([{ ruleId: 'language-not-analysed' }]);
});

test('rival terms are counted where the sources choose differently', () => {
  const uses = briefingOf([
    { id: 'one', blocks: ['The terrorists crossed the border. Terrorists were seen again.'] },
    { id: 'two', blocks: ['Rebels crossed the border. The rebels left. World War II is over.'] },
  ]).framing?.map(({ term, counts }) => [term, counts]);
  expect(uses).toEqual([
    ['terrorists', { one: 2, two: 0 }],
    ['rebels', { one: 0, two: 2 }],
  ]);
});

test('at a glance says what the findings say', () => {
  const items = Object.fromEntries((briefingOf(grid).glance ?? []).map(({ kind, text }) => [kind, text]));
  expect(items.recommendations).toBe(
    '1 recommendation was found in GRID, to Estonia. No recommendation was found in PWR.',
  );
  expect(items.figures).toMatch(/^No conflict was found among the 3 figures/);
});

test('time grows with the text, not with its square', () => {
  const many = (count: number) =>
    Array.from({ length: count }, (_, index) => ({
      ...grid[index % 2],
      id: `s${index}`,
      blocks: grid[index % 2]?.blocks ?? [],
    }));
  briefingOf(many(4));
  const seconds = (count: number) => {
    const start = performance.now();
    briefingOf(many(count), { themes: [] });
    return performance.now() - start;
  };
  const few = seconds(20);
  expect(seconds(160)).toBeLessThan(few * 8 * 4 + 500);
});

test.each(['../shared/seeds', 'sources'])('real sources in %s: every place quotes, nothing throws', async (folder) => {
  if (!existsSync(folder)) return;
  const codebook = await loadCodebook(folder, {});
  const { sources } = await read(folder, codebook);
  const corpus = collect(
    sources.map((source) => normalize(source)),
    codebook,
  );
  const briefing = analyze(corpus, codebook, (ref) => locate(corpus, ref, codebook.file));
  expect(places(briefing).length).toBeGreaterThan(100);
  for (const { text, at } of [...(briefing.quantities ?? []), ...(briefing.events ?? [])])
    expect(at.slice(0, 1).map((place) => wordsAt(briefing, place))).toEqual([text]);
  expect(briefing.recommendations?.length).toBeGreaterThan(0);
  expect(briefing.quantities?.length).toBeGreaterThan(9);
});

test('any words in any order: nothing throws, every place lies in its passage', () => {
  const word = fc.constantFrom(
    ...'The council of Norway EU (EU) must should if will said that 300 5–10 % tonnes per week two-thirds in May March 2021 mid-June “we urge” "no" Mr. Holm president – - , ; : ’s not it is to be by of and € $5m 1990s ﬁ 𝒳 é Ñ 漢字 \u0301 … ¹ [3]'.split(
      ' ',
    ),
  );
  const sentence = fc.array(word, { minLength: 1, maxLength: 25 }).map((words) => `${words.join(' ')}.`);
  const blocks = fc.array(
    fc.tuple(fc.constantFrom('', '- ', '# Recommendations '), sentence).map((parts) => parts.join('')),
    {
      minLength: 1,
      maxLength: 6,
    },
  );
  fc.assert(
    fc.property(blocks, blocks, fc.constantFrom(null, '2021', '2022-03', '2023-09-15'), (left, right, date) => {
      briefingOf([
        { id: 'left', date, blocks: left },
        { id: 'right', date, blocks: right },
      ]);
    }),
    { numRuns: Number(process.env.FC_RUNS ?? 60), seed: 7 },
  );
});
