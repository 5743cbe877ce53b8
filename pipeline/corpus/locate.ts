/** An editor's locator to the place that it names. */
import type { VFile } from 'vfile';
import type { Corpus, Passage, SourceRoot } from '../ast.ts';
import type { LocatorRef } from '../codebook.ts';
import type { Place } from '../findings.ts';
import { formatLocator, parseLocator } from '../locator.ts';
import { say } from '../message.ts';
import { nearest } from '../nearest.ts';

/** `id "words of the passage"`, with any quotation marks; the colon may stand there too. */
const wordsPattern = /^\s*([a-z0-9][a-z0-9-]*)[\s:]+["“”„«'‘](.+)["“”»'’]\s*$/su;

/** How many candidates a message lists: enough to choose from, few enough to read. */
const listed = 5;

/**
 * Find what a locator in the codebook names.
 *
 * `id 3.2` and `id:3.2` name a sentence, `id 3` a whole passage, `id "words"` the words themselves, which must stand
 * in one place only. White space and the shape of quotation marks, hyphens and apostrophes do not count.
 *
 * @param file The codebook: an error goes here when the locator names nothing, or several places.
 * @returns The place, or `null` when an error was said.
 */
export function locate(corpus: Corpus, ref: LocatorRef, file: VFile): Place | null {
  const numbered = parseLocator(ref.text);
  const worded = numbered ? null : wordsPattern.exec(ref.text);
  const id = numbered?.source ?? worded?.[1];
  if (!id) {
    return fail(file, ref, {
      found: `"${ref.text}" is not a locator`,
      expected: 'an id with numbers or words of the passage, such as fao 2.7 or fao "words of the passage"',
      help: `The ids are: ${idsOf(corpus).join(', ')}.`,
    });
  }
  const source = corpus.children.find((root) => root.data.source.id === id);
  if (!source) {
    const meant = nearest(id, idsOf(corpus));
    return fail(file, ref, {
      found: `No source has the id "${id}"`,
      expected: `one of ${idsOf(corpus).join(', ')}`,
      help: meant ? `Did you mean ${meant}?` : 'Use one of these ids.',
    });
  }
  return numbered ? byNumber(source, numbered, ref, file) : byWords(source, worded?.[2] ?? '', ref, file);
}

function byNumber(
  source: SourceRoot,
  { passage: number, sentence }: { passage: number; sentence: number | null },
  ref: LocatorRef,
  file: VFile,
): Place | null {
  const { id } = source.data.source;
  const passages = source.data.passages;
  const passage = passages[number - 1];
  if (!passage) {
    return fail(file, ref, {
      found: `"${ref.text}" leads nowhere: ${id} has ${count(passages.length, 'passage')}`,
      expected: passages.length ? `a passage from 1 to ${passages.length}` : 'another source',
      help: 'Appendix B numbers the passages of each source; words of the passage in quotation marks also name it.',
    });
  }
  if (sentence === null)
    return {
      locator: formatLocator(id, number, passage.sentences.length ? 1 : null),
      start: 0,
      end: passage.text.length,
    };
  const span = passage.sentences[sentence - 1];
  if (!span) {
    const all = passage.sentences.length;
    return fail(file, ref, {
      found: `"${ref.text}" leads nowhere: ${id} ${number} has ${count(all, 'sentence')}`,
      expected: `a sentence from 1 to ${all}`,
      help: 'Name the whole passage by leaving the sentence out.',
    });
  }
  return { locator: formatLocator(id, number, sentence), ...span };
}

function byWords(source: SourceRoot, words: string, ref: LocatorRef, file: VFile): Place | null {
  const { id } = source.data.source;
  const wanted = fold(words).text.trim();
  const hits = wanted ? source.data.passages.flatMap((passage) => occurrences(id, passage, wanted)) : [];
  const [only] = hits;
  if (only && hits.length === 1) return only.place;
  if (hits.length) {
    return fail(file, ref, {
      found: `These words stand in ${id} in ${hits.length} places: ${list(hits)}`,
      expected: 'words that stand in one place only',
      help: 'Add the words before or after, or use one of these locators.',
    });
  }
  const near = closest(source, wanted);
  return fail(file, ref, {
    found: `No passage of ${id} has the words "${words}"`,
    expected: 'words as they stand in one passage',
    help: near.length
      ? `The nearest: ${list(near)}.`
      : 'Copy them from Appendix B, without the quotation marks around them.',
  });
}

interface Hit {
  place: Place;
  passage: Passage;
}

function occurrences(id: string, passage: Passage, wanted: string): Hit[] {
  const { text, at } = fold(passage.text);
  const hits: Hit[] = [];
  for (let from = text.indexOf(wanted); from !== -1; from = text.indexOf(wanted, from + wanted.length)) {
    const start = at[from] ?? 0;
    const end = (at[from + wanted.length - 1] ?? start) + 1;
    hits.push({ place: placeOf(id, passage, start, end), passage });
  }
  return hits;
}

function placeOf(id: string, passage: Passage, start: number, end: number): Place {
  const index = passage.sentences.findIndex((span) => start < span.end);
  return { locator: formatLocator(id, passage.number, index === -1 ? null : index + 1), start, end };
}

/** Sentences that share the most words with those wanted, and at least half of them. */
function closest(source: SourceRoot, wanted: string): Hit[] {
  const words = new Set(wordsOf(wanted));
  if (!words.size) return [];
  return source.data.passages
    .flatMap((passage) =>
      passage.sentences.map((span) => {
        const there = new Set(wordsOf(fold(passage.text.slice(span.start, span.end)).text));
        const shared = [...words].filter((word) => there.has(word)).length;
        return { shared, passage, place: placeOf(source.data.source.id, passage, span.start, span.end) };
      }),
    )
    .filter(({ shared }) => shared * 2 >= words.size)
    .sort((a, b) => b.shared - a.shared)
    .slice(0, listed);
}

/**
 * Text as it is compared: runs of white space are one space, marks that look alike are one mark. One to one, so that
 * `at` leads from each character back to the offset it came from.
 */
function fold(text: string): { text: string; at: number[] } {
  let folded = '';
  const at: number[] = [];
  for (let offset = 0; offset < text.length; offset++) {
    let character = text.charAt(offset);
    if (/[\s\u00a0]/.test(character)) character = ' ';
    else if (/["“”„«»]/.test(character)) character = '"';
    else if (/['‘’‚`´]/.test(character)) character = "'";
    else if (/[-‐‑‒–—]/.test(character)) character = '-';
    if (character === ' ' && folded.endsWith(' ')) continue;
    folded += character;
    at.push(offset);
  }
  return { text: folded, at };
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

function list(hits: readonly Hit[]): string {
  return hits
    .slice(0, listed)
    .map(({ place, passage }) => {
      const words = passage.text.slice(place.start, place.start + 50).replace(/\s+/g, ' ');
      return `${place.locator.replace(':', ' ')} (${words}…)`;
    })
    .join(', ')
    .concat(hits.length > listed ? ' and others' : '');
}

function idsOf(corpus: Corpus): string[] {
  return corpus.children.map((root) => root.data.source.id);
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

function fail(file: VFile, ref: LocatorRef, notice: { found: string; expected: string; help: string }): null {
  say(file, { rule: 'codebook-locator', severity: 'error', ...notice, place: ref.place });
  return null;
}
