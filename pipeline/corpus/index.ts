/** Roots to one Corpus: ids, labels, numbered passages, sentences, metadata; and the check that nothing was lost. */
import type { VFile } from 'vfile';
import type { Corpus, Source, SourceRoot } from '../ast.ts';
import type { Codebook } from '../codebook.ts';
import { exit, Stop, say } from '../message.ts';
import { places } from '../places.ts';
import type { ReadSource } from '../read-source.ts';
import { findClash } from './clash.ts';
import { conserve } from './conserve.ts';
import { ids, labels } from './labels.ts';
import { metadataOf } from './metadata.ts';
import { part } from './passages.ts';
import { findSharedLines } from './shared-lines.ts';

export { comingPassages } from './passages.ts';

/**
 * Collect sources into one corpus, in the order in which they come: that of the codebook, then of file names. What the
 * codebook settles of a source that is not there becomes an error on the codebook.
 *
 * @throws {Stop} `failed` when a character of a source is in no passage, furniture, repair or markup, or in two of
 * them, with the place on the source's file.
 */
export function collect(sources: readonly ReadSource[], codebook: Codebook): Corpus {
  findSharedLines(sources);
  const broken: VFile[] = [];
  const parts = sources.map((source) => {
    const at = places(String(source.file));
    const { passages, furniture, markup } = part(source, source.language, at);
    const own = passages.map(({ passage }) => passage);
    const metadata = metadataOf(source, furniture, own);
    findClash(source.file, metadata, own, furniture);
    return { source, at, passages, furniture, markup, metadata };
  });
  const allIds = ids(sources);
  const allLabels = labels(
    sources,
    parts.map(({ metadata }) => metadata),
  );
  const children = parts.map(({ source, at, passages, furniture, markup, metadata }, index): SourceRoot => {
    const record: Source = {
      id: allIds[index] ?? '',
      label: allLabels[index] ?? '',
      file: source.name,
      sha256: source.sha256,
      format: source.format,
      language: source.language,
      metadata,
      furniture,
      repairs: source.repairs,
      markup,
    };
    if (!conserve(source, record, passages, at)) broken.push(source.file);
    const data = { ...source.root.data, source: record, passages: passages.map(({ passage }) => passage) };
    return Object.assign(source.root, { data });
  });
  for (const { unsettled = [] } of sources) for (const notice of unsettled) say(codebook.file, notice);
  if (broken.length > 0) throw new Stop(exit.failed, broken);
  return { type: 'corpus', children };
}
