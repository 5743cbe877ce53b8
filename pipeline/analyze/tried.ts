/** Rows of a table of patterns that are worth trying on a text: hundreds of patterns, of which a sentence has words of a few. */

/** Runs of letters: what stands in a text stands in one of its runs. */
const runs = /[a-z]+/g;
/** Letters of the alphabet, and of a head: the first of a run, by which it is looked up. */
const letters = 26;
const head = 3;
const heads = letters ** head;

interface Run {
  run: string;
  row: number;
}

/**
 * @param parts Of a row the words of which one stands in every match, in lower case. A row without any is always tried.
 * @returns The rows of which a part may stand in a text (in lower case), in their order.
 */
export function triedOn<Row>(rows: readonly Row[], parts: (row: Row) => readonly string[]): (lower: string) => Row[] {
  const always: number[] = [];
  /** Parts without a run of so many letters. */
  const short: Run[] = [];
  /** By the number of their first letters; 0: no run begins so. */
  const places = new Uint16Array(heads);
  const wanted: Run[][] = [[]];
  rows.forEach((row, index) => {
    const required = parts(row);
    if (required.length === 0) always.push(index);
    for (const part of required) {
      const run = longest(part);
      if (run.length < head) short.push({ run: part, row: index });
      else {
        const place = placeOf(run);
        places[place] ||= wanted.push([]) - 1;
        wanted[places[place] ?? 0]?.push({ run, row: index });
      }
    }
  });
  const marked = new Uint8Array(rows.length);
  return (lower) => {
    const found = [...always];
    let code = 0;
    let length = 0;
    for (let at = 0; at < lower.length; at++) {
      const letter = lower.charCodeAt(at) - 97;
      if (letter < 0 || letter >= letters) {
        length = 0;
        continue;
      }
      code = (code * letters + letter) % heads;
      if (++length < head) continue;
      const place = places[code];
      if (!place) continue;
      for (const { run, row } of wanted[place] ?? []) {
        if (marked[row] || !lower.startsWith(run, at - head + 1)) continue;
        marked[row] = 1;
        found.push(row);
      }
    }
    for (const { run, row } of short) {
      if (marked[row] || !lower.includes(run)) continue;
      marked[row] = 1;
      found.push(row);
    }
    for (const row of found) marked[row] = 0;
    if (found.length > 1) found.sort((one, other) => one - other);
    return found.map((index) => rows[index] as Row);
  };
}

function longest(part: string): string {
  return (part.match(runs) ?? []).sort((one, other) => other.length - one.length)[0] ?? '';
}

function placeOf(run: string): number {
  let place = 0;
  for (let at = 0; at < head; at++) place = place * letters + run.charCodeAt(at) - 97;
  return place;
}
