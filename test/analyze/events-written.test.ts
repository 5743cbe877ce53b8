/** Dates as reports write them: quarters, fiscal years, asides with a time of their own, counts right behind a month. */
import { expect, test } from 'vitest';
import { eventsIn } from './found.ts';

function found(text: string, date: string | null = '2023-09-15'): string[] {
  return eventsIn(text, date).map((event) => `${event.date}${event.precision === 'open' ? ' open' : ''}`);
}

test.each<[string, string[]]>([
  // Between commas, a time of its own: the verb behind says nothing of it.
  ['The price, $40 in August, may rise.', ['2023-08']],
  ['The price, at $40 a tonne in August, could double by May.', ['2023-08', '2024-05']],
  ['The fleet, which withdrew in August, will return.', ['2023-08']],
  ['The port, closed in October, may reopen.', ['2022-10']],
  ['The talks, due in October, may fail.', ['2023-10']],
  ['The talks, in October, may fail.', ['2023-10']],
  ['Ministers, meeting in October, may fail.', ['null']],
  // What is arranged is told in the present.
  ['Talks resume on Monday.', ['null']],
  ['The vote takes place in May.', ['null']],
  ['Talks will resume on Monday.', ['2023-09-18']],
  // What one was not able to do is over.
  ['By the end of July 400 families could not pay.', ['2023-07-21/2023-07-31']],
  ['By the end of July 400 families could move.', ['2024-07-21/2024-07-31']],
  // Nor is what one was able to do, beside a verb of the past.
  [
    'A berth, which could be had for 4 crowns in July, before the fire, was let for 9 in August.',
    ['2023-07', '2023-08'],
  ],
  ['Rents had come down by the last week of June.', ['2023-06-24/2023-06-30']],
  // What advice looks back to.
  ['The fee should rise to 4 crowns, just as the harbour board proposed in July.', ['2023-07']],
  ['The council should adopt the scheme that the port has run since May 2021.', ['2021-05 open']],
  ['The council should see that the lock is closed in October.', []],
  ['What is known of the fire of 6 March is soon told.', ['2023-03-06']],
  ['The vote of 6 March will decide it.', ['2024-03-06']],
  // A count behind a month is no day.
  ['Back in May 400 left.', ['2023-05']],
  ['In May 12 boats sank.', ['2023-05']],
  ['On May 12 boats sank.', ['2023-05-12']],
  ['By mid-May 400 had left.', ['2023-05-11/2023-05-20']],
  ['In the second week of May 400 left.', ['2023-05-08/2023-05-14']],
  ['Throughout 2022 people left.', ['2022']],
  ['It was found in 2000 people.', []],
  ['In both 2021 and 2022 people left.', ['2021/2022']],
  ['In 2021, 2022 and 2023 it rained.', ['2021', '2022/2023']],
  // Quarters, halves, fiscal years.
  ['Output fell in the final quarter of 2022.', ['2022-10/2022-12']],
  ['Output fell in 2022H1 and in 2022Q4.', ['2022-01/2022-06', '2022-10/2022-12']],
  ['Output fell in FY23.', ['2023']],
  ['Output fell in FY2022/23.', ['2022/2023']],
  ['Output fell in the 2022/23 financial year.', ['2022/2023']],
  ['Output has fallen since the start of the year.', ['2023-01/2023-04 open']],
  ['Output will fall by the end of the year.', ['2023-09/2023-12']],
  ['Output had fallen by the end of the year.', ['null']],
  ['In 2019 a line closed, and by the end of the year it will be sold.', ['2019', 'null']],
  // Short months, days of a night.
  ['Troops crossed on 9 Sep 2023 and in Oct 2022.', ['2023-09-09', '2022-10']],
  ['Troops crossed on 9/10 September.', ['2023-09-09/2023-09-10']],
  // Counted from the date told before.
  ['It passed in November 2019 and took effect the following January.', ['2019-11', '2020-01']],
  ['It passed in May 2019 and took effect the following July.', ['2019-05', '2019-07']],
  ['It passed in November 2019 and took effect in January.', ['2019-11', '2020-01']],
  ['It passed on 3 May 2019. The same day the line closed.', ['2019-05-03', '2019-05-03']],
  ['It passed on 3 May 2019. A week later the line closed.', ['2019-05-03', '2019-05-06/2019-05-12']],
  ['It passed in mid-January. Two weeks later the line closed.', ['2023-01-11/2023-01-20', '2023-01-25/2023-02-03']],
  ['The auditor laid the accounts before Parliament last Thursday.', ['2023-09-14']],
  ['Black Friday sales rose.', []],
  // What was said then is told then, whatever it promised.
  ['In March the council said it would close the pier.', ['2023-03']],
  ['On Tuesday the minister said talks would begin soon.', ['2023-09-12']],
  ['Last week the council agreed to close the pier by 2026.', ['2023-09-04/2023-09-10', '2026']],
  ['A ban, in force since 1 July, will be lifted.', ['2023-07-01 open']],
  // What is called for has not come.
  ['Replies should reach our office at 14 Quay Street, Oban, by 31 October.', ['2023-10-31']],
  // Without a verb that looks back, no year.
  ['Dealers regard a rise, to 3 per cent, as all but certain in December.', ['null']],
  ['Its members, 212 of them, vote in November.', ['null']],
  ['Cobalt sold for $38 in 2022; in June it was to be had for $13.', ['2022', 'null']],
  // Of books and sites, nothing.
  ['The list was taken from the site of the board (accessed 21 March 2023).', []],
  ['Fisheries Board (2022).', []],
  ['See the works by Lind (2020), Marr (2021), and Okoro (2022).', []],
])('%s', (text, expected) => {
  expect(found(text)).toEqual(expected);
});
