/** Which words may attribute at all: told once a word, so that most words of a text are passed over. */
import { mayBeAside } from './asides.ts';
import { isWide } from './claims-wide.ts';
import { mayBeCue } from './cue-of.ts';
import { goingOn } from './tables/cues-going.ts';
import { proposalNouns } from './tables/cues-nouns.ts';

/** In which ways a word may attribute: each is one that `attribution.ts` tries. */
export interface Ways {
  aside: boolean;
  verb: boolean;
  wide: boolean;
  besides: boolean;
  contents: boolean;
}

/** Word in lower case → its ways: texts repeat their words. */
const known = new Map<string, Ways | null>();

/** @returns The ways in which a word may attribute; `null` for most words. */
export function waysOf(lower: string): Ways | null {
  let found = known.get(lower);
  if (found === undefined) {
    const ways: Ways = {
      aside: mayBeAside(lower),
      verb: mayBeCue(lower),
      wide: isWide(lower),
      besides: goingOn.has(lower),
      contents: proposalNouns.has(lower),
    };
    found = Object.values(ways).includes(true) ? ways : null;
    known.set(lower, found);
  }
  return found;
}
