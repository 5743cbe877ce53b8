/** The corpus as the analyses read it: sentences in order, with their tokens, made once. */
import type { Corpus, Passage, Source } from '../ast.ts';
import { isEnglish } from '../english.ts';
import type { Place } from '../findings.ts';
import { formatLocator } from '../locator.ts';
import { lowerOf } from '../lower.ts';
import { onceEach } from './once-each.ts';
import { closingIn } from './voices-marks.ts';
import { countWords, englishTokens, plainTokens, type Token } from './words.ts';

/** One sentence of a passage. */
export interface Sentence {
  /** Over the whole corpus, from 0, in printed order. */
  order: number;
  source: SourceReading;
  passage: PassageReading;
  /** From 1 in its passage. */
  number: number;
  /** UTF-16 units into the passage's text. */
  start: number;
  end: number;
  text: string;
  /** `id:passage.sentence`. */
  locator: string;
  /** Offsets into the passage's text. */
  tokens: Token[];
  words: number;
}

export interface PassageReading {
  passage: Passage;
  source: SourceReading;
  /** `id:passage`. */
  locator: string;
  sentences: Sentence[];
  /** Spans between quotation marks, marks included. */
  quotes: { start: number; end: number }[];
}

export interface SourceReading {
  source: Source;
  id: string;
  /** From 0, in printed order. */
  index: number;
  /** Whether analyses that know only English may read it: its language is English or cannot be told. */
  english: boolean;
  passages: PassageReading[];
  sentences: Sentence[];
  words: number;
}

/** Whether two sources speak of one matter. */
export type Kindred = (one: SourceReading, other: SourceReading) => boolean;

export interface Reading {
  sources: SourceReading[];
  sentences: Sentence[];
}

/** @returns The corpus, read: every sentence tokenised, in printed order. */
export function readCorpus(corpus: Corpus): Reading {
  const sentences: Sentence[] = [];
  const sources = corpus.children.map((root, index) => {
    const source = root.data.source;
    const english = isEnglish(source.language);
    const reading: SourceReading = { source, id: source.id, index, english, passages: [], sentences: [], words: 0 };
    for (const passage of root.data.passages) {
      const read = readPassage(reading, passage, sentences.length);
      reading.passages.push(read);
      reading.sentences.push(...read.sentences);
      sentences.push(...read.sentences);
    }
    reading.words = reading.sentences.reduce((sum, sentence) => sum + sentence.words, 0);
    return reading;
  });
  return { sources, sentences };
}

function readPassage(source: SourceReading, passage: Passage, from: number): PassageReading {
  const tokens = source.english
    ? englishTokens(passage.text)
    : plainTokens(passage.text, source.source.language ?? 'und');
  const reading: PassageReading = {
    passage,
    source,
    locator: formatLocator(source.id, passage.number),
    sentences: [],
    quotes: quotes(passage.text),
  };
  let next = 0;
  passage.sentences.forEach((span, index) => {
    while (next < tokens.length && (tokens[next]?.start ?? 0) < span.start) next++;
    const first = next;
    while (next < tokens.length && (tokens[next]?.start ?? 0) < span.end) next++;
    const text = passage.text.slice(span.start, span.end);
    reading.sentences.push({
      order: from + index,
      source,
      passage: reading,
      number: index + 1,
      start: span.start,
      end: span.end,
      text,
      locator: formatLocator(source.id, passage.number, index + 1),
      tokens: tokens.slice(first, next),
      words: countWords(text),
    });
  });
  return reading;
}

function quotes(text: string): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  for (const { index: start, 0: words } of text.matchAll(/“[^“”]*”|"[^"]*"|«[^«»]*»|(?<![\p{L}\p{N}])‘(?=\S)/gu)) {
    // What single marks close, an apostrophe may not.
    const end = words === '‘' ? closingIn(text, start, start + 1) : start + words.length;
    if (end !== null) found.push({ start, end });
  }
  return found;
}

const byLocator = new WeakMap<Reading, ReadonlyMap<string, Sentence>>();

/** @returns The sentences by their locators. */
export function locatorsOf(reading: Reading): ReadonlyMap<string, Sentence> {
  let found = byLocator.get(reading);
  if (!found) {
    found = new Map(reading.sentences.map((sentence) => [sentence.locator, sentence]));
    byLocator.set(reading, found);
  }
  return found;
}

/** @returns The sentence in lower case. */
export const lowered = onceEach(({ text }: Sentence) => lowerOf(text));

/** @returns Whether a sentence ends as a question. */
export function isQuestion({ text }: Sentence): boolean {
  return /\?["”’)]*$/.test(text);
}

/** @returns The stems of all words of a passage. */
export const stemsIn = onceEach(
  ({ sentences }: PassageReading): ReadonlySet<string> =>
    new Set(sentences.flatMap(({ tokens }) => tokens.map(({ stem }) => stem))),
);

/** @returns A place inside a sentence; the whole sentence without a span. */
export function placeOf(sentence: Sentence, start = sentence.start, end = sentence.end): Place {
  return { locator: sentence.locator, start, end };
}

/** @returns The words between two offsets of the sentence's passage. */
export function textOf(sentence: Sentence, start: number, end: number): string {
  return sentence.passage.passage.text.slice(start, end);
}
