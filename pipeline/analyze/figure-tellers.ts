/** Who tells a figure in a clause that has no verb of its own, in one that hangs on the figure, or as what another heard. */
import { canSpeak } from './can-speak.ts';
import { nounsEndingAt, subjectOf } from './measure-runs.ts';
import { isPossessive, nounPhraseAt, type Phrase } from './phrases.ts';
import type { Token } from './words.ts';

const bounds =
  /^(?:at|about|around|some|nearly|almost|only|just|over|under|perhaps|more|fewer|less|than|least|most|no|up|to|,)$/;
/** Verbs whose object is a figure that somebody gives. */
export const giving =
  /^(?:finds?|found|saw|calculated?|recorded|identified|documented|confirmed|registered|establish(?:ed)?|says?|said|puts?|counts?|counted|claims?|claimed|speaks?|spoke|talks?|talked|estimates?|estimated|reckons?|reckoned|expects?|expected|reports?|reported|admits?|admitted|lists?|listed|gives?|gave|predicts?|predicted|forecasts?|thinks?|thought|believes?|believed|assumes?|assumed)$/;

/** @returns "The police counted 70 boats, the fishermen 120", "; the ministry, 35", "; the rebels claim 60": who stands right before the figure. */
export function besideFigure(tokens: Token[], figure: number): Phrase | null {
  let to = figure;
  while (figure - to < 4 && bounds.test(tokens[to - 1]?.lower ?? '')) to--;
  // Taken for a noun.
  if (
    /^(?:claim|count|estimate|report|forecast)s?$/.test(tokens[to - 1]?.lower ?? '') &&
    tokens[to - 1]?.pos === 'NOUN'
  )
    to--;
  const nouns = nounsEndingAt(tokens, to);
  if (!nouns) return null;
  const article = /^(?:the|a|an|its|their)$/.test(tokens[nouns.from - 1]?.lower ?? '') ? 1 : 0;
  const from = nouns.from - article;
  let mark = from - 1;
  if (/^(?:and|but|while|whereas)$/.test(tokens[mark]?.lower ?? '')) mark--;
  const phrase = { ...nouns, head: headIn(tokens, nouns.from, nouns.to) };
  if (mark < 3 || !/^[,;]$/.test(tokens[mark]?.text ?? '') || !canSpeak(tokens, phrase)) return null;
  const opening = tokens.findLastIndex(({ text }, at) => at < mark && /^[;:]$/.test(text)) + 1;
  const before = tokens.slice(opening, mark);
  const verb = before.find(({ pos }) => pos === 'VERB');
  // One verb gives both figures, and the first stands between.
  return verb && giving.test(verb.lower) && before.slice(before.indexOf(verb)).some(({ pos }) => pos === 'NUM')
    ? phrase
    : null;
}

/** Nouns up to what hangs on them. */
function headIn(tokens: Token[], from: number, to: number): number {
  const hangs = tokens.findIndex(({ pos }, at) => at > from && at < to && pos === 'ADP');
  return (hangs > 0 ? hangs : to) - 1;
}

/** What is done to a figure by whoever answers for it. */
const answering =
  /^(?:expect|declar|promis|claim|report|estimat|demand|propos|request|announc|predict|forecast|cit|quot|alleg|admit|conced|pledg|reckon|assum|project|foresee|count|offer|budget)(?:s|es|ed|ted|d|n)?$/;

