/** What somebody says from a word on, to the end of the clause. */
import type { Claim } from '../findings.ts';
import { type Attribution, attributed, clauseEnd, textBetween } from './holders.ts';
import type { Phrase } from './phrases.ts';
import type { Sentence } from './reading.ts';
import { canSpeak } from './speakers.ts';

/**
 * @param speaker Who; `null` where nobody was found.
 * @param told Numbers of tokens: the first and the last of the cue, and where what is said begins.
 * @returns `null` where nothing is said, or by nothing that can speak.
 */
export function toldFrom(
  sentence: Sentence,
  speaker: Phrase | null,
  { cue: [first, last], from }: { cue: [number, number]; from: number },
  kind: Claim['kind'],
): Attribution | null {
  const { tokens } = sentence;
  const start = tokens[from];
  if (!speaker || !start || !canSpeak(tokens, speaker)) return null;
  return attributed(sentence, speaker, {
    cue: textBetween(sentence, tokens[first], tokens[last]),
    kind,
    start: start.start,
    end: clauseEnd(sentence, from, false),
  });
}
