import { expect, test } from 'vitest';
import { setDesk } from '../../pipeline/layout/desk.ts';
import { bySource, shortLinks } from '../../pipeline/layout/view/short-links.ts';
import { loadWording } from '../../pipeline/layout/wording.ts';
import { briefing, codebook, corpus } from './sample.ts';

test('places of one source stand side by side, its label before the first', async () => {
  const desk = setDesk(briefing(), corpus(), codebook(), await loadWording('templates', 'en'));
  const links = ['harbour:1.1', 'council:1.2', 'harbour:2.1', 'council:1.1'].map(desk.link);
  expect(shortLinks(links).map(({ label }) => label)).toEqual(['HI 1.1', 'CC 1.2', 'HI 2.1', 'CC 1.1']);
  expect(shortLinks(bySource(links)).map(({ label }) => label)).toEqual(['HI 1.1', '2.1', 'CC 1.2', '1.1']);
  // Pages of an original are told with the label, or one would be taken for the other.
  const paged = links.map((link) => ({ ...link, page: 'p. 3' }));
  expect(shortLinks(bySource(paged)).map(({ label }) => label)).toEqual(['HI 1.1', 'HI 2.1', 'CC 1.2', 'CC 1.1']);
});
