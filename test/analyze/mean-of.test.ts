import { expect, test } from 'vitest';
import { briefingOf } from './found.ts';

test.each<[sentence: string, text: string, unit: string | null, measure: string | null]>([
  ['Of 164 boats the average of the licensed boats had reached 52.', '52', null, 'average of the licensed boats'],
  ['There were 30 clinics, and the median of the clinics was 12.', '12', null, 'median of the clinics'],
  ['There were 164 boats, and the number of boats had reached 252.', '252', 'boat', 'number of boats'],
])('%s', (sentence, text, unit, measure) => {
  const { quantities } = briefingOf([{ id: 'a', blocks: [sentence] }]);
  expect(quantities?.find((quantity) => quantity.text === text)).toMatchObject({ unit, measure });
});
