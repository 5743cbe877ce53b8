/** Sums of money as reports write them: every sign and code, scales of all kinds, rates; and what only looks like a sum. */
import { expect, test } from 'vitest';
import { currencies, currenciesOfSums } from '../../pipeline/analyze/tables/currencies.ts';
import { amountOf, briefingOfOne, figuresIn } from './found.ts';

test('every sign and code before a sum, with and without a space', () => {
  const signs = [...new Map([...currencies, ...currenciesOfSums]).entries()].filter(
    ([sign]) => !/[. ]|^\p{Ll}/u.test(sign),
  );
  for (const space of [' ', '']) {
    const { quantities } = briefingOfOne(signs.map(([sign]) => `The levy yields ${sign}${space}3 million a year.`));
    const units = (quantities ?? []).map(({ value, unit }) => `${value} ${unit}`);
    expect(units).toEqual(signs.map(([, unit]) => `3000000 ${unit}/year`));
  }
});

test.each<[string, string[]]>([
  ['The mine paid R50m in royalties.', ['50000000 R']],
  ['Unpaid rates stand at R1.2 billion.', ['1200000000 R']],
  ['The road cost P4.2 billion.', ['4200000000 P']],
  ['The state released Rs 4,000 crore for canals.', ['40000000000 Rs']],
  ['It paid Sh300 a bag.', ['300 Sh/bag']],
  ['The farm sold for NT$90 million.', ['90000000 NT$']],
  ['The bridge cost S$60m.', ['60000000 S$']],
  ['The bridge cost MOP 60m.', ['60000000 MOP']],
  ['It borrowed GH₵3 billion.', ['3000000000 GH₵']],
  ['It borrowed Kč3bn.', ['3000000000 Kč']],
  ['It borrowed 3 billion zł.', ['3000000000 zł']],
  ['The grant is worth US $3 million.', ['3000000 US$']],
  ['The grant is worth 3 million EUR.', ['3000000 EUR']],
  ['The grant is worth $3.5B, or $350K a day.', ['3500000000 $', '350000 $/day']],
  ['The grant is worth £1.4 trn and US$ 350 mln.', ['1400000000000 £', '350000000 US$']],
  ['The ministry owes 15 billion CFA francs.', ['15000000000 CFA']],
  ['Power sells at 85 €/MWh, or 7.5c/kWh.', ['85 €/MWh', '7.5 cent/kWh']],
  ['A stamp costs 85p.', ['85 penny']],
  ['Oil fell below $70/bbl and gas to $4.20/MMBtu.', ['70 $/barrel', '4.2 $/MMBtu']],
  // Roads, words and names.
  ['The R50 and the N1 were cut.', []],
  ['ALL 3 lines, the TOP 40 list and COP 28 failed.', ['3 line']],
  ['They try 3 pumps.', ['3 pump']],
  ['R2D2 and the K9 unit came.', []],
])('%s', (text, expected) => {
  expect(figuresIn(text).map(amountOf)).toEqual(expected);
});
