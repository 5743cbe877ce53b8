/** How things should be: foretold, asked with the subject behind, and what asks only beside what is asked outright. */
import { agentAt, agentBefore, type IsActor, isDoneTo } from './addressees.ts';
import type { Deontic } from './advice.ts';
import { isDisowned } from './disowned.ts';
import { inflections } from './inflections.ts';
import { nounPhraseAt } from './phrases.ts';
import { lowered, type Sentence, textOf } from './reading.ts';
import { bound, deliberate, notDeontic, orderedOutright, orders } from './tables/deontic.ts';
import { befalls, demonstrative, foretold, inverted, mightAct, mightBeDone } from './tables/norms.ts';
import type { Token } from './words.ts';

/** @returns Whether a modal foretells, and asks nothing: "supplies should last until May", "this should help". */
export function isForetold(tokens: Token[], index: number, rest: string): boolean {
  if (foretold.test(rest)) return true;
  return demonstrative.test(tokens[index - 1]?.lower ?? '') && index < 4 && !isDoneTo(tokens, index);
}

/** "Nor should a farmer be treated as a poacher", "On no account should the ministry sign": the subject stands behind. */
export function askedInverted(sentence: Sentence, isActor: IsActor): Deontic | null {
  const { tokens, text, start } = sentence;
  const lower = lowered(sentence);
  const match = inverted.exec(lower);
  if (!match || text.trimEnd().endsWith('?')) return null;
  const offset = match.index + match[0].lastIndexOf(match[1] ?? '');
  const index = tokens.findIndex((token) => token.start >= start + offset);
  const phrase = nounPhraseAt(tokens, index + 1);
  if (!phrase) return null;
  const rest = `should ${lower.slice((tokens[phrase.to]?.start ?? start) - start)}`;
  if (notDeontic.test(rest) || foretold.test(rest)) return null;
  const done = /^should (?:\S+ )?be [a-z]+(?:ed|en|wn|t|d|de)\b/.test(rest);
  const strength = match[1] === 'must' ? 'strong' : 'moderate';
  const at = start + offset;
  return {
    cue: textOf(sentence, at, at + (match[1]?.length ?? 0)),
    strength,
    addressee: done ? null : agentAt(sentence, index + 1, isActor),
    at,
  };
}

/** "Sundmark has to call off its escorts": of somebody by name, and nothing that befalls him. */
export function hasTo(sentence: Sentence, isActor: IsActor, before: string | null): Deontic | null {
  const { tokens, text, start } = sentence;
  const match = /\bha(?:s|ve) to (?=[a-z])/.exec(text);
  if (!match) return null;
  const index = tokens.findIndex((token) => token.start >= start + match.index);
  const rest = lowered(sentence).slice(match.index);
  if (notDeontic.test(rest) || bound.test(rest) || isDoneTo(tokens, index) || !isMain(tokens, index)) return null;
  if (isDisowned(sentence, index)) return null;
  const addressee = agentBefore(sentence, index, isActor, before);
  if (!addressee || /^[a-z]+s$/.test(addressee) || /^(?:we|everyone|everybody)$/i.test(addressee)) return null;
  return { cue: match[0].trimEnd(), strength: 'strong', addressee, at: start + match.index };
}

/** "Sundmark could offer to train them", "the review might be entrusted to the university". */
export function mightDo(
  sentence: Sentence,
  isActor: IsActor,
  before: string | null,
  inSection = false,
): Deontic | null {
  const { tokens, start } = sentence;
  const lower = lowered(sentence);
  const at = lower.search(/\b(?:could|might) /);
  if (at < 0 || /\bif\b|\b(?:so that|because)\b/.test(lower.slice(0, at))) return null;
  const index = tokens.findIndex((token) => token.start >= start + at);
  if (!isMain(tokens, index) || isDisowned(sentence, index)) return null;
  if (isOfDoing(tokens, index)) return null;
  const cue = textOf(sentence, start + at, start + at + 5);
  const found = { cue, strength: 'weak' as const, at: start + at };
  const rest = lower.slice(at);
  if (mightBeDone.test(rest)) return { ...found, addressee: null };
  // Where a source recommends, what is done on purpose is one way to go on.
  const wide = inSection && !/\bif\b/.test(lower) && !befalls.test(rest) ? actBehind(sentence, index, isActor) : null;
  if (wide === 'done') return { ...found, addressee: null };
  if (!wide && !mightAct.test(rest)) return null;
  const addressee = agentBefore(sentence, index, isActor, before);
  return addressee && !/^we$/i.test(addressee) ? { ...found, addressee } : null;
}

/** @returns Whether a modal tells what doing something brings: "naming an agency could help" is not of the agency. */
export function isOfDoing(tokens: Token[], index: number): boolean {
  const first = tokens.find(({ word }) => word);
  return first?.pos === 'VERB' && /ing$/.test(first.lower) && index > 1;
}

/** "could be dredged", "might spend": what somebody does, or has done, on purpose behind a modal; `null` where it is no such thing. */
function actBehind(sentence: Sentence, index: number, isActor: IsActor): 'act' | 'done' | null {
  const { tokens } = sentence;
  const passed = (at: number) => tokens[at]?.pos === 'ADV' || /^(?:first|also|best)$/.test(tokens[at]?.lower ?? '');
  let at = index + 1;
  if (
    /^(?:at|for|in)$/.test(tokens[at]?.lower ?? '') &&
    /^(?:last|least|once|first|turn)$/.test(tokens[at + 1]?.lower ?? '')
  )
    at += 2;
  while (passed(at) && at < index + 4) at++;
  const verb = tokens[at];
  if (verb?.lower !== 'be') return verb?.pos === 'VERB' ? 'act' : null;
  at++;
  while (passed(at) && at < index + 6) at++;
  const done = tokens[at];
  // "could be emptied by a dry summer": by no one.
  if (tokens[at + 1]?.lower === 'by' && agentAt(sentence, at + 2, isActor) === null) return null;
  if (!done || /ing$/.test(done.lower)) return null;
  acts ??= new Set([...orders, ...deliberate, ...orderedOutright].flatMap((act) => inflections(act)));
  return acts.has(done.lower) || irregular.test(done.lower) ? 'done' : null;
}

/** Forms of what is done on purpose; made when they are first asked for. */
let acts: Set<string> | null = null;
const irregular =
  /^(?:sent|built|made|put|set|held|kept|given|paid|sold|bought|spent|let|lent|brought|split|spread|taught|drawn|written|laid|hung|taken)$/;

/** Not in a clause that hangs on another. */
function isMain(tokens: Token[], index: number): boolean {
  const before = tokens.slice(0, index);
  const cut = before.findLastIndex(({ text }) => /^[,;:–—]$/.test(text));
  return !before
    .slice(cut + 1)
    .some(({ lower }) =>
      /^(?:that|which|who|whom|what|how|whether|why|if|because|while|although|as|than|where|when)$/.test(lower),
    );
}

/** "The county sold its boats. It should": of whom the sentence before tells, when it opens with somebody. */
export function openingAgent({ passage, number }: Sentence, isActor: IsActor): string | null {
  const before = passage.sentences[number - 2];
  const at = before?.tokens.findIndex(({ text }) => /^[A-Za-zÀ-ɏ]{2}/u.test(text)) ?? -1;
  return before && at >= 0 && at < 3 ? agentAt(before, at, isActor) : null;
}
