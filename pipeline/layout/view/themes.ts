import type { DatedEvent, Pair, Place, Quantity, Recommendation, Theme } from '../../findings.ts';
import type { Desk, Face, Link, Quote } from '../desk.ts';
import { type Cell, cell, few } from './matrix.ts';
import { type Badge, badge, verdicts } from './verdict.ts';

export interface PairView {
  left: Quote[];
  right: Quote[];
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
  /** Labels of sources that do not address it; `null` when all do. */
  silent: string | null;
  pairs: PairView[];
  morePairs: string | null;
  figures: { quote: Quote; measure: string | null; holder: string | null }[];
  moreFigures: string | null;
  dates: { quote: Quote; date: string }[];
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
  const pairs = groupBy(briefing.pairs ?? [], (pair) => [pair.theme ?? '']);
  const passageOf = (at: Place[]) => (at[0] ? [at[0].locator.replace(/\.\d+$/, '')] : []);
  const found = {
    pairs,
    quantities: groupBy(briefing.quantities ?? [], ({ at }) => passageOf(at)),
    events: groupBy(briefing.events ?? [], ({ at }) => passageOf(at)),
    recommendations: groupBy(briefing.recommendations ?? [], (one) => one.themes),
  };
  return briefing.themes.map((theme, index) => chapter(desk, theme, index, found));
}

interface Found {
  pairs: Map<string, Pair[]>;
  quantities: Map<string, Quantity[]>;
  events: Map<string, DatedEvent[]>;
  recommendations: Map<string, Recommendation[]>;
}

function chapter(desk: Desk, theme: Theme, index: number, found: Found): Chapter {
  const faces = [...desk.faces.values()];
  const addressed = faces.filter((face) => theme.cells[face.id]);
  const silent = faces.filter((face) => !theme.cells[face.id]).map((face) => face.label);
  const inTheme = new Map(theme.passages.map((passage) => [passage.locator, passage.terms]));
  const here = (place: Place | undefined) => place !== undefined && speaksOf(desk, inTheme, place);
  const within = <T extends { at: Place[] }>(all: Map<string, T[]>): T[] =>
    theme.passages.flatMap(({ locator }) => all.get(locator) ?? []).filter(({ at }) => here(at[0]));
  const cells = capped(desk, byShare(theme, addressed), most.cells, 'more-cells');
  const pairs = capped(desk, sorted(found.pairs.get(theme.id) ?? []), most.pairs, 'more-pairs');
  const figures = capped(desk, within(found.quantities), most.figures, 'more-figures');
  const dates = capped(desk, within(found.events), most.dates, 'more-dates');
  const advice = capped(desk, found.recommendations.get(theme.id) ?? [], most.recommendations, 'and-more');
  return {
    id: `theme-${theme.id}`,
    number: index + 1,
    label: theme.label,
    question: desk.codebook.themes?.find((own) => own.id === theme.id)?.question ?? null,
    suggested: theme.origin === 'suggested',
    terms: matched(theme).join(', '),
    only: theme.only === null ? null : desk.faceOf(theme.only),
    cells: faces.filter((face) => cells.shown.includes(face)).map((face) => cell(desk, theme, face, true)),
    moreCells: cells.more,
    silent: addressed.length > 0 && silent.length > 0 ? desk.list(shortened(desk, silent)) : null,
    pairs: pairs.shown.map((pair) => pairView(desk, pair)),
    morePairs: pairs.more,
    figures: figures.shown.flatMap(({ at, measure, holder }) =>
      at.slice(0, 1).map((place) => ({ quote: desk.quote(place), measure, holder: holderName(desk, holder) })),
    ),
    moreFigures: figures.more,
    dates: dates.shown.flatMap((event) =>
      event.at
        .slice(0, 1)
        .map((place) => ({ quote: desk.quote(place), date: event.date ? desk.date(event.date) : event.when })),
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

function groupBy<T>(all: T[], keysOf: (one: T) => string[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const one of all)
    for (const key of keysOf(one)) {
      const group = groups.get(key);
      if (group) group.push(one);
      else groups.set(key, [one]);
    }
  return groups;
}

/** Pairs of no theme, so that none that the editor set is lost. */
export function otherPairs(desk: Desk): { pairs: PairView[]; more: string | null } | null {
  const known = new Set((desk.briefing.themes ?? []).map((theme) => theme.id));
  const left = (desk.briefing.pairs ?? []).filter((pair) => pair.theme === null || !known.has(pair.theme));
  const { shown, more } = capped(desk, sorted(left), 2 * most.pairs, 'more-pairs');
  return shown.length > 0 ? { pairs: shown.map((pair) => pairView(desk, pair)), more } : null;
}

/** `null` is not told; `source` is the source's own word. */
export function holderName(desk: Desk, holder: string | null): string | null {
  return holder === 'source' ? desk.say('holder-source') : holder;
}

function pairView(desk: Desk, pair: Pair): PairView {
  return {
    left: pair.left.map(desk.quote),
    right: pair.right.map(desk.quote),
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

/** A passage may touch several themes; a figure or date belongs to those whose terms stand in its own sentence. */
function speaksOf(desk: Desk, inTheme: Map<string, string[]>, place: Place): boolean {
  const passage = place.locator.replace(/\.\d+$/, '');
  const terms = inTheme.get(passage);
  if (!terms) return false;
  const sentence = desk.passages
    .get(passage)
    ?.sentences.find(({ start, end }) => place.start >= start && place.start < end);
  return terms.some((term) => term === 'pin' || hasTerm(sentence?.text ?? '', term));
}

/** Scripts without spaces between words. */
const solid = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

/** Words are compared by their beginnings, as the analysis has matched them by their stems. */
export function hasTerm(text: string, term: string): boolean {
  const words = text.toLowerCase().split(/[^\p{L}\p{N}]+/u);
  return term.split('|').some((alternative) => {
    if (solid.test(alternative)) return text.includes(alternative.trim().replace(/\*$/, ''));
    const parts = alternative.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
    const begins = (part: string) => words.some((word) => word.startsWith(part.slice(0, Math.max(4, part.length - 3))));
    return parts.length > 0 && parts.every(begins);
  });
}
