/**
 * From bytes to corpus: words a second, peak memory, and how both grow. `node test/bench/corpus.mjs`, or `make bench`.
 *
 * Each measurement runs in a process of its own, so that the peak is its own. Time is the processor's (also that of its
 * helpers, such as garbage collection), so that what else runs on the machine does not count. The texts are made up from a small
 * vocabulary with a fixed seed: prose in Markdown, the same hard-wrapped with page numbers as plain text, and texts
 * that are hard on programs: no line end at all, and one word a line.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const limits = { wordsPerSecond: 80_000, exponent: 1.1, megabytes: 900 };
const sizes = [50_000, 500_000];

/** Subjects, verbs and objects of made-up sentences. */
const parts = [
  'The harbour office|A second inquiry|The county of Holm|Most of the ferries|The new weir|Every parish on the sound'.split(
    '|',
  ),
  'measured|rejected|paid for|has reviewed|did not publish|will replace'.split('|'),
  'the long-term plan|12.5 per cent of the levy|a pumping station|the report of Dr. Lind|what the U.S. firm sold'.split(
    '|',
  ),
  'before the winter|in spite of two warnings|(see the annex)|at a meeting on 14 March|because nobody objected'.split(
    '|',
  ),
];

function random(seed) {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 4_294_967_296;
  };
}

function paragraphs(words) {
  const dice = random(7);
  const all = [];
  for (let count = 0; count < words; ) {
    const sentences = Array.from({ length: 3 + Math.floor(dice() * 5) }, () => {
      const chosen = parts.map((part) => part[Math.floor(dice() * part.length)]);
      return `${chosen.join(' ')}, ${Math.floor(dice() * 900)} in all.`;
    });
    const text = sentences.join(' ');
    count += text.split(' ').length;
    all.push(text);
  }
  return all;
}

function wrap(text, width) {
  const lines = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line ? `${line} ${word}` : word;
  }
  return [...lines, line];
}

/** Name → text of so many words. */
const makers = {
  'prose.md': (words) =>
    paragraphs(words)
      .map((text, index) => (index % 20 === 0 ? `## Part ${index / 20 + 1} of the review\n\n${text}` : text))
      .join('\n\n'),
  'wrapped.txt': (words) => {
    const lines = paragraphs(words).flatMap((text) => [...wrap(text, 72), '']);
    return lines
      .flatMap((line, index) => (index % 40 === 39 ? ['', String((index + 1) / 40), '', line] : [line]))
      .join('\n');
  },
  'one-line.txt': (words) => paragraphs(words).join(' '),
  'words.txt': (words) => paragraphs(words).join(' ').split(' ').join('\n'),
};

/** Where every word is a block, only the growth is held. */
const hard = new Set(['words.txt']);

/** The stages that are measured, as one module in a folder of its own. */
export async function bundle(folder) {
  const { build } = await import('esbuild');
  const pipeline = fileURLToPath(new URL('../../pipeline', import.meta.url));
  const outfile = join(folder, 'stages.mjs');
  await build({
    stdin: {
      contents: `export { txt } from './read/txt.ts'; export { md } from './read/md.ts';
        export { normalize } from './normalize/index.ts'; export { collect } from './corpus/index.ts';
        export { VFile } from 'vfile';`,
      resolveDir: pipeline,
    },
    bundle: true,
    platform: 'node',
    format: 'esm',
    outfile,
    logLevel: 'warning',
    banner: { js: 'import{createRequire as __cr}from"node:module";const require=__cr(import.meta.url);' },
  });
  return outfile;
}

/** In the child: one text, once small to warm up, then measured. */
async function measure(stages, name, words) {
  const { txt, md, normalize, collect, VFile } = await import(pathToFileURL(stages).href);
  const run = async (text) => {
    const file = new VFile({ path: name, value: '' });
    const bytes = Buffer.from(text);
    const started = process.cpuUsage();
    const parsed = await (name.endsWith('.md') ? md : txt)(file, bytes);
    const { root, made, markup, repairs, front } = parsed;
    const format = name.slice(name.lastIndexOf('.') + 1);
    const source = normalize({
      file,
      name,
      format,
      sha256: '',
      root,
      made,
      pages: null,
      paragraphs: null,
      metadata: front.metadata,
      language: 'en',
      entry: null,
      repairs,
      markup,
    });
    collect([source], { file: new VFile({ path: 'briefing.yml' }) });
    const { user, system } = process.cpuUsage(started);
    return (user + system) / 1e6;
  };
  await run(makers[name](5000));
  const text = makers[name](words);
  const seconds = await run(text);
  process.stdout.write(JSON.stringify({ seconds, megabytes: process.resourceUsage().maxRSS / 1024 }));
}

/** @returns Rows for a table: what, value, whether it holds, limit. */
export async function corpusRows() {
  const folder = mkdtempSync(join(tmpdir(), 'collate-corpus-'));
  try {
    const stages = await bundle(folder);
    const rows = [];
    for (const name of Object.keys(makers)) {
      const [small, large] = sizes.map((words) => spawn(stages, name, words));
      const speed = sizes[1] / large.seconds;
      const exponent = Math.log(large.seconds / small.seconds) / Math.log(sizes[1] / sizes[0]);
      rows.push([
        `${name}: words a second`,
        Math.round(speed).toLocaleString('en'),
        hard.has(name) ? null : speed >= limits.wordsPerSecond,
        `at least ${limits.wordsPerSecond}`,
      ]);
      rows.push([
        `${name}: growth, 50,000 to 500,000`,
        exponent.toFixed(2),
        exponent <= limits.exponent,
        `at most ${limits.exponent}`,
      ]);
      rows.push([
        `${name}: peak memory of 500,000`,
        `${large.megabytes.toFixed(0)} MB`,
        hard.has(name) ? null : large.megabytes < limits.megabytes,
        `below ${limits.megabytes} MB`,
      ]);
    }
    return rows;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function spawn(stages, name, words) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [fileURLToPath(import.meta.url), stages, name, String(words)],
    { encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`${name} with ${words} words ended with ${status}\n${stderr}`);
  return JSON.parse(stdout);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [, , stages, name, words] = process.argv;
  if (stages) await measure(stages, name, Number(words));
  else
    for (const [what, value, ok, limit] of await corpusRows()) {
      const verdict = ok === null ? '' : `  ${ok ? 'ok' : 'OVER'} (${limit})`;
      process.stdout.write(`${what.padEnd(44)}${value.padStart(10)}${verdict}\n`);
      if (ok === false) process.exitCode = 1;
    }
}
