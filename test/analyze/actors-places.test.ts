/** Actors that stand beside the words of places: what lies at one, stands at one, or is called by one. */
import { expect, test } from 'vitest';
import { briefingOf } from './found.ts';

/** @returns Each actor as `kind name = alias × mentions`, sorted. */
function actorsOf(text: string): string[] {
  return (briefingOf([{ id: 's1', date: '2025-09-15', blocks: text.split('\n') }]).actors ?? [])
    .map(({ kind, name, aliases, at }) => `${kind} ${[name, ...aliases].join(' = ')} × ${at.length}`)
    .sort();
}

test.each<[text: string, actors: string[]]>([
  // What lies at a place is not the place.
  [
    'The Osterbek lagoon is shallow and old. In Osterbek the tides come twice a day. Osterbek is dying.',
    ['place Osterbek × 2'],
  ],
  ['The Pellworth marshes are drained. In Pellworth nobody sells.', ['place Pellworth × 1']],
  ['Freight on the Sarrow railway is dear. Troops crossed the river Sarrow in May.', ['place Sarrow × 1']],
  ['The Iberian peninsula was dark.', []],
  // A house that somebody stands at, and one that speaks.
  [
    'The clock at the Corn Exchange stopped at 14 seconds past noon. Near the Corn Exchange the street is steep.',
    ['place Corn Exchange × 2'],
  ],
  [
    'Analysts at Fenwick House expect a deficit. Fenwick House says that rents will rise.',
    ['organization Fenwick House × 2'],
  ],
  // Rivers, and what is above and below.
  ['The river Tarne floods each spring. Below Hatch the Tarne is wide.', ['place Hatch × 1', 'place Tarne × 2']],
  // A place by its first word.
  [
    'In Upper Quarle the bridge is closed. Upper Quarle has 400 inhabitants, and Lower Quarle has 600.',
    ['place Lower Quarle × 1', 'place Upper Quarle × 2'],
  ],
  // Whose members: those of the cooperative.
  [
    'The fishing cooperative of Lowick, whose members are old, landed 610 tonnes. At Lowick the fishermen know better.',
    ['place Lowick × 2'],
  ],
  // What bodies are called.
  [
    'Heron Research Collective published a study. The Collective knocked on 1,260 doors.',
    ['organization Heron Research Collective = Collective × 2'],
  ],
  ['Sister Agnes Dole runs the shelter. Dole has 30 beds.', ['person Agnes Dole = Dole × 2']],
])('%s', (text, expected) => {
  expect(actorsOf(text)).toEqual(expected);
});
