/** The same documents as text and as web pages, read where they stand and dressed in a scratch folder: the same passages. */
import { copyFile, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { SourceRoot } from '../../pipeline/ast.ts';
import { collected, passagesOf, texts } from './documents.ts';
import { dressHtml, type Meta, skins } from './html.ts';

let scratch = '';
beforeAll(async () => {
  scratch = await mkdtemp(join(tmpdir(), 'collate-dress-'));
});
afterAll(() => rm(scratch, { recursive: true, force: true }));

const furnitureOf = (root: SourceRoot) =>
  root.data.source.furniture
    .filter(({ kind }) => kind !== 'navigation' && kind !== 'other')
    .map(({ kind, text }) => `${kind}: ${text}`);

test('there are documents to dress', () => {
  expect(texts.length).toBeGreaterThanOrEqual(2);
});

describe.each(skins)('%s', (skin) => {
  test.each(texts.map((path, index) => [path.split('/').at(-1) ?? '', path, index] as const))(
    '%s',
    async (_, path, index) => {
      const plain = join(scratch, `${skin}-${index}-txt`);
      const dressed = join(scratch, `${skin}-${index}-html`);
      await mkdir(plain);
      await mkdir(dressed);
      await copyFile(path, join(plain, 'one.txt'));
      const text = await collected(plain);
      const { title, authors, date, publisher, origin: _own, ...known } = text.data.source.metadata;
      const meta: Meta = { title, author: authors[0] ?? null, date, language: text.data.source.language };
      await writeFile(join(dressed, 'one.html'), dressHtml(text, meta, skin));
      const page = await collected(dressed);
      expect(passagesOf(page)).toEqual(passagesOf(text));
      expect(furnitureOf(page)).toEqual(furnitureOf(text));
      expect(page.data.source).toMatchObject({ format: 'html', language: text.data.source.language });
      // On a newspaper's page an institute that the author's note alone names is the author's, and stays in the role.
      const { institution, role } = page.data.source.metadata;
      const isGuest = skin === 'news' && institution === null;
      if (isGuest) expect(role).toContain(known.institution);
      expect(page.data.source.metadata).toMatchObject({
        ...known,
        ...(isGuest ? { institution, role, country: null } : {}),
        title,
        authors,
        date,
        publisher: skin === 'news' ? 'The Harbour Post' : publisher,
      });
    },
  );
});
