/** The built command line as a child process, and what it leaves behind. */
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';

export const root = fileURLToPath(new URL('../..', import.meta.url));
const bundle = join(root, '.build/collate.js');

export interface Ended {
  code: number | null;
  stdout: string;
  stderr: string;
  /** Milliseconds. */
  took: number;
  /** Commands of processes that it started and that are still there. */
  processes: string[];
  /** What is still in its folder for temporary files. */
  temporary: string[];
}

export interface Running {
  child: ChildProcess;
  ended: Promise<Ended>;
  /** Resolves once standard error holds the words. */
  says(words: string): Promise<void>;
  /** Process ids of its descendants. */
  descendants(): number[];
}

/** A folder of its own for each test: `sources/`, `out/` with older files in it, and one for temporary files. */
export interface Desk {
  folder: string;
  sources: string;
  out: string;
  write(name: string, content: string | Uint8Array): Promise<void>;
  start(args: string[], environment?: NodeJS.ProcessEnv): Running;
  run(args: string[], environment?: NodeJS.ProcessEnv): Promise<Ended>;
  /** Holds that `out/` is as it was before. */
  expectUntouched(): Promise<void>;
  clear(): Promise<void>;
}

const before = { 'briefing.pdf': 'older pdf', 'briefing.html': 'older html', 'briefing.json': 'older json' };

export async function openDesk(): Promise<Desk> {
  expectBuilt();
  const folder = await mkdtemp(join(tmpdir(), 'collate desk '));
  const [sources, out, temporary] = ['sources', 'out', 'tmp'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ];
  for (const path of [sources, out, temporary]) await mkdir(path);
  for (const [name, content] of Object.entries(before)) await writeFile(join(out, name), content);
  const children: ChildProcess[] = [];
  const start = (args: string[], environment: NodeJS.ProcessEnv = {}) => {
    const running = launch(args, temporary, environment);
    children.push(running.child);
    return running;
  };
  return {
    folder,
    sources,
    out,
    write: (name, content) => writeFile(join(sources, name), content),
    start,
    run: (args, environment) => start(args, environment).ended,
    async expectUntouched() {
      expect((await readdir(out)).sort()).toEqual(Object.keys(before).sort());
      for (const [name, content] of Object.entries(before)) {
        expect(await readFile(join(out, name), 'utf8')).toBe(content);
      }
    },
    async clear() {
      // One that hangs fails its test, and must not outlive it.
      for (const child of children) child.kill('SIGKILL');
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** A copy of the templates, to be broken. */
export async function copyTemplates(desk: Desk): Promise<string> {
  const copy = join(desk.folder, 'templates');
  await cp(join(root, 'templates'), copy, { recursive: true });
  return copy;
}

/** Exactly one error, with its rule; nothing left behind; what stood before still there. */
export async function expectRefused(desk: Desk, ended: Ended, code: number, message: RegExp): Promise<void> {
  expect(ended.stderr).toMatch(message);
  expect(ended.code).toBe(code);
  expect(ended.stderr.match(/(?:^|: )error: /gm), ended.stderr).toHaveLength(1);
  expect(ended.stderr).not.toMatch(/^\s+at .*:\d+:\d+/m);
  expect(ended.stdout).toBe('');
  expectNothingLeft(ended);
  await desk.expectUntouched();
}

export function expectNothingLeft(ended: Ended): void {
  expect(ended.processes).toEqual([]);
  expect(ended.temporary).toEqual([]);
}

let serial = 0;

function launch(args: string[], temporary: string, environment: NodeJS.ProcessEnv): Running {
  // Every descendant inherits it, so that none can hide.
  const mark = `COLLATE_TEST_RUN=${process.pid}-${serial++}`;
  const started = performance.now();
  const child = spawn(process.execPath, [bundle, ...args], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      SOURCE_DATE_EPOCH: '',
      NODE_OPTIONS: '',
      TMPDIR: temporary,
      COLLATE_TEST_RUN: mark.split('=')[1],
      ...environment,
    },
  });
  let [stdout, stderr] = ['', ''];
  const watchers: (() => void)[] = [];
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
    for (const watch of watchers) watch();
  });
  const ended = new Promise<Ended>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) =>
      resolve({
        code,
        stdout,
        stderr,
        took: performance.now() - started,
        processes: marked(mark).map(({ command }) => command),
        temporary: readdirSync(temporary),
      }),
    );
  });
  return {
    child,
    ended,
    says: (words) =>
      new Promise((resolve, reject) => {
        const watch = () => {
          if (stderr.includes(words)) resolve();
        };
        watchers.push(watch);
        watch();
        ended.then(() => reject(new Error(`ended without saying "${words}":\n${stderr}`)), reject);
      }),
    descendants: () =>
      marked(mark)
        .map(({ pid }) => pid)
        .filter((pid) => pid !== child.pid),
  };
}

/** Living processes that carry the mark in their environment. Linux only; elsewhere none are seen. */
function marked(mark: string): { pid: number; command: string }[] {
  if (!existsSync('/proc/self/environ')) return [];
  return readdirSync('/proc').flatMap((name) => {
    if (!/^\d+$/.test(name)) return [];
    try {
      const state = readFileSync(`/proc/${name}/stat`, 'utf8')
        .replace(/^.*\) /s, '')
        .charAt(0);
      if (state === 'Z' || !readFileSync(`/proc/${name}/environ`, 'utf8').split('\0').includes(mark)) return [];
      return [{ pid: Number(name), command: readFileSync(`/proc/${name}/cmdline`, 'utf8').replaceAll('\0', ' ') }];
    } catch {
      return [];
    }
  });
}

/** A stale bundle would test yesterday's code. */
export function expectBuilt(): void {
  const built = existsSync(bundle) ? statSync(bundle).mtimeMs : 0;
  const newest = Math.max(
    ...readdirSync(join(root, 'pipeline'), { recursive: true, encoding: 'utf8' }).map(
      (path) => statSync(join(root, 'pipeline', path)).mtimeMs,
    ),
  );
  if (built < newest) throw new Error('.build/ is older than pipeline/: run `make test`, or `make .build/collate.js`');
}
