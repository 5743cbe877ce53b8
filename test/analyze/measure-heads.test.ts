/** What a figure measures where its clause opens with it and more stands between. */
import { expect, test } from 'vitest';
import { figuresIn } from './found.ts';

test.each<[string, string | null]>([
  ['The increase since the vote thus comes to 83 million.', 'increase'],
  ['The harbour’s present forecast is 795 million crowns.', 'harbour’s present forecast'],
  ['The budget that parliament passed in March is $12 billion.', 'budget'],
  ['The cut that the union fears would be 8 per cent.', 'cut'],
  ['The number of patients who waited longer than a year fell by 30 per cent.', 'number of patients'],
  ['The search for the crew was called off after three days.', 'search'],
  ['The owners received €85 million in dividends last year.', 'dividends'],
  ['The court awarded the widow $2 million in damages.', 'damages'],
  ['Of those asked, few agreed. Among members whom we asked in April, 71 per cent had doubts.', 'members'],
  ['The bank estimates that rebuilding the quay will cost $17 billion.', 'rebuilding the quay'],
])('%s measures %s', (text, measure) => {
  expect(figuresIn(text).at(-1)?.measure).toBe(measure);
});
