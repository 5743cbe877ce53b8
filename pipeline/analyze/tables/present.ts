/** Verbs that tell in the present of what is to come. Data only. */
import { inflections } from '../inflections.ts';

const present = (bases: string): ReadonlySet<string> =>
  new Set(
    bases
      .trim()
      .split(/\s+/)
      .flatMap((base) => inflections(base).filter((form) => form === base || form.endsWith('s'))),
  );

/** What is put down in a timetable: with a time to come it is foretold. */
export const timetabled = present(
  `open close start begin end expire lapse reopen resume retire finish conclude commence cease arrive depart leave return take come go fall
  run meet decide vote sit launch land sail move switch mature elapse terminate phase enter rise drop double halve gain lose receive report`,
);

/** What befalls a thing, so that behind an "if" it is foretold: no rule, and nothing that somebody does. */
export const changing = present(
  `lose gain fall rise drop shrink grow lapse expire end close collapse fail die disappear vanish default stall shut break stop halve double
  triple slip sink climb soar plunge dwindle evaporate freeze dry flood starve crumble unravel follow remain stay recover return
  worsen improve deteriorate go run become face cost save`,
);
