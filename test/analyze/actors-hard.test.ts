import { expect, test } from 'vitest';
import { actorsIn, briefingOf, briefingOfOne } from './found.ts';

function names(text: string): string[] {
  return actorsIn(text).map(({ kind, name, aliases, at }) =>
    [kind, [name, ...aliases].join(' = '), at.length].join(' | '),
  );
}

test.each<[string, string[]]>([
  ['Nurses in Lerwick had waited for tests at Ashford.', ['place | Ashford | 1', 'place | Lerwick | 1']],
  ['The pumps were shipped to Mombasa, and farmers from Naryn walked to Osh.', ['Mombasa', 'Naryn', 'Osh'].map(place)],
  ['Clinics in Kibera, Mathare and Kawangware closed.', ['Kawangware', 'Kibera', 'Mathare'].map(place)],
  ['The gauge at Harrow Bridge failed.', ['place | Harrow Bridge | 1']],
  [
    'The mayor of Bergamo, Luca Ferri, and the town of Lodi protest.',
    ['place | Bergamo | 1', 'place | Lodi | 1', 'person | Luca Ferri | 1'],
  ],
  [
    'The head of the clinic, Adaeze Nwosu, told us so. Nwosu has run it since 2014.',
    ['person | Adaeze Nwosu = Nwosu | 2'],
  ],
  [
    'Tunde Bakare of the Lagos School of Public Health claims that it came late.',
    ['organization | Lagos School of Public Health | 1', 'person | Tunde Bakare | 1'],
  ],
  ['Rosalind Achieng, who sells fish, was told nothing.', ['person | Rosalind Achieng | 1']],
  [
    'Lord Vane of Minster chaired. Daniel Vane, a fisherman, left. The Vane plan was shelved.',
    ['person | Daniel Vane | 1', 'person | Lord Vane of Minster = Vane of Minster | 1'],
  ],
  [
    'The Mutual plant in Toledo closed. Grace Mutual, the minister, said so. Mutual blamed the price.',
    ['person | Grace Mutual = Mutual | 2', 'place | Toledo | 1'],
  ],
  [
    'The talks in Austin ended. Jane Austin, who led them, believes in patience. Austin argues that it works.',
    ['person | Jane Austin = Austin | 2', 'place | Austin | 1'],
  ],
  [
    'Grace Mutua and her predecessor, Paul Mutua, quarrelled. Mutua won.',
    ['person | Grace Mutua | 1', 'person | Paul Mutua | 1'],
  ],
  [
    'Emma Okoth, a fisher, lost her boat. Minister Okoth said that nobody was to blame.',
    ['person | Emma Okoth | 1', 'person | Okoth | 1'],
  ],
  ['Peter J. Marlow and Dr P. Marlow signed.', ['person | Peter Marlow = P. Marlow = Peter J. Marlow | 2']],
  [
    'World Bank President Tomas Arriaga met Deputy Energy Minister Bakyt Osmonov.',
    ['person | Bakyt Osmonov | 1', 'person | Tomas Arriaga | 1', 'organization | World Bank | 1'],
  ],
  [
    'The Department for Environment, Food and Rural Affairs wrote to the Food and Drug Administration.',
    [
      'organization | Department for Environment, Food and Rural Affairs | 1',
      'organization | Food and Drug Administration | 1',
    ],
  ],
  [
    'The Centers for Disease Control and Prevention and Chile agree.',
    ['organization | Centers for Disease Control and Prevention | 1', 'state | Chile | 1'],
  ],
  [
    'The Border Service of Norway’s Defence Ministry stopped the boat.',
    ['organization | Border Service of Norway’s Defence Ministry | 1'],
  ],
  [
    'PORT LINDEN, La. — The pier in New Harwick closed. Port Linden is small, said Ana Ruiz by telephone from Soc Tran.',
    ['place | Port Linden | 2', 'person | Ana Ruiz | 1', 'place | New Harwick | 1', 'place | Soc Tran | 1'],
  ],
  ['Vestmar and its rivals cut prices.', ['organization | Vestmar | 1']],
  ['Shares in the developer Vestmar fell.', ['organization | Vestmar | 1']],
])('%s', (text, expected) => {
  expect(names(text)).toEqual(expected);
});

