/** Words that look like telling, and tell nothing: by what stands right beside them. */
import type { Claim } from '../findings.ts';
import type { Phrase } from './phrases.ts';
import type { Token } from './words.ts';

/** How much or how many of a thing. */
const amount = /^(?:over|about|around|some|nearly|almost|roughly|another|up|more|fewer|less|at)$/;

/** What has states for its parts. */
const withStates =
  /^(?:member|nation|city|island|coastal|border|successor|party|client|rogue|nuclear|signatory|neighbou?ring)$/;

/** @returns Whether a word that may be a cue is a noun, a participle behind its noun, or another verb with its particle. */
export function isNoTelling(tokens: Token[], at: number): boolean {
  const [before, token, next, third] = [-1, 0, 1, 2].map((offset) => tokens[at + offset]);
  const word = token?.lower ?? '';
  // "Member states of the league have decided".
  if (word === 'states' && withStates.test(before?.lower ?? '')) return true;
  // "held back", "holds off": what somebody does with a thing, or does not do.
  if (/^h[eo]lds?$/.test(word) && /^(?:back|off|up|on|onto|together|down|hands)$/.test(next?.lower ?? '')) return true;
  // "seeking refuge": what they are after by what they do.
  if (
    /^s(?:eek(?:s|ing)?|ought)$/.test(word) &&
    /^(?:refuge|asylum|shelter|safety|cover|sanctuary|treatment|medical|care)$/.test(next?.lower ?? '')
  )
    return true;
  // "a post-war record low", "appears to require time".
  if (
    token?.pos === 'NOUN' &&
    word === 'record' &&
    tokens.slice(Math.max(0, at - 4), at).some(({ lower }) => /^(?:an?|the)$/.test(lower))
  )
    return true;
  if (word === 'require' && before?.lower === 'to' && /^(?:appear|seem)/.test(tokens[at - 2]?.lower ?? '')) return true;
  // "related to the lease": what it is about.
  if (/^relate[sd]?$/.test(word) && next?.lower === 'to') return true;
  // "accepted eight", "added over 90 firms to its list": what they did, and how often.
  if (/^(?:accept(?:s|ed)?|writes?|wrote|reject(?:s|ed)?|add(?:s|ed)?|h[eo]lds?)$/.test(word)) {
    if (
      next?.pos === 'NUM' ||
      (amount.test(next?.lower ?? '') && tokens.slice(at + 2, at + 4).some(({ pos }) => pos === 'NUM'))
    )
      return word !== 'added' || !tokens.slice(at + 2, at + 9).some(({ pos }) => pos === 'AUX');
  }
  // "the plan proposed last week by the growers": a participle, whose doer stands behind it.
  // "the newly announced board (NB) will": before its noun.
  if (/(?:ed|en|wn)$/.test(word) && before?.pos === 'ADV' && tokens[at - 2]?.pos === 'DET') return true;
  if (/(?:ed|en|wn)$/.test(word) && /^(?:NOUN|PROPN)$/.test(before?.pos ?? '')) {
    const from = /^(?:last|this|earlier|in|on)$/.test(next?.lower ?? '') ? at + 2 : at + 1;
    if (
      tokens.slice(from, from + 3).some(({ lower }) => lower === 'by') &&
      !tokens.slice(at + 1, from).some(({ text }) => text === ',')
    )
      return tokens[at + 1]?.lower === 'by' || from === at + 2;
    // "The faults reported range from leaks to rust": the verb stands behind it.
    if (next?.pos === 'VERB' && !/(?:ing|ed)$/.test(next.lower) && third?.lower === 'from') return true;
  }
  return false;
}

/** What sets a case in which somebody may say or think a thing. */
const cases = /^(?:conditions?|circumstances|situations?|scenarios?|world|cases?|point|moment)$/;

/** @returns Whether what a subject says is only set as a case: "conditions in which he concludes", "what it plans to do". */
export function isSetOut(tokens: Token[], kind: Claim['kind'], { from, to }: Phrase): boolean {
  // "to cut its losses and go on hoping": cut amid a list of deeds.
  if (/^(?:and|or)$/.test(tokens[to - 1]?.lower ?? '')) return true;
  const [third, second, first] = [-3, -2, -1].map((offset) => tokens[from + offset]?.lower ?? '');
  if (/^(?:which|where)$/.test(first ?? '') && cases.test((second === 'in' || second === 'at' ? third : second) ?? ''))
    return true;
  return kind === 'intended' && /^(?:what|how)$/.test(first ?? '');
}
