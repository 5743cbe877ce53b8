/** Recommendations by structure: long lists, who is addressed by a line of its own, orders, summaries. */
import { expect, test } from 'vitest';
import { adviceIn, askedIn } from './found.ts';

test.each(['Recommendations', 'The way forward', 'What should be done', 'Policy options', 'What to do', '7. Our asks'])(
  'fifty items under “%s”',
  (heading) => {
    const verbs = ['Close', 'Fund', 'Map', 'Audit', 'Sell'];
    const items = Array.from({ length: 50 }, (_, at) => `- ${verbs[at % 5]} the ${'abcdefghij'[at % 10]}${at} mill.`);
    expect(askedIn(`# ${heading}`, ...items)).toHaveLength(50);
  },
);

test('a line of its own says who should act on what follows it', () => {
  expect(
    askedIn(
      '# Recommendations',
      '(a) For the Government of Peru:',
      '- Close the north fishery.',
      '- Fund observers.',
      'To buyers',
      '- Trace each catch.',
    ),
  ).toEqual([
    ['Government of Peru', 'Close'],
    ['Government of Peru', 'Fund'],
    ['buyers', 'Trace'],
  ]);
  expect(askedIn('# Ten asks of the next government', '- A minister for rivers.', '- A law on sand.')).toEqual([
    ['next government', null],
    ['next government', null],
  ]);
});

test('resolutions: "that", and "to" after who should act', () => {
  expect(
    askedIn(
      '# Next steps',
      '- The ministry to publish the map by May.',
      '- That the ministry publish its tests.',
      '- That each school be inspected.',
      '- That funding for buses be restored.',
    ),
  ).toEqual([
    ['ministry', 'to'],
    ['ministry', 'That'],
    [null, 'That'],
    [null, 'That'],
  ]);
});

test('orders that the tagger misreads, that forbid, and that are counted', () => {
  expect(
    askedIn(
      '# Lessons and recommendations',
      '- Fund testing that covers every district.',
      '- Stop counting gas as green.',
      '- Storage: remove double charges.',
      '- Never store both keys in one place.',
      '- Do not build on the plain.',
      '- 4. First, publish the data.',
    ),
  ).toEqual([
    [null, 'Fund'],
    [null, 'Stop'],
    [null, 'remove'],
    [null, 'Never'],
    [null, 'Do not'],
    [null, 'publish'],
  ]);
});

test('what follows the question what somebody should do', () => {
  expect(askedIn('What, then, should the ministry do? First, publish the data. Second, hire auditors.')).toEqual([
    ['ministry', 'publish'],
    ['ministry', 'hire'],
  ]);
});

test('what a numbered sentence asks of one, the next asks again', () => {
  expect(
    askedIn('# The way forward', '5.1 The ministry should map the wells. Second, it should close those that are foul.'),
  ).toEqual([
    ['ministry', 'should'],
    ['ministry', 'should'],
  ]);
});

test('a summary asks as the section does, and the section is where it stands', () => {
  const found = adviceIn(
    '# Executive summary',
    'Cities should extend lines before they cut fares. Ports ought to share their data.',
    '# Recommendations',
    'Cities should extend their tram lines to the suburbs before they cut any fares.',
  );
  expect(found.map(({ at, restatedAt }) => [at[0]?.locator, restatedAt.map((place) => place.locator)])).toEqual([
    ['one:1.2', []],
    ['one:2.1', ['one:1.1']],
  ]);
});

test('beside a section, who is asked must be said', () => {
  expect(
    askedIn(
      'Norway should pay for the survey. The survey should be repeated. Fares must come down.',
      '# Recommendations',
      '- Raise the ceiling for grants.',
    ),
  ).toEqual([
    ['Norway', 'should'],
    [null, 'Raise'],
  ]);
});

test('by when, also where a date is moved', () => {
  const [found] = adviceIn('The Commission should bring forward its water package to the first quarter of 2026.');
  expect(found?.horizon).toBe('to the first quarter of 2026');
});

test('an abbreviation between the subject and its modal', () => {
  expect(askedIn('The Department of Ports and Harbours (DPH) needs to publish its tolls.')).toEqual([
    ['Department of Ports and Harbours', 'needs to'],
  ]);
});

test('a form filled in again and again is one recommendation each time', () => {
  const found = adviceIn(
    '# Proposals 1–3',
    'Goal: Cleaner harbours.',
    'Mechanism: Fairly share the cost of dredging among the three ports.',
    'Responsible: Port authorities',
    'Goal: Fewer wrecks.',
    'Mechanism: Survey each hull every five years.',
    'Goal: Safer crews.',
    'Mechanism: A single register of accidents.',
    'Deadline: June 2027',
  );
  expect(
    found.map(({ at, addressee, horizon, motive }) => [at[0]?.locator, addressee, horizon, motive.length]),
  ).toEqual([
    ['one:2.1', 'Port authorities', null, 1],
    ['one:5.1', null, null, 1],
    ['one:7.1', null, 'June 2027', 1],
  ]);
});

test('one numbered item is one recommendation, and every item of the list is one', () => {
  const found = adviceIn(
    '# Recommendations',
    '- The port shall publish its tolls. It shall also publish its accounts. Such accounts should be audited.',
    '- The Department, Seaways and the Harbour Office shall report by 31 October 2025.',
    '- As soon as is reasonably practicable, the Department shall map the wrecks.',
    '- The Department in conjunction with the Harbour Office shall train pilots.',
    '- Any claimant who opts for a review may accept the first offer at any time.',
  );
  expect(found.map(({ at, addressee, horizon }) => [at[0]?.locator, addressee, horizon])).toEqual([
    ['one:1.1', 'port', null],
    ['one:2.1', 'Department, Seaways and the Harbour Office', 'by 31 October 2025'],
    ['one:3.1', 'Department', 'As soon as is reasonably practicable'],
    ['one:4.1', 'Department', null],
    ['one:5.1', null, null],
  ]);
});

