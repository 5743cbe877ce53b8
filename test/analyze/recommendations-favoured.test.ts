/** Judgements, needs and ways to go on that recommend under a heading of recommendations, and what only looks like them. */
import { expect, test } from 'vitest';
import { askedIn } from './found.ts';

const lead = 'The council should mend the pipes.';
const inSection = (text: string) =>
  askedIn('# Water in the valley', '## What should be done', `${lead} ${text}`).slice(1);
const beside = (text: string) => askedIn(`${lead} ${text}`).slice(1);

test.each<[string, string | null]>([
  ['It seems wise to test the pumps first.', null],
  ['It would be wise to test the pumps as soon as the budget allows.', null],
  ['It would be wise not to wait for the verdict.', null],
  ['There is a good deal to be said for testing the pumps.', null],
  ['Everything speaks for a smaller board.', null],
  ['A better solution would be a joint board.', null],
  ['A joint board would be the better answer.', null],
  ['The surest way to save water is to mend the mains.', null],
  ['What is missing is a public register of wells.', null],
  ['There is no alternative to a public register of wells.', null],
  ['We see little merit in a second dam.', null],
  ['Under no circumstances may the wells be sold.', null],
  ['To sell the wells now would be a grave mistake.', null],
  ['We hope that the ministry will publish the readings.', 'ministry'],
  ['The old wells had best be sealed.', null],
  ['It is high time the valley had a second reservoir.', null],
  ['It is equally time for the general staffs to talk to each other.', 'general staffs'],
  ['It remains for parliament to pass the bill.', 'parliament'],
])('beside what is asked outright and in a section: %s', (text, addressee) => {
  expect(beside(text).map(([who]) => who)).toEqual([addressee]);
  expect(inSection(text).map(([who]) => who)).toEqual([addressee]);
});

test.each<[string, string | null]>([
  ['The old works could be closed before the winter.', null],
  ['Nurses could be sent to the outlying farms.', null],
  ['Our own county, finally, might spend two million euros on new mains.', 'Our own county'],
  ['The two towns could dredge the lower pond.', 'two towns'],
  ['The valley needs a public register of wells.', null],
  ['The old wells need sealing.', null],
  ['The wells belong in public hands.', null],
  ['Farmers deserve compensation.', null],
  ['The wells are not to be sold.', null],
  ['We would leave the tariff as it is.', null],
  ['We would have the company publish its readings.', 'company'],
])('in a section only: %s', (text, addressee) => {
  expect(inSection(text).map(([who]) => who)).toEqual([addressee]);
  expect(beside(text)).toEqual([]);
});

test.each([
  'None of this requires a new law.',
  'No new law is needed for that.',
  'Neither step requires money.',
  'It would be wrong to blame the farmers alone.',
  'It would be foolish to deny that money is short.',
  'It would be a mistake to think that the drought is over.',
  'It would be wrong to belittle the danger.',
  'It would be unjust to accuse the engineers of idleness.',
  'It is better to be late than to be lost.',
  'It seems best to everyone there.',
  'There is little to be said for the old tariff now that it is gone.',
  'The simplest answer is often wrong.',
  'The best time was ten years ago.',
  'The reservoir could be emptied by a single dry summer.',
  'The old works could be closed by a strike.',
  'If the dam breaks, the towns could be evacuated.',
  'The towns could lose their wells.',
  'The ministry might refuse to pay.',
  'The farmers could well leave the valley.',
  'Both towns could be left without water.',
  'The towns could be hit by a second drought.',
  'What the town lacks in size it makes up in noise.',
  'What the keeper needs is what he has.',
  'The keeper needs a permit.',
  'Every crew needs a cook.',
  'The question deserves an answer.',
  'The harbour belongs to the town.',
  'Working nights would be a mistake for some.',
  'Opening the bridge would be a matter of years.',
])('neither beside nor in a section: %s', (text) => {
  expect(inSection(text)).toEqual([]);
  expect(beside(text)).toEqual([]);
});

test('a heading with a number before it', () => {
  const text = `${lead} Farmers deserve compensation.`;
  expect(askedIn('# Water', '## V. What we would do', text)).toHaveLength(2);
  expect(askedIn('# Water', '## V. What we saw', text)).toHaveLength(1);
});

test('who stands over a clause, and who is asked first', () => {
  expect(askedIn('Norway, through whose straits they have to sail, would be wise to turn them back.')).toEqual([
    ['Norway', 'would be wise to'],
  ]);
  expect(
    askedIn('The guarantors should supply the mission with lorries, and both armies should let them pass.'),
  ).toEqual([['guarantors', 'should']]);
  expect(askedIn('The commission should meet in May, and we suggest that Norway chair it.')).toEqual([
    ['commission', 'should'],
  ]);
  expect(askedIn('The reactors should restart in May.')).toEqual([]);
});
