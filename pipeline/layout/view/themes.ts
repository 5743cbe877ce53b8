import type { Pair, Place, Theme } from '../../findings.ts';
import type { Desk, Face, Link, Quote } from '../desk.ts';
import { type Cell, cell } from './matrix.ts';
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
  /** Labels of sources that do not address it; `null` when all do. */
  silent: string | null;
  pairs: PairView[];
  figures: { quote: Quote; measure: string | null; holder: string | null }[];
  dates: { quote: Quote; date: string }[];
  recommendations: { label: string; href: string | null; link: Link }[];
  /** No one addresses it. */
  empty: boolean;
}

export function themes(desk: Desk): Chapter[] | null {
  const { briefing, codebook } = desk;
  if (briefing.themes === null) return null;
  return briefing.themes.map((theme, index) => {
    const addressed = [...desk.faces.values()].filter((face) => theme.cells[face.id]);
    const silent = [...desk.faces.values()].filter((face) => !theme.cells[face.id]);
    const inTheme = new Map(theme.passages.map((passage) => [passage.locator, passage.terms]));
    const here = (place: Place | undefined) => place !== undefined && speaksOf(desk, inTheme, place);
    return {
      id: `theme-${theme.id}`,
      number: index + 1,
      label: theme.label,
      question: codebook.themes?.find((own) => own.id === theme.id)?.question ?? null,
      suggested: theme.origin === 'suggested',
      terms: matched(theme).join(', '),
      only: theme.only === null ? null : desk.faceOf(theme.only),
      cells: addressed.map((face) => cell(desk, theme, face, true)),
      silent: addressed.length > 0 && silent.length > 0 ? desk.list(silent.map((face) => face.label)) : null,
      pairs: sorted((briefing.pairs ?? []).filter((pair) => pair.theme === theme.id)).map((pair) =>
        pairView(desk, pair),
      ),
      figures: (briefing.quantities ?? [])
        .filter((quantity) => here(quantity.at[0]))
        .flatMap(({ at, measure, holder }) =>
          at.slice(0, 1).map((place) => ({ quote: desk.quote(place), measure, holder: holderName(desk, holder) })),
        ),
      dates: (briefing.events ?? [])
        .filter((event) => here(event.at[0]))
        .flatMap((event) =>
          event.at
            .slice(0, 1)
            .map((place) => ({ quote: desk.quote(place), date: event.date ? desk.date(event.date) : event.when })),
        ),
      recommendations: (briefing.recommendations ?? [])
        .filter((recommendation) => recommendation.themes.includes(theme.id))
        .flatMap(({ id, at }) =>
          at.slice(0, 1).map((place) => ({
            label: id,
            href: desk.shows('recommendations') ? `#${id}` : null,
            link: desk.link(place.locator),
          })),
        ),
      empty: addressed.length === 0,
    };
  });
}

/** Pairs of no theme, so that none that the editor set is lost. */
export function otherPairs(desk: Desk): PairView[] {
  const known = new Set((desk.briefing.themes ?? []).map((theme) => theme.id));
  const left = (desk.briefing.pairs ?? []).filter((pair) => pair.theme === null || !known.has(pair.theme));
  return sorted(left).map((pair) => pairView(desk, pair));
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

/** Words are compared by their beginnings, as the analysis has matched them by their stems. */
export function hasTerm(text: string, term: string): boolean {
  const words = text.toLowerCase().split(/[^\p{L}\p{N}]+/u);
  return term.split('|').some((alternative) => {
    const parts = alternative.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
    const begins = (part: string) => words.some((word) => word.startsWith(part.slice(0, Math.max(4, part.length - 3))));
    return parts.length > 0 && parts.every(begins);
  });
}
