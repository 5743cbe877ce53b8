/** Documents dressed as PDF give the passages of their plain text, word for word. Nothing of them is kept. */
import { existsSync, readdirSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { SourceRoot } from '../../pipeline/ast.ts';
import { collect } from '../../pipeline/corpus/index.ts';
import { normalize } from '../../pipeline/normalize/index.ts';
import { read } from '../../pipeline/read/index.ts';
import type { ReadSource } from '../../pipeline/read-source.ts';
import { codebookOf } from '../codebook-of.ts';
import { type Dress, dressPdfs, runningHead } from './pdf.ts';

const folders = ['../../../shared/seeds', '../../sources'].map((path) => new URL(path, import.meta.url).pathname);
const ways: Dress[] = ['tagged', 'one-column', 'two-column'];

describe.each(folders.filter((path) => existsSync(path)))('the documents in %s', (folder) => {
  let scratch = '';
  let plain: SourceRoot[] = [];
  const dressed = new Map<Dress, SourceRoot[]>();

  beforeAll(async () => {
    scratch = await mkdtemp(join(tmpdir(), 'collate-dress-'));
    const { sources } = await read(folder, codebookOf());
    const mended = sources.map(normalize);
    const trees = mended.map(({ root }) => structuredClone(root));
    plain = collect(mended, codebookOf()).children;
    const titles = plain.map(({ data }) => data.source.metadata.title);
    for (const how of ways) {
      const pdfs = await dressPdfs(
        trees.map((root, index) => ({ root, how, meta: { title: titles[index] ?? null, language: 'en' } })),
      );
      const into = await mkdtemp(join(scratch, `${how}-`));
      for (const [index, pdf] of pdfs.entries())
        await writeFile(join(into, mended[index]?.name.replace(/\.\w+$/, '.pdf') ?? 'x.pdf'), pdf);
      const again: ReadSource[] = (await read(into, codebookOf())).sources;
      dressed.set(how, collect(again.map(normalize), codebookOf()).children);
    }
  });
  afterAll(() => rm(scratch, { recursive: true, force: true }));

  test('there is something to compare', () => {
    expect(readdirSync(folder).length).toBeGreaterThan(0);
    expect(plain.flatMap(({ data }) => data.passages).length).toBeGreaterThan(10);
  });

  test.each(ways)('%s: the same passages, each with its page', (how) => {
    const roots = dressed.get(how) ?? [];
    expect(roots.map(passagesOf)).toEqual(plain.map(passagesOf));
    for (const { data } of roots) {
      const pages = data.passages.flatMap(({ ranges }) => ranges.map(({ page }) => page));
      expect(pages.every((page) => page !== undefined && page > 0)).toBe(true);
      expect(Math.max(...pages.map((page) => page ?? 0))).toBeGreaterThan(1);
    }
  });

  test.each(ways)('%s: the same furniture, and the heads of the pages', (how) => {
    const kinds = (root: SourceRoot) =>
      root.data.source.furniture
        .map(({ kind }) => kind)
        .filter((kind) => kind !== 'running-line' && kind !== 'page-number');
    const roots = dressed.get(how) ?? [];
    expect(roots.map(kinds)).toEqual(plain.map(kinds));
    for (const { data } of roots)
      expect(data.source.furniture.filter(({ text }) => text === runningHead).map(({ kind }) => kind)).toContain(
        'running-line',
      );
  });
});

function passagesOf({ data }: SourceRoot): string[] {
  return data.passages.map(({ kind, text }) => `${kind}: ${text}`);
}
