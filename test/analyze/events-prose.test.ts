/** Dated statements in all their wordings: what they date, and what only looks like an event. */
import { expect, test } from 'vitest';
import { briefingOf, briefingOfOne, eventsIn } from './found.ts';

function found(text: string, date: string | null = '2024-06-15'): [string, string | null][] {
  return eventsIn(text, date).map((event) => [event.when, event.date]);
}

test.each<[string, [string, string | null][]]>([
  ['The line reopened in March.', [['March', '2024-03']]],
  ['The line reopened in September.', [['September', '2023-09']]],
  ['On 3 May the council met.', [['3 May', '2024-05-03']]],
  [
    'On 20 June 2023 the dam broke, and on 4 July the mayor resigned.',
    [
      ['20 June 2023', '2023-06-20'],
      ['4 July', '2023-07-04'],
    ],
  ],
  [
    'In 2019 the mine closed; in April it was sold.',
    [
      ['2019', '2019'],
      ['April', null],
    ],
  ],
  ['Since early 2023 no ship has called.', [['early 2023', '2023-01/2023-04']]],
  ['The talks could resume in August.', [['August', '2024-08']]],
  ['The tunnel will open in 2027.', [['2027', '2027']]],
  ['The 2008 crash ruined the bank.', [['2008', '2008']]],
  ['The 2004 tsunami killed thousands.', [['2004', '2004']]],
  ['The 2003 blackout in Italy cost \u20ac1.2bn.', [['2003', '2003']]],
  ['The flood of 1953 is remembered.', [['1953', '1953']]],
  ['The 1986 accident changed the law.', [['1986', '1986']]],
  ['The drought of 2018 ended the trade.', [['2018', '2018']]],
  ['The 2022 budget crisis led to a strike.', [['2022', '2022']]],
  ['Work began 13 months ago.', [['13 months ago', '2023-05']]],
  ['Three weeks ago the union struck.', [['Three weeks ago', '2024-05-20/2024-05-26']]],
  ['Last fall he left the board.', [['Last fall', '2023-09/2023-11']]],
  ['Last fall, he left the board.', [['Last fall', '2023-09/2023-11']]],
  ['He endorsed the plan last fall.', [['last fall', '2023-09/2023-11']]],
  ['She left last August.', [['last August', '2023-08']]],
  ['It began last Tuesday.', [['last Tuesday', '2024-06-11']]],
  ['It rained this spring.', [['this spring', '2024-03/2024-05']]],
  ['On 12 March this year two lines failed.', [['12 March this year', '2024-03-12']]],
  ['Earlier this year the bank failed.', [['Earlier this year', '2024']]],
  ['In the first quarter of this year sales fell.', [['first quarter of this year', '2024-01/2024-03']]],
  ['At the end of 2022 the mill closed.', [['end of 2022', '2022-09/2022-12']]],
  ['By the end of 2022 the mill had closed.', [['end of 2022', '2022-09/2022-12']]],
  ['In late 2025 it opens.', [['late 2025', '2025-09/2025-12']]],
  ['Late last year the mill closed.', [['Late last year', '2023-09/2023-12']]],
  ['In early March the mill closed.', [['early March', '2024-03-01/2024-03-10']]],
  ['In the 1990s the fleet grew.', [['1990s', '1990/1999']]],
  ['In the early 1990s the fleet grew.', [['early 1990s', '1990/1993']]],
  ['From 2014 to 2020 he served as mayor.', [['2014 to 2020', '2014/2020']]],
  ['Between 2010 and 2015 the fleet halved.', [['2010 and 2015', '2010/2015']]],
  ['During the winter of 2021/22 gas ran short.', [['winter of 2021/22', '2021-12/2022-02']]],
  ['In the summer of 2021 it burned.', [['summer of 2021', '2021-06/2021-08']]],
  ['On the night of 4 to 5 March the dam broke.', [['4 to 5 March', '2024-03-04/2024-03-05']]],
  ['From 28 February to 4 March 2023 trains stood still.', [['28 February to 4 March 2023', '2023-02-28/2023-03-04']]],
  ['On March 3rd, 2022, it sank.', [['March 3rd, 2022', '2022-03-03']]],
  ['On the 3rd of May, 2022, it sank.', [['3rd of May, 2022', '2022-05-03']]],
  ['As of 1 April 2024 there were 40 ships.', [['1 April 2024', '2024-04-01']]],
  [
    'It was founded in 1887 and closed in 1996.',
    [
      ['1887', '1887'],
      ['1996', '1996'],
    ],
  ],
  [
    'On 4 March 2022 the dam broke. Two days later the mayor resigned.',
    [
      ['4 March 2022', '2022-03-04'],
      ['Two days later', '2022-03-06'],
    ],
  ],
  [
    'On 4 March 2022 the dam broke. A week later the mayor resigned.',
    [
      ['4 March 2022', '2022-03-04'],
      ['A week later', '2022-03-07/2022-03-13'],
    ],
  ],
  [
    'In May 2021 the yard closed. The following month it was sold.',
    [
      ['May 2021', '2021-05'],
      ['following month', '2021-06'],
    ],
  ],
  [
    'In May 2021 the yard closed. Two years later it was sold.',
    [
      ['May 2021', '2021-05'],
      ['Two years later', '2023'],
    ],
  ],
  [
    'In 2014 the yard closed. Three years earlier it had been sold.',
    [
      ['2014', '2014'],
      ['Three years earlier', '2011'],
    ],
  ],
  ['The war that began in 2022 goes on.', [['2022', '2022']]],
  ['The deadline is 30 September.', [['30 September', null]]],
  ['Funding expires on 30 September.', [['30 September', null]]],
  ['Funding expired on 30 September.', [['30 September', '2023-09-30']]],
  ['He was born in 1951.', [['1951', '1951']]],
  ['The report of 4 May 2024 is out.', [['4 May 2024', '2024-05-04']]],
  [
    'The strike, which began on 3 May and ended on 9 May, cost $40 million.',
    [
      ['3 May', '2024-05-03'],
      ['9 May', '2024-05-09'],
    ],
  ],
  ['Between 3 and 9 May 40 ships waited.', [['3 and 9 May', '2024-05-03/2024-05-09']]],
  ['In the night to 4 May the dam broke.', [['4 May', '2024-05-04']]],
  ['The dam broke on Friday, 7 June.', [['Friday, 7 June', '2024-06-07']]],
  ['On Monday, June 3, 2024, the dam broke.', [['Monday, June 3, 2024', '2024-06-03']]],
  ['It was signed on 2023-05-03.', [['2023-05-03', '2023-05-03']]],
  ['In April\u2013June sales fell.', [['April\u2013June', '2024-04/2024-06']]],
  ['Q3 2023 was weak.', [['Q3 2023', '2023-07/2023-09']]],
  ['In the second half of 2023 sales fell.', [['second half of 2023', '2023-07/2023-12']]],
  ['In the first half of the year sales fell.', [['first half of the year', '2024-01/2024-06']]],
  ['This summer the line was shut.', [['This summer', '2024-06/2024-08']]],
  ['In the spring the line was shut.', [['spring', '2024-03/2024-05']]],
  ['Over the winter the line was shut.', [['winter', '2023-12/2024-02']]],
  ['Over the summer the line was shut.', [['summer', null]]],
  ['By the spring of 2023 the line was shut.', [['spring of 2023', '2023-03/2023-05']]],
  ['Since the 2021 election, fares have doubled.', [['2021', '2021']]],
  ['After the 2021 election, fares doubled.', [['2021', '2021']]],
  [
    'The law, passed in 2018, was repealed in 2022.',
    [
      ['2018', '2018'],
      ['2022', '2022'],
    ],
  ],
  [
    'In 2018 the law was passed; it was repealed four years later.',
    [
      ['2018', '2018'],
      ['four years later', '2022'],
    ],
  ],
  ['A year earlier, in May 2022, the yard had burned.', [['May 2022', '2022-05']]],
  ['He resigned in May, a month after the fire.', [['May', '2024-05']]],
  ['Two months before the vote, on 3 March, he resigned.', [['3 March', '2024-03-03']]],
  [
    'She was appointed in January 2020 and left in March.',
    [
      ['January 2020', '2020-01'],
      ['March', '2020-03'],
    ],
  ],
  [
    'In January 2020 she was appointed. In March she left.',
    [
      ['January 2020', '2020-01'],
      ['March', '2020-03'],
    ],
  ],
  ['The agreement of 12 May 2021 is void.', [['12 May 2021', '2021-05-12']]],
  ['The October 2023 attack closed the strait.', [['October 2023', '2023-10']]],
  ['The May 2022 election brought a new cabinet.', [['May 2022', '2022-05']]],
  ['Prices peaked in August 2022 at \u20ac340.', [['August 2022', '2022-08']]],
  ['Prices had peaked in August.', [['August', '2023-08']]],
  ['It will be ready by 2030.', [['2030', '2030']]],
  ['Since May, 40 ships have called.', [['May', '2024-05']]],
  ['Until 2019 the line was open.', [['2019', '2019']]],
  ['In 2050 the sea will be higher.', [['2050', '2050']]],
  ['As early as 1975 engineers warned of it.', [['1975', '1975']]],
  ['Back in 2009, engineers warned of it.', [['2009', '2009']]],
  ['Already in March 2021 engineers had warned of it.', [['March 2021', '2021-03']]],
  ['No ship called in 2020.', [['2020', '2020']]],
  ['It did not rain in May.', [['May', '2024-05']]],
  ['In May it had still not rained.', [['May', '2024-05']]],
  ['The fair is held in May.', [['May', null]]],
  ['In June 2024 the ministry will decide.', [['June 2024', '2024-06']]],
  ['The ministry decided this month.', [['this month', '2024-06']]],
  ['Next month the ministry decides.', [['Next month', '2024-07']]],
  ["Last year's harvest failed.", [['Last year', '2023']]],
  ["Last month's vote failed.", [['Last month', '2024-05']]],
  ["Last Friday's vote failed.", [['Last Friday', '2024-06-14']]],
  ['Early in 2023 the yard closed.', [['2023', '2023']]],
  ['Late in March the yard closed.', [['March', '2024-03']]],
  ['Towards the end of 2023 the yard closed.', [['end of 2023', '2023-09/2023-12']]],
  ['Around 2010 the yard closed.', [['2010', '2010']]],
  ['In or around 2010 the yard closed.', [['2010', '2010']]],
  ['In about 2010 the yard closed.', [['2010', '2010']]],
  ['The 1970s were dry.', [['1970s', '1970/1979']]],
  ['During the 2010s it was dry.', [['2010s', '2010/2019']]],
  ['In the mid-1980s it was dry.', [['mid-1980s', '1984/1986']]],
  ['At the time of the 1953 flood it was dry.', [['1953', '1953']]],
  ['Ten years on from the 2014 annexation, little has changed.', [['2014', '2014']]],
  ['On Friday 7 June 2024 the dam broke.', [['Friday 7 June 2024', '2024-06-07']]],
  ['In Q1 sales fell.', [['Q1', '2024-01/2024-03']]],
  ['On Friday the dam broke.', [['Friday', '2024-06-14']]],
])('%s', (text, expected) => {
  expect(found(text)).toEqual(expected);
});

