/** The sources as `briefing.json` has them. */
import type { SourceRecord } from '../findings.ts';
import type { SourceReading } from './reading.ts';

/** @returns The record of one source. */
export function sourceRecord({ source, words, passages }: SourceReading): SourceRecord {
  return {
    id: source.id,
    label: source.label,
    file: source.file,
    sha256: source.sha256,
    format: source.format,
    language: source.language,
    words,
    metadata: source.metadata,
    passages: passages.map(({ passage, locator, sentences }) => ({
      locator,
      kind: passage.kind,
      headings: passage.headings,
      text: passage.text,
      ranges: passage.ranges,
      sentences: sentences.map(({ locator: at, text, start, end }) => ({ locator: at, text, start, end })),
    })),
    furniture: source.furniture,
    repairs: source.repairs,
  };
}
