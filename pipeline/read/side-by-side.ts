/**
 * Reading in threads: formats whose reading is work for the processor are read several at a time, each thread with a
 * limit to its memory, so that a document made to exhaust a program ends its thread and nothing else.
 */
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { VFile } from 'vfile';
import type { VFileMessage } from 'vfile-message';
import type { SourceFormat } from '../ast.ts';
import type { Parsed } from './reader.ts';
import { parse } from './readers.ts';
import type { Problem } from './unreadable.ts';

/** What a thread is sent. */
export interface Order {
  format: SourceFormat;
  path: string;
  bytes: Uint8Array;
}

/** A message as it is sent: the class is lost on the way. */
type Said = {
  [Key in 'reason' | 'ruleId' | 'fatal' | 'expected' | 'note' | 'page' | 'place']?: VFileMessage[Key] | undefined;
} & { reason: string };

/** What it sends back: the result, and what the reader put on the file. */
export interface Answer {
  parsed: Parsed | Problem;
  value: string;
  messages: Said[];
}

/** Formats that pay for the start of a thread (about 50 ms) and the copying of the tree. Text is read faster than copied. */
const heavy = new Set<SourceFormat>(['html', 'docx', 'pdf']);

/** More threads than this read from one disk and into one memory. */
const most = 4;

/** Megabytes of heap for one document: a PDF of a thousand pages takes less than half. */
const memory = 1500;

/** A document that takes longer, in ms: a base, and more for each megabyte of it. */
const patience = { base: 120_000, perMegabyte: 10_000 };

export interface Threads {
  /** As a reader's, with the format before. It never throws for content. */
  parse(format: SourceFormat, file: VFile, bytes: Buffer): Promise<Parsed | Problem>;
  /** End all threads. */
  close(): Promise<void>;
}

/**
 * @param entry The thread's compiled code, by default that beside this file; uncompiled, all is read in this thread.
 * @returns Threads, each started when it is first needed.
 */
export function openThreads(entry: string | null = compiled()): Threads {
  const idle: Worker[] = [];
  const all = new Set<Worker>();
  const waiting: (() => void)[] = [];
  const limit = Math.min(availableParallelism(), most);

  const take = async (entry: string): Promise<Worker> => {
    while (idle.length === 0 && all.size >= limit) await new Promise<void>((resolve) => waiting.push(resolve));
    const worker = idle.pop() ?? new Worker(entry, { resourceLimits: { maxOldGenerationSizeMb: memory } });
    all.add(worker);
    return worker;
  };
  const free = (worker: Worker, usable: boolean): void => {
    if (usable) idle.push(worker);
    else all.delete(worker);
    waiting.shift()?.();
  };

  return {
    async parse(format, file, bytes) {
      if (!entry || !heavy.has(format)) return parse(format, file, bytes);
      const worker = await take(entry);
      const answer = await ask(worker, { format, path: file.path, bytes });
      free(worker, 'parsed' in answer);
      if ('problem' in answer) return answer;
      file.value = answer.value;
      for (const { place, ...said } of answer.messages) {
        const message = file.message(said.reason, { source: 'collate', place: place ?? null });
        for (const [key, value] of Object.entries(said))
          if (value !== undefined) Object.assign(message, { [key]: value });
      }
      return answer.parsed;
    },
    async close() {
      await Promise.all([...all].map((worker) => worker.terminate()));
    },
  };
}

/** One order and its answer. A thread that ends, fails or takes too long is a problem of the document. */
async function ask(worker: Worker, order: Order): Promise<Answer | Problem> {
  const time = patience.base + (order.bytes.length / 1e6) * patience.perMegabyte;
  const listening = new AbortController();
  const once = (name: string) =>
    new Promise<unknown>((resolve) => {
      const listener = (value: unknown) => resolve(value);
      worker.once(name, listener);
      listening.signal.addEventListener('abort', () => worker.off(name, listener));
    });
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<Problem>((resolve) => {
    timer = setTimeout(
      () => resolve({ problem: 'failed', error: `it took longer than ${Math.round(time / 1000)} s` }),
      time,
    );
  });
  try {
    worker.postMessage(order);
    const outcome = await Promise.race([
      once('message').then((answer) => answer as Answer),
      once('error').then((error): Problem => ({ problem: 'failed', error: reason(error) })),
      once('exit').then((): Problem => ({ problem: 'failed', error: 'its thread ended' })),
      late,
    ]);
    if ('problem' in outcome) await worker.terminate();
    return outcome;
  } finally {
    clearTimeout(timer);
    listening.abort();
  }
}

function reason(error: unknown): string {
  if ((error as NodeJS.ErrnoException).code === 'ERR_WORKER_OUT_OF_MEMORY')
    return `it needs more than ${memory} MB of memory`;
  return error instanceof Error ? error.message : String(error);
}

/** In the bundle the thread's code is a file beside it; run from its sources, TypeScript cannot be sent to a thread. */
function compiled(): string | null {
  return import.meta.url.endsWith('.ts') ? null : fileURLToPath(new URL('./reader.cjs', import.meta.url));
}
