/**
 * Rival terms that no table has: nouns of near meaning of which each source has its own, in sentences that speak of one
 * thing; and names of which a source itself says that another has another.
 */
import type { Candidate, Matcher } from './matches.ts';
import type { Kindred, Reading, Sentence } from './reading.ts';
import { relatedTo } from './related.ts';
import { singular } from './singular.ts';
import { plainNames } from './tables/plain-names.ts';

/** Uses of a word by which a source shows that it is its own; fewer where the sentences are each other's most alike; how alike they are, and of how many uses one is. */
const least = { uses: 2, all: 3, mutual: 2, alike: 0.15, share: 3 };
/** Candidates of a sentence among which one of one thing is looked for, uses of a word that are looked at, and letters by which two are one word. */
const limits = { candidates: 4, uses: 40, letters: 5 };

interface Use {
  word: string;
  forms: Set<string>;
  /** Source → its sentences that have the word. */
  bySource: Map<number, Sentence[]>;
}

export interface Found {
  concept: string;
  /** Forms of a term parted by `|`. */
  terms: string[];
  /** The sentence that says so: it uses neither. */
  told?: Sentence;
}

/** @returns Nouns of near meaning of which no source has both, where sentences that have them are among each other's most alike. */
export function foundRivals(
  reading: Reading,
  matcher: Matcher,
  quoted: ReadonlySet<Sentence>,
  areKin: Kindred,
): Found[] {
  if (reading.sources.length < 2) return [];
  const groups = new Map<number, Use[]>();
  for (const use of usesOf(reading, quoted).values())
    for (const group of relatedTo(use.word)) groups.set(group, [...(groups.get(group) ?? []), use]);
  const found = new Map<string, Found>();
  for (const uses of groups.values())
    for (const [at, one] of uses.entries())
      for (const other of uses.slice(at + 1)) {
        const concept = `${one.word} or ${other.word}`;
        if (found.has(concept) || !areRivals(one, other, matcher, areKin)) continue;
        found.set(concept, { concept, terms: [one, other].map(({ forms }) => [...forms].sort().join('|')) });
      }
  return joined([...found.values()]);
}

/** Nouns that have near-synonyms, each with where it stands. */
function usesOf(reading: Reading, quoted: ReadonlySet<Sentence>): Map<string, Use> {
  const uses = new Map<string, Use>();
  for (const sentence of reading.sentences) {
    if (!sentence.source.english || quoted.has(sentence)) continue;
    for (const [at, { lower, pos, text }] of sentence.tokens.entries()) {
      // "40 breaches": the model takes some nouns for verbs.
      const counted =
        pos === 'VERB' && lower.endsWith('s') && /^(?:DET|ADJ|NUM)$/.test(sentence.tokens[at - 1]?.pos ?? '');
      if ((pos !== 'NOUN' && !counted) || relatedTo(lower).length === 0 || /^\p{Lu}/u.test(text)) continue;
      const word = singular(lower);
      if (plainNames.has(word) || plainNames.has(lower)) continue;
      const use: Use = uses.get(word) ?? { word, forms: new Set(), bySource: new Map() };
      uses.set(word, use);
      use.forms.add(lower);
      const own = use.bySource.get(sentence.source.index);
      if (!own) use.bySource.set(sentence.source.index, [sentence]);
      else if (own.at(-1) !== sentence) own.push(sentence);
    }
  }
  return uses;
}

function areRivals(one: Use, other: Use, matcher: Matcher, areKin: Kindred): boolean {
  // "defence", "defense": how it is spelt.
  if (one.word.slice(0, limits.letters) === other.word.slice(0, limits.letters)) return false;
  if ([...one.bySource.keys()].some((source) => other.bySource.has(source))) return false;
  const [mine, yours] = [one, other].map(({ bySource }) =>
    Math.max(...[...bySource.values()].map((own) => own.length)),
  );
  if ((mine ?? 0) + (yours ?? 0) < least.all) return false;
  const own = [one, other].map(({ bySource }) => [...bySource.values()].flat().slice(0, limits.uses));
  const [here, there] = [new Set(own[0]), new Set(own[1])];
  const isNear = (sentence: Sentence, match: Candidate) =>
    match.rank >= least.alike && areKin(sentence.source, match.sentence.source);
  const near = (sentences: Iterable<Sentence>, others: Set<Sentence>) =>
    [...sentences].flatMap((sentence) =>
      matcher
        .candidates(sentence, limits.candidates)
        .flatMap((match) =>
          isNear(sentence, match) && others.has(match.sentence) ? [[sentence, match.sentence]] : [],
        ),
    );
  const [left, right] = [near(here, there), near(there, here)];
  // Of many uses here and there few happen to meet.
  if ((left.length + right.length) * least.share < Math.min(here.size, there.size)) return false;
  if (Math.min(mine ?? 0, yours ?? 0) >= least.uses) return true;
  return (
    left.filter(([from, to]) => right.some(([back, forth]) => back === to && forth === from)).length >= least.mutual
  );
}

/** "cap or limit", "cap or ceiling", "limit or ceiling": names of one thing are one entry, where each was found with each. */
function joined(found: Found[]): Found[] {
  const isFound = (one: string, other: string) =>
    found.some(({ terms }) => terms.includes(one) && terms.includes(other));
  const list: Found[] = [];
  for (const { concept, terms } of found) {
    if (list.some((known) => terms.every((term) => known.terms.includes(term)))) continue;
    const all = [...terms];
    for (const term of new Set(found.flatMap((pair) => pair.terms)))
      if (!all.includes(term) && all.every((one) => isFound(one, term))) all.push(term);
    list.push({ concept, terms: all });
  }
  return list;
}
