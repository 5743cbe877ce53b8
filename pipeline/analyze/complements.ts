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
  if (has('clear'))
    return /^(?:clear|plain|known)$/.test(after.lower) && next?.lower === 'that' ? found(cue + 3, false) : null;
  if (after.lower === 'that') {
    // "denied that."
    if (!next?.word) return has('object') ? found(cue + 1, true) : null;
    // "the claims that were paid": a relative clause.
    return /^(?:VERB|AUX)$/.test(next?.pos ?? '') && tokens[cue]?.pos === 'NOUN' ? null : found(cue + 2, false);
  }
  // "It found, 30 days later, that".
  if (after.text === ',') {
    const close = tokens.findIndex(({ text }, index) => index > cue + 1 && text === ',');
    if (close > 0 && close - cue < 8 && tokens[close + 1]?.lower === 'that') return found(close + 2, false);
  }
  if (opening.test(after.text)) return found(cue + 1, false);
  if ((after.text === ':' || after.text === ',') && next && opening.test(next.text)) return found(cue + 2, false);
  const word = tokens[cue]?.lower ?? '';
  if (
    demanding.get(word) === after.lower ||
    (/^call/.test(word) && /^(?:on|upon)$/.test(after.lower) && toWithin(tokens, cue))
  )
    return found(cue + 2, true, 'demanded');
  // `said only, "Watch me."`
  if (after.pos === 'ADV' && next?.text === ',' && opening.test(tokens[cue + 3]?.text ?? ''))
    return found(cue + 3, false);
  // "told the court the pier was his".
  const listener = /^(?:tells?|told|warn(?:s|ed)?|assure[sd]?|remind(?:s|ed)?)$/.test(word)
    ? nounPhraseAt(tokens, cue + 1)
    : null;
  if (listener && bareClause(tokens, listener.to - 1)) return found(listener.to, false);
  const late = laterThat(tokens, cue);
  if (late) return found(late + 1, false);
  if (has('whether') && /^(?:whether|if)$/.test(after.lower)) return found(cue + 1, true);
  // "asked the state for help".
  if (/^ask(?:s|ed|ing)?$/.test(word) && prepositionWithin(tokens, cue, 'for')) return found(cue + 1, true, 'demanded');
  if (has('for') && after.lower === 'for') return found(cue + 2, true);
  if (has('of') && (after.lower === 'of' || after.lower === 'against' || prepositionWithin(tokens, cue, 'of')))
    return found(cue + 1, true);
  if (has('to') && after.lower === 'to' && next?.pos !== 'VERB') return found(cue + 2, true);
  const to = has('inf') ? infinitiveAfter(tokens, cue) : null;
  if (to) return found(to, true, inf ?? kind);
  if (has('whom') && toWithin(tokens, cue)) return found(cue + 1, true);
  if (has('at') && prepositionWithin(tokens, cue, 'at')) return found(cue + 1, true);
  if (has('as') && (prepositionWithin(tokens, cue, 'as') || twoObjects(tokens, cue))) return found(cue + 1, true);
  if (has('words') && spokenOf(tokens, cue)) return found(cue + 1, true);
  if (has('clear') && /^(?:clear|plain|known)$/.test(after.lower) && next?.lower === 'that')
    return found(cue + 3, false);
  if (has('out') && after.lower === 'out' && next?.lower !== 'that') return found(cue + 2, true);
  if (has('clause') && bareClause(tokens, cue)) return found(cue + 1, false);
  const adjunct = has('clause') ? adjunctAfter(tokens, cue) : null;
  if (adjunct !== null && tokens[adjunct + 1]?.lower === 'that') return found(adjunct + 2, false);
  if (adjunct !== null && bareClause(tokens, adjunct)) return found(adjunct + 1, false);
  // "Officials say 1,400."
  if (has('clause') && after.pos === 'NUM') return found(cue + 1, true);
  if (has('object') && /^(?:DET|NOUN|ADJ|PROPN|NUM|SYM)$/.test(after.pos)) return found(cue + 1, true);
  // "denied it", "blames them".
  if (
    has('object') &&
    ((after.pos === 'PRON' && after.lower !== 'who') || /^(?:that|this|these|those)$/.test(after.lower))
  )
    return found(cue + 1, true);
  // "suspects as much", "says so".
  if ((after.lower === 'as' && next?.lower === 'much') || (after.lower === 'so' && next && !next.word))
    return found(cue + 1, true);
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
    if (between?.lower === 'out') return null;
    const listener = /^(?:tells?|told|promis\w*|warn\w*|remind\w*|assur\w*|advis\w*)$/.test(tokens[cue]?.lower ?? '');
    return listener ||
      /^(?:ADP|ADV)$/.test(between?.pos ?? '') ||
      /^(?:last|this|on|in|at|to)$/.test(between?.lower ?? '')
      ? at
      : null;
  }
  return null;
}

