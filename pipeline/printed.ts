/**
 * Which findings the pages show where there are more than a reader takes in: `layout` prints these, and says how
 * many are left to `briefing.json`, which has all.
 */
import type { Briefing, Claim, DatedEvent, Forecast, Place, Quantity, Theme } from './findings.ts';
import { parseLocator } from './locator.ts';
import { passageAt, sentenceAt, termsAt } from './theme-terms.ts';

/** More sources than this, and chapters and cells are summarised: else a briefing of fifty papers has a thousand pages. */
export const few = 4;

/** Of one source, in the section of their kind. A paper of 5,000 words stays below; a report of 20,000 takes its pages with it. */
const most = { figures: 60, events: 40, forecasts: 40 };
/** Of how many sources each may have so many: of more, each has fewer, or a hundred papers have a thousand pages. */
const share = { sources: 10, least: 4 };
/** Of one source in one chapter, of its figures and of its dates. */
export const ofChapter = 12;
/** Claims of one source in one chapter. */
const claimsOfFew = 12;
const claimsOfMany = 3;

type Found = Pick<Briefing, 'sources' | 'themes' | 'pairs' | 'quantities' | 'events' | 'claims' | 'forecasts'>;

export interface Shown<T> {
  /** In the order in which they were found. */
  shown: T[];
  /** How many are left to `briefing.json`. */
  more: number;
}

/** The sentence that carries a position, with the one that goes on from it. */
export function openingOf([first, second]: Place[]): Place[] {
  if (!first) return [];
  const [one, two] = [parseLocator(first.locator), second ? parseLocator(second.locator) : null];
  const goesOn = one && two && one.passage === two.passage && (two.sentence ?? 0) === (one.sentence ?? 0) + 1;
  return goesOn && second ? [first, second] : [first];
}

/** What a cell prints, in a chapter if not in the matrix. */
export function extractOf(extract: Place[], sources: number): Place[] {
  return sources > few ? openingOf(extract) : extract;
}

function mostOf(kind: keyof typeof most, { sources }: Found): number {
  return Math.max(share.least, Math.round(most[kind] * Math.min(1, share.sources / sources.length)));
}

export function figuresShown(found: Found): Map<string, Shown<Quantity>> {
  return perSource(found.quantities ?? [], mostOf('figures', found), worthOfFigure(found));
}

export function eventsShown(found: Found): Map<string, Shown<DatedEvent>> {
  return perSource(found.events ?? [], mostOf('events', found), worthOfEvent(found));
}

export function forecastsShown(found: Found): Map<string, Shown<Forecast>> {
  const paired = pairedSentences(found);
  return perSource(found.forecasts ?? [], mostOf('forecasts', found), ({ at, hedge, condition }) =>
    score(
      at.some(({ locator }) => paired.has(locator)),
      hedge !== null,
      condition !== null,
    ),
  );
}

/** Conflicts first, then what a verdict rests on, then what is told with its measure and period, then the precise. */
export function worthOfFigure(found: Found): (quantity: Quantity) => number {
  const paired = pairedSentences(found);
  return ({ at, conflictsWith, measure, period, value, qualifier }) =>
    score(
      conflictsWith.length > 0,
      at.some(({ locator }) => paired.has(locator)),
      measure !== null && period !== null,
      measure !== null || period !== null,
      value !== null && qualifier === null,
    );
}

const precisions: DatedEvent['precision'][] = ['day', 'part-of-month', 'month', 'season', 'year', 'open'];

/** What a verdict rests on, then what several sources date, then the precise. */
export function worthOfEvent(found: Found): (event: DatedEvent) => number {
  const paired = pairedSentences(found);
  return ({ at, date, precision, inferred }) =>
    score(
      at.some(({ locator }) => paired.has(locator)),
      new Set(at.map(sourceOf)).size > 1,
      date !== null,
    ) *
      16 +
    (date === null ? 0 : precisions.length - precisions.indexOf(precision)) +
    (inferred.length === 0 ? 0.5 : 0);
}

/** Tests from the weightiest to the lightest. */
function score(...tests: boolean[]): number {
  return tests.reduce((sum, passed) => 2 * sum + Number(passed), 0);
}

/** @returns The worthiest, in the order in which they came. */
export function worthiest<T>(all: T[], number: number, worth: (one: T) => number): Shown<T> {
  if (all.length <= number) return { shown: all, more: 0 };
  const ranks = new Map(all.map((one) => [one, worth(one)]));
  const chosen = new Set(all.toSorted((a, b) => (ranks.get(b) ?? 0) - (ranks.get(a) ?? 0)).slice(0, number));
  return { shown: all.filter((one) => chosen.has(one)), more: all.length - number };
}

