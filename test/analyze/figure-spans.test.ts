/** What changed "from 21 to 38 minutes" is told in one, and compared by each of its ends. */
import { expect, test } from 'vitest';
import { figuresIn, pairsBetween } from './found.ts';

test.each([
  ['The wait has grown from 14 to 26 days.', ['from 14 to 26 days = 14–26 day']],
  ['The share fell from 44 to 31 per cent.', ['from 44 to 31 per cent = 44–31 %']],
  ['The toll went from €12 to €19 a day.', ['from €12 to €19 a day = 12–19 €/day']],
  ['The fleet shrank from 240 to perhaps 170 boats.', ['from 240 to perhaps 170 boats = 240–170 boat']],
  ['The share fell from 44 percent to 31 percent.', ['from 44 percent to 31 percent = 44–31 %']],
  // The unit stands with the first alone, or more stands between the two.
  ['The age was cut from 25 years to 21.', ['25 years = 25 year', '21 = 21 year']],
  ['It fell from 44 per cent in May to 31 per cent.', ['44 per cent = 44 %', '31 per cent = 31 %']],
  ['They moved 40 boats to 12 ports.', ['40 boats = 40 boat', '12 ports = 12 port']],
])('%s', (text, expected) => {
  expect(
    figuresIn(text).map(
      ({ text: words, value, max, unit }) =>
        `${words} = ${[value, max].filter((one) => one !== null).join('–')} ${unit}`,
    ),
  ).toEqual(expected);
});

test('the end of a change is compared with what another source says', () => {
  const [pair] = pairsBetween(
    'The harbour ministry says that the eel catch fell from 410 to 260 tonnes in 2023.',
    'The eel catch was 340 tonnes in 2023, by our count of the landings.',
  ).filter(({ reasons }) => reasons.some(({ kind }) => kind === 'quantity'));
  expect(pair?.reasons.find(({ kind }) => kind === 'quantity')?.detail ?? 'none').toContain('340 tonnes');
});
