/** Headings of recommendations: who should act on them, or what they are about. */
import { expect, test } from 'vitest';
import { canAct } from '../../pipeline/analyze/can-act.ts';

test.each([
  'Harbour Board',
  'government',
  'Government of Orvena',
  'European Commission',
  'member states',
  'fishing communities on the coast',
  'local authorities',
  'Parliament',
  'port operators',
  'Ministry of Fisheries',
  'donors and agencies',
])('somebody: %s', (words) => {
  expect(canAct(words)).toBe(true);
});

test.each([
  'executive action',
  'further research',
  'a Harbour that Lasts',
  'Policy and Practice',
  'improving the quays',
  'Dredging in Winter',
  'future work',
  'sustainability',
  'crew training',
])('something: %s', (words) => {
  expect(canAct(words)).toBe(false);
});
