/** Who can speak by what they do, and papers by what they show. */
import type { Phrase } from './phrases.ts';
import { singular } from './singular.ts';
import { isEvidence, isNobody } from './speakers.ts';
import { legal, minding, papers, shows } from './tables/cues.ts';
import type { Token } from './words.ts';

/** @returns Whether a subject is one of them: "The yard hopes to launch it", "Emails reveal that": one who can speak by what it does, or a paper. */
export function isMinded(tokens: Token[], speaker: Phrase, word: string): boolean {
  const head = tokens[speaker.head];
  if (!head || isNobody(tokens, speaker) || isEvidence(tokens, speaker)) return false;
  if (tokens.slice(speaker.from + 1, speaker.to).some(({ lower }) => /^(?:it|they|he|she|we|who)$/.test(lower)))
    return false;
  const one = singular(head.lower);
  if (shows.test(word) && !minding.test(word)) return papers.has(one);
  return head.pos === 'NOUN' && minding.test(word) && !legal.has(one) && !abstracts.test(head.lower);
}

/** What wants or fears nothing. */
const abstracts =
  /(?:tion|sion|ness|ity|ance|ence|ism|ing|hood|ship|th|ment|age|ure|cy)s?$|^(?:plan|project|scheme|reform|law|rule|road|price|rise|fall|day|year|part|end|way|side|work|time|thing|policy|measure|rent|cost|rate|data|model|system|design|bridge|line|site|area)s?$/;
