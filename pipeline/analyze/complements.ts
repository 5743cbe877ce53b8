/** What follows a cue and makes it one: a clause, an object, words in quotation marks. */
import type { Claim } from '../findings.ts';
import { adjunctAfter, bareClause, infinitiveAfter, isVerbal, laterThat, opening } from './claims-clauses.ts';
import { idiomOf } from './claims-idioms.ts';
import { causeOf, feels, standsAlone, takenFor } from './complement-alone.ts';
import {
  type Complement,
  growing,
  isGap,
  isLevelled,
  lightNoun,
  prepositionWithin,
  prospectAfter,
  resultAfter,
  spokenOf,
  toWithin,
  twoObjects,
} from './complement-shapes.ts';
import { nounPhraseAt } from './phrases.ts';
import { canSpeak } from './speakers.ts';
import type { Cue, Frame } from './tables/cues.ts';
import { demanding } from './tables/cues.ts';
import type { Token } from './words.ts';

/** Cues that also take a thing: "holds 300 prints", "adds two berths". */
const taking =
  /^(?:h[eo]ld|find|found|show|note|record|add|accept|see|saw|maintain|claim|report|lament|recall|recount|boast)(?:s|e?d|n)?$/;

/** What one calls somebody only with "as": "paints the hall a deep blue" is none. */
const asAlone =
  /^(?:paint|cast|frame|bill|attack|slam|blast|mock|discount|interpret|refer|present|depict|chide|rebuke|berate)/;

