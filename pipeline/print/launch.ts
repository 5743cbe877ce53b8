/** One browser process: started with a profile folder of its own, and ended with it. */
import { type ChildProcess, spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { access, constants, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { Browser } from 'puppeteer';
import { flags } from './flags.ts';
import { openPage, type Page } from './page.ts';
import { pipeTransport } from './pipe-transport.ts';

/** A browser that runs, and its first page. */
export interface Launched {
  browser: Browser;
  /** Such as `HeadlessChrome/140.0.7339.80`. */
  version: string;
  /** `null` once it is taken. */
  page: Page | null;
  /** Resolves when the process is gone, however it went. */
  gone: Promise<void>;
  /** Ends it. The profile folder goes with it. */
  end(): Promise<void>;
}

export interface LaunchOptions {
  /** Ends the browser. */
  signal?: AbortSignal | undefined;
  /** Whether the browser confines itself. It cannot as root. */
  sandbox: boolean;
}

/** How long a browser may take to start, in milliseconds. */
const startMs = 30_000;

/**
 * Start a browser and open a page in it.
 *
 * The process starts first and puppeteer is loaded while it does: each takes about 150 ms.
 *
 * @param path The executable.
 * @throws {Error} With what the browser wrote last, when it does not start; the signal's reason when aborted.
 */
export async function launch(path: string, { signal, sandbox }: LaunchOptions): Promise<Launched> {
  signal?.throwIfAborted();
  await access(path, constants.X_OK);
  const profile = await mkdtemp(join(tmpdir(), 'collate-browser-'));
  const child = spawn(path, flags(basename(path), profile, sandbox), {
    stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'],
    // A group of its own: Ctrl-C reaches us alone, and a kill reaches all of it.
    detached: process.platform !== 'win32',
    env: environment(profile),
  });
  const log: string[] = [];
  child.stderr?.setEncoding('utf8');
  child.stderr?.on('data', (text: string) => {
    log.push(text);
    if (log.length > 50) log.shift();
  });
  const onExit = () => {
    kill(child);
    removeNow(profile);
  };
  process.once('exit', onExit);
  const gone = ended(child, log).then(async () => {
    await remove(profile);
    process.off('exit', onExit);
  });
  const end = async () => {
    // It has nothing to save: asked to close, it would take a tenth of a second to do so.
    kill(child);
    await gone;
  };
  const onAbort = () => void end();
  signal?.addEventListener('abort', onAbort, { once: true });
  if (signal?.aborted) onAbort(); // While the folder was made.
  void gone.then(() => signal?.removeEventListener('abort', onAbort));
  try {
    const opened = await withLimit(open(child), gone, startMs);
    return { ...opened, gone, end };
  } catch (error) {
    kill(child);
    await gone;
    signal?.throwIfAborted();
    throw new Error(lastWords(log) || String(error), { cause: error });
  }
}

/** Resolves when the process has ended, or has never begun, and all that it started is killed. */
function ended(child: ChildProcess, log: string[]): Promise<void> {
  return new Promise((resolve) => {
    child.once('error', (error) => {
      log.push(error.message);
      resolve();
    });
    child.once('close', () => resolve());
    child.once('exit', () => {
      kill(child);
      // Its last words are still in the pipe; `close` says that they have come.
      setTimeout(resolve, 500).unref();
    });
  });
}

async function open(child: ChildProcess): Promise<Pick<Launched, 'browser' | 'version' | 'page'>> {
  const transport = pipeTransport(child);
  const { default: puppeteer } = await import('puppeteer');
  const browser = await puppeteer.connect({
    transport,
    defaultViewport: null,
    protocolTimeout: 0, // `print` has a limit of its own that grows with the document.
  });
  const [version, page] = await Promise.all([browser.version(), openPage(browser, true)]);
  return { browser, version, page };
}

async function withLimit<T>(work: Promise<T>, gone: Promise<void>, limit: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const early = gone.then(() => {
    throw new Error('The browser ended while it was starting');
  });
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`No answer within ${limit / 1000} s`)), limit);
  });
  early.catch(() => undefined);
  work.catch(() => undefined);
  try {
    return await Promise.race([work, early, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** Time zone and language are fixed, and everything temporary goes into the profile. */
function environment(profile: string): NodeJS.ProcessEnv {
  return {
    ...process.env,
    TZ: 'UTC',
    LANG: 'C.UTF-8',
    LC_ALL: 'C.UTF-8',
    LANGUAGE: 'en',
    TMPDIR: profile,
  };
}

function kill(child: ChildProcess): void {
  if (!child.pid) return;
  try {
    if (process.platform === 'win32') child.kill('SIGKILL');
    else process.kill(-child.pid, 'SIGKILL');
  } catch {
    // It is gone already.
  }
}

async function remove(folder: string): Promise<void> {
  await rm(folder, {
    recursive: true,
    force: true,
    maxRetries: 5,
    retryDelay: 50,
  }).catch(() => undefined);
}

function removeNow(folder: string): void {
  try {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  } catch {
    // The process is ending; there is nobody left to tell.
  }
}

/** The line that says why: a missing library, a sandbox that is not allowed, a crash. */
function lastWords(log: string[]): string {
  const lines = log
    .join('')
    .split('\n')
    .map((line) => line.replace(/^\[[^\]]*\]\s*/, '').trim())
    .filter(Boolean);
  const telling = lines.find((line) =>
    /shared librar|sandbox|No such file|not found|permission|ENOEXEC|ENOENT|EACCES|format error|fatal/i.test(line),
  );
  return (telling ?? lines.at(-1) ?? '').slice(0, 300);
}
