/** A PDF through reader, repairs and corpus, without a file. */
import { VFile } from 'vfile';
import type { SourceRoot } from '../../../pipeline/ast.ts';
import { collect } from '../../../pipeline/corpus/index.ts';
import { record } from '../../../pipeline/message.ts';
import { normalize } from '../../../pipeline/normalize/index.ts';
import { pdf } from '../../../pipeline/read/pdf.ts';
import type { Problem } from '../../../pipeline/read/unreadable.ts';
import { codebookOf } from '../../codebook-of.ts';

export interface Read {
  root: SourceRoot;
  file: VFile;
  /** Passages as `kind: text`. */
  passages: string[];
  /** Furniture as `kind: text`. */
  furniture: string[];
  /** `rule: reason`. */
  messages: string[];
  language: string | null;
}

/** @throws {Error} When there is a problem; conservation is checked on the way. */
export async function readPdf(bytes: Uint8Array): Promise<Read> {
  const file = new VFile({ path: 'test.pdf', value: '' });
  const parsed = await pdf(file, Buffer.from(bytes));
  if ('problem' in parsed) throw new Error(JSON.stringify(parsed));
  const { root, made, markup, repairs, front, pages = null } = parsed;
  const source = normalize({
    ...{ file, name: 'test.pdf', format: 'pdf' as const, sha256: '', entry: null, paragraphs: null },
    ...{ root, made, pages, metadata: front.metadata, language: 'en', repairs, markup },
  });
  const [collected] = collect([source], codebookOf()).children;
  if (!collected) throw new Error('no source');
  return {
    root: collected,
    file,
    passages: collected.data.passages.map(({ kind, text }) => `${kind}: ${text}`),
    furniture: collected.data.source.furniture.map(({ kind, text }) => `${kind}: ${text}`),
    messages: file.messages.map(record).map(({ rule, reason }) => `${rule}: ${reason}`),
    language: front.language,
  };
}

/** @returns Why there is no text. */
export async function problemOf(bytes: Uint8Array): Promise<Problem> {
  const parsed = await pdf(new VFile({ path: 'test.pdf', value: '' }), Buffer.from(bytes));
  if ('problem' in parsed) return parsed;
  throw new Error('it was read');
}
