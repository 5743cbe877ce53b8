/** Two published documents, read where they stand; nothing of them is in the project. Each damaged place, and no other. */
import { existsSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import type { SourceRoot } from '../../pipeline/ast.ts';
import { collect } from '../../pipeline/corpus/index.ts';
import { normalize } from '../../pipeline/normalize/index.ts';
import { read } from '../../pipeline/read/index.ts';
import { codebookOf } from '../codebook-of.ts';

const folder = new URL('../../../shared/seeds', import.meta.url).pathname;

describe.skipIf(!existsSync(folder))('the two documents', () => {
  let roots: SourceRoot[] = [];
  beforeAll(async () => {
    const { sources } = await read(folder, codebookOf());
    roots = collect(sources.map(normalize), codebookOf()).children;
  });

  const kinds = (root: SourceRoot | undefined) => root?.data.source.furniture.map(({ kind }) => kind);

  test('the first: six paragraphs between byline and notes, nothing repaired', () => {
    const [first] = roots;
    expect(first?.data.passages.map(({ kind, ranges }) => [kind, ranges.length])).toEqual(
      Array.from({ length: 6 }, () => ['paragraph', 1]),
    );
    expect(first?.data.passages.map(({ sentences }) => sentences.length)).toEqual([7, 8, 4, 5, 7, 5]);
    expect(kinds(first)).toEqual(['byline', 'author-note', 'editor-note']);
    expect(first?.data.source.repairs).toEqual([]);
    expect(first?.data.source).toMatchObject({ label: 'CIIS', language: 'en' });
    const { title, date, authors, origin } = first?.data.source.metadata ?? {};
    expect([title, date, authors?.length]).toEqual([null, null, 1]);
    expect(origin).toMatchObject({ authors: 'source', role: 'source', institution: 'source', translation: 'source' });
  });

  test('the second: nine paragraphs and three items; a paragraph, a word and a signature mended', () => {
    const [, second] = roots;
    const passages = second?.data.passages ?? [];
    expect(passages.map(({ kind }) => kind)).toEqual([...Array(9).fill('paragraph'), ...Array(3).fill('item')]);
    expect(kinds(second)).toEqual(['title', 'heading', 'heading', 'heading', 'caption', 'signature']);
    expect(second?.data.source.repairs.map(({ rule, range }) => [rule, range.start.line])).toEqual([
      ['rejoin', 15],
      ['rejoin', 31],
      ['dehyphenate', 31],
      ['unwrap', 42],
    ]);
    // The paragraph over the page's end is one stretch of the file, the item around the picture two.
    expect(passages[4]?.ranges.map(({ start, end }) => [start.line, end.line])).toEqual([[15, 17]]);
    expect(passages[9]?.ranges.map(({ start, end }) => [start.line, end.line])).toEqual([
      [31, 31],
      [37, 37],
    ]);
    expect(passages[9]?.text).toMatch(/\bagreement\b/);
    expect(passages[10]?.text).toMatch(/\p{L}- to \p{L}+-\p{L}/u);
    expect(second?.data.source).toMatchObject({ label: 'JIIA', metadata: { date: '2024-12-06' } });
    expect(second?.data.source.markup).toHaveLength(6);
  });
});