function perSourceAll<T extends { at: Place[] }>(all: T[]): Map<string, T[]> {
  return groupBy(all, ({ at }) => (at[0] ? sourceOf(at[0]) : ''));
}

function perSource<T extends { at: Place[] }>(
  all: T[],
  number: number,
  worth: (one: T) => number,
): Map<string, Shown<T>> {
  return new Map([...perSourceAll(all)].map(([source, own]) => [source, worthiest(own, number, worth)]));
}

/** @returns Key → what has it, both in the order in which they came. */
export function groupBy<K, T>(all: readonly T[], keyOf: (one: T) => K): Map<K, T[]> {
  return groupByEach(all, (one) => [keyOf(one)]);
}

/** The same, where one may belong to several groups. */
export function groupByEach<K, T>(all: readonly T[], keysOf: (one: T) => readonly K[]): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const one of all)
    for (const key of keysOf(one)) {
      const group = groups.get(key);
      if (group) group.push(one);
      else groups.set(key, [one]);
    }
  return groups;
}

const sourceOf = (place: Place) => place.locator.split(':')[0] ?? '';

/** Sentences that a verdict stands on. */
function pairedSentences({ pairs }: Found): Set<string> {
  const strong = (pairs ?? []).filter(({ verdict }) => verdict !== 'both-address');
  return new Set(strong.flatMap(({ left, right }) => [...left, ...right].map(({ locator }) => locator)));
}

/** Whether a claim's words, or those that it goes on in, touch a place. */
export function covers(claim: Claim, place: Place): boolean {
  return [...claim.at, ...claim.carriedTo].some(
    (own) => passageAt(own) === passageAt(place) && own.start < place.end && own.end > place.start,
  );
}

/** Source id → its claims, of one theme or of none. */
export type ClaimsBySource = Map<string, Shown<Claim>>;

/**
 * Where each claim prints that no extract shows: in the chapter of the theme that most terms of its sentence name, else
 * beyond the themes; once in all.
 */
export function claimsShown(found: Found): { ofTheme: Map<string, ClaimsBySource>; beyond: ClaimsBySource } {
  const { sources, themes, claims } = found;
  const passages = new Map(sources.flatMap((source) => source.passages.map((one) => [one.locator, one] as const)));
  const extracts = groupBy(
    (themes ?? []).flatMap(({ cells }) =>
      Object.values(cells).flatMap((own) => extractOf(own.extract, sources.length)),
    ),
    passageAt,
  );
  const terms = (themes ?? []).map((theme) => ({ theme, count: termsAt(theme) }));
  const themeOf = ({ at: [place] }: Claim): Theme | null => {
    if (!place) return null;
    const passage = passageAt(place);
    const sentence = sentenceAt(passages.get(passage), place);
    let best: { theme: Theme; n: number } | null = null;
    for (const { theme, count } of terms) {
      const n = count(sentence, passage);
      if (n > (best?.n ?? 0)) best = { theme, n };
    }
    return best?.theme ?? null;
  };
  const inExtract = (own: Place) =>
    (extracts.get(passageAt(own)) ?? []).some((place) => own.start < place.end && own.end > place.start);
  // Where an attribution goes on in a sentence that an extract shows, it is marked there.
  const left = (claims ?? [])
    .filter(({ at }) => !at.some(inExtract))
    .map((claim) => ({ ...claim, carriedTo: claim.carriedTo.filter((own) => !inExtract(own)) }));
  const number = sources.length > few ? claimsOfMany : claimsOfFew;
  const groups = groupBy(left, themeOf);
  // A speech of several sentences is the annex's, and a chapter's where its extracts have it.
  const isSpeech = ({ cue, at, carriedTo }: Claim) => cue === null && at.length + carriedTo.length > 2;
  const shown = (theme: Theme | null) => {
    const all = groups.get(theme) ?? [];
    const brief = perSource(
      all.filter((claim) => !isSpeech(claim)),
      number,
      ({ holder, carriedTo }) => score(holder !== null, carriedTo.length > 0),
    );
    for (const [source, { length }] of perSourceAll(all.filter(isSpeech))) {
      const own = brief.get(source) ?? { shown: [], more: 0 };
      brief.set(source, { ...own, more: own.more + length });
    }
    return brief;
  };
  return { ofTheme: new Map((themes ?? []).map((theme) => [theme.id, shown(theme)])), beyond: shown(null) };
}
