/** Conditions that open or close a sentence, the present that looks ahead, and what only looks like it. */
import { expect, test } from 'vitest';
import { forecastsIn } from './found.ts';

const found = (text: string) => forecastsIn(text).map(({ certainty, condition }) => [certainty, condition]);

test.each([
  ['Without 40 new kilns the queue will grow every year.', 'conditional', 'Without 40 new kilns'],
  ['Without a new pier the ferry cannot run after 2027.', 'conditional', 'Without a new pier'],
  ['Failing an agreement by June, the ports will be blocked.', 'conditional', 'Failing an agreement by June'],
  ['In the event of a strike the ports would be blocked.', 'conditional', 'In the event of a strike'],
  ['Cut the grant, and the clinics will close.', 'conditional', 'Cut the grant'],
  ['The town will remain cut off without a second bridge.', 'conditional', 'without a second bridge'],
  ['If the levy lapses, the fund loses a third of its income.', 'conditional', 'If the levy lapses'],
  ['If its charter expires, the college shuts.', 'conditional', 'If its charter expires'],
  ['Unless Parliament renews the toll, the fund falls by half.', 'conditional', 'Unless Parliament renews the toll'],
  ['If the ban is not extended, the fleet loses its market.', 'conditional', 'If the ban is not extended'],
  ['Should the truce collapse, the port shuts.', 'conditional', 'Should the truce collapse'],
  ['If wages rise in 2031, the fund loses a third.', 'conditional', 'If wages rise in 2031'],
  ['Unless the abbey extends it, it expires in June 2027.', 'conditional', 'Unless the abbey extends it'],
  ['The new line opens in March 2027.', 'stated', null],
  ['Voters go to the polls next spring.', 'stated', null],
  ['Within two years it should clear most of the backlog.', 'likely', null],
  ['Our fear is that the subsidy becomes permanent.', 'possible', null],
  ['There is every reason to expect a hard winter.', 'likely', null],
])('%s → %s', (text, certainty, condition) => {
  expect(found(text)).toEqual([[certainty, condition]]);
});

test.each([
  'The fair opens in May every year.',
  'The valve opens if the pressure exceeds four bar.',
  'A ban that came in then will have helped.',
  'In the fifties a family could live on one wage.',
  'About that night little is certain.',
  'If wages outrun output, profits shrink.',
  'If a belt tears, the presses stop.',
  'If hail comes, the yield falls.',
  'If the river rises above four metres, the bridge closes.',
  'If the boiler fails, the drums freeze.',
  'If the shift ends, the gate shuts.',
  'If hail comes in May, the yield falls.',
  'If the tenant ends the lease, the deposit falls due.',
  'If an order lapses, the fee is lost.',
  'If supplies run short, shops close within two days.',
  'If the landlord rejects the offer, the lease lapses.',
  'The shop opens at eight and closes at six.',
])('no forecast: %s', (text) => {
  expect(found(text)).toEqual([]);
});
