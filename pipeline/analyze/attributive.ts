/** Shares that stand before what they are of: "a 20 per cent tariff", "8 per cent more apples". */
import { withoutTime } from './counted-phrases.ts';
import { nounPhraseAt, type Phrase } from './phrases.ts';
import { singular } from './singular.ts';
import { times } from './units.ts';
import type { Token } from './words.ts';

/** "a 20 per cent tariff", "its $3bn budget": the amount stands before its noun. */
export function determined(tokens: Token[], from: number): boolean {
  const before = tokens[from - 1];
  return (
    /^(?:a|an|the|its|their|this|that|his|her|our|another|new)$/.test(before?.lower ?? '') ||
    before?.lower === "'s" ||
    before?.lower === '’s'
  );
}

/** "8 per cent more apples": of what there is more; not "more than", "more last year". */
export function moreOf(tokens: Token[], at: number): Phrase | null {
  const first = tokens[at + 1];
  if (!/^(?:more|less|fewer)$/.test(tokens[at]?.lower ?? '') || !/^(?:NOUN|ADJ)$/.test(first?.pos ?? '')) return null;
  if (/^(?:last|this|next|each|every|expensive|costly)$/.test(first?.lower ?? '')) return null;
  const whole = nounPhraseAt(tokens, at + 1);
  const phrase = whole && withoutTime(tokens, whole);
  return phrase && !times.test(singular(tokens[phrase.to - 1]?.lower ?? '')) ? phrase : null;
}

/** "20 per cent tariffs": a noun that the share belongs to. */
export function modifies(tokens: Token[], at: number): boolean {
  const noun = tokens[at];
  if (noun?.pos !== 'NOUN' || /^(?:less|more|points?)$/.test(noun.lower)) return false;
  // "14 per cent dearer": taken for a noun; what is dearer, the sentence says.
  return (
    !/(?:[^e]er|eer)$/.test(noun.lower) ||
    tokens[at + 1]?.pos === 'NOUN' ||
    determined(tokens, at - 2) ||
    determined(tokens, at - 3)
  );
}
