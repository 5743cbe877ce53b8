/** Counting right, missed and spurious; and when two wordings name the same. */
import type { Place } from '../../pipeline/findings.ts';
import { list, type Some, type Spot } from './gold.ts';

/** One fault, with what a reader needs to see it. */
export interface Fault {
  kind: 'missed' | 'spurious' | 'wrong';
  where: string;
  what: string;
}

/** One row of the table. */
export interface Row {
  name: string;
  /** Measures from 0 to 1 by their name; `null` when nothing was there to measure. `count`: fewer is better. */
  values: Partial<Record<'precision' | 'recall' | 'f1' | 'right' | 'count', number | null>>;
  /** Annotations that were asked for. */
  of: number;
  faults: Fault[];
}

/** Adds up over cases; `row` divides. */
export interface Tally {
  hit: () => void;
  missed: (where: string, what: string) => void;
  spurious: (where: string, what: string) => void;
  /** For a share of right ones. */
  check: (right: boolean, where: string, what: string) => void;
  row: (name: string, measures: readonly (keyof Row['values'])[]) => Row;
}

export function tally(): Tally {
  let hits = 0;
  let missed = 0;
  let spurious = 0;
  let wrong = 0;
  const faults: Fault[] = [];
  return {
    hit: () => {
      hits++;
    },
    missed: (where, what) => {
      missed++;
      faults.push({ kind: 'missed', where, what });
    },
    spurious: (where, what) => {
      spurious++;
      faults.push({ kind: 'spurious', where, what });
    },
    check: (right, where, what) => {
      if (right) hits++;
      else {
        wrong++;
        faults.push({ kind: 'wrong', where, what });
      }
    },
    row: (name, measures) => {
      const share = (part: number, whole: number) => (whole === 0 ? null : part / whole);
      const precision = share(hits, hits + spurious);
      const recall = share(hits, hits + missed);
      const all = {
        precision,
        recall,
        f1: share(2 * hits, 2 * hits + missed + spurious),
        right: share(hits, hits + wrong),
        count: missed + spurious + wrong,
      };
      return {
        name,
        values: Object.fromEntries(measures.map((measure) => [measure, all[measure]])),
        of: hits + missed + wrong,
        faults,
      };
    },
  };
}

export function passageOf(locator: string): string {
  return locator.replace(/\.\d+$/, '');
}

export function overlaps(place: Place, spot: Spot): boolean {
  return passageOf(place.locator) === spot.passage && place.start < spot.end && spot.start < place.end;
}

/** Lower case, without article, title, possessive and punctuation at the ends. */
export function plain(words: string): string {
  return words
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/^(?:the|a|an|some|its|his|her|their|our)\s+/, '')
    .replace(/'s$/, '')
    .replace(/[.,;:“”"]+/g, '')
    .trim();
}

/** Whether one wording stands whole in the other: "Yusupov" and "Rustam Yusupov". */
export function within(one: string, other: string): boolean {
  const [left, right] = [` ${plain(one)} `, ` ${plain(other)} `];
  return left.trim() !== '' && right.trim() !== '' && (left.includes(right) || right.includes(left));
}

/** Whether the found words are one of the accepted; `same` also knows aliases. */
export function accepted(
  found: string | null,
  gold: Some<string | null> | undefined,
  same: (one: string, other: string) => boolean = within,
): boolean {
  const wanted = gold === null ? [null] : list(gold);
  return wanted.some((one) => (one === null || found === null ? one === found : same(found, one)));
}

/** Words on one line, cut where they get long. */
export function brief(text: string, most = 150): string {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  return line.length > most ? `${line.slice(0, most - 1)}…` : line;
}
