/** A page through reader, repairs and corpus, without a file on the disk. */
import { VFile } from 'vfile';
import type { SourceRoot } from '../../../pipeline/ast.ts';
import { collect } from '../../../pipeline/corpus/index.ts';
import { normalize } from '../../../pipeline/normalize/index.ts';
import { html } from '../../../pipeline/read/html.ts';
import type { Problem } from '../../../pipeline/read/unreadable.ts';
import type { ReadSource } from '../../../pipeline/read-source.ts';
import { codebookOf } from '../../codebook-of.ts';

/** @returns The source as its reader leaves it, or why there is none. */
export async function source(page: string | Uint8Array, name = 'page.html'): Promise<ReadSource | Problem> {
  const file = new VFile({ path: name, value: '' });
  const parsed = await html(file, Buffer.from(page as Uint8Array));
  if ('problem' in parsed) return parsed;
  const { root, made, markup, repairs, front } = parsed;
  const known = { file, name, format: 'html' as const, sha256: '', entry: null, pages: null, paragraphs: null };
  return { ...known, root, made, markup, repairs, metadata: front.metadata, language: front.language };
}

/** @returns The one source of a corpus. @throws {Stop} When a character of it is lost. */
export async function pass(page: string | Uint8Array, name?: string): Promise<SourceRoot> {
  const read = await source(page, name);
  if ('problem' in read) throw new Error(`no source: ${read.problem}`);
  const [root] = collect([normalize(read)], codebookOf()).children;
  if (!root) throw new Error('no source');
  return root;
}
