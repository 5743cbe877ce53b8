import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { build } from 'esbuild';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { closePress, findBrowser, openPress, type Press, print } from '../../pipeline/print/index.ts';
import { timeLimit, watched } from '../../pipeline/print/watched.ts';
import { stopOf } from './desk.ts';
import { page, sample } from './sample.ts';

const announce = () => undefined;
const before = process.env.TMPDIR;
let folder = '';
const open: Press[] = [];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'collate-test-'));
  process.env.TMPDIR = folder;
});
afterEach(async () => {
  await Promise.all(open.splice(0).map(closePress));
  if (before === undefined) delete process.env.TMPDIR;
  else process.env.TMPDIR = before;
  rmSync(folder, { recursive: true, force: true });
});

async function opened(signal?: AbortSignal): Promise<Press> {
  const press = await openPress({ announce, signal });
  open.push(press);
  return press;
}

/** @returns Processes that were started with a profile in this test's folder, zombies too. */
function processes(): string[] {
  const all = execFileSync('ps', ['-eo', 'pid=,stat=,args='], { encoding: 'utf8' });
  return all.split('\n').filter((line) => line.includes(folder));
}

async function nothingLeft(): Promise<void> {
  for (let tries = 0; tries < 40 && (processes().length || readdirSync(folder).length); tries++) await wait(50);
  expect(processes()).toEqual([]);
  expect(readdirSync(folder)).toEqual([]);
}

describe('a press', () => {
  it('has one profile folder while it is open, and leaves nothing when it is closed', async () => {
    const press = await opened();
    expect(readdirSync(folder)).toHaveLength(1);
    expect(processes().length).toBeGreaterThan(0);
    await print(press, page('<p>text</p>'));
    await closePress(press);
    expect(readdirSync(folder)).toEqual([]);
    await nothingLeft();
    await closePress(press);
  });

  it('prints again after a document that failed', async () => {
    const press = await opened();
    await stopOf(print(press, page('<p><span data-page-of="nowhere">000</span></p>')));
    expect((await print(press, page('<p>text</p>'))).pages).toBe(1);
  });
});

describe('the browser killed while it prints', () => {
  it('stops with what to do, and leaves nothing', async () => {
    const press = await opened();
    const printing = stopOf(print(press, sample()));
    await wait(250);
    for (const line of processes()) process.kill(Number.parseInt(line, 10), 'SIGKILL');
    const stop = await printing;
    expect(stop.code).toBe(3);
    expect(stop.message).toContain('[browser-ended]');
    expect(stop.message).toContain('PUPPETEER_EXECUTABLE_PATH');
    await closePress(press);
    await nothingLeft();
  });

  it('stops too when it was killed before', async () => {
    const press = await opened();
    for (const line of processes()) process.kill(Number.parseInt(line, 10), 'SIGKILL');
    await press.found.launched.gone;
    expect((await stopOf(print(press, page('<p>text</p>')))).code).toBe(3);
  });

  it('stops when only its page crashes', async () => {
    const press = await opened();
    const session = press.found.launched.page?.session;
    const printing = stopOf(print(press, sample()));
    await wait(100);
    session?.send('Page.crash').catch(() => undefined);
    const stop = await printing;
    expect(stop.code).toBe(3);
    expect(stop.message).toContain('[browser-ended]');
  });
});

describe('an abort', () => {
  it.each([0, 60, 200, 500, 900])('after %i ms leaves no process and no folder', async (time) => {
    const controller = new AbortController();
    const reason = new Error('Interrupted');
    const work = (async () => {
      const press = await opened(controller.signal);
      await print(press, sample(), { date: null, signal: controller.signal });
      await wait(5000, undefined, { signal: controller.signal });
    })().catch((error: unknown) => error);
    await wait(time);
    controller.abort(reason);
    const error = await work;
    expect(error === reason || (error as Error).cause === reason).toBe(true);
    await nothingLeft();
  });

  it('before anything starts nothing', async () => {
    await expect(opened(AbortSignal.abort(new Error('Early')))).rejects.toThrow('Early');
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe('a process that ends without closing its press', () => {
  const script = join('.build', `press-${process.pid}.mjs`);
  beforeAll(async () => {
    await build({
      stdin: {
        contents: `import { openPress } from './pipeline/print/index.ts';
          await openPress({ announce() {} });
          if (process.argv[2] === 'exit') process.exit(0);
          if (process.argv[2] === 'throw') throw new Error('On purpose');
          process.kill(process.pid, 'SIGKILL');`,
        resolveDir: '.',
        loader: 'ts',
      },
      bundle: true,
      platform: 'node',
      format: 'esm',
      external: ['puppeteer'],
      banner: { js: "import{createRequire as c}from'node:module';const require=c(import.meta.url);" },
      outfile: script,
    });
  });
  afterAll(() => rmSync(script, { force: true }));

  const end = (how: string) =>
    new Promise((resolve) => spawn(process.execPath, [script, how], { stdio: 'ignore' }).once('exit', resolve));

  it.each(['exit', 'throw'])('by %s leaves nothing', async (how) => {
    await end(how);
    await nothingLeft();
  });

  it('by SIGKILL leaves no process', async () => {
    await end('kill');
    for (let tries = 0; tries < 60 && processes().length; tries++) await wait(50);
    expect(processes()).toEqual([]);
  });
});

describe('a time limit', () => {
  it('grows with the document', () => {
    expect(timeLimit(0)).toBe(60_000);
    expect(timeLimit(5_000_000)).toBe(360_000);
  });

  it('ends a browser that does not answer', async () => {
    const press = await opened();
    const never = () => new Promise<never>(() => undefined);
    const stop = await stopOf(watched(press, { limit: 100 }, never));
    expect(stop.code).toBe(1);
    expect(stop.message).toContain('[browser-slow]');
    await nothingLeft();
  });
});

describe('findBrowser', () => {
  it('says which browser, and leaves nothing', async () => {
    const { path, how } = await findBrowser({ announce });
    expect(existsSync(path)).toBe(true);
    expect(how).not.toBe('');
    await nothingLeft();
  });
});
