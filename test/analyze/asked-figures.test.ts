/** What two sources ask for on one matter: by different figures, the one against it, or however little they share. */
import { expect, test } from 'vitest';
import { briefingOf } from './found.ts';

const papers = (one: string, other: string) =>
  briefingOf([
    {
      id: 'one',
      date: '2026-03-02',
      blocks: [
        'The lighthouse at Cape Orr has been dark for a year.',
        'Its keeper retired and nobody wanted the post.',
        one,
        'Sailors tell the time by the ferry.',
        'The cliff is losing a metre every winter.',
      ],
    },
    {
      id: 'two',
      date: '2026-04-20',
      blocks: [
        'We have steered by stars before.',
        'Gulls have taken over the lantern room.',
        'A buoy was lost in the gale of November.',
        other,
        'The chapel bell can be heard in fog.',
      ],
    },
  ]).pairs?.filter(({ left, right }) => left[0]?.locator === 'one:3.1' && right[0]?.locator === 'two:4.1') ?? [];

test.each([
  [
    'The harbour board should spend €25 million on a new light for the cape.',
    'We call on the harbour board to put €40 million into the light at the cape.',
  ],
  [
    'The ministry should answer each complaint about the light within ten days.',
    'The ministry must answer complaints about the light within five days.',
  ],
])('asked for by different figures: %s', (one, other) => {
  const [pair] = papers(one, other);
  expect(pair?.verdict).toBe('differ');
  expect(pair?.reasons.map(({ kind }) => kind)).toContain('quantity');
});

test('who names the other’s figure as well differs in nothing by it', () => {
  const [pair] = papers(
    'The harbour board should spend €25 million on a new light, or €40 million on two.',
    'We call on the harbour board to put €40 million into the light at the cape.',
  );
  expect(pair?.verdict).not.toBe('differ');
});

test('what each asks for stands side by side, however few words they share', () => {
  const [pair] = papers(
    'The harbour board should publish the whole contract for the light before the vote.',
    'We ask the harbour board to make the full agreement on the light public by 30 April.',
  );
  expect(pair?.verdict).toBe('both-address');
});

test.each([
  [
    'The council should restore the lamp at Cape Orr this winter.',
    'We call on the council to abandon the lamp at Cape Orr.',
    'should restore',
    'call on the council to abandon',
  ],
  [
    'The council should move the lamp before June.',
    'The council must not move the lamp before the next election.',
    'should move',
    'must not move',
  ],
])('the one asks for it, the other against it: %s', (one, other, mine, yours) => {
  const [pair] = papers(one, other);
  expect(['differ', 'tension', 'conflict']).toContain(pair?.verdict);
  const details = pair?.reasons.map(({ detail }) => detail).join(' ') ?? '';
  expect(pair?.verdict === 'differ' ? details : `${mine} ${yours}`).toContain(mine);
  expect(pair?.verdict === 'differ' ? details : `${mine} ${yours}`).toContain(yours);
});

test('what is to be left as it is, is not asked against', () => {
  const [pair] = papers(
    'The council should leave the lamp at Cape Orr as it is.',
    'The council should keep the lamp at Cape Orr where it stands.',
  );
  expect(pair?.verdict ?? 'both-address').not.toBe('differ');
});
