/**
 * Several folders analysed in one process, whose language model has seen nothing else: `cut-order-run STATE FOLDER…`
 * prints the briefing of each as JSON, by its name. The state is what was cut before, and what of it was kept.
 */
import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import { analyze } from '../../pipeline/analyze/index.ts';
import { englishTokens, forget, pack, remember } from '../../pipeline/analyze/words.ts';
import type { Corpus } from '../../pipeline/ast.ts';
import { loadCodebook } from '../../pipeline/codebook.ts';
import { collect } from '../../pipeline/corpus/index.ts';
import { locate } from '../../pipeline/corpus/locate.ts';
import { tune } from '../../pipeline/engine.ts';
import { isEnglish } from '../../pipeline/english.ts';
import type { Briefing } from '../../pipeline/findings.ts';
import { normalize } from '../../pipeline/normalize/index.ts';
import { read } from '../../pipeline/read/index.ts';
import { codebookOf } from '../codebook-of.ts';
import { corpusOf, resolverOf, type Written } from './corpus-of.ts';
import { possessives } from './cut-order-written.ts';

interface Case {
  name: string;
  corpus: Corpus;
  analysed: () => Briefing;
}

async function open(folder: string): Promise<Case> {
  const codebook = await loadCodebook(folder);
  const { sources } = await read(folder, codebook);
  const corpus = collect(sources.map(normalize), codebook);
  return {
    name: basename(folder),
    corpus,
    analysed: () => analyze(corpus, codebook, (ref) => locate(corpus, ref, codebook.file)),
  };
}

function written(name: string, sources: Written[]): Case {
  const corpus = corpusOf(...sources);
  return { name, corpus, analysed: () => analyze(corpus, codebookOf(), resolverOf(corpus)) };
}

function textsOf({ corpus }: Case): string[] {
  return corpus.children.flatMap(({ data: { source, passages } }) =>
    isEnglish(source.language) ? passages.map(({ text }) => text) : [],
  );
}

/** As the thread of `words-thread.ts` does it: each text once, and what comes of it is kept. */
function cut(texts: readonly string[]): void {
  for (const text of texts) remember([text], [pack(englishTokens(text))]);
}

/** In an order that hangs on nothing but the seed. */
function shuffled(texts: readonly string[], seed: string): string[] {
  const keyOf = (text: string) => createHash('sha256').update(seed).update(text).digest('hex');
  return texts
    .map((text) => ({ text, key: keyOf(text) }))
    .sort((one, other) => (one.key < other.key ? -1 : 1))
    .map(({ text }) => text);
}

/** What is done before; it gives the cases in the order in which they are to be analysed. */
const states: Record<string, (cases: Case[]) => Case[]> = {
  fresh: (cases) => cases,
  // As in a run: what the thread has cut is not cut again.
  reversed: (cases) => {
    cut(cases.flatMap(textsOf).reverse());
    return cases;
  },
  // Each case meets a model that knows all those that come behind it in a fresh run, and none of those before it.
  'others first': (cases) => [...cases].reverse(),
  // All is cut once more, by a model that has seen it all.
  shuffled: (cases) => {
    cut(shuffled(cases.flatMap(textsOf), 'a seed'));
    forget();
    return cases;
  },
};

tune();
const [state = '', ...folders] = process.argv.slice(2);
const prepare = states[state];
if (!prepare) throw new Error(`No state is called "${state}"`);
const cases = prepare([
  // Each of the two for itself, too: the one has words that the other teaches.
  ...possessives.map((source) => written(source.id, [source])),
  written('both', possessives),
  ...(await Promise.all(folders.map(open))),
]);
process.stdout.write(JSON.stringify(Object.fromEntries(cases.map(({ name, analysed }) => [name, analysed()]))));
