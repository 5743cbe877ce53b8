/** Names of land and water by their last word, what lies off a coast, and names behind the word of what they are. */
import { expect, test } from 'vitest';
import { actorsIn } from './found.ts';

const actors = (text: string) => actorsIn(text).map(({ name, kind }) => [name, kind]);

test.each([
  ['The guns were moved to Harn Ridge in May.', 'Harn Ridge', 'place'],
  ['They walked from Tallow Creek to the sea.', 'Tallow Creek', 'place'],
  ['A ferry ran aground off Langeland in May.', 'Langeland', 'place'],
  ['The Danish daily Sundet Tidende printed the letter.', 'Sundet Tidende', 'organization'],
  ['The relief agency Broad Road registered 6,000 people.', 'Broad Road', 'organization'],
])('%s', (text, name, kind) => {
  expect(actors(text)).toContainEqual([name, kind]);
});

test.each(['The firm laid off Marwell in May.', 'The yard paid off Corran in May.'])('not off a coast: %s', (text) => {
  expect(actors(text).filter(([, kind]) => kind === 'place')).toEqual([]);
});
