/** What a figure measures, and whose it is, where the subject is no plain noun phrase before its verb. */
import { expect, test } from 'vitest';
import { figuresIn, measuresIn } from './found.ts';

test.each<[string, string | null]>([
  ['The board says that rebuilding the pier will cost £17 million.', 'rebuilding the pier'],
  ['Thinning costs about €1,300 per hectare.', 'Thinning'],
  ['Moving the mains would cost £30 million.', 'Moving the mains'],
  ['In mixed stands the share was 38 per cent.', 'share'],
  ['By our calculation the gap will be £46 million.', 'gap'],
  ['At the northern end the depth falls to 9 metres.', 'depth'],
  ['On that stretch the limit is 80 km/h.', 'limit'],
  ['In a city the plague had emptied, bread cost £3.', 'bread'],
  ['Fares in the city average €2.40.', 'Fares in the city'],
  ['An average of 40 boats dock each day.', 'boats'],
  ['The charge brought in £41 million.', 'charge'],
  ['The toll yields £12 million a year.', 'toll'],
  ['The ban covers slopes steeper than 35 per cent.', 'slopes'],
])('%s', (text, measure) => {
  expect(measuresIn(text)).toEqual([measure]);
});

test.each<[string, string | null]>([
  ['Observers of the league recorded 60 per cent fewer violations.', 'Observers of the league'],
  ['The police logged some 400 calls.', 'police'],
  ['Monitors tallied 61 breaches in a week.', 'Monitors'],
  ['We saw the registers of the parish, according to which 240 people left.', 'registers of the parish'],
  // Their own, and nobody's count of others.
  ['The museum recorded 40,000 visitors in May.', 'source'],
  ['The firm recorded a loss of £3 million.', 'source'],
  ['Spain recorded 300 deaths in May.', 'source'],
])('%s: whose', (text, holder) => {
  expect(figuresIn(text)[0]?.holder).toBe(holder);
});

test.each<[string, string[]]>([
  ['She is 71, lives alone and has no car.', ['71']],
  ['He was 33 when the mine closed.', ['33']],
  ['It is 31.', []],
  ['She is number 7.', []],
])('%s: an age', (text, expected) => {
  expect(figuresIn(text).map((figure) => figure.text)).toEqual(expected);
});