test.each([
  'Compared with 2019, catches fell by a third.',
  'Catches are down a third from 2019.',
  'Output is 12% below its 2019 level.',
  'Output is still below pre-2020 levels.',
  'Unlike in 2015, the banks held.',
  'It was the worst drought since 1976.',
  'The vote, planned for November 2023, was cancelled.',
  'The summit that was due in October 2023 never took place.',
  'A launch scheduled for May was called off.',
  'The port was to open in 2022 but is still closed.',
  'If the dam had failed in 2021, towns would have flooded.',
  'Had the law passed in 2018, the yard would have survived.',
  'The 2019 Act bans it.',
  'The 2030 target is out of reach.',
  'Her 2021 book tells the story.',
  'A 2023 study found lead in wells.',
  'The 1951 convention binds them.',
  'The 2024 season was short.',
  'The class of 2005 met.',
  'Two days later the mayor resigned.',
  'Greengard (2025) and Meunier (2021) show it.',
  "O'Keefe et al. (2020) show it.",
  'In the pre-2008 boom, loans grew.',
  'A decade after the 2008 crash, loans grew.',
  "Welcome to this week's edition of the letter.",
  'Ines Marr, 20 February 2024.',
  'Elections were due in 2023, but none were held.',
  'A tool remembers that six months ago you had some talk.',
  'The ferry should have been replaced by 2020.',
  'In recent years the line was shut.',
  'In the past three years the line was shut.',
  'For three years the line was shut.',
  'The fair takes place every May.',
  'At the turn of the year the yard closed.',
  'Its 1992 merger was a mistake.',
  'On Black Friday it closed.',
  'The Friday market closed.',
  'He left On Friday Road.',
])('no event: %s', (text) => {
  expect(found(text)).toEqual([]);
});

