/** How a matter is to be taken and what is only asked about recommend nothing; who is asked where the subject stands far off. */
import { expect, test } from 'vitest';
import { adviceIn } from './found.ts';

const asked = (text: string) => adviceIn(text).map(({ addressee }) => addressee);

test.each([
  'The excitement is natural and should be kept in check.',
  'Scepticism is healthy but should be kept within reason.',
  'The comparison is tempting and should not be pushed too far.',
  'The anger in the valley is real and should not be dismissed.',
  'Such confidence should be tempered by experience.',
  'Hope is cheap and should be rationed.',
  'The audience should not be told that the tenor had a cold.',
  'The members should not be led to believe that the kiln is safe.',
  'The owners should not be reassured that the roof will hold.',
  'Our colleagues in the north should not pretend otherwise.',
  'The referee should not imagine that the game is over.',
  'The union should not delude itself.',
  'The trustees had not settled to whom the paintings should be returned.',
  'It is an open question at whose cost the wall should be rebuilt.',
  'Nobody knows against which of the two the claim should be brought.',
  'The minutes do not record with whom the mayor should speak.',
  'What we want is modest.',
  'What we ask is not much.',
  'What I propose is this.',
  'What the town needs is fewer cars and more trees.',
  'None of this will bring the elms back. It should, however, save the beeches.',
  'To the sceptics I say: come and see.',
  'The Front should be stable by winter.',
])('none: %s', (text) => {
  expect(asked(text)).toEqual([]);
});

test.each<[string, ...(string | null)[]]>([
  ['The council should not be told of the offer before the tender closes.', 'council'],
  ['The noise should be kept within bounds by a curfew.', null],
  ['What we want is a ban on night flights over the lake.', null],
  ['What we propose is that the council buy the mill.', null],
  ['What the region needs now is a regulator with teeth.', null],
  ['The council sold its boats and should buy them back.', 'council'],
  ['The mayor is new and should consult the fishers first.', 'mayor'],
  ['The scaffolding is rotten and should be taken down before the fair.', null],
  ['The port is old and the railway should pay.', 'railway'],
  ['The council should buy the mill. It must pay for the roof.', 'council', 'council'],
  ['The port lost its licence. It must pay a fine.'],
  ['Let the Inspectorate count the accidents, so that we need no longer argue.', 'Inspectorate'],
  ['It is recommended that the Board release £450,000 for a new boat.', 'Board'],
  ['We recommend that the Trust list every tree.', 'Trust'],
  ['The Service should lay down a minimum. It should also print the forms.', 'Service', 'Service'],
  ['The Service should be extended to the islands.', null],
  ['We suggest that the eight sign the treaty.', 'eight'],
  ['We urge the three to meet before Easter.', 'three'],
  ['We suggest that the three boats be sold.', null],
  ['To the trustees we say: publish the letters.', 'trustees'],
  ['The lease should be cut to ten years instead of thirty as the brewery wants.', null],
  ['The lease should be cut to ten years as the brewery suggests.'],
  [
    'We advise the guild to hire a clerk before the year is out. The mint would be wise to strike coins for ten years.',
    'guild',
    'mint',
  ],
])('%s', (text, ...addressees) => {
  expect(asked(text)).toEqual(addressees);
});

test('on what condition: should it come to that', () => {
  const [advice] = adviceIn(
    'We ask the port to dredge. And should the yard be sold, we recommend that it go to the town.',
  ).slice(1);
  expect(advice?.condition).toBe('should the yard be sold');
  // Not the port, whom the sentence before asks.
  expect(advice?.addressee).toBeNull();
});
