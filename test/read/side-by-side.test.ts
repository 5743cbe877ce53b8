/** Reading in processes: what they send back, how they end, and that none outlives the reading. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { VFile } from 'vfile';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openReaders, type Readers } from '../../pipeline/read/side-by-side.ts';

/** Code of a process that does with an order what its bytes name. */
const entry = `
const doings = {
  answer: () => process.send({ parsed: { root: process.pid }, value: 'read', messages: [
    { reason: 'Odd', ruleId: 'odd', fatal: false, expected: ['even'], note: 'Mend it.', page: 3, place: { line: 1, column: 2, offset: 1 } },
  ] }),
  objects: () => { for (const all = []; ; ) all.push({ at: all.length, list: [1] }); },
  array: () => { for (const all = []; ; ) all.push(1.5); },
  map: () => { const all = new Map(); for (let key = 0; ; key++) all.set(key, key); },
  strings: () => { for (const all = []; ; ) all.push(Array.from({ length: 5000 }, () => Math.random()).join()); },
  hang: () => { for (;;); },
  crash: () => process.abort(),
  throw: () => { throw new Error('ow'); },
  leave: () => process.exit(0),
  late: () => { doings.answer(); setTimeout(() => process.abort(), 50); },
};
process.on('message', ({ bytes }) => doings[Buffer.from(bytes).toString()]());
`;

let folder: string;
let readers: Readers;
let interrupted: AbortController;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'collate readers '));
  await writeFile(join(folder, 'reader.cjs'), entry);
  interrupted = new AbortController();
  const limits = { memory: 80, patience: { base: 15_000, perMegabyte: 0 } };
  readers = openReaders({ signal: interrupted.signal, entry: join(folder, 'reader.cjs'), limits });
});

afterEach(async () => {
  readers.close();
  await rm(folder, { recursive: true, force: true });
});

const parse = (doing: string, file = new VFile({ path: 'a.pdf' })) => readers.parse('pdf', file, Buffer.from(doing));
const pidOf = async (doing: string) => ((await parse(doing)) as unknown as { root: number }).root;

/** A process that was killed is gone soon, but not at once. */
async function expectGone(pid: number): Promise<void> {
  await expect.poll(() => alive(pid), { timeout: 5000 }).toBe(false);
}

function alive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

test('text and messages arrive as the reader left them', async () => {
  const file = new VFile({ path: 'a.pdf' });
  await parse('answer', file);
  expect(String(file)).toBe('read');
  const [message] = file.messages;
  expect(message).toMatchObject({
    reason: 'Odd',
    ruleId: 'odd',
    source: 'collate',
    fatal: false,
    expected: ['even'],
    note: 'Mend it.',
    page: 3,
    file: 'a.pdf',
    line: 1,
    column: 2,
  });
});

test('a process reads one after another, and as many at a time as there are processors, four at most', async () => {
  expect(await pidOf('answer')).toBe(await pidOf('answer'));
  const pids = await Promise.all(Array.from({ length: 12 }, () => pidOf('answer')));
  expect(new Set(pids).size).toBeLessThanOrEqual(4);
});

describe('a document that ends its process is a problem of its own, and the next is read', () => {
  test.each([
    ['objects', { problem: 'excessive', document: 'PDF', reason: 'it needs more than 80 MB of memory' }],
    ['strings', { problem: 'excessive', document: 'PDF', reason: 'it needs more than 80 MB of memory' }],
    // A single piece that cannot be had: in a thread this would be the end of everything.
    ['array', { problem: 'excessive', document: 'PDF', reason: 'it needs more than 80 MB of memory' }],
    ['map', { problem: 'excessive', document: 'PDF', reason: 'it needs more than 80 MB of memory' }],
    ['crash', { problem: 'failed', error: 'the process that read it ended (SIGABRT)' }],
    ['throw', { problem: 'failed', error: 'the process that read it ended (1)' }],
    ['leave', { problem: 'failed', error: 'the process that read it ended (0)' }],
  ])('%s', async (doing, problem) => {
    expect(await parse(doing)).toEqual(problem);
    expect(await pidOf('answer')).toBeGreaterThan(0);
  });

  test('one that takes too long', async () => {
    const limits = { memory: 80, patience: { base: 500, perMegabyte: 0 } };
    const hasty = openReaders({ entry: join(folder, 'reader.cjs'), limits });
    try {
      const answer = await hasty.parse('pdf', new VFile({ path: 'a.pdf' }), Buffer.from('hang'));
      expect(answer).toEqual({ problem: 'excessive', document: 'PDF', reason: 'it took longer than 1 s' });
    } finally {
      hasty.close();
    }
  });

  test('after its answer, while nothing is read', async () => {
    const first = await pidOf('late');
    await expectGone(first);
    const second = await pidOf('answer');
    expect(second).toBeGreaterThan(0);
    expect(second).not.toBe(first);
  });
});

describe('no process is left', () => {
  test('after the end', async () => {
    const pid = await pidOf('answer');
    readers.close();
    await expectGone(pid);
  });

  test('after Ctrl-C, with documents being read and others waiting', async () => {
    const pid = await pidOf('answer');
    const all = Array.from({ length: 9 }, () => parse('hang'));
    setTimeout(() => interrupted.abort(new Error('Ctrl-C')), 200);
    for (const one of await Promise.allSettled(all))
      expect(one).toMatchObject({ status: 'rejected', reason: new Error('Ctrl-C') });
    readers.close();
    await expectGone(pid);
  });

  test('nor is one started once all is closed', async () => {
    readers.close();
    await expect(parse('answer')).rejects.toThrow();
  });
});
