/** Judgements that recommend a course, duties laid on anyone, and what recommends only beside what is asked outright. */
import { expect, test } from 'vitest';
import { askedIn, briefingOf } from './found.ts';

test.each<[string, string | null]>([
  ['The case for a congestion charge is strong.', null],
  ['The case for closing the northern plant at once is overwhelming.', null],
  ['The least the company can do is pay for the clean-up.', 'company'],
  ['A tighter fiscal stance is warranted over the next two years.', null],
  ['It would be premature to lower the buffer.', null],
  ['Option B is to be preferred.', null],
  ['We favour Option A.', null],
  ['Of the three options, the second deserves support.', null],
  ['The scheme deserves to be extended to the islands.', null],
  ['It is worth considering a cap on fees.', null],
  ['There is every reason to extend the truce.', null],
  ['What the region needs now is a regulator with teeth.', null],
  ['The Board is further asked to make the tender public.', 'Board'],
  ['The Minister of Health is asked to lay the accounts before Parliament.', 'Minister of Health'],
  ['Whoever runs the hospital should be made to publish waiting times.', null],
  ['Any firm that wins the tender should be bound to train apprentices.', null],
  ['Nothing should be built on the plain until the dyke is finished.', null],
  ['The arrears should be cleared.', null],
  ['The old boilers should be sold.', null],
  ['A clause should be added to the charter.', null],
  ['During the strike the ferry company should refund all tickets.', 'ferry company'],
  ['The border should stay closed.', null],
])('advice: %s', (text, addressee) => {
  expect(askedIn(text).map(([who]) => who)).toEqual([addressee]);
});

test.each([
  'The case for the prosecution is strong.',
  'The case is strong.',
  'The criticism of the board is warranted.',
  'There is every reason to believe that the catch will fall.',
  'There is no case for panic.',
  'She deserves to be heard.',
  'It is worth considering why the catch fell.',
  'We favour the term “landing”.',
  'Passengers are asked to have their tickets ready.',
  'The ministry is asked every year to explain the figures.',
  'The Committee was asked to make its papers public.',
  'Whoever runs the hospital should expect losses.',
  'It should be clear by now.',
  'It should be added that the operator has improved.',
  'Nothing should surprise them.',
  'The weather should stay dry.',
])('none: %s', (text) => {
  expect(askedIn(text)).toEqual([]);
});

test('what recommends only in company', () => {
  expect(
    askedIn(
      'The ministry should double the wards. Pay the nurses. The rights of patients must be guaranteed. The council is requested to help.',
    ),
  ).toEqual([
    ['ministry', 'should'],
    [null, 'Pay'],
    [null, 'must'],
    ['council', 'is requested to'],
  ]);
  expect(
    askedIn('The head of the clinic hid the letter. The board should ask for it. She ought to publish it.'),
  ).toEqual([
    ['board', 'should'],
    [null, 'ought to'],
  ]);
});

test('alone, or beside what only sounds like it, the same words ask nothing', () => {
  expect(askedIn('The wards are full. The rights of patients must be guaranteed. Pay the nurses.')).toEqual([]);
  expect(
    askedIn('The ministry should double the wards. By law, the rights of patients must be guaranteed under the act.'),
  ).toEqual([['ministry', 'should']]);
  expect(askedIn('The ministry should double the wards. Look at the figures for May.')).toEqual([
    ['ministry', 'should'],
  ]);
});

test.each<[string, string | null]>([
  ['It falls to the regulator to break up the duopoly.', 'regulator'],
  ['It is incumbent on the signatories to report their catches.', 'signatories'],
  ['It is essential that the wards be reopened before the winter.', null],
  ['It would be a grave mistake to reopen the mine.', null],
  ['There must be an independent inquiry.', null],
  ['There should be a floor under the price of milk.', null],
  ['The Commission could do worse than copy the Danish rule.', 'Commission'],
  ['Our message to donors is simple: pay on time.', 'donors'],
  ['The lesson for the ministry is plain: test the pumps before the rains.', 'ministry'],
  ['Our recommendation to the board is to wait for the survey.', null],
  ['A joint register of wrecks would be a useful first step.', null],
  ['A cut in March would be premature.', null],
  ['What we need is a second opinion.', null],
  ['The wiser course for Tokyo is to say little.', null],
  ['Ships under 300 tonnes should be exempt.', null],
])('more advice: %s', (text, addressee) => {
  expect(askedIn(text).map(([who]) => who)).toEqual([addressee]);
});

test.each([
  'There ought to be a law against it.',
  'There should be a ferry at noon.',
  'A vaccine should be available by spring.',
  'The story is simple: prices fell.',
  'It is important that this be remembered.',
  'Any celebration would be premature.',
  'What is needed is clear to nobody.',
  'The case for a fixed link is weak.',
])('no more: %s', (text) => {
  expect(askedIn(text)).toEqual([]);
});

test('a sentence that only takes up what was said has its themes; any other has its own or none', () => {
  const point = { line: 1, column: 1, offset: 0 };
  const themes = [
    { id: 'jobs', label: 'Jobs', question: null, terms: ['jobs', 'posts'], pin: [], exclude: [], place: point },
    { id: 'fish', label: 'Fish', question: null, terms: ['herring'], pin: [], exclude: [], place: point },
  ];
  const of = (text: string) =>
    (briefingOf([{ id: 'one', date: '2026-03-15', blocks: [text] }], { themes }).recommendations ?? []).map(
      (one) => one.themes,
    );
  expect(
    of('Half the jobs are at risk. The mayor promised in May to save them all. She should put it in writing.'),
  ).toEqual([['jobs']]);
  expect(of('The mayor says that no jobs will go. The port should publish its dues.')).toEqual([[]]);
  expect(of('The mayor says that no jobs will go. She should publish the herring quota.')).toEqual([['fish']]);
});
