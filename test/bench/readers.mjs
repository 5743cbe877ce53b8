/**
 * How fast each kind of document is read and repaired, how much memory that takes, and how both grow: words a second,
 * by one processor, and the peak of a process of its own. Part of `make bench`; alone: `node test/bench/readers.mjs`,
 * with KINDS=pdf,docx for some. The documents are made first, which takes longer than reading them.
 */
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSync } from 'esbuild';

/** Words a second to the corpus; what is not named here has no limit of its own. */
const fastest = { md: 80_000, 'tagged.pdf': 30_000 };
const limits = { exponent: 1.1, megabytes: 900 };
const [warm, small, large] = [5000, 50_000, 500_000];
const kinds = ['txt', 'md', 'html', 'docx', 'tagged.pdf', 'untagged.pdf'];
/** As `read/side-by-side.ts` starts its readers. */
const roomy = '--max-semi-space-size=32';
const chosen = (process.env.KINDS ?? '').split(',').filter(Boolean);
/** Files of a tenth of the words each, read side by side. */
const files = 50;
const runs = Number(process.env.RUNS_READERS ?? 3);

const root = process.cwd();
// Inside the project, so that the bundle finds the packages that it leaves outside.
const bundle = join(root, '.build', 'bench-readers');
const folder = mkdtempSync(join(tmpdir(), 'collate-bench-'));
let over = false;

try {
  bench();
  process.exitCode = over ? 1 : 0;
} finally {
  rmSync(folder, { recursive: true, force: true });
  rmSync(bundle, { recursive: true, force: true });
}

function bench() {
  buildSync({
    entryPoints: ['documents-run.ts', 'readers-run.ts'].map((name) => join(root, 'test/bench', name)),
    bundle: true,
    splitting: true,
    platform: 'node',
    format: 'esm',
    target: 'node20.19',
    // As in `pipeline/build.mjs`.
    supported: { 'regexp-unicode-property-escapes': true },
    outdir: bundle,
    outExtension: { '.js': '.mjs' },
    external: ['puppeteer', 'esbuild', 'subset-font'],
    logLevel: 'warning',
    banner: { js: 'import{createRequire as __cr}from"node:module";const require=__cr(import.meta.url);' },
  });
  const browser = run([join(root, '.build/collate.js'), 'browser', '--quiet']).trim();
  const sizes = [warm, small, large, large / files];
  run([join(bundle, 'documents-run.mjs'), folder, ...sizes.map(String)], { PUPPETEER_EXECUTABLE_PATH: browser });
  for (const kind of kinds) if (chosen.length === 0 || chosen.some((name) => kind.includes(name))) one(kind);
  if (chosen.length === 0) together();
}

/** A single document, ten times as long the second time. */
function one(kind) {
  const [short, long] = [small, large].map((words) => middle(kind, words));
  const whole = ({ read, repair, collect }) => read + repair + collect;
  const speed = long.words / whole(long);
  const parts = ['read', 'repair', 'collect'].map((part) => `${part} ${thousands(long.words / long[part])}`);
  const exponent = Math.log(whole(long) / whole(short)) / Math.log(long.words / short.words);
  line(
    `${kind}: words a second`,
    thousands(speed),
    fastest[kind] ? speed >= fastest[kind] : null,
    `at least ${thousands(fastest[kind] ?? 0)}`,
  );
  line(`${kind}: of these stages`, parts.join(', '), null, '');
  line(
    `${kind}: growth to ${thousands(large)} words`,
    exponent.toFixed(2),
    exponent <= limits.exponent,
    `at most ${limits.exponent}`,
  );
  line(
    `${kind}: peak memory`,
    `${long.megabytes.toFixed(0)} MB`,
    long.megabytes < limits.megabytes,
    `below ${limits.megabytes} MB`,
  );
}

/** As many words in files of every kind, read side by side by the command itself. */
function together() {
  const sources = join(folder, 'sources');
  mkdirSync(sources);
  for (let index = 0; index < files; index++) {
    const kind = kinds[index % kinds.length];
    copyFileSync(join(folder, `${large / files}.${kind}`), join(sources, `${String(index).padStart(2, '0')}.${kind}`));
  }
  const peak = join(folder, 'peak');
  run(['--import', './test/bench/peak.mjs', join(root, '.build/collate.js'), 'check', sources, '--quiet'], {
    PEAK_FILE: peak,
  });
  const megabytes = Number(readFileSync(peak, 'utf8')) / 1024;
  line(
    `make check, ${files} files of all kinds: peak`,
    `${megabytes.toFixed(0)} MB`,
    megabytes < limits.megabytes,
    `below ${limits.megabytes} MB`,
  );
}

/** The run in the middle by time, with the highest peak of all. */
function middle(kind, words) {
  const paths = [warm, words].map((size) => join(folder, `${size}.${kind}`));
  const found = Array.from({ length: runs }, () => JSON.parse(run([roomy, join(bundle, 'readers-run.mjs'), ...paths])));
  found.sort((a, b) => a.read + a.repair - b.read - b.repair);
  return { ...found[Math.floor(runs / 2)], megabytes: Math.max(...found.map(({ megabytes }) => megabytes)) };
}

function run(args, environment = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    encoding: 'utf8',
    env: { ...process.env, ...environment },
  });
  if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}\n${stdout}${stderr}`);
  return stdout;
}

function thousands(number) {
  return Math.round(number).toLocaleString('en');
}

function line(what, value, ok, limit) {
  over ||= ok === false;
  const verdict = ok === null ? '' : `  ${ok ? 'ok' : 'OVER'} (${limit})`;
  process.stdout.write(`${what.padEnd(44)}${value.padStart(12)}${verdict}\n`);
}
