/** What is told first was first, unless the sentence looks back: the years of days and months that stand without one. */
import { expect, test } from 'vitest';
import { datesToldIn } from './found.ts';

test.each<[date: string, title: string | null, blocks: string[], events: string[]]>([
  [
    '2026-03-05',
    'What the Four-Day Week Did: An Evaluation',
    [
      'The pilot ran from 6 January to 19 December last year in eleven town halls. By March staff turnover had halved, and in May the first complaints came in.',
    ],
    ['6 January to 19 December last year: 2025-01-06/2025-12-19', 'March: null', 'May: 2025-05'],
  ],
  [
    '2026-03-05',
    null,
    [
      'On 14 February 2025 the ministry closed the bridge. On 20 February it was reopened to cars, and on 3 April to lorries.',
    ],
    ['14 February 2025: 2025-02-14', '20 February: 2025-02-20', '3 April: 2025-04-03'],
  ],
  [
    '2026-05-28',
    null,
    ['The law was adopted on 11 December 2024 and took effect on 1 March.'],
    ['11 December 2024: 2024-12-11', '1 March: 2025-03-01'],
  ],
  [
    '2026-05-28',
    null,
    ['Prices peaked in June last year at 9 crowns. By January they had fallen to 6.'],
    ['June last year: 2025-06', 'January: 2026-01'],
  ],
  [
    '2026-05-28',
    null,
    ['The inquiry opened last October. It heard 40 witnesses, and in March it reported.'],
    ['last October: 2025-10', 'March: 2026-03'],
  ],
  [
    '2026-05-28',
    null,
    ['In the winter of 2024-25 gas ran short. In February the government rationed it.'],
    ['winter of 2024-25: 2024-12/2025-02', 'February: 2025-02'],
  ],
  [
    '2026-09-10',
    '# none',
    ['The outbreak began in Kessel in February and reached the capital in May. The last case was reported on 30 July.'],
    ['February: 2026-02', 'May: 2026-05', '30 July: 2026-07-30'],
  ],
  [
    '2026-02-10',
    null,
    ['The outbreak began in Kessel in March and reached the capital in May. The last case was reported on 30 January.'],
    ['March: 2025-03', 'May: 2025-05', '30 January: 2026-01-30'],
  ],
  [
    '2026-02-10',
    null,
    ['We visited the camp in January. Of the 400 families whom we had met there in August, 90 had gone.'],
    ['January: 2026-01', 'August: 2025-08'],
  ],
  [
    '2026-02-10',
    null,
    ['In January the minister called the figures alarming. In October she had called them a blip.'],
    ['January: 2026-01', 'October: 2025-10'],
  ],
  [
    '2026-02-10',
    null,
    ['The court threw out the claim in January, eight months after it was filed in May.'],
    ['January: 2026-01', 'May: 2025-05'],
  ],
  [
    '2026-02-10',
    null,
    ['The ombudsman criticised the office in January for what it had done in November.'],
    ['January: 2026-01', 'November: 2025-11'],
  ],
  [
    '2026-02-10',
    null,
    ['In January, the union, which had walked out of the talks in September, came back.'],
    ['January: 2026-01', 'September: 2025-09'],
  ],
  [
    '2026-02-10',
    null,
    ['Rents rose by 4 per cent in January and by 3 per cent in December.'],
    ['January: 2026-01', 'December: 2025-12'],
  ],
  [
    '2026-02-10',
    null,
    ['The mayor resigned in January; her deputy had done so in November.'],
    ['January: 2026-01', 'November: 2025-11'],
  ],
  [
    '2026-02-10',
    null,
    ['In January the ministry published the figures for October, and nobody believed them.'],
    ['January: 2026-01'],
  ],
  [
    '2026-03-20',
    null,
    ['A survey in February found that 60 per cent were content, and a poll in October had said much the same.'],
    ['February: 2026-02', 'October: 2025-10'],
  ],
  [
    '2026-03-20',
    null,
    [
      'The first flight left on 2 February and the second on 9 February. A third, planned for December, never took place.',
    ],
    ['2 February: 2026-02-02', '9 February: 2026-02-09'],
  ],
  [
    '2026-03-20',
    'Three years after the flood of 2023',
    ['In January we went back to the valley. Of 90 houses 40 were still empty.'],
    ['January: 2026-01'],
  ],
  [
    '2026-03-20',
    'Budget 2026: a reading',
    ['In January the treasury published its forecast. In February it withdrew it.'],
    ['January: 2026-01', 'February: 2026-02'],
  ],
  [
    '2026-03-20',
    null,
    ['## 2024', 'In 2024 the port grew. In March a crane fell.', '## 2025', 'In February the cranes were replaced.'],
    ['2024: 2024', 'March: 2024-03', 'February: 2025-02'],
  ],
  [
    '2026-03-20',
    null,
    ['# The winter of 2025', 'On 4 February the boiler failed, and on 6 February the ward was closed.'],
    ['4 February: null', '6 February: null'],
  ],
  [
    '2026-03-20',
    null,
    ['# What was done in 2025', 'Training began on 3 February. The second course followed in June.'],
    ['3 February: null', 'June: 2025-06'],
  ],
  [
    '2026-06-20',
    null,
    [
      'The ferry sank on 3 May 2025. In the same month two others ran aground. A year later, on 3 May, a stone was set up.',
    ],
    ['3 May 2025: 2025-05-03', 'same month: 2025-05', 'A year later: 2026', '3 May: 2026-05-03'],
  ],
  [
    '2026-06-20',
    null,
    ['The board met on 12 March 2025 and again on 12 March this year.'],
    ['12 March 2025: 2025-03-12', '12 March this year: 2026-03-12'],
  ],
  [
    '2026-06-20',
    null,
    ['The subsidy ended in 2024. Since January sales have halved.'],
    ['2024: 2024', 'January: null'],
  ],
  [
    '2026-06-20',
    null,
    ['Between 2 and 9 March 2025 all trains stood still. In April the operator was fined.'],
    ['2 and 9 March 2025: 2025-03-02/2025-03-09', 'April: 2025-04'],
  ],
  [
    '2026-06-20',
    null,
    ['In the spring of last year the dam leaked. It was repaired in October and failed again in March.'],
    ['spring of last year: 2025-03/2025-05', 'October: 2025-10', 'March: 2026-03'],
  ],
  [
    '2026-04-30',
    null,
    ['The study followed 900 pupils from September to June. Their marks were compared in July.'],
    ['September to June: 2024-09/2025-06', 'July: 2025-07'],
  ],
  [
    '2026-04-30',
    null,
    ['Applications opened in November and closed in January. In March the grants were paid.'],
    ['November: 2025-11', 'January: 2026-01', 'March: 2026-03'],
  ],
  [
    '2026-04-30',
    null,
    ['The vote in March was the closest since 1998. In that year a single voice decided it.'],
    ['March: 2026-03', 'that year: 1998'],
  ],
  [
    '2026-04-30',
    null,
    ['In 2019 the city had 40 trams, twice as many as in 2005. That same year it ordered 30 more.'],
    ['2019: 2019', 'same year: 2019'],
  ],
  [
    '2026-04-30',
    null,
    ['The agency knew of the leak in January but told nobody until October, when a fisherman found dead eels.'],
    ['January: 2025-01', 'October: 2025-10'],
  ],
  ['2026-04-30', null, ['The two ministers met in February for the first time since November.'], ['February: 2026-02']],
  [
    '2026-04-30',
    null,
    ['The plant was shut down in February, restarted in April and shut again in November after a fire.'],
    ['February: 2025-02', 'April: 2025-04', 'November: 2025-11'],
  ],
  [
    '2026-04-30',
    null,
    ['Nurses were promised the bonus in February. It did not arrive until December.'],
    ['February: 2025-02', 'December: 2025-12'],
  ],
  [
    '2026-04-30',
    null,
    ['The committee sat between January and March, and its report came out on 22 April.'],
    ['January and March: 2026-01/2026-03', '22 April: 2026-04-22'],
  ],
  [
    '2026-04-30',
    null,
    ['Two wardens died in the fire of 8 March, and three in that of 14 September.'],
    ['8 March: 2026-03-08'],
  ],
])('%s, %s: %j', (date, title, blocks, expected) => {
  expect(datesToldIn(blocks, date, title)).toEqual(expected);
});
