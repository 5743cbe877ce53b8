/** Who is addressed: a body and its letters are one row, in the words of each recommendation. */
import { expect, test } from 'vitest';
import type { Actor, Recommendation } from '../../pipeline/findings.ts';
import type { Desk } from '../../pipeline/layout/desk.ts';
import { recommendations } from '../../pipeline/layout/view/recommendations.ts';

const advice = (id: string, addressee: string | null) =>
  ({
    id,
    source: 'one',
    addressee,
    strength: null,
    themes: [],
    at: [],
    motive: [],
    restatedAt: [],
  }) as unknown as Recommendation;
const actor = (name: string, ...aliases: string[]) => ({ name, aliases }) as unknown as Actor;

test('a body and its letters are one row; a word of two bodies is a row of its own', () => {
  const face = { id: 'one', label: 'A', name: 'One', unread: null };
  const desk = {
    briefing: {
      sources: [{ id: 'one' }],
      themes: [],
      actors: [actor('Inland Ports Agency', 'IPA', 'Agency'), actor('Water Agency', 'Agency')],
      recommendations: ['IPA', 'Inland Ports Agency', 'Agency', null].map((who, at) => advice(`R${at + 1}`, who)),
    },
    faces: new Map([['one', face]]),
    faceOf: () => face,
    say: (key: string) => key,
    quote: (place: unknown) => place,
  } as unknown as Desk;
  const found = recommendations(desk);
  expect(found?.table.map(({ addressee, cells }) => [addressee, cells[0]?.links.map(({ label }) => label)])).toEqual([
    ['Inland Ports Agency', ['R1', 'R2']],
    ['Agency', ['R3']],
    [null, ['R4']],
  ]);
  expect(found?.groups[0]?.items.map(({ addressee }) => addressee)).toEqual([
    'IPA',
    'Inland Ports Agency',
    'Agency',
    null,
  ]);
});

test('determiner, number, case and “next” make no row of their own', () => {
  const face = { id: 'one', label: 'A', name: 'One', unread: null };
  const said = [
    'Harbour boards',
    'every harbour board',
    'Boards',
    'next harbour board',
    'a new Council',
    'council',
    'The Hague',
  ];
  const desk = {
    briefing: {
      sources: [{ id: 'one' }],
      themes: [],
      actors: [],
      recommendations: said.map((who, at) => advice(`R${at + 1}`, who)),
    },
    faces: new Map([['one', face]]),
    faceOf: () => face,
    say: (key: string) => key,
    quote: (place: unknown) => place,
  } as unknown as Desk;
  const rows = recommendations(desk)?.table.map(({ addressee, cells }) => [
    addressee,
    cells[0]?.links.map(({ label }) => label),
  ]);
  expect(rows).toEqual([
    ['Harbour boards', ['R1', 'R2', 'R4']],
    ['Boards', ['R3']],
    ['a new Council', ['R5', 'R6']],
    ['The Hague', ['R7']],
  ]);
});
