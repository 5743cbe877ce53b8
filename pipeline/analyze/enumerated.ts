/** Names as they stand in enumerations, of peoples, and in a row of capitals. */
import { nounPhraseAt, type Phrase } from './phrases.ts';
import { isDemonym } from './regions.ts';
import { isPlural } from './singular.ts';
import type { Token } from './words.ts';

/** "Pilots, masters, WMBs and": the enumeration that opens the sentence, whoever stands in it. */
export function fromStart(tokens: Token[], joint: number): number | null {
  const first = tokens.findIndex(({ text }) => /^\p{L}{2}/u.test(text));
  const words = tokens.slice(first, joint);
  return first >= 0 && first < 3 && words.every(({ pos, text }) => /^(?:NOUN|PROPN|ADJ|DET)$/.test(pos) || text === ',')
    ? first
    : null;
}

/** "Trusts, boards and": the tagger takes a noun that opens the sentence for a verb. */
export function openingWord(tokens: Token[], joint: number): Phrase | null {
  const at = joint - 1;
  const opens = !tokens.slice(0, at).some(({ text }) => /\p{L}/u.test(text));
  return opens && isPlural(tokens[at]?.lower ?? '') ? { from: at, to: joint, head: at } : null;
}

/** "the Danish and German governments": peoples before one noun, which the tagger takes for names of their own. */
export function ofPeoples(tokens: Token[], from: number): Phrase | null {
  let at = from + (tokens[from]?.pos === 'DET' ? 1 : 0);
  const opening = at;
  const isPeople = (index: number) => isDemonym(tokens[index]?.text ?? '');
  while (isPeople(at) && /^(?:and|,)$/.test(tokens[at + 1]?.lower ?? '') && isPeople(at + 2)) at += 2;
  const phrase = at > opening ? nounPhraseAt(tokens, at) : null;
  return phrase && phrase.to > at + 1 ? { ...phrase, from } : null;
}

/** "The Seal Watch must": two capitals or more right before a verb, behind an article. */
export function nameBefore(tokens: Token[], index: number): Phrase | null {
  let from = index;
  while (from > 0 && /^\p{Lu}\p{Ll}/u.test(tokens[from - 1]?.text ?? '') && tokens[from - 1]?.pos !== 'DET') from--;
  const named = index - from >= 2 && /^(?:the|our|its)$/.test(tokens[from - 1]?.lower ?? '');
  return named ? { from, to: index, head: index - 1 } : null;
}
