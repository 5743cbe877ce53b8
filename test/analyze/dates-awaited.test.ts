/** Years that the surroundings of a month tell: what is awaited, what is arranged, what another year is compared with. */
import { expect, test } from 'vitest';
import { datesIn } from './found.ts';

/** When the source came out. */
const printed = '2026-04-16';

test.each<[string, (string | null)[]]>([
  ['Unless the council has signed by November, the grant will lapse.', ['2026-11']],
  ['Once the reservoir has been drained by October, engineers can repair the wall.', ['2026-10']],
  ['If the fever has not broken by September, the schools may stay shut.', ['2026-09']],
  ['When the last train has left in August, the line will be torn up.', ['2026-08']],
  ['If the quota has been cut by half by May, boats will stay in port.', ['2026-05']],
  // Not awaited: over, or told of what has been.
  ['If no ship had docked by September, the stores were opened.', ['2025-09']],
  ['Although the board has met twice since October, it will not decide now.', ['2025-10']],
  ['By November the ministry has usually spent it all.', ['2025-11']],
  ['Since the strike ended in May, ferries have been running again.', ['2025-05']],
])('%s: what depends on it', (text, dates) => {
  expect(datesIn(text, printed)).toEqual(dates);
});

test.each<[string, (string | null)[]]>([
  ['The negotiations that open in Geneva on 11 May offer a chance.', ['2026-05-11']],
  ['Ministers meet in Lund on 9 May and face a choice.', ['2026-05-09']],
  ['The season opens on 1 May every year.', [null]],
  ['The season opens on 1 December.', [null]],
  ['Both parties gather in Basel on 12 May for a second try.', [null]],
  ['The floods on 11 May show what can happen.', [null]],
  ['Unions that met on 11 May want a strike.', ['2025-05-11']],
  ['The talks that opened on 11 May offer a chance.', ['2025-05-11']],
  ['Many who fled in August want to return.', ['2025-08']],
  ['The rebels hold the bridge that they took on 11 May.', ['2025-05-11']],
])('%s: in the present', (text, dates) => {
  expect(datesIn(text, printed)).toEqual(dates);
});

test.each<[string, (string | null)[]]>([
  [
    'Exports fell by 8 percent in the first quarter from the same period of 2024.',
    ['2026-01/2026-03', '2024-01/2024-03'],
  ],
  ['In May 2025 the port handled 40,000 boxes, against 52,000 in the same month of 2023.', ['2025-05', '2023-05']],
  ['Rents rose 4 per cent in March 2025 from the same month a year earlier.', ['2025-03', '2024-03']],
  [
    'Output in the second quarter of 2025 was lower than in the same quarter of 2019.',
    ['2025-04/2025-06', '2019-04/2019-06'],
  ],
  ['Nothing was sold in 2025, less than in the same period of 2019.', ['2025', '2019']],
  ['The bank closed in June 2024, and in the same month the mayor resigned.', ['2024-06', '2024-06']],
])('%s: the same months of another year', (text, dates) => {
  expect(datesIn(text, printed)).toEqual(dates);
});

test('the same months of another year lend no year to what is told next', () => {
  const text = 'In May 2025 it sold 40,000, against 52,000 in the same month of 2023. In July it closed.';
  expect(datesIn(text, printed)).toEqual(['2025-05', '2023-05', '2025-07']);
});

test.each<[string, (string | null)[]]>([
  ['In 2024 exports of nickel declined by 11 per cent.', ['2024']],
  ['In 2023 floods were frequent.', ['2023']],
  ['In 2000 cases of fever the cause was known.', []],
  ['It was found in 2024 samples of water.', []],
])('%s: a year that opens', (text, dates) => {
  expect(datesIn(text, printed)).toEqual(dates);
});

test.each<[string, (string | null)[]]>([
  ['Last May 34 people were made ill by one dealer.', ['2025-05']],
  ['Last March they left.', ['2026-03']],
  ['Last November’s outbreak shows what can happen.', ['2025-11']],
  ['Last May 12 the court met.', ['2025-05-12']],
])('%s: a month that opens', (text, dates) => {
  expect(datesIn(text, printed)).toEqual(dates);
});
