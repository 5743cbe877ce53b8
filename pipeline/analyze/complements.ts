/** What follows a cue and makes it one: a clause, an object, words in quotation marks. */
import type { Claim } from '../findings.ts';
import { nounPhraseAt } from './phrases.ts';
import type { Cue, Frame } from './tables/cues.ts';
import { demanding } from './tables/cues.ts';
import type { Token } from './words.ts';

export interface Complement {
  kind: Claim['kind'];
  /** First token of what is attributed. */
  at: number;
  /** Verbs of mind and will attribute an object only to somebody who has them. */
  needsSpeaker: boolean;
}

const opening = /^["“‘«]/;

/** @returns What the cue at an index attributes; `null` when nothing follows that could be. */
export function complementOf(tokens: Token[], cue: number, { kind, frames, inf }: Cue): Complement | null {
  const after = tokens[cue + 1];
  const next = tokens[cue + 2];
  if (!after) return null;
  const found = (at: number, needsSpeaker: boolean, as = kind): Complement | null =>
    tokens[at] ? { kind: as, at, needsSpeaker } : null;
  const has = (frame: Frame) => frames.includes(frame);
  if (after.lower === 'that') {
    // "the claims that were paid": a relative clause.
    return /^(?:VERB|AUX)$/.test(next?.pos ?? '') && tokens[cue]?.pos === 'NOUN' ? null : found(cue + 2, false);
  }
  if (opening.test(after.text)) return found(cue + 1, false);
  if ((after.text === ':' || after.text === ',') && next && opening.test(next.text)) return found(cue + 2, false);
  const word = tokens[cue]?.lower ?? '';
  if (
    demanding.get(word) === after.lower ||
    (/^call/.test(word) && /^(?:on|upon)$/.test(after.lower) && toWithin(tokens, cue))
  )
    return found(cue + 2, true, 'demanded');
  const late = laterThat(tokens, cue);
  if (late) return found(late + 1, false);
  if (has('whether') && /^(?:whether|if)$/.test(after.lower)) return found(cue + 1, true);
  if (has('for') && after.lower === 'for') return found(cue + 2, true);
  if (has('of') && (after.lower === 'of' || after.lower === 'against' || prepositionWithin(tokens, cue, 'of')))
    return found(cue + 1, true);
  if (has('to') && after.lower === 'to' && next?.pos !== 'VERB') return found(cue + 2, true);
  const to = has('inf') ? infinitiveAfter(tokens, cue) : null;
  if (to) return found(to, true, inf ?? kind);
  if (has('whom') && toWithin(tokens, cue)) return found(cue + 1, true);
  if (has('at') && prepositionWithin(tokens, cue, 'at')) return found(cue + 1, true);
  if (has('as') && (prepositionWithin(tokens, cue, 'as') || twoObjects(tokens, cue))) return found(cue + 1, true);
  if (has('clause') && bareClause(tokens, cue)) return found(cue + 1, false);
  if (has('object') && /^(?:DET|NOUN|ADJ|PROPN|NUM)$/.test(after.pos)) return found(cue + 1, true);
  if (has('object') && kind === 'thought' && after.pos === 'VERB' && /ing$/.test(after.lower))
    return found(cue + 1, true);
  return null;
}

/** "said at the signing that", "told the committee in May that": a "that" before any other verb. */
function laterThat(tokens: Token[], cue: number): number | null {
  for (let at = cue + 1; at < Math.min(tokens.length, cue + 11); at++) {
    const token = tokens[at];
    if (!token || token.pos === 'VERB' || token.pos === 'AUX' || /^[,;:]$/.test(token.text)) return null;
    if (token.lower !== 'that') continue;
    // "rejected the offer that the ministry made": the "that" of a noun, unless a preposition or a listener stands between.
    const between = tokens[cue + 1];
    const listener = /^(?:tells?|told|warn\w*|remind\w*|assur\w*|advis\w*)$/.test(tokens[cue]?.lower ?? '');
    return listener ||
      /^(?:ADP|ADV)$/.test(between?.pos ?? '') ||
      /^(?:last|this|on|in|at|to)$/.test(between?.lower ?? '')
      ? at
      : null;
  }
  return null;
}

/** "plans to close", "promised in May to decide". */
function infinitiveAfter(tokens: Token[], cue: number): number | null {
  const adjunct = /^(?:ADP|ADV)$/.test(tokens[cue + 1]?.pos ?? '') || tokens[cue + 1]?.lower === 'last';
  for (let at = cue + 1; at < cue + (adjunct ? 6 : 2); at++)
    if (tokens[at]?.lower === 'to' && /^(?:VERB|AUX)$/.test(tokens[at + 1]?.pos ?? '')) return at;
  return null;
}

/** "urged the council to act". */
function toWithin(tokens: Token[], cue: number): boolean {
  for (let at = cue + 1; at < Math.min(tokens.length, cue + 14); at++) {
    const token = tokens[at];
    if (!token || token.pos === 'AUX' || /^[,;:]$/.test(token.text)) return false;
    if (token.lower === 'to' && tokens[at + 1]?.pos === 'VERB') return at > cue + 1;
    if (token.pos === 'VERB') return false;
  }
  return false;
}

/** "puts the cost at", "describes the scheme as". */
function prepositionWithin(tokens: Token[], cue: number, word: string): boolean {
  for (let at = cue + 2; at < Math.min(tokens.length, cue + 12); at++) {
    const token = tokens[at];
    if (!token || token.pos === 'AUX' || token.pos === 'VERB' || /^[,;:]$/.test(token.text)) return false;
    if (token.lower === word) return true;
  }
  return false;
}

/** "calls the dam a weapon", "considers it a success". */
function twoObjects(tokens: Token[], cue: number): boolean {
  const word = tokens[cue + 1]?.lower ?? '';
  const end = tokens[cue + 3];
  // "calls this resettlement": one word, and the clause is over.
  const bare = /^(?:this|that|these)$/.test(word) && tokens[cue + 2]?.pos === 'NOUN' && (!end || end.pos === 'PUNCT');
  const pronoun = bare || /^(?:it|them|him|us)$/.test(word);
  const first = pronoun ? { to: cue + 2 } : nounPhraseAt(tokens, cue + 1);
  const second = first && tokens[first.to];
  if (!first || !second) return false;
  if (opening.test(second.text)) return true;
  if (pronoun && /^(?:NOUN|ADJ|PROPN)$/.test(second.pos)) return true;
  return /^(?:a|an|the|its|their)$/.test(second.lower) && nounPhraseAt(tokens, first.to) !== null;
}

/** "said the dam is safe": a noun phrase, and a verb that has it for its subject. */
function bareClause(tokens: Token[], cue: number): boolean {
  const after = tokens[cue + 1];
  if (!after) return false;
  if (after.lower === 'there') return tokens[cue + 2]?.pos === 'AUX';
  const phrase = after.pos === 'PRON' ? { to: cue + 2 } : nounPhraseAt(tokens, cue + 1);
  if (!phrase) return false;
  let to = phrase.to;
  // "the price of water has", "the mills in the north are".
  while (/^(?:of|in|on|from|for|between|at)$/.test(tokens[to]?.lower ?? '')) {
    const more = nounPhraseAt(tokens, to + 1);
    if (!more) break;
    to = more.to;
  }
  while (tokens[to]?.pos === 'ADV') to++;
  return /^(?:AUX|VERB)$/.test(tokens[to]?.pos ?? '');
}
