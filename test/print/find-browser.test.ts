import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { noBrowser, startBrowser, startFirst } from '../../pipeline/print/find-browser.ts';
import { flags } from '../../pipeline/print/flags.ts';
import { installedBrowsers } from '../../pipeline/print/installed-browsers.ts';
import { download } from '../../pipeline/print/puppeteer-download.ts';
import { stopOf } from './desk.ts';

const before = { ...process.env };
const said: string[] = [];
const announce = (line: string) => said.push(line);
let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'collate-test-'));
  said.length = 0;
});
afterEach(() => {
  process.env = { ...before };
  rmSync(folder, { recursive: true, force: true });
});

/** @returns The path of a program. */
function program(name: string, script: string): string {
  const path = join(folder, name);
  writeFileSync(path, script);
  chmodSync(path, 0o755);
  return path;
}

describe('PUPPETEER_EXECUTABLE_PATH', () => {
  it.each([
    ['names nothing', () => join(folder, 'nothing')],
    [
      'names a program that ends',
      () => program('chrome', '#!/bin/sh\necho "error while loading shared libraries: libx.so" >&2\nexit 127\n'),
    ],
    ['names no program', () => program('chrome', 'not a program\0')],
    ['names a folder', () => folder],
  ])('%s: stops, and no other is used', async (_, make) => {
    const path = make();
    process.env.PUPPETEER_EXECUTABLE_PATH = path;
    const stop = await stopOf(startBrowser({ announce }));
    expect(stop.code).toBe(3);
    expect(stop.message).toContain(path);
    expect(stop.message).toContain('[browser-chosen]');
  });

  it('says why it does not start', async () => {
    process.env.PUPPETEER_EXECUTABLE_PATH = program(
      'chrome',
      '#!/bin/sh\necho "chrome: error while loading shared libraries: libnss3.so" >&2\nexit 127\n',
    );
    const stop = await stopOf(startBrowser({ announce }));
    expect(stop.message).toContain('libnss3.so');
  });
});

describe('startFirst', () => {
  const broken = () => program('broken', '#!/bin/sh\nexit 1\n');
  const works = async () => installedBrowsers();

  it('tries one after the other, by starting it', async () => {
    const path = broken();
    const found = await startFirst(
      [
        { how: 'none', paths: () => Promise.reject(new Error('nothing there')) },
        { how: 'broken', paths: async () => [path] },
        { how: 'works', paths: works },
        { how: 'never', paths: () => Promise.reject(new Error('asked')) },
      ],
      { announce },
    );
    if (!('launched' in found)) throw new Error(found.tried.join('\n'));
    expect(found.how).toBe('works');
    await found.launched.end();
  });

  it('tries a path once, unless it may have been mended', async () => {
    const path = broken();
    const step = { how: 'broken', paths: async () => [path] };
    const mend = {
      how: 'mended',
      again: true,
      paths: async () => {
        rmSync(path);
        return [path, ...installedBrowsers()];
      },
    };
    const found = await startFirst([step, step, mend], { announce });
    if (!('launched' in found)) throw new Error(found.tried.join('\n'));
    expect(found.how).toBe('mended');
    await found.launched.end();
  });

  it('lists what was tried', async () => {
    const path = broken();
    const result = await startFirst(
      [
        { how: 'installed', paths: () => Promise.reject(new Error('none')) },
        { how: 'broken', paths: async () => [path] },
      ],
      { announce },
    );
    expect('tried' in result && result.tried).toEqual(['installed: none', expect.stringContaining(`${path}: `)]);
  });
});

describe('installedBrowsers', () => {
  it('puts the headless shell first, wherever it is on the PATH', () => {
    const [one, two] = [join(folder, 'a'), join(folder, 'b')];
    for (const path of [one, two]) mkdirSync(path);
    for (const path of [join(one, 'chromium'), join(two, 'chromium-headless-shell'), join(two, 'google-chrome')])
      writeFileSync(path, '');
    expect(installedBrowsers({ PATH: `${one}:${two}` }, 'linux').slice(0, 3)).toEqual([
      join(two, 'chromium-headless-shell'),
      join(two, 'google-chrome'),
      join(one, 'chromium'),
    ]);
  });
  it('finds nothing where there is nothing', () => {
    expect(installedBrowsers({ PATH: folder }, 'win32')).toEqual([]);
    expect(installedBrowsers({}, 'aix')).toEqual([]);
  });
});

describe('flags', () => {
  it('keep the sandbox unless told otherwise', () => {
    expect(flags('chrome', '/p', true)).not.toContain('--no-sandbox');
    expect(flags('chrome', '/p', false)).toContain('--no-sandbox');
  });
  it('resolve no name, and use the pipe', () => {
    const all = flags('chromium-headless-shell', '/p', true);
    expect(all).toContain('--host-resolver-rules=MAP * ~NOTFOUND');
    expect(all).toContain('--remote-debugging-pipe');
    expect(all).toContain('--font-render-hinting=none');
    expect(all).toContain('--headless');
    expect(flags('google-chrome', '/p', true)).toContain('--headless=new');
  });
});

describe('download', () => {
  const path = () =>
    join(folder, 'chrome-headless-shell', 'linux-1.2.3.4', 'chrome-headless-shell-linux64', 'chrome-headless-shell');
  it('is not tried when it is forbidden', async () => {
    process.env.PUPPETEER_SKIP_DOWNLOAD = 'true';
    await expect(download(path(), announce)).rejects.toThrow('PUPPETEER_SKIP_DOWNLOAD');
    expect(said).toEqual([]);
  });
  it('is not begun when all is aborted already', async () => {
    delete process.env.PUPPETEER_SKIP_DOWNLOAD;
    await expect(download(path(), announce, AbortSignal.abort(new Error('Enough')))).rejects.toThrow('Enough');
    expect(said).toEqual([]);
  });
});

it('tells what was tried and what to do when there is none', () => {
  const stop = noBrowser(['installed: none', 'downloaded by Puppeteer: no internet']);
  expect(stop.code).toBe(3);
  expect(stop.message).toMatch(
    /^browser: error: There is no browser .*\[browser-missing\]\n {2}Tried, in this order:\n {2}- installed: none\n {2}- downloaded by Puppeteer: no internet\n {2}.*PUPPETEER_EXECUTABLE_PATH/,
  );
});
