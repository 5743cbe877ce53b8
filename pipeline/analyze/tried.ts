/** Rows of a table of patterns that are worth trying on a text: hundreds of patterns, of which a sentence has words of a few. */

/** Runs of letters: what stands in a text stands in one of its runs. */
const runs = /[a-z]+/g;
/** Letters of the alphabet, bits of one, and letters of a head: the first of a run, by which it is looked up. */
const letters = 26;
const bits = 5;
const head = 3;
const mask = 2 ** (bits * head) - 1;

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
  const places = new Uint16Array(mask + 1);
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
    const found = always.slice();
    let code = 0;
    let length = 0;
    for (let at = 0; at < lower.length; at++) {
      const letter = lower.charCodeAt(at) - 97;
      if (letter < 0 || letter >= letters) {
        length = 0;
        continue;
      }
      code = ((code << bits) | letter) & mask;
      if (++length < head) continue;
      const place = places[code];
      if (!place) continue;
      const list = wanted[place] ?? [];
      for (let nth = 0; nth < list.length; nth++) {
        const { run, row } = list[nth] as Run;
        if (marked[row] || !lower.startsWith(run, at - head + 1)) continue;
        marked[row] = 1;
        insert(found, row);
      }
    }
    for (let nth = 0; nth < short.length; nth++) {
      const { run, row } = short[nth] as Run;
      if (marked[row] || !lower.includes(run)) continue;
      marked[row] = 1;
      insert(found, row);
    }
    const list: Row[] = [];
    for (let nth = 0; nth < found.length; nth++) {
      const row = found[nth] ?? 0;
      marked[row] = 0;
      list.push(rows[row] as Row);
    }
    return list;
  };
}

/** In order: they are few, and nearly so. */
function insert(found: number[], row: number): void {
  let at = found.length;
  for (; at > 0 && (found[at - 1] ?? 0) > row; at--) found[at] = found[at - 1] ?? 0;
  found[at] = row;
}

function longest(part: string): string {
  return (part.match(runs) ?? []).sort((one, other) => other.length - one.length)[0] ?? '';
}

function placeOf(run: string): number {
  let place = 0;
  for (let at = 0; at < head; at++) place = (place << bits) | (run.charCodeAt(at) - 97);
  return place;
}
