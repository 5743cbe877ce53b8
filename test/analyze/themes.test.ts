import { expect, test } from 'vitest';
import { analyze } from '../../pipeline/analyze/index.ts';
import type { CodebookTheme } from '../../pipeline/codebook.ts';
import { codebookOf } from '../codebook-of.ts';
import { corpusOf, resolverOf } from './corpus-of.ts';
import { briefingOf, wordsAt } from './found.ts';

const place = { line: 7, column: 5, offset: 80 };
const ref = (text: string) => ({ text, place });
const theme = (set: Partial<CodebookTheme>): CodebookTheme => ({
  id: 'fares',
  label: 'Fares',
  question: null,
  terms: ['fare'],
  pin: [],
  exclude: [],
  place,
  ...set,
});

const sources = [
  {
    id: 'east',
    blocks: [
      'Fares must rise, because fuel costs more. They also depend on the fare zone. Stations are old.',
      'A single fare would help villages. Trains are late.',
    ],
  },
  { id: 'west', blocks: ['Stations need lifts. Night trains should return to the timetable.'] },
];

test('passages with their terms, cells with extract, words and share', () => {
  const briefing = briefingOf(sources, { themes: [theme({})] });
  const [fares] = briefing.themes ?? [];
  expect(fares).toMatchObject({ id: 'fares', origin: 'codebook', only: 'east' });
  expect(fares?.passages).toEqual([
    { locator: 'east:1', terms: ['fare'] },
    { locator: 'east:2', terms: ['fare'] },
  ]);
  expect(Object.keys(fares?.cells ?? {})).toEqual(['east']);
  expect(fares?.cells.east).toMatchObject({ passages: 2, words: 20, share: 0.769 });
  const extract = fares?.cells.east?.extract.map((one) => wordsAt(briefing, one)) ?? [];
  expect(extract[0]).toBe('Fares must rise, because fuel costs more.');
  // What else it says follows: each sentence once, and only such as have the theme's words.
  expect(new Set(extract).size).toBe(extract.length);
  expect(extract.slice(1)).not.toEqual([]);
  for (const further of extract.slice(1)) expect(further).toMatch(/fare/i);
});

test('the editor pins and excludes', () => {
  const briefing = briefingOf(sources, {
    themes: [theme({ pin: [ref('west 1.1')], exclude: [ref('east 1.1'), ref('east 2')] })],
  });
  expect(briefing.themes?.[0]?.passages).toEqual([
    { locator: 'east:1', terms: ['fare'] },
    { locator: 'west:1', terms: ['pin'] },
  ]);
  expect(briefing.themes?.[0]?.only).toBeNull();
});

test('a theme that matches nothing is said, at its place', () => {
  const corpus = corpusOf(...sources);
  const codebook = codebookOf({ themes: [theme({ terms: ['canal'] })] });
  analyze(corpus, codebook, resolverOf(corpus));
  expect(codebook.file.messages).toMatchObject([{ ruleId: 'theme-without-match', line: 7, column: 5 }]);
});

test('a sentence stands in one cell of a source where another would do', () => {
  const briefing = briefingOf(sources, {
    themes: [theme({}), theme({ id: 'villages', label: 'Villages', terms: ['village', 'fare zone'] })],
  });
  const cells = briefing.themes?.map((one) => one.cells.east?.extract[0]?.locator);
  expect(new Set(cells).size).toBe(2);
});

test('a suggested theme is the compound with its noun, and never the bare noun that asks of what', () => {
  const { themes } = briefingOf([
    {
      id: 'one',
      blocks: [
        'The full-scale revaluation began in May. Every full-scale revaluation takes years. Independence was praised.',
        'Mills fear the full-scale revaluation. Independence costs money, they say. Independence is dear.',
      ],
    },
    {
      id: 'two',
      blocks: ['A full-scale revaluation is fair. Independence matters. Few doubt that independence will come.'],
    },
  ]);
  const labels = themes?.map(({ label }) => label);
  expect(labels).toContain('Full-scale revaluation');
  expect(labels).not.toContain('Independence');
});

