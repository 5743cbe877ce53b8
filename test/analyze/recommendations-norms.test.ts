/** How things should be beside what is asked outright; wishes; unfinished lines over lists; whom a second clause asks. */
import { expect, test } from 'vitest';
import { askedIn, briefingOf } from './found.ts';

const beside = (text: string) => askedIn(`The council should publish the accounts. ${text}`).slice(1);

test.each<[string, string | null, string]>([
  ['Opening hours ought to be the same at all branches.', null, 'ought to'],
  ['Goods that can wait should go by rail.', null, 'should'],
  ['The ferries ought at last to carry bicycles.', null, 'ought at last to'],
  ['A share of the levy should go to the islands.', null, 'should'],
  ['Fees must not rise faster than wages.', null, 'must'],
  ['Passengers ought to be able to cancel without a fee.', null, 'ought to'],
  ['The ministry has to call off its patrols.', 'ministry', 'has to'],
  ['The government could lend the islands an engineer.', 'government', 'could'],
  ['The review might be entrusted to the university.', null, 'might'],
  ['It is for the regulator, and not for the courts, to see to that.', 'regulator', 'It is for'],
  ['The next step is to mend the sluices.', null, 'The next step is to'],
])('beside what is asked outright: %s', (text, addressee, cue) => {
  expect(beside(text)).toEqual([[addressee, cue]]);
  expect(askedIn(text)).toEqual([]);
});

test.each([
  'This should shorten the queues.',
  'The savings should cover the cost of the deck.',
  'The work should take two years.',
  'A crossing should be easier by then.',
  'The city could lose a third of its trade.',
  'If that fails, a quota could be added to the treaty.',
])('foretold, also there: %s', (text) => {
  expect(beside(text)).toEqual([]);
});

test.each<[string, string | null]>([
  ['We would rather see one ferry than two half empty ones.', null],
  ['We do not want the hall to be sold.', null],
  ['It is our wish that a nurse be on every boat.', null],
  ['We think it right that the pond be filled in.', null],
  ['We would counsel the ministry against closing the lock.', 'ministry'],
  ['The council would do visitors a service by mending the path.', 'council'],
  ['It may be worth asking the savings banks to lend.', null],
  ['It would help if the county paid its share.', 'county'],
  ['What must not happen is that the lock is closed.', null],
  ['The decision is best left to the villages.', null],
  ['No deepening before the marshes have come back.', null],
  ['No new licences for wells until the survey is done.', null],
  ['No fishing licences until the stocks are back.', null],
  ['No new quay until the old one has been repaired.', null],
  ['No sale of the hall without the consent of the village.', null],
  ['What must happen is a vote before the winter.', null],
  ['What should happen next is that the lock is drained.', null],
  ['Complaints are best handled by the harbour master.', null],
  ['The matter is better left to the villages than to the ministry.', null],
  ['We want the ferries to carry bicycles.', null],
  ['Under no circumstances should the ferries be sold.', null],
  ['The better course, then, is to wait for the tide.', null],
  ['The operator is urged, in addition, to answer letters.', 'operator'],
])('advice: %s', (text, addressee) => {
  expect(askedIn(text).map(([who]) => who)).toEqual([addressee]);
});

test.each([
  'We want to see what the survey shows.',
  'It would help if we knew more.',
  'It is worth remembering that the lock is old.',
  'No ship sailed before the tide turned.',
  'We shall hold him to it.',
  'Had the board listened, it should not be facing a suit.',
  'From May no boiler may be installed. Owners must replace old ones within ten years.',
  'How often it opens is best left to the boards.',
  'No trains ran for years until the new line was opened by the king.',
  'No ferry sails before the ice has gone from the sound.',
  'No ferries sail before the ice has gone from the sound.',
  'No boats lay in the harbour until the storm had gone.',
  'No bus stops there before the school bell rings.',
  'No mail from the island until the storm passed.',
  'No roof on the chapel until the new abbot was elected.',
  'No signs of life until the second day.',
  'What must be done is the least of it.',
  'What must happen is known to all.',
  'What should be done is not clear to anybody.',
  'What must happen next is the question.',
  'What must not happen is well known.',
  'What should happen is for the voters to decide.',
  'The road is better kept than it was.',
  'The road is better kept in summer.',
  'Letters are better handled these days.',
  'The port is better placed than its rival.',
  'We want the facts to speak.',
  'We want our readers to know the whole story.',
  'We do not want the paper to be read as an attack.',
])('none: %s', (text) => {
  expect(askedIn(text)).toEqual([]);
});

