/** "Could", "may" and "will" of what was possible then, is allowed, or only tells which thing; and what looks ahead beside them. */
import { expect, test } from 'vitest';
import { forecastsIn } from './found.ts';

const foreseen = (text: string) => forecastsIn(text, '2026-06-10').map(({ hedge }) => hedge);

test.each([
  'Until recently a carter could live on one horse.',
  'The press could turn out 9 sheets a minute at that time.',
  'According to the guild the press could turn out 1.9 million sheets at the end of last year.',
  'The bank said that gold could be sold only with a licence.',
  'We never claimed that everything could stay as it was.',
  'It was a song that one could hum.',
  'The clerk told us that he fills in “forty pages for a box that I could carry under my arm”.',
  'Members may keep up to 12 hens.',
  'We see no reason why owners who sold in 2024 should be paid.',
  'In the next chapter we shall see how the guild was run.',
])('none: %s', (text) => {
  expect(foreseen(text)).toEqual([]);
});

test.each([
  ['Until the dyke is mended, the polder could flood again.', 'could'],
  ['The press could turn out 9 sheets a minute next year.', 'could'],
  ['Losses may reach up to 12 million.', 'may'],
  ['Rail freight will never be cheaper than the barge.', 'will'],
  ['We shall see 40 bankruptcies before the year is out.', 'shall'],
  ['The kiln would stand idle until 2031.', 'would'],
  ['Wool carpets would be dearer.', 'would'],
  ['A press that is hated by those who live nearby will not last.', 'will not'],
])('ahead: %s', (text, hedge) => {
  expect(foreseen(text)).toEqual([hedge]);
});
