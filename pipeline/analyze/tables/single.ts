/** Words for what comes about once: a mandate lapses, an assembly votes. Data only. */
import { inflections } from '../inflections.ts';

const forms = (bases: string): ReadonlySet<string> => new Set(bases.trim().split(/\s+/).flatMap(inflections));

/** What befalls an arrangement, and once. */
export const befalling = forms('lapse expire end collapse');

/** What a body that decides does to one. */
export const deciding = forms(
  `pass reject adopt approve ratify sign veto repeal scrap abolish abandon renew extend cancel withdraw revoke annul overturn quit leave win
  uphold shelve agree`,
);

/** Who decides so, by a common noun. */
export const deciders = new Set(
  `parliament congress senate assembly council government cabinet ministry court board commission committee coalition union president
  chancellor summit voters`.split(/\s+/),
);

/** What ends, and comes again: "If the shift ends". */
export const returning = new Set(
  'day night week month year season spring summer autumn winter rain rains tide ebb shift lesson class game match song call session turn round queue'.split(
    ' ',
  ),
);