/** @returns What the cue at an index attributes; `null` when nothing follows that could be. */
export function complementOf(tokens: Token[], cue: number, { kind, frames, inf }: Cue): Complement | null {
  const after = tokens[cue + 1];
  const word = tokens[cue]?.lower ?? '';
  const next = tokens[cue + 2];
  if (!after) return null;
  const found = (at: number, needsSpeaker: boolean, as = kind): Complement | null =>
    tokens[at] ? { kind: as, at, needsSpeaker } : null;
  const has = (frame: Frame) => frames.includes(frame);
  // "ruled out", "called for": the particle turns the meaning.
  const particle = (one: Complement | null, words = 2) => one && { ...one, cueTo: cue + words };
  const idiom = idiomOf(tokens, cue);
  if (idiom || has('idiom')) return idiom;
  // "say what worries them", "explained how it leaked".
  const tells =
    /^(?:sa(?:y|ys|id)|(?:explain|recount|recall|outline|detail)(?:s|ed)?|(?:describe|relate)[sd]?)$/.test(word) &&
    /^(?:what|how|why|where|who)$/.test(after.lower);
  if (tells && tokens.slice(cue + 2).some(isVerbal)) return found(cue + 1, true);
  // "made clear that", "made it plain that".
  const clear = (at: number) =>
    /^(?:clear|plain|known)$/.test(tokens[at]?.lower ?? '') && tokens[at + 1]?.lower === 'that'
      ? found(at + 2, false)
      : null;
  if (has('quote')) return /^[,:]$/.test(after.text) && next && opening.test(next.text) ? found(cue + 2, false) : null;
  // "let it be known that".
  if (word === 'let' || word === 'lets')
    return (
      letKnow(tokens, cue) ??
      (after.lower === 'it' &&
      /^(?:known|understood)$/.test(tokens[cue + 3]?.lower ?? '') &&
      tokens[cue + 4]?.lower === 'that'
        ? found(cue + 5, true)
        : null)
    );
  if (
    has('clear') &&
    after.lower === 'the' &&
    /^(?:point|case|argument|claim)$/.test(next?.lower ?? '') &&
    tokens[cue + 3]?.lower === 'that'
  )
    return found(cue + 4, true);
  if (has('clear')) {
    const plain = clear(after.lower === 'it' ? cue + 2 : cue + 1);
    const made = plain || /^let/.test(word) ? null : lightNoun(tokens, cue, true);
    return plain ?? (made && found(made.at, true, made.kind));
  }
  // "points out that", "sets out how".
  if (/^point/.test(word) && after.lower === 'out' && /^(?:that|how|what|where|why|when|who)$/.test(next?.lower ?? ''))
    return particle(found(next?.lower === 'that' ? cue + 3 : cue + 2, false), 2);
  if (/^point/.test(word) && next?.lower === 'out' && /^(?:this|that|it|these)$/.test(after.lower))
    return found(cue + 1, true);
  if (has('light')) {
    const noun = lightNoun(tokens, cue, /^g[ai]ve/.test(word));
    if (noun) return found(noun.at, true, noun.kind);
    if (frames.length === 1) return null;
  }
  // "intervention plans that balance costs": no verb with a clause.
  if (after.lower === 'that' && frames.length === 1 && has('inf')) return null;
  if (after.lower === 'that') {
    // "noted that, in its view, the dam leaks", `said that, "anyone may"`: the clause goes on behind the comma.
    const behind = next?.text === ',' ? overInsertion(tokens, cue + 2) : null;
    if (behind) return found(behind, false);
    // "denied that."
    if (!next || /^[.,;:!?)]$/.test(next.text)) return has('object') ? found(cue + 1, true) : null;
    // "the claims that were paid": a relative clause. "hold that land": a noun.
    const noun =
      /^(?:h[eo]lds?|accept(?:s|ed)?|adds?|added|records?|recorded)$/.test(tokens[cue]?.lower ?? '') &&
      !tokens.slice(cue + 2).some(isVerbal);
    // "estimates that rebuilding will take years": what is done, as a subject.
    const doing = /ing$/.test(next.lower) && tokens.slice(cue + 3, cue + 12).some(isVerbal);
    return (isVerbal(next) && tokens[cue]?.pos === 'NOUN' && !doing) || noun ? null : found(cue + 2, false);
  }
  // "It found, 30 days later, that".
  if (after.text === ',') {
    const close = tokens.findIndex(({ text }, index) => index > cue + 1 && text === ',');
    if (close > 0 && close - cue < 12 && tokens[close + 1]?.lower === 'that') return found(close + 2, false);
  }
  // `had seen "no such thing"` is no view of it.
  const viewed = kind === 'thought' && has('as');
  if (opening.test(after.text) && !viewed) return found(cue + 1, taking.test(word));
  if ((after.text === ':' || after.text === ',') && next && opening.test(next.text)) return found(cue + 2, false);
  const addressing = /^call/.test(word) ? /^(?:on|upon)$/ : /^(?:appeal|plead)/.test(word) ? /^(?:to|with)$/ : null;
  if (demanding.get(word) === after.lower || (addressing?.test(after.lower) && toWithin(tokens, cue)))
    return particle(found(cue + 2, true, 'demanded'));
  // `said only, "Watch me."`
  if (after.pos === 'ADV' && next?.text === ',' && opening.test(tokens[cue + 3]?.text ?? ''))
    return found(cue + 3, false);
  // "told the court the pier was his".
  const listener =
    /^(?:tells?|told|warn(?:s|ed)?|assure[sd]?|remind(?:s|ed)?|inform(?:s|ed)?|notif(?:y|ies|ied))$/.test(word)
      ? nounPhraseAt(tokens, cue + 1)
      : null;
  if (listener && tokens[listener.to]?.lower === 'that' && tokens[listener.to + 1]?.word)
    return found(listener.to + 1, false);
  // "told a hearing of the assembly in November that".
  const heard = listener && overPhrases(tokens, listener.to);
  if (heard && tokens[heard]?.lower === 'that' && tokens[heard + 1]?.word) return found(heard + 1, false);
  // "had told her not to touch it".
  const order = /^t(?:ells?|old)$/.test(word) ? (listener?.to ?? (after.pos === 'PRON' ? cue + 2 : null)) : null;
  if (order && /^(?:not|never)$/.test(tokens[order]?.lower ?? '') && tokens[order + 1]?.lower === 'to')
    return found(order, true, 'demanded');
  if (listener && bareClause(tokens, listener.to - 1)) return found(listener.to, false);
  const late = laterThat(tokens, cue);
  if (late) return found(late + 1, false);
  if (has('whether') && /^(?:whether|if)$/.test(after.lower)) return found(cue + 1, true);
  // "ask why the inquiry sat", "asked reporters whether it was": somebody's question.
  if (has('question')) {
    const direct = /^(?:whether|if|why|how|when|where|what|who|which)$/.test(after.lower);
    const asked = !direct && /^(?:ask|asks|asked)$/.test(word) ? nounPhraseAt(tokens, cue + 1) : null;
    const at = asked ? asked.to : cue + 1;
    if (/^(?:whether|if|why|how|when|where|what|who)$/.test(tokens[at]?.lower ?? '') && tokens[at + 1]?.word)
      return found(at, true, kind === 'demanded' ? 'said' : kind);
  }
  // "questioned the need for it", but no witness.
  const doubted = has('doubt') ? nounPhraseAt(tokens, cue + 1) : null;
  if (doubted) return canSpeak(tokens, doubted) ? null : found(cue + 1, true);
  if (has('it') && /^(?:it|this|that|so)$/.test(after.lower)) return found(cue + 1, true);
  // "asked the state for help".
  if (/^ask(?:s|ed|ing)?$/.test(word) && prepositionWithin(tokens, cue, 'for')) return found(cue + 1, true, 'demanded');
  if (has('for') && after.lower === 'for') return found(cue + 2, true);
  // "advises against routine scans", "cautioned against haste".
  if (after.lower === 'against' && /^(?:warn|advis|caution|counsel|argu)/.test(word)) return found(cue + 1, true);
  const far =
    /^(?:accus|warn|advis|caution|counsel)/.test(word) &&
    (prepositionWithin(tokens, cue, 'of') || prepositionWithin(tokens, cue, 'against'));
  if ((has('of') || has('whom')) && far) return found(cue + 1, true);
  // "complained in February of the noise", "called in May for a ban".
  const when = adjunctAfter(tokens, cue);
  const behind = tokens[(when ?? cue) + 1]?.lower ?? '';
  if (has('of') && !/^(?:disagree|dissent|accus)/.test(word) && /^(?:of|against|about|over)$/.test(behind))
    return found((when ?? cue) + 1, true);
  if (when !== null && demanding.get(word) === behind) return found(when + 2, true, 'demanded');
  if ((has('to') || /^hostile$/.test(word)) && after.lower === 'to' && next?.pos !== 'VERB')
    return found(cue + 2, true);
  const to = has('inf') ? infinitiveAfter(tokens, cue) : null;
  if (to) return found(to, true, inf ?? kind);
  if (has('whom') && toWithin(tokens, cue)) return found(cue + 1, true);
  if (has('at') && prepositionWithin(tokens, cue, 'at')) return found(cue + 1, true);
  // "a loss which the bank values at two millions".
  const fronted = tokens.slice(Math.max(0, cue - 7), cue).some(({ lower }) => lower === 'which' || lower === 'that');
  if (has('at') && after.lower === 'at' && fronted) return found(cue + 1, true);
  // "counts 3.1 million people in need".
  if (has('number')) return after.pos === 'NUM' ? found(cue + 1, true) : null;
  if (/^puts?$/.test(word) && isLevelled(tokens, cue)) return found(cue + 1, true);
  // "holds the dam to be safe".
  const held = /^h[eo]lds?$/.test(word) ? nounPhraseAt(tokens, cue + 1) : null;
  if (held && tokens[held.to]?.lower === 'to' && tokens[held.to + 1]?.lower === 'be') return found(cue + 1, true);
  if (has('taken') && takenFor(tokens, cue)) return found(cue + 1, true, /^find/.test(word) ? 'thought' : kind);
  if (has('alone') && standsAlone(tokens, cue)) return found(cue, true);
  if (has('feels') && feels(tokens, cue)) return found(cue + 1, true);
  // "likened the scheme to a lottery".
  if (
    /^(?:liken|equat|ascrib|attribut|trac)/.test(word) &&
    (prepositionWithin(tokens, cue, 'to') || prepositionWithin(tokens, cue, 'with'))
  )
    return found(cue + 1, true);
  if (has('as') && (prepositionWithin(tokens, cue, 'as') || (!asAlone.test(word) && twoObjects(tokens, cue))))
    return found(cue + 1, true);
  // "backs a ban", but no "backs the runner".
  if (has('cause') && causeOf(tokens, cue)) return found(cue + 1, true);
  // "see a one in four chance of a flood", "sees no need for it".
  if (/^(?:sees?|saw)$/.test(word) && (prospectAfter(tokens, cue) || (word !== 'saw' && growing(tokens, cue))))
    return found(cue + 1, true);
  // "the share that the bank regards as safe", "what growers consider normal", "which the port says is sound".
  if (isGap(tokens, cue)) {
    const graded = /^(?:too|very|far|quite|rather)$/.test(after.lower) ? next : after;
    const rated =
      graded?.pos === 'ADJ' && !/^(?:NOUN|PROPN)$/.test(tokens[graded === after ? cue + 2 : cue + 3]?.pos ?? '');
    if (has('as') && ((after.lower === 'as' && next?.word) || rated)) return found(cue + 1, true);
    if (has('clause') && after.pos === 'AUX') return found(cue + 1, true);
  }
  // "which critics call a failure".
  const gap =
    /^(?:calls?|called|labels?|brands?|dubs?|dubbed|terms?|termed)$/.test(word) &&
    tokens.slice(Math.max(0, cue - 6), cue).some(({ lower }) => lower === 'which' || lower === 'that');
  if (gap && /^(?:DET|ADJ)$/.test(after.pos)) return found(cue + 1, true);
  if (/^(?:finds?|found)$/.test(word) && resultAfter(tokens, cue)) return found(cue + 1, true);
  if (has('words') && spokenOf(tokens, cue)) return found(cue + 1, true);
  if (has('out') && after.lower === 'out' && next?.lower !== 'that') return particle(found(cue + 2, true));
  if (has('clause') && bareClause(tokens, cue, taking.test(word))) return found(cue + 1, taking.test(word));
  const adjunct = has('clause') ? when : null;
  if (adjunct !== null && tokens[adjunct + 1]?.lower === 'that') return found(adjunct + 2, false);
  if (adjunct !== null && bareClause(tokens, adjunct)) return found(adjunct + 1, false);
  // "Officials say 1,400."
  if (has('clause') && after.pos === 'NUM' && !taking.test(word)) return found(cue + 1, true);
  // "want more", "before they promise anything": nothing in particular.
  if (
    /^(?:anything|nothing|something)$/.test(after.lower) ||
    (/^(?:more|less|better)$/.test(after.lower) && !next?.word)
  )
    return null;
  if (has('object') && /^(?:DET|NOUN|ADJ|PROPN|NUM|SYM)$/.test(after.pos)) return found(cue + 1, true);
  // "found otherwise", "think differently".
  if (/^(?:otherwise|differently)$/.test(after.lower) && !next?.pos.startsWith('V'))
    return contrary(kind, word) ? found(cue + 1, true) : null;
  // "denied it", "blames them".
  if (
    has('object') &&
    !/^report/.test(word) &&
    ((after.pos === 'PRON' && after.lower !== 'who') || /^(?:that|this|these|those)$/.test(after.lower))
  )
    return found(cue + 1, true);
  // "suspects as much", "says so", "told the board so in May": what was said before.
  if ((after.lower === 'as' && next?.lower === 'much') || isSo(tokens, cue + 1)) return found(cue + 1, true);
  const told = /^(?:tells?|told)$/.test(word) ? nounPhraseAt(tokens, cue + 1) : null;
  if (told && isSo(tokens, told.to)) return found(told.to, true);
  // "denied having met her", "proposes raising it".
  if (
    (has('object') || /^(?:recall|remember|admit|mention)/.test(word)) &&
    after.pos === 'VERB' &&
    /ing$/.test(after.lower)
  )
    return found(cue + 1, true);
  return null;
}

