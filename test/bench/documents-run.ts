/**
 * Make documents of every kind that is read: `documents-run folder words…` writes `words.txt`, `.md`, `.html`, `.docx`,
 * `.tagged.pdf` and `.untagged.pdf` of so many words each. The PDFs are printed by the browser.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { VFile } from 'vfile';
import { normalize } from '../../pipeline/normalize/index.ts';
import { parse } from '../../pipeline/read/readers.ts';
import type { ReadSource } from '../../pipeline/read-source.ts';
import { dressDocx } from '../dress/docx.ts';
import { dressHtml } from '../dress/html.ts';
import { dressPdfs } from '../dress/pdf.ts';
import { reportOf } from './prose.mjs';
import { sourceOf } from './source-of.ts';

const [folder = '.', ...sizes] = process.argv.slice(2);
const meta = { title: 'A review of the harbours', language: 'en' };
for (const words of sizes.map(Number)) {
  const write = (ending: string, content: string | Uint8Array) =>
    writeFileSync(join(folder, `${words}.${ending}`), content);
  const text = reportOf(words, words);
  const { root } = normalize(await read(text));
  write('md', text);
  write('txt', wrapped(text));
  write('html', dressHtml(root, meta));
  write('docx', await dressDocx(root, meta));
  const [tagged, untagged] = await dressPdfs([
    { root, meta, how: 'tagged' },
    { root, meta, how: 'one-column' },
  ]);
  if (!tagged || !untagged) throw new Error('nothing printed');
  write('tagged.pdf', tagged);
  write('untagged.pdf', untagged);
}

async function read(text: string): Promise<ReadSource> {
  const file = new VFile({ path: 'report.md', value: '' });
  const parsed = await parse('md', file, Buffer.from(text));
  if ('problem' in parsed) throw new Error(`The report is ${parsed.problem}`);
  return sourceOf(file, 'md', parsed);
}

/** As text is copied out of a document: lines of 72 characters, a page number after each 40. */
function wrapped(markdown: string): string {
  const lines = markdown
    .replace(/^#+ /gm, '')
    .split('\n')
    .flatMap((line) => line.match(/.{1,72}(?: |$)/g) ?? ['']);
  return lines
    .flatMap((line, index) => (index % 40 === 39 ? ['', String((index + 1) / 40), '', line] : [line]))
    .join('\n');
}
