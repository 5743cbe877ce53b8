/** What a response prints of the paper that it answers: the other's words, however they are set. */
import { isResponse, numberedIn } from './answered.ts';
import type { Reading, Sentence, SourceReading } from './reading.ts';

/** Sentence → the source whose words it is; `null` where that one is not among the sources. */
export type Printed = ReadonlyMap<Sentence, SourceReading | null>;

/** Words in a run. */
const run = 6;
/** The share of a sentence's runs that must stand in the other source: nearly all of a short one. */
const share = { long: 0.6, short: 0.8, from: 12 };

const known = new WeakMap<Reading, Printed>();

/** @returns The sentences that a response only prints, to answer them. */
export function printedIn(reading: Reading): Printed {
  let found = known.get(reading);
  if (!found) {
    found = new Map(reading.sources.filter(({ english }) => english).flatMap((source) => inSource(source, reading)));
    known.set(reading, found);
  }
  return found;
}

function inSource(source: SourceReading, reading: Reading): [Sentence, SourceReading | null][] {
  const answers = numberedIn(source).filter(({ answer }) => answer.length > 0);
  const titled = isResponse(source);
  if (!titled && answers.length === 0) return [];
  const others = reading.sources.filter((other) => other !== source && other.english && !isResponse(other));
  const repeated = repeatedIn(source, others);
  const asked = answers.flatMap((one) => one.asked.flatMap(({ sentences }) => sentences));
  const found = asked.filter((sentence) => repeated.has(sentence));
  // An audit prints its own recommendations, and the answers of others.
  if (!titled && found.length * 2 < asked.length) return [];
  const owner = mostOf([...repeated.values()]);
  const printed = new Map<Sentence, SourceReading | null>(asked.map((sentence) => [sentence, owner]));
  for (const [sentence, other] of repeated) printed.set(sentence, other);
  return [...printed];
}

function mostOf(sources: SourceReading[]): SourceReading | null {
  const times = new Map<SourceReading, number>();
  for (const source of sources) times.set(source, (times.get(source) ?? 0) + 1);
  return [...times].sort(([, one], [, other]) => other - one)[0]?.[0] ?? null;
}

/** Sentences whose words stand in another source in nearly the same order, from the first on: "The review asks for …" tells of it. */
function repeatedIn(source: SourceReading, others: SourceReading[]): Map<Sentence, SourceReading> {
  const own = new Map(source.sentences.map((sentence) => [sentence, runsOf(wordsOf(sentence))]));
  const wanted = new Set([...own.values()].flat());
  const found = new Map<Sentence, SourceReading>();
  for (const other of others) {
    const there = new Set(runsOf(other.sentences.flatMap(wordsOf)).filter((words) => wanted.has(words)));
    if (there.size === 0) continue;
    for (const [sentence, runs] of own) {
      const least = sentence.words < share.from ? share.short : share.long;
      const [first = ''] = runs;
      if (!there.has(first) || found.has(sentence) || boilerplate.test(sentence.text)) continue;
      if (runs.filter((words) => there.has(words)).length >= least * runs.length) found.set(sentence, other);
    }
  }
  return found;
}

/** Of the page, and nobody's words. */
const boilerplate = /\b(?:licen[cs]ed?|copyright|https?:|www\.)|@/i;

function wordsOf({ tokens }: Sentence): string[] {
  return tokens.filter(({ word }) => word).map(({ lower }) => lower);
}

function runsOf(words: string[]): string[] {
  return words.slice(run - 1).map((_, at) => words.slice(at, at + run).join(' '));
}
