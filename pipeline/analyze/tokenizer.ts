/**
 * The words of the English sources, cut in a thread of their own: the language model takes a fifth of a second to load,
 * which passes while the sources are read and the browser starts.
 */
import { fileURLToPath } from 'node:url';
import { MessageChannel, receiveMessageOnPort } from 'node:worker_threads';
import type { Corpus } from '../ast.ts';
import type { Codebook } from '../codebook.ts';
import { isEnglish } from '../english.ts';
import { startWords } from '../words-worker.ts';
import { rivals } from './tables/rivals.ts';
import { forget, type Packed, remember, stemAlone } from './words.ts';
import type { Asked, ComingSource } from './words-thread.ts';
import { type Ahead, type Coming, expectAhead, keepAhead } from './worked-ahead.ts';

export interface Tokenizer {
  /**
   * Cut the words of a source that will be asked for, and in a long run find what each passage tells by itself: beside
   * whatever the caller does next, and nobody waits for it.
   */
  begin(coming: readonly Coming[], language: string | null): void;
  /** Cut all else that `analyze` will ask for. Without it, or where a thread fails, `analyze` cuts for itself. */
  prepare(corpus: Corpus, codebook: Codebook): Promise<void>;
  close(): Promise<void>;
}

/** @param entry The thread's compiled code, by default that beside this file; uncompiled, there is no thread. */
export function openTokenizer(entry: string | null = compiled()): Tokenizer {
  if (!entry) return { begin: () => undefined, prepare: async () => undefined, close: async () => undefined };
  const { worker, failed } = globalThis.collateWords ?? startWords(entry);
  globalThis.collateWords = undefined;
  worker.ref();
  forget();
  const asked = new Set<string>();
  const answers: Promise<unknown>[] = [];
  const waiting: ((packed: Packed[]) => void)[] = [];
  const sources: (readonly Coming[])[] = [];
  const ask = (texts: readonly string[], source?: ComingSource): void => {
    const fresh = [...new Set(texts)].filter((text) => !asked.has(text));
    if (fresh.length === 0) return;
    for (const text of fresh) asked.add(text);
    // It answers in the order in which it is asked.
    answers.push(
      new Promise<void>((resolve) => {
        waiting.push((packed) => {
          remember(fresh, packed);
          resolve();
        });
      }),
    );
    worker.postMessage({ texts: fresh, source } satisfies Asked);
    if (source) sources.push(source.coming);
  };
  worker.on('message', (packed: Packed[]) => waiting.shift()?.(packed));
  const { port1: port, port2: other } = new MessageChannel();
  worker.postMessage({ texts: [], port: other } satisfies Asked, [other]);
  // Read when it is asked for, amid an analysis in which no message arrives by itself.
  expectAhead(() => {
    for (let told = receiveMessageOnPort(port); told; told = receiveMessageOnPort(port))
      keepAhead(sources.shift() ?? [], told.message as Ahead[]);
  });
  return {
    begin: (coming, language) =>
      ask(
        coming.map(({ text }) => text),
        { coming, language },
      ),
    async prepare(corpus, codebook) {
      ask([...passagesOf(corpus), ...termsOf(codebook)]);
      await Promise.race([Promise.all(answers), failed]);
      // What it has loaded would be there to the end of the run.
      worker.postMessage({ texts: [], last: true } satisfies Asked);
      worker.unref();
    },
    async close() {
      await worker.terminate();
    },
  };
}

function passagesOf(corpus: Corpus): string[] {
  return corpus.children.flatMap(({ data }) =>
    isEnglish(data.source.language) ? data.passages.map(({ text }) => text) : [],
  );
}

/** The words of every term that is looked for, as `terms.ts` takes them apart. */
function termsOf(codebook: Codebook): string[] {
  const terms = [
    ...(codebook.themes ?? []).flatMap((theme) => theme.terms),
    ...codebook.framing.flatMap((framing) => framing.terms),
    ...Object.values(rivals).flat(),
  ];
  return terms
    .flatMap((term) => term.replace(/^\?/, '').split(/[\s|]+/))
    .filter((word) => word !== '' && !word.endsWith('*') && stemAlone(word) === null);
}

/** In the bundle the thread's code is a file beside it; run from its sources, TypeScript cannot be sent to a thread. */
function compiled(): string | null {
  return import.meta.url.endsWith('.ts') ? null : fileURLToPath(new URL('./words.cjs', import.meta.url));
}
