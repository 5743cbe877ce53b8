import { addresseeKey } from '../../addressee-key.ts';
import type { Recommendation } from '../../findings.ts';
import type { Desk, Face, Quote } from '../desk.ts';
import { type ForecastRow, forecastsOf } from './forecasts.ts';
import { columns } from './framing.ts';

export interface RecommendationView {
  id: string;
  face: Face;
  addressee: string | null;
  counterpart: string | null;
  strength: string | null;
  cue: string | null;
  condition: string | null;
  horizon: string | null;
  /** As the source numbers it. */
  numbered: string | null;
  amended: boolean;
  themes: { label: string; href: string | null }[];
  quotes: Quote[];
  motive: Quote[];
  restated: Quote[];
}

export interface Recommendations {
  none: boolean;
  faces: Face[];
  /** Too many sources for a column each. */
  wide: boolean;
  /** Addressees × sources. */
  table: {
    addressee: string | null;
    cells: { face: Face; links: { label: string; href: string; page: string }[]; none: boolean }[];
  }[];
  groups: { face: Face; heading: string; items: RecommendationView[] }[];
  /** Sources in languages in which recommendations are not looked for. */
  unread: { face: Face; language: string }[];
  /** Sources that recommend nothing, with their outlook. */
  silent: { face: Face; outlook: ForecastRow[]; more: string | null; notAnalysed: boolean }[];
}

/** Outlook statements shown for a source without recommendations. */
const shown = 6;

export function recommendations(desk: Desk): Recommendations | null {
  const { recommendations: found, sources } = desk.briefing;
  if (found === null) return null;
  const faces = [...desk.faces.values()];
  const named = namesOf(desk);
  // "Boards", "every board", "the next board": one row, in the words that stand first.
  const rows = new Map<string, string>();
  const rowOf = ({ addressee }: Recommendation) => {
    if (addressee === null) return null;
    const name = named.get(addressee) ?? addressee;
    const key = addresseeKey(name);
    rows.set(key, rows.get(key) ?? name);
    return rows.get(key) ?? name;
  };
  const addressees = [...new Set(found.map(rowOf))].sort((a, b) => Number(a === null) - Number(b === null));
  return {
    none: found.length === 0,
    faces,
    wide: faces.length > columns,
    table: addressees.map((addressee) => ({
      addressee,
      cells: faces.map((face) => {
        const own = found.filter((item) => rowOf(item) === addressee && item.source === face.id);
        return { face, links: own.map(({ id }) => ({ label: id, href: `#${id}`, page: '' })), none: own.length === 0 };
      }),
    })),
    groups: faces
      .map((face) => ({
        face,
        heading: `${face.label}: ${face.name}`,
        items: found.filter((item) => item.source === face.id).map((item) => view(desk, item)),
      }))
      .filter((group) => group.items.length > 0),
    unread: faces.flatMap((face) =>
      face.unread !== null && !found.some((item) => item.source === face.id) ? { face, language: face.unread } : [],
    ),
    silent: sources
      .filter((source) => desk.faceOf(source.id).unread === null && !found.some((item) => item.source === source.id))
      .map((source) => {
        const outlook = forecastsOf(desk, source.id);
        return {
          face: desk.faceOf(source.id),
          outlook: outlook.slice(0, shown),
          more: outlook.length > shown ? desk.say('more-outlook', { n: outlook.length - shown }) : null,
          notAnalysed: desk.briefing.forecasts === null,
        };
      }),
  };
}

/** Words for an actor → its name, where they are of no other: a body and its letters are one row. */
function namesOf(desk: Desk): Map<string, string> {
  const names = new Map<string, string>();
  const several = new Set<string>();
  for (const { name, aliases } of desk.briefing.actors ?? [])
    for (const form of new Set([name, ...aliases])) {
      if ((names.get(form) ?? name) !== name) several.add(form);
      names.set(form, name);
    }
  for (const form of several) names.delete(form);
  return names;
}

function view(desk: Desk, item: Recommendation): RecommendationView {
  const labels = new Map((desk.briefing.themes ?? []).map((theme) => [theme.id, theme.label]));
  return {
    id: item.id,
    face: desk.faceOf(item.source),
    addressee: item.addressee,
    counterpart: item.counterpart,
    strength: item.strength === null ? null : desk.say(`strength-${item.strength}`),
    cue: item.cue,
    condition: item.condition,
    horizon: item.horizon,
    numbered: item.numbered ?? null,
    amended: item.amended === true,
    themes: item.themes.map((id) => ({ label: labels.get(id) ?? id, href: desk.themeHref(id) })),
    quotes: item.at.map(desk.quote),
    motive: item.motive.map(desk.quote),
    restated: item.restatedAt.map(desk.quote),
  };
}