test('what is planned for a day ahead of its document stands as expected', () => {
  expect(found('The vote is scheduled for 3 November 2024.')).toEqual([['3 November 2024', '2024-11-03']]);
});

test('a year that old things are told with is not that of the talks', () => {
  expect(
    found('It is four years since the start of the strike in February 2021. New talks on 17-18 February failed.', null),
  ).toEqual([
    ['February 2021', '2021-02'],
    ['17-18 February', null],
  ]);
});

test('a list of things is not cut in two', () => {
  const { events } = briefingOfOne([
    'In 2022 the yard built tugs, barges, and ferries, much as in 1990 and 1991, with old tools.',
  ]);
  expect(events?.map(({ text }) => text)).toContain(
    'In 2022 the yard built tugs, barges, and ferries, much as in 1990 and 1991, with old tools.',
  );
});

test('the same day in two long sentences is not the same event', () => {
  const long = (words: string) => `On 18 February 2024 ${words}`;
  const { events } = briefingOf([
    {
      id: 'one',
      date: '2024-06',
      blocks: [
        long(
          'the harbour office in Karsund opened its new hall for pilots, tug crews, traders and guests from eleven towns along the coast, with music, long speeches, a lottery, a small exhibition of old charts, and a dinner for the council.',
        ),
      ],
    },
    {
      id: 'two',
      date: '2024-06',
      blocks: [
        long(
          'analysts wrote that the council had no plan for dredging, that traders would leave, that rail freight was cheaper, and that the regional bank would lose its largest borrowers within two seasons unless tolls fell.',
        ),
      ],
    },
  ]);
  expect(events).toHaveLength(2);
});

