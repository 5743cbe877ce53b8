/** What a figure measures where nothing right beside it says so: its clause's subject, what is moved, what it is set beside. */
import { expect, test } from 'vitest';
import { measuresIn } from './found.ts';

test.each<[string, (string | null)[]]>([
  [
    'The freight for a box from Shanghai to Rotterdam has fallen to $3,700.',
    ['freight for a box from Shanghai to Rotterdam'],
  ],
  ['The bank estimates that inflation would rise by 0.4 percentage points for a year.', ['inflation']],
  ['Last September the ceiling was lowered to $50.', ['ceiling']],
  ['It did nothing of the kind when rents went up by 71 per cent.', ['rents']],
  ['The use of sedatives there has fallen by 40 per cent.', ['use of sedatives']],
  ['The bill for them reached £88 million.', ['bill']],
  ['The average stay has become shorter, from 6.8 days to 6.1.', ['average stay', 'average stay']],
  ['The government should increase its grant from £150 million to £200 million.', ['its grant']],
  ['The subsidy keeps the price of milk at $1.10.', ['price of milk']],
  ['The cap, which the allies introduced at $60 a barrel, was lowered to $48.', ['cap', 'cap']],
  ['The toll was set at $60 and reduced to $50.', ['toll', 'toll']],
  ['Rainfall averaged 310 millimetres, well below the 450 that wheat needs.', ['Rainfall', 'Rainfall']],
  ['The harvest was 12 per cent smaller than a year before, and the price 30 per cent higher.', ['harvest', 'price']],
  ['For three weeks exports from the port were down by 40 per cent.', [null, 'exports from the port']],
  ['Of the species brought up so far, close to 88 per cent had no name.', ['species']],
  ['She spoke of a rate below 3 per cent.', ['rate']],
  ['A loan of $5 million for the museum was refused.', ['loan']],
  ['They might spend €40 million on two patrol vessels.', ['patrol vessels', 'patrol vessels']],
])('%s', (text, told) => {
  expect(measuresIn(text)).toEqual(told);
});

test.each<[string, (string | null)[]]>([
  ['It takes nurses 40 minutes to reach the village.', [null]],
  ['They amounted to 71 tonnes last year.', [null]],
  ['The levy brings in 4 per cent of the company’s turnover.', ['company’s turnover']],
])('no guess: %s', (text, told) => {
  expect(measuresIn(text)).toEqual(told);
});
