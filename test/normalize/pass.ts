/** A text through reader, repairs and corpus, without a file. */
import { VFile } from 'vfile';
import type { SourceRoot } from '../../pipeline/ast.ts';
import type { CodebookSource } from '../../pipeline/codebook.ts';
import { collect } from '../../pipeline/corpus/index.ts';
import { normalize } from '../../pipeline/normalize/index.ts';
import { readHtml } from '../../pipeline/read/markdown/html-blocks.ts';
import { parseMarkdown } from '../../pipeline/read/md.ts';
import { physicalLines } from '../../pipeline/read/txt.ts';
import type { ReadSource } from '../../pipeline/read-source.ts';
import { codebookOf } from '../codebook-of.ts';

/** What an editor settles, in the codebook's words. */
export interface Settle {
  joins?: string[];
  splits?: string[];
}

function entryOf(file: string, settle: Settle): CodebookSource | null {
  const refs = (texts: string[] = []) =>
    texts.map((text, index) => ({ text, place: { line: index + 1, column: 1, offset: index } }));
  const place = { line: 1, column: 1, offset: 0 };
  return settle.joins || settle.splits ? { file, place, joins: refs(settle.joins), splits: refs(settle.splits) } : null;
}

/** @returns A source as its reader leaves it. */
export function source(value: string, name = 'test.txt', language = 'en', settle: Settle = {}): ReadSource {
  const file = new VFile({ path: name, value });
  const base = { file, name, sha256: '', entry: entryOf(name, settle), language, pages: null, paragraphs: null };
  if (!name.endsWith('.md')) {
    const root = physicalLines(value);
    return { ...base, format: 'txt', root, made: 'lines', metadata: {}, repairs: [], markup: [] };
  }
  const { root, made, markup, repairs, front } = parseMarkdown(file, readHtml);
  return { ...base, format: 'md', root, made, metadata: front.metadata, repairs, markup };
}

/** @returns The one source of a corpus, collected, with its messages on `file`. */
export function pass(
  value: string,
  name?: string,
  settle?: Settle,
): { root: SourceRoot; file: VFile; codebook: VFile } {
  const read = source(value, name, 'en', settle);
  const codebook = codebookOf();
  const corpus = collect([normalize(read)], codebook);
  const [root] = corpus.children;
  if (!root) throw new Error('no source');
  return { root, file: read.file, codebook: codebook.file };
}

/** @returns The texts of its passages. */
export function texts(value: string, name?: string): string[] {
  return pass(value, name).root.data.passages.map((passage) => passage.text);
}
