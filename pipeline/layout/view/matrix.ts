import type { Theme } from '../../findings.ts';
import { parseLocator } from '../../locator.ts';
import { few, openingOf } from '../../printed.ts';
import type { Desk, Face, Link } from '../desk.ts';
import { type Attributed, attributed } from './attributed.ts';
import { percent } from './glance.ts';
import { shortLinks } from './short-links.ts';

export interface Cell {
  face: Face;
  /** Why nothing stands here, where nothing does. */
  silence: string | null;
  addressed: {
    /** The source's position: its own words, or marked as another's. */
    extract: Attributed[];
    /** Further sentences that it attributes, apart from its own words. */
    others: Attributed[];
    passages: string;
    share: string | null;
    also: Link[];
    more: string | null;
  } | null;
}

export interface MatrixSheet {
  faces: Face[];
  rows: { label: string; href: string | null; suggested: boolean; cells: Cell[] }[];
  /** "Sources 1 to 4 of 9", with more than one sheet. */
  part: string | null;
  /** Of what nothing was found: of these themes in the sheet's sources; on the last sheet, of any theme in these sources. */
  nothing: string[];
}

/** Columns that a landscape page holds with a dozen words a line; of more sheets than these most cells are empty, and left out. */
const columns = 4;
const wholeSheets = 3;
/** Places that a cell lists, when there are many sources and when there are few. */
const listed = { many: 6, few: 12 };

/** @returns One table, or several with the themes repeated when there are more sources than columns. */
export function matrix(desk: Desk): MatrixSheet[] | null {
  const { themes } = desk.briefing;
  if (themes === null) return null;
  const all = [...desk.faces.values()];
  const sparse = all.length > columns * wholeSheets;
  const speaks = (face: Face) => themes.some((theme) => theme.cells[face.id]);
  const faces = sparse ? all.filter(speaks) : all;
  const silent = all.filter((face) => !faces.includes(face));
  const sheets = Math.ceil(faces.length / columns);
  const size = Math.ceil(faces.length / sheets);
  return Array.from({ length: sheets }, (_, sheet) => {
    const shown = faces.slice(sheet * size, (sheet + 1) * size);
    const isAddressed = (theme: Theme) => !sparse || shown.some((face) => theme.cells[face.id]);
    const empty = themes.filter((theme) => !isAddressed(theme)).map(({ label }) => `“${label}”`);
    const nothing = empty.length > 0 ? [desk.say('nothing-on', { themes: desk.list(empty) })] : [];
    if (silent.length > 0 && sheet === sheets - 1)
      nothing.push(desk.say('nothing-in', { n: silent.length, names: desk.list(silent.map(({ label }) => label)) }));
    return {
      faces: shown,
      rows: themes.filter(isAddressed).map((theme) => ({
        label: theme.label,
        href: desk.themeHref(theme.id),
        suggested: theme.origin === 'suggested',
        cells: shown.map((face) => cell(desk, theme, face)),
      })),
      part:
        sheets > 1
          ? desk.say('sheet', { from: sheet * size + 1, to: sheet * size + shown.length, all: faces.length })
          : null,
      nothing,
    };
  });
}

/**
 * @param elsewhere A chapter prints every extract while there are few sources, but for those sentences that its pairs
 * show (locators). Without it, as in the matrix: the first, with the sentence that goes on from it.
 */
export function cell(desk: Desk, theme: Theme, face: Face, elsewhere: ReadonlySet<string> | null = null): Cell {
  const found = theme.cells[face.id];
  if (!found) return { face, silence: silenceOf(desk, theme, face), addressed: null };
  const many = desk.faces.size > few;
  const opening = openingOf(found.extract);
  const further = found.extract.slice(opening.length).filter(({ locator }) => !elsewhere?.has(locator));
  const places = elsewhere && !many ? [...opening, ...further] : opening;
  const quotes = places.map((place) => attributed(desk, place));
  // What carries the position stays first, whoever holds it.
  const others = quotes.slice(opening.length).filter(({ held }) => held !== null);
  const own = new Set(places.map((place) => place.locator.replace(/\.\d+$/, '')));
  const also = theme.passages.filter(({ locator }) => locator.startsWith(`${face.id}:`) && !own.has(locator));
  const links = inRanges(also.map(({ locator }) => locator)).map((range) => rangeLink(desk, range));
  const shown = links.slice(0, many ? listed.many : listed.few);
  return {
    face,
    silence: null,
    addressed: {
      extract: quotes.filter((quote) => !others.includes(quote)),
      others,
      passages: desk.say('passages', { n: found.passages }),
      share: percent(found.share),
      also: shortLinks(shown),
      more: links.length > shown.length ? desk.say('and-more', { n: links.length - shown.length }) : null,
    },
  };
}

/** Words in which a source's silence on a theme is told: only of an editor's terms, in their language, can more be said than that they do not stand there. */
export type Silence = 'not-addressed' | 'no-match' | 'not-searched';

export function silenceKind(theme: Theme, face: Face): Silence {
  if (theme.origin !== 'suggested') return face.unread === null ? 'not-addressed' : 'no-match';
  return face.unread === null ? 'no-match' : 'not-searched';
}

function silenceOf(desk: Desk, theme: Theme, face: Face): string {
  return desk.say(silenceKind(theme, face), { language: face.unread ?? '' });
}

/** Passages that follow each other, as first and last. */
function inRanges(locators: string[]): [string, string][] {
  const ranges: [string, string][] = [];
  for (const locator of locators) {
    const last = ranges.at(-1);
    if (last && parseLocator(locator)?.passage === (parseLocator(last[1])?.passage ?? 0) + 1) last[1] = locator;
    else ranges.push([locator, locator]);
  }
  return ranges;
}

/** "FAO 3–5", which leads to the first of them. */
function rangeLink(desk: Desk, [from, to]: [string, string]): Link {
  const link = desk.link(from);
  return from === to ? link : { ...link, label: `${link.label}–${parseLocator(to)?.passage}` };
}