/** "said on Friday it would", "warned last week the dam was": the last token of when or where it was said. */
function adjunctAfter(tokens: Token[], cue: number): number | null {
  const first = tokens[cue + 1];
  if (!first) return null;
  if (weekday.test(first.text)) return cue + 1;
  if (/^(?:last|this)$/.test(first.lower) && tokens[cue + 2]?.pos === 'NOUN') return cue + 2;
  if (/^(?:yesterday|today|earlier|later|privately|publicly|repeatedly)$/.test(first.lower)) return cue + 1;
  if (first.pos !== 'ADP') return null;
  if (weekday.test(tokens[cue + 2]?.text ?? '')) return cue + 2;
  // "in an interview", "at a hearing", "in March".
  const phrase = /^(?:in|at|during|on|by)$/.test(first.lower) ? nounPhraseAt(tokens, cue + 2) : null;
  const head = phrase && tokens[phrase.head];
  if (!phrase || !head || !(occasion.test(head.lower) || month.test(head.text))) return null;
  return tokens[phrase.to]?.pos === 'NUM' ? phrase.to : phrase.to - 1;
}

const weekday = /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/;
const month =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\.?)$/;
const occasion =
  /^(?:interviews?|statements?|hearing|speech|letters?|e-?mails?|note|report|testimony|briefing|conference|meeting|debate|address|telephone|phone|court|parliament|evidence|post|message|article|filing|reply|response)$/;

/** "plans to close", "promised in May to decide". */
function infinitiveAfter(tokens: Token[], cue: number): number | null {
  const adjunct = /^(?:ADP|ADV)$/.test(tokens[cue + 1]?.pos ?? '') || tokens[cue + 1]?.lower === 'last';
  for (let at = cue + 1; at < cue + (adjunct ? 9 : 2); at++)
    if (tokens[at]?.lower === 'to' && /^(?:VERB|AUX)$/.test(tokens[at + 1]?.pos ?? '')) return at;
  // "promised not to retaliate".
  if (tokens[cue + 1]?.lower === 'not' && tokens[cue + 2]?.lower === 'to') return cue + 2;
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

/** "rejects the charge": what somebody else said. */
function spokenOf(tokens: Token[], cue: number): boolean {
  const phrase = nounPhraseAt(tokens, cue + 1);
  return /^(?:charge|claim|accusation|criticism|allegation|notion|idea|argument|suggestion|assertion|finding|view|comparison|conclusion|estimate|label)s?$/.test(
    tokens[phrase?.head ?? -1]?.lower ?? '',
  );
}

/** "puts the cost at", "describes the scheme as". */
function prepositionWithin(tokens: Token[], cue: number, word: string): boolean {
  for (let at = cue + 2; at < Math.min(tokens.length, cue + 12); at++) {
    const token = tokens[at];
    // "the number of jobs saved at": a participle behind its noun.
    const hangs =
      token?.pos === 'VERB' &&
      /(?:ed|en|wn|lost|built|sold|paid|spent|held)$/.test(token.lower) &&
      tokens[at - 1]?.pos === 'NOUN';
    if (!token || token.pos === 'AUX' || (token.pos === 'VERB' && !hangs) || /^[,;:]$/.test(token.text)) return false;
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
  if (pronoun && second.lower === 'too' && tokens[first.to + 1]?.pos === 'ADJ') return true;
  // "called the fine excessive".
  if (second.pos === 'ADJ' && !/^(?:NOUN|PROPN)$/.test(tokens[first.to + 1]?.pos ?? '')) return true;
  return /^(?:a|an|the|its|their)$/.test(second.lower) && nounPhraseAt(tokens, first.to) !== null;
}

/** "said the dam is safe": a noun phrase, and a verb that has it for its subject. */
function bareClause(tokens: Token[], cue: number): boolean {
  let from = cue;
  if (tokens[cue + 1]?.pos === 'ADV' && tokens[cue + 1]?.lower !== 'there') from++;
  // "said as many as 300 people had", "says at least two are".
  while (
    /^(?:as|many|much|at|least|most|up|to|more|less|fewer|than|about|some|nearly|almost|over)$/.test(
      tokens[from + 1]?.lower ?? '',
    )
  )
    from++;
  if (tokens[from + 1]?.pos !== 'NUM' && from > cue + 1) from = cue;
  const after = tokens[from + 1];
  if (!after) return false;
  if (after.lower === 'there') return tokens[from + 2]?.pos === 'AUX';
  // "said building it would take".
  if (/ing$/.test(after.lower) && after.pos === 'VERB')
    return tokens.slice(from + 2, from + 10).some(({ pos }) => pos === 'AUX');
  const phrase = after.pos === 'PRON' ? { to: from + 2 } : nounPhraseAt(tokens, from + 1);
  if (!phrase) return false;
  let to = phrase.to;
  // "the price of water has", "the mills in the north are".
  while (
    /^(?:of|in|on|from|for|between|at|with|by|to|about|over|under|against|near|behind|among)$/.test(
      tokens[to]?.lower ?? '',
    )
  ) {
    const more = nounPhraseAt(tokens, to + 1);
    if (!more) break;
    to = more.to;
  }
  // "a list of goods, among them maps, was ready".
  const close = tokens[to]?.text === ',' ? tokens.findIndex(({ text }, index) => index > to && text === ',') : -1;
  if (close > 0 && close - to < 9 && !tokens.slice(to, close).some(({ pos }) => pos === 'AUX' || pos === 'VERB'))
    to = close + 1;
  while (tokens[to]?.pos === 'ADV') to++;
  return /^(?:AUX|VERB)$/.test(tokens[to]?.pos ?? '');
}
