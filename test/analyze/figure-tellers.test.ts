/** Who gives a figure in a clause without a verb, in one that hangs on the figure, or as what another heard. */
import { expect, test } from 'vitest';
import { tellersIn } from './found.ts';

test.each<[string, string[]]>([
  ['The police counted 70 boats, the fishermen 120.', ['police', 'fishermen']],
  ['The mayor puts the damage at $2 million, the insurers at $5 million.', ['mayor', 'insurers']],
  ['The clinic says it treated 80 patients; the ministry, 35.', ['clinic', 'ministry']],
  ['The army admits 12 deaths; the rebels claim 60.', ['army', 'rebels']],
  ['The 900 tonnes that the ministry expects will not come.', ['ministry']],
  ['The 4,000 jobs promised by the company never came.', ['company']],
  ['The board learned from the surveyor that 16 beams were rotten.', ['surveyor']],
  ['The institute reproaches the state with having wasted €90 million.', ['institute']],
  ['A panel set up by the senate found 33 breaches.', ['panel']],
  ['The coroner counted nine deaths.', ['coroner']],
  // What somebody does or has is told by the source.
  ['The island has 24 ferries, the coast 60.', ['source', 'source']],
  ['The company bought 70 boats, the rival 120.', ['source', 'source']],
  ['The 900 tonnes that the mill bought are gone.', ['source']],
  ['The state paid the institute for having sold 40 boats.', ['source']],
])('%s', (text, expected) => {
  expect(tellersIn(text)).toEqual(expected);
});
