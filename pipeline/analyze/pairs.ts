/** Sentences of two sources that speak of the same thing: best mutual matches, judged; and the editor's own. */

import type { Codebook, LocatorRef } from '../codebook.ts';
import type { Pair, Place, Reason } from '../findings.ts';
import { byCommonAdvice } from './common-advice.ts';
import type { Feature } from './features.ts';
import type { Grounds } from './grounds.ts';
import { sharedPhrases } from './issue.ts';
import type { Match, Matcher } from './matches.ts';
import { amongAdvice, areForemost, mutual } from './mutual.ts';
import { byOpposites, mayBeOpposed, outlooks } from './opposites.ts';
import { oppositions } from './oppositions.ts';
import { plainWords } from './plain-words.ts';
import { placeOf, type Sentence, type SourceReading } from './reading.ts';
import { isLong, sharedReason } from './shared-reason.ts';
import { singular } from './singular.ts';
import type { StancePair } from './stances.ts';
import { enough, isBody, isSpecific, relatedOf, tellingOf } from './telling.ts';
import { type Judgement, judge, ladder } from './verdicts.ts';

/** Candidates that each sentence remembers, and each recommendation among which others are looked for; pairs of one theme and two sources, or of none, of two sources, and of two with little else to compare, of one sentence, of one sentence and one source; how rare a word must be to stand for itself. */
const limits = {
  candidates: 3,
  advice: 40,
  opposites: 8,
  near: 12,
  outlooks: 40,
  perTheme: 4,
  withoutTheme: 8,
  perSources: 18,
  few: 8,
  perSentence: 3,
  beside: 2,
  rare: 0.5,
};

export interface PairInput {
  sentences: Sentence[];
  features: Map<Sentence, Feature[]>;
  matcher: Matcher;
  grounds: Grounds;
  /** Whether the two sources are copies of one document: nothing is compared then. */
  areCopies: (left: string, right: string) => boolean;
  /** Whether two sources speak of one matter: of others more than that both address it is not said. */
  areKin: (left: SourceReading, right: SourceReading) => boolean;
  /** Whether a word is a term of a theme, by its id. */
  isTerm?: (word: string, theme: string) => boolean;
  /** The theme that the passages of two sentences have in common, by its id. */
  themeOf?: (left: Sentence, right: Sentence) => string | null;
  /** Sentences that recommend: what two sources ask for is set side by side, however much else each says of it. */
  advised?: ReadonlySet<Sentence>;
  /** What one source answers to another in so many words. */
  answers?: StancePair[];
}

interface Judged extends Match, Judgement {
  shared: Feature[];
  related: [string, string][];
  phrases: string[];
  /** More than the two sentences. */
  places?: StancePair['places'];
  /** Not judged yet: of sources that are no kin a verdict is only asked whether it is a stronger one. */
  open?: boolean;
}

