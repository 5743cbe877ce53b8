/** What looks ahead, with its hedge; and what only seems to. */
import { expect, test } from 'vitest';
import { briefingOfOne, forecastsIn } from './found.ts';

const found = (text: string) => forecastsIn(text).map(({ hedge, certainty, holder }) => [hedge, certainty, holder]);

test.each([
  ['The strike is still likely to spread.', 'is still likely to', 'likely'],
  ['A second strike is unlikely.', 'is unlikely', 'likely'],
  ['Without new pumps, the lake would dry up.', 'would', 'conditional'],
  ['If the frost stays, the harvest would fail.', 'would', 'conditional'],
  ['Even a short truce would be only the start.', 'would', 'conditional'],
  ['More ferries can be expected after the merger.', 'can be expected', 'likely'],
  ['Demand is set to double.', 'is set to', 'likely'],
  ['A merger looks likely.', 'looks likely', 'likely'],
  ['Whether the dam holds remains to be seen.', 'remains to be seen', 'possible'],
  ['The levy may well rise.', 'may well', 'possible'],
  ['There is no prospect of a quick repair.', 'there is no prospect', 'likely'],
  ['By 2030 the port will handle 40 ships a day.', 'will', 'stated'],
  ['Perhaps the line will reopen.', 'Perhaps', 'possible'],
  ['We expect that the fund will grow.', 'We expect', 'likely'],
  ['A closure cannot be ruled out.', 'cannot be ruled out', 'possible'],
  ['The line is about to close.', 'is about to', 'stated'],
  ['The fund is unlikely to prevent it.', 'is unlikely to', 'likely'],
  ['It is unlikely the port will close.', 'It is unlikely', 'likely'],
  ['It is improbable that the port will close.', 'It is improbable that', 'likely'],
  ['The line is not expected to reopen.', 'is not expected to', 'likely'],
  ['Once the governor is in office, the port will close.', 'will', 'stated'],
  ['The port, which is expected to close, has two piers.', 'is expected to', 'likely'],
])('%s', (text, hedge, certainty) => {
  expect(found(text).map(([words, sure, holder]) => [words?.toLowerCase(), sure, holder])).toEqual([
    [hedge.toLowerCase(), certainty, 'source'],
  ]);
});

test('what somebody said would come is theirs', () => {
  expect(found('The mayor said that the bridge would close in June.')).toEqual([['would', 'attributed', 'mayor']]);
});

test.each([
  'A nurse will often see 40 patients.',
  'In this chapter we will show how it works.',
  'The mill would later burn down.',
  'The driver could not remember the signal.',
  'Copies may be obtained from the office.',
  'It would have failed in any case.',
  'The government promised to build 40 clinics.',
  'No works shall reduce the flow.',
  'Will the dam hold?',
  'There is a view that the levy will rise.',
  'The plan that is expected to emerge has several elements.',
  'The pier that will be built has three berths.',
  'It was the will of the people.',
])('no forecast: %s', (text) => {
  expect(found(text)).toEqual([]);
});

test.each([
  ['The bank expects prices to rise.', 'expects'],
  ['Analysts forecast 4,000 arrivals by 2030.', 'forecast'],
  ['Skippers put the odds of a strike at 60 percent.', 'put the odds'],
  ['A skipper said on Friday the toll could be gone within days.', 'could'],
])('somebody else looks ahead: %s', (text, hedge) => {
  const { forecasts } = briefingOfOne([text]);
  expect(forecasts).toMatchObject([{ hedge, certainty: 'attributed' }]);
});

test('what is not expected before a year is a forecast', () => {
  expect(forecastsIn('A ruling is not expected before 2028.')).toMatchObject([{ certainty: 'likely' }]);
});
