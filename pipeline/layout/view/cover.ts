import { defaultTitle } from '../../codebook.ts';
import type { Desk, Face, Tongue } from '../desk.ts';
import { linesOf, pieces, textWidth } from '../text-width.ts';

export interface Cover {
  /** Whether the title leaves it to be said what this is. */
  kicker: boolean;
  title: string;
  subtitle: string | null;
  /** `null` when nothing is known of it. */
  edition: string | null;
  date: string | null;
  marking: string | null;
  sources: { face: Face; name: string; called: Tongue; title: string | null; titled: Tongue; by: string | null }[];
  /** Sources beyond those listed. */
  more: string | null;
  /** Files that could not be read. */
  missing: { file: string; reason: string }[];
  suggested: boolean;
}

export function cover(desk: Desk, missing: Cover['missing']): Cover {
  const { briefing, codebook } = desk;
  const { title, subtitle, edition, date } = briefing.briefing;
  const suggested = briefing.themes?.some((theme) => theme.origin === 'suggested') ?? false;
  const sources = briefing.sources.map((source): Cover['sources'][number] => {
    const { authors, institution, title: own, date: written } = source.metadata;
    const by = [authors.length > 0 ? desk.list(authors) : null, written ? desk.date(written) : null];
    return {
      face: desk.faceOf(source.id),
      name: desk.faceOf(source.id).name,
      called: desk.tongue(source.id, institution ? 'institution' : 'title'),
      title: institution ? own : null,
      titled: desk.tongue(source.id, 'title'),
      by: by.filter((part) => part !== null).join(', ') || null,
    };
  });
  const room = areas[codebook.paper] - around({ title, subtitle, missing, suggested });
  // Where not all have room with their titles, the institutes stand alone.
  const whole = sum(heightsOf(sources)) <= room;
  const entries = whole ? sources : sources.map((source) => ({ ...source, title: null, by: null }));
  const listed = whole ? entries.length : Math.max(1, fitting(heightsOf(entries), room));
  const rest = entries.length - listed;
  return {
    kicker: title !== defaultTitle,
    title,
    subtitle,
    edition: edition === null ? null : desk.say('edition', { edition }),
    date: date === null ? null : desk.date(date),
    marking: codebook.marking,
    sources: entries.slice(0, listed),
    more: rest > 0 ? desk.say('more-sources', { n: rest }) : null,
    missing,
    suggested,
  };
}

/** What a cover holds from top to bottom, and what stands there beside the list, in points as `40-front.css` sets it. */
const areas = { A4: 694, letter: 644 };
const fixed = 278;
const lines = { title: 40, standfirst: 20, name: 14, by: 12 };
/** What an entry has besides its lines. */
const padding = 12.4;
/** The line that says how many more there are. */
const note = 12;

function around({
  title,
  subtitle,
  missing,
  suggested,
}: Pick<Cover, 'title' | 'subtitle' | 'missing' | 'suggested'>): number {
  const head = linesOf(pieces(title, 35.8), 420) * lines.title;
  const standfirst = subtitle ? linesOf(pieces(subtitle, 14.4), 350) * lines.standfirst : 0;
  const lost = missing.map(({ reason }) => padding + lines.name + linesOf(pieces(reason, 8.5), 430) * lines.by);
  return fixed + head + standfirst + (suggested ? lines.by : 0) + (lost.length > 0 ? 30 : 0) + sum(lost);
}

function heightsOf(sources: Cover['sources']): number[] {
  const labels = sources.map(({ face }) => 11 + textWidth(face.label, 10));
  const column = Math.min(150, Math.max(52, ...labels));
  const taken = (text: string | null, size: number, width: number) => (text ? linesOf(pieces(text, size), width) : 0);
  return sources.map(({ face, name, title, by }) => {
    const width = 424 - column;
    const words = (taken(name, 10, width) + taken(title, 10, width)) * lines.name + taken(by, 8.5, width) * lines.by;
    return padding + Math.max(words, taken(face.label, 10, column - 11) * lines.name);
  });
}

/** How many of these have room, with the line about the others. */
function fitting(heights: number[], room: number): number {
  let used = note;
  const over = heights.findIndex((height) => {
    used += height;
    return used > room;
  });
  return over < 0 ? heights.length : over;
}

const sum = (heights: number[]) => heights.reduce((all, one) => all + one, 0);
