/** A year lies ahead of the document, not of whoever reads it. */
import { expect, test } from 'vitest';
import { forecastsIn } from './found.ts';

const forecastsOf = (date: string | null, text: string) => forecastsIn(text, date);

test.each(['The ministry puts the number of passengers at 26,000 by 2018.', 'The bridge closes in 2018.'])(
  '%s',
  (text) => {
    expect(forecastsOf('2016-03', text)).toHaveLength(1);
    expect(forecastsOf('2018-03', text)).toHaveLength(1);
    expect(forecastsOf('2031-03', text)).toEqual([]);
    expect(forecastsOf('2031-03', text.replace('2018', '2034'))).toHaveLength(1);
  },
);
