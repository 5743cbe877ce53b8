/** Figures of two sources for the same thing: told in words of their own, of one event, actor or place. */
import { expect, test } from 'vitest';
import type { Pair } from '../../pipeline/findings.ts';
import { briefingOf } from './found.ts';

function pairOf(left: string, right: string): Pair | undefined {
  const { pairs } = briefingOf(
    [
      {
        id: 'left',
        label: 'L',
        date: '2024-11',
        blocks: [left, 'Bread is sold at the market. Old trees stand along the road.', 'The library opens at noon.'],
      },
      {
        id: 'right',
        label: 'R',
        date: '2025-01',
        blocks: [right, 'Music was heard in the evening. Children played by the lake.', 'The mill is for sale.'],
      },
    ],
    { themes: [] },
  );
  return pairs?.find(
    ({ left: [one], right: [other], reasons }) =>
      one?.locator.startsWith('left:1') &&
      other?.locator.startsWith('right:1') &&
      reasons.some(({ kind }) => kind === 'quantity'),
  );
}

test.each([
  [
    'tension',
    'Cyclone Mara struck the coast in May. With bank estimates placing direct physical damage at around US$4.1 billion (around 4% of GDP), help is needed.',
    'Cyclone Mara was a shock. Early estimates put direct economic losses in the range of USD 1–2 billion.',
  ],
  [
    'tension',
    'Government troops hold the line in Varland. They returned 400 square kilometres over the past few days.',
    'The army of Varland has not been idle. Its forces liberated nearly 300 square kilometres so far this month.',
  ],
  [
    'tension',
    'The ferry Orla sank off Brest. Fourteen people died.',
    'The sinking of the ferry Orla killed 19 people.',
  ],
  [
    'tension',
    'The port of Ardan says that a berth costs €1,400 a month.',
    'In Ardan the price of a berth is €2,100 a month.',
  ],
  [
    'tension',
    'The army of Varland has 40,000 soldiers on the river.',
    'Some 60,000 troops of Varland stand on the river.',
  ],
  ['tension', 'The Sund tunnel is to cost €7 billion.', 'The bill for the Sund tunnel is put at €9 billion.'],
  ['tension', 'The Mara flood did damage of 3 billion euros.', 'Damage from the Mara flood reached EUR 5.5 billion.'],
  ['tension', 'The fire at Mara burned 120 square kilometres.', 'The Mara fire burned 30,000 hectares.'],
  ['tension', 'Turnout in the Ardan vote was 61 percent.', 'In the Ardan vote turnout reached 48 percent.'],
  ['tension', 'Unemployment in Ardan stands at 4 percent.', 'In Ardan unemployment is 9 percent.'],
  ['tension', 'The Mara flood left 4,000 people homeless.', 'In the Mara flood 9,500 people were displaced.'],
  ['agree-partly', 'The Orla accident killed 19 people.', 'When the Orla sank, 19 people died.'],
  ['agree-partly', 'The Geneva letter was signed by 121 economists.', 'Over 120 economists signed the Geneva letter.'],
  [
    'agree-partly',
    'The Mara flood did damage of €3.4 billion.',
    'Losses from the Mara flood came to 3.4 billion euros.',
  ],
])('%s: %s | %s', (verdict, left, right) => {
  expect(pairOf(left, right)?.verdict).toBe(verdict);
  expect(pairOf(right, left)?.verdict).toBe(verdict);
});

test.each([
  ['another event', 'Cyclone Mara did damage of $4 billion.', 'Cyclone Tor did damage of $1 billion.'],
  ['another place', 'Unemployment in Leeds is 4 percent.', 'Unemployment in York is 9 percent.'],
  [
    'another part',
    'Direct damage of Cyclone Mara is put at $4 billion.',
    'Indirect losses of Cyclone Mara are put at $9 billion.',
  ],
  ['another measure', 'The Sund tunnel cost €7 billion.', 'The Sund tunnel brought in €2 billion in tolls.'],
  ['another fate', 'The Orla accident killed 19 people.', 'The Orla accident injured 60 people.'],
  [
    'another fate in one clause',
    'The Orla accident killed 19 people and injured 60.',
    'The Orla accident injured 61 people.',
  ],
  [
    'a part of those looked at',
    'The ferry Orla is old. In 19 of the 47 deaths that we examined in detail, a relative had raised the alarm.',
    'The ferry Orla, where three people died on a single night, has raised the number of guards.',
  ],
  ['strength and loss', 'Varland has 40,000 soldiers on the river.', 'Varland lost 5,000 soldiers on the river.'],
  ['gain and loss', 'The forces of Varland retook 300 km2.', 'The forces of Varland lost 90 km2.'],
  ['another rate', 'The levy costs Ardan €3 million a month.', 'The levy costs Ardan €36 million a year.'],
  ['another whole', 'Debt service takes 20% of the revenue of Ardan.', 'Debt service takes 5% of the GDP of Ardan.'],
  [
    'another object',
    'The cost of the bridge in Ardan is €40 million.',
    'The cost of the tunnel in Ardan is €90 million.',
  ],
  ['another kind', 'Some 40 boats sank in the Mara storm.', 'In the Mara storm 7 trawlers sank.'],
  ['asked and done', 'Ardan should hire 300 nurses.', 'Ardan has hired 90 nurses.'],
  ['a part of them', 'The Mara storm killed 12 children.', 'The Mara storm killed 40 people.'],
  ['another deed', 'In Ardan 12 boats were sold.', 'In Ardan 30 boats sank.'],
  ['another purse', 'Military spending of Ardan is €3 billion.', 'Health spending of Ardan is €9 billion.'],
  ['no common name', 'Unemployment is 4 percent.', 'Unemployment is 9 percent.'],
  [
    'within the range',
    'Damage from the Mara flood is put at €1–2 billion.',
    'The Mara flood did damage of €1.5 billion.',
  ],
  ['who pays', 'Ardan pays a price of €40 a tonne for coal.', 'Ardan pays a price of €90 a tonne for copper.'],
])('no strong verdict on %s', (_, left, right) => {
  const found = pairOf(left, right);
  expect(/^(?:tension|conflict|differ)$/.test(found?.verdict ?? ''), JSON.stringify(found?.reasons)).toBe(false);
});

test('figures of other years are not at odds', () => {
  const found = pairOf('In 2021 the Orla yard employed 300 people.', 'In 2023 the Orla yard employed 900 people.');
  expect(found?.verdict ?? 'differ').toBe('differ');
});

test('of a war that all of two papers tell of, figures of one month differ; of another year they are not compared', () => {
  const paper = (id: string, date: string, sentence: string) => ({
    id,
    date,
    blocks: [
      `The war of Peru with Chile goes on. ${sentence}`,
      'The army of Peru is tired.',
      'Trade between Peru and Chile is down.',
      'The envoys of Peru and Chile met.',
      'Snow fell.',
    ],
  });
  const verdicts = (date: string) =>
    briefingOf(
      [
        paper('left', '2024-11-10', 'We returned 400 square kilometres over the past few days.'),
        paper('right', date, 'Peruvian forces liberated nearly 300 square kilometres so far this month.'),
      ],
      { themes: [] },
    )
      .pairs?.filter(({ reasons }) => reasons.some(({ kind }) => kind === 'quantity'))
      .map(({ verdict }) => verdict);
  expect(verdicts('2024-11-20')).toEqual(['differ']);
  expect(verdicts('2025-11-20')).toEqual([]);
});
