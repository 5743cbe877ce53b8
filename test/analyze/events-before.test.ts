/** Dates behind "before" and "than": what was done by then or stood so then is told; what is only set against them is not. */
import { expect, test } from 'vitest';
import { datesIn } from './found.ts';

test.each<[string, string[]]>([
  ['Half of the flats were built before 1960.', ['1960']],
  ['Nearly all the pumps had been laid before 1980.', ['1980']],
  ['The bridge was finished before 1930.', ['1930']],
  ['A third of the nurses were trained before 2005.', ['2005']],
  ['Most of the vines were planted before 1995, and bear little.', ['1995']],
  ['Harvests in 2024 were larger than in 2019.', ['2024', '2019']],
  ['Ferries carried 4 per cent more lorries in 2022 than in 2021.', ['2022', '2021']],
  ['The trip takes an hour longer than in 2016.', ['2016']],
  // Nothing is told at that date.
  ['There were none before 2020.', []],
  ['The method was unknown before 1990.', []],
  ['It had been cheaper before 2021.', []],
  ['Prices rose more than before 2019.', []],
  ['Before 2012 nobody asked.', []],
  // By another event.
  ['They picked less in the year before the ban.', []],
  ['In the year before the strike 40 boats sank.', []],
  ['The port was shut in the month before the vote.', []],
])('%s', (text, expected) => {
  expect(datesIn(text)).toEqual(expected);
});

test.each<[string, string[]]>([
  ['Since March 80 clinics have closed.', ['2023-03']],
  ['In April 33 trains were cancelled.', ['2023-04']],
  ['On March 31 the clinic closed.', ['2023-03-31']],
])('a day is one of a month: %s', (text, expected) => {
  expect(datesIn(text)).toEqual(expected);
});
