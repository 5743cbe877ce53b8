import type { DatedEvent, Pair, Place, Quantity, Recommendation, Theme } from '../../findings.ts';
import {
  type ClaimsBySource,
  claimsShown,
  few,
  groupBy,
  groupByEach,
  ofChapter,
  worthiest,
  worthOfEvent,
  worthOfFigure,
} from '../../printed.ts';
import { passageAt, sentenceAt, termsAt } from '../../theme-terms.ts';
import type { Desk, Face, Link, Quote } from '../desk.ts';
import { type Attributed, attributed, type ClaimList, claimLists } from './attributed.ts';
import { type Cell, cell, silenceKind } from './matrix.ts';
import { type EventDates, eventDates } from './timeline-dates.ts';
import { type Badge, badge, verdicts } from './verdict.ts';

export interface PairView {
  /** Both sides stand above already, side by side: their locators, and nothing more is to be shown of them. */
  above: Link[] | null;
  left: Attributed[];
  right: Attributed[];
  verdict: Badge;
  issue: string | null;
  reasons: string[];
  byEditor: boolean;
}

export interface Chapter {
  id: string;
  number: number;
  label: string;
  question: string | null;
  suggested: boolean;
  terms: string;
  /** Source that alone addresses it. */
  only: Face | null;
  cells: Cell[];
  /** Sources whose cells stand in the matrix alone: "and 12 more sources …"; `null` of none. */
  moreCells: string | null;
  /** Who does not address it, in so many words. */
  silent: string[];
  pairs: PairView[];
  morePairs: string | null;
  /** What sources attribute to others, and no cell shows. */
  claims: ClaimList[];
  figures: { quote: Quote; measure: string | null; holder: string | null }[];
  moreFigures: string | null;
  /** `told`: the chapter has its sentence already. */
  dates: { quote: Quote; dates: EventDates['dates']; told: boolean }[];
  moreDates: string | null;
  recommendations: { label: string; href: string | null; link: Link }[];
  moreRecommendations: string | null;
  /** No one addresses it. */
  empty: boolean;
}

/** What a chapter prints of each kind when there are many sources; the rest is where its line says. */
const most = { cells: 24, pairs: 6, figures: 10, dates: 10, recommendations: 24, silent: 12 };

export function themes(desk: Desk): Chapter[] | null {
  const { briefing } = desk;
  if (briefing.themes === null) return null;
  const pairs = groupBy(briefing.pairs ?? [], (pair) => pair.theme ?? '');
  const passageOf = (at: Place[]) => at.slice(0, 1).map(passageAt);
  const claims = claimsShown(briefing).ofTheme;
  const found = {
    pairs,
    quantities: groupByEach(briefing.quantities ?? [], ({ at }) => passageOf(at)),
    events: groupByEach(briefing.events ?? [], ({ at }) => passageOf(at)),
    recommendations: groupByEach(briefing.recommendations ?? [], (one) => one.themes),
    claims,
    worthOfFigure: worthOfFigure(briefing),
    worthOfEvent: worthOfEvent(briefing),
  };
  return briefing.themes.map((theme, index) => chapter(desk, theme, index, found));
}

interface Found {
  pairs: Map<string, Pair[]>;
  quantities: Map<string, Quantity[]>;
  events: Map<string, DatedEvent[]>;
  recommendations: Map<string, Recommendation[]>;
  claims: Map<string, ClaimsBySource>;
  worthOfFigure: (quantity: Quantity) => number;
  worthOfEvent: (event: DatedEvent) => number;
}

function silences(desk: Desk, theme: Theme, faces: Face[]): string[] {
  const silent = faces.filter((face) => !theme.cells[face.id]);
  return (['not-addressed', 'no-match', 'not-searched'] as const).flatMap((kind) => {
    const own = silent.filter((face) => silenceKind(theme, face) === kind).map(({ label }) => label);
    return own.length > 0 ? [desk.say(`${kind}-by`, { names: desk.list(shortened(desk, own)) })] : [];
  });
}

function chapter(desk: Desk, theme: Theme, index: number, found: Found): Chapter {
  const faces = [...desk.faces.values()];
  const addressed = faces.filter((face) => theme.cells[face.id]);
  const terms = termsAt(theme);
  const here = (place: Place | undefined) =>
    place !== undefined && terms(sentenceAt(desk.passages.get(passageAt(place)), place), passageAt(place)) > 0;
  const within = <T extends { at: Place[] }>(all: Map<string, T[]>): T[] =>
    theme.passages.flatMap(({ locator }) => all.get(locator) ?? []).filter(({ at }) => here(at[0]));
  const cells = capped(desk, byShare(theme, addressed), most.cells, 'more-cells');
  const pairs = capped(desk, sorted(found.pairs.get(theme.id) ?? []), most.pairs, 'more-pairs');
  const figures = chosen(desk, within(found.quantities), found.worthOfFigure, most.figures, 'more-figures');
  const dates = chosen(desk, within(found.events), found.worthOfEvent, most.dates, 'more-dates');
  const inPairs = new Set(pairs.shown.flatMap(({ left, right }) => [...left, ...right].map(({ locator }) => locator)));
  const positions = faces.filter((face) => cells.shown.includes(face)).map((face) => cell(desk, theme, face, inPairs));
  const leading = new Set(
    positions.flatMap(({ addressed: own }) => own?.extract.slice(0, 1).map(({ quote }) => quote.at) ?? []),
  );
  const told = new Set([
    ...inPairs,
    ...positions.flatMap(({ addressed: own }) =>
      [...(own?.extract ?? []), ...(own?.others ?? [])].map(({ quote }) => quote.at),
    ),
  ]);
  const advice = capped(desk, found.recommendations.get(theme.id) ?? [], most.recommendations, 'and-more');
  return {
    id: `theme-${theme.id}`,
    number: index + 1,
    label: theme.label,
    question: desk.codebook.themes?.find((own) => own.id === theme.id)?.question ?? null,
    suggested: theme.origin === 'suggested',
    terms: matched(theme).join(', '),
    only: theme.only === null ? null : desk.faceOf(theme.only),
    cells: positions,
    moreCells: cells.more,
    silent: addressed.length > 0 ? silences(desk, theme, faces) : [],
    pairs: pairs.shown.map((pair) => pairView(desk, pair, leading)),
    morePairs: pairs.more,
    claims: claimLists(desk, found.claims.get(theme.id)),
    figures: figures.shown.flatMap(({ at, text, measure, holder }) =>
      at.slice(0, 1).map((place) => ({
        quote: desk.quote(place),
        // "71 per cent of the parents" says already of whom.
        measure: measure !== null && text.toLowerCase().includes(measure.toLowerCase()) ? null : measure,
        holder: holderName(desk, holder),
      })),
    ),
    moreFigures: figures.more,
    dates: eventDates(desk, dates.shown).flatMap(({ dates: all, quotes: [quote] }) =>
      quote ? [{ quote, dates: all, told: told.has(quote.at) }] : [],
    ),
    moreDates: dates.more,
    recommendations: advice.shown.flatMap(({ id, at }) =>
      at.slice(0, 1).map((place) => ({
        label: id,
        href: desk.shows('recommendations') ? `#${id}` : null,
        link: desk.link(place.locator),
      })),
    ),
    moreRecommendations: advice.more,
    empty: addressed.length === 0,
  };
}