test('suggested themes are phrases of the sources, never a title, a state or a bare verb', () => {
  const water = (town: string) => [
    `The water tariff in ${town} rose again. President Ana Ruiz defends the water tariff. Farmers blame the irrigation scheme.`,
    `An irrigation scheme without a water tariff cannot last. The groundwater level falls, and the groundwater level of Chile falls faster.`,
    `Leaking pipes lose what the irrigation scheme saves. Leaking pipes are old. Chile must repair leaking pipes.`,
  ];
  const briefing = briefingOf([
    { id: 'one', blocks: water('Arica') },
    { id: 'two', blocks: water('Talca') },
  ]);
  const labels = briefing.themes?.map((one) => one.label) ?? [];
  expect(labels).toEqual(
    expect.arrayContaining(['Water tariff', 'Irrigation scheme', 'Groundwater level', 'Leaking pipes']),
  );
  expect(labels.join(' ')).not.toMatch(/President|Chile|Ruiz|rose/);
  expect(briefing.themes?.every((one) => one.origin === 'suggested' && one.terms.length > 0)).toBe(true);
});

test('an extract is a whole statement that can be read alone: no question, no heading, no dangling opening', () => {
  const briefing = briefingOf(
    [
      {
        id: 'one',
        blocks: [
          'Why do fares matter? Fares, fares and again fares. This fare is not enough. The ferry fare should rise by a third before the winter.',
          'What it costs to run a ferry at that fare is known. Fares fell in 2021.',
        ],
      },
    ],
    { themes: [theme({})] },
  );
  const extract = briefing.themes?.[0]?.cells.one?.extract[0];
  expect(extract && wordsAt(briefing, extract)).toBe('The ferry fare should rise by a third before the winter.');
});

test('a long extract is cut at the end of a clause, never before what turns it round', () => {
  const filler =
    'from the first of May to the last of September, on weekdays and on Sundays, in the north and in the south of the islands alike';
  const opening = `The council will raise the fare on every ferry ${filler}`;
  const extractOf = (text: string) => {
    const briefing = briefingOf([{ id: 'one', blocks: [text] }], { themes: [theme({})] });
    const place = briefing.themes?.[0]?.cells.one?.extract[0];
    return place ? wordsAt(briefing, place) : null;
  };
  const adds = `${opening}, which brings in a little more than two million a year, and it will spend the money on piers, on boats, on wages, on paint and on whatever else the islands have asked for since the old pier fell down.`;
  expect(extractOf(adds)).toMatch(
    /^The council will raise the fare .* alike(?:, which brings in a little more than two million a year)?$/,
  );
  const turns = `${opening}, which brings in a little more than two million a year, but it will do so only when the new boats are there, and the new boats have been late for as long as anybody in the islands can think.`;
  expect(extractOf(turns)).toBe(turns);
});

test('a pinned sentence is preferred', () => {
  const briefing = briefingOf(sources, { themes: [theme({ pin: [ref('east 2.1')] })] });
  expect(briefing.themes?.[0]?.cells.east?.extract[0]?.locator).toBe('east:2.1');
});

test('an extract is the source’s own finding, before what it reports or recommends', () => {
  const { themes } = briefingOf(
    [
      {
        id: 'one',
        blocks: [
          'The Fleet Union argues that the berth fee must fall and that the berth fee should be dropped.',
          'The berth fee paid for 40 per cent of the quay in its best year.',
          'Norway should raise the berth fee.',
        ],
      },
    ],
    {
      themes: [
        {
          id: 'fee',
          label: 'Fee',
          question: null,
          terms: ['berth fee'],
          pin: [],
          exclude: [],
          place: { line: 1, column: 1, offset: 0 },
        },
      ],
    },
  );
  expect(themes?.[0]?.cells.one?.extract[0]?.locator).toBe('one:2.1');
});

