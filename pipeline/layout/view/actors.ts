import type { Actor } from '../../findings.ts';
import type { Desk, Face, Link } from '../desk.ts';
import { columns } from './framing.ts';

export interface Actors {
  faces: Face[];
  /** Columns of the table. */
  span: number;
  /** Too many sources for a column each: those that name the actor stand in one. */
  wide: boolean;
  groups: {
    kind: string;
    rows: {
      name: string;
      aliases: string | null;
      amended: boolean;
      counts: { face: Face; count: number; none: boolean; first: Link | null }[];
    }[];
    more: string | null;
  }[];
  none: boolean;
}

const kinds: Actor['kind'][] = ['person', 'organization', 'state', 'place', 'other'];

/** Rows a group bears; the index has every one. */
const shown = 25;

export function actors(desk: Desk): Actors | null {
  const { actors: found } = desk.briefing;
  if (found === null) return null;
  const faces = [...desk.faces.values()];
  const wide = faces.length > columns;
  return {
    faces,
    span: wide ? 3 : 2 + faces.length,
    wide,
    none: found.length === 0,
    groups: kinds
      .map((kind) => {
        const all = found
          .filter((actor) => actor.kind === kind)
          .map((actor, index) => ({ actor, index }))
          .sort((a, b) => b.actor.at.length - a.actor.at.length || a.index - b.index);
        return {
          kind: desk.say(`actor-${kind}`),
          rows: all.slice(0, shown).map(({ actor }) => ({
            name: actor.name,
            aliases: aliasesOf(desk, actor),
            amended: actor.amended === true,
            counts: faces.map((face) => {
              const own = actor.at.filter((place) => place.locator.startsWith(`${face.id}:`));
              return {
                face,
                count: own.length,
                none: own.length === 0,
                first: own[0] ? desk.link(own[0].locator) : null,
              };
            }),
          })),
          more: all.length > shown ? desk.say('more-actors', { n: all.length - shown }) : null,
        };
      })
      .filter((group) => group.rows.length > 0),
  };
}

/** Each with the rule by which it is this actor's, the same rules together: "Putin (surname); Moscow, Kremlin (codebook)". */
function aliasesOf(desk: Desk, { aliases, merged }: Actor): string | null {
  const byRule = new Map<string, string[]>();
  for (const alias of aliases) {
    const rule = merged?.[alias];
    const why = rule ? desk.say(`merged-${rule}`) : '';
    byRule.set(why, [...(byRule.get(why) ?? []), alias]);
  }
  const parts = [...byRule].map(([why, forms]) => forms.join(', ') + (why ? ` (${why})` : ''));
  return parts.length > 0 ? parts.join('; ') : null;
}
