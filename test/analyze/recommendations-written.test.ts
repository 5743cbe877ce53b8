/** The ways in which essays, ministries, associations and banks advise, and what only sounds like it. */
import { expect, test } from 'vitest';
import { adviceIn, askedIn } from './found.ts';

test('orders have the addressee of the line that leads them in', () => {
  expect(
    askedIn(
      '# Four steps',
      'Ports should take four steps. Specifically:',
      'Dredge the northern channel. It was last dredged in 2011.',
      'Keep the pilots. Put their work out to tender by March.',
      'Share the customs data. The masters have offered theirs; hold them to it.',
      'Finally, do not raise the dues. The Harbour Agency should publish them instead.',
    ).slice(-7),
  ).toEqual([
    ['Ports', 'Dredge'],
    ['Ports', 'Keep'],
    ['Ports', 'Put'],
    ['Ports', 'Share'],
    ['Ports', 'hold'],
    ['Ports', 'do not'],
    ['Harbour Agency', 'should'],
  ]);
  expect(
    askedIn('The ministry should take the following steps:', '- Meter every garden.', '- Mend the northern main.'),
  ).toEqual([
    ['ministry', 'Meter'],
    ['ministry', 'Mend'],
  ]);
});

test.each<[string, string | null, string]>([
  ['So let the council open its books.', 'council', 'So let'],
  [
    'Mayor Aldana, for her part, would be better advised to ride the bus.',
    'Mayor Aldana',
    'would be better advised to',
  ],
  ['As for the unions, they could start by dropping the strike.', 'unions', 'could start by'],
  ['The Pilot Board (PB), whose boats are old, would be wise to hire.', 'Pilot Board', 'would be wise to'],
  ['Institutes that write about the ferry are invited to take it.', 'Institutes', 'are invited to'],
  ['We ask surveyors with time on their hands to register with us.', 'surveyors', 'We ask'],
  ['We look to the banks to lend on new homes.', 'banks', 'We look to'],
  ['The Storting should link the toll to the fuel price.', 'Storting', 'should'],
  ['What the water company needs to do is simple: mend the leaks.', 'water company', 'needs to'],
  ['The fare ought to fall to one euro, as it did in Vigo.', null, 'ought to'],
  ['The minimum wage should rise by a tenth, and not a cent less.', null, 'should'],
  ['Time, then, to stop pretending.', null, 'Time, then, to'],
  ['It’s time for the council to act.', 'council', 'It’s time for'],
  ['There’s a case for a levy on leaks.', null, 'There’s a case for'],
  ['The first thing to do is to meter every garden.', null, 'The first thing to do is to'],
  ['A better use of the fund would be to mend the roofs.', null, 'A better use of the fund would be to'],
  ['We would favour a trial in ten schools.', null, 'We would favour'],
  ['We see merit in a common timetable.', null, 'We see merit in'],
  ['Our preference is for an exam in June.', null, 'Our preference is for'],
  ['We believe that the leaving age should stay at sixteen.', null, 'should'],
  ['Fiscal policy should not add to demand next year.', null, 'should'],
  ['We doubt that fines work, and recommend that the money be spent on walls.', null, 'recommend'],
  ['Skippers can help, though, by reporting every breach.', 'Skippers', 'can help, though, by'],
  ['A word on housing: the tax relief should go.', null, 'should'],
  ['Farmers, too, must do their share.', 'Farmers', 'must'],
])('advice: %s', (text, addressee, cue) => {
  expect(askedIn(text)).toEqual([[addressee, cue]]);
});

test.each([
  'Let us be honest about the cost.',
  'Let the record show that nobody asked.',
  'The board let the council open its books.',
  'Fares should fall to where they were in 2019, the operators reckon.',
  'Wages should rise by 3 per cent next year.',
  'Banks must hold capital of eleven per cent.',
  'Households should see their bills fall by spring.',
  'Readers should note that the plots are few.',
  'Critics object that heads should not be trusted with money.',
  'These measures should lower the bill of every household.',
  'We believe that the gate will stay shut.',
  'Time to think, said the keeper.',
])('none: %s', (text) => {
  expect(askedIn(text)).toEqual([]);
});

