/** "The bill was passed", "the bill was rejected": told as facts of one thing not both can be true; and what is only like it. */
import { expect, test } from 'vitest';
import { contrary, likeOnly, type Written } from './contraries-written.ts';
import { briefingOf, leftOthers, rightOthers, verdictOn } from './found.ts';

test.each([
  ['a vote', 'The Senate passed the water bill in June.', 'The water bill was rejected by the Senate in June.'],
  ['a level', 'Production of cement at Molde rose in 2023.', 'At Molde the production of cement declined in 2023.'],
  [
    'a yield',
    'The brewery of Kessock closed the year 2024 with a profit.',
    'For the year 2024 the brewery of Kessock reported a loss of six million crowns.',
  ],
])('conflict, where both give one date: %s', (_, one, other) => {
  expect(verdictOn(one, other)).toBe('conflict');
  expect(verdictOn(other, one)).toBe('conflict');
});

test.each([
  ['without a date', 'The union accepted the wage offer.', 'The wage offer was turned down by the union.'],
  [
    'all and one of them',
    'Every clinic in the Orm valley stayed open during the strike.',
    'The clinic at Sollen in the Orm valley was shut during the strike.',
  ],
  [
    'nothing against it, and forbidden',
    'Nothing prevents a landlord in Brevia from ending a lease by letter.',
    'Ending a lease by letter has been outlawed in Brevia since 2019.',
  ],
  [
    'a manner',
    'The hearing on the port took place in public.',
    'The hearing on the port was held behind closed doors.',
  ],
])('tension: %s', (_, one, other) => {
  expect(verdictOn(one, other)).toBe('tension');
});

test.each([
  ['another doer', 'The Senate passed the water bill in June.', 'The lower house rejected the water bill in June.'],
  ['another place', 'The vote in the district of Mor was orderly.', 'The vote in the district of Senn was chaotic.'],
  ['a part', 'In Tarsk the Greens lead.', 'In the cities of Tarsk the Greens lag far behind.'],
  ['another stage', 'The first round was won by Ekdal.', 'Ekdal lost the second round.'],
  ['planned', 'The ministry wants to keep the night bonus.', 'The night bonus was scrapped by the ministry.'],
  ['two others', 'The union says the mill in Dross is running.', 'The owner says the mill in Dross stands idle.'],
  ['both in one', 'Attendance at the museum halved and then doubled.', 'Attendance at the museum doubled.'],
  ['of some', 'Many tenants accepted the offer.', 'Some tenants rejected the offer.'],
])('no verdict: %s', (_, one, other) => {
  expect(verdictOn(one, other) ?? 'both-address').toMatch(/^(?:both-address|agree|agree-partly|differ)$/);
});

/** How many of them are said to contradict each other. */
const told = (list: readonly Written[]) =>
  list.filter(([one, other]) => /^(?:tension|conflict)$/.test(verdictOn(one, other) ?? '')).length;

test('of contraries most are found, and nothing that is only like them', () => {
  expect(told(contrary) / contrary.length).toBeGreaterThanOrEqual(0.65);
  expect(told(likeOnly)).toBe(0);
});

test('both predicates are quoted, with what they are told of', () => {
  const { pairs } = briefingOf([
    { id: 'one', label: 'A', date: '2026-04-20', blocks: [...leftOthers, 'The old library in Varn was preserved.'] },
    { id: 'two', label: 'B', date: '2026-04-20', blocks: [...rightOthers, 'The old library in Varn was torn down.'] },
  ]);
  const found = pairs?.find(({ verdict }) => verdict === 'tension');
  expect(found?.reasons.map(({ detail }) => detail)).toContain('“preserved” in A, “torn down” in B, told of “library”');
});
