import { expect, test } from 'vitest';
import type { Pair } from '../../pipeline/findings.ts';
import { briefingOf, pairsBetween } from './found.ts';

/** The pair of two sentences, each amid others of its source. */
function pairOf(left: string, right: string): Pair | undefined {
  return pairsBetween(left, right).find((pair) => pair.left[0]?.locator === 'left:1.1');
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
  ['conflict', 'Ticket prices in Norway rose sharply in 2023.', 'Ticket prices in Norway fell sharply in 2023.'],
  ['both-address', 'Ticket prices in Norway rose sharply in 2023.', 'Ticket prices in Norway fell sharply in 2019.'],
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
    'both-address',
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
  ['both-address', 'Two countries signed the river treaty.', 'Two countries left the river treaty.'],
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
  [
    'tension',
    'The Fleet Union plans to double its patrol boats to 60 by the end of 2031.',
    'The number of patrol boats of the Fleet Union will double to 45 by the end of 2031 and to 60 by March 2033.',
  ],
  [
    'tension',
    'The sea wall has been estimated at £30 million to £35 million for 1,420 piles.',
    'We estimate the cost at £52 million for 1,420 piles of the wall.',
  ],
  [
    'differ',
    'The city should build twelve grain stores on the eastern bank.',
    'The mayor should not build further grain stores, since nobody fills them.',
  ],
  [
    'tension',
    'A total blackout is likely before the spring.',
    'A total blackout cannot be excluded, but it is improbable.',
  ],
  [null, 'A total blackout is likely in Ghana.', 'A total blackout is unlikely in Peru, where rivers are full.'],
  [
    'tension',
    'Demand for ferry seats is forecast to double by 2030.',
    'Demand for seats is expected to grow by half by 2030, rather than to double.',
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
    { kind: 'polarity', detail: '“rose” in L, “fell” in R, told of “prices”' },
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

const review = [
  'Recommendation 4. The Harbour Agency should limit night dredging to six hours.',
  'Recommendation 5. The Harbour Agency should publish every dredging licence within a week.',
  'Recommendation 6. Pilots should have the power to close the eastern channel in fog.',
  'Recommendation 7. Cameras should watch the cargo cranes.',
];

/** The verdict and reasons on what is answered, by the words of the answer. */
function answerTo(answer: string) {
  const { pairs } = briefingOf(
    [
      { id: 'review', label: 'Review', blocks: review },
      { id: 'answer', label: 'Ministry', blocks: [answer, 'Bread is sold at the market.'] },
    ],
    { themes: [] },
  );
  return pairs?.find((pair) => pair.verdict !== 'both-address');
}

test.each([
  ['differ', 'review:4.2', 'We do not accept Recommendation 7.', '“We do not accept Recommendation 7” in Ministry'],
  [
    'agree',
    'review:4.2',
    'The ministry accepts Recommendation 7.',
    '“The ministry accepts Recommendation 7” in Ministry',
  ],
  [
    'agree-partly',
    'review:4.2',
    'We accept Recommendation 7 in part.',
    '“We accept Recommendation 7 in part” in Ministry',
  ],
  [
    'agree',
    'review:2.2',
    'The review wants the Harbour Agency to publish every dredging licence within a week. We accept this.',
    '“We accept this” in Ministry',
  ],
  [
    'agree-partly',
    'review:2.2',
    'The review wants the Harbour Agency to publish every dredging licence within a week. We accept the aim. We do not accept the date.',
    '“We accept the aim”, “We do not accept the date” in Ministry',
  ],
  [
    'differ',
    'review:3.2',
    'We reject the idea that pilots should have the power to close the channel in fog.',
    '“We reject” in Ministry',
  ],
])('an answer in so many words: %s with %s: %s', (verdict, locator, answer, detail) => {
  const pair = answerTo(answer);
  expect(pair).toMatchObject({ verdict, left: [{ locator }] });
  expect(pair?.reasons).toContainEqual({ kind: 'polarity', detail });
});

test.each([
  'The review wants the Harbour Agency to publish every dredging licence within a week.',
  'The review asks for six hours of night dredging at most, which the Harbour Agency should limit.',
  'Do we accept Recommendation 7?',
  'We accept Recommendation 9.',
])('what is only reported, asked or unknown is no agreement: %s', (answer) => {
  expect(answerTo(answer)).toBeUndefined();
});

test('whose words they are is the reason that a report is no agreement', () => {
  const reasons = pairOf(
    'The rural clinics lack nurses and vaccine stocks.',
    'According to the Nurses Union, rural clinics lack nurses and vaccine stocks.',
  )?.reasons;
  expect(reasons).toContainEqual({ kind: 'holder', detail: 'the source itself in L, Nurses Union in R' });
});

test('a topic is no bare time, and one topic of two sources is one pair', () => {
  const { pairs } = briefingOf(
    [
      {
        id: 'left',
        label: 'L',
        blocks: ['The man-made flood came in summer.', 'Nobody forgot the man-made flood of the valley farms.'],
      },
      {
        id: 'right',
        label: 'R',
        blocks: ['A man-made flood hit the farms.', 'They speak of a man-made flood.'],
      },
    ],
    { themes: [] },
  );
  expect(pairs?.map(({ issue }) => issue)).toEqual(['man-made flood']);
});

test('many words in a row that both have are a quotation, and no agreement', () => {
  const words = 'the harbour board should publish the tonnage of every vessel that it turns away in winter';
  const pair = pairOf(`In 2023 we said that ${words}.`, `The review found that ${words}.`);
  expect(pair).toMatchObject({ verdict: 'both-address' });
  expect(pair?.reasons.map(({ detail }) => detail)).toContainEqual(expect.stringContaining('the same words'));
});

test('the same words about another figure are no quotation', () => {
  const pair = pairOf(
    'In 2022 the harbour landed 87 per cent of the cod that is caught along the coast.',
    'In 2022 the harbour landed 61 per cent of the cod that is caught along the coast.',
  );
  expect(pair).toMatchObject({ verdict: 'conflict' });
});
