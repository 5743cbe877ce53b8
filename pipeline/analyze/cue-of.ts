/** What a form of a verb attributes by itself. */
import { idiomsOf } from './claims-idioms.ts';
import { type Cue, cues, demanding } from './tables/cues.ts';
import { goingOn } from './tables/cues-going.ts';
import { quoting } from './tables/cues-quoting.ts';

/**
 * @param going Behind a form of "be", or behind a verb that carries it.
 * @param carried Behind a verb that carries it: "keeps complaining", "never stops praising".
 * @returns Its kind and frames; `null` when it attributes nothing.
 */
export function cueOf(word: string, going: boolean, carried: boolean): Cue | null {
  return (
    (going ? goingOn.get(word) : null) ??
    cues.get(word) ??
    (carried && word.endsWith('ing') ? ofGerund(word.slice(0, -3)) : null) ??
    (demanding.has(word) ? { kind: 'said', frames: [] } : null) ??
    (quoting.has(word) ? { kind: 'said', frames: ['quote'] } : null) ??
    ((going || !word.endsWith('ing')) && idiomsOf(word) ? { kind: 'said', frames: ['idiom'] } : null)
  );
}

/** @returns Whether a word may attribute, whatever stands before it. */
export function mayBeCue(word: string): boolean {
  return cueOf(word, true, true) !== null;
}

/** "praising" as "praise", "complaining" as "complain", "admitting" as "admit". */
function ofGerund(stem: string): Cue | null {
  const single = /(.)\1$/.test(stem) ? stem.slice(0, -1) : stem;
  return cues.get(stem) ?? cues.get(`${stem}e`) ?? cues.get(single) ?? null;
}
