/** The browser that is not there or dies, and the run that is ended: no process and no file outlives it. */
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Desk, expectNothingLeft, expectRefused, openDesk } from './collate.ts';
import { codebook, north, south } from './documents.ts';

let desk: Desk;

beforeEach(async () => {
  desk = await openDesk();
  await desk.write('north.txt', north);
  await desk.write('south.txt', south);
});

afterEach(() => desk.clear());

/** Enough to print that there is time to interrupt it. */
async function manyPages() {
  const text = Array.from({ length: 400 }, (_, index) => north.replaceAll('412', `${400 + index}`)).join('\n');
  await desk.write('north.txt', text);
}

function start(environment?: NodeJS.ProcessEnv) {
  return desk.start(['report', desk.sources, '--out', desk.out], environment);
}

describe('the browser', () => {
  test('none to be had', async () => {
    const ended = await start({ PUPPETEER_EXECUTABLE_PATH: join(desk.folder, 'nowhere') }).ended;
    await expectRefused(desk, ended, 3, /error: .*browser.*\n {2}\S/i);
  });

  test('one that is none', async () => {
    const ended = await start({ PUPPETEER_EXECUTABLE_PATH: '/bin/false' }).ended;
    await expectRefused(desk, ended, 3, /error: .*browser.*\n {2}\S/i);
  });

  test('none is needed for findings alone, and Puppeteer is not even loaded', async () => {
    const ended = await desk.run(['report', desk.sources, '--out', join(desk.folder, 'new'), '--formats', 'json'], {
      PUPPETEER_EXECUTABLE_PATH: join(desk.folder, 'nowhere'),
      NODE_DEBUG: 'esm,module',
    });
    expect(ended.code).toBe(0);
    expect(ended.stderr).not.toContain('node_modules/puppeteer');
    expectNothingLeft(ended);
  });

  test.skipIf(process.platform !== 'linux')('killed while it prints', async () => {
    await manyPages();
    const running = start();
    await running.says('Printing');
    for (const pid of running.descendants()) process.kill(pid, 'SIGKILL');
    await expectRefused(desk, await running.ended, 3, /error: .*browser.*\n {2}\S/i);
  });
});

describe('ended', () => {
  test.each([
    ['SIGINT', 'Reading'],
    ['SIGINT', 'Setting'],
    ['SIGINT', 'Printing'],
    ['SIGTERM', 'Printing'],
    ['SIGHUP', 'Comparing'],
  ] as const)('by %s while %s', async (signal, doing) => {
    await manyPages();
    await desk.write('briefing.yml', codebook);
    const running = start();
    await running.says(doing);
    running.child.kill(signal);
    const ended = await running.ended;
    expect(ended.code).toBe(130);
    expect(ended.stdout).toBe('');
    expect(ended.stderr.match(/interrupted; nothing was written\n/g)).toHaveLength(1);
    expect(ended.stderr).not.toMatch(/error/i);
    expectNothingLeft(ended);
    await desk.expectUntouched();
  });

  test('by Ctrl-C, which the whole group of processes gets, twice', async () => {
    await manyPages();
    const running = start();
    await running.says('Printing');
    for (let twice = 0; twice < 2; twice++) {
      for (const pid of [running.child.pid ?? 0, ...running.descendants()]) {
        try {
          process.kill(pid, 'SIGINT');
        } catch {
          // Gone by the first.
        }
      }
    }
    const ended = await running.ended;
    expect(ended.code).toBe(130);
    expectNothingLeft(ended);
    await desk.expectUntouched();
  });
});
