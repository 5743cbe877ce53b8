/** Rows of a table of patterns that are worth trying on a text: hundreds of patterns, of which a sentence has words of a few. */

/** Runs of letters: what stands in a text stands in one of its runs. */
const runs = /[a-z]+/g;

/**
 * @param parts Of a row the words of which one stands in every match, in lower case.
 * @returns The rows of which a part may stand in a text (in lower case), in their order.
 */
export function triedOn<Row>(rows: readonly Row[], parts: (row: Row) => readonly string[]): (lower: string) => Row[] {
  const always: number[] = [];
  const wanted: [run: string, row: number][] = [];
  rows.forEach((row, index) => {
    for (const part of parts(row)) {
      const longest = [...part.matchAll(runs)].map(([run]) => run).sort((one, other) => other.length - one.length)[0];
      if (longest === undefined) always.push(index);
      else wanted.push([longest, index]);
    }
  });
  /** A text's run → the rows with a part in it: texts repeat their words. */
  const known = new Map<string, readonly number[]>();
  const rowsOf = (run: string): readonly number[] => {
    let found = known.get(run);
    if (!found) {
      found = wanted.filter(([part]) => run.includes(part)).map(([, row]) => row);
      known.set(run, found);
    }
    return found;
  };
  const first = [...new Set(always)];
  return (lower) => {
    const found = [...first];
    let start = -1;
    for (let at = 0; at <= lower.length; at++) {
      const letter = lower.charCodeAt(at);
      if (letter >= 97 && letter <= 122) {
        if (start < 0) start = at;
      } else if (start >= 0) {
        for (const row of rowsOf(lower.slice(start, at))) if (!found.includes(row)) found.push(row);
        start = -1;
      }
    }
    return found.sort((one, other) => one - other).map((index) => rows[index] as Row);
  };
}
