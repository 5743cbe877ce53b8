/** Where two sources plainly want or give the same: advice, and figures that few would come by apart. */
import { expect, test } from 'vitest';
import { briefingOf } from './found.ts';

function verdictsOf(left: string, right: string): string[] {
  const { pairs } = briefingOf([
    { id: 'one', date: '2024-09-01', blocks: [left, 'Bread is sold at the market. The mill is for sale.'] },
    { id: 'two', date: '2024-10-04', blocks: [right, 'Music was heard in the evening. Old trees stand by the lake.'] },
  ]);
  return (pairs ?? []).map(({ verdict }) => verdict);
}

test.each([
  [
    'both ask for it',
    'The ministry should let ferry crews earn a premium on night sailings as well as at weekends.',
    'We ask the ports of both shores to let ferry crews earn a premium on night sailings.',
  ],
  [
    'the one asks, the other announces',
    'Every harbour board should appoint a pilot executive who answers for night moorings and sits on the safety panel.',
    'Each of the nine harbour boards will name a pilot executive for night moorings by June.',
  ],
  [
    'barely so many are so many',
    'Transit through the lock, as opposed to local trade, came to barely 4.7 million tonnes.',
    'Transit through the lock accounted for 4.7 million tonnes, most of it timber.',
  ],
  [
    'a figure that few would come by apart',
    'Under the plan, 1,215 culverts were drilled or repaired.',
    'By now there are 1,215 new or mended culverts; nobody counts the dry ones.',
  ],
  [
    'the same span',
    'Mooring fees in Ardan rose by 41 per cent between 2017 and 2023.',
    'In Ardan they went up by about 41% between 2017 and 2023, against 23% for wages.',
  ],
])('agree in part: %s', (_, left, right) => {
  expect(verdictsOf(left, right)).toContain('agree-partly');
});

test.each([
  [
    'another act',
    'The ministry should let ferry crews earn a premium on night sailings.',
    'The ministry should not let ferry crews earn a premium on night sailings.',
  ],
  [
    'with a limit',
    'Every harbour board should appoint a pilot executive for night moorings.',
    'Each of the nine harbour boards will instead name a pilot executive for parking.',
  ],
  [
    'foretold, not undertaken',
    'The government should close the smelters on the northern shore by spring.',
    'The government will probably close the smelters on the northern shore.',
  ],
  [
    'on a condition',
    'If the rains fail, 1,215 culverts of the plan will be repaired.',
    'The plan says little, and whether 1,215 culverts were mended is open.',
  ],
])('no agreement: %s', (_, left, right) => {
  expect(verdictsOf(left, right)).not.toContain('agree-partly');
  expect(verdictsOf(left, right)).not.toContain('agree');
});
