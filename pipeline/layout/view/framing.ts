import type { Desk, Face, Link } from '../desk.ts';
import { shortLinks } from './short-links.ts';

export interface Framings {
  faces: Face[];
  /** Columns of the table. */
  span: number;
  /** Too many sources for two columns each: those that use the term stand in one. */
  wide: boolean;
  concepts: {
    concept: string;
    rows: {
      term: string;
      counts: { face: Face; count: number; none: boolean; unread: boolean; links: Link[]; more: string | null }[];
    }[];
  }[];
  none: boolean;
}

/** Locators a cell bears before it becomes a list nobody reads. */
const shown = 4;
/** Sources that have columns of their own. */
export const columns = 4;

export function framing(desk: Desk): Framings | null {
  const { framing: found } = desk.briefing;
  if (found === null) return null;
  const faces = [...desk.faces.values()];
  const concepts = [...new Set(found.map((entry) => entry.concept))];
  const wide = faces.length > columns;
  return {
    faces,
    span: wide ? 2 : 1 + 2 * faces.length,
    wide,
    none: found.length === 0,
    concepts: concepts.map((concept) => ({
      concept,
      rows: found
        .filter((entry) => entry.concept === concept)
        .map((entry) => ({
          term: entry.term,
          counts: faces.map((face) => {
            const all = [...new Set(entry.at.map((place) => place.locator))].filter((locator) =>
              locator.startsWith(`${face.id}:`),
            );
            return {
              face,
              count: entry.counts[face.id] ?? 0,
              none: (entry.counts[face.id] ?? 0) === 0,
              unread: (entry.counts[face.id] ?? 0) === 0 && face.unread !== null,
              links: shortLinks(all.slice(0, shown).map(desk.link)),
              more: all.length > shown ? desk.say('and-more', { n: all.length - shown }) : null,
            };
          }),
        })),
    })),
  };
}
