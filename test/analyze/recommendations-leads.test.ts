/** Recommendations behind a line that leads them in, what takes its subject from there, and lists that recommend nothing. */
import { expect, test } from 'vitest';
import { adviceIn, askedIn } from './found.ts';

const places = (...blocks: string[]) => adviceIn(...blocks).flatMap(({ at }) => at.map(({ locator }) => locator));

test('a line that leads in paragraphs of orders: each order counts, up to the first paragraph that is none', () => {
  expect(
    places(
      'The herring fleet lost a third of its boats in ten years.',
      'Rebuilding the fleet will require several actions, some of them slow. Specifically:',
      'Implement a buy-back of the oldest licences. End the exemption for foreign hulls, which nobody else in the region grants. The exemption costs the ports a fifth of their dues. Work with the banks to lengthen loans.',
      'Resist calls for a second subsidy on fuel. Fuel is cheaper now than it was before the war.',
      'Restore the training ship.',
      'The training ship was sold in 2009, and the yard that bought it has closed. Training was never resumed.',
      'Sell the net store to the museum, said one owner.',
    ),
  ).toEqual(['one:3.1', 'one:3.2', 'one:3.4', 'one:4.1', 'one:5.1']);
});

test.each([
  'To keep the line open, the region should take the following steps:',
  'The operator should take five steps.',
  'Several measures are needed to keep the line open:',
  'The council has to act on three fronts, namely:',
])('%s', (lead) => {
  expect(
    places(
      '# The branch line',
      lead,
      '- Renew the sleepers on the northern bank.',
      '- Double the evening trains.',
    ).slice(-2),
  ).toEqual(['one:2.1', 'one:3.1']);
});

test('beside a section of recommendations, what a line leads in counts too', () => {
  expect(
    places(
      '# Grid',
      'The regulator will have to take several actions. Specifically:',
      'Publish the queue of connections every month.',
      'Fine those who hold places in it and build nothing.',
      '# Recommendations',
      'The ministry should fund the northern cable.',
    ),
  ).toEqual(['one:2.1', 'one:3.1', 'one:4.1']);
});

test('another’s plan, a list of harms, and the rubble of a table recommend nothing', () => {
  expect(
    places(
      'The smugglers’ plan had three steps:',
      '- Buy the customs post.',
      '- Move the tobacco by night.',
      '- Sell the boats in autumn.',
      'The cartel’s tactics follow a pattern:',
      '- Acquire small ports through cousins.',
      '- Hide the owners in other countries.',
      '- Expand the share of the harbour dues.',
      'Residents spoke of several harms:',
      '- neglect',
      '- verbal abuse by staff',
      '- restraint for hours',
      '% % % Acquire Key Berths and Quays from Other Ports % Dominate Pilotage',
      '% Expand the Share of Northern Harbours % Secure and Control the Dredging TABLE 5',
      '% Reverse the Order of Mooring % Retaliation',
    ),
  ).toEqual([]);
});

test('under one number an item is printed with the line that it hangs on', () => {
  const [first, ...more] = adviceIn(
    '# Report',
    'The inquiry sat for a year.',
    '## Recommendations',
    '### Recommendation 1',
    'The Dyke Board should map every weir by May. This map should:',
    '- show who owns each weir',
    '- be open to the public',
    '### Recommendation 2',
    'Each weir should have a keeper. Keepers need to:',
    '- live within an hour of the weir',
    '### Recommendation 3',
    'Keepers are few. A college of keepers should:',
    '- teach the old ways of the gate',
    '- lend its boats to the board',
  );
  expect(first?.at.map(({ locator }) => locator)).toEqual(['one:2.1', 'one:2.2', 'one:3.1', 'one:4.1']);
  expect(first?.motive).toEqual([]);
  expect(more.map(({ at, motive }) => [at, motive].map((list) => list.map(({ locator }) => locator)))).toEqual([
    [['one:5.1', 'one:5.2', 'one:6.1'], []],
    [['one:7.2', 'one:8.1', 'one:9.1'], []],
  ]);
});

test('what is to be done with a thing, in active and passive', () => {
  expect(
    askedIn(
      'The dues that the port has saved should be openly and evenly shared among the crews.',
      'The new contracts should absorb a bad season without a vote.',
      'The fisheries strategy must balance income with caution.',
      'A cautious approach would freeze the quota for two years.',
      'It is critical that the Harbour Agency strengthen its patrols.',
      'Ministers might do well to look at the tax on ice.',
    ),
  ).toEqual([
    [null, 'should'],
    [null, 'should'],
    [null, 'must'],
    [null, 'A cautious approach would'],
    ['Harbour Agency', 'It is critical that'],
    ['Ministers', 'might do well to'],
  ]);
});

test('no recommendation: a burden that others lay, a pronoun that stands for nothing, what a section goes into, what others said', () => {
  expect(
    askedIn(
      'The raiders come from two sides at once. Coastguards must simultaneously watch the strait and escort tankers while also searching the islands.',
      'Salt is cheap in the north. It should be used in winter.',
      'In this chapter we describe the pumps and what more needs to be done.',
      'Our talks with keepers indicated that we should look at the weirs as well.',
      'The union supports the recommendation that guards should have a second key.',
      'The company welcomes the proposal that each pump should be tested in May.',
    ),
  ).toEqual([]);
});