test('what a quotation says has a time of its own', () => {
  expect(found('“It is a wall,” Marte Holm said on 11 February.')).toEqual([['11 February', '2024-02-11']]);
});

test('that year is the one told last, also where it lies ahead', () => {
  expect(found('He spoke on 23 April. The target is 9 million tonnes by 2030. Few expect it in that year.')).toEqual([
    ['23 April', '2024-04-23'],
    ['2030', '2030'],
    ['that year', '2030'],
  ]);
});

test('in a recommendation, what was over before it', () => {
  expect(found('Norway should reopen the line by 2026, cut off in March 2022.')).toEqual([['March 2022', '2022-03']]);
});

test('one date of the same two names, or of a name and a figure, is one event', () => {
  const { events } = briefingOf([
    {
      id: 'one',
      date: '2024-06',
      blocks: [
        'The line between Karsund and Ostby, which the navy broke off in March 2022, is dead.',
        'Rents in Ostby rose by 41 per cent between 2019 and 2023.',
      ],
    },
    {
      id: 'two',
      date: '2024-06',
      blocks: [
        'The hotline from Ostby to Karsund was cut in March 2022.',
        'In Ostby tenants paid 41% more by the end of it, between 2019 and 2023.',
      ],
    },
  ]);
  expect(events?.map(({ at }) => at.length)).toEqual([2, 2]);
});

test.each<[string, string, string | null]>([
  ['Prices rose in June and July 2022. If the levy ends, they may fall by the autumn.', 'autumn', '2024-09/2024-11'],
  ['The board has urged its 80 members to stop landing cod from 1 October.', '1 October', '2023-10-01'],
  ['The league today warned ministers against letting the permits lapse on 30 December.', '30 December', '2023-12-30'],
  ['The ministry ordered mills to close from 1 May.', '1 May', '2023-05-01'],
  ['The permits under which boats are mended expire on December 30.', 'December 30', '2023-12-30'],
  ['On Thursday the two fleets will meet in Riga.', 'Thursday', '2023-09-21'],
  ['The strike ended on 11 May. "We are done," the envoy said that evening.', 'that evening', '2023-05-11'],
  ['It reopened on 17 May, and in the same week a list of prices was agreed.', 'same week', '2023-05-15/2023-05-21'],
  [
    'Between June and August 2022 it lost ten boats; in the same period the port lost a crane.',
    'same period',
    '2022-06/2022-08',
  ],
  ['Lund offered a pause on 3 May. The board refused it the day after.', 'day after', '2023-05-04'],
  [
    'The body that calls itself the Free Fleet met in Riga on 9 May. Two days later it dissolved.',
    'Two days later',
    '2023-05-11',
  ],
  [
    'The chair told his board on 3 May that it would hold. There could be no sale, he said. His rival answered a day later.',
    'a day later',
    '2023-05-04',
  ],
  [
    'The fleet struck in early May 2023. The port closed three days later.',
    'three days later',
    '2023-05-04/2023-05-13',
  ],
])('when it was, or will be: %s', (text, when, date) => {
  const found = eventsIn(text, '2023-09-15');
  expect(found.find((one) => one.when === when)).toMatchObject({ date });
});

test.each([
  'The board met on 3 May. The day after the vote it resigned.',
  'The pier that fell in 1921 was rebuilt. Two days later it rained.',
])('no step from what it does not follow: %s', (text) => {
  expect(eventsIn(text, '2023-09-15')).toHaveLength(1);
});

test('a day told in words of nearly the same meaning is one event', () => {
  const told = (right: string) =>
    briefingOf([
      {
        id: 'one',
        date: '2023-09-01',
        blocks: ['The licences under which foreign boats are mended expire on 30 December.'],
      },
      { id: 'two', date: '2023-09-04', blocks: [right] },
    ]).events;
  expect(told('Norway said that permits for mending may lapse on 30 December.')).toHaveLength(1);
  expect(told('Norway said that a mending fair will open on 30 December.')).toHaveLength(2);
});
