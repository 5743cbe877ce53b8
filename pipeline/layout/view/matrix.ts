import type { Place, Theme } from '../../findings.ts';
import { parseLocator } from '../../locator.ts';
import type { Desk, Face, Link, Quote } from '../desk.ts';
import { percent } from './glance.ts';

export interface Cell {
  face: Face;
  /** `null`: not addressed. */
  addressed: { extract: Quote[]; passages: string; share: string | null; also: Link[]; more: string | null } | null;
}

export interface MatrixSheet {
  faces: Face[];
  rows: { label: string; href: string | null; suggested: boolean; cells: Cell[] }[];
  /** "Sources 1 to 4 of 9", with more than one sheet. */
  part: string | null;
}

/** Columns that a landscape page holds with a dozen words a line. */
const columns = 4;
/** More sources than this, and chapters and cells are summarised: else a briefing of fifty papers has a thousand pages. */
export const few = 4;
/** Places that a cell lists when there are many sources. */
const listed = 6;

/** @returns One table, or several with the themes repeated when there are more sources than columns. */
export function matrix(desk: Desk): MatrixSheet[] | null {
  const { themes } = desk.briefing;
  if (themes === null) return null;
  const faces = [...desk.faces.values()];
  const sheets = Math.ceil(faces.length / columns);
  const size = Math.ceil(faces.length / sheets);
  return Array.from({ length: sheets }, (_, sheet) => {
    const shown = faces.slice(sheet * size, (sheet + 1) * size);
    return {
      faces: shown,
      rows: themes.map((theme) => ({
        label: theme.label,
        href: desk.themeHref(theme.id),
        suggested: theme.origin === 'suggested',
        cells: shown.map((face) => cell(desk, theme, face)),
      })),
      part:
        sheets > 1
          ? desk.say('sheet', { from: sheet * size + 1, to: sheet * size + shown.length, all: faces.length })
          : null,
    };
  });
}

/**
 * @param whole A chapter prints every extract while there are few sources; the matrix the first, with the sentence that
 * goes on from it.
 */
export function cell(desk: Desk, theme: Theme, face: Face, whole = false): Cell {
  const found = theme.cells[face.id];
  if (!found) return { face, addressed: null };
  const many = desk.faces.size > few;
  const places = whole && !many ? found.extract : opening(found.extract);
  const extract = places.map(desk.quote);
  const own = new Set(places.map((place) => place.locator.replace(/\.\d+$/, '')));
  const also = theme.passages.filter(({ locator }) => locator.startsWith(`${face.id}:`) && !own.has(locator));
  const links = many
    ? inRanges(also.map(({ locator }) => locator)).map((range) => rangeLink(desk, range))
    : also.map(({ locator }) => desk.link(locator));
  const shown = many ? links.slice(0, listed) : links;
  return {
    face,
    addressed: {
      extract,
      passages: desk.say('passages', { n: found.passages }),
      share: percent(found.share),
      also: shown,
      more: links.length > shown.length ? desk.say('and-more', { n: links.length - shown.length }) : null,
    },
  };
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

function opening([first, second]: Place[]): Place[] {
  if (!first) return [];
  const [one, two] = [parseLocator(first.locator), second ? parseLocator(second.locator) : null];
  const goesOn = one && two && one.passage === two.passage && (two.sentence ?? 0) === (one.sentence ?? 0) + 1;
  return goesOn && second ? [first, second] : [first];
}
