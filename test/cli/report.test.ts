/** What a good run prints and writes. */
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import { type Desk, expectNothingLeft, openDesk } from './collate.ts';
import { codebook, north, south } from './documents.ts';

let desk: Desk;

beforeEach(async () => {
  desk = await openDesk();
  await desk.write('north.txt', north);
  await desk.write('south.txt', south);
  await desk.write('briefing.yml', codebook);
});

afterEach(() => desk.clear());

test('one line a file: path, pages, bytes, seconds; progress on standard error', async () => {
  const ended = await desk.run(['report', desk.sources, '--out', desk.out]);
  expect(ended.stderr).toMatch(/^Reading .*\n[\s\S]*Printing\nWriting .*\n/);
  expect(ended.code).toBe(0);
  const lines = ended.stdout.trimEnd().split('\n');
  expect(lines).toHaveLength(3);
  expect(lines[0]).toMatch(/briefing\.pdf {2}\d+ pages {2}\d+ bytes {2}\d+\.\d\d s$/);
  expect(lines[1]).toMatch(/briefing\.html {2}\d+ bytes {2}\d+\.\d\d s$/);
  expect(lines[2]).toMatch(/briefing\.json {2}\d+ bytes {2}\d+\.\d\d s$/);
  for (const line of lines) {
    const [path = '', ...rest] = line.split('  ');
    expect(rest.some((part) => /^\d+ bytes$/.test(part))).toBe(true);
    expect((await readFile(path)).length).toBe(Number(/(\d+) bytes/.exec(line)?.[1]));
  }
  expect((await readFile(join(desk.out, 'briefing.pdf'))).subarray(0, 5).toString()).toBe('%PDF-');
  expect((await readdir(desk.out)).sort()).toEqual(['briefing.html', 'briefing.json', 'briefing.pdf']);
  expectNothingLeft(ended);
});

test('quiet is quiet', async () => {
  const ended = await desk.run(['report', desk.sources, '--out', desk.out, '--formats', 'json', '--quiet']);
  expect(ended).toMatchObject({ code: 0, stderr: '' });
});

describe('the same bytes', () => {
  test('wherever, whenever and in whatever language it runs', async () => {
    const first = join(desk.folder, 'first');
    const second = join(desk.folder, 'second');
    const elsewhere = await mkdtemp(join(tmpdir(), 'elsewhere-'));
    await desk.run(['report', desk.sources, '--out', first], { TZ: 'UTC', LANG: 'C' });
    const ended = await desk.run(['report', `${desk.sources}/../sources`, '--out', second], {
      TZ: 'Pacific/Kiritimati',
      LANG: 'tr_TR.UTF-8',
      LC_ALL: 'tr_TR.UTF-8',
      HOME: elsewhere,
    });
    expect(ended.code).toBe(0);
    for (const name of ['briefing.json', 'briefing.html', 'briefing.pdf']) {
      const [one, two] = await Promise.all([readFile(join(first, name)), readFile(join(second, name))]);
      expect(one.equals(two), name).toBe(true);
    }
    await rm(elsewhere, { recursive: true });
  });
});

test('findings point into the files: promise 1, from the outside', async () => {
  await desk.run(['report', desk.sources, '--out', desk.out, '--formats', 'json']);
  const briefing = JSON.parse(await readFile(join(desk.out, 'briefing.json'), 'utf8'));
  const texts = { 'north.txt': north, 'south.txt': south } as Record<string, string>;
  const words = (text: string) => text.replace(/\s+/g, ' ').trim();
  let passages = 0;
  for (const source of briefing.sources) {
    for (const passage of source.passages) {
      passages++;
      const ranges: { start: { offset: number }; end: { offset: number } }[] = passage.ranges;
      const there = ranges.map(({ start, end }) => texts[source.file]?.slice(start.offset, end.offset)).join(' ');
      expect(words(there)).toBe(words(passage.text));
      for (const sentence of passage.sentences) {
        expect(passage.text.slice(sentence.start, sentence.end)).toBe(sentence.text);
      }
    }
  }
  expect(passages).toBe(6);
  expect(briefing.pairs).toContainEqual(expect.objectContaining({ verdict: 'tension', origin: 'editor' }));
});

test('check writes nothing', async () => {
  const ended = await desk.run(['check', desk.sources]);
  expect(ended).toMatchObject({ code: 0, stdout: '' });
  expect(ended.stderr).toMatch(/\nNothing to report\n$/);
  expect((await desk.run(['check', desk.sources, '--quiet'])).stderr).toBe('');
  await desk.expectUntouched();
  expectNothingLeft(ended);
});

test('what is said of a source is said on its own file', async () => {
  await rm(join(desk.sources, 'briefing.yml'));
  await desk.write('twin.txt', north);
  await desk.write('west.txt', 'Die Boote bleiben im Hafen, weil der Wind zu stark ist und niemand ausfahren will.\n');
  const { stderr } = await desk.run(['check', desk.sources]);
  expect(stderr).toMatch(/twin\.txt: warning: .* in common with north\.txt/);
  expect(stderr).toMatch(/west\.txt: info: .* is in German/);
  expect(stderr).not.toContain('briefing.yml:');
  expect(stderr).not.toContain('Nothing to report');
});

describe('help', () => {
  test('teaches', async () => {
    const ended = await desk.run(['--help']);
    expect(ended).toMatchObject({ code: 0, stderr: '' });
    for (const word of ['report', 'check', 'browser', 'Examples:', 'Exit codes:']) expect(ended.stdout).toContain(word);
    expect((await desk.run([])).stdout).toBe(ended.stdout);
    for (const line of ended.stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(90);
  });

  test.each(['report', 'check', 'browser'])('on %s', async (command) => {
    const ended = await desk.run([command, '--help']);
    expect(ended.code).toBe(0);
    expect(ended.stdout).toContain(`Usage: collate ${command}`);
  });

  test('the version', async () => {
    expect((await desk.run(['--version'])).stdout).toBe(`${packageJson.version}\n`);
  });

  test('at once: nothing heavy is loaded for it', async () => {
    const took: number[] = [];
    for (let run = 0; run < 3; run++) took.push((await desk.run(['--help'])).took);
    // An empty Node takes 50 ms on a desktop; loading the pipeline, 300 more.
    expect(Math.min(...took)).toBeLessThan(250);
  });
});
