/** A Word document through reader, repairs and corpus, without a file. */
import type { RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import { VFile } from 'vfile';
import type { Passage, SourceRoot } from '../../../pipeline/ast.ts';
import { collect } from '../../../pipeline/corpus/index.ts';
import { renderPassage } from '../../../pipeline/layout/prose.ts';
import { normalize } from '../../../pipeline/normalize/index.ts';
import { docx } from '../../../pipeline/read/docx.ts';
import type { Parsed } from '../../../pipeline/read/reader.ts';
import type { Problem } from '../../../pipeline/read/unreadable.ts';
import { codebookOf } from '../../codebook-of.ts';
import { build, type Document } from './build.ts';

export interface Passed {
  root: SourceRoot;
  file: VFile;
  parsed: Parsed;
}

/** @returns What the reader says of the bytes when it gives no document. */
export async function problemOf(bytes: Uint8Array): Promise<Problem | null> {
  const parsed = await docx(new VFile({ path: 'test.docx' }), Buffer.from(bytes));
  return 'problem' in parsed ? parsed : null;
}

/** @returns The one source of a corpus, collected and its conservation checked, with its messages on `file`. */
export async function pass(input: Document | string | Uint8Array): Promise<Passed> {
  const bytes = input instanceof Uint8Array ? Buffer.from(input) : build(input);
  const file = new VFile({ path: 'test.docx' });
  const parsed = await docx(file, bytes);
  if ('problem' in parsed) throw new Error(JSON.stringify(parsed));
  const { root, made, markup, repairs, front, paragraphs = null } = parsed;
  const source = { file, name: 'test.docx', sha256: '', entry: null, format: 'docx', pages: null } as const;
  const read = {
    ...source,
    root,
    made,
    markup,
    repairs,
    paragraphs,
    metadata: front.metadata,
    language: front.language,
  };
  const [one] = collect([normalize(read)], codebookOf()).children;
  if (!one) throw new Error('no source');
  return { root: one, file, parsed };
}

/** Render every passage: what is printed must be its text, character for character. */
export function renderAll({ root }: Passed): void {
  visit(root, (node) => {
    const { passage } = (node.data ?? {}) as { passage?: Passage };
    if (passage) renderPassage(node as RootContent, passage, 'one');
  });
}

/** @returns What a document became, as short as it can be read. */
export async function outcome(input: Document | string | Uint8Array) {
  const passed = await pass(input);
  const { root, file } = passed;
  renderAll(passed);
  const { furniture, metadata, markup } = root.data.source;
  const value = String(file);
  return {
    passages: root.data.passages.map(({ kind, headings, text, ranges }) => ({
      kind,
      headings: headings.join(' > '),
      text,
      paragraphs: ranges.map(({ paragraph }) => paragraph).join(' '),
    })),
    furniture: furniture.map(({ kind, text }) => `${kind}: ${text}`),
    markup: markup.map(({ start, end }) => value.slice(start.offset, end.offset)),
    metadata: Object.fromEntries(
      Object.entries(metadata).filter(([field, known]) => field !== 'origin' && known !== null && known.length !== 0),
    ),
    messages: file.messages.map(({ ruleId, reason }) => `${ruleId}: ${reason}`),
  };
}
