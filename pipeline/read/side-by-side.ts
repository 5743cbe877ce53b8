/**
 * Reading side by side: formats whose reading is work for the processor are read several at a time, each in a process
 * with a limit to its memory, so that a document made to exhaust a program ends that process and nothing else. A thread
 * would not do: when a single large piece of memory cannot be had in one of them, V8 ends them all.
 */
import { type ChildProcess, fork } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { VFile } from 'vfile';
import type { VFileMessage } from 'vfile-message';
import type { SourceFormat } from '../ast.ts';
import type { Parsed } from './reader.ts';
import { parse } from './readers.ts';
import type { Problem } from './unreadable.ts';

/** What a process is sent. */
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

/** Formats that pay for the start of a process (about 50 ms) and the copying of the tree. Text is read faster than copied. */
const heavy: Partial<Record<SourceFormat, string>> = { html: 'web page', docx: 'Word document', pdf: 'PDF' };

/** More processes than this read from one disk and into one memory. */
const most = 4;

/** What one document may take. */
export interface Limits {
  /** Megabytes of heap: a PDF of a thousand pages takes less than half. */
  memory: number;
  /** Milliseconds: a base, and more for each megabyte of the file. */
  patience: { base: number; perMegabyte: number };
}

const usual: Limits = { memory: 1500, patience: { base: 120_000, perMegabyte: 10_000 } };

/** Characters of what a process says as it dies: V8 tells of memory in the first lines. */
const lastWords = 4000;

export interface Readers {
  /**
   * As a reader's, with the format before. It never throws for content.
   *
   * @throws The signal's reason when it is aborted.
   */
  parse(format: SourceFormat, file: VFile, bytes: Buffer): Promise<Parsed | Problem>;
  /** End all processes, whatever they are doing. */
  close(): void;
}

/** A process, and what became of it. */
interface Child {
  running: ChildProcess;
  /** Resolves when it ends, which it does not of itself. */
  gone: Promise<End>;
}

/** Why there is no answer: the document asks for too much, or else it is a fault of the program. */
interface End {
  problem: 'excessive' | 'failed';
  reason: string;
}

export interface ReadersOptions {
  /** Ends the waiting for a document; `close` then ends the process. */
  signal?: AbortSignal | undefined;
  /** The processes' compiled code, by default that beside this file; uncompiled, all is read in this process. */
  entry?: string | null;
  limits?: Limits;
}

/** @returns Readers, each started when it is first needed. */
export function openReaders({ signal, entry = compiled(), limits = usual }: ReadersOptions = {}): Readers {
  const all = new Set<Child>();
  const idle: Child[] = [];
  const waiting: (() => void)[] = [];
  const limit = Math.min(availableParallelism(), most);
  const closing = new AbortController();
  const aborted = new Promise<never>((_, reject) => {
    signal?.addEventListener('abort', () => reject(signal.reason), { once: true, signal: closing.signal });
  });
  aborted.catch(() => undefined);

  const take = async (entry: string): Promise<Child> => {
    while (idle.length === 0 && all.size >= limit)
      await Promise.race([new Promise<void>((resolve) => waiting.push(resolve)), aborted]);
    signal?.throwIfAborted();
    closing.signal.throwIfAborted();
    const waiter = idle.pop();
    if (waiter) return waiter;
    const child = start(entry, limits);
    all.add(child);
    // One may also end while it has nothing to do.
    void child.gone.then(() => {
      all.delete(child);
      if (idle.includes(child)) idle.splice(idle.indexOf(child), 1);
    });
    return child;
  };
  const free = (child: Child, usable: boolean): void => {
    if (usable) idle.push(child);
    else {
      all.delete(child);
      child.running.kill('SIGKILL');
    }
    waiting.shift()?.();
  };

  return {
    async parse(format, file, bytes) {
      const document = heavy[format];
      if (!entry || !document) return parse(format, file, bytes);
      const child = await take(entry);
      const answer = await Promise.race([ask(child, { format, path: file.path, bytes }, limits), aborted]);
      free(child, 'parsed' in answer);
      if ('problem' in answer) {
        const { problem, reason } = answer;
        return problem === 'excessive' ? { problem, document, reason } : { problem, error: reason };
      }
      file.value = answer.value;
      for (const { place, ...said } of answer.messages) {
        const message = file.message(said.reason, { source: 'collate', place: place ?? null });
        for (const [key, value] of Object.entries(said))
          if (value !== undefined) Object.assign(message, { [key]: value });
      }
      return answer.parsed;
    },
    close() {
      closing.abort();
      for (const child of all) child.running.kill('SIGKILL');
    },
  };
}

/** A reader makes many objects that live for a page: with room for the young ones it collects a quarter less. */
const roomy = '--max-semi-space-size=32';

function start(entry: string, { memory }: Limits): Child {
  const running = fork(entry, {
    execArgv: [`--max-old-space-size=${memory}`, roomy],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  let said = '';
  running.stderr?.setEncoding('utf8').on('data', (text: string) => {
    if (said.length < lastWords) said += text;
  });
  const gone = new Promise<End>((resolve) => {
    running.on('error', ({ message }) => resolve({ problem: 'failed', reason: message }));
    running.on('close', (code, signal) => {
      if (/out of memory|heap limit/i.test(said))
        resolve({ problem: 'excessive', reason: `it needs more than ${memory} MB of memory` });
      else resolve({ problem: 'failed', reason: `the process that read it ended (${signal ?? code})` });
    });
  });
  return { running, gone };
}

/** One order and its answer, or why there is none: a process that ends or takes too long is a problem of the document. */
async function ask({ running, gone }: Child, order: Order, { patience }: Limits): Promise<Answer | End> {
  const time = patience.base + (order.bytes.length / 1e6) * patience.perMegabyte;
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<End>((resolve) => {
    const reason = `it took longer than ${Math.round(time / 1000)} s`;
    timer = setTimeout(() => resolve({ problem: 'excessive', reason }), time);
  });
  const answered = new Promise<Answer>((resolve) => {
    running.once('message', (answer) => resolve(answer as Answer));
  });
  try {
    // A process that cannot be reached is gone, and says so itself.
    running.send(order, () => undefined);
    return await Promise.race([answered, gone, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** In the bundle the processes' code is a file beside it; run from its sources, TypeScript cannot be started. */
function compiled(): string | null {
  return import.meta.url.endsWith('.ts') ? null : fileURLToPath(new URL('./reader.cjs', import.meta.url));
}
