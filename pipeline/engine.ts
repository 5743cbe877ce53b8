/** How V8 is to run Collate. */
import { setFlagsFromString } from 'node:v8';

/**
 * Measured on reports and on the analysis of 100 sources:
 *
 * - V8 interprets a regular expression at its first use and compiles it at the second, from the start again; ours are long,
 *   and nearly all are used on every sentence.
 * - Hundreds of functions share the work, none of them for long. By its own measure V8 optimizes 1,600 of them, beside the
 *   run and at a third of all time, on the core that the run itself or the browser needs.
 */
const flags = ['--no-regexp-tier-up', '--interrupt-budget=250000', '--max-inlined-bytecode-size-cumulative=300'];

/** To be called before the bundle is read: V8 takes no compiled code made under other flags. */
export function tune(): void {
  for (const flag of flags) setFlagsFromString(flag);
}