test('under a heading of demands; what was heard there is of others', () => {
  expect(
    askedIn(
      '# Summary of demands',
      '- The county must mend the pier.',
      '- Stop selling berths by night.',
      '- A lamp on every buoy.',
      'We heard that keepers should be paid for nights.',
    ),
  ).toEqual([
    ['county', 'must'],
    [null, 'Stop'],
    [null, null],
  ]);
});

test('under the heading too, what the steps will bring about is foretold', () => {
  expect(
    askedIn(
      '# Recommendations',
      '1. The county should cap the toll.',
      '2. The county should mend the pier.',
      'Taken together they should bring the traffic back within two years.',
    ).map(([, cue]) => cue),
  ).toEqual(['should', 'should']);
});

test('a pronoun is whom the sentence before tells of, when it opens with somebody', () => {
  expect(askedIn('The county found four million for a bridge. It should find two for the depot.')).toEqual([
    ['county', 'should'],
  ]);
  expect(askedIn('The bridge cost four million. It should find two for the depot.')).toEqual([]);
});

test('a session that is to come is a term', () => {
  expect(
    adviceIn(
      'The Pilot Board should settle the dues at its session of March 2027, and not a session later.',
      'The Pilot Board should publish its tariff at its next meeting.',
      'The Pilot Board, at its meeting of May 2019, lost the files. It should find them.',
    ).map(({ horizon }) => horizon),
  ).toEqual(['at its session of March 2027', 'at its next meeting', null]);
});

test.each([
  'You might say that the county should set the price of ice.',
  'Some will object that the port should pay for its own dredging.',
  'It could be argued that the toll should be free.',
  'Ask the masters whether pilots, tugs and ferries should be free.',
  'The matter was raised by the harbour master about the need to be vigilant.',
  'The paper sets out areas that the Pilot Board may wish to explore.',
  'The scale of the loss should not be underestimated.',
  'An inquiry of this size must proceed on written evidence.',
  'Ferries must, from January, refund any delay of an hour.',
])('an objection, a question, a noun, a clause, a rule: %s', (text) => {
  expect(askedIn(text)).toEqual([]);
});

test('whom a sentence asks, behind a purpose, in a list, and behind a condition', () => {
  expect(
    askedIn(
      'To keep its berths, the Harbour Agency should publish the dues.',
      'Owners, pilots and crews should meet every month.',
      'If ministers want calm ports, they should pay for pilots.',
      'We therefore ask you to put off the levy by two years.',
      'In our view, inspections should be announced.',
    ),
  ).toEqual([
    ['Harbour Agency', 'should'],
    ['Owners, pilots and crews', 'should'],
    ['ministers', 'should'],
    [null, 'We therefore ask you to'],
    [null, 'should'],
  ]);
});

test('what the writer would do, where the question was what to do', () => {
  expect(
    askedIn('What would I do? I would halve the dues. I would not sell the pier. I would have been late.'),
  ).toEqual([
    [null, 'I would'],
    [null, 'I would'],
  ]);
});

test('an item that lets somebody act asks whom the line asks', () => {
  expect(
    askedIn('Member states should:', '- let operators earn a return on their pumps.', '- test each pump.'),
  ).toEqual([
    ['Member states', 'should'],
    ['Member states', 'should'],
  ]);
});

test.each([
  'It is suspended, which is not the same thing, and the distinction is worth preserving.',
  'The comparison is worth pursuing for a moment.',
  'The phrase is worth keeping, since it shows what he thought.',
  'This note sets out what was built, why it matters, and what the council should do about it.',
  'The next chapter shows where the money went, and where the state should spend it instead.',
  'Experts argue about how the fire began and about what the brigade should do next.',
])('%s: asks nothing', (text) => {
  expect(adviceIn(text)).toEqual([]);
});

test.each([
  'The old tramway is worth preserving.',
  'The scheme is worth extending to the south.',
  'Where the river floods, and where the dam leaks, the state should buy the land.',
  'We asked who owned it, and what owners earn, and the ministry should publish the answer.',
])('%s: asks', (text) => {
  expect(adviceIn(text)).toHaveLength(1);
});
