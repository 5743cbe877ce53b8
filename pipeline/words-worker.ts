/** The thread of `analyze/words-thread.ts`, and how it is handed from `start.ts` to `analyze/tokenizer.ts`. */
import { Worker } from 'node:worker_threads';

export interface WordsWorker {
  worker: Worker;
  /** Resolves when it can answer no more. */
  failed: Promise<null>;
}

declare global {
  /** Started before the bundle was read; whoever takes it removes it. */
  var collateWords: WordsWorker | undefined;
}

/** @param entry The thread's compiled code. @returns A thread that keeps no process alive until it is asked to. */
export function startWords(entry: string): WordsWorker {
  const worker = new Worker(entry);
  worker.unref();
  const failed = new Promise<null>((resolve) => {
    worker.once('error', () => resolve(null));
    worker.once('exit', () => resolve(null));
  });
  return { worker, failed };
}