/** So many of each source, the most telling; of many sources, so many in all. */
function chosen<T extends { at: Place[] }>(
  desk: Desk,
  all: T[],
  worth: (one: T) => number,
  first: number,
  key: string,
): { shown: T[]; more: string | null } {
  const groups = [...groupBy(all, ({ at }) => at[0]?.locator.split(':')[0]).values()];
  const kept = new Set(groups.flatMap((own) => worthiest(own, ofChapter, worth).shown));
  const shown = desk.faces.size > few ? worthiest(all, first, worth).shown : all.filter((one) => kept.has(one));
  return { shown, more: all.length > shown.length ? desk.say(key, { n: all.length - shown.length }) : null };
}

/** All of a list while there are few sources; else its first, and how many are left out. */
function capped<T>(desk: Desk, all: T[], first: number, key: string): { shown: T[]; more: string | null } {
  const shown = desk.faces.size > few ? all.slice(0, first) : all;
  return { shown, more: all.length > shown.length ? desk.say(key, { n: all.length - shown.length }) : null };
}

function shortened(desk: Desk, labels: string[]): string[] {
  return labels.length <= most.silent
    ? labels
    : [...labels.slice(0, most.silent), desk.say('others', { n: labels.length - most.silent })];
}

/** Sources that say the most of the theme first. */
function byShare(theme: Theme, faces: Face[]): Face[] {
  return faces.toSorted((a, b) => (theme.cells[b.id]?.share ?? 0) - (theme.cells[a.id]?.share ?? 0));
}

/** Pairs and claims of no theme, so that none is lost. */
export function otherPairs(desk: Desk): { pairs: PairView[]; more: string | null; claims: ClaimList[] } | null {
  const known = new Set((desk.briefing.themes ?? []).map((theme) => theme.id));
  const left = (desk.briefing.pairs ?? []).filter((pair) => pair.theme === null || !known.has(pair.theme));
  const { shown, more } = capped(desk, sorted(left), 2 * most.pairs, 'more-pairs');
  const claims = claimLists(desk, claimsShown(desk.briefing).beyond);
  return shown.length + claims.length > 0 ? { pairs: shown.map((pair) => pairView(desk, pair)), more, claims } : null;
}

/** `null` is not told; `source` is the source's own word. */
export function holderName(desk: Desk, holder: string | null): string | null {
  return holder === 'source' ? desk.say('holder-source') : holder;
}

/** @param leading Sentences that stand above as the sources' positions: both side by side again would say no more. */
function pairView(desk: Desk, pair: Pair, leading: ReadonlySet<string> = new Set()): PairView {
  const places = [...pair.left, ...pair.right];
  const isAbove = pair.verdict === 'both-address' && places.every(({ locator }) => leading.has(locator));
  return {
    above: isAbove ? places.map(({ locator }) => desk.link(locator)) : null,
    left: pair.left.map((place) => attributed(desk, place)),
    right: pair.right.map((place) => attributed(desk, place)),
    verdict: badge(desk, pair.verdict),
    issue: pair.issue,
    reasons: pair.reasons.map((reason) => desk.say(`reason-${reason.kind}`, { detail: reason.detail })),
    byEditor: pair.origin === 'editor',
  };
}

/** The editor's first, then the strongest; the order found within these. */
function sorted(pairs: Pair[]): Pair[] {
  const rank = (pair: Pair) => (pair.origin === 'editor' ? 100 : verdicts.indexOf(pair.verdict));
  return [...pairs].sort((a, b) => rank(b) - rank(a));
}

/** A term of the codebook as a reader takes it: `peace plan|proposal*` is "peace plan / proposal…". */
export function termWords(term: string): string {
  return term
    .split('|')
    .map((alternative) => alternative.trim().replace(/\*$/, '…'))
    .filter((alternative) => alternative !== '')
    .join(' / ');
}

/** The terms that matched, as the codebook has them, each once. */
function matched(theme: Theme): string[] {
  const terms = new Set(theme.passages.flatMap((passage) => passage.terms));
  return [...terms].filter((term) => term !== 'pin').map(termWords);
}
