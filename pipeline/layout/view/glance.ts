import type { Desk, Face, Link } from '../desk.ts';
import { fitGlance } from './glance-page.ts';
import { bySource, shortLinks } from './short-links.ts';
import { type Badge, badge, strongest } from './verdict.ts';

export interface Glance {
  items: { text: string; links: Link[] }[];
  /** Statements that the page has no room for. */
  moreItems: string | null;
  /** For each theme, who addresses it and the strongest verdict. `null` without themes. */
  themes:
    | {
        label: string;
        href: string | null;
        /** One per source, in printed order; `null` where the source does not address it. */
        cells: { face: Face; share: string | null }[];
        /** "3 of 12": how many sources address it. */
        addressed: string;
        verdict: Badge | null;
      }[]
    | null;
  faces: Face[];
  /** Too many sources for a column each. */
  wide: boolean;
  more: string | null;
  /** Statements, or the table, set smaller, so that the page stays one page. */
  tightText: boolean;
  tightTable: boolean;
  /** Nothing can be compared. */
  alone: boolean;
}

export function glance(desk: Desk): Glance | null {
  const { briefing } = desk;
  if (briefing.glance === null) return null;
  const faces = [...desk.faces.values()];
  const items = briefing.glance.map(({ text, at }) => ({ text, links: (most: number) => linksTo(desk, at, most) }));
  const strongestOn = new Map((briefing.themes ?? []).map(({ id }) => [id, verdictOn(desk, id)]));
  const fit = fitGlance({
    paper: desk.codebook.paper,
    sources: faces.map(({ label }) => label),
    items: items.map(({ text, links }) => ({ text, locators: links })),
    themes: (briefing.themes ?? []).map(({ id, label, cells }) => ({
      label,
      verdict: strongestOn.get(id) ?? null,
      addressed: Object.keys(cells).length,
    })),
  });
  const rest = items.length - fit.items;
  const restThemes = strongestOn.size - fit.themes.length;
  return {
    items: items.slice(0, fit.items).map(({ text, links }) => ({ text, links: links(fit.locators) })),
    moreItems: rest > 0 ? desk.say('more-statements', { n: rest }) : null,
    themes:
      briefing.themes
        ?.filter((_, index) => fit.themes.includes(index))
        .map(({ id, label, cells }) => {
          const verdict = strongestOn.get(id) ?? null;
          return {
            label,
            href: desk.themeHref(id),
            cells: fit.wide ? [] : faces.map((face) => ({ face, share: percent(cells[face.id]?.share) })),
            addressed: desk.say('of', { n: Object.keys(cells).length, all: faces.length }),
            verdict: verdict && badge(desk, verdict),
          };
        }) ?? null,
    faces,
    wide: fit.wide,
    more: restThemes > 0 ? desk.say('more-themes', { n: restThemes }) : null,
    tightText: fit.text === 'tight',
    tightTable: fit.table === 'tight',
    alone: faces.length === 1,
  };
}

/** A statement's first places, those of a source side by side. */
function linksTo(desk: Desk, at: { locator: string }[], most: number): Link[] {
  const locators = [...new Set(at.map(({ locator }) => locator))].slice(0, most);
  return shortLinks(bySource(locators.map(desk.link)));
}

function verdictOn({ briefing }: Desk, theme: string): Badge['kind'] | null {
  return strongest((briefing.pairs ?? []).filter((pair) => pair.theme === theme).map((pair) => pair.verdict));
}

/** @returns A share from 0 to 1 as per cent; `null` of none. */
export function percent(share: number | undefined | null): string | null {
  if (share === undefined || share === null) return null;
  return share > 0 && share < 0.01 ? '<1%' : `${Math.round(share * 100)}%`;
}
