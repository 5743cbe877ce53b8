/** A paper at the head of a sentence, over who wrote, signed or published it: "A letter signed by the masters and led by Ana Ruiz, calls on". */
import type { Phrase } from './phrases.ts';
import { singular } from './singular.ts';
import { papers } from './tables/cues.ts';
import type { Token } from './words.ts';

const made =
  /^(?:published|signed|written|issued|released|commissioned|conducted|led|produced|prepared|drafted|compiled|authored|sent|carried|seen|obtained|reviewed|leaked|submitted|backed|endorsed|funded)$/;

/** @returns The paper that a verb has for its subject, when nothing but how it came about stands between; else `null`. */
export function paperBefore(tokens: Token[], verb: number): Phrase | null {
  const at = tokens.findIndex(({ lower }, index) => index > 0 && index < verb && index < 9 && made.test(lower));
  const head = tokens[at - 1];
  if (at < 1 || verb - at > 40 || !head || !papers.has(singular(head.lower))) return null;
  if (!tokens.slice(0, at).every(({ pos }) => /^(?:DET|ADJ|NOUN|PROPN|NUM|VERB)$/.test(pos))) return null;
  const between = tokens.slice(at, verb);
  const told = between.some(
    ({ pos, lower }) =>
      pos === 'AUX' ||
      (pos === 'VERB' && !/(?:ed|en|wn|led|seen)$/.test(lower)) ||
      /^(?:who|which|that|;)$/.test(lower),
  );
  return told || !/^(?:by|in|on|to)$/.test(between[1]?.lower ?? '') ? null : { from: 0, to: at, head: at - 1 };
}
