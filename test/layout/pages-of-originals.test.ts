/** A PDF's own page numbers are printed beside each locator, since that is what its readers cite. */
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { layout } from '../../pipeline/layout/index.ts';
import { briefing, codebook, corpus } from './sample.ts';

const templates = fileURLToPath(new URL('../../templates', import.meta.url));

test('of the sentence, or of the first and last that it runs over', async () => {
  const paged = corpus();
  for (const { data } of paged.children)
    if (data.source.id === 'harbour')
      for (const passage of data.passages)
        passage.pages = passage.sentences.map((_, index) => (index === 0 ? [7, 7] : [7, 8]));
  const html = await layout(briefing(paged), paged, codebook(), { templates, paper: 'A4', missing: [] });
  const shown = new Set([...html.matchAll(/<a class="locator"[^>]*>(.*?)<\/a>/g)].map((match) => match[1]));
  expect(shown).toContain('HI 1.1<span class="folio">, <span>p. 7</span></span>');
  expect([...shown].filter((label) => label?.startsWith('HI')).every((label) => label?.includes('p'))).toBe(true);
  expect([...shown].filter((label) => label?.startsWith('CC')).every((label) => !label?.includes('folio'))).toBe(true);
  expect(html).toContain('<span class="folio">pp. 7–8</span>');
});
