/** Figures that are of one matter by all that stands around them, whatever their words; and what sets two apart. */
import { expect, test } from 'vitest';
import { briefingOf, leftOthers, rightOthers, verdictOn } from './found.ts';

test.each([
  [
    'conflict',
    'When the dyke burst in March 2025, 40,000 cubic metres of silt filled the eel ponds.',
    'In March of last year the dyke broke, and 110,000 cubic metres of mud came down on the ponds.',
  ],
  [
    'conflict',
    'At the end of May 2025, 140 posts for eel guards were vacant.',
    'By our count 212 jobs of eel guards stood empty at the end of May 2025.',
  ],
  [
    'conflict',
    'In 2025, 62 per cent of the eel traps were in the hands of poachers.',
    'Poachers owned 38 per cent of all traps for eels last year, as the guards found out.',
  ],
  [
    'conflict',
    'Poachers took 94 tonnes of eel out of the lagoon in 2025.',
    'In all, 71 tonnes of eel went to poachers in the course of last year.',
  ],
  [
    'tension',
    'A smoked eel brings the fishermen $14 at the quay.',
    'For a smoked eel a fisherman gets $9 at the quay.',
  ],
  [
    'agree-partly',
    'In 2025 the guards seized 320 illegal eel traps.',
    'Last year the guards hauled in 320 traps that had been set for eels.',
  ],
])('%s: %s', (verdict, one, other) => {
  expect(verdictOn(one, other)).toBe(verdict);
});

test.each([
  [
    'each, both',
    'In 2025 the two crews caught 40 tonnes of eel each.',
    'The crews had 80 tonnes of eel in their nets last year.',
  ],
  [
    'all but those who are meant',
    'In the vote of May 2025, 56 per cent of the eel fishermen rejected the quota; on the island it was 61 per cent.',
    'The quota failed in May 2025, when 44 per cent of the eel fishermen supported it.',
  ],
  ['ours and theirs', 'We lost 40 boats in the flood of 2025.', 'Serrow lost 61 boats in the flood of 2025.'],
  [
    'what part of the one the other is',
    'In March 2025 the sluice let 212 young eels pass.',
    'More than 400 eels passed the sluice in March 2025, roughly half of them young.',
  ],
  ['two towns', 'In 2025 Brenn landed 94 tonnes of eel.', 'Last year 71 tonnes of eel came ashore at Holm.'],
  [
    'a part, a whole',
    'Of the traps, 31 of which were illegal, none was marked in 2025.',
    'Last year 212 traps stood in the lagoon.',
  ],
  ['outside, inside', 'In 2025, 61 boats fished outside the reserve.', 'Inside the reserve 94 boats fished last year.'],
  [
    'a month of the year',
    'In 2025 the guards seized 320 illegal eel traps.',
    'In May 2025 guards hauled in 41 traps that had been set for eels.',
  ],
  [
    'given too',
    'Poachers took 94 tonnes of eel out of the lagoon in 2025.',
    'Not 94 but 71 tonnes of eel went to poachers last year.',
  ],
  [
    'asked, told',
    'Poachers took 94 tonnes of eel out of the lagoon in 2025.',
    'No more than 40 tonnes of eel should be taken from the lagoon.',
  ],
])('of two matters: %s', (_, one, other) => {
  expect(verdictOn(one, other) ?? 'both-address').toBe('both-address');
});

test('to be the most alike of a few says nothing', () => {
  const { pairs } = briefingOf([
    { id: 'one', date: '2026-03-02', blocks: ['Poachers took 94 tonnes of eel out of the lagoon in 2025.'] },
    {
      id: 'two',
      date: '2026-04-20',
      blocks: ['In all, 71 tonnes of eel went to poachers in the course of last year.'],
    },
  ]);
  expect(pairs?.filter(({ verdict }) => verdict !== 'both-address')).toEqual([]);
});

test('of several figures those that lie nearest are set against each other', () => {
  expect(
    verdictOn(
      'Licences for eel brought in $41 million in 2025, and $29 million was left when the guards had been paid.',
      'After the guards have been paid, $23 million is what licences for eel left over last year.',
    ),
  ).not.toBe('both-address');
  const { pairs } = briefingOf([
    {
      id: 'one',
      date: '2026-03-02',
      blocks: [
        ...leftOthers,
        'Licences for eel brought in $41 million in 2025, and $29 million was left for the dyke.',
      ],
    },
    {
      id: 'two',
      date: '2026-04-20',
      blocks: [...rightOthers, 'No more than $23 million was left over from the licences for eel last year.'],
    },
  ]);
  const told = pairs?.flatMap(({ reasons }) => reasons.map(({ detail }) => detail)).join(' ') ?? '';
  expect(told).not.toContain('$41 million');
});

test.each([
  [
    'the rest of one whole',
    'The new sluice cost £1.9 million, of which the province paid £0.7 million.',
    'Of the £1.9 million that the sluice cost, £1.2 million was paid by us.',
  ],
  [
    'those alone of whom it is told',
    'Of those who set fewer than ten traps for eel, 46 per cent gave up within two years.',
    'Overall, 29 per cent of those who set traps for eel gave up within two years.',
  ],
  [
    'what lies between the two is told',
    'A guard on the lagoon earns £21,000, some £9,000 less than one in the port.',
    'Guards go to the port, where one earns £30,000 and has a bed.',
  ],
])('of two matters: %s', (_, one, other) => {
  expect(verdictOn(one, other)).not.toMatch(/tension|conflict/);
});

test('a round share that two things happen to have', () => {
  expect(
    verdictOn(
      'The smokehouse of the lagoon takes 60 per cent of its wood from the alders of the bank.',
      'Lagoons of this kind yield about 60 per cent of all the eel that the country eats.',
    ),
  ).not.toBe('agree-partly');
});
