/**
 * How the analysis grows with the sources: time and memory on made-up reports of 2,500 words, and the exponent of the
 * growth. The words of a source are cut, and what each passage tells by itself is found, while others are read, as in a
 * report; what is not yet done then is waited for and counted. Part of `make bench`; alone: `node test/bench/analyze.mjs`.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { reportOf } from './prose.mjs';

const words = 2500;
const limits = { sources: 100, seconds: 6, megabytes: 700, exponent: 1.2 };
const sizes = (process.env.SIZES ?? '10,25,50,100,200').split(',').map(Number);
const runs = Number(process.env.RUNS_ANALYZE ?? 3);
const root = process.cwd();
// Inside the project, so that the bundle finds the packages that it leaves outside.
const bundle = join(root, '.build', 'bench');
const folder = mkdtempSync(join(tmpdir(), 'collate-bench-'));

try {
  process.exitCode = bench();
} finally {
  rmSync(folder, { recursive: true, force: true });
  rmSync(bundle, { recursive: true, force: true });
}

function bench() {
  buildSync({
    entryPoints: [join(root, 'test/bench/analyze-run.ts')],
    bundle: true,
    splitting: true,
    platform: 'node',
    format: 'esm',
    target: 'node20.19',
    // As in `pipeline/build.mjs`.
    supported: { 'regexp-unicode-property-escapes': true },
    outdir: bundle,
    outExtension: { '.js': '.mjs' },
    external: ['puppeteer', 'esbuild'],
    sourcemap: 'linked',
    logLevel: 'warning',
    banner: { js: 'import{createRequire as __cr}from"node:module";const require=__cr(import.meta.url);' },
  });
  const points = [];
  let failed = false;
  for (const size of sizes) {
    const sources = join(folder, String(size));
    mkdirSync(sources);
    for (let index = 0; index < size; index++)
      writeFileSync(join(sources, `report-${String(index).padStart(3, '0')}.md`), reportOf(index + 1, words));
    const found = Array.from({ length: runs }, () => measure(sources)).sort((a, b) => a.seconds - b.seconds);
    const middle = found[Math.floor(runs / 2)];
    const megabytes = Math.max(...found.map((one) => one.megabytes));
    points.push([Math.log(size), Math.log(middle.seconds)]);
    const over = size === limits.sources && (middle.seconds > limits.seconds || megabytes > limits.megabytes);
    failed ||= over;
    const limit =
      size === limits.sources ? `${over ? 'OVER' : 'ok'} (at most ${limits.seconds} s, ${limits.megabytes} MB)` : '';
    line(
      `analysis of ${size} sources, ${middle.words} words`,
      `${middle.seconds.toFixed(2)} s ${megabytes.toFixed(0)} MB`,
      limit,
    );
  }
  if (points.length > 1) {
    const exponent = slope(points);
    const over = exponent > limits.exponent;
    failed ||= over;
    line('exponent of the growth', exponent.toFixed(2), `${over ? 'OVER' : 'ok'} (at most ${limits.exponent})`);
  }
  return failed ? 1 : 0;
}

function measure(sources) {
  // As `make report` starts Node.
  const [, flags = ''] = /^node-flags := (.*)$/m.exec(readFileSync(join(root, 'Makefile'), 'utf8')) ?? [];
  const command = [...flags.split(' ').filter(Boolean), join(bundle, 'analyze-run.mjs'), sources];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`The analysis of ${sources} ended with ${status}\n${stdout}${stderr}`);
  return JSON.parse(stdout);
}

/** Of the least-squares line through the points. */
function slope(points) {
  const mean = (at) => points.reduce((sum, point) => sum + point[at], 0) / points.length;
  const [x, y] = [mean(0), mean(1)];
  const over = points.reduce((sum, point) => sum + (point[0] - x) * (point[1] - y), 0);
  return over / points.reduce((sum, point) => sum + (point[0] - x) ** 2, 0);
}

function line(what, value, verdict) {
  process.stdout.write(`${what.padEnd(44)}${value.padStart(16)}  ${verdict}\n`);
}