/** Where a clause goes on behind what a comma right behind its "that" inserts. */
function overInsertion(tokens: Token[], comma: number): number | null {
  if (opening.test(tokens[comma + 1]?.text ?? '')) return comma + 1;
  const close = tokens.findIndex(({ text }, at) => at > comma && text === ',');
  return close > 0 && close - comma < 14 && tokens[close + 1]?.word ? close + 1 : null;
}

/** "let him know that", "let slip that", "let the bidders know". */
function letKnow(tokens: Token[], cue: number): Complement | null {
  const whom = tokens[cue + 1]?.pos === 'PRON' ? cue + 2 : (nounPhraseAt(tokens, cue + 1)?.to ?? cue + 1);
  const verb = tokens[whom]?.lower === 'be' ? whom + 1 : whom;
  const told = whom > cue + 1 ? /^(?:know|understand|believe)$/ : /^(?:slip|on|drop|out)$/;
  if (!told.test(tokens[verb]?.lower ?? '')) return null;
  const that = tokens[verb + 1]?.lower === 'that' ? verb + 2 : verb + 1;
  return tokens[that]?.word && (that > verb + 1 || tokens[that]?.pos === 'DET' || tokens[that]?.pos === 'PRON')
    ? { kind: 'said', at: that, needsSpeaker: true }
    : null;
}

