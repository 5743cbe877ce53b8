/** Figures as they are written: currencies, powers, rates, folds, degrees; and numbers that count nothing. */
import { expect, test } from 'vitest';
import { briefingOfOne } from './found.ts';

function found(text: string): string[] {
  return (briefingOfOne([text]).quantities ?? []).map(
    ({ text: words, value, max, unit }) => `${words} = ${value}${max === null ? '' : `–${max}`} ${unit}`,
  );
}

test.each<[string, string[]]>([
  ['Imports grew 12-fold.', ['12-fold = 12 time']],
  ['One in every 250 births is affected.', ['One in every 250 births = 0.004 fraction']],
  ['The gap is 2 per cent points.', ['2 per cent points = 2 percentage point']],
  ['It raised 40 million Swiss francs.', ['40 million Swiss francs = 40000000 CHF']],
  ['It lost 45 cents a share.', ['45 cents a share = 45 cent/share']],
  ['It was minus 12 degrees.', ['minus 12 degrees = -12 degree']],
  ['Warming of 1.5C is likely.', ['1.5C = 1.5 °C']],
  ['A flow of 300 m³/s was measured.', ['300 m³/s = 300 m3/second']],
  ['Nitrate stood at 62 mg/l in May.', ['62 mg/l = 62 mg/litre']],
  ['Nitrate stood at 62 mg/l.', ['62 mg/l = 62 mg/litre']],
  ['₹4.5 lakh crore was spent.', ['₹4.5 lakh crore = 4500000000000 ₹']],
  ['Output fell from 7.2m tonnes to 5.1m tonnes.', ['from 7.2m tonnes to 5.1m tonnes = 7200000–5100000 t']],
  ['A$2.3 billion was pledged.', ['A$2.3 billion = 2300000000 A$']],
  ['The fund has SEK 3bn.', ['SEK 3bn = 3000000000 SEK']],
  ['The cost was £3-4 billion.', ['£3-4 billion = 3000000000–4000000000 £']],
  ['EUR 2.5 million per km was paid.', ['EUR 2.5 million per km = 2500000 EUR/km']],
  ['Rent is €9.50 per square metre.', ['€9.50 per square metre = 9.5 €/m2']],
])('%s', (text, expected) => {
  expect(found(text)).toEqual(expected);
});

test.each([
  'See section 4.2 for details.',
  'The F-35 and the Su-57 flew.',
  'It cited Resolution 2231 and Regulation 2016/679.',
  'Call 0800 555 0199 or +44 20 7946 0958.',
  'The fact is known.12 Others doubt it.',
  'Trains leave at 9.30 and 14:45.',
  'They met at 10.47 on Tuesday.',
  'Route 66 and the A7 were closed.',
  'Flight MH370 vanished.',
  'Flight 1549 landed safely.',
  'The office is at 221 Baker Street.',
  'See pages 12–15 and p. 44.',
  'In 2019 and 2021 it rained.',
  'Article 51 of the Charter applies.',
  'Boeing 737 Max jets stood idle.',
  'The iPhone 15 sold well.',
  'The G20 and the G7 met.',
  'Windows 11 was late.',
  'COP28 was in Dubai.',
  'Agenda 2030 and Vision 2040 guide it.',
  'Covid-19 closed the ports.',
  'The H5N1 strain spread.',
  'World War II ended.',
  'Act 5 of 1998 bans it.',
  'Case C-402/05 was lost.',
  'Line 4 was closed and Platform 9 flooded.',
  'Highway 1 was cut.',
  'Room 214 was locked.',
  'The 9/11 attacks changed it.',
  'Elizabeth II visited.',
  'Pope Francis and Charles III met.',
  'Unit 731 was there.',
  'ISO 9001 is a standard.',
  'Bus 42 was late.',
  'Step 3 follows step 2.',
  'Figure 2 and Table 5 show it.',
  'A 24/7 hotline opened.',
  'Model Y and Type 45 ships failed.',
  'One of them fell.',
  'At one point it stopped.',
  'No one came.',
  'One must ask why.',
  'On the one hand it is cheap.',
  'One day it will end.',
  'It is a two-way street.',
  'They took a first step.',
  'A second ship came.',
  'The first two did well.',
  'The Six-Day War ended.',
  'The Big Four firms lost.',
  'The Group of 77 objected.',
  'Area 51 is closed.',
  'Chapter 11 filings rose.',
  'The 5G network failed.',
  'A 4x4 vehicle was stolen.',
  'Version 2.0 is out.',
  'Protocol No. 16 applies.',
  'It was his number one goal.',
  'UN Security Council resolution 1325 helps.',
  'Postcode 10115 is in Berlin.',
  'P.O. Box 1200 is full.',
  'The ISBN is 978-3-16-148410-0.',
  'Room for 3D printing is small.',
  'Council Directive 92/43/EEC protects it.',
  'The 1951 Convention binds it.',
  'The class of 1968 met.',
  'Articles 3 and 5 bind it.',
  'Euro 6 cars are cleaner.',
  'Category 4 storms are rare.',
  'Phase 2 begins now.',
  'Top 10 lists are dull.',
  'Apollo 13 returned.',
  'Level 3 alerts were given.',
  'Channel 4 showed it.',
  'Studio 54 closed.',
  'The C40 cities met.',
  'The Five Eyes shared it.',
  '(3) The port shall report.',
  '12. The port shall report.',
  'Ibid., 44.',
  '[14] See above.',
  'Smith (2019: 44) says so.',
  'doi:10.1000/182 is the address.',
])('no figure: %s', (text) => {
  expect(found(text)).toEqual([]);
});

test.each<[string, string[]]>([
  ['Output could reach 3,500 a month by the end of the year.', ['3,500 a month = 3500 /month']],
  [
    'Some 260 falls a year happen between ten at night and six in the morning.',
    ['Some 260 falls a year = 260 fall/year'],
  ],
  ['The lane has become one of the most expensive.', []],
])('a rate without a noun, hours of the clock, one of many: %s', (text, expected) => {
  expect(found(text)).toEqual(expected);
});

test('who tells of a figure is not what it measures', () => {
  const [figure] = briefingOfOne(['Harbour reports of recent date speak of around 5,000 gulls.']).quantities ?? [];
  expect(figure?.holder).toMatch(/harbour reports/i);
  expect(figure?.measure ?? '').not.toMatch(/reports/);
});
