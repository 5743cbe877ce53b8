/** In their own words: which source calls the same thing by which name, counted. */
import type { Framing, Place } from '../findings.ts';
import { placeOf, type Reading, type Sentence } from './reading.ts';
import { rivals } from './tables/rivals.ts';
import { indexTerms, matchTerms } from './terms.ts';

interface Use {
  concept: string;
  term: string;
  counts: Record<string, number>;
  at: Place[];
}

/** @returns Concepts for which the sources choose differently among at least two terms. */
export function framing(reading: Reading): Framing[] {
  const terms = Object.entries(rivals).flatMap(([concept, list]) => list.map((term) => ({ concept, term })));
  const uses = terms.map(
    ({ concept, term }): Use => ({
      concept,
      term: term.split('|')[0] ?? term,
      counts: Object.fromEntries(reading.sources.map((source) => [source.id, 0])),
      at: [],
    }),
  );
  const index = indexTerms(terms.map(({ term }) => [term]));
  for (const sentence of reading.sentences)
    for (const match of longest(matchTerms(index, sentence.tokens))) {
      const use = uses[match.owner];
      if (!use || isPartOfName(sentence, match.start, match.end)) continue;
      use.counts[sentence.source.id] = (use.counts[sentence.source.id] ?? 0) + 1;
      use.at.push(placeOf(sentence, match.start, match.end));
    }
  return Object.keys(rivals).flatMap((concept) => {
    const used = uses.filter((use) => use.concept === concept && use.at.length > 0);
    return chosenDifferently(used) ? used : [];
  });
}

/** Terms of one concept do not count twice over the same words: "trade war" is no "war". */
function longest<T extends { start: number; end: number }>(matches: T[]): T[] {
  return matches.filter(
    (match) =>
      !matches.some(
        (other) =>
          other.start <= match.start && other.end >= match.end && other.end - other.start > match.end - match.start,
      ),
  );
}

/** "World War II", "Cold War": a name is nobody's choice of words. */
function isPartOfName(sentence: Sentence, start: number, end: number): boolean {
  const words = sentence.tokens.filter((token) => token.word);
  const first = words.findIndex((token) => token.start >= start);
  const last = words.findIndex((token) => token.end >= end);
  const capital = (at: number) => /^\p{Lu}/u.test(words[at]?.text ?? '');
  return capital(first) && (capital(last + 1) || (first > 1 && capital(first - 1)));
}

/** Two sources speak of it, and some term is one's and not the other's. */
function chosenDifferently(used: Use[]): boolean {
  if (used.length < 2) return false;
  const speaking = new Set(used.flatMap((use) => Object.keys(use.counts).filter((id) => (use.counts[id] ?? 0) > 0)));
  if (speaking.size < 2) return false;
  return used.some((use) => [...speaking].some((id) => use.counts[id] === 0));
}
