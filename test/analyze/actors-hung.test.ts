/** Actors by what hangs on their names: "which" behind a comma, a council of a town, plain people who are from somewhere. */
import { expect, test } from 'vitest';
import { actorsIn, briefingOfOne } from './found.ts';

const named = (...blocks: string[]) =>
  actorsIn(blocks)
    .map(({ name, kind }) => `${name}: ${kind}`)
    .sort();

test.each<[string, ...string[]]>([
  ['We walked to Moss End and back. Nobody lives at Moss End now.', 'Moss End: place'],
  ['The Department Head signed. She asked the Department Head in May.'],
  ['A shepherd from Corran lost nine sheep.', 'Corran: place'],
  ['The United Support Mission has 40 drivers.', 'United Support Mission: organization'],
  ['The Dawn Mission reached the moon in May.'],
  ['“It leaks,” says Father Harlan Voss.', 'Harlan Voss: person'],
  ['The steel came from a subcontractor, Tullock Weldings, which went bankrupt.', 'Tullock Weldings: organization'],
  ['The chair is Ida Corm, who wrote the paper.', 'Ida Corm: person'],
  ['Solvik Optics makes lenses.', 'Solvik Optics: organization'],
  ['“I will,” says Jon Cross.', 'Jon Cross: person'],
])('%s', (text, ...actors) => {
  expect(named(text)).toEqual(actors);
});

test('a council of a town is no mention of the town', () => {
  const [town] =
    actorsIn('The town council of Vell voted. In Vell the mood is low. Vell has 400 houses.').filter(
      ({ name }) => name === 'Vell',
    ) ?? [];
  expect(town?.at.map(({ locator }) => locator)).toEqual(['one:1.2', 'one:1.3']);
});

test('a capital amid a sentence behind "the" is a name, whatever the tagger takes it for', () => {
  const advice = briefingOfOne(['The Concord should cut the list.', 'We urge the Concord to share the list.']);
  expect(advice.recommendations?.map(({ addressee }) => addressee)).toEqual(['Concord', 'Concord']);
});
