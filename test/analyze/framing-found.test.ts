/** Rival terms that no table has: nouns of near meaning in sentences of one thing, and names that a source says are others'. */
import { expect, test } from 'vitest';
import { briefingOf } from './found.ts';

/** @returns The concepts told, each with its terms. */
function told(one: string[], other: string[]): string[] {
  const { framing } = briefingOf([
    { id: 'one', date: '2026-03-02', blocks: one },
    { id: 'two', date: '2026-04-20', blocks: other },
  ]);
  return [...new Set(framing?.map(({ concept }) => concept))];
}

const left = [
  'Shepherds crossed the pass before the snow.',
  'Every bell in the valley was cast by one family.',
  'Rye is sown where the stones were cleared.',
];
const right = [
  'Fishermen mend their nets in the old chapel.',
  'Amber is washed up after a storm.',
  'Young people leave the island for the capital.',
];

test.each([
  [
    'a reservoir and a lake',
    ['The reservoir above Tarn drowned nine farms.', 'Since the reservoir was filled, mist hangs over Tarn in June.'],
    ['Nine farms went under when the lake above Tarn rose.', 'In June the lake at Tarn breeds mist.'],
    ['reservoir or lake'],
  ],
  [
    'breaches and violations',
    ['There were 40 violations along the Ister in May.', 'Most violations along the Ister were shots fired at night.'],
    [
      'There were 40 breaches along the Ister in the whole of May.',
      'Shots at night were the cause of most breaches on the Ister.',
    ],
    ['violation or breach'],
  ],
  [
    'a deficit and a shortfall',
    ['The pension fund of Orr has run a deficit for six years.', 'By 2030 the deficit of the fund will have doubled.'],
    [
      'For six years there has been a shortfall in the pension fund of Orr.',
      'The shortfall in the fund will double by 2030, we fear.',
    ],
    ['deficit or shortfall'],
  ],
  [
    'a limit and a cap',
    ['The limit on catches of cod saved the Skerry fleet.', 'Without the limit the cod would be gone by now.'],
    ['Skerry boats were ruined by the cap on catches of cod.', 'The cap came too late for the cod.'],
    ['limit or cap'],
  ],
  [
    'what the text says others call it',
    ['The stay charge, which the innkeepers call a bed tax, brings in little.', 'A stay charge pays for the paths.'],
    ['The bed tax drives guests away.', 'No inn can bear a bed tax of that size.'],
    ['stay charge or bed tax'],
  ],
  [
    'a name known elsewhere by another',
    [
      'The Long Strait, known across the water as the Sultan Passage, freezes in May.',
      'Ships wait in the Long Strait.',
    ],
    ['The Sultan Passage has been closed since May.', 'Pilots know each rock in the Sultan Passage.'],
    ['Long Strait or Sultan Passage'],
  ],
  [
    'what others call it is something else',
    ['What the growers call a rescue is a ransom.', 'The ransom was paid in March by the province.'],
    ['The rescue of the orchards in March cost little.', 'The province paid for our rescue without delay.'],
    ['ransom or rescue'],
  ],
])('%s', (_, one, other, concepts) => {
  expect(told([...one, ...left], [...other, ...right])).toEqual(concepts);
});

test.each([
  [
    'words that take no side',
    ['The company paid 40 families in Tarn.', 'No company in Tarn did as much for families.'],
    ['In Tarn 40 households were paid by the firm.', 'The firm did much for households in Tarn.'],
  ],
  [
    'both write both',
    ['The limit on catches of cod is a cap on hope.', 'A limit is a limit, and the cap on cod stays.'],
    ['The cap on catches of cod came late.', 'We asked for a limit, and got a cap.'],
  ],
  [
    'each speaks of something else',
    ['The limit on catches of cod saved the Skerry fleet.', 'Without the limit the cod would be gone by now.'],
    ['He wore a cap of grey felt at every wedding.', 'Her brother lost his cap in the vestry.'],
  ],
  [
    'nobody else has the name',
    ['The stay charge, which the innkeepers call a bed tax, brings in little.', 'A stay charge pays for the paths.'],
    ['Guests stay away.', 'No inn can bear a burden of that size.'],
  ],
])('not %s', (_, one, other) => {
  expect(told([...one, ...left], [...other, ...right])).toEqual([]);
});

const catches = {
  limit: ['The limit on catches of cod saved the Skerry fleet.', 'Without the limit the cod would be gone by now.'],
  cap: ['Skerry boats were ruined by the cap on catches of cod.', 'The cap came too late for the cod.'],
  ceiling: [
    'The Skerry fleet was saved by the ceiling on catches of cod.',
    'Without the ceiling the cod would be gone by now.',
  ],
};

test('words of which a source has both are no names of one thing, whatever else each is a name of', () => {
  const { framing } = briefingOf([
    { id: 'one', date: '2026-03-02', blocks: [...catches.limit, ...catches.ceiling, ...left] },
    { id: 'two', date: '2026-04-20', blocks: [...catches.cap, ...right] },
  ]);
  expect(framing?.map(({ concept, term }) => `${concept}: ${term}`)).toEqual([
    'limit or cap: limit',
    'limit or cap: cap',
    'ceiling or cap: ceiling',
    'ceiling or cap: cap',
  ]);
});

test('three words of which each source has one are one entry', () => {
  const { framing } = briefingOf([
    { id: 'one', date: '2026-03-02', blocks: [...catches.limit, ...left] },
    { id: 'two', date: '2026-04-20', blocks: [...catches.cap, ...right] },
    { id: 'three', date: '2026-05-11', blocks: [...catches.ceiling, 'Hay is cut late above the weir.'] },
  ]);
  expect(framing?.map(({ concept, term }) => `${concept}: ${term}`)).toEqual([
    'limit or cap: limit',
    'limit or cap: cap',
    'limit or cap: ceiling',
  ]);
});
