/** Corpora for tests, without files: paragraphs in, passages with sentences and locators out. */
import type { Corpus, Metadata, Passage, SourceRoot } from '../../pipeline/ast.ts';
import type { LocatorRef } from '../../pipeline/codebook.ts';
import type { Place } from '../../pipeline/findings.ts';
import { parseLocator } from '../../pipeline/locator.ts';

export interface Written {
  id: string;
  label?: string;
  title?: string | null;
  publisher?: string;
  /** ISO 8601 date of the document. */
  date?: string | null;
  language?: string | null;
  /** `# …` a heading (`## …` below it), `- …` an item, cells with tabs between them a table, anything else a paragraph. */
  blocks: string[];
}

const abbreviations = /(?:\b(?:Mr|Mrs|Dr|St|No|approx|e\.g|i\.e|vs|U\.S|U\.K|Prof|Gen|Inc|Ltd)\.|\b\p{Lu}\.)$/u;

/** @returns A corpus whose sentences end at a stop, question or exclamation mark before a capital. */
export function corpusOf(...written: Written[]): Corpus {
  return { type: 'corpus', children: written.map(rootOf) };
}

function rootOf(
  { id, label, title, publisher, date = null, language = 'en', blocks }: Written,
  index: number,
): SourceRoot {
  const headings: string[] = [];
  const passages: Passage[] = [];
  for (const block of blocks) {
    const heading = /^(#+) (.*)$/s.exec(block);
    if (heading?.[1] && heading[2]) {
      headings.splice(heading[1].length - 1);
      headings.push(heading[2]);
      continue;
    }
    const item = block.startsWith('- ');
    const table = block.includes('\t');
    const text = item ? block.slice(2) : block;
    passages.push({
      number: passages.length + 1,
      kind: item ? 'item' : table ? 'table' : 'paragraph',
      text,
      ranges: [],
      sentences: table ? cellsOf(text) : sentencesOf(text),
      headings: [...headings],
    });
  }
  const metadata: Metadata = {
    title: title ?? null,
    authors: [],
    role: null,
    institution: null,
    country: null,
    date,
    publisher: publisher ?? null,
    url: null,
    accessed: null,
    translation: null,
    note: null,
    origin: {},
  };
  const source = {
    id,
    label: label ?? String.fromCharCode(65 + index),
    file: `${id}.txt`,
    sha256: '0'.repeat(64),
    format: 'txt' as const,
    language,
    metadata,
    furniture: [],
    repairs: [],
    markup: [],
  };
  return { type: 'root', children: [], data: { source, passages } };
}

function cellsOf(text: string): { start: number; end: number }[] {
  return [...text.matchAll(/[^\t\n]+/g)].map(({ index, 0: cell }) => ({ start: index, end: index + cell.length }));
}

function sentencesOf(text: string): { start: number; end: number }[] {
  const spans: { start: number; end: number }[] = [];
  let start = 0;
  for (const match of text.matchAll(/[.?!。]["”’)]*(?:\s+(?=["“‘(]?[\p{Lu}\d])|(?=\p{Script=Han})|$)/gu)) {
    const end = match.index + match[0].trimEnd().length;
    if (abbreviations.test(text.slice(start, match.index + 1)) && end < text.length) continue;
    spans.push({ start, end });
    start = match.index + match[0].length;
  }
  if (start < text.length) spans.push({ start, end: text.length });
  return spans;
}

/** @returns A resolver of plain locators. */
export function resolverOf(corpus: Corpus): (ref: LocatorRef) => Place | null {
  return (ref) => {
    const locator = parseLocator(ref.text);
    const passage = corpus.children
      .find((root) => root.data.source.id === locator?.source)
      ?.data.passages.find((other) => other.number === locator?.passage);
    if (!passage || !locator) return null;
    const span =
      locator.sentence === null ? { start: 0, end: passage.text.length } : passage.sentences[locator.sentence - 1];
    if (!span) return null;
    return {
      locator: `${locator.source}:${passage.number}.${locator.sentence ?? 1}`,
      start: span.start,
      end: span.end,
    };
  };
}
