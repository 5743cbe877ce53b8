/** Sentences that look alike, whose figures are of two things: nothing stronger than that both address it. */
import { expect, test } from 'vitest';
import { briefingOf } from './found.ts';

const left = [
  'The regional hospital group at Marlow was formed in 2021 from three older houses. It serves both banks of the river Ashe. The ministry of health has asked for a review of its work. Managers say that the worst is over. Winters remain hard for the emergency department.',
  'Ambulances are sent to Marlow from four counties. Its kitchens were sold to a contractor. The new wing was opened by the mayor in spring. Lorries of the army bring what the wards need. The truce at Brasno is a year old. A longer report will follow.',
];
const right = [
  'Patients in the county depend on the hospital group at Marlow. Its three houses were joined under one board. Few people living along the Ashe remember how it was before. The board meets once a month. Nurses have complained about the rosters.',
  'We read the minutes and the accounts. The health ministry has promised a review. Many wards are old and damp. Brasno has seen no shot for a year. The army has its own doctors. What the review will find is anybody’s guess.',
];

function verdictsOn(one: string, other: string): string[] {
  const { pairs, quantities } = briefingOf([
    { id: 'one', date: '2026-02-12', blocks: [left[0] ?? '', one, left[1] ?? ''] },
    { id: 'two', date: '2026-02-20', blocks: [right[0] ?? '', other, right[1] ?? ''] },
  ]);
  const marked = quantities?.some(({ conflictsWith }) => conflictsWith.length > 0) ? ['marked'] : [];
  return [...marked, ...(pairs ?? []).flatMap(({ verdict }) => (verdict === 'both-address' ? [] : [verdict]))];
}

test.each([
  [
    'Sickness absence among all staff stood at 5.9 per cent of working time in 2024, up from 5.1 per cent in 2022.',
    'Of the patients who had a stroke in 2024, 8.8 per cent died within a month; in 2022 it was 7.9 per cent.',
  ],
  [
    'The vacancy rate for nurses stood at 12 per cent in December 2024.',
    'Bed occupancy stood at 96 per cent in December 2024.',
  ],
  ['During 2024 there were 1,240 falls on the wards.', 'During 2024 there were 310 falls with injury on the wards.'],
  [
    'In March 2025 the hospital at Marlow had 640 beds.',
    'In March 2025 the hospital at Marlow had 42 beds in intensive care.',
  ],
  [
    'In January 2025 the median wait in the emergency department was 4.8 hours.',
    'In January 2025 one patient in twenty waited for more than 12.5 hours in the emergency department.',
  ],
  [
    'The council adopted the plan on 3 May 2024 by 21 votes to 18.',
    'On 3 May 2024 the plan passed the council by a margin of three votes.',
  ],
  [
    'The council adopted the plan on 3 May 2024 by 21 votes to 18.',
    'On 3 May 2024 the council adopted the plan with three votes to spare.',
  ],
  ['Half of the 48 beds in the old wing were lost in 2024.', 'In 2024 the old wing lost 24 beds.'],
  ['The merger was to cost £52 million.', 'The merger had cost £86 million by March 2025.'],
  [
    'The richest tenth received 18 per cent of the money spent on drugs.',
    'The poorest tenth received 6 per cent of the money spent on drugs.',
  ],
  ['In the winter of 2025, 21,000 homes were disconnected.', 'In the winter of 2025, 64,000 homes received a warning.'],
  ['Households paid 19 cents per kilowatt-hour in 2025.', 'Small firms paid 26 cents per kilowatt-hour in 2025.'],
  [
    'On 2 June 2025 the two sides exchanged 300 prisoners each.',
    'On 2 June 2025 the two sides exchanged 600 prisoners.',
  ],
  [
    'Kessia had retaken 140 square kilometres by the end of July 2025.',
    'Kessia retook 40 square kilometres in July 2025.',
  ],
  [
    'The mission has 120 monitors from nine countries.',
    'The mission had 80 monitors from six countries when it began.',
  ],
  [
    'The observers recorded 143 breaches of the truce in May 2025.',
    'In May 2025 the observers blamed Ordan for 96 breaches of the truce.',
  ],
  ['The Kessian army had 410,000 soldiers in 2025.', 'In 2025 the Kessian army had 190,000 soldiers at the front.'],
  ['In 2025 the port handled 4.1 million tonnes of grain.', 'In 2025 the port handled 11.6 million tonnes of cargo.'],
  ['Each crane lifted 30 boxes an hour in 2025.', 'In 2025 the cranes lifted 140 boxes an hour between them.'],
  ['The channel was 12.5 metres deep in 2019.', 'The channel is 14 metres deep.'],
  [
    'The authority expected 13 million tonnes of cargo for 2025.',
    'In 2025 the port handled 11.6 million tonnes of cargo.',
  ],
  ['Unemployment in Tarn was 7.1 per cent in 2025.', 'Youth unemployment in Tarn was 15.4 per cent in 2025.'],
])('two things: %s | %s', (one, other) => {
  expect(verdictsOn(one, other)).toEqual([]);
});

test.each([
  ['In March 2025 the hospital at Marlow had 640 beds.', 'In March 2025 the hospital at Marlow had 590 beds.'],
  ['During 2024 there were 1,240 falls on the wards.', 'In 2024 the wards counted 980 falls.'],
  [
    'Bed occupancy stood at 96 per cent in December 2024.',
    'Occupancy of the beds reached 91 per cent in December 2024.',
  ],
])('one thing: %s | %s', (one, other) => {
  expect(verdictsOn(one, other)).not.toEqual([]);
});
