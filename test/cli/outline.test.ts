import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Desk, openDesk } from './collate.ts';

let desk: Desk;
beforeEach(async () => {
  desk = await openDesk();
  await desk.write('one.txt', 'The night train is late. The night train to Oslo needs money.\n');
  await desk.write('two.txt', 'A night train is dear. Nobody will pay for the night train to Oslo.\n');
});
afterEach(async () => desk.clear());

test('writes a codebook that the next run accepts, and a second time refuses', async () => {
  const file = join(desk.sources, 'briefing.yml');
  const first = await desk.run(['outline', desk.sources, '--quiet']);
  expect(first).toMatchObject({ code: 0, stdout: `${file}\n`, stderr: '' });
  expect(await readFile(file, 'utf8')).toMatch(/label: Night train/);
  expect(await desk.run(['check', desk.sources, '--quiet'])).toMatchObject({ code: 0, stderr: '' });

  const before = await readFile(file);
  const second = await desk.run(['outline', desk.sources]);
  expect(second).toMatchObject({ code: 2, stdout: '' });
  expect(second.stderr).toMatch(/briefing\.yml: error: .*\[outline-exists\]/);
  expect(await readFile(file)).toEqual(before);
  await desk.expectUntouched();
});

test('prints, or writes elsewhere', async () => {
  const printed = await desk.run(['outline', desk.sources, '--out', '-', '-q']);
  expect(printed.code).toBe(0);
  expect(printed.stdout).toMatch(/^# A codebook to edit.*\nthemes:\n.*Night train/s);
  expect(existsSync(join(desk.sources, 'briefing.yml'))).toBe(false);

  const other = join(desk.folder, 'new.yml');
  await desk.run(['outline', desk.sources, '--out', other, '-q']);
  expect(await readFile(other, 'utf8')).toBe(printed.stdout);
});
