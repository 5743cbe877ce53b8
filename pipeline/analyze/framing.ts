/** In their own words: which source calls the same thing by which name, counted. */
import type { Actor, Framing } from '../findings.ts';
import { placeOf, type Reading, type Sentence, textOf } from './reading.ts';
import { rivals } from './tables/rivals.ts';
import { indexTerms, matchTerms, type TermMatch } from './terms.ts';

interface Term {
  concept: string;
  /** As printed: its first form. */
  name: string;
  forms: string;
  /** Means other things too. */
  loose: boolean;
  /** Not of the editor's choice: in another language the same letters are another word. */
  english: boolean;
}

/** Uses in one source that show a choice, where another source that speaks of it has none. */
const often = 2;
/** How many times as often one source uses a term as another, for it to be the one's. */
const mainly = 2;

/** The table's terms, then the editor's; an editor's `?` is a question mark like any other. */
function termsOf(own: { concept: string; terms: string[] }[]): Term[] {
  const shipped = Object.entries(rivals).flatMap(([concept, list]) =>
    list.map((written) =>
      termOf(concept, written.replace(/^\?/, ''), { loose: written.startsWith('?'), english: true }),
    ),
  );
  const added = own.flatMap(({ concept, terms }) =>
    terms.map((forms) => termOf(concept, forms, { loose: false, english: false })),
  );
  return [...shipped, ...added];
}

function termOf(concept: string, forms: string, kind: Pick<Term, 'loose' | 'english'>): Term {
  return { concept, name: (forms.split('|')[0] ?? forms).trim().replace(/\*$/, ''), forms, ...kind };
}

/**
 * @param own Rival terms of the codebook.
 * @param quoted Sentences whose choice of words is another's.
 * @returns Concepts for which the sources choose differently among at least two terms.
 */
export function framing(
  reading: Reading,
  actors: Actor[],
  own: { concept: string; terms: string[] }[] = [],
  quoted: ReadonlySet<Sentence> = new Set(),
): Framing[] {
  const terms = termsOf(own);
  const index = indexTerms(
    terms.map((term) => [term.forms]),
    'form',
  );
  const hits = reading.sentences.flatMap((sentence) =>
    longest(matchTerms(index, sentence.tokens))
      .filter((match) => sentence.source.english || !terms[match.owner]?.english)
      .filter((match) => !quoted.has(sentence) && !isPartOfName(sentence, match.start, match.end))
      .map((match) => ({ sentence, match })),
  );
  const about = actorsByConcept(terms, hits, actors);
  // Most of a long table's terms stand nowhere, and are not counted.
  const uses = terms.map(({ concept, name }): Framing => ({ concept, term: name, counts: {}, at: [] }));
  const none = Object.fromEntries(reading.sources.map((source) => [source.id, 0]));
  const written: string[][] = terms.map(() => []);
  for (const { sentence, match } of hits) {
    const term = terms[match.owner];
    const use = uses[match.owner];
    if (!term || !use || (term.loose && !about.speaksOf(term.concept, sentence))) continue;
    if (use.at.length === 0) use.counts = { ...none };
    use.counts[sentence.source.id] = (use.counts[sentence.source.id] ?? 0) + 1;
    use.at.push(placeOf(sentence, match.start, match.end));
    const words = textOf(sentence, match.start, match.end);
    // A name keeps its capitals; of other words those are the sentence's.
    written[match.owner]?.push(/^\p{Lu}/u.test(term.name) ? words : words.toLowerCase());
  }
  uses.forEach((use, index) => {
    use.term = writtenAs(written[index] ?? []) ?? use.term;
  });
  const told = uses.filter(({ at }) => at.length > 0);
  return [...new Set(told.map(({ concept }) => concept))].flatMap((concept) => {
    const used = told.filter((use) => use.concept === concept);
    return chosenDifferently(used) ? used : [];
  });
}

/** @returns The words that stand in the sources, the most frequent first; of forms of one word the most frequent. */
export function writtenAs(found: string[]): string | null {
  const counts = new Map<string, number>();
  for (const text of found) counts.set(text, (counts.get(text) ?? 0) + 1);
  const forms = [...counts].sort((left, right) => right[1] - left[1]).map(([text]) => text);
  const kept = forms.filter((text, at) => !forms.slice(0, at).some((other) => other.slice(0, 4) === text.slice(0, 4)));
  return kept.length > 0 ? kept.slice(0, 3).join(' / ') : null;
}

/** Who is named beside a plain term of a concept: an ambiguous term counts only in a passage that names one of them. */
function actorsByConcept(terms: Term[], hits: { sentence: Sentence; match: TermMatch }[], actors: Actor[]) {
  const inPassage = new Map<string, Set<string>>();
  for (const actor of actors)
    for (const place of actor.at) {
      const passage = place.locator.split('.')[0] ?? '';
      inPassage.set(passage, (inPassage.get(passage) ?? new Set()).add(actor.name));
    }
  const named = (sentence: Sentence) => inPassage.get(sentence.passage.locator) ?? new Set<string>();
  const byConcept = new Map<string, Set<string>>();
  for (const { sentence, match } of hits) {
    const term = terms[match.owner];
    if (!term || term.loose) continue;
    const names = byConcept.get(term.concept) ?? new Set();
    for (const name of named(sentence)) names.add(name);
    byConcept.set(term.concept, names);
  }
  return {
    speaksOf: (concept: string, sentence: Sentence) => {
      const names = byConcept.get(concept);
      return names !== undefined && [...named(sentence)].some((name) => names.has(name));
    },
  };
}

/** Words do not count twice: "trade war" is no "war". */
function longest(matches: TermMatch[]): TermMatch[] {
  if (matches.length < 2) return matches;
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

/** Two sources speak of it; the one has a term that the other hardly uses, and the other one of its own. */
function chosenDifferently(used: Framing[]): boolean {
  if (used.length < 2) return false;
  const speaking = [
    ...new Set(used.flatMap((use) => Object.keys(use.counts).filter((id) => (use.counts[id] ?? 0) > 0))),
  ];
  // A name of a place that sides call by two names is a choice whenever it is written.
  const least = used.every(({ term }) => /^\p{Lu}/u.test(term)) ? 1 : often;
  const isOf = ({ counts }: Framing, mine: string, yours: string) =>
    (counts[mine] ?? 0) > 0 && (counts[mine] ?? 0) >= mainly * (counts[yours] ?? 0);
  return used.some((use) =>
    speaking.some(
      (mine) =>
        (use.counts[mine] ?? 0) >= least &&
        speaking.some(
          (yours) =>
            use.counts[yours] === 0 &&
            used.some((other) => other !== use && isOf(use, mine, yours) && isOf(other, yours, mine)),
        ),
    ),
  );
}
