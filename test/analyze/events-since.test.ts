/** What is still owed, what was arranged and failed, and when a text has come back to its own time; days that words tell. */
import { expect, test } from 'vitest';
import { datesIn } from './found.ts';

/** When the source came out. */
const printed = '2026-03-15';

test.each<[string, ...(string | null)[]]>([
  // Somebody by name has to: still to come.
  ['The abbot, who has to stand for election in November, is ill.', '2026-11'],
  ['The brewery has to return the loan in June.', '2026-06'],
  ['The brewery had to return the loan in June.', '2025-06'],
  ['He has had to leave the house in February.', '2026-02'],
  ['Every smith has to renew his licence in June.', null],
  ['Smiths have to renew their licences in June.', null],
  // Arranged, and told as past.
  ['A fair, arranged for the end of January, fell through, and the tents are still in the shed.', null],
  ['A fair, arranged for the end of May, is still in doubt.', '2026-05-21/2026-05-31'],
  ['The fair, planned for February, was called off.'],
  ['The fair, planned for April, has not been called off.', '2026-04'],
  // Back in the time of the text.
  ['The mill was built in 2019. Its latest account, published in February, stands at 5 million.', '2019', '2026-02'],
  [
    'In 2023 the guild put the debt at 3 million. The present figure is 5 million. Of this, 2 million had been paid by the end of February.',
    '2023',
    '2026-02-21/2026-02-28',
  ],
  ['The guild closed its school in August 2024. In September the pupils left.', '2024-08', '2024-09'],
  // Of the one or of the other.
  [
    'The tax was brought in in August 2024. It is untrue that it has failed. In October 40 firms paid.',
    '2024-08',
    null,
  ],
  // A season of the year told before.
  ['The abbey was sold in 2019. In the autumn of that year its roof fell in.', '2019', '2019-09/2019-11'],
  // "cost" is the same in both tenses.
  ['Rye cost 4 crowns a sack in February.', '2026-02'],
  ['Coal cost the parish 3,000 crowns over the winter.', '2025-12/2026-02'],
  ['The cost 3 years ago was lower.', '2023'],
  // No comparison with that day or year.
  ['The glider that came down near the weir on 9 January had no radio.', '2026-01-09'],
  ['Two masons say that in October 2025 the vault was dry.', '2025-10'],
  ['The harvest was twice that in October 2024.'],
  ['Prices were up 3 per cent on October 2024.'],
  // Days in words.
  ['By the first of February the guild had filed 94 claims.', '2026-02-01'],
  ['The book came out a fortnight ago.', '2026-02-23/2026-03-01'],
  ["On New Year's Day the choir sang to 41 guests.", '2026-01-01'],
  ["A New Year's resolution is soon forgotten."],
  ['A raid shortly before Christmas freed 12 horses.', '2025-12-24/2025-12-26'],
  ['At the end of last year the well was dry.', '2025-09/2025-12'],
])('%s', (text, ...dates) => {
  expect(datesIn(text, printed)).toEqual(dates);
});