/** "of the assembly in November last year": where what hangs on a noun ends. */
function overPhrases(tokens: Token[], from: number): number {
  let to = from;
  while (to - from < 16) {
    const time = /^(?:last|this|earlier|late)$/.test(tokens[to]?.lower ?? '') && tokens[to + 1]?.word;
    const hangs = /^(?:of|in|on|at|from|for|after|before|during|by)$/.test(tokens[to]?.lower ?? '');
    const number = hangs && tokens[to + 1]?.pos === 'NUM';
    const next = time || number ? to + 2 : hangs ? (nounPhraseAt(tokens, to + 1)?.to ?? null) : null;
    if (next === null) break;
    to = next;
  }
  return to;
}

/** Verbs with which "otherwise" is what somebody holds; but no "proposed otherwise". */
function contrary(kind: Claim['kind'], word: string): boolean {
  return (
    kind === 'thought' ||
    kind === 'reported' ||
    /^(?:say|says|said|argue[sd]?|claim(?:s|ed)?|rule[sd]?|h[eo]lds?|conclude[sd]?|maintain(?:s|ed)?|suggest(?:s|ed)?|insist(?:s|ed)?|testif(?:y|ies|ied))$/.test(
      word,
    )
  );
}

function isSo(tokens: Token[], at: number): boolean {
  const next = tokens[at + 1];
  return tokens[at]?.lower === 'so' && (!next?.word || next.pos === 'ADP');
}
