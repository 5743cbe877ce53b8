/** Where the clause begins that a cue attributes: right behind it, or behind when, where and to whom it was said. */
import { nounPhraseAt } from './phrases.ts';
import type { Token } from './words.ts';

export const opening = /^["“‘«]/;

export function isVerbal(token: Token | undefined): boolean {
  return token?.pos === 'VERB' || token?.pos === 'AUX';
}

/** "a study published on Friday", "an interview aired in May": what tells only which one is meant. */
function isReduced(tokens: Token[], at: number): boolean {
  const after = tokens[at + 1];
  return (
    tokens[at]?.pos === 'VERB' &&
    /(?:ed|en|wn|lt|de|nt)$/.test(tokens[at]?.lower ?? '') &&
    /^(?:NOUN|PROPN)$/.test(tokens[at - 1]?.pos ?? '') &&
    (after?.pos === 'ADP' ||
      weekday.test(after?.text ?? '') ||
      /^(?:last|this|yesterday|today|earlier)$/.test(after?.lower ?? ''))
  );
}

/** "said at the signing that", "told the committee in May that", "said a week later that": a "that" before any other verb. */
export function laterThat(tokens: Token[], cue: number): number | null {
  const timed = timeAfter(tokens, cue + 1);
  for (let at = cue + 1; at < Math.min(tokens.length, cue + 14); at++) {
    const token = tokens[at];
    if (!token || (isVerbal(token) && !isReduced(tokens, at)) || /^[,;:]$/.test(token.text)) return null;
    if (token.lower !== 'that') continue;
    // "told the board on 3 May that permits for it would lapse": no day has a relative clause.
    const dated = tokens[at - 1]?.pos === 'NUM' || month.test(tokens[at - 1]?.text ?? '');
    if (isVerbal(tokens[at + 1]) && !dated) return null;
    // "rejected the offer that the ministry made": the "that" of a noun, unless a preposition or a listener stands between.
    const between = tokens[cue + 1];
    if (between?.lower === 'out') return null;
    const listener = /^(?:tells?|told|promis\w*|warn\w*|remind\w*|assur\w*|advis\w*|inform\w*|notif\w*)$/.test(
      tokens[cue]?.lower ?? '',
    );
    return listener ||
      timed !== null ||
      /^(?:ADP|ADV)$/.test(between?.pos ?? '') ||
      /^(?:last|this|on|in|at|to|since|more|again|time|once|twice|(?:him|her|it)self|themselves)$/.test(
        between?.lower ?? '',
      )
      ? at
      : null;
  }
  return null;
}

/** "a week later", "the day after", "two days earlier". */
function timeAfter(tokens: Token[], at: number): number | null {
  const noun =
    /^(?:a|an|the|this|that|next|same)$/.test(tokens[at]?.lower ?? '') || tokens[at]?.pos === 'NUM' ? at + 1 : -1;
  if (noun < 0) return null;
  const from = /^(?:next|same|following)$/.test(tokens[noun]?.lower ?? '') ? noun + 1 : noun;
  if (!/^(?:hour|day|night|morning|evening|week|month|year)s?$/.test(tokens[from]?.lower ?? '')) return null;
  return /^(?:later|earlier|ago|after|before)$/.test(tokens[from + 1]?.lower ?? '') ? from + 1 : from;
}

/** "said on Friday it would", "warned last week the dam was": the last token of when or where it was said. */
export function adjunctAfter(tokens: Token[], cue: number): number | null {
  const first = tokens[cue + 1];
  if (!first) return null;
  if (weekday.test(first.text)) return cue + 1;
  if (/^(?:last|this)$/.test(first.lower) && tokens[cue + 2]?.pos === 'NOUN') return cue + 2;
  if (
    /^(?:yesterday|today|now|only|openly|often|still|mostly|simply|earlier|later|privately|publicly|repeatedly)$/.test(
      first.lower,
    )
  )
    return cue + 1;
  const time = timeAfter(tokens, cue + 1);
  if (time !== null) return time;
  if (first.pos !== 'ADP') return null;
  // "on 3 March", "on March 3".
  const [one, two] = [tokens[cue + 2], tokens[cue + 3]];
  if (
    /^(?:on|in|by)$/.test(first.lower) &&
    ((one?.pos === 'NUM' && month.test(two?.text ?? '')) || (month.test(one?.text ?? '') && two?.pos === 'NUM'))
  )
    return cue + 3;
  if (/^(?:in|on)$/.test(first.lower) && /^(?:19|20)\d\d$/.test(one?.text ?? '')) return cue + 2;
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
/** When or where something is said. */
export const occasion =
  /^(?:signing|summit|rally|session|forum|opening|dinner|event|trial|inquest|interviews?|statements?|hearing|speech|letters?|e-?mails?|note|report|testimony|briefing|conference|meeting|debate|address|telephone|phone|court|parliament|evidence|post|message|article|filing|reply|response|paper|lecture|sermon|column|blog|memo|memoir|submission|petition|protest|cable|memorandum|circular|podcast|broadcast|communiqu[eé]|declaration|strategy|manifesto|essay|op-ed|tweet)$/;

/** "plans to close", "promised in May to decide". */
export function infinitiveAfter(tokens: Token[], cue: number): number | null {
  const adjunct = /^(?:ADP|ADV)$/.test(tokens[cue + 1]?.pos ?? '') || tokens[cue + 1]?.lower === 'last';
  // "promised not to retaliate", "vowed never to sell": the word belongs to what is promised.
  if (/^(?:not|never)$/.test(tokens[cue + 1]?.lower ?? '') && tokens[cue + 2]?.lower === 'to') return cue + 1;
  // "talks aimed at making a treaty to end it": of the treaty.
  if (tokens[cue + 1]?.lower === 'at' && /ing$/.test(tokens[cue + 2]?.lower ?? '')) return null;
  for (let at = cue + 1; at < cue + (adjunct ? 9 : 2); at++)
    if (
      tokens[at]?.lower === 'to' &&
      /^(?:VERB|AUX)$/.test(tokens[at + 1]?.pos ?? '') &&
      // "vowed to appeal.", but "a fifth planned to sell.", "as she promised to do.": told by the way.
      !(
        /^[.?!;]?$/.test(tokens[at + 2]?.text ?? '') &&
        (!/^(?:vow|pledge|promise|threaten)/.test(tokens[cue]?.lower ?? '') || tokens[at + 1]?.lower === 'do')
      )
    )
      return at;
  return null;
}

/** What nobody says a thing. */
const saying = /^(?:say|says|said|argues?|argued|insists?|insisted|thinks?|believes?|believed)$/;

/** "said the dam is safe": a noun phrase, and a verb that has it for its subject. */
export function bareClause(tokens: Token[], cue: number, plain = false): boolean {
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
  // "say the well dried up": a noun that the tagger takes for an adverb.
  if (after.pos === 'DET' && tokens[from + 2]?.pos === 'ADV' && isVerbal(tokens[from + 3])) return true;
  // "say the deal leaks": two nouns to the tagger, the second of which is the verb.
  const last = nounPhraseAt(tokens, from + 1);
  if (
    saying.test(tokens[cue]?.lower ?? '') &&
    after.pos === 'DET' &&
    last &&
    last.to - from > 3 &&
    tokens[last.head]?.pos === 'NOUN' &&
    tokens[last.head - 1]?.pos === 'NOUN' &&
    /[^s]s$/.test(tokens[last.head]?.lower ?? '') &&
    !/s$/.test(tokens[last.head - 1]?.lower ?? '')
  )
    return true;
  // "say he never drank": a pronoun, whatever the tagger takes the verb for.
  if (saying.test(tokens[cue]?.lower ?? '') && /^(?:he|she|they|we|i)$/.test(after.lower) && tokens[from + 2]?.word)
    return true;
  const phrase = after.pos === 'PRON' ? { to: from + 2 } : nounPhraseAt(tokens, from + 1);
  if (!phrase) return false;
  let to = phrase.to;
  // "the price of water has", "the mills in the north and the yards are".
  while (
    /^(?:and|of|in|on|from|for|between|at|with|by|to|about|over|under|against|near|behind|among)$/.test(
      tokens[to]?.lower ?? '',
    )
  ) {
    // "a force of approximately 200 soldiers".
    const more = nounPhraseAt(tokens, tokens[to + 1]?.pos === 'ADV' ? to + 2 : to + 1);
    if (!more) break;
    to = more.to;
  }
  // "the raid by the Lake Guard (LG) on the town will", "the boards — among them ours — have".
  const pair = tokens[to]?.text === '(' ? ')' : /^[–—]$/.test(tokens[to]?.text ?? '') ? tokens[to]?.text : null;
  const shut = pair ? tokens.findIndex(({ text }, index) => index > to && text === pair) : -1;
  if (shut > 0 && shut - to < 12) {
    to = shut + 1;
    // "… on the town of Lund in the hills".
    while (/^(?:of|in|on|from|for|at|by|to|against)$/.test(tokens[to]?.lower ?? '')) {
      const on = nounPhraseAt(tokens, to + 1);
      if (!on) break;
      to = on.to;
    }
  }
  // "a list of goods, among them maps, was ready".
  const close = tokens[to]?.text === ',' ? tokens.findIndex(({ text }, index) => index > to && text === ',') : -1;
  const told = /^(?:which|who|whose)$/.test(tokens[to + 1]?.lower ?? '');
  if (
    close > 0 &&
    close - to < (told ? 14 : 9) &&
    (told || !tokens.slice(to, close).some(({ pos }) => pos === 'AUX' || pos === 'VERB'))
  )
    to = close + 1;
  // `said the report "reads like"`.
  while (tokens[to]?.pos === 'ADV' || opening.test(tokens[to]?.text ?? '')) to++;
  // "held teaching roles": what may be taken wants an auxiliary, or a pronoun for its subject.
  return plain && after.pos !== 'PRON' ? tokens[to]?.pos === 'AUX' : isVerbal(tokens[to]);
}
