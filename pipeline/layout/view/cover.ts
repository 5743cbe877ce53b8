import { defaultTitle } from '../../codebook.ts';
import type { Desk, Face, Tongue } from '../desk.ts';

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

/** As many as a cover holds in a size that can be read. */
const listed = 10;

export function cover(desk: Desk, missing: Cover['missing']): Cover {
  const { briefing, codebook } = desk;
  const { title, subtitle, edition, date } = briefing.briefing;
  const rest = briefing.sources.length - listed;
  return {
    kicker: title !== defaultTitle,
    title,
    subtitle,
    edition: edition === null ? null : desk.say('edition', { edition }),
    date: date === null ? null : desk.date(date),
    marking: codebook.marking,
    sources: briefing.sources.slice(0, listed).map((source) => {
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
    }),
    more: rest > 0 ? desk.say('more-sources', { n: rest }) : null,
    missing,
    suggested: briefing.themes?.some((theme) => theme.origin === 'suggested') ?? false,
  };
}
