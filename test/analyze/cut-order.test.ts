/**
 * The words of a text are cut while others are read, so that the order in which texts are cut differs from run to run.
 * The language model learns the words that it meets, and for one process only: each state has a process of its own.
 */
import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { possessives } from './cut-order-written.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const run = promisify(execFile);
let folder = '';

/** Some of the annotated cases, and what is printed by default. */
const gold = join(root, 'test/gold');
const sources = [
  ...readdirSync(gold, { withFileTypes: true })
    .filter((one) => one.isDirectory())
    .map(({ name }) => join(gold, name))
    // The documents of some stand elsewhere.
    .filter((path) => readdirSync(path).some((name) => !name.endsWith('.yml')))
    .filter((_, at) => at % 12 === 0),
  join(root, 'sources'),
];

beforeAll(async () => {
  // Inside the project, so that the bundle finds the packages that it leaves outside.
  mkdirSync(join(root, '.build'), { recursive: true });
  folder = mkdtempSync(join(root, '.build/cut-order-'));
  await build({
    entryPoints: [join(root, 'test/analyze/cut-order-run.ts')],
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    outfile: join(folder, 'run.mjs'),
    logLevel: 'error',
  });
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** @returns The briefings of a process, as JSON, by their names. */
async function briefingsAfter(state: string): Promise<Map<string, string>> {
  const { stdout } = await run(process.execPath, [join(folder, 'run.mjs'), state, ...sources], {
    cwd: root,
    maxBuffer: 2 ** 28,
  });
  return new Map(Object.entries(JSON.parse(stdout)).map(([name, briefing]) => [name, JSON.stringify(briefing)]));
}

/** @returns Where a briefing is another than it was, and how. */
function changed(was: Map<string, string>, is: Map<string, string>): string[] {
  return [...was].flatMap(([name, one]) => {
    const other = is.get(name) ?? '';
    if (one === other) return [];
    let at = 0;
    while (one[at] === other[at]) at++;
    const near = (json: string) => json.slice(Math.max(0, at - 60), at + 60);
    return [`${name}: ${near(one)} | ${near(other)}`];
  });
}

test('one input gives one result, in whatever order its texts were cut', async () => {
  const states = ['reversed', 'others first', 'shuffled'];
  const [fresh = new Map(), ...later] = await Promise.all(['fresh', ...states].map(briefingsAfter));
  expect(fresh.size).toBe(sources.length + possessives.length + 1);
  const faults = states.flatMap((state, at) => changed(fresh, later[at] ?? new Map()).map((one) => `${state}: ${one}`));
  expect(faults).toEqual([]);
});
