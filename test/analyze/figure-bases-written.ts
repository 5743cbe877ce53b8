/**
 * Pairs of sentences whose figures share their nouns and measure two things: none is a conflict. Written before the rules were.
 * The first source is of 2 March 2026, the second of 20 April 2026.
 */
export const nearMisses: readonly (readonly [why: string, left: string, right: string])[] = [
  [
    'money, weight',
    'The value of its timber exports fell by 21 per cent in 2025.',
    'Measured in tonnes, exports of timber fell by only 8 per cent in 2025.',
  ],
  [
    'money, number',
    'By value, car sales in Tarnow rose by 14 per cent in 2025.',
    'In 2025 car sales in Tarnow rose by 3 per cent in number.',
  ],
  [
    'money, nothing said',
    'In terms of value, cocoa exports from Ardan grew by 31 per cent in 2025.',
    'Cocoa exports from Ardan grew by 4 per cent in 2025.',
  ],
  [
    'money, weight, in the clause',
    'The tonnage of goods on the canal fell by 12 per cent in 2025.',
    'Goods on the canal fell by 3 per cent in value in 2025.',
  ],
  [
    'real, nominal',
    'In real terms, wages at the port fell by 2 per cent in 2025.',
    'Wages at the port fell by 9 per cent in 2025.',
  ],
  [
    'real, in money of the day',
    'At constant prices the harbour spent €40 million on piers in 2025.',
    'The harbour spent €52 million on piers in 2025.',
  ],
  [
    'prices of a year',
    'In 2015 prices, the dam cost the state €310 million in 2025.',
    'In 2025 the dam cost the state €420 million.',
  ],
  [
    'adjusted for inflation',
    'Adjusted for inflation, rents in Brenn rose by 2 per cent in 2025.',
    'Rents in Brenn rose by 7 per cent in 2025.',
  ],
  [
    'gross, net',
    'Net migration to Brenn came to 14,000 people in 2025.',
    'Migration to Brenn came to 61,000 people in 2025.',
  ],
  [
    'net, gross, behind',
    'The brewery earned €14 million net in 2025.',
    'In 2025 the brewery earned €22 million before tax.',
  ],
  [
    'after tax, before it',
    'After tax, the brewery made a profit of €14 million in 2025.',
    'The brewery made a profit of €22 million in 2025.',
  ],
  [
    'a head, all',
    'Per head, water consumption in Orla fell by 11 per cent in 2025.',
    'Water consumption in Orla fell by 4 per cent in 2025.',
  ],
  [
    'a hectare, all',
    'Per hectare, the use of fertiliser in Kell rose by 9 per cent in 2025.',
    'The use of fertiliser in Kell rose by 2 per cent in 2025.',
  ],
  [
    'for the season',
    'Seasonally adjusted, unemployment in Tarnow stood at 7.1 per cent in June 2025.',
    'Unemployment in Tarnow stood at 8.4 per cent in June 2025.',
  ],
  [
    'a share of two wholes',
    'In 2025 timber made up 34 per cent of the exports of Kell.',
    'In 2025 timber made up 12 per cent of the output of Kell.',
  ],
  [
    'a share of two wholes, asked',
    'In 2025 tourism accounted for 12 per cent of jobs in Ardan.',
    'Tourism accounted for 21 per cent of the income of Ardan in 2025.',
  ],
  [
    'a part of them',
    'Unemployment among under-25s in Tarnow stood at 19 per cent in June 2025.',
    'In June 2025 unemployment in Tarnow stood at 8.4 per cent.',
  ],
  [
    'of an age',
    'In 2025, 31 per cent of adults aged over 65 in Orla lived alone.',
    'In 2025, 18 per cent of adults in Orla lived alone.',
  ],
  [
    'mean, peak',
    'At its peak, the reservoir held 41 million cubic metres in 2025.',
    'On average the reservoir held 26 million cubic metres in 2025.',
  ],
  ['peak, nothing said', 'At its peak, the camp housed 9,400 people in 2025.', 'In 2025 the camp housed 5,100 people.'],
  [
    'first count, last',
    'According to preliminary data the mine produced 71,000 tonnes of zinc in 2025.',
    'The mine produced 84,000 tonnes of zinc in 2025, after revision.',
  ],
  [
    'flash',
    'A first estimate put growth in Ardan at 1.2 per cent in 2025.',
    'Growth in Ardan was 2.1 per cent in 2025.',
  ],
  [
    'whole posts, heads',
    'In full-time equivalents, the clinic employed 310 nurses in 2025.',
    'The clinic employed 460 nurses in 2025.',
  ],
  [
    'who sells',
    'The wholesale price of milk rose by 14 per cent in 2025.',
    'The price of milk rose by 5 per cent in 2025.',
  ],
  [
    'who sells, two',
    'At the farm gate, a litre of milk cost 41 cents in 2025.',
    'In the shops a litre of milk cost 98 cents in 2025.',
  ],
  [
    'year of account',
    'In the financial year 2025 the railway lost €41 million.',
    'In 2025 the railway lost €29 million.',
  ],
  [
    'like for like',
    'Like for like, sales at the chain rose by 2 per cent in 2025.',
    'Sales at the chain rose by 9 per cent in 2025.',
  ],
  [
    'to, from',
    'In 2025 the bank received €41 million in payments from farmers.',
    'In 2025 the bank made €29 million in payments to farmers.',
  ],
  [
    'on, by',
    'There were sixteen attacks on guards in Harrow prison in 2024.',
    'There were nine attacks by guards in Harrow prison in 2024.',
  ],
  [
    'into, out of',
    'In 2025, 4,100 lorries a day drove into Varde.',
    'In 2025, 3,200 lorries a day drove out of Varde.',
  ],
  [
    'above, below',
    'In 2025, 34 per cent of wells in Kell were above the limit.',
    'In 2025, 51 per cent of wells in Kell were below the limit.',
  ],
  [
    'of a size',
    'In 2025 there were 140 farms with more than 50 hectares in Kell.',
    'In 2025 there were 310 farms with fewer than 10 hectares in Kell.',
  ],
  [
    'of a size, one only',
    'In 2025 there were 140 farms with more than 50 hectares in Kell.',
    'In 2025 there were 310 farms in Kell.',
  ],
  [
    'suspected, confirmed',
    'In May 2025 there were 410 confirmed cases of measles in Orla.',
    'In May 2025 there were 920 cases of measles in Orla.',
  ],
  [
    'how often',
    'In 2025, 14 per cent of adults in Orla smoked every day.',
    'In 2025, 23 per cent of adults in Orla smoked.',
  ],
  [
    'purchasing power',
    'Measured by purchasing power, income in Ardan rose by 9 per cent in 2025.',
    'Income in Ardan rose by 2 per cent in 2025.',
  ],
  [
    'wet, dry',
    'Live weight, the fleet landed 45,000 tonnes of cod in 2024.',
    'The fleet landed 31,000 tonnes of cod in 2024.',
  ],
  [
    'primary',
    'The primary deficit of Ardan was 1.2 per cent of GDP in 2025.',
    'The deficit of Ardan was 4.1 per cent of GDP in 2025.',
  ],
  [
    'underlying',
    'Underlying profit at the bank was €410 million in 2025.',
    'Profit at the bank was €290 million in 2025.',
  ],
  [
    'said before',
    'All our figures are adjusted for inflation. The city spent €40 million on parks in 2025.',
    'The city spent €52 million on parks in 2025.',
  ],
  [
    'a lead-in',
    'By volume the picture is milder: exports of steel from Kell fell by 4 per cent in 2025.',
    'Exports of steel from Kell fell by 19 per cent in 2025.',
  ],
  [
    'how it is counted',
    'On the international definition, unemployment in Brenn was 6.1 per cent in 2025.',
    'In 2025 unemployment in Brenn was 8.4 per cent.',
  ],
  [
    'by where',
    'By place of residence, 4,100 nurses worked in Varde in 2025.',
    'By place of work, 6,200 nurses worked in Varde in 2025.',
  ],
  [
    'an hour, a worker',
    'Output per hour in Ardan rose by 3 per cent in 2025.',
    'Output in Ardan rose by 1 per cent in 2025.',
  ],
  [
    'for the weather',
    'Corrected for temperature, gas consumption in Kell fell by 2 per cent in 2025.',
    'In 2025 gas consumption in Kell fell by 13 per cent.',
  ],
  [
    'every quarter, every year',
    'Output in Ardan grew by 0.4 per cent in the third quarter of 2025 on the quarter before.',
    'Output in Ardan grew by 1.9 per cent in the third quarter of 2025, year on year.',
  ],
  [
    'men of arms',
    'On 3 May 2025 Varish forces in Ostel numbered 41,000 men.',
    'On 3 May 2025 Kellan forces in Ostel numbered 9,000 men.',
  ],
  [
    'two days',
    'Varia occupied 4,100 square kilometres of Ostel on 3 May 2025.',
    'On 9 October 2025 Varian troops controlled 5,600 square kilometres of Ostel.',
  ],
  [
    'taken, held',
    'On 3 May 2025 Varia occupied 410 square kilometres of Ostel.',
    'On 3 May 2025 Varian troops captured 52 square kilometres of Ostel.',
  ],
  [
    'two places',
    'At Brack the shelling of 3 May 2025 killed 31 people.',
    'At Tolven the shelling of 3 May 2025 killed 14 people.',
  ],
  [
    'two owners',
    'The state spends freely: its deficit is 6.2 per cent of GDP.',
    'The town spends freely: its deficit is 2.1 per cent of GDP.',
  ],
  [
    'soldiers, all',
    'At Brack 31 soldiers died on 3 May 2025, when a shell hit the school.',
    'On 3 May 2025 a shell hit the school at Brack and killed 52 people.',
  ],
];
