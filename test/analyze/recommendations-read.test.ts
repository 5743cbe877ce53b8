/** Advice on the paper itself, what is promised or expected, whom a subject names, policies that should become something. */
import { expect, test } from 'vitest';
import { adviceIn, askedIn } from './found.ts';

const places = (...blocks: string[]) => adviceIn(...blocks).map(({ at }) => at.map(({ locator }) => locator).join(' '));

test.each([
  'It’s time to explore this month’s recommended listening.',
  'It is time to turn to our second chapter.',
  'It is high time to subscribe to the harbour letter.',
  'Owners should read on.',
  'Members should see our earlier note on dredging.',
  'Operators may wish to consult this report’s annex.',
  'We urge members to subscribe to the bulletin.',
])('of the paper or its reader, and no advice: %s', (text) => {
  expect(adviceIn('The quay was full all summer.', text)).toEqual([]);
});

test('a course that is taken up is still advice', () => {
  expect(askedIn('It is time to explore a merger of the two ferry lines.')).toHaveLength(1);
  expect(askedIn('Ministries should read the meters every month.')).toEqual([['Ministries', 'should']]);
});

test('what a programme will do is a commitment, and its list recommends nothing', () => {
  expect(
    adviceIn(
      '# Recommendation 2',
      '# Government response to recommendation 2',
      'The dredging programme will also:',
      '- agree standards for the depth of the channel',
      '- consider which quays are in need of repair',
    ),
  ).toEqual([]);
});

test('items take mood, subject and date from their own lead-in', () => {
  const [first, second, ...more] = adviceIn(
    '# Recommendation 5',
    'Pilots are encouraged to review how they log a passage.',
    'We expect that by spring 2025, ports and ferry operators will:',
    '- review how they report to the harbour board',
    '- survey the wrecks in the fairway and, where required, mark them',
    '- set out how the pilots are heard',
  );
  expect(first).toMatchObject({ addressee: 'Pilots', strength: 'weak', horizon: null });
  expect(second).toMatchObject({
    addressee: 'ports and ferry operators',
    strength: 'moderate',
    horizon: 'by spring 2025',
  });
  expect(second?.at.map(({ locator }) => locator)).toEqual(['one:2.1', 'one:3.1', 'one:4.1', 'one:5.1']);
  expect(more).toEqual([]);
});

test('a noun that opens a sentence with a verb of its own gives no order', () => {
  expect(
    askedIn(
      '# Recommendations',
      '# Recommendation 7',
      'Ward sisters, whether on days or nights, play a large part in the handover.',
      'Ward sisters play a large part in the handover.',
      'Clinics should pay for their hours.',
    ),
  ).toEqual([['Clinics', 'should']]);
});

test('what guidance of another year sets out is reported', () => {
  expect(
    adviceIn(
      'In addition, the board’s guidance on night ferries (March 2017) sets out that lifeboats must be tested by May 2018.',
    ),
  ).toEqual([]);
});

test.each([
  ['WMBs and ferry cooperatives should share their timetables.', 'WMBs and ferry cooperatives'],
  [
    'Pilots, harbour masters, WMBs and ferry cooperatives should share their logs.',
    'Pilots, harbour masters, WMBs and ferry cooperatives',
  ],
  [
    'RNLB, in partnership with Coast Watch and supported by crews from all ports, should convene those who keep the logs.',
    'RNLB',
  ],
  ['Conservatives should be sceptical of the toll.', 'Conservatives'],
])('%s', (text, addressee) => {
  expect(adviceIn(text).map((one) => one.addressee)).toEqual([addressee]);
});

test('whom the paragraph that leads orders in names, all of them ask', () => {
  expect(
    askedIn(
      'Patience will be needed of the next harbour commission, but so are plain measures. Reopening the port will require several actions. Specifically:',
      'Repeal the pilotage levy. Work with the banks to lengthen loans.',
      'Restore the training ship.',
    ),
  ).toEqual([
    ['next harbour commission', 'Repeal'],
    ['next harbour commission', 'Work'],
    ['next harbour commission', 'Restore'],
  ]);
});

test.each([
  ['The island’s fishing strategy must be multifaceted, with a quota and a reserve.', 'must'],
  ['Closing grounds in storms should become a standing rule, and no favour.', 'should'],
  ['A prudent fisheries policy should limit the size of nets.', 'should'],
  ['Quota policy can and must play a part in the recovery of the fleet.', 'must'],
  [
    'The first order of business for a new council is to repeal the harbour toll.',
    'The first order of business for a new council is to',
  ],
  ['The second order of business requires parliament to pass a law on wrecks.', 'requires'],
])('a policy is its subject: %s', (text, cue) => {
  expect(adviceIn(text).map((one) => one.cue)).toEqual([cue]);
});
test('numbered options count one each, behind a promise of options', () => {
  const options = [
    'The port has lost money for six years. Several options could help the port to pay its way.',
    '# 1. Selling the dredger',
    'The dredger costs a million a year and lies idle. Selling the dredger could bring in four million.',
    '# 2. Leasing the cranes',
    'Cranes stand still at night. Leasing cranes to the yard would help to fill the nights.',
    '# 3. A toll on lorries',
    'Lorries wear out the road, and pay nothing. A toll on lorries could pay for its repair.',
  ];
  expect(places(...options)).toEqual(['one:2.2', 'one:3.2', 'one:4.2']);
  expect(places('The port has lost money for six years.', ...options.slice(1))).toEqual([]);
});
