/**
 * One measurement in a process of its own: `readers-run small large` reads, repairs and collects the large document,
 * after the small one of the same kind to warm up, and prints seconds and megabytes.
 */
import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { VFile } from 'vfile';
import { collect } from '../../pipeline/corpus/index.ts';
import { normalize } from '../../pipeline/normalize/index.ts';
import { formats } from '../../pipeline/read/kinds.ts';
import { parse } from '../../pipeline/read/readers.ts';
import { codebookOf } from '../codebook-of.ts';
import { sourceOf } from './source-of.ts';

const [small = '', large = ''] = process.argv.slice(2);
await measure(small);
process.stdout.write(JSON.stringify(await measure(large)));

async function measure(path: string) {
  const format = formats[extname(path)] ?? 'txt';
  const file = new VFile({ path, value: '' });
  const bytes = readFileSync(path);
  const [parsed, read] = await timed(() => parse(format, file, bytes));
  if ('problem' in parsed) throw new Error(`${path} is ${JSON.stringify(parsed)}`);
  const [source, repair] = await timed(() => normalize(sourceOf(file, format, parsed)));
  const [corpus, collected] = await timed(() => collect([source], codebookOf()));
  const words = (corpus.children[0]?.data.passages ?? []).reduce((sum, { text }) => sum + text.split(/\s+/).length, 0);
  return { words, read, repair, collect: collected, megabytes: process.resourceUsage().maxRSS / 1024 };
}

/** Seconds of wall, or of processor where that is less: on a machine that has other work, the wall tells of that. */
async function timed<T>(work: () => T | Promise<T>): Promise<[T, number]> {
  const before = process.cpuUsage();
  const start = performance.now();
  const done = await work();
  const wall = (performance.now() - start) / 1000;
  const { user, system } = process.cpuUsage(before);
  return [done, Math.min(wall, (user + system) / 1e6)];
}
