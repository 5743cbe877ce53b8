/** What is long and what is narrow: with the styles of the house nothing of it is cut off. */
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { styles } from '../../pipeline/layout/styles.ts';
import { desk } from './desk.ts';

const print = desk();
const templates = fileURLToPath(new URL('../../templates', import.meta.url));

async function page(body: string): Promise<string> {
  const css = await styles(templates, { paper: 'A4', title: 't', sheets: [] });
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>t</title><style>${css}</style></head><body>${body}</body></html>`;
}

const word = 'https://example.org/'.padEnd(160, 'x');

test.each([
  [
    'a locator with the pages of its original in a column',
    `<table style="table-layout:fixed;width:100%"><tr><td style="width:85%">Herring</td><td class="where"><a class="locator" href="#a">Council 123.45–46<span class="folio">, <span>pp. 135–136</span></span></a></td></tr></table>`,
  ],
  [
    'code in a note',
    `<div class="furniture"><pre><code>&lt;li&gt;${word}\n${'many words '.repeat(40)}</code></pre></div>`,
  ],
  ['code in a passage', `<div class="prose"><pre><code>${word}\n${'many words '.repeat(40)}</code></pre></div>`],
])('%s', async (_, body) => {
  await expect(print(await page(`<p id="a">Text.</p>${body}`))).resolves.toMatchObject({ pages: 1 });
});
