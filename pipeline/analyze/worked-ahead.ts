/**
 * What each passage tells by itself: in a long run it is worked out beside the reading of sources, in the thread that cuts
 * their words (`work-ahead.ts`), and taken from here. What has not come by then is worked out when it is asked for.
 */
import type { Passage, Span } from '../ast.ts';
import type { DateWords } from './dates.ts';
import type { Found } from './figure-found.ts';
import type { Attribution } from './holders.ts';
import type { PassageReading } from './reading.ts';

/** A passage as it will be, before it is numbered. */
export type Coming = Pick<Passage, 'kind' | 'text' | 'sentences'>;

/** Of each sentence that has any: its place in the passage, from 0, and what was found. */
export type Sparse<Item> = [sentence: number, found: Item[]][];

export interface Ahead {
  dates: DateWords[];
  attributions: Sparse<Omit<Attribution, 'sentence'>>;
  /** With all of `dates` told of. */
  figures: Sparse<Found>;
}

interface Entry {
  ahead: Ahead;
  /** The passages of its source, in order, and which of them it is. */
  coming: readonly Coming[];
  at: number;
}

const known = new Map<string, Entry>();

let arrive: () => void = () => undefined;

/** Keep nothing from before. @param take Keeps what has come in the meantime: called when something is asked for that is not there. */
export function expectAhead(take: () => void): void {
  known.clear();
  arrive = take;
}

/** Keep what was worked out for the passages of a source, in their order. */
export function keepAhead(coming: readonly Coming[], worked: readonly Ahead[]): void {
  for (const [at, ahead] of worked.entries()) known.set(coming[at]?.text ?? '', { ahead, coming, at });
}

/** How many passages behind it what a passage tells can hang on: a quotation goes on over the next, and over that behind it. */
const behind = 2;

/** @returns What was worked out for a passage; nothing where it, or what stands behind it, has since become another. */
export function aheadOf({ passage, source }: PassageReading): Ahead | undefined {
  if (!known.has(passage.text)) arrive();
  const entry = known.get(passage.text);
  if (!entry) return undefined;
  for (let step = 0; step <= behind; step++) {
    const here = source.passages[passage.number - 1 + step]?.passage;
    const then = entry.coming[entry.at + step];
    if (here?.text !== then?.text || here?.kind !== then?.kind) return undefined;
    if (!areSame(here?.sentences ?? [], then?.sentences ?? [])) return undefined;
  }
  return entry.ahead;
}

function areSame(one: readonly Span[], other: readonly Span[]): boolean {
  return (
    one.length === other.length &&
    one.every(({ start, end }, at) => other[at]?.start === start && other[at]?.end === end)
  );
}

/** @returns What was found, for each of so many sentences. */
export function spread<Item>(sparse: Sparse<Item>, sentences: number): Item[][] {
  const found = new Map(sparse);
  return Array.from({ length: sentences }, (_, at) => found.get(at) ?? []);
}

/** @returns Those that have any. */
export function gathered<Item>(found: Item[][]): Sparse<Item> {
  return found.flatMap((items, at): Sparse<Item> => (items.length > 0 ? [[at, items]] : []));
}
