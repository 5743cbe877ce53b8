/** Stretches of time as writers put them, and months of what is only supposed, awaited or named by its day. */
import { expect, test } from 'vitest';
import { datesIn } from './found.ts';

/** When the source came out. */
const printed = '2026-04-21';

test.each<[string, (string | null)[]]>([
  ['Half a year ago the ferry struck a pier.', ['2025-10']],
  ['A year and a half ago the mill was sold.', ['2024-10']],
  ['Eighteen months ago the pool was drained.', ['2024-10']],
  ['Half a century ago the dam was built.', []],
  ['The roof was mended in March 2022. A year and a half later it fell.', ['2022-03', '2023-09']],
  ['When 2025 ended, 540 boats were at sea.', ['2025-09/2025-12']],
  ['2025 began with a flood.', ['2025-01/2025-04']],
  ['2024 saw three strikes.', ['2024']],
  ['The fund closed the year 2025 with a deficit.', ['2025']],
  ['It employed 2025 people.', []],
  ['2025 people came.', []],
  ['In the last financial year the group paid 23 million.', ['2025/2026']],
  ['Between the beginning of May and the end of July the observers counted 96 breaches.', ['2025-05/2025-07']],
  ['From mid-May to the end of June the gauge fell.', ['2025-05-11/2025-06-30']],
  ['From the autumn of 2024 to the spring of 2025 the mill stood idle.', ['2024-09/2025-05']],
  ['From late 2023 to early 2025 the mill stood idle.', ['2023-09/2025-04']],
  ['In the first week of March the pumps failed.', ['2026-03-01/2026-03-07']],
  ['In the second half of March the pumps failed.', ['2026-03-16/2026-03-31']],
  ['In the first half of January 2025 the pumps failed.', ['2025-01-01/2025-01-15']],
  ['In the first half of 2025 it rained.', ['2025-01/2025-06']],
  ['In the first week of 2025 it rained.', ['2025']],
  ['On Christmas Eve the pier burned.', ['2025-12-24']],
  ['The hall will be ready by Christmas.', ['2026-12-24/2026-12-26']],
  ['The Christmas market was full.', []],
])('%s: how long, and when', (text, dates) => {
  expect(datesIn(text, printed)).toEqual(dates);
});

test.each<[string, (string | null)[]]>([
  ['Suppose that the levy ended in the autumn, as the law provides.', [null]],
  ['If the plant shut in March, prices would rise.', [null]],
  ['She asked if the ferry sank in March, and said nobody would tell her.', ['2026-03']],
  ['If the council has not voted by June, the fund will lapse.', ['2026-06']],
  ['Brokers expect another auction in May.', ['2026-05']],
  ['Diplomats hope for a meeting in May.', ['2026-05']],
  ['Analysts expected a cut in March.', [null]],
  ['Analysts in Oslo expect a rate cut in June.', ['2026-06']],
  ['The shop, which expects a loss, cut prices in June.', ['2025-06']],
  ['Its own planning paper of 12 September lists 17 risks.', ['2025-09-12']],
  ['The plan of 2 March will cost 40 million.', ['2026-03-02']],
  ['The meeting of 12 May will decide.', ['2026-05-12']],
  ['The vote of 14 June is open.', [null]],
  ['Since the flood in February nobody sleeps well.', ['2026-02']],
  ['Since its closure in December the hall stands empty.', ['2025-12']],
  ['After the fire in January the roof leaks.', ['2026-01']],
  ['After the vote in October the mayor may resign.', ['2026-10']],
  ['Because of the holidays in August the court is shut.', [null]],
  ['The museum will open in October and stay open until March.', ['2026-10', '2027-03']],
  ['The museum will open in October and its café in July.', ['2026-10', null]],
  ['The fund closed 2025 with a loss. On 12 March its director resigned.', ['2025', '2026-03-12']],
  ['In 2025 the board acted. On 12 March it sacked the director.', ['2025', null]],
  ['War broke out in 1914. On 4 August the king spoke.', ['1914', null]],
  ['Output fell in 2024. On 12 March the minister resigned.', ['2024', null]],
])('%s: no year, or the one that is meant', (text, dates) => {
  expect(datesIn(text, printed)).toEqual(dates);
});
