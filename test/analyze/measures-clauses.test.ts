/** What a figure measures where no noun follows it: what was done, what stands before a bracket or a colon. */
import { expect, test } from 'vitest';
import { figuresIn } from './found.ts';

function found(text: string): string[] {
  return figuresIn(text).map(({ text: words, measure }) => `${words}: ${measure}`);
}

test.each<[string, string[]]>([
  [
    'Of the pupils tested, 56% were sent to summer schools, while 14% were moved to evening classes.',
    ['56%: sent to summer schools', '14%: moved to evening classes'],
  ],
  [
    '30% of those seen were recorded as from the most deprived wards.',
    ['30%: recorded as from the most deprived wards'],
  ],
  ['9% were registered as deaf or hard of hearing.', ['9%: registered as deaf']],
  ['About 16,200 people were held in camps.', ['About 16,200 people: held in camps']],
  [
    'Infection rates in the poorest districts (42.1 per 100,000) rose.',
    ['42.1 per 100,000: Infection rates in the poorest districts'],
  ],
  ['The busiest were ‘night buses’ (41%) and ‘harbour ferries’ (24%).', ['41%: night buses', '24%: harbour ferries']],
  ['The trade gap with Peru narrowed by 24 percent.', ['24 percent: trade gap with Peru']],
  [
    'The cut in the deficit would be larger: an estimated $63 billion.',
    ['an estimated $63 billion: cut in the deficit'],
  ],
  [
    'The trade gap soared by 29 percent, from $654 million in 2020 to $845 million in 2021.',
    ['29 percent: trade gap', '$654 million: trade gap', '$845 million: trade gap'],
  ],
  ['Unemployment went as low as 3.5 percent.', ['3.5 percent: Unemployment']],
  ['The Section 301 tariffs cost each household $831 per year.', ['$831 per year: Section 301 tariffs']],
  ['The home care quintile for the remaining 6% was unknown.', ['6%: home care quintile']],
  ['All ports should comply within 12 months of the publication of this plan.', ['12 months: null']],
  ['It led to a cost saving of £2 million in the first year.', ['£2 million: cost saving']],
  ['Over £500 million was secured for a new line.', ['Over £500 million: secured for a new line']],
  ['More than 8 million have fled abroad.', ['More than 8 million: fled']],
  [
    'Illness rates in the most deprived wards (153 cases per 100,000 people) rose.',
    ['153 cases per 100,000 people: Illness rates in the most deprived wards'],
  ],
  ['There are 164 members.', ['164 members: members']],
  // None.
  ['The link with China,5 supply chains and all, is weak.', []],
  ['Exports soared in 2021.4', []],
  ['Fees rose. — 775 — Fares fell.', []],
  ['Axis $50 $100 $150 $200 shown.', []],
  ['Calls to 999 and 111 services rose.', []],
  ['Traffic at the six-digit level rose.', []],
])('%s', (text, expected) => {
  expect(found(text)).toEqual(expected);
});