/** Suggested labels of two sources that have each sentence once, in paragraphs of their own. */
function labelsOf(left: string[], right: string[]): string[] {
  const { themes } = briefingOf([
    { id: 'left', blocks: left },
    { id: 'right', blocks: right },
  ]);
  return themes?.map(({ label }) => label.toLowerCase()) ?? [];
}

test('a label is no epithet, no number, no part of a text and no label of a row', () => {
  const labels = labelsOf(
    [
      'The harbour dictator raised the berth fee. Millions watched the fourth anniversary of the berth fee.',
      'Mechanism: the berth fee pays for dredging. Mechanism: pilots pay for night dredging.',
      'The harbour dictator spoke. The oral submission was heard. Mechanism: night dredging stops in fog.',
    ],
    [
      'Nobody likes the harbour dictator. The fourth anniversary of the berth fee drew millions.',
      'Mechanism: a levy on night dredging. The oral submission spoke of the berth fee.',
      'The oral submission ended. The harbour dictator left. Mechanism: night dredging is taxed by millions.',
    ],
  );
  expect(labels).toContain('berth fee');
  expect(labels.filter((label) => /dictator|million|anniversary|submission|mechanism/.test(label))).toEqual([]);
});

test('a noun that mostly stands without a phrase is not hidden behind it', () => {
  const { themes } = briefingOf([
    {
      id: 'left',
      blocks: [
        'Rural schools need canteens. The canteens of the ferries are cold. Canteens cost much.',
        'Some canteens closed. Staff canteens opened. The canteens serve fish.',
      ],
    },
    {
      id: 'right',
      blocks: [
        'All canteens are cold. Staff canteens serve soup.',
        'The canteens of the port burned. Canteens are rare.',
      ],
    },
  ]);
  expect(themes?.map(({ label }) => label)).not.toContain('Staff canteens');
});

test('of two figures that differ, the theme is that of their passages, where their own sentences have no term', () => {
  const { pairs } = briefingOf(
    [
      {
        id: 'east',
        blocks: [
          'The ferry Orla sank off Brest. Fourteen people died. Her fares had just been raised.',
          'Bread is sold at the market. Old trees stand along the road.',
        ],
      },
      {
        id: 'west',
        blocks: [
          'No fare bought safety. The sinking of the ferry Orla killed 19 people.',
          'Music was heard in the evening. Children played by the lake.',
        ],
      },
    ],
    { themes: [theme({})] },
  );
  const found = pairs?.find(({ reasons }) => reasons.some(({ kind }) => kind === 'quantity'));
  expect(found?.right[0]?.locator).toBe('west:1.2');
  expect(found?.theme).toBe('fares');
});

test('the noun of a suggested phrase is no term of it where it mostly stands in other phrases; a verb with its object names none', () => {
  const briefing = briefingOf(
    [
      {
        id: 'east',
        date: '2025-05',
        blocks: [
          'Zinc oxide is made in Oland. The island lives on zinc oxide. Tin oxide is cheap. Iron oxide is red.',
          'The strike has stirred unrest. Lead oxide is heavy. Copper oxide is black. Nickel oxide is green.',
          'The ferry leaves at noon. The harbour is deep. Ferries leave the harbour. The harbour is full.',
        ],
      },
      {
        id: 'west',
        date: '2025-06',
        blocks: [
          'Zinc oxide has doubled in price. Buyers of zinc oxide wait. Iron oxide is sold. Tin oxide is burned.',
          'The vote has stirred unrest. Copper oxide is sold. Lead oxide is old. Cobalt oxide is blue.',
          'The harbour is old. Ferries leave the harbour at night. The harbour has a ferry.',
        ],
      },
    ],
    {},
  );
  const themes = briefing.themes ?? [];
  expect(themes.find(({ label }) => label === 'Zinc oxide')?.terms).toEqual(['Zinc oxide']);
  expect(themes.map(({ label }) => label)).not.toContain('Stirred unrest');
});
