/** The same documents as text and as Word documents, read where they stand and dressed in a scratch folder: the same passages. */
import { copyFile, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { SourceRoot } from '../../pipeline/ast.ts';
import { collected, passagesOf, texts } from './documents.ts';
import { dressDocx, type Meta } from './docx.ts';

let scratch = '';
beforeAll(async () => {
  scratch = await mkdtemp(join(tmpdir(), 'collate-dress-'));
});
afterAll(() => rm(scratch, { recursive: true, force: true }));

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
