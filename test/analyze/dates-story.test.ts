/** The year of a day or month that stands without one, by what else its document tells: order, the same day, the story's year. */
import { expect, test } from 'vitest';
import { briefingOf } from './found.ts';

function found(blocks: string[], date: string, title: string | null): string[] {
  const events = briefingOf([{ id: 'one', date, blocks, ...(title ? { title } : {}) }]).events ?? [];
  return events.map(({ when, date: is }) => `${when}: ${is}`);
}

test.each<[date: string, title: string | null, blocks: string[], events: string[]]>([
  [
    '2026-03-05',
    null,
    ['Graves show that 900 men were killed between August 2024 and the truce.', 'Captives were swapped on 14 October.'],
    ['August 2024: 2024-08', '14 October: 2025-10-14'],
  ],
  [
    '2026-06-25',
    null,
    [
      'On 9 February 2024 welds were found that would not hold. "I had never seen the like," the inspector told us on 14 April.',
    ],
    ['9 February 2024: 2024-02-09', '14 April: 2026-04-14'],
  ],
  [
    '2026-02-24',
    null,
    ['In June of last year 388 breaches were logged. The number is likely to fall below 50 a month by the summer.'],
    ['June of last year: 2025-06', 'summer: 2026-06/2026-08'],
  ],
  [
    '2026-04-14',
    null,
    ['Between May and October 140 inspectors visited 900 farms.'],
    ['May and October: 2025-05/2025-10'],
  ],
  [
    '2026-04-14',
    null,
    ['Enrolment opened on 2 March and closed on 31 August.'],
    ['2 March: 2025-03-02', '31 August: 2025-08-31'],
  ],
  [
    '2026-02-20',
    null,
    ['The ferry was out of service from 7 January until 30 November.'],
    ['7 January until 30 November: 2025-01-07/2025-11-30'],
  ],
  [
    '2026-05-04',
    null,
    ['The regulator had the complaint on its desk in February and did nothing until 9 July.'],
    ['February: 2025-02', '9 July: 2025-07-09'],
  ],
  [
    '2026-03-10',
    null,
    ['The trial began in January, was suspended in June and resumed in September.'],
    ['January: 2025-01', 'June: 2025-06', 'September: 2025-09'],
  ],
  [
    '2026-03-10',
    null,
    ['From February to November the rate of absence fell from 9 to 6 per cent.'],
    ['February to November: 2025-02/2025-11'],
  ],
  [
    '2026-06-30',
    null,
    ['The strike started on 14 April and lasted until 2 May.'],
    ['14 April: 2026-04-14', '2 May: 2026-05-02'],
  ],
  [
    '2026-06-30',
    null,
    ['It opened in September, closed in January and reopened in April.'],
    ['September: 2025-09', 'January: 2026-01', 'April: 2026-04'],
  ],
  [
    '2026-03-18',
    null,
    ['Work started on 5 February and was finished, after two interruptions, on 28 November.'],
    ['5 February: 2025-02-05', '28 November: 2025-11-28'],
  ],
  [
    '2026-04-02',
    null,
    ['The first letters went out in March. The last were not sent until October.'],
    ['March: 2025-03', 'October: 2025-10'],
  ],
  [
    '2026-03-18',
    null,
    ['The board approved the scheme on 3 February 2025.', 'Since the vote of 3 February much has changed.'],
    ['3 February 2025: 2025-02-03', '3 February: 2025-02-03'],
  ],
  [
    '2026-03-18',
    null,
    [
      'On 20 January 2025 the cabinet approved the programme, with a budget of 18 million.',
      '# What was done',
      'Training began on 3 March and ended on 30 September. The teams visited 1,260 villages.',
    ],
    ['20 January 2025: 2025-01-20', '3 March: 2025-03-03', '30 September: 2025-09-30'],
  ],
  [
    '2026-03-18',
    null,
    ['The flood of 12 February 2025 destroyed two bridges.', 'Nobody had closed the road on 12 February.'],
    ['12 February 2025: 2025-02-12', '12 February: 2025-02-12'],
  ],
  [
    '2026-05-20',
    null,
    ['The referendum of 6 April 2025 failed.', 'In April the opposition had the wind behind it.'],
    ['6 April 2025: 2025-04-06', 'April: null'],
  ],
  [
    '2026-03-18',
    'The audit of 2025',
    ['The auditors went to work on 2 February and handed in their report on 4 December.'],
    ['2 February: 2025-02-02', '4 December: 2025-12-04'],
  ],
  ['2026-03-18', 'Review of the census of 2025', ['Counting took place in February.'], ['February: null']],
  [
    '2026-04-18',
    'Annual Report 2025',
    ['In March the board appointed a new director. In July she closed two branches.'],
    ['March: null', 'July: 2025-07'],
  ],
  [
    '2026-04-18',
    'Annual Report 2025',
    ['In 2025 the fund paid out 41 million. In March it opened an office in Tarn.'],
    ['2025: 2025', 'March: null'],
  ],
  [
    '2026-04-18',
    null,
    ['Last year was a hard one for the mill. In March the boiler burst, and in August the owner died.'],
    ['Last year: 2025', 'March: 2025-03', 'August: 2025-08'],
  ],
  [
    '2026-04-18',
    null,
    ['The campaign of last year is over. It began on 9 March in three towns.'],
    ['last year: 2025', '9 March: null'],
  ],
  [
    '2026-03-18',
    null,
    [
      'By the end of 2024 the country had slipped behind. Only 86 per cent were insured, compared with 94 per cent in 2016. The fund counted 412 defaults in the course of that year.',
    ],
    ['end of 2024: 2024-09/2024-12', '2016: 2016', 'that year: 2024'],
  ],
  [
    '2026-03-18',
    null,
    ['In 2021 the harbour handled 90 ships, against 140 in 2012. That year the crane broke down as well.'],
    ['2021: 2021', '2012: 2012', 'That year: 2021'],
  ],
  [
    '2026-03-18',
    null,
    ['The quota was cut in 2019. Later that year the fleet was laid up.'],
    ['2019: 2019', 'that year: 2019'],
  ],
  [
    '2026-03-18',
    null,
    ['The school was built in 1964 and burned down in 1991. In that year it had 300 pupils.'],
    ['1964: 1964', '1991: 1991', 'that year: 1991'],
  ],
  [
    '2026-03-18',
    null,
    ['In 2023, more than in any year since 2009, farmers sowed rye. That year the price doubled.'],
    ['2023: 2023', 'That year: 2023'],
  ],
  [
    '2026-03-18',
    null,
    ['Landings stood at 4,100 tonnes in 2022, up from 3,000 in 2018, and prices rose by a fifth that year.'],
    ['2022: 2022', '2018: 2018', 'that year: 2022'],
  ],
  [
    '2026-03-18',
    null,
    ['The reserve, founded in 1988, lost half its birds in 2020. A fire in August of that year was to blame.'],
    ['1988: 1988', '2020: 2020', 'August of that year: 2020-08'],
  ],
  [
    '2026-03-18',
    null,
    ['In 2024 two children died in Parn in November. On 20 January 2025 the cabinet acted.'],
    ['2024: 2024', 'November: 2024-11', '20 January 2025: 2025-01-20'],
  ],
  [
    '2026-03-18',
    null,
    ['Things came to a head in 2024. Two dams failed in November. On 20 January 2025 the minister resigned.'],
    ['2024: 2024', 'November: 2024-11', '20 January 2025: 2025-01-20'],
  ],
  [
    '2026-03-18',
    null,
    ['It was worse in 2015 than in 2010, and 14 mines closed in the course of that year.'],
    ['2015: 2015', '2010: 2010', 'that year: 2015'],
  ],
  [
    '2026-03-10',
    null,
    [
      'In Brenn the two mills had stood idle in 2023. A survey that Ada Lund presented in November found a gap of 9 per cent.',
    ],
    ['2023: 2023', 'November: 2025-11'],
  ],
  [
    '2026-04-14',
    null,
    ['The commissioner warned in February that the register holds too much.'],
    ['February: 2026-02'],
  ],
  [
    '2026-04-14',
    null,
    ['The chair of the committee told us in March that there would be six million at most.'],
    ['March: 2026-03'],
  ],
  [
    '2026-03-12',
    null,
    [
      'On 9 July 2025 the council instructed this office to report.',
      '# The trial',
      'Felling was to start in February. On 22 January, though, a judge stayed the licence.',
    ],
    ['9 July 2025: 2025-07-09', '22 January: 2026-01-22'],
  ],
  [
    '2026-03-10',
    null,
    [
      'Vets found mites in 14 per cent of hives last year, as against 19 per cent in 2023. After the storm in Marl on 14 January, which felled four oaks, keepers blamed the frost.',
    ],
    ['last year: 2025', '2023: 2023', '14 January: 2026-01-14'],
  ],
  [
    '2026-03-27',
    null,
    ['In a survey that we carried out in February, 29 per cent of members said they would sell.'],
    ['February: 2026-02'],
  ],
  [
    '2026-03-27',
    null,
    ['Judge Orr ruled in 2023 that the fee was lawful. In January the council doubled it.'],
    ['2023: 2023', 'January: null'],
  ],
  [
    '2026-05-12',
    null,
    ['Bear sightings dropped to 31 last year, and nobody has reported one since 9 January.'],
    ['last year: 2025', '9 January: 2026-01-09'],
  ],
  [
    '2026-05-12',
    null,
    ['We asked 2,450 parents between January and March what they had seen.'],
    ['January and March: 2026-01/2026-03'],
  ],
  [
    '2026-09-01',
    null,
    ['On 4 March the ministry published its plan; by 30 June 212 towns had replied.'],
    ['4 March: 2026-03-04', '30 June: 2026-06-30'],
  ],
  [
    '2026-03-18',
    null,
    ['The embargo was imposed in March 2025. In May the first plant closed, and in December the last.'],
    ['March 2025: 2025-03', 'May: 2025-05', 'December: 2025-12'],
  ],
  [
    '2026-08-18',
    null,
    ['The embargo was imposed in March 2025.', 'In May the first plant closed. In December the last one followed.'],
    ['March 2025: 2025-03', 'May: null', 'December: 2025-12'],
  ],
  [
    '2026-08-18',
    null,
    [
      'The minister took office on 4 December 2024. In January she froze all hiring, and on 2 March 2025 she lifted the freeze.',
    ],
    ['4 December 2024: 2024-12-04', 'January: 2025-01', '2 March 2025: 2025-03-02'],
  ],
  [
    '2026-08-18',
    null,
    ['The pipe burst on 2 November 2024. Repairs took until February.'],
    ['2 November 2024: 2024-11-02', 'February: 2025-02'],
  ],
  [
    '2026-03-18',
    null,
    [
      'In the autumn of 2024 the hospital ran out of beds. In January it set up tents, and by April 2025 the worst was over.',
    ],
    ['autumn of 2024: 2024-09/2024-11', 'January: 2025-01', 'April 2025: 2025-04'],
  ],
  [
    '2026-03-18',
    null,
    [
      'The tender, opened on 6 May 2024, drew no bids. A second, in October, drew one. The contract was signed in February 2025.',
    ],
    ['6 May 2024: 2024-05-06', 'October: 2024-10', 'February 2025: 2025-02'],
  ],
  [
    '2026-03-18',
    null,
    ['In December 2024 the court heard the case. It ruled in March.'],
    ['December 2024: 2024-12', 'March: null'],
  ],
  [
    '2025-02-10',
    null,
    ['The ship sailed on 28 December and reached Orn on 9 January.'],
    ['28 December: 2024-12-28', '9 January: 2025-01-09'],
  ],
  ['2025-02-10', null, ['Between November and January gas prices doubled.'], ['November and January: 2024-11/2025-01']],
  ['2025-11-10', null, ['He was arrested in October and released in April.'], ['October: 2024-10', 'April: 2025-04']],
  ['2026-03-18', null, ['The exercise will run from May to September.'], ['May to September: 2026-05/2026-09']],
  ['2026-03-18', null, ['The exercise ran from May to September.'], ['May to September: 2025-05/2025-09']],
  ['2026-03-18', null, ['The contract runs until 30 June.'], ['30 June: null']],
  [
    '2026-04-14',
    null,
    ['The abbot had asked for help in early summer, and he is still waiting.'],
    ['early summer: 2025-06/2025-08'],
  ],
  [
    '2026-04-14',
    null,
    ['71 per cent had had two lessons at the end of September.'],
    ['end of September: 2025-09-21/2025-09-30'],
  ],
  [
    '2026-01-20',
    null,
    ['Sales rose in the third quarter and fell in the fourth quarter.'],
    ['third quarter: 2025-07/2025-09', 'fourth quarter: 2025-10/2025-12'],
  ],
  ['2026-03-18', null, ['Over the winter we asked 900 farmers what they had sown.'], ['winter: 2025-12/2026-02']],
  [
    '2026-03-18',
    null,
    ['A survey in October, carried out by the Halm Institute, found that 71 per cent had no letter.'],
    ['October: 2025-10'],
  ],
  [
    '2026-03-18',
    null,
    [
      'The law came into force on 1 April 2024. It caps catches at 2 tonnes. Unless the abbey extends it, it expires in March.',
    ],
    ['1 April 2024: 2024-04-01', 'March: null'],
  ],
  [
    '2026-03-18',
    null,
    ['The programme ended on 30 September, six months after it had begun on 3 March.'],
    ['30 September: 2025-09-30', '3 March: 2025-03-03'],
  ],
  [
    '2026-03-18',
    null,
    ['Before the gates closed on 11 November, they had been open since 6 February.'],
    ['11 November: 2025-11-11', '6 February: 2025-02-06'],
  ],
  [
    '2026-04-18',
    null,
    ['Between 4 March and 19 June 2025 three wells ran dry. On 4 March nobody believed it.'],
    ['4 March and 19 June 2025: 2025-03-04/2025-06-19', '4 March: 2025-03-04'],
  ],
  [
    '2026-06-02',
    null,
    ['The pilot, which ran between September and May, reached 4,000 pupils.'],
    ['September and May: 2025-09/2026-05'],
  ],
  [
    '2026-06-02',
    null,
    ['The consultation opened on 15 August and was extended twice before it closed on 20 March.'],
    ['15 August: 2025-08-15', '20 March: 2026-03-20'],
  ],
  [
    '2026-02-02',
    'Lessons from the 2025 heatwave',
    ['The first warning was issued on 11 January, in the middle of the southern summer, and withdrawn on 2 March.'],
    ['11 January: 2025-01-11', '2 March: 2025-03-02'],
  ],
  [
    '2026-03-30',
    'The blackout of 4 February 2025',
    ['At noon on 4 February the grid failed. By 5 February most homes had light again.'],
    ['4 February: 2025-02-04', '5 February: null'],
  ],
  [
    '2026-03-30',
    'The blackout of 2025',
    ['The grid failed on 4 February, and on 6 February the minister resigned. The inquiry sat from May to December.'],
    ['4 February: null', '6 February: null', 'May to December: 2025-05/2025-12'],
  ],
  [
    '2026-03-30',
    null,
    ['The minister announced on 2 March that schools would close in July.'],
    ['2 March: 2026-03-02', 'July: null'],
  ],
  ['2026-03-30', null, ['In 2025 the dam was full by March.'], ['2025: 2025', 'March: 2025-03']],
  [
    '2026-03-30',
    null,
    ['The mission of 2025 left on 12 February and came home on 3 August.'],
    ['2025: 2025', '12 February: 2025-02-12', '3 August: 2025-08-03'],
  ],
])('%s, %s: %j', (date, title, blocks, expected) => {
  expect(found(blocks, date, title)).toEqual(expected);
});
