/** The subject of a second verb: "The council sold its boats and should buy them back". */
import { nounPhraseAt, type Phrase } from './phrases.ts';
import type { Token } from './words.ts';

/**
 * @param index A verb that may stand right behind "and" or "but".
 * @returns The phrase that opens its main clause, whose verb is joined to it; `undefined` where none is, `null` where it cannot be told.
 */
export function sharedSubject(tokens: Token[], index: number): Phrase | null | undefined {
  const joint = tokens[index - 1];
  if (joint?.pos !== 'CCONJ' || !/^(?:and|but|yet)$/.test(joint.lower)) return undefined;
  const cut = tokens.findLastIndex(({ text }, at) => at < index && /^[;:()–—“”"]$/.test(text));
  let from = cut + 1;
  while (/^(?:and|but|yet|so|also|now|still|and|,)$/.test(tokens[from]?.lower ?? '') && from < index) from++;
  const phrase = nounPhraseAt(tokens, from);
  if (!phrase || phrase.to >= index - 2) return phrase ? undefined : null;
  const rest = tokens.slice(overHung(tokens, phrase.to), index - 1);
  const verb = rest.findIndex(({ pos }) => pos !== 'ADV');
  const first = rest[verb];
  if (!first || !/^(?:VERB|AUX)$/.test(first.pos) || /ing$/.test(first.lower)) return null;
  return rest.some(({ lower, pos }, at) => parts(lower, pos, rest[at + 1])) ? null : phrase;
}

/** "The anger in the valley is": behind what hangs on the noun. */
function overHung(tokens: Token[], from: number): number {
  let at = from;
  while (tokens[at]?.pos === 'ADP') {
    const hung = nounPhraseAt(tokens, at + 1)?.to ?? (tokens[at + 1]?.pos === 'NUM' ? at + 2 : 0);
    if (hung === 0) return from;
    at = hung;
  }
  return at;
}

/** A clause of its own stands between, and its subject may be meant. */
function parts(lower: string, pos: string, next: Token | undefined): boolean {
  return (
    pos === 'SCONJ' ||
    /^(?:that|which|who|whom|whose|where|when|while|if|because|as|than|how|what|why|whether)$/.test(lower) ||
    (pos === 'CCONJ' && /^(?:DET|PRON|PROPN)$/.test(next?.pos ?? ''))
  );
}
