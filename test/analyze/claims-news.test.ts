/** Claims in the words of newspapers and agencies: who says it stands behind it, apart from its verb, or a paragraph before. */
import { expect, test } from 'vitest';
import { briefingOfOne } from './found.ts';

function holders(...blocks: string[]): (string | null)[] {
  return (briefingOfOne(blocks).claims ?? []).map(({ holder }) => holder);
}

test.each([
  ['“The pumps were gone by noon,” said Harriet Moss, who keeps the lock.', 'Harriet Moss'],
  ['“The pumps were gone by noon,” said its keeper, Harriet Moss.', 'Harriet Moss'],
  ['The lock had closed at noon, Harriet Moss told the inquiry.', 'Harriet Moss'],
  ['The pumps, Harriet Moss told the inquiry, were gone by noon.', 'Harriet Moss'],
  ['Harriet Moss, the county engineer, who joined in 2009, puts the repair at $4 million.', 'Harriet Moss'],
  ['Harriet Moss, 58, blames the county.', 'Harriet Moss'],
  ['The county had in March put the loss at $4 million.', 'county'],
  ['Residents, many of them elderly, fear the lock will close.', 'Residents'],
  ['A skipper, speaking by telephone, said a list of boats, among them two tugs, was ready.', 'skipper'],
  ['The county closed the lock, saying that its gates leaked.', 'county'],
  ['The scheme was described by Harriet Moss as a toy.', 'Harriet Moss'],
  ['Boaters blame the county.', 'Boaters'],
  ['The county found, three weeks later, that the gates leaked.', 'county'],
  ['The county said on Friday it would mend them.', 'county'],
  ['The county is considering a toll.', 'county'],
  ['The county has promised not to sell.', 'county'],
  ['Her brother-in-law, who owns a tug, called the toll a mistake.', 'Her brother-in-law'],
  ['The county’s view is that the gates will hold.', 'county'],
  ['Skippers are worried that the gates will fail.', 'Skippers'],
  ['Harriet Moss ruled out a toll this year.', 'Harriet Moss'],
  ['Harriet Moss — an engineer who sued twice — says the lock is old.', 'Harriet Moss'],
  ['A skipper told the court the berth was never his.', 'skipper'],
  ['The trustees project a shortfall of $2 million.', 'trustees'],
  ['Moss and two colleagues have asked for an audit.', 'Moss and two colleagues'],
  ['Moss has asked the county for help.', 'Moss'],
  ['Many in town think the lock is old.', 'Many in town'],
  ['Officials think it too costly.', 'Officials'],
  ['The county has made clear that it will close the lock.', 'county'],
  ['The two counties will share the lock, they said in a joint statement.', 'two counties'],
])('%s → %s', (text, holder) => {
  expect(holders(text)).toContain(holder);
});

test.each([
  'In 1986, the best year on record, boats landed more.',
  'The county declined to comment.',
  'The lock gates promised nothing.',
  'Imports made up 94 percent of the grain that passed.',
])('no claim: %s', (text) => {
  expect(holders(text)).toEqual([]);
});

test('what the quoted say of others is no claim of its own', () => {
  expect(holders('“They say it is late.”')).toEqual([null]);
});

test('whom a paragraph went on about speaks in the next', () => {
  expect(
    holders(
      'Ms. Moss keeps the lock. Her sons left it. A firm offered her a price.',
      '“I laughed at it,” she said.',
    ).at(-1),
  ).toBe('Moss');
});

test('a form of address tells whom a pronoun cannot mean', () => {
  expect(holders('Ms. Moss said the lock was shut. Mr. Hale said it was open. She said it leaked.').at(-1)).toBe(
    'Moss',
  );
});

test('"would" behind another verb does not carry a plan on', () => {
  const { claims } = briefingOfOne([
    'The county plans to build locks. Each lock takes a year, so this would need ten.',
  ]);
  expect(claims?.[0]?.carriedTo).toEqual([]);
});
