import type { Desk, Face, Link } from '../desk.ts';
import { type Badge, badge, strongest } from './verdict.ts';

export interface Glance {
  items: { text: string; links: Link[] }[];
  /** For each theme, who addresses it and the strongest verdict. `null` without themes. */
  themes:
    | {
        label: string;
        href: string | null;
        /** One per source, in printed order; `null` where the source does not address it. */
        cells: { face: Face; share: string | null }[];
        verdict: Badge | null;
      }[]
    | null;
  faces: Face[];
  /** Too many sources for a column each. */
  wide: boolean;
  more: string | null;
  /** Nothing can be compared. */
  alone: boolean;
}

/** So that the page stays one page. */
const rows = 12;
const columns = 8;

export function glance(desk: Desk): Glance | null {
  const { briefing } = desk;
  if (briefing.glance === null) return null;
  const faces = [...desk.faces.values()];
  const themes = briefing.themes?.slice(0, rows) ?? null;
  const rest = (briefing.themes?.length ?? 0) - rows;
  return {
    items: briefing.glance.map((item) => ({
      text: item.text,
      links: links(
        desk,
        item.at.map((place) => place.locator),
      ),
    })),
    themes:
      themes?.map((theme) => {
        const verdict = strongest(
          (briefing.pairs ?? []).filter((pair) => pair.theme === theme.id).map((pair) => pair.verdict),
        );
        return {
          label: theme.label,
          href: desk.themeHref(theme.id),
          cells: faces.map((face) => ({ face, share: percent(theme.cells[face.id]?.share) })),
          verdict: verdict && badge(desk, verdict),
        };
      }) ?? null,
    faces,
    wide: faces.length > columns,
    more: rest > 0 ? desk.say('more-themes', { n: rest }) : null,
    alone: faces.length === 1,
  };
}

/** As many locators as a line bears; the rest is where the item leads. */
const shown = 12;

function links(desk: Desk, locators: string[]): Link[] {
  return [...new Set(locators)].slice(0, shown).map((locator) => desk.link(locator));
}

/** @returns A share from 0 to 1 as per cent; `null` of none. */
export function percent(share: number | undefined | null): string | null {
  if (share === undefined || share === null) return null;
  return share > 0 && share < 0.01 ? '<1%' : `${Math.round(share * 100)}%`;
}
