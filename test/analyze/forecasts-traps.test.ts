/** What is possible by a day, what follows, what others were said to expect; and what a rule allows, what is past, what is only an option. */
import { expect, test } from 'vitest';
import { forecastsIn } from './found.ts';

/** Text, and its forecasts as holder, certainty and hedge. */
test.each<[string, string[]]>([
  ['He will in all probability take the lock.', ['source | likely | will in all probability']],
  ['A strike in May is possible, but few expect it.', ['source | possible | is possible']],
  ['A vote before the summer remains conceivable.', ['source | possible | remains conceivable']],
  ['Parking is possible behind the church.', []],
  ['Had the port bought the crane when it was cheap, ten berths would be open today.', []],
  ['If the dyke had been built in 1990, the village would be dry today.', []],
  [
    'Should the lease be shortened by a year, works now pending in the yard may be put off.',
    ['source | conditional | may'],
  ],
  ['Complaints may be put to the clerk.', []],
  ['"In three years we would be fishing in empty water," said Ana Lund.', ['Ana Lund | attributed | would']],
  [
    'In a survey of its crews, 62% of respondents said that they expected to lose work this year.',
    ['62% of respondents | attributed | expected'],
  ],
  ['In May the crews said that they had expected to lose work.', []],
  ['Perhaps half of that cut would fall on nurses, and would thus raise the wait.', ['source | possible | Perhaps']],
  ['Mayors should publish their accounts. They might ask the state for help.', []],
  ['The council should publish its accounts. The mayor could take the bishop at his word.', []],
  ['The council should publish its accounts. The dam could burst.', ['source | possible | could']],
  ['A lower fee could ease the queue.', ['source | possible | could']],
  [
    'The general told his men that the army would neither sign away a metre nor bury another town.',
    ['general | attributed | would'],
  ],
  ['Residents may park here on Sundays.', []],
  ['Under the rules, a tenant may keep one dog.', []],
  ['Members may vote by post.', []],
  ['We would therefore read the census with caution.', []],
  ['The levy was halved. The fund would thus run dry in May.', ['source | conditional | would']],
])('%s', (text, forecasts) => {
  const found = forecastsIn(text);
  expect(found.map(({ holder, certainty, hedge }) => `${holder} | ${certainty} | ${hedge}`)).toEqual(forecasts);
});

/** A stop or a comma inside a word or number ends no condition. */
test.each<[string, string | null]>([
  [
    'If India were to cut its duties to U.S. levels, the gap would shrink.',
    'If India were to cut its duties to U.S. levels',
  ],
  ['If the U.S. Congress agrees, fees will fall by May.', 'If the U.S. Congress agrees'],
  ['If rents rise by 1,400 crowns, tenants will leave.', 'If rents rise by 1,400 crowns'],
  ['Fares will rise unless the port hires Dr. Marr by May.', 'unless the port hires Dr. Marr by May'],
  ['Fares will rise if the port buys 2.5 tonnes a day.', 'if the port buys 2.5 tonnes a day'],
])('%s', (text, condition) => {
  expect(forecastsIn(text).map((forecast) => forecast.condition)).toEqual([condition]);
});

test.each([
  'Staff could recall almost no training.',
  'More than a third of these could be categorised as near misses.',
  'It was not clear how patients and carers could complain.',
  'Most of the crew could hear the pumps.',
  'In those days a family could live on one wage.',
])('was possible, or so it was: %s', (text) => {
  expect(forecastsIn(text)).toEqual([]);
});