/** @returns The pairs found: the strongest verdicts first, then the most alike. */
export function findPairs(input: PairInput): Pair[] {
  const { matcher, sentences, advised, features, grounds } = input;
  const answers = (input.answers ?? []).map((answer) => answered(answer, input));
  const matches = [
    ...amongAdvice(matcher, advised ?? new Set(), limits.advice),
    ...mutual(matcher, sentences, limits.candidates),
    ...opposite(input),
  ];
  const areNear = (left: Sentence, right: Sentence) =>
    sharedFeatures(features, left, right).some(({ kind }) => kind === 'theme') ||
    matcher.candidates(left, limits.near).some(({ sentence }) => sentence === right);
  const { areKin } = input;
  const against = oppositions({ sentences, grounds, advised: advised ?? new Set(), areNear, areKin }).map((pair) => {
    const { left, right, verdict, reasons } = pair;
    const shared = sharedFeatures(features, left, right);
    const phrases = phrasesOf(left, right, shared, input);
    return {
      left,
      right,
      score: 1,
      best: true,
      lead: 0,
      verdict,
      reasons,
      shared,
      related: [],
      phrases,
    } satisfies Judged;
  });
  const found: Judged[] = [...answers, ...against, ...matches.flatMap((match) => judged(match, input) ?? [])].filter(
    ({ left, right, verdict }) =>
      !input.areCopies(left.source.id, right.source.id) &&
      (verdict === 'both-address' || input.areKin(left.source, right.source)),
  );
  found.sort(
    (one, other) =>
      Number(other.places !== undefined) - Number(one.places !== undefined) ||
      ladder.indexOf(other.verdict) - ladder.indexOf(one.verdict) ||
      Number(other.asked ?? false) - Number(one.asked ?? false) ||
      other.score - one.score,
  );
  const counts = new Map<string, number>();
  const seen = new Set<string>();
  // An answer stands beside what it answers: that it speaks of something else as well is no news.
  const told = new Set(answers.map(({ right }) => right.locator));
  const pairs: Pair[] = [];
  for (const one of found) {
    const { left, right, shared } = one;
    const both = `${left.locator} ${right.locator}`;
    if (seen.has(both)) continue;
    seen.add(both);
    // Where more can be said than that both address it, it is said: the limits are for the rest.
    const plain = one.verdict === 'both-address';
    const own = shared.find((feature) => feature.kind === 'theme')?.label ?? null;
    const theme = own ?? (plain ? null : (input.themeOf?.(left, right) ?? null));
    const sources = `${left.source.id} ${right.source.id}`;
    if (plain && (told.has(left.locator) || told.has(right.locator))) continue;
    if (plain && one.score < enough.always && (counts.get(sources) ?? 0) >= limits.few) continue;
    const within: [string, number][] = [
      ...(plain
        ? ([
            [`${sources} ${theme}`, theme === null ? limits.withoutTheme : limits.perTheme],
            [sources, limits.perSources],
          ] satisfies [string, number][])
        : []),
      [left.locator, limits.perSentence],
      [right.locator, limits.perSentence],
      [`${left.locator} ${right.source.id}`, limits.beside],
      [`${right.locator} ${left.source.id}`, limits.beside],
    ];
    const isFull = ([key, most]: [string, number]) => (counts.get(key) ?? 0) >= most;
    if (within.some(isFull)) continue;
    const issue = issueOf(one, theme, input);
    // One topic of two sources is one row, whose best pair stands for it.
    if (plain && issue !== null)
      within.push([`${sources} on ${issue.toLowerCase().split(/[ -]/).map(singular).join(' ')}`, 1]);
    if (within.some(isFull)) continue;
    const reasons = one.open ? plainReasons(one, input) : one.reasons;
    if (!reasons) continue;
    for (const [key] of within) counts.set(key, (counts.get(key) ?? 0) + 1);
    pairs.push({
      left: one.places?.left ?? [placeOf(left)],
      right: one.places?.right ?? [placeOf(right)],
      theme,
      issue,
      verdict: one.verdict,
      reasons: [...sharedReason({ ...one, reasons }), ...reasons],
      origin: 'found',
    });
  }
  return pairs.sort((one, other) => ladder.indexOf(other.verdict) - ladder.indexOf(one.verdict));
}

/** An opposite may share few words with what it denies: it is looked for among more candidates, and kept only if it is one. */
function opposite({ sentences, matcher, grounds }: PairInput): Match[] {
  const near = sentences
    .filter((sentence) => mayBeOpposed(sentence, grounds))
    .flatMap((sentence) =>
      matcher
        .candidates(sentence, limits.opposites)
        .map(({ sentence: other, score }) => ({ one: sentence, other, score })),
    );
  const alike = [...outlooks(sentences).values()]
    .filter((list) => list.length <= limits.outlooks)
    .flatMap((list) => list.flatMap((one) => list.map((other) => ({ one, other, score: 0 }))))
    .filter(({ one, other }) => one.order < other.order && one.source !== other.source);
  return [...near, ...alike].flatMap(({ one, other, score }): Match[] => {
    const [left, right] = one.order < other.order ? [one, other] : [other, one];
    return byOpposites(left, right, grounds) ? [{ left, right, score, best: false, lead: 0 }] : [];
  });
}

function answered({ left, right, verdict, reasons, places }: StancePair, input: PairInput): Judged {
  const shared = sharedFeatures(input.features, left, right);
  const phrases = phrasesOf(left, right, shared, input);
  return { left, right, score: 1, best: true, lead: 0, verdict, reasons, places, shared, related: [], phrases };
}

function phrasesOf(left: Sentence, right: Sentence, shared: Feature[], { grounds, matcher }: PairInput): string[] {
  const weigh = (stem: string) => {
    const word = `word ${stem}`;
    const own = shared.find(({ key, kind }) => kind !== 'theme' && key === word);
    return own ? matcher.weightOf(own) : 0.5;
  };
  return sharedPhrases(left, right, grounds.isName, weigh);
}

