#!/usr/bin/env node
/**
 * Start Collate from its bundle, with the code that V8 compiled for an earlier run.
 *
 * A report takes about two seconds, and without this a fifth of it is V8 compiling the same functions again. The
 * compiled code lies beside the bundle. V8 refuses what another version of it made, and then it is made anew; where
 * nothing can be written, every run compiles for itself.
 */
import { readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Script } from 'node:vm';
import { tune } from './engine.ts';
import { startWords } from './words-worker.ts';

tune();

// What a comparison waits for longest starts first: the language model loads in a thread while the bundle is read.
if (/^(?:report|check|outline)$/.test(process.argv[2] ?? '')) {
  globalThis.collateWords = startWords(join(__dirname, 'words.cjs'));
}

const bundle = join(__dirname, 'main.cjs');
/** One for each set of flags that somebody gave Node, as V8 takes no code made under others. */
const cache = `${[bundle, ...process.execArgv.map((flag) => flag.replace(/[^a-z0-9]+/gi, '-'))].join('')}.cache`;

/** All of it is ASCII (`build.mjs`). */
const source = readFileSync(bundle, 'latin1');
const cachedData = read();
const script = new Script(`(function (exports, require, module, __filename, __dirname) {${source}\n})`, {
  filename: bundle,
  ...(cachedData && { cachedData }),
});
if (!cachedData || script.cachedDataRejected) {
  process.once('exit', (code) => {
    if (code !== 0 || !isWhole(process.argv.slice(2))) return;
    tune();
    write(script.createCachedData());
  });
}
const module = { exports: {} };
script.runInThisContext()(module.exports, createRequire(bundle), module, bundle, dirname(bundle));

/** After a report with its pages, all that a report needs is compiled. */
function isWhole([command, ...flags]: string[]): boolean {
  const at = flags.findIndex((flag) => flag.startsWith('--formats'));
  const formats = at < 0 ? 'pdf' : `${flags[at]} ${flags[at + 1]}`;
  return command === 'report' && formats.includes('pdf');
}

/** Only what was made of this bundle: V8 itself compares no more than the length. */
function read(): Buffer | null {
  try {
    return statSync(cache).mtimeMs >= statSync(bundle).mtimeMs ? readFileSync(cache) : null;
  } catch {
    return null;
  }
}

/** Whole or not at all: another run may be reading it. */
function write(code: Buffer): void {
  const path = `${cache}.${process.pid}`;
  try {
    writeFileSync(path, code);
    renameSync(path, cache);
  } catch {
    rmSync(path, { force: true });
  }
}
