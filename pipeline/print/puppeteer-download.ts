/** Puppeteer's own download of chrome-headless-shell, in Puppeteer's ordinary cache. */
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';

/** How long a download may stand still, in milliseconds. */
const patience = 45_000;

type Browsers = typeof import('@puppeteer/browsers');

/** @returns The path of an earlier download, or where the next one will be. */
export async function downloadPath(): Promise<{
  path: string;
  there: boolean;
}> {
  const { default: puppeteer } = await import('puppeteer');
  const path = puppeteer.executablePath({
    browser: 'chrome',
    headless: 'shell',
  });
  return { path, there: existsSync(path) };
}

/**
 * Download the browser that this version of Puppeteer is made for.
 *
 * @param path Where it will be, from {@link downloadPath}: its folders say cache, platform and version.
 * @param announce Told before it starts.
 * @throws {Error} Without the internet, for an unsupported platform, or when PUPPETEER_SKIP_DOWNLOAD forbids it; the
 *   signal's reason when aborted.
 */
export async function download(path: string, announce: (line: string) => void, signal?: AbortSignal): Promise<void> {
  signal?.throwIfAborted();
  if (forbidden()) throw new Error('PUPPETEER_SKIP_DOWNLOAD forbids it');
  const [, cacheDir, buildId] = /^(.*)[\\/]chrome-headless-shell[\\/]\w+-([\d.]+)[\\/]/.exec(path) ?? [];
  if (!cacheDir || !buildId) throw new Error(`Puppeteer's cache has an unknown layout: ${path}`);
  const { install, Browser } = load();
  announce(`Downloading chrome-headless-shell ${buildId} (about 110 MB) into ${cacheDir}`);
  let fail: (reason: unknown) => void = () => undefined;
  const failing = new Promise<never>((_, reject) => {
    fail = reject;
  });
  let timer: NodeJS.Timeout | undefined;
  const wait = () => {
    clearTimeout(timer);
    const reason = new Error(`nothing came for ${patience / 1000} s`);
    timer = setTimeout(() => fail(reason), patience);
  };
  const onAbort = () => fail(signal?.reason);
  signal?.addEventListener('abort', onAbort, { once: true });
  wait();
  try {
    const installing = install({
      browser: Browser.CHROMEHEADLESSSHELL,
      buildId,
      cacheDir,
      downloadProgressCallback: wait,
    });
    installing.catch(() => undefined);
    await Promise.race([installing, failing]);
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', onAbort);
  }
}

/** Puppeteer's own copy, wherever the package manager has put it. */
function load(): Browsers {
  const here = createRequire(import.meta.url);
  const puppeteer = createRequire(here.resolve('puppeteer'));
  return puppeteer('@puppeteer/browsers') as Browsers;
}

function forbidden(): boolean {
  return [
    'PUPPETEER_SKIP_DOWNLOAD',
    'PUPPETEER_SKIP_CHROME_HEADLESS_SHELL_DOWNLOAD',
    'PUPPETEER_CHROME_HEADLESS_SHELL_SKIP_DOWNLOAD',
  ].some((key) => !['', '0', 'false', 'off'].includes(process.env[key] ?? ''));
}
