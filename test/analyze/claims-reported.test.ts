/** Speech reported in a document's own words: who the subject is where it is long, and how far what was said goes on. */
import { expect, test } from 'vitest';
import { briefingOfOne, wordsAt } from './found.ts';

/** @returns Each claim as holder, kind, words, and the numbers of the sentences that it carries over to. */
function told(text: string): string[] {
  const briefing = briefingOfOne([text]);
  return (briefing.claims ?? []).map(({ holder, kind, at, carriedTo }) => {
    const words = at.map((place) => wordsAt(briefing, place)).join(' ');
    const carried = carriedTo.map(({ locator }) => ` +${locator.split('.').at(-1)}`).join('');
    return `${holder} | ${kind} | ${words}${carried}`;
  });
}

test.each<[string, string[]]>([
  ['81% of respondents said that fees fell.', ['81% of respondents | said | fees fell']],
  [
    'In a survey of its crews carried out in May, two thirds of the sailors said that fees had doubled.',
    ['two thirds of the sailors | said | fees had doubled'],
  ],
  ['40 percent of the pumps indicated that the seal leaked.', []],
  [
    'A Danish think tank, the Lake Forum for Water Policy (LFWP), holds that the canal has aged.',
    ['Lake Forum for Water Policy | said | the canal has aged'],
  ],
  ['An American think tank warns that wells are dry.', ['American think tank | said | wells are dry']],
  [
    'Repairs were "in the last week", remarked Kim Sang-ho, a spokesman for the port.',
    ['Kim Sang-ho | said | "in the last week"'],
  ],
  [
    'Karin Holm told parliament on 3 May that permits for the trawling of cod, which run out in June, would be renewed.',
    ['Karin Holm | said | permits for the trawling of cod, which run out in June, would be renewed'],
  ],
  ['A harbour memo declassified in May speaks of two mines.', ['harbour memo | said | of two mines']],
  ['A hospital audit unsealed in June warned of two leaks.', ['hospital audit | said | of two leaks']],
  ['A panel of surgeons found otherwise.', ['panel of surgeons | reported | otherwise']],
  ['Critics think differently.', ['Critics | thought | differently']],
  ['Others want more.', []],
  ['The donors, before they promise anything, ought to pay what they owe.', []],
  ['The port reopened after the minister, Ana Lund, had talked for three hours with the union.', []],
  [
    'Ana Rogers runs the port. Rogers recalled that the pier was old. It had no lamp, she went on.',
    ['Ana Rogers | said | the pier was old', 'Ana Rogers | said | It had no lamp'],
  ],
  ['Nobody on the ward, Ms Lund noted, had slept.', ['Lund | said | Nobody on the ward, Ms Lund noted, had slept']],
  ['The register notes that the ward was shut.', ['register | reported | the ward was shut']],
  ['The authors caution that the survey of wards was small. They also note that a nurse is no doctor.', []],
  [
    'Its authors caution that the survey of wards was small. They also note that a nurse is no doctor.',
    ['Its authors | said | the survey of wards was small', 'Its authors | said | a nurse is no doctor'],
  ],
  [
    'The union, declared its chairman, Musa Lund, in a recorded address, was ready for talks.',
    ['Musa Lund | said | The union, declared its chairman, Musa Lund, in a recorded address, was ready for talks'],
  ],
])('%s', (text, claims) => {
  expect(told(text)).toEqual(claims);
});

const now = 'The station is old. Two of its lines are closed.';

test.each<[string, string, string[]]>([
  [
    'what is said goes on, where the source tells of the present and the speech of the past',
    `${now} Anna Rogers, its chief, told the board that the signals had failed. Parts were rare, she said. The drivers had no radio.`,
    ['Anna Rogers | said | the signals had failed', 'Anna Rogers | said | Parts were rare +5'],
  ],
  [
    'up to a sentence that goes on with it',
    `${now} Lena Berg, a guard, noted that the cars were cold. The doors had no glass. The price of coal, she added, was absurd.`,
    ['Lena Berg | said | the cars were cold +4', 'Lena Berg | said | The price of coal, she added, was absurd'],
  ],
  [
    'not with a date',
    `${now} Parts were rare, said Anna Rogers, its chief. The line was opened in 1904.`,
    ['Anna Rogers | said | Parts were rare'],
  ],
  [
    'not where the source tells a story',
    'The station was old. Its lines were closed. Parts were rare, Anna Rogers said. The crowd was not convinced.',
    ['Anna Rogers | said | Parts were rare'],
  ],
  [
    'not where the source judges',
    `${now} Parts were rare, Anna Rogers said. That was untrue.`,
    ['Anna Rogers | said | Parts were rare'],
  ],
  [
    'not of a body',
    `${now} Parts were rare, the ministry said. The barns were built of brick.`,
    ['ministry | said | Parts were rare'],
  ],
])('%s', (_, text, claims) => {
  expect(told(text)).toEqual(claims);
});
