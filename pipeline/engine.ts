/** How V8 is to run Collate. */
import { setFlagsFromString } from 'node:v8';
import type { Corpus } from './ast.ts';

/**
 * Measured on reports and on the analysis of 100 sources:
 *
 * - V8 interprets a regular expression at its first use and compiles it at the second, from the start again; ours are long,
 *   and nearly all are used on every sentence.
 * - Hundreds of functions share the work, none of them for long. By its own measure V8 optimizes 1,600 of them, beside the
 *   run and at a third of all time, on the core that the run itself or the browser needs.
 */
const flags = [
  '--no-regexp-tier-up',
  '--interrupt-budget=250000',
  '--max-inlined-bytecode-size-cumulative=300',
  '--no-always-sparkplug',
];

/** Letters from which on the same functions run long enough that compiling them pays: some twenty reports. */
export const many = 300_000;
/** V8's own measure again of when a function is worth it, and the plain compilation of all. */
const flagsForMany = ['--interrupt-budget=135168', '--always-sparkplug'];

/** To be called before the bundle is read, and before its compiled code is written: V8 takes none made under other flags. */
export function tune(): void {
  for (const flag of flags) setFlagsFromString(flag);
}

/** To be called before an analysis. */
export function tuneFor({ children }: Corpus): void {
  let letters = 0;
  for (const { data } of children) for (const { text } of data.passages) letters += text.length;
  if (letters >= many) for (const flag of flagsForMany) setFlagsFromString(flag);
}