test('an unfinished line before infinitives', () => {
  expect(askedIn('The council ought', '- to keep the hall open;', '- not to sell the barn.')).toEqual([
    ['council', 'ought'],
    ['council', 'ought'],
  ]);
  expect(askedIn('We advise the city', '- to mend the sluices;', '- to leave the marsh alone.')).toEqual([
    ['city', 'We advise'],
    ['city', 'We advise'],
  ]);
});

test('who stands alone over a list', () => {
  expect(askedIn('Shipping companies should', '- fit a common plug;', '- not wait for the last moment.')).toEqual([
    ['Shipping companies', 'should'],
    ['Shipping companies', 'should'],
  ]);
});

test.each<[string, string | null]>([
  ['The harbour board must:', 'harbour board'],
  ['The council and its contractors should:', 'council and its contractors'],
  ['Owners of old boats should:', 'Owners of old boats'],
  ['Before that happens ministers should:', 'ministers'],
  ['In the long run the council ought to:', 'council'],
  ['There must:', null],
  ['Nobody should:', null],
  ['This must:', null],
  ['Opening hours must:', null],
])('over a list: %s', (line, who) => {
  for (const [addressee] of askedIn(line, '- keep the ledger open;', '- not sell the barn.'))
    expect(addressee).toBe(who);
});

test('over a list, of nobody known', () => {
  expect(askedIn('He should', '- keep the ledger open;', '- not sell the barn.').map(([who]) => who)).not.toContain(
    'He',
  );
});

test('two in a paragraph that say how things should be', () => {
  const one = 'The big trawlers should stay outside the line.';
  expect(askedIn(`${one} Small boats should be the last to suffer.`)).toHaveLength(2);
  expect(askedIn(`${one} Prices should ease by then.`)).toEqual([]);
  expect(askedIn(`${one} One should not read much into it.`)).toEqual([]);
});

test('whom the second clause asks, and whom a pronoun means', () => {
  expect(askedIn('Tenants should not be left alone: the government should pay them an allowance.')).toEqual([
    ['government', 'should'],
  ]);
  expect(askedIn('The ministry should keep the teams. We ask it to write to every family.').at(1)?.[0]).toBe(
    'ministry',
  );
  expect(askedIn('Instead of a ban the province should introduce permits.')).toEqual([['province', 'should']]);
  expect(askedIn('The Seal Watch must put every count online by June 2030.')).toEqual([['Seal Watch', 'must']]);
});

test('a panel that tells of itself is the one that writes', () => {
  const opening =
    'The panel was appointed in May. The panel finds that the nights are loud. Our remit was the airfield.';
  expect(askedIn(opening, 'The panel advises the government to limit flights.')).toEqual([
    ['government', 'The panel advises'],
  ]);
  const capital = opening.replaceAll('The panel', 'The Panel');
  expect(askedIn(capital, 'The Panel considers that the fee should be abolished.')).toEqual([[null, 'should']]);
  expect(askedIn('The panel advises the government to limit flights.')).toEqual([]);
});

test('a paper that writes about a committee is not the committee', () => {
  const story = [
    'The committee was appointed in May. It met in the old customs house.',
    'The committee recommends that the harbour board publish its accounts. “We heard from forty skippers,” its chair said.',
  ];
  expect(askedIn(...story)).toEqual([]);
  expect(askedIn(...story, 'We live in a town that has no bridge.')).toEqual([]);
  const told = [...story, 'This report rests on forty hearings.'];
  expect(askedIn(...told)).toHaveLength(1);
  const printed = briefingOf([{ id: 'one', publisher: 'The Evening Lantern', blocks: told }]);
  expect(printed.recommendations ?? []).toEqual([]);
});

test.each<[string, string]>([
  ['İİİ We recommend that the council keep the lock.', 'We recommend'],
  ['İİİ The council should publish the accounts.', 'should'],
  ['İİİ It is time for the council to sell the barn.', 'It is time for'],
])('letters that grow in lower case move no cue: %s', (text, cue) => {
  expect(askedIn(text).map(([, words]) => words)).toEqual([cue]);
});

test('letters that grow, beside what is asked outright', () => {
  expect(beside('İİİ the government could lend the islands an engineer.').map(([, cue]) => cue)).toEqual(['could']);
});

test('an unfinished line keeps its marks, and its cue ends with it', () => {
  const items = ['- to keep the hall open;', '- not to sell the barn.'];
  for (const line of [
    'Where costs rise, the council ought:',
    'As before, the council ought,',
    'On costs – as before – the council ought –',
  ])
    expect(askedIn(line, ...items)).toEqual([
      ['council', 'ought'],
      ['council', 'ought'],
    ]);
});