test('what others ask, refuse or debate under the heading is not the source’s', () => {
  expect(
    askedIn(
      '# Recommendations and reasons',
      'Counsel suggested that I make the following recommendations. First, the port should be sold. Second, the state should pay.',
      'I do not consider it appropriate to say who should qualify. It is not a basis to conclude that pilots should be paid twice.',
      'As I understand his suggestion, it is that I should hold a hearing. I can see no reason why the Department needs to wait.',
      'The call for a new quay grew louder. These steps are important, but they came late.',
      'In light of the foregoing, I recommend:',
    ),
  ).toEqual([]);
});

test('names that begin as orders do are none', () => {
  expect(
    askedIn(
      '- Plan A (other names: slow the trade) rests on a treaty of all ports.',
      '- Plan B (other names: burn the stock) needs a willing state.',
      '- Plan C (other names: wait) is a race of yards.',
    ),
  ).toEqual([]);
  expect(askedIn('# Recommendations', '- Subscribe to our letter.', '- See page 4 for the tables.')).toEqual([]);
});

test('who is spoken to, who was named before, and who is asked in the passive', () => {
  expect(askedIn('Minister, name a date and keep to it.')).toEqual([['Minister', 'name']]);
  expect(askedIn('Governors, if you mean to stay, sell to the crews.')).toEqual([['Governors', 'sell']]);
  expect(askedIn('Norway has more to lose than others, and it should say so aloud.')).toEqual([['Norway', 'should']]);
  expect(askedIn('As for the tenants, they would do well to wait.')).toEqual([['tenants', 'would do well to']]);
  expect(askedIn('It is advisable for the ministry to lower its tolls.')).toEqual([
    ['ministry', 'It is advisable for'],
  ]);
  expect(askedIn('# Our demands', '- The Bank of Ghana is asked to publish its model.')).toEqual([
    ['Bank of Ghana', 'is asked to'],
  ]);
  expect(askedIn('The committee could consider a longer term.')).toEqual([['committee', 'could consider']]);
  expect(askedIn('The following steps appear expedient:', '- The ministry could invite observers.')).toEqual([
    ['ministry', 'could invite'],
  ]);
  expect(
    askedIn('Three ideas may be of use. First, it would be preferable for the state to tie tolls to an index.'),
  ).toEqual([['state', 'it would be preferable for']]);
  expect(askedIn('They make more of this than they should.')).toEqual([]);
});

test('no later than', () => {
  const found = adviceIn('The ministry should open both quays no later than 2027.');
  expect(found.map(({ horizon }) => horizon)).toEqual(['no later than 2027']);
});

test('in one item whom another sentence asks is another recommendation', () => {
  expect(
    askedIn('# Our demands', '- The state must end evictions. A landlord who lets again ought to repay the rent.'),
  ).toEqual([
    ['state', 'must'],
    ['A landlord', 'ought to'],
  ]);
});

test.each([
  'Ministers, open to bribes, were moved.',
  'The minister, name withheld, left the room.',
  'The council could consider itself lucky.',
  'Residents are asked to boil their water.',
  'As for the union, it was silent.',
  'It is hard for the ministry to act.',
])('only like it: %s', (text) => {
  expect(askedIn(text)).toEqual([]);
});

test('a title that speaks of recommendations opens no section', () => {
  const list = ['- Nurses at night.', '- Beds in the east wing.', '- Notes that were lost.', '- Doors left open.'];
  expect(
    askedIn(
      '# Review of the wards: report and recommendations',
      '## What we saw',
      ...list,
      '## Who was there',
      ...list,
      '## Recommendations',
      '- The trust should lock the doors.',
      '## Annex',
      ...list,
    ),
  ).toEqual([['trust', 'should']]);
});

test("what stands under a numbered heading is one recommendation, another body's is another", () => {
  expect(
    askedIn(
      '# Recommendations',
      '## Recommendation 1',
      'The trust should lock the doors.',
      'It should also keep a list of keys.',
      '- Keys should be counted each night.',
      '## Recommendation 2',
      'The trust should hire nurses.',
      'The ministry should pay them.',
    ).map(([addressee]) => addressee),
  ).toEqual(['trust', 'trust', 'ministry']);
});

test('“that” behind a preposition points, and opens no clause', () => {
  expect(
    askedIn(
      '# Recommendations',
      'A law to that effect should be passed by May.',
      'For that reason the ministry should close the mill.',
      'The view that the ministry should sell the mill is common.',
    ),
  ).toEqual([
    [null, 'should'],
    ['ministry', 'should'],
  ]);
});

test('a line that says of whom or what its list is makes no recommendations of its items', () => {
  const lead = 'Among those whom I hope to bring together are:';
  const people = ['- Ida Holm, master of the outer harbour', '- Per Lund, chair of the union of pilots'];
  const asked = askedIn('# Next steps', 'A working group should be formed by May.', lead, ...people);
  expect(asked.map(([, cue]) => cue)).toEqual(['should']);
  expect(askedIn('# Recommendations', 'Our recommendations are:', '- A ban on trawls', '- New quays')).toHaveLength(2);
});

test('what leads a list in leads in none under another heading', () => {
  const asked = askedIn(
    '# Summary',
    'In this report we ask how the cost doubled, and what must be done before more money is voted.',
    '# The contract',
    '1. The assembly authorised the mill in 2019.',
    '2. Mr Holm called the price keen.',
    '# Conclusions and recommendations',
    '3. The ministry should report every three months.',
  );
  expect(asked).toEqual([['ministry', 'should']]);
});
