import type { Pair, Place, Quantity } from '../../findings.ts';
import { figuresShown } from '../../printed.ts';
import type { Desk, Face, Link, Quote } from '../desk.ts';
import { holderName } from './themes.ts';
import { periodView } from './timeline-dates.ts';

/** Figures that one is said to conflict with. */
const rivals = 3;

export interface FigureRow {
  quote: Quote;
  measure: string | null;
  holder: string | null;
  period: string | null;
  /** "year inferred": of the period. */
  inferred: string | null;
  amended: boolean;
  /** What it conflicts with, the first few. */
  against: Link[];
  moreAgainst: string | null;
}

export interface Figures {
  conflicts: FigureRow[];
  /** Of one thing and not the same, where dates or scope may explain it. */
  odds: FigureRow[];
  /** Whether two sources give the same for one thing. */
  same: boolean;
  groups: { face: Face; rows: FigureRow[]; more: string | null }[];
  none: boolean;
  alone: boolean;
  /** Labels that take much of a line: where a figure stands needs a wide column. */
  long: boolean;
}

export function figures(desk: Desk): Figures | null {
  const { quantities, sources } = desk.briefing;
  if (quantities === null) return null;
  const shown = figuresShown(desk.briefing);
  return {
    conflicts: [...shown.values()]
      .flatMap((own) => own.shown.filter(isRival))
      .flatMap((quantity) => row(desk, quantity)),
    odds: atOdds(desk, quantities),
    same: byFigures(desk).some(({ verdict }) => verdict === 'agree' || verdict === 'agree-partly'),
    groups: sources
      .map((source) => {
        const { shown: own, more } = shown.get(source.id) ?? { shown: [], more: 0 };
        // Where not all can print, none prints twice.
        const rest = more > 0 ? own.filter((quantity) => !isRival(quantity)) : own;
        return {
          face: desk.faceOf(source.id),
          rows: rest.flatMap((quantity) => row(desk, quantity)),
          more: moreFound(desk, more),
        };
      })
      .filter((group) => group.rows.length > 0 || group.more !== null),
    none: quantities.length === 0,
    alone: sources.length === 1,
    long: sources.some(({ label }) => label.length > 12),
  };
}

/** Pairs whose verdict rests on figures. */
function byFigures(desk: Desk): Pair[] {
  return (desk.briefing.pairs ?? []).filter(({ reasons }) => reasons.some(({ kind }) => kind === 'quantity'));
}

/** The figures of pairs that differ or are in tension over them, each with where the other stands. */
function atOdds(desk: Desk, quantities: Quantity[]): FigureRow[] {
  return byFigures(desk)
    .filter(({ verdict }) => verdict === 'tension' || verdict === 'differ')
    .flatMap(({ left, right, reasons }) => {
      const told = reasons.find(({ kind }) => kind === 'quantity')?.detail ?? '';
      const rowOf = ([place]: Place[], [against]: Place[]) =>
        quantities
          .filter(
            ({ at, text, ends = [] }) =>
              at[0]?.locator === place?.locator && [text, ...ends].some((words) => told.includes(`“${words}”`)),
          )
          .slice(0, 1)
          .flatMap((quantity) => row(desk, { ...quantity, conflictsWith: against ? [against] : [] }));
      return [...rowOf(left, right), ...rowOf(right, left)];
    });
}

const isRival = ({ conflictsWith }: Quantity) => conflictsWith.length > 0;

/** "and 7 more, in briefing.json". */
export function moreFound(desk: Desk, n: number | undefined): string | null {
  return n ? desk.say('more-found', { n }) : null;
}

function row(desk: Desk, quantity: Quantity): FigureRow[] {
  const period = periodView(desk, quantity);
  return quantity.at.slice(0, 1).map((place) => ({
    quote: desk.quote(place),
    measure: quantity.measure,
    holder: holderName(desk, quantity.holder),
    period: period?.date ?? null,
    inferred: period?.inferred ?? null,
    amended: quantity.amended === true,
    against: quantity.conflictsWith.slice(0, rivals).map((other) => desk.link(other.locator)),
    moreAgainst:
      quantity.conflictsWith.length > rivals
        ? desk.say('and-more', { n: quantity.conflictsWith.length - rivals })
        : null,
  }));
}