/** @returns "The 900 tonnes that the ministry expects", "the 4,000 jobs promised by the company": who answers for the figure that the words hang on. */
export function answeredFor(tokens: Token[], figure: number, after: number): Phrase | null {
  // "the loss of $7 million reported by the museum", "the 60 guns that the rebels have declared".
  let at = after;
  while (at < after + 3 && /^(?:NOUN|ADJ|CCONJ)$/.test(tokens[at]?.pos ?? '')) at++;
  if (answering.test(tokens[at]?.lower ?? '') && tokens[at + 1]?.lower === 'by')
    return speaking(tokens, nounPhraseAt(tokens, at + 2));
  const given = /^(?:the|those|these|its|their|of|all)$/.test(tokens[figure - 1]?.lower ?? '') || figure === 0;
  if (!given || !/^(?:that|which)$/.test(tokens[at]?.lower ?? '')) return null;
  const subject = nounPhraseAt(tokens, at + 1);
  if (!subject) return null;
  let verb = subject.to;
  while (verb < subject.to + 3 && /^(?:AUX|ADV)$/.test(tokens[verb]?.pos ?? '')) verb++;
  return answering.test(tokens[verb]?.lower ?? '') ? speaking(tokens, subject) : null;
}

function speaking(tokens: Token[], phrase: Phrase | null): Phrase | null {
  return phrase && canSpeak(tokens, phrase) ? phrase : null;
}

/** @returns "The board learned from the surveyor that 16 beams were rotten": from whom it was heard. */
export function heardFrom(tokens: Token[], figure: number): Phrase | null {
  const from = tokens.findLastIndex(({ lower }, at) => at < figure && lower === 'from');
  if (!/^(?:hears?|heard|learns?|learned|learnt|gathered|understand|understood)$/.test(tokens[from - 1]?.lower ?? ''))
    return null;
  const phrase = nounPhraseAt(tokens, from + 1);
  return phrase && tokens[phrase.to]?.lower === 'that' ? speaking(tokens, phrase) : null;
}

/** @returns "The institute reproaches the state with having wasted €90 million", "…, whereas growers say that they need 55 cents". */
export function chargedBy(tokens: Token[], figure: number): Phrase | null {
  for (let at = figure - 1; at > 0; at--) {
    const { text = '', lower = '', pos = '' } = tokens[at] ?? {};
    if (/^[;:]$/.test(text)) return null;
    const having = /^(?:with|for)$/.test(lower) && /ing$/.test(tokens[at + 1]?.lower ?? '');
    if (having) {
      const verb = tokens.findLastIndex(({ lower: word }, nth) => nth < at && charging.test(word));
      return verb > 0 ? speaking(tokens, subjectOf(tokens, verb)) : null;
    }
    if (
      lower === 'that' &&
      pos !== 'DET' &&
      /^(?:says?|said|claims?|insists?|complains?|reply|replies)$/.test(tokens[at - 1]?.lower ?? '')
    ) {
      const nouns = nounsEndingAt(tokens, at - 1);
      const joint = nouns && tokens[nouns.from - (/^(?:the|a|an)$/.test(tokens[nouns.from - 1]?.lower ?? '') ? 2 : 1)];
      const phrase = nouns && { ...nouns, head: headIn(tokens, nouns.from, nouns.to) };
      return /^(?:whereas|while|although|though)$/.test(joint?.lower ?? '') ? speaking(tokens, phrase) : null;
    }
  }
  return null;
}

const charging = /^(?:reproach|criticis|criticiz|fault|charg|blam|attack|rebuk)(?:es|ed|e|s)?$/;

/** @returns "A panel set up by the senate | found": the subject before what its participle says of it. */
export function beforeParticiple(tokens: Token[], verb: number): Phrase | null {
  const by = tokens.findLastIndex(({ lower }, at) => at < verb && at > verb - 7 && lower === 'by');
  if (by < 2 || tokens.slice(by, verb).some(({ pos, text }) => pos === 'VERB' || pos === 'AUX' || text === ','))
    return null;
  const done = tokens[by - 1]?.pos === 'VERB' ? by - 1 : by - 2;
  if (tokens[done]?.pos !== 'VERB' || isPossessive(tokens[done - 1])) return null;
  const nouns = nounsEndingAt(tokens, done);
  return nouns && { ...nouns, head: headIn(tokens, nouns.from, nouns.to) };
}
