import { expect, test } from 'vitest';
import { actorsIn, briefingOf, briefingOfOne } from './found.ts';

function names(text: string): string[] {
  return actorsIn(text)
    .map(({ kind, name, at }) => `${kind} | ${name} | ${at.length}`)
    .sort();
}

test.each<[string, string[]]>([
  // Whose body it is belongs to its name, before several words too.
  ["The Dairymen's Guild concedes it, and the Dairymen's Guild left.", ["organization | Dairymen's Guild | 2"]],
  ["It was then that the People's Rescue Air Force (PRAF) came.", ["organization | People's Rescue Air Force | 2"]],
  // Parliaments by their own names, newspapers by theirs.
  ['Before the Riksdag and the Folketing it failed.', ['organization | Folketing | 1', 'organization | Riksdag | 1']],
  ['The Presidium has less time than it says.', ['organization | Presidium | 1']],
  ['It was told by the Norwich Herald.', ['organization | Norwich Herald | 1']],
  ['She was quoted in the Daily Lantern as saying so.', ['organization | Daily Lantern | 1']],
  // Said to be a body, it is one, of ordinary words too.
  [
    'The tide turned. Analysts at Tide Risk, a consultancy, caution that it could double.',
    ['organization | Tide Risk | 1'],
  ],
  [
    'Silver is dear, and the tide is low. The campaigners of Silver Tide, whose patience ran out, left.',
    ['organization | Silver Tide | 1'],
  ],
  [
    "John Tanner sells tractors. John Tanner's factories closed. John Tanner's shares fell.",
    ['organization | John Tanner | 3'],
  ],
  [
    'Holmvik, the largest of the five, disputes her sums. The largest of them, Holmvik, does not publish its results.',
    ['organization | Holmvik | 2'],
  ],
  ['Corvane Systems left. Corvane, whose share of the market fell, stayed.', ['organization | Corvane Systems | 2']],
  // What a body is for may be joined by "and".
  [
    'A paper of the Cable and Rare Metals Association (CRMA) says so. The Cable and Rare Metals Association has it.',
    ['organization | Cable and Rare Metals Association | 3'],
  ],
  ['It came from the University of the Southern Pacific.', ['organization | University of the Southern Pacific | 1']],
  [
    'The General Administration of Customs and the General Staff left.',
    ['organization | General Administration of Customs | 1', 'organization | General Staff | 1'],
  ],
  // Grades and offices.
  ['Senior Captain Luo Ming of the rescue command left.', ['person | Luo Ming | 1']],
  [
    'The Chief Nursing Officer agrees. The Chief Medical Officer, Ida Holm, is of another opinion.',
    ['person | Ida Holm | 1'],
  ],
  ['Dutch Minister for Foreign Trade Femke Roost called.', ['person | Femke Roost | 1']],
  [
    'He Weiming directs the programme. Kim Yong-nam, who led it, left.',
    ['person | He Weiming | 1', 'person | Kim Yong-nam | 1'],
  ],
  [
    'The trade minister, Seo Jun-ho, met Hsiao Bi-khim. They spoke of Biden-era rules and of a New York-wide strike.',
    ['person | Hsiao Bi-khim | 1', 'person | Seo Jun-ho | 1', 'place | New York | 1'],
  ],
  [
    "Velmar is a port. According to the Velmar dockers' union it is full. Velmar's union of dockers is small.",
    ['place | Velmar | 2'],
  ],
  ['Tomás Hruska bakes bread. His own bill went up.', ['person | Tomás Hruska | 1']],
  // Places.
  [
    'Our count rests on logs from Singapore, Colombo and Velmar.',
    ['place | Colombo | 1', 'place | Velmar | 1', 'state | Singapore | 1'],
  ],
  ['It came on the boat from Ostrane. Not all can be done from Swanby.', ['place | Ostrane | 1', 'place | Swanby | 1']],
  [
    'The coroner for Mordene, Huw Holm, took the view that it was late.',
    ['person | Huw Holm | 1', 'place | Mordene | 1'],
  ],
  ['The herders of Garvessa, who have no road, left.', ['place | Garvessa | 1']],
  // A ship or a scheme is not the town it is called after.
  ['The ship, the Star of Tarbert, left. Teachers in Tarbert wept.', ['place | Tarbert | 1']],
  ['They will introduce the Harwell scheme. Teachers in Harwell wept.', ['place | Harwell | 1']],
  // The mark is part of the name of a house.
  ["Lloyd's expects a rise. Insurers at Lloyd's wait.", ["organization | Lloyd's | 2"]],
  ["Peter Holm said no. We met at Holm's, and then we left.", ['person | Peter Holm | 2']],
])('%s', (text, expected) => {
  expect(names(text)).toEqual(expected);
});

test('a body that every state has is one for each state', () => {
  const { actors } = briefingOf([
    {
      id: 'one',
      blocks: ['The Foreign Ministry in Oslo said no. The Norwegian Coast Guard came. The Coast Guard left.'],
    },
    { id: 'two', blocks: ['The Chilean Foreign Ministry said yes. Later the Foreign Ministry denied it.'] },
    {
      id: 'three',
      blocks: ["The Central Bank left its rate. The European Central Bank did not. Denmark's Coast Guard came."],
    },
  ]);
  expect(
    actors
      ?.filter(({ kind }) => kind === 'organization')
      .map(({ name, at }) => `${name} ${at.length}`)
      .sort(),
  ).toEqual([
    'Central Bank 1',
    'Chilean Foreign Ministry 2',
    'Coast Guard (Denmark) 1',
    'European Central Bank 1',
    'Foreign Ministry 1',
    'Norwegian Coast Guard 2',
  ]);
});

test('a body that is called by a town is no mention of the town', () => {
  const { actors } = briefingOfOne([
    'Ostrey was saved. The Ostrey brigade came late, and in Ostrey many homes burned.',
  ]);
  expect(actors?.find(({ name }) => name === 'Ostrey')?.at.map(({ start }) => start)).toEqual([0, 55]);
});
