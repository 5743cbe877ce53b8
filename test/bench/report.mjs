/**
 * How long `make report` takes on the example documents, and how much memory: `make bench`.
 *
 * Beside it the same final HTML printed once by a bare Puppeteer script, since most of the time is the browser's: the
 * ratio of the two says what Collate itself costs, on whatever machine this runs.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const limits = { seconds: 1.5, megabytes: 250 };
const runs = Number(process.env.RUNS ?? 10);
const folder = mkdtempSync(join(tmpdir(), 'collate-bench-'));
const out = join(folder, 'out');

try {
  process.exitCode = bench();
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function bench() {
  if (spawnSync('hyperfine', ['--version']).error) {
    process.stderr.write(
      'bench: hyperfine is not installed; it measures commands\n' +
        '  apt-get install hyperfine, brew install hyperfine, or https://github.com/sharkdp/hyperfine\n',
    );
    return 3;
  }
  const rss = peak();
  const whole = median(`make report SOURCES=sources OUT='${out}' FORMATS=pdf,html,json QUIET=1`);
  const bare = median(
    `node test/bench/bare.mjs '${browser()}' '${join(out, 'briefing.html')}' '${join(folder, 'bare.pdf')}'`,
  );
  const rows = [
    ['make report, median', `${whole.toFixed(2)} s`, whole <= limits.seconds, `at most ${limits.seconds} s`],
    ['bare print of the same HTML, median', `${bare.toFixed(2)} s`, null, ''],
    ['ratio', (whole / bare).toFixed(2), null, ''],
    ['peak memory of our own process', `${rss.toFixed(0)} MB`, rss < limits.megabytes, `below ${limits.megabytes} MB`],
  ];
  for (const [what, value, ok, limit] of rows) {
    const verdict = ok === null ? '' : `  ${ok ? 'ok' : 'OVER'} (${limit})`;
    process.stdout.write(`${what.padEnd(38)}${value.padStart(8)}${verdict}\n`);
  }
  return rows.some(([, , ok]) => ok === false) ? 1 : 0;
}

/** Seconds. */
function median(command) {
  const file = join(folder, 'times.json');
  run('hyperfine', ['--warmup', '1', '--runs', String(runs), '--export-json', file, '--style', 'none', command]);
  return JSON.parse(readFileSync(file, 'utf8')).results[0].median;
}

/** Megabytes. The browser's processes are its own. */
function peak() {
  const file = join(folder, 'peak');
  run(process.execPath, ['--import', './test/bench/peak.mjs', '.build/collate.js', 'report', '--out', out, '--quiet'], {
    PEAK_FILE: file,
  });
  return Number(readFileSync(file, 'utf8')) / 1024;
}

function browser() {
  return run(process.execPath, ['.build/collate.js', 'browser', '--quiet']).trim();
}

function run(command, args, environment = {}) {
  const { status, stdout, stderr } = spawnSync(command, args, {
    encoding: 'utf8',
    env: { ...process.env, ...environment },
  });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${status}\n${stdout}${stderr}`);
  return stdout;
}
