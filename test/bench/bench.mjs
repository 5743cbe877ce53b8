/**
 * Everything that is measured, part by part: `make bench`; some parts: `ONLY=readers make bench`, or
 * `node test/bench/readers.mjs`. Ends with 1 when a limit is exceeded.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** In order; the name of a part is that of its file. */
const parts = {
  report: 'make report on the example documents',
  corpus: 'from text to corpus',
  readers: 'readers and repair',
  analyze: 'analysis',
};

const only = (process.env.ONLY ?? '').split(',').filter(Boolean);
const unknown = only.filter((name) => !(name in parts));
if (unknown.length > 0) {
  process.stderr.write(
    `bench: there is no part ${unknown.join(', ')}\n  The parts are ${Object.keys(parts).join(', ')}\n`,
  );
  process.exit(2);
}
let worst = 0;
for (const [name, what] of Object.entries(parts)) {
  if (only.length > 0 && !only.includes(name)) continue;
  process.stdout.write(`\n${name}: ${what}\n`);
  const part = fileURLToPath(new URL(`${name}.mjs`, import.meta.url));
  const { status } = spawnSync(process.execPath, [part], { stdio: 'inherit' });
  worst = Math.max(worst, status ?? 1);
}
process.exitCode = worst;
