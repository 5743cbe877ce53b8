/** The documents that are dressed, read where they stand: nothing of them is kept. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { SourceRoot } from '../../pipeline/ast.ts';
import { collect } from '../../pipeline/corpus/index.ts';
import { normalize } from '../../pipeline/normalize/index.ts';
import { read } from '../../pipeline/read/index.ts';
import { codebookOf } from '../codebook-of.ts';

const folders = ['../../sources', '../../../shared/seeds'].map((path) => new URL(path, import.meta.url).pathname);

/** The paths of the plain texts. */
export const texts = folders
  .filter((folder) => existsSync(folder))
  .flatMap((folder) => readdirSync(folder).map((name) => join(folder, name)))
  .filter((path) => path.endsWith('.txt'));

/** @returns The one document of a folder. */
export async function collected(folder: string): Promise<SourceRoot> {
  const { sources } = await read(folder, codebookOf());
  const [root] = collect(sources.map(normalize), codebookOf()).children;
  if (!root) throw new Error('no source');
  return root;
}

export const passagesOf = (root: SourceRoot) =>
  root.data.passages.map(({ kind, headings, text, sentences }) => ({
    kind,
    headings,
    text,
    sentences: sentences.length,
  }));
