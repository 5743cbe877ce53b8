/** What is worked out beside the reading of sources is what the analysis itself finds, and nothing hangs on whether it came. */
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { analyze, openTokenizer } from '../../pipeline/analyze/index.ts';
import { readCorpus } from '../../pipeline/analyze/reading.ts';
import { workAhead } from '../../pipeline/analyze/work-ahead.ts';
import { type Ahead, aheadOf, expectAhead, keepAhead } from '../../pipeline/analyze/worked-ahead.ts';
import type { Corpus, Passage } from '../../pipeline/ast.ts';
import { loadCodebook } from '../../pipeline/codebook.ts';
import { collect, comingPassages } from '../../pipeline/corpus/index.ts';
import { many } from '../../pipeline/engine.ts';
import { normalize } from '../../pipeline/normalize/index.ts';
import { read } from '../../pipeline/read/index.ts';
import { expectBuilt, root } from '../cli/collate.ts';
import { codebookOf } from '../codebook-of.ts';
import { corpusOf } from './corpus-of.ts';

afterEach(() => expectAhead(() => undefined));

const gold = join(process.cwd(), 'test', 'gold');
const folders = ['arctic', 'dialysis', 'frontline', 'prisons'].map((name) => join(gold, name));

async function open(folder: string) {
  const codebook = await loadCodebook(folder);
  const sources = (await read(folder, codebook)).sources.map(normalize);
  const coming = sources.map((source) => ({ coming: comingPassages(source), language: source.language }));
  return { codebook, coming, corpus: collect(sources, codebook) };
}

const passagesOf = ({ children }: Corpus): Passage[] => children.flatMap(({ data }) => data.passages);
const plain = (text: string) => [{ kind: 'paragraph' as const, text, sentences: [{ start: 0, end: text.length }] }];

test.each(folders)('%s: the same briefing', async (folder) => {
  const { codebook, coming, corpus } = await open(folder);
  const alone = JSON.stringify(analyze(corpus, codebook, () => null));
  for (const one of coming) keepAhead(one.coming, structuredClone(workAhead(one.coming, one.language)));
  expect(JSON.stringify(analyze(corpus, codebook, () => null))).toBe(alone);
  const passages = readCorpus(corpus).sources.flatMap((source) => source.passages);
  const taken = passages.filter((passage) => aheadOf(passage) !== undefined);
  expect(taken.length).toBeGreaterThan(0.9 * passages.length);
});

test.each(folders)('%s: a passage tells it by itself and what is right behind it', async (folder) => {
  for (const { coming, language } of (await open(folder)).coming) {
    const all = workAhead(coming, language);
    expect(all.some(({ attributions }) => attributions.length > 0)).toBe(true);
    expect(all.some(({ figures }) => figures.length > 0)).toBe(true);
    expect(coming.map((_, at) => workAhead(coming.slice(at, at + 3), language)[0])).toEqual(all);
  }
});

test('what has become another passage, or stands before another, is worked out anew', () => {
  const one = 'The mayor put it briefly: “The bridge is lost.”';
  const [corpus, changed] = ['Nobody answered.', '“Nobody answered.”'].map((next) =>
    corpusOf({ id: 'a', blocks: [one, next] }),
  );
  if (!corpus || !changed) throw new Error('two corpora');
  const coming = passagesOf(corpus).map(({ kind, text, sentences }) => ({ kind, text, sentences }));
  keepAhead(coming, workAhead(coming, 'en'));
  const taken = (of: Corpus) => readCorpus(of).sources[0]?.passages.map((passage) => aheadOf(passage) !== undefined);
  expect(taken(corpus)).toEqual([true, true]);
  expect(taken(changed)).toEqual([false, false]);
  expect(taken(corpusOf({ id: 'a', blocks: [`- ${one}`, 'Nobody answered.'] }))).toEqual([false, true]);
  const [first] = passagesOf(corpus);
  if (first) first.sentences = [{ start: 0, end: 9 }];
  expect(taken(corpus)).toEqual([false, true]);
});

test('what comes amid an analysis is taken when it is asked for', () => {
  const text = 'The port handled 300 boats in May 2021.';
  const queue: Ahead[][] = [workAhead(plain(text), 'en')];
  expectAhead(() => {
    const told = queue.shift();
    if (told) keepAhead(plain(text), told);
  });
  const [passage] = readCorpus(corpusOf({ id: 'a', blocks: [text] })).sources[0]?.passages ?? [];
  expect(passage && aheadOf(passage)?.dates).toMatchObject([{ year: 2021, month: 5 }]);
  expect(queue).toEqual([]);
});

test('a number that is no date after all is a figure, whatever was worked out', () => {
  // Without a date of the document it tells how long, and not when.
  const text = 'The mill was built some 30 years ago.';
  const corpus = corpusOf({ id: 'a', date: null, blocks: [text] }, { id: 'b', blocks: ['The mill is closed.'] });
  const run = () => JSON.stringify(analyze(corpus, codebookOf(), () => null));
  const alone = run();
  keepAhead(plain(text), workAhead(plain(text), 'en'));
  expect(alone).toContain('some 30 years');
  expect(run()).toBe(alone);
});

test('the thread works ahead in a long run, and ends when it is told that nothing else comes', async () => {
  expectBuilt();
  const tokenizer = openTokenizer(join(root, '.build', 'words.cjs'));
  const text = 'The port handled 300 boats in May 2021, as the mayor said.';
  const filling = Array.from({ length: many / 1000 }, (_, at) => `${`Boat ${at} came and went. `.repeat(50)}`.trim());
  tokenizer.begin(filling.flatMap(plain), 'en');
  tokenizer.begin(plain(text), 'en');
  const corpus = corpusOf({ id: 'a', blocks: [text] });
  await tokenizer.prepare(corpus, codebookOf());
  const [passage] = readCorpus(corpus).sources[0]?.passages ?? [];
  const found = await vi.waitFor(() => (passage && aheadOf(passage)) ?? Promise.reject(), { timeout: 30_000 });
  expect(found.figures.map(([at, figures]) => [at, figures[0]?.value])).toEqual([[0, 300]]);
  expect(found.attributions[0]?.[1][0]?.holder).toBe('mayor');
  await tokenizer.close();
});
