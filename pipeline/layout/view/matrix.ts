import type { Place, Theme } from '../../findings.ts';
import { parseLocator } from '../../locator.ts';
import type { Desk, Face, Link, Quote } from '../desk.ts';
import { percent } from './glance.ts';

export interface Cell {
  face: Face;
  /** `null`: not addressed. */
  addressed: { extract: Quote[]; passages: string; share: string | null; also: Link[] } | null;
}

export interface MatrixSheet {
  faces: Face[];
  rows: { label: string; href: string | null; suggested: boolean; cells: Cell[] }[];
  /** "Sources 1 to 4 of 9", with more than one sheet. */
  part: string | null;
}

/** Columns that a landscape page holds with a dozen words a line. */
const columns = 4;

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
 * @param whole A chapter prints every extract; the matrix the first, with the sentence that goes on from it.
 */
export function cell(desk: Desk, theme: Theme, face: Face, whole = false): Cell {
  const found = theme.cells[face.id];
  if (!found) return { face, addressed: null };
  const places = whole ? found.extract : opening(found.extract);
  const extract = places.map(desk.quote);
  const own = new Set(places.map((place) => place.locator.replace(/\.\d+$/, '')));
  const also = theme.passages.filter(({ locator }) => locator.startsWith(`${face.id}:`) && !own.has(locator));
  return {
    face,
    addressed: {
      extract,
      passages: desk.say('passages', { n: found.passages }),
      share: percent(found.share),
      also: also.map(({ locator }) => desk.link(locator)),
    },
  };
}

function opening([first, second]: Place[]): Place[] {
  if (!first) return [];
  const [one, two] = [parseLocator(first.locator), second ? parseLocator(second.locator) : null];
  const goesOn = one && two && one.passage === two.passage && (two.sentence ?? 0) === (one.sentence ?? 0) + 1;
  return goesOn && second ? [first, second] : [first];
}
