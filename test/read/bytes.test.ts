import { appendFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { bytesOf } from '../../pipeline/read/bytes.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'collate-bytes-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

test('a file as it is', async () => {
  const path = join(folder, 'a.txt');
  writeFileSync(path, 'The ports pay a levy.');
  expect(String(await bytesOf(path))).toBe('The ports pay a levy.');
});

test('a file that does not stop changing is not read', async () => {
  const path = join(folder, 'a.txt');
  writeFileSync(path, 'The ports');
  let writing = true;
  const write = () => {
    if (!writing) return;
    appendFileSync(path, ' pay');
    setImmediate(write);
  };
  write();
  try {
    expect(await bytesOf(path)).toEqual({ problem: 'changing' });
  } finally {
    writing = false;
  }
});

test('a file that changes once is read as it is then', async () => {
  const path = join(folder, 'a.txt');
  writeFileSync(path, 'The ports');
  setImmediate(() => writeFileSync(path, 'The ferries pay nothing.'));
  expect(['The ports', 'The ferries pay nothing.']).toContain(String(await bytesOf(path)));
});

test('no file', async () => {
  expect(await bytesOf(join(folder, 'a.txt'))).toEqual({ problem: 'unreadable', code: 'ENOENT' });
});
