import type { Quantity } from '../../findings.ts';
import type { Desk, Face, Link, Quote } from '../desk.ts';
import { holderName } from './themes.ts';

export interface FigureRow {
  quote: Quote;
  measure: string | null;
  holder: string | null;
  period: string | null;
  amended: boolean;
  /** What it conflicts with. */
  against: Link[];
}

export interface Figures {
  conflicts: FigureRow[];
  groups: { face: Face; rows: FigureRow[] }[];
  none: boolean;
  alone: boolean;
}

export function figures(desk: Desk): Figures | null {
  const { quantities, sources } = desk.briefing;
  if (quantities === null) return null;
  const rows = quantities.flatMap((quantity) => row(desk, quantity));
  return {
    conflicts: rows.filter((entry) => entry.against.length > 0),
    groups: sources
      .map((source) => ({
        face: desk.faceOf(source.id),
        rows: rows.filter((entry) => entry.quote.face.id === source.id),
      }))
      .filter((group) => group.rows.length > 0),
    none: rows.length === 0,
    alone: sources.length === 1,
  };
}

function row(desk: Desk, quantity: Quantity): FigureRow[] {
  return quantity.at.slice(0, 1).map((place) => ({
    quote: desk.quote(place),
    measure: quantity.measure,
    holder: holderName(desk, quantity.holder),
    period: quantity.period === null ? null : desk.date(quantity.period),
    amended: quantity.amended === true,
    against: quantity.conflictsWith.map((other) => desk.link(other.locator)),
  }));
}
