/** A table prints whole, whichever format it came from. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { analyze } from '../../pipeline/analyze/index.ts';
import { collect } from '../../pipeline/corpus/index.ts';
import { layout } from '../../pipeline/layout/index.ts';
import { normalize } from '../../pipeline/normalize/index.ts';
import { read } from '../../pipeline/read/index.ts';
import { codebookOf } from '../codebook-of.ts';

const templates = fileURLToPath(new URL('../../templates', import.meta.url));
const before =
  'The harbour office counted the boats of two ports in the spring, and the council has published the figures since.';
let scratch = '';
beforeAll(async () => {
  scratch = await mkdtemp(join(tmpdir(), 'collate-tables-'));
});
afterAll(() => rm(scratch, { recursive: true, force: true }));

test.each([
  ['page.html', `<p>${before}</p><table><tr><th>Port</th><th>Boats</th></tr><tr><td>Holm</td><td>12</td></tr></table>`],
  ['page.html', `<p>${before}</p><table><tr><td>Port</td></tr><tr><td>Holm</td><td>12</td><td>Boats</td></tr></table>`],
  ['page.md', `${before}\n\n| Port | Boats |\n| --- | ---: |\n| Holm | 12 |\n`],
  ['page.txt', `${before}\n\nPort\tBoats\nHolm\t12\nAsk\t30\n`],
])('%s', async (name, content) => {
  const folder = await mkdtemp(join(scratch, 'one-'));
  await writeFile(join(folder, name), content);
  const codebook = codebookOf();
  const { sources } = await read(folder, codebook);
  const corpus = collect(sources.map(normalize), codebook);
  const briefing = analyze(corpus, codebook, () => null);
  const html = await layout(briefing, corpus, codebook, { templates, paper: 'A4', missing: [] });
  const text = html.replace(/<style>[\s\S]*?<\/style>|<[^>]+>/g, ' ').replace(/\s+/g, ' ');
  for (const cell of ['Port', 'Boats', 'Holm', '12']) expect(text).toContain(` ${cell} `);
  expect(corpus.children[0]?.data.passages.some(({ kind }) => kind === 'table')).toBe(true);
});
