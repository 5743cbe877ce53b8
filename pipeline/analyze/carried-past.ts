/** Speech that goes on in plain sentences set back in time: "She said the fleet was old, …. Most boats were unsafe." */
import { mayBe, men, women } from './genders.ts';
import type { Attribution } from './holders.ts';
import type { Sentence } from './reading.ts';
import { isPerson } from './speakers.ts';

const then =
  /\b(?:(?:1[5-9]|20)\d\d|then|ago|earlier|later|yesterday|last|meanwhile|afterwards?|after|during|in fact|in reality|in truth)\b/i;

/** Openings by which the source itself judges, or turns to something else. */
const own =
  /^(?:this|that|these|those|such|but|yet|however|nor|still|so|thus|he|she|his|her|i|we|our|my|in|on|at|by|from|for)$/;

/**
 * @returns Whether the source is telling a person's speech as it went: what it says stands around its verb ("It was late, he
 * went on"), in the second sentence on end, or up to one that goes on with it.
 */
export function isIndirect(one: Attribution, before: Attribution[][], after: Attribution[][]): boolean {
  const { sentence, speaker, kind, holder } = one;
  if (kind !== 'said' || !speaker || !holder || !isSomebody(one)) return false;
  const cue = sentence.tokens.find(({ start, text }) => text === one.cue && start > one.start);
  if (!/(?:ed|said|told|went|wrote)$/.test(one.cue)) return false;
  const quoted = sentence.passage.quotes.some((quote) => quote.start <= one.start + 1 && quote.end > one.start);
  const around = cue !== undefined && cue.start < sentence.end && !quoted;
  const last = sentence.order - 1;
  const again = before
    .slice(0, -1)
    .flat()
    .some(
      (other) =>
        other.kind === 'said' &&
        sameLast(other.holder ?? '', holder) &&
        (other.carriedTo.at(-1) ?? other.sentence).order === last,
    );
  const next = after.slice(1, 4).find((list) => list.length > 0)?.[0];
  const goesOn =
    /^(?:went|added|continued|said)$/.test(next?.cue ?? '') &&
    /^(?:he|she)$/.test(next?.sentence.tokens[next.speaker?.head ?? -1]?.lower ?? '');
  return around || again || goesOn;
}

/** @returns Whether a sentence tells a state set back in time, and nothing of the source's own. */
export function isShifted({ tokens, text, passage, start, end }: Sentence): boolean {
  const at = tokens.findIndex(({ pos }) => pos === 'AUX' || pos === 'VERB');
  const verb = tokens[at]?.lower ?? '';
  if (own.test(tokens[0]?.lower ?? '') || then.test(text) || /[?!]["”’]?\s*$/.test(text)) return false;
  if (passage.quotes.some((quote) => quote.start < end && quote.end > start)) return false;
  if (tokens.some(({ lower }) => /^(?:i|we|us|our|my)$/.test(lower))) return false;
  // "What the miners wanted was a wage".
  if (tokens[0]?.lower === 'what') return tokens.some(({ lower }, index) => index > 2 && /^(?:was|were)$/.test(lower));
  return /^(?:was|were|had|could)$/.test(verb);
}

/** A person, by name or by office; no body and no paper. */
function isSomebody({ sentence: { tokens }, speaker, holder }: Attribution): boolean {
  const head = speaker && tokens[speaker.head];
  if (!speaker || !head) return false;
  if (isPerson(tokens, speaker)) return true;
  const named = { holder: holder ?? '', head };
  return /^\p{Lu}\p{Ll}/u.test(head.text) && [men, women].some((person) => mayBe(named, person, new Map()));
}

function sameLast(one: string, other: string): boolean {
  return one !== '' && one.split(' ').at(-1) === other.split(' ').at(-1);
}

/** @returns Whether a source tells of what is more often than of what was, where nothing is attributed. */
export function tellsOfPresent(sentences: Sentence[]): boolean {
  const first = sentences.map(({ tokens }) => tokens.find(({ pos }) => pos === 'AUX')?.lower ?? '');
  const now = first.filter((word) => /^(?:is|are|has|have|can|will|may|do|does|should|must)$/.test(word)).length;
  const past = first.filter((word) => /^(?:was|were|had|did|could)$/.test(word)).length;
  return now > past;
}
