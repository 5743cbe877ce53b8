/** Scales of charts, read as text, that are no figures. */
import type { Sentence } from './reading.ts';
import type { Token } from './words.ts';

interface Placed {
  start: number;
  end: number;
}

/** @returns The figures without such as "$50 $100 $150 $200". */
export function withoutScales<Found extends Placed>({ tokens }: Sentence, found: Found[]): Found[] {
  const [bare, most] = [(one?: Found, other?: Found) => one && other && !between(tokens, one.end, other.start), 4];
  const runs: Found[][] = [];
  for (const figure of found) {
    const run = runs.at(-1);
    if (run && bare(run.at(-1), figure)) run.push(figure);
    else runs.push([figure]);
  }
  return runs.flatMap((run) => (run.length < most ? run : []));
}

function between(tokens: Token[], from: number, to: number): boolean {
  return tokens.some(({ start, end }) => start >= from && end <= to);
}
