import { expect, test } from 'vitest';
import type { Pair } from '../../pipeline/findings.ts';
import { briefingOf } from './found.ts';

/** The pair of two sentences, each amid others of its source. */
function pairOf(left: string, right: string): Pair | undefined {
  const { pairs } = briefingOf(
    [
      {
        id: 'left',
        label: 'L',
        date: '2024-11',
        blocks: [left, 'Bread is sold at the market. Old trees stand along the road.'],
      },
      {
        id: 'right',
        label: 'R',
        date: '2025-01',
        blocks: [right, 'Music was heard in the evening. Children played by the lake.'],
      },
    ],
    { themes: [] },
  );
  return pairs?.find((pair) => pair.left[0]?.locator === 'left:1.1');
}

test.each([
  [
    'agree',
    'In March 2022, the Baltic Grid Agency cut the interconnector capacity to 400 MW.',
    'The Baltic Grid Agency lowered the interconnector capacity in March 2022 to 400 MW.',
  ],
  [
    'conflict',
    'In 2021 Portugal landed 120,000 tonnes of horse mackerel.',
    'In 2021 Portugal landed 140,000 tonnes of horse mackerel.',
  ],
  [
    'differ',
    'In 2021 Portugal landed 120,000 tonnes of horse mackerel.',
    'In 2019 Portugal landed 140,000 tonnes of horse mackerel.',
  ],
  [
    'both-address',
    'In 2021 Portugal landed 120,000 tonnes of horse mackerel.',
    'In 2021 Spain landed 140,000 tonnes of horse mackerel.',
  ],
  [
    'both-address',
    'In 2021 Portugal landed over 120,000 tonnes of horse mackerel.',
    'In 2021 Portugal landed 140,000 tonnes of horse mackerel.',
  ],
  [
    'tension',
    'The Harbour Authority closed the eastern quay in March 2021.',
    'The Harbour Authority closed the eastern quay in May 2021.',
  ],
  [
    'tension',
    'The night train to Oslo will be finished by 2027.',
    'The night train to Oslo will not be finished by 2027.',
  ],
  ['tension', 'Ticket prices in Norway rose sharply in 2023.', 'Ticket prices in Norway fell sharply in 2023.'],
  [null, 'Ticket prices in Norway rose sharply in 2023.', 'Ticket prices in Norway fell sharply in 2019.'],
  [
    'tension',
    'The Water Council supports a higher irrigation tariff.',
    'The Water Council opposes a higher irrigation tariff.',
  ],
  [
    'agree-partly',
    'Estonia will probably build a second interconnector with Finland.',
    'Estonia may build a second interconnector with Finland.',
  ],
  [
    'agree-partly',
    'The rural clinics lack nurses and vaccine stocks.',
    'According to the ministry, rural clinics lack nurses and vaccine stocks.',
  ],
  ['both-address', 'Latvia pays Estonia for balancing power.', 'Estonia pays Latvia for balancing power.'],
  [
    'tension',
    'The council should raise the berth fee before 2027.',
    'The council should lower the berth fee before 2027.',
  ],
  ['agree', 'The council should raise the berth fee.', 'The council must raise the berth fee.'],
  [null, 'Rail freight between Ghana and Peru doubled last year.', 'Rail freight in Norway depends on diesel engines.'],
  [
    'both-address',
    'If fuel costs rise, ferry fares will increase in the islands.',
    'Ferry fares will not increase in the islands, whatever fuel costs.',
  ],
  ['agree', 'Around 300 boats fish for cod in the bay.', 'Some 310 boats fish for cod in the bay.'],
  [
    'differ',
    'About 18.8% of the river basin was under drought restrictions by mid-November 2024.',
    'By December 2024, 20.1% of the river basin was under drought restrictions.',
  ],
  ['tension', 'The dam never reached its design capacity.', 'The dam reached its design capacity.'],
  [
    'tension',
    'Vaccination rates in Nepal fell because clinics closed.',
    'Vaccination rates in Nepal rose although clinics closed.',
  ],
  [null, 'Two countries signed the river treaty.', 'Two countries left the river treaty.'],
  [
    'both-address',
    'The Port Union says that container traffic grew by 4 percent in 2022.',
    'Container traffic grew by 6 percent in 2022, the customs office says.',
  ],
  [
    'both-address',
    'Rural clinics closed their wards in northern districts.',
    'Rural clinics closed their wards in southern districts.',
  ],
  [
    'both-address',
    'Rural clinics closed their wards in northern districts.',
    'Rural clinics did not close their wards in southern districts.',
  ],
  [
    'both-address',
    'In 2021 northern ports landed 120,000 tonnes of horse mackerel.',
    'In 2021 southern ports landed 140,000 tonnes of horse mackerel.',
  ],
  [
    'both-address',
    'The dam, which is not finished, reached its design capacity.',
    'The dam reached its design capacity.',
  ],
  [null, 'Exports of frozen cod to Ghana rose in 2022.', 'Exports of fresh salmon to Ghana fell in 2022.'],
  [
    'both-address',
    'The Rail Agency says that the night train pays for itself.',
    'The Water Council says that the night train never pays for itself.',
  ],
  ['both-address', 'Tea exports from Kenya to Egypt rose in 2022.', 'Tea exports from Kenya to Jordan fell in 2022.'],
  [
    'both-address',
    'More households than firms pay the water tariff late.',
    'More firms than households pay the water tariff late.',
  ],
  [
    'both-address',
    'Would a higher toll empty the road to the port?',
    'A higher toll would not empty the road to the port.',
  ],
  [
    'differ',
    'Between 2010 and 2015 the glacier lost 12 metres of ice.',
    'Between 2016 and 2021 the glacier lost 19 metres of ice.',
  ],
  ['both-address', 'The ferry carries 300 cars in summer.', 'The ferry carries 120 cars in winter.'],
  [
    'tension',
    'The council does not rule out that the quay will be sold.',
    'The council rules out that the quay will be sold.',
  ],
])('%s: %s | %s', (verdict, left, right) => {
  expect(pairOf(left, right)?.verdict ?? null).toBe(verdict);
});

test('a verdict beyond "both address" prints what it rests on, and the dates that could explain it', () => {
  const reasons = pairOf(
    'Ticket prices in Norway rose sharply in 2023.',
    'Ticket prices in Norway fell sharply in 2023.',
  )?.reasons;
  expect(reasons).toEqual([
    { kind: 'shared', detail: 'both speak of “Ticket prices” and both name Norway' },
    { kind: 'polarity', detail: '“rose” in L, “fell” in R' },
    { kind: 'date', detail: 'L is of November 2024, R of January 2025' },
  ]);
});

test('the issue is a phrase of the text, not a list of words', () => {
  const pair = pairOf(
    'The night train to Oslo needs a new signal box.',
    'Nobody will pay for a signal box, and the night train is late.',
  );
  expect(pair?.issue).toMatch(/^(?:night train|signal box)$/);
});