test('two states’ ministries of one name are two', () => {
  expect(
    names('Norway’s Ministry of Finance agreed. The Danish Ministry of Finance did not.').filter((name) =>
      name.startsWith('organization'),
    ),
  ).toEqual([
    'organization | Ministry of Finance (Denmark) = Ministry of Finance | 1',
    'organization | Ministry of Finance (Norway) = Ministry of Finance | 1',
  ]);
});

test.each([
  'In French, in Python and in spring the word is the same.',
  'Investors believe in Vestmar, and engineers look at Vestmar.',
  'The Horizon programme will be reviewed in Phase Two.',
  'The Clean Water Act and the Rural Access Index help. Table B shows it.',
  'Safer Crossings For Every Village School',
])('no actor: %s', (text) => {
  expect(names(text)).toEqual([]);
});

function place(name: string): string {
  return `place | ${name} | 1`;
}

test('each merge says by which rule', () => {
  const merged = actorsIn([
    'The Baltic Rail Authority (BRA) hired Greta Holm, an engineer. Holm left. The Authority wrote to the US.',
  ]).flatMap((actor) => Object.entries(actor.merged ?? {}));
  expect(Object.fromEntries(merged)).toEqual({ BRA: 'defined', Authority: 'short', Holm: 'surname', US: 'known' });
});

test('a body of one word is the one full body of its source, or none; there is one parliament', () => {
  const found = briefingOf([
    { id: 'one', blocks: ['The Ministry of Energy closed the pit. Then the Ministry said that it was old.'] },
    { id: 'two', blocks: ['The Ministry said no. The Fiscal Council warned of it. The Council said so in May.'] },
    { id: 'three', blocks: ['The Council said yes. The Parliament sat in May, and Parliament said no.'] },
  ]).actors;
  expect(found?.map(({ name, at }) => `${name} ${at.length}`).sort()).toEqual([
    'Fiscal Council 2',
    'Ministry of Energy 2',
    'Parliament 2',
  ]);
});

test('a firm and a person of one name stay apart', () => {
  const text =
    'Elena Mutual, the minister, opened the road. The Mutual plant in Leeds closed. Workers at the Mutual plant wept. Mutual’s workers left in May.';
  const found = actorsIn(text);
  expect(found.map(({ kind, name, at }) => [kind, name, at.length])).toContainEqual(['organization', 'Mutual', 3]);
  expect(found.map(({ kind, name, at }) => [kind, name, at.length])).toContainEqual(['person', 'Elena Mutual', 1]);
});

test('another of the surname in the same source is not taken for the one of another source', () => {
  const found = briefingOf([
    { id: 'one', blocks: ['Voters like Zanna Whitmore. Whitmore’s office said that it was late.'] },
    { id: 'two', blocks: ['The mayor, Ray Whitmore, left. Sen. Paula Odell (R-Ohio), who chairs it, left too.'] },
  ]).actors;
  expect(found?.find(({ name }) => name === 'Ray Whitmore')?.at.map(({ locator }) => locator)).toEqual(['two:1.1']);
  expect(found?.find(({ name }) => name === 'Paula Odell')?.kind).toBe('person');
});

test('a titled name holds its own words', () => {
  const text =
    'Gerald Vane was chief executive until spring. Its chairman, Lord Vane of Ashby, told members that it would close. Lord Vane said that it was late.';
  expect(briefingOfOne([text]).claims?.map(({ holder }) => holder)).toEqual([
    'Lord Vane of Ashby',
    'Lord Vane of Ashby',
  ]);
});
