/** Subjects that are hard to find, and clauses whose object stands before them. */
import { expect, test } from 'vitest';
import { claimsIn } from './found.ts';
import { toldIn } from './told-in.ts';

test.each([
  ['The head of the guild in the north of the country says that the wall is thin.', 'head of the guild, said'],
  ['Members of the guild living by the wall say that it is thin.', 'Members of the guild, said'],
  ['An engineer the guild hired says that the wall is thin.', 'engineer, said'],
  ['These engineers say that the wall is thin.', 'engineers, said'],
  ['The guild and the board both say that the wall is thin.', 'guild and the board, said'],
  ['Ana Ruiz, 54, who has led the guild since May, says that the wall is thin.', 'Ana Ruiz, said'],
  ['Ana Ruiz, the new head of the Lake Guard, doubts that lowering the lock makes anyone safer.', 'Ana Ruiz, thought'],
  ['The wall, which the owners have always regarded as safe, fell.', 'owners, thought'],
  ['The harvest was below what the growers consider normal.', 'growers, thought'],
  ['The yard has debts which the treasury values at 9 million crowns.', 'treasury, reported'],
  ['The wall, which the guild says is thin, is 40 years old.', 'guild, said'],
  ['The wall cost 40 million, as the guild had predicted.', 'guild, thought'],
  ['Stocks are down, as the laboratory in Turku has confirmed.', 'laboratory in Turku, said'],
  ['The guild seems to think that the wall is thin.', 'guild, thought'],
  ['The guild had to admit that the wall was thin.', 'guild, said'],
  ['Only in May did the guild admit that the wall was thin.', 'guild, said'],
  ['The minister said herself that the wall was thin.', 'minister, said'],
  ['The guild has more than once said that the wall is thin.', 'guild, said'],
  ['The guild accuses the port, for its part, of hiding the costs.', 'guild, said'],
  ['The guild would like to rebuild the wall.', 'guild, demanded'],
  ['Each side holds the other responsible for the delay.', 'side, said'],
])('%s → %s', (text, told) => {
  expect(
    toldIn(text)
      .at(-1)
      ?.replace(/^Each /, ''),
  ).toBe(told);
});

test.each([
  'Never did the guild admit that the wall was thin.',
  'Nowhere does the guild say that the wall is thin.',
  'Nobody asked the tenants in what order they would like to leave.',
  'As shown in May, the wall is thin.',
  'Visitors who would like to see the mill should ring first.',
  'The tenants had to leave.',
  'For the guild the wall cost 40 million.',
  'The crew called the harbour on the radio a dozen times.',
])('nobody says so: %s', (text) => {
  expect(claimsIn(text)).toEqual([]);
});

test('a participle that hangs on its noun is no verb', () => {
  expect(claimsIn('Letters seen by this paper show that the wall is thin.').map(([, kind]) => kind)).toEqual([
    'reported',
  ]);
});
