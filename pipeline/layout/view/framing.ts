import type { Desk, Face, Link } from '../desk.ts';

export interface Framings {
  faces: Face[];
  concepts: {
    concept: string;
    rows: { term: string; counts: { count: number; none: boolean; links: Link[]; more: string | null }[] }[];
  }[];
  none: boolean;
}

/** Locators a cell bears before it becomes a list nobody reads. */
const shown = 4;

export function framing(desk: Desk): Framings | null {
  const { framing: found } = desk.briefing;
  if (found === null) return null;
  const faces = [...desk.faces.values()];
  const concepts = [...new Set(found.map((entry) => entry.concept))];
  return {
    faces,
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
              count: entry.counts[face.id] ?? 0,
              none: (entry.counts[face.id] ?? 0) === 0,
              links: all.slice(0, shown).map(desk.link),
              more: all.length > shown ? desk.say('and-more', { n: all.length - shown }) : null,
            };
          }),
        })),
    })),
  };
}
