/** What a reader gave, as the stages after it take it. */
import type { VFile } from 'vfile';
import type { SourceFormat } from '../../pipeline/ast.ts';
import type { Parsed } from '../../pipeline/read/reader.ts';
import type { ReadSource } from '../../pipeline/read-source.ts';

export function sourceOf(file: VFile, format: SourceFormat, parsed: Parsed): ReadSource {
  const { root, made, pages = null, paragraphs = null, front, repairs, markup } = parsed;
  const { metadata } = front;
  return {
    file,
    name: file.basename ?? '',
    format,
    sha256: '',
    root,
    made,
    pages,
    paragraphs,
    metadata,
    language: 'en',
    entry: null,
    repairs,
    markup,
  };
}
