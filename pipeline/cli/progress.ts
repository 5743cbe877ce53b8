/** What it is doing, on standard error: one live line on a terminal, a line for each step elsewhere. */
import type { WriteStream } from 'node:tty';

export interface Progress {
  /** A step begins. */
  step(doing: string): void;
  /** A line that stays. */
  line(text: string): void;
  /** No step is under way any more. */
  end(): void;
}

/** @param quiet Steps and lines are swallowed. */
export function startProgress(stream: WriteStream, quiet: boolean): Progress {
  if (quiet) return { step: () => {}, line: () => {}, end: () => {} };
  const live = stream.isTTY === true && process.env.TERM !== 'dumb';
  const clear = () => {
    if (live) stream.write('\r\x1b[2K');
  };
  return {
    step(doing) {
      clear();
      // A line longer than the terminal would wrap, and could not be cleared.
      stream.write(live ? `${doing} …`.slice(0, Math.max(10, (stream.columns || 80) - 1)) : `${doing}\n`);
    },
    line(text) {
      clear();
      stream.write(`${text}\n`);
    },
    end: clear,
  };
}
