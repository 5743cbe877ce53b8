/** What only tells, praises or supposes beside what is asked, and whom a longer subject names. */
import { expect, test } from 'vitest';
import type { Recommendation } from '../../pipeline/findings.ts';
import { adviceIn } from './found.ts';

test.each([
  'Presumably, Norway will sign the treaty, but others, such as Iceland, would also need to sign it.',
  'The coastguard alone would almost certainly need to call up its reserve to hold the strait.',
  'All 27 members must agree to this change, and some may be unwilling.',
  'The Norwegian president should be commended for his determination to finish the work.',
  'Oslo is right to be concerned that the plan is a live one.',
  'More than one mayor should have already followed her example.',
  'Poor countries must believe that rich countries will keep their word.',
  'The navy must operate after two years of storms, with all the demands on its boats.',
  'It is worth being precise about what a ban is.',
  'It would avoid the costly measures that an effective crisis response would demand.',
  'Ministers, should they agree, will meet in May.',
  'Admiral Omer Halk, met with the owners of the main shipyards and top officials of the ministry.',
])('asks nothing: %s', (text) => {
  expect(adviceIn(text)).toEqual([]);
});

test.each<[string, Partial<Recommendation>]>([
  [
    'The coalition targeting Norway’s herring fleet should consider three steps.',
    { addressee: 'coalition', strength: 'weak' },
  ],
  [
    'And finance ministries in developing countries should reaffirm that repair pays.',
    { addressee: 'finance ministries in developing countries' },
  ],
  ['Iceland should likewise be informed that the port would close.', { addressee: null }],
  ['It is time for the G-7 to recognise its responsibility and lead the world.', { addressee: 'G-7' }],
  ['External actors must tread carefully, so that the islands lead the talks.', { addressee: 'External actors' }],
  ['Thus, it is important that harbour money be used to mend the quays.', { cue: 'it is important that' }],
  ['It is therefore vital that negotiators in Oslo work together to cut the catch.', { addressee: 'negotiators' }],
  ['Norway and Iceland should also be making clear how hard that will be.', { addressee: 'Norway and Iceland' }],
  [
    'To that end, the regime, which the council used against two groups in May, should be widened.',
    { cue: 'should', horizon: null },
  ],
  ['The council should meet the owners in May.', { horizon: 'in May' }],
  ['The council should meet before the vote if it wants to win.', { horizon: 'before the vote' }],
  ['Then, should prices rise, the council must act.', { cue: 'must', condition: 'should prices rise' }],
])('asks: %s', (text, expected) => {
  const found = adviceIn(text);
  expect(found).toHaveLength(1);
  expect(found[0]).toMatchObject(expected);
});

test('a pronoun is not whom the sentence before asks, where its own sentence has told of another', () => {
  const found = adviceIn(
    'Iceland should cut its quota. The world erred in letting the stock collapse; it should not err again.',
  );
  expect(found.map(({ addressee }) => addressee)).toEqual(['Iceland', null]);
});

test('of points that are counted off, and of which two are asked for, the others may be', () => {
  const found = adviceIn(
    'The storm has passed. First, Norway has to accept 500 boats a year.',
    'The boats are old. Second, gates should be built in Oslo. That will be hard.',
    'The islands are far away and have few friends. Third, food and shelter must be provided to them. They are poor.',
    'The towns have lived on herring for years. Fourth, Norway should set up one coastguard. It would cost little.',
  );
  expect(found.map(({ cue }) => cue)).toEqual(['has to', 'should', 'must', 'should']);
});

test('a point that is counted off in the next paragraph goes on with whom the one before it asks', () => {
  const found = adviceIn(
    'The storm has gone. First, governments should pledge to mend the quays.',
    'Second, they should promise to publish the plan. And, third, they should join together to fund it.',
  );
  expect(found.map(({ addressee }) => addressee)).toEqual(['governments', 'governments', 'governments']);
});

test('a measure is not who should act; a place where one needs to be asks nothing', () => {
  expect(
    adviceIn('Sanctions should prioritise the assets that enable trade.').map(({ addressee }) => addressee),
  ).toEqual([null]);
  const found = adviceIn('It sounds hard, but it is where we need to be: we must set our path.');
  expect(found.map(({ cue }) => cue)).toEqual(['must']);
});

test.each([
  'The second route makes it easier to move traffic should a cable be cut.',
  'The former may require sharing secret data.',
  'Greater use of the port will require more water and light.',
  'The government’s plans may not help boats, but they could support longer work.',
  'The ferry reaches towns that have few boats but would benefit from more.',
])('asks nothing under a heading of recommendations: %s', (text) => {
  expect(adviceIn('# Recommendations', `Norway should pay at once. ${text}`).map(({ cue }) => cue)).toEqual(['should']);
});

test('what something done brings is not of whom it names', () => {
  const found = adviceIn(
    '# Recommendations',
    'Naming a key agency, such as the Harbour Board, could provide more clarity.',
  );
  expect(found.every(({ addressee }) => addressee === null)).toBe(true);
});
