/** Work in a page of its own, with an eye on everything that can end it: the browser, the clock, the user. */
import { VFile } from 'vfile';
import { exit, Stop, stop } from '../message.ts';
import { openPage, type Page } from './page.ts';
import type { Press } from './press.ts';

/** Milliseconds that a document may take: a minute, and another for each megabyte. */
export function timeLimit(characters: number): number {
  return 60_000 + 60_000 * (characters / 1e6);
}

export interface WatchOptions {
  /** Milliseconds. */
  limit: number;
  signal?: AbortSignal | undefined;
}

/**
 * @param press The browser.
 * @param work What to do; its page is closed afterwards.
 * @throws {Stop} When the browser ends, its page crashes, or the time is over; the signal's reason when aborted.
 */
export async function watched<T>(
  press: Press,
  { limit, signal }: WatchOptions,
  work: (page: Page) => Promise<T>,
): Promise<T> {
  const { launched, path } = press.found;
  signal?.throwIfAborted();
  const ended = (detail = '') =>
    stopped(exit.environment, path, {
      rule: 'browser-ended',
      found: `The browser ended while it was printing${detail && ` (${detail})`}`,
      help: 'Run it again. When it happens again: close other programs if memory is short, or set PUPPETEER_EXECUTABLE_PATH to another browser.',
    });
  let fail: (reason: unknown) => void = () => undefined;
  const failing = new Promise<never>((_, reject) => {
    fail = reject;
  });
  failing.catch(() => undefined);
  const onAbort = () => fail(signal?.reason);
  signal?.addEventListener('abort', onAbort, { once: true });
  void launched.gone.then(() => fail(ended()));
  const timer = setTimeout(() => {
    fail(
      stopped(exit.failed, path, {
        rule: 'browser-slow',
        found: `The browser has not printed the document within ${Math.round(limit / 1000)} s`,
        help: 'Run it again with nothing else running, or print less: `annex: cited` or a list of `sections` in briefing.yml.',
      }),
    );
    void launched.end();
  }, limit);
  let page: Page | null = null;
  try {
    page = await Promise.race([takePage(press), failing]);
    page.session.on('Inspector.targetCrashed', () => fail(ended()));
    const working = work(page);
    working.catch(() => undefined);
    return await Promise.race([working, failing]);
  } catch (error) {
    signal?.throwIfAborted();
    if (error instanceof Stop) throw error;
    // What the protocol says of a crash depends on the moment.
    if (error instanceof Error && /^(Protocol|TargetClose|ConnectionClosed)Error$/.test(error.name))
      throw ended(error.message);
    if (!launched.browser.connected) throw ended();
    throw error;
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', onAbort);
    // Not waited for: the browser does it while the PDF is finished.
    page?.close().catch(() => undefined);
  }
}

/** The page that was opened with the browser, the first time; then a fresh one for each document. */
async function takePage({ found: { launched } }: Press): Promise<Page> {
  const { page } = launched;
  launched.page = null;
  return page ?? (await openPage(launched.browser, false));
}

function stopped(code: Parameters<typeof stop>[0], path: string, notice: Parameters<typeof stop>[2]): Stop {
  try {
    return stop(code, new VFile({ path }), notice);
  } catch (error) {
    if (error instanceof Stop) return error;
    throw error;
  }
}