/** A phrase of two words; else a term of their theme, or a body that both name. Another word alone says too little. */
function issueOf({ phrases, shared }: Judged, theme: string | null, { isTerm }: PairInput): string | null {
  const term = phrases.find((word) => theme !== null && isTerm?.(word, theme));
  return phrases.find(isLong) ?? term ?? shared.find(isBody)?.label ?? null;
}

/** Shared features that a verdict may rest on, beside the theme: fewer are too few. */
const least = 2;

/** The match with its verdict; `null` when what they share does not show that they speak of one thing. */
function judged(match: Match, input: PairInput): Judged | null {
  const { left, right } = match;
  const { features } = input;
  // A short line or one without a stop that is the same in both belongs to the page, not to two voices.
  if ((left.words < 8 || !/[.!?]["”’)]*$/.test(left.text)) && plainWords(left) === plainWords(right)) return null;
  const shared = sharedFeatures(features, left, right);
  // Of many that are a little alike most share next to nothing: no verdict could rest on it.
  if (shared.filter(({ kind }) => kind !== 'theme').length < least) return null;
  const open = !input.areKin(left.source, right.source);
  const judgement = open ? unjudged : judgementOf(left, right, input);
  const [here, there] = [features.get(left) ?? [], features.get(right) ?? []];
  const related = relatedOf(here, there, shared);
  const withPhrases = (): Judged => ({
    ...match,
    ...judgement,
    open,
    shared,
    related,
    phrases: phrasesOf(left, right, shared, input),
  });
  if (judgement.verdict !== 'both-address') return withPhrases();
  const isName = ({ kind }: Feature) => kind === 'name';
  const strangers = !shared.some(isName) && here.some(isName) && there.some(isName);
  const { score, lead } = match;
  const told = tellingOf({ shared, related, score, lead, strangers, rarity: input.matcher.rarityOf });
  // What each asks for, where nothing in the other is more like it, is set side by side however little they share.
  const asked = match.asked && areForemost(input.matcher, left, right);
  if (told === 0 && !asked) return null;
  const found = withPhrases();
  // What is printed as shared must tell a reader something: of two countries alone it does not, nor outside the themes one word.
  const rare = shared.filter((feature) => isSpecific(feature) && input.matcher.rarityOf(feature) >= limits.rare).length;
  const most = shared.some(({ kind }) => kind === 'theme') ? 1 : 2;
  const said = found.phrases.some(isLong) || rare + Math.min(1, related.length) >= most;
  return asked || said || !left.source.english || !right.source.english
    ? { ...found, score: Math.max(told, asked ? enough.always : 0) }
    : null;
}

const unjudged: Judgement = { verdict: 'both-address', reasons: [] };

function judgementOf(left: Sentence, right: Sentence, { advised, grounds }: PairInput): Judgement {
  const words = judge(left, right, grounds);
  const advice = advised && words.verdict === 'both-address' && words.reasons.length === 0;
  return (advice && byCommonAdvice(left, right, advised, grounds)) || words;
}

/** @returns The reasons of a pair that both address; `null` where a stronger verdict would have to be given. */
function plainReasons({ left, right }: Judged, input: PairInput): Reason[] | null {
  const { verdict, reasons } = judgementOf(left, right, input);
  return verdict === 'both-address' ? reasons : null;
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

/** What makes two sentences worth a look, and shows a reader nothing that both have. */
const hints: ReadonlySet<Feature['kind']> = new Set<Feature['kind']>(['magnitude', 'unit', 'holder']);

/** Feature lists → their keys: each sentence is compared with several. */
const keysOf = new WeakMap<Feature[], ReadonlySet<string>>();

function sharedFeatures(features: PairInput['features'], left: Sentence, right: Sentence): Feature[] {
  const own = features.get(right) ?? [];
  let keys = keysOf.get(own);
  if (!keys) {
    keys = new Set(own.flatMap(({ key, kind }) => (hints.has(kind) ? [] : [key])));
    keysOf.set(own, keys);
  }
  const shared: Feature[] = [];
  for (const feature of features.get(left) ?? [])
    if (keys.has(feature.key) && !hints.has(feature.kind)) shared.push(feature);
  return shared;
}
