/** In their own words: which source calls the same thing by which name, counted. */
import type { Actor, Framing } from '../findings.ts';
import type { Found } from './framing-found.ts';
import type { Matcher } from './matches.ts';
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
  /** A sentence that tells of the term, and does not use it. */
  told?: Sentence | undefined;
}

/** What framing is told beside the texts. */
export interface Told {
  /** Sentences whose choice of words is another's. */
  quoted: ReadonlySet<Sentence>;
  /** Rival terms that the sources themselves show: they are told where no other entry has their words. */
  found: Found[];
  matcher: Matcher;
}

/** Uses in one source that show a choice, where another source that speaks of it has none. */
const often = 2;
/** How many times as often one source uses a term as another, for it to be the one's. */
const mainly = 2;

/** The table's terms, then those that are found, then the editor's; an editor's `?` is a question mark like any other. */
function termsOf(own: { concept: string; terms: string[] }[], found: Found[]): Term[] {
  const shipped = Object.entries(rivals).flatMap(([concept, list]) =>
    list.map((written) =>
      termOf(concept, written.replace(/^\?/, ''), { loose: written.startsWith('?'), english: true }),
    ),
  );
  const met = found.flatMap(({ concept, terms, told }) =>
    terms.map((forms): Term => ({ ...termOf(concept, forms, { loose: false, english: true }), told })),
  );
  const added = own.flatMap(({ concept, terms }) =>
    terms.map((forms) => termOf(concept, forms, { loose: false, english: false })),
  );
  return [...shipped, ...met, ...added];
}

function termOf(concept: string, forms: string, kind: Pick<Term, 'loose' | 'english'>): Term {
  return { concept, name: (forms.split('|')[0] ?? forms).trim().replace(/\*$/, ''), forms, ...kind };
}

/**
 * @param own Rival terms of the codebook.
 * @returns Concepts for which the sources choose differently among at least two terms.
 */
export function framing(
  reading: Reading,
  actors: Actor[],
  own: { concept: string; terms: string[] }[],
  { quoted, found, matcher }: Told,
): Framing[] {
  const terms = termsOf(own, found);
  const index = indexTerms(
    terms.map((term) => [term.forms]),
    'form',
  );
  const hits = reading.sentences.flatMap((sentence) =>
    longest(matchTerms(index, sentence.tokens))
      .filter((match) => sentence.source.english || !terms[match.owner]?.english)
      .filter((match) => !terms[match.owner]?.english || !isOfAnother(sentence, match.start, match.end))
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
    if (!term || !use || term.told === sentence || (term.loose && !about.speaksOf(term.concept, sentence))) continue;
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
  // What the editor or a source says to be one thing is one.
  const sure = new Set([...own, ...found.filter(({ told }) => told)].map(({ concept }) => concept));
  const said = new Set(found.filter(({ told }) => told).map(({ concept }) => concept));
  const chosen = [...new Set(told.map(({ concept }) => concept))].flatMap((concept) => {
    const used = told.filter((use) => use.concept === concept);
    if (!chosenDifferently(used, said.has(concept))) return [];
    return sure.has(concept) || areOfOneMatter(used, reading, matcher) ? used : [];
  });
  return withoutRepeats(chosen, new Set(found.map(({ concept }) => concept)));
}

/** What of a word makes another thing: "a displacement crisis" is no fighting, "a sanctions regime" governs nobody. */
const another =
  /^(?:humanitarian|displacement|economic|financial|fiscal|debt|food|hunger|energy|health|climate|migration|refugee|housing|constitutional|banking|currency|water|trade|price|tariff|culture|cold|sanctions?|tax|legal|regulatory|export|licensing|control|inspection|monitoring|visa|treaty|safeguards|customs|work|building|residence)$/;
const several = /^(?:crisis|crises|wars?|conflicts?|regimes?|permits?)$/i;

function isOfAnother({ tokens, passage }: Sentence, start: number, end: number): boolean {
  if (!several.test(passage.passage.text.slice(start, end))) return false;
  return another.test(tokens.findLast((token) => token.end <= start)?.lower ?? '');
}

/** What a table or the editor tells of a word is not told of it again. */
function withoutRepeats(uses: Framing[], found: ReadonlySet<string>): Framing[] {
  const placed = uses.filter(({ concept }) => !found.has(concept)).flatMap(({ at }) => at);
  const isTold = ({ at }: Framing) =>
    at.some(({ locator, start, end }) =>
      placed.some((other) => other.locator === locator && other.start < end && start < other.end),
    );
  const repeated = new Set(uses.filter((use) => found.has(use.concept) && isTold(use)).map(({ concept }) => concept));
  return uses.filter(({ concept }) => !repeated.has(concept));
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

/** Candidates of a sentence among which one with the other term is looked for: the fewer uses, the nearer it must be. */
const near = { seldom: 5, often: 12 };

/** Whether sentences with one term are among the most alike of those with another: else each may speak of something else. */
function areOfOneMatter(used: Framing[], reading: Reading, matcher: Matcher): boolean {
  if (areNames(used)) return true;
  const places = new Map(reading.sentences.map((sentence) => [sentence.locator, sentence]));
  const sentencesOf = ({ at }: Framing) => at.flatMap(({ locator }) => places.get(locator) ?? []);
  return used.some((one) =>
    used.some((other) => {
      if (one === other) return false;
      const theirs = new Set(sentencesOf(other));
      const most = Math.min(one.at.length, other.at.length) >= often ? near.often : near.seldom;
      return sentencesOf(one).some((sentence) =>
        matcher.candidates(sentence, most).some((match) => theirs.has(match.sentence)),
      );
    }),
  );
}

function areNames(used: Framing[]): boolean {
  return used.every(({ term }) => /^\p{Lu}/u.test(term));
}

/** Two sources speak of it; the one has a term that the other hardly uses, and the other one of its own. */
function chosenDifferently(used: Framing[], said: boolean): boolean {
  if (used.length < 2) return false;
  const speaking = [
    ...new Set(used.flatMap((use) => Object.keys(use.counts).filter((id) => (use.counts[id] ?? 0) > 0))),
  ];
  // A name of a place that sides call by two names is a choice whenever it is written.
  const least = said || areNames(used) ? 1 : often;
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
