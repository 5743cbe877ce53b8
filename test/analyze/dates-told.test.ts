/** The year of a month or day that stands without one: by the verb that it hangs on, never by chance. */
import { expect, test } from 'vitest';
import { datesToldIn } from './found.ts';

test.each<[string, string, string[]]>([
  // What was, beside what is to come.
  [
    '2025-10-14',
    'The strike that the pilots called in May was costly, yet it will probably be repeated.',
    ['May: 2025-05'],
  ],
  ['2025-10-14', 'The agreement signed on 4 November will expire.', ['4 November: 2024-11-04']],
  [
    '2026-03-20',
    'Under the lease, concluded on 9 December, the operator is to build a cold store.',
    ['9 December: 2025-12-09'],
  ],
  ['2026-03-20', 'The dredger ordered in October will arrive in June.', ['October: 2025-10', 'June: 2026-06']],
  ['2023-11-20', 'The bill that the senator introduced in January would ban night flights.', ['January: 2023-01']],
  ['2025-08-05', 'The plan drawn up in April foresees nine wards.', ['April: 2025-04']],
  [
    '2025-08-05',
    'It will pay its first grants in October, the board decided in July.',
    ['October: 2025-10', 'July: 2025-07'],
  ],
  ['2026-05-18', 'Observers who came in April were turned back and may not return.', ['April: 2026-04']],
  ['2024-06-11', 'In a letter of 14 May the insurer refused to pay.', ['14 May: 2024-05-14']],
  ['2024-06-11', 'The Commission informed us in a letter of 2 March that it could pay.', ['2 March: 2024-03-02']],
  ['2025-02-03', 'The strike of 12 January might have been avoided.', ['12 January: 2025-01-12']],
  [
    '2025-10-14',
    '“We may be without a boat in March,” the mayor told us in September.',
    ['March: 2026-03', 'September: 2025-09'],
  ],
  ['2026-05-18', 'It has waited, as its chairman put it in February, “longer than a bank can”.', ['February: 2026-02']],
  // What is to come, beside what was.
  ['2025-10-14', 'The vote, which the council has called for 18 April, may be annulled.', ['18 April: 2026-04-18']],
  ['2025-03-02', 'A second exercise is planned for September.', ['September: 2025-09']],
  [
    '2025-08-05',
    'Mrs Adeyemi, appointed in June, must find 300 nurses by October.',
    ['June: 2025-06', 'October: 2025-10'],
  ],
  ['2026-03-20', 'The ministry speaks of a first shipment by August.', ['August: 2026-08']],
  ['2025-03-02', 'Member states have until June to comply.', ['June: 2025-06']],
  [
    '2024-12-02',
    'The treaty, ratified in July, enters into force on 1 January.',
    ['July: 2024-07', '1 January: 2025-01-01'],
  ],
  ['2026-05-18', 'The bank that lent the money in 2022 wants it back by October.', ['2022: 2022', 'October: 2026-10']],
  ['2025-08-05', 'The hospital hopes to see it completed in May.', ['May: 2026-05']],
  ['2025-08-05', 'The office puts the chance of a third flood, in October, at a half.', ['October: 2025-10']],
  [
    '2025-06-18',
    'The firm, which won the licence in March, wants to drill by September.',
    ['March: 2025-03', 'September: 2025-09'],
  ],
  [
    '2025-06-18',
    'The state, which lost it in March, has asked for a reply by April.',
    ['March: 2025-03', 'April: 2026-04'],
  ],
  [
    '2026-04-22',
    'The law passed on 11 March lets owners appeal until 30 June.',
    ['11 March: 2026-03-11', '30 June: 2026-06-30'],
  ],
  [
    '2026-04-22',
    'It fell in March 2025. It could fall further in the second half of the year.',
    ['March 2025: 2025-03', 'second half of the year: 2026-07/2026-12'],
  ],
  ['2025-08-05', 'The inquiry set up on 4 July may take until April.', ['4 July: 2025-07-04', 'April: 2026-04']],
  // What was ahead then, and what may be of this year or the last, has no year.
  ['2025-10-14', 'It had promised the islanders a third, to be delivered by January.', ['January: null']],
  ['2025-10-14', 'The board promised 40 berths by May.', ['May: null']],
  ['2025-10-14', 'The talks were put off until November.', ['November: null']],
  [
    '2025-09-09',
    'The cap, introduced in March 2023, covers 60 flats. In May a court struck it down.',
    ['March 2023: 2023-03', 'May: null'],
  ],
  ['2022-04-05', 'The foresters asked for aircraft in April.', ['April: null']],
  ['2026-03-20', 'Since the spring the price has fallen.', ['spring: null']],
  // What something is compared with was before it.
  [
    '2027-01-12',
    'Inflation stood at 3 per cent in December, against 4 per cent in June and 5 per cent in January.',
    ['December: 2026-12', 'June: 2026-06', 'January: 2026-01'],
  ],
  [
    '2027-01-12',
    'Landings fell to 300 tonnes in April 2025 from 700 in June.',
    ['April 2025: 2025-04', 'June: 2024-06'],
  ],
  ['2027-01-12', 'In May it moved from 4 offices to 3, and in June to one.', ['May: 2026-05', 'June: 2026-06']],
  // The first months of a year.
  ['2024-06-11', 'In the first six months of 2023 it treated 4,000.', ['first six months of 2023: 2023-01/2023-06']],
  [
    '2024-06-11',
    'In 2023 it moved. In the last three months of the year it treated 900.',
    ['2023: 2023', 'last three months of the year: 2023-10/2023-12'],
  ],
  // Steps from what was told last.
  [
    '2023-11-20',
    'She came in 1998. Her son studied here until 2011 and joined her the following year.',
    ['1998: 1998', '2011: 2011', 'following year: 2012'],
  ],
  [
    '2024-09-17',
    'The commission appointed in 2021 reported the following spring.',
    ['2021: 2021', 'following spring: 2022-03/2022-05'],
  ],
  [
    '2024-09-17',
    'The mill closed in May 2021. The previous autumn it had been sold.',
    ['May 2021: 2021-05', 'previous autumn: 2020-09/2020-11'],
  ],
  [
    '2025-06-20',
    'In the winter of 2023–24 the stores were empty. In February the price doubled.',
    ['winter of 2023–24: 2023-12/2024-02', 'February: 2024-02'],
  ],
  [
    '2025-06-20',
    'In the winter of 2023–24 the stores were empty. In the same month the price doubled.',
    ['winter of 2023–24: 2023-12/2024-02', 'same month: null'],
  ],
])('%s: %s', (date, text, expected) => {
  expect(datesToldIn(text, date)).toEqual(expected);
});
