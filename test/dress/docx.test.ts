/** The same documents as text and as Word documents, read where they stand and dressed in a scratch folder: the same passages. */
import { existsSync, readdirSync } from 'node:fs';
import { copyFile, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { SourceRoot } from '../../pipeline/ast.ts';
import { collect } from '../../pipeline/corpus/index.ts';
import { normalize } from '../../pipeline/normalize/index.ts';
import { read } from '../../pipeline/read/index.ts';
import { codebookOf } from '../codebook-of.ts';
import { dressDocx, type Meta } from './docx.ts';

const folders = ['../../sources', '../../../shared/seeds'].map((path) => new URL(path, import.meta.url).pathname);
const texts = folders
  .filter((folder) => existsSync(folder))
  .flatMap((folder) => readdirSync(folder).map((name) => join(folder, name)))
  .filter((path) => path.endsWith('.txt'));

let scratch = '';
beforeAll(async () => {
  scratch = await mkdtemp(join(tmpdir(), 'collate-dress-'));
});
afterAll(() => rm(scratch, { recursive: true, force: true }));

async function collected(folder: string): Promise<SourceRoot> {
  const { sources } = await read(folder, codebookOf());
  const [root] = collect(sources.map(normalize), codebookOf()).children;
  if (!root) throw new Error('no source');
  return root;
}

const passagesOf = (root: SourceRoot) =>
  root.data.passages.map(({ kind, headings, text, sentences }) => ({
    kind,
    headings,
    text,
    sentences: sentences.length,
  }));

/** What only a page has, and a text has not. */
const margins = new Set(['running-line', 'page-number']);
const furnitureOf = (root: SourceRoot) =>
  root.data.source.furniture.filter(({ kind }) => !margins.has(kind)).map(({ kind, text }) => `${kind}: ${text}`);

test('there are documents to dress', () => {
  expect(texts.length).toBeGreaterThanOrEqual(2);
});

describe.each(['styled', 'bold'] as const)('%s headings', (headings: NonNullable<Meta['headings']>) => {
  test.each(texts.map((path, index) => [path.split('/').at(-1) ?? '', path, index] as const))(
    '%s',
    async (_, path, index) => {
      const [plain, dressed] = [`${headings}-${index}-txt`, `${headings}-${index}-docx`].map((name) =>
        join(scratch, name),
      );
      await Promise.all([plain, dressed].map((folder) => writeFolder(folder as string)));
      await copyFile(path, join(plain as string, 'one.txt'));
      const text = await collected(plain as string);
      const { title, authors } = text.data.source.metadata;
      await writeFile(
        join(dressed as string, 'one.docx'),
        await dressDocx(text, { title, author: authors[0] ?? null, headings }),
      );
      const word = await collected(dressed as string);
      expect(passagesOf(word)).toEqual(passagesOf(text));
      expect(furnitureOf(word)).toEqual(furnitureOf(text));
      expect(word.data.source).toMatchObject({ format: 'docx', language: text.data.source.language });
      const { origin: _own, ...known } = text.data.source.metadata;
      expect(word.data.source.metadata).toMatchObject(known);
    },
  );
});

async function writeFolder(path: string): Promise<void> {
  const { mkdir } = await import('node:fs/promises');
  await mkdir(path, { recursive: true });
}
