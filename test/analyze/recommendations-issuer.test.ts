/** What a body recommends in its own report, where only the title says whose it is. */
import { expect, test } from 'vitest';
import { briefingOf } from './found.ts';

const asked = (text: string, title: string) =>
  (
    briefingOf([{ id: 'one', date: '2026-03-15', title, blocks: ['The pier was built in 1904.', text] }])
      .recommendations ?? []
  ).map(({ addressee, cue }) => [addressee, cue]);

const own = 'Third report of the Select Committee on Ports';

test.each<[string, [string | null, string]]>([
  ['12. The Committee recommends that the Ministry withdraw the draft.', ['Ministry', 'The Committee recommends']],
  ['The Committee calls on the Executive to restore the grant.', ['Executive', 'The Committee calls on']],
  ['The Committee invites the Commission to submit a plan.', ['Commission', 'The Committee invites']],
  ['The Committee considers that the fee should be abolished.', [null, 'should']],
  ['The Committee is of the opinion that the licence should lapse.', [null, 'should']],
])('%s', (text, expected) => {
  expect(asked(text, own)).toEqual([expected]);
  expect(asked(text, 'The ports of the north')).toEqual([]);
});

test.each([
  'The Committee heard that the fund should be topped up.',
  'The Committee was told that the fund should be topped up.',
  'Mr Roth told the Committee that the fund should be closed.',
  'The Committee asks why the fund is empty.',
  'The Commission considers that the fee should be abolished.',
])('of others: %s', (text) => {
  expect(asked(text, own)).toEqual([]);
});
