/** Sources that are one document twice, or one beside a slightly changed edition: found by runs of words they share. */
import type { VFile } from 'vfile';
import type { Source } from '../ast.ts';
import { say } from '../message.ts';
import { isResponse } from './answered.ts';
import type { Reading, SourceReading } from './reading.ts';

export interface Copy {
  left: SourceReading;
  right: SourceReading;
  /** Of the shorter one's runs of words, how many stand in the other, 0 to 1. */
  share: number;
}

/** Words in a run: a quotation or a form of words is shorter, or one of few. */
const run = 8;
/** From this share on the shorter one adds nothing of its own that could be compared. */
const least = 0.6;
/** Runs kept for a source: of longer ones a sample, chosen by the words themselves, so that the same are kept of both. */
const most = 2000;

/** @returns Which sources are copies of one another, in printed order. */
export function findCopies(reading: Reading): Copy[] {
  const longest = Math.max(0, ...reading.sources.map((source) => source.words));
  const every = Math.max(1, Math.ceil(longest / most));
  const count = reading.sources.length;
  // A number for each run and its source; sorted, the same run of several sources stands together, the sources in order.
  const runs = reading.sources.map((source) => runsOf(source, every));
  const all = new Float64Array(runs.reduce((sum, { length }) => sum + length, 0));
  let next = 0;
  for (const [index, keys] of runs.entries()) for (const key of keys) all[next++] = key * count + index;
  all.sort();
  const sizes = new Array<number>(count).fill(0);
  const shared = new Map<number, number>();
  let holders: number[] = [];
  for (let at = 0; at < all.length; at++) {
    const one = all[at] ?? 0;
    if (one === all[at - 1]) continue;
    const key = Math.floor(one / count);
    if (key !== Math.floor((all[at - 1] ?? Number.NaN) / count)) holders = [];
    const index = one - key * count;
    sizes[index] = (sizes[index] ?? 0) + 1;
    for (const other of holders) shared.set(other * count + index, (shared.get(other * count + index) ?? 0) + 1);
    holders.push(index);
  }
  return [...shared]
    .sort(([one], [other]) => one - other)
    .flatMap(([key, times]): Copy[] => {
      const [at, to] = [Math.floor(key / count), key % count];
      const [left, right] = [reading.sources[at], reading.sources[to]];
      const share = times / Math.max(1, Math.min(sizes[at] ?? 0, sizes[to] ?? 0));
      // A short response may print most of what it answers, and is no copy of it.
      return left && right && share >= least && isResponse(left) === isResponse(right) ? [{ left, right, share }] : [];
    });
}

/** @returns Whether two sources, by id, are copies. */
export function areCopies(copies: Copy[]): (left: string, right: string) => boolean {
  const known = new Set(copies.map(({ left, right }) => `${left.id} ${right.id}`));
  return (left, right) => known.has(`${left} ${right}`) || known.has(`${right} ${left}`);
}

/** Say which sources are copies: a reader would take them for two voices. */
export function sayCopies(copies: Copy[], fileOf: (source: Source) => VFile): void {
  for (const { left, right, share } of copies)
    say(fileOf(right.source), {
      rule: 'source-copy',
      severity: 'warning',
      found: `${right.source.file} has ${Math.floor(share * 100)} % of its text in common with ${left.source.file}, word for word: they are treated as one document twice, and not compared with each other`,
      expected: 'documents of different authors',
      help: 'Take one of the two out of the folder, unless you want both editions printed.',
    });
}

/** A number for each run of words; one that comes twice is there twice. */
function runsOf(source: SourceReading, every: number): number[] {
  const words: number[] = [];
  for (const { tokens } of source.sentences) for (const { word, lower } of tokens) if (word) words.push(hashOf(lower));
  const found: number[] = [];
  // A source shorter than a run is one run.
  for (let at = 0; at + run <= words.length || (at === 0 && words.length > 0); at++) {
    let key = 17;
    const end = Math.min(words.length, at + run);
    for (let word = at; word < end; word++) key = (Math.imul(key, 31) + (words[word] ?? 0)) | 0;
    if ((key >>> 4) % every === 0) found.push(key);
  }
  return found;
}

const hashes = new Map<string, number>();

/** Texts repeat their words. */
function hashOf(word: string): number {
  let found = hashes.get(word);
  if (found === undefined) {
    found = hash(word);
    hashes.set(word, found);
  }
  return found;
}

/** FNV-1a. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return value | 0;
}
