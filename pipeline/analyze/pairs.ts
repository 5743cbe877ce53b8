/** Sentences of two sources that speak of the same thing: best mutual matches, judged; and the editor's own. */
import type { Codebook, LocatorRef } from '../codebook.ts';
import type { Pair, Place, Reason } from '../findings.ts';
import type { Feature } from './features.ts';
import type { Grounds } from './grounds.ts';
import { listed } from './in-words.ts';
import { sharedPhrases } from './issue.ts';
import { type Match, type Matcher, mutual } from './matches.ts';
import { placeOf, type Sentence } from './reading.ts';
import { isDemonym } from './regions.ts';
import { type Judgement, judge, ladder } from './verdicts.ts';

/** Candidates that each sentence remembers, pairs for one theme and two sources, for two sources, for one sentence. */
const limits = { candidates: 3, perTheme: 3, perSources: 14, perSentence: 3 };

export interface PairInput {
  sentences: Sentence[];
  features: Map<Sentence, Feature[]>;
  matcher: Matcher;
  grounds: Grounds;
  /** Whether the two sources are copies of one document: nothing is compared then. */
  areCopies: (left: string, right: string) => boolean;
}

interface Judged extends Match, Judgement {
  shared: Feature[];
  phrases: string[];
}

/** @returns The pairs found: the strongest verdicts first, then the most alike. */
export function findPairs(input: PairInput): Pair[] {
  const found = mutual(input.matcher, input.sentences, limits.candidates)
    .filter(({ left, right }) => !input.areCopies(left.source.id, right.source.id))
    .flatMap((match) => judged(match, input) ?? []);
  found.sort((one, other) => ladder.indexOf(other.verdict) - ladder.indexOf(one.verdict) || other.score - one.score);
  const counts = new Map<string, number>();
  const pairs: Pair[] = [];
  for (const one of found) {
    const { left, right, shared } = one;
    const theme = shared.find((feature) => feature.kind === 'theme')?.label ?? null;
    const sources = `${left.source.id} ${right.source.id}`;
    // A sentence is set beside one sentence of each other source.
    const within: [string, number][] = [
      [`${sources} ${theme}`, limits.perTheme],
      [sources, limits.perSources],
      [left.locator, limits.perSentence],
      [right.locator, limits.perSentence],
      [`${left.locator} ${right.source.id}`, 1],
      [`${right.locator} ${left.source.id}`, 1],
    ];
    if (within.some(([key, most]) => (counts.get(key) ?? 0) >= most)) continue;
    for (const [key] of within) counts.set(key, (counts.get(key) ?? 0) + 1);
    pairs.push({
      left: [placeOf(left)],
      right: [placeOf(right)],
      theme,
      issue: one.phrases[0] ?? null,
      verdict: one.verdict,
      reasons: [{ kind: 'shared', detail: detailOf(one) }, ...one.reasons],
      origin: 'found',
    });
  }
  return pairs;
}

/** The match with its verdict; `null` when what they share does not show that they speak of one thing. */
function judged(match: Match, { features, grounds, matcher }: PairInput): Judged | null {
  const { left, right } = match;
  const shared = sharedFeatures(features, left, right);
  const judgement = judge(left, right, grounds);
  const weights = new Map(
    shared.filter(({ kind }) => kind !== 'theme').map((feature) => [feature.key, matcher.weightOf(feature)]),
  );
  const phrases = sharedPhrases(
    left,
    right,
    (sentence, token) => grounds.isName(sentence, token),
    (stem) => weights.get(`word ${stem}`) ?? 0.5,
  );
  const english = left.source.english && right.source.english;
  if (
    judgement.verdict === 'both-address' &&
    (!isTelling(shared, features, left, right) || (english && !phrases.length))
  )
    return null;
  return { ...match, ...judgement, shared, phrases };
}

/** Whether what two sentences share shows that they speak of one thing. */
function isTelling(shared: Feature[], features: PairInput['features'], left: Sentence, right: Sentence): boolean {
  const count = (kind: Feature['kind']) => shared.filter((feature) => feature.kind === kind).length;
  if (count('measure') > 0 || count('figure') > 1) return true;
  const named = count('name') + count('date') + count('figure');
  const words = count('word') + count('verb');
  // Each names somebody, and they share nobody: two elections, not one.
  const strangers =
    count('name') === 0 &&
    [left, right].every((sentence) => features.get(sentence)?.some((feature) => feature.kind === 'name'));
  if (strangers && words < 3) return false;
  // Verbs are shared by sentences about anything: at least one noun must be.
  if (count('word') === 0) return false;
  // Without a theme in common more must agree.
  return count('theme') > 0 ? words >= 2 || named >= 2 : words >= 3 || (words >= 2 && named >= 2);
}

/** @returns The editor's pairs, in the codebook's order; sources in printed order. */
export function editorPairs(
  codebook: Codebook,
  resolve: (ref: LocatorRef) => Place | null,
  orderOf: (place: Place) => number,
): Pair[] {
  return codebook.pairs.flatMap((pair): Pair[] => {
    const places = [resolve(pair.left), resolve(pair.right)].filter((place) => place !== null);
    const [left, right] = places.sort((one, other) => orderOf(one) - orderOf(other));
    if (!left || !right) return [];
    const reasons: Reason[] = [{ kind: 'editor', detail: pair.note ?? 'The editor’s own verdict.' }];
    return [
      {
        left: [left],
        right: [right],
        theme: pair.theme,
        issue: null,
        verdict: pair.verdict,
        reasons,
        origin: 'editor',
      },
    ];
  });
}

function sharedFeatures(features: PairInput['features'], left: Sentence, right: Sentence): Feature[] {
  const keys = new Set((features.get(right) ?? []).map((feature) => feature.key));
  return (features.get(left) ?? []).filter((feature) => keys.has(feature.key));
}

/** What a reader finds in both: a phrase or two, a few names. */
function detailOf({ shared, phrases }: Judged): string {
  const of = (kind: Feature['kind'], most: number) =>
    shared
      .filter((feature) => feature.kind === kind)
      .map((feature) => feature.label)
      .slice(0, most);
  const words = phrases.length > 0 ? phrases.slice(0, 2) : of('word', 2);
  // "Russian" counts as a name does, and names nobody.
  const names = of('name', 9)
    .filter((name) => !isDemonym(name))
    .slice(0, 3);
  return [
    words.length > 0 ? `both speak of ${listed(words.map((word) => `“${word}”`))}` : '',
    names.length > 0 ? `both name ${listed(names)}` : '',
  ]
    .filter((part) => part)
    .join(' and ');
}
