/** Who speaks behind a fronted phrase that no comma closes; and how far an inserted aside reaches. */
import { expect, test } from 'vitest';
import { claimsIn, tellersIn } from './found.ts';
import { toldIn } from './told-in.ts';

test.each([
  ['In August the minister asked both towns to allow night flights.', 'minister, demanded'],
  ['In August Marten asked both towns to allow night flights.', 'Marten, demanded'],
  ['On Monday Ana Ruiz said that the lock would open.', 'Ana Ruiz, said'],
  ['In its annual report the agency warned that stocks were low.', 'agency, said'],
  ['In a letter to members the union warned that stocks were low.', 'union, said'],
  ['Before the vote the mayor had promised that rents would fall.', 'mayor, said'],
  ['After the flood the ministry put the damage at 40 million crowns.', 'ministry, reported'],
  ['At the time engineers warned that the wall would not hold.', 'engineers, said'],
  ['In private officials admit that the plan is dead.', 'officials, said'],
  ['In parliament the opposition called the plan a fraud.', 'opposition, said'],
  ['For its part the company says that nobody was told.', 'company, said'],
  ['Like the union the ministry believes that the wall is safe.', 'ministry, thought'],
  ['In an interview with this paper Ana Ruiz said that she would stay.', 'Ana Ruiz, said'],
  ['At the hearing the engineer Ana Ruiz said that the wall was thin.', 'engineer Ana Ruiz, said'],
  ['In Vaasa Pekka Rinne, who runs the yard, says that orders have doubled.', 'Pekka Rinne, said'],
])('%s → %s', (text, told) => {
  expect(toldIn(text).at(-1)).toBe(told);
});

test.each([
  'In the house by the lock the tenants asked about there was no heating.',
  'At the mill of the guild the wheel turned.',
])('nobody says anything: %s', (text) => {
  expect(claimsIn(text)).toEqual([]);
});

test.each<[string, string[]]>([
  ['The camp has cost, according to the ministry, 3 million crowns.', ['ministry']],
  ['In a week, according to the Lake Guard, 40 boats and 6 barges came.', ['Lake Guard', 'Lake Guard']],
  ["There are, by the union's count, 300 vacancies; 40 were filled in May.", ['union', 'source']],
  ['Stocks fell by 9 per cent, according to the growers, and the town lost 40 jobs.', ['growers', 'source']],
  ['Stocks fell by 9 per cent, according to the growers, while rents rose by 4 per cent.', ['growers', 'source']],
])('whose figure it is on both sides of an aside: %s', (text, holders) => {
  expect(tellersIn(text)).toEqual(holders);
});
