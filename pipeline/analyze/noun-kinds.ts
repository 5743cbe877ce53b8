/** Of which kind is what a noun attributes: "claim", "fear", "pledge". */
import type { Claim } from '../findings.ts';
import { singular } from './singular.ts';
import { nounCues, pointNouns, viewNouns } from './tables/cues-nouns.ts';

/** @returns What a noun attributes, when somebody owns it; nothing for most. */
export function kindOfNoun(lower: string): Claim['kind'] | undefined {
  const word = viewNouns.has(lower) ? lower : singular(lower);
  const told = /^(?:words|account|telling|admission|version|retelling)$/.test(word);
  return nounCues.get(word) ?? (told ? 'said' : viewNouns.has(word) || pointNouns.has(word) ? 'thought' : undefined);
}
