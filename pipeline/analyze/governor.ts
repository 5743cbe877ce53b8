/** The verb that a date hangs on: the one right before it, or the first behind a date that opens its clause. */
import type { DateWords } from './dates.ts';
import type { Sentence } from './reading.ts';
import type { Outlook } from './resolve-date.ts';
import { participles, pasts } from './tables/pasts.ts';
import { arranging, awaiting, deciding, deferring, expecting, foretelling, unchanged } from './tables/time-verbs.ts';
import type { Token } from './words.ts';

/** A verb with its auxiliaries. */
interface Verb {
  /** Token index of the auxiliary that opens the group. */
  from: number;
  at: number;
  lower: string;
  /** Auxiliaries and "to". */
  helpers: string[];
}

/** So many words may stand between a verb and its date. */
const near = 7;

/** @returns What the verb of a date says of its time; `null` when that is not for certain. */
export function governed(sentence: Sentence, words: DateWords): Outlook | null {
  const { tokens } = sentence;
  const last = tokens.findLastIndex(({ end }) => end <= words.start);
  const foreign = foreignIn(sentence, words);
  for (let at = last; at >= 0; at--) {
    const token = tokens[at];
    if (!token || foreign(token) || /^[;:()—–]$/.test(token.text)) return at === last ? opening(tokens, words) : null;
    // ", and in July the board decided".
    if (token.text === ',' || /^(?:CCONJ|SCONJ)$/.test(token.pos)) return at > last - 3 ? opening(tokens, words) : null;
    if (token.pos !== 'VERB' && token.pos !== 'AUX' && !isTaken(tokens, at)) continue;
    const verb = verbAt(tokens, at);
    // "will present revised plans", "expects a rate cut".
    if (isAttributive(tokens, verb) || isForetold(tokens, verb)) continue;
    return last - at > near ? null : timeOf(tokens, verb, last, words);
  }
  return opening(tokens, words);
}

/** Words between quotation marks that the date does not stand between. */
function foreignIn({ passage: { quotes } }: Sentence, words: DateWords): (token: Token) => boolean {
  return ({ start }) =>
    quotes.some(
      (quote) => quote.start <= start && start < quote.end && (words.start >= quote.end || words.end <= quote.start),
    );
}

/** "informed us", taken for an adjective. */
function isTaken(tokens: Token[], at: number): boolean {
  return tokens[at]?.pos === 'ADJ' && /ed$/.test(tokens[at]?.lower ?? '') && tokens[at + 1]?.pos === 'PRON';
}

function verbAt(tokens: Token[], at: number): Verb {
  let from = at;
  while (/^(?:AUX|ADV|PART)$/.test(tokens[from - 1]?.pos ?? '')) from--;
  // "will", taken for a noun.
  if (from < at && tokens[from - 1]?.lower === 'will') from--;
  const helpers = tokens.slice(from, at).filter(({ pos }) => pos !== 'ADV');
  return { from, at, lower: tokens[at]?.lower ?? '', helpers: helpers.map(({ lower }) => lower) };
}

const isPastForm = (lower: string) => /ed$/.test(lower) || pasts.has(lower) || participles.has(lower);

/** "revised plans", "the frozen assets": a participle before its noun. */
function isAttributive(tokens: Token[], { at, lower, helpers }: Verb): boolean {
  const before = tokens[at - 1]?.pos ?? '';
  return (
    helpers.length === 0 &&
    isPastForm(lower) &&
    /^(?:NOUN|ADJ|PROPN)$/.test(tokens[at + 1]?.pos ?? '') &&
    (/^(?:DET|ADJ|VERB|ADP|NUM)$/.test(before) ||
      /^(?:its|their|his|her|our|my|your)$/.test(tokens[at - 1]?.lower ?? ''))
  );
}

/** "Talks resume on Monday", "Polls open in May": told of what is arranged, in the plain present. */
export const arranged =
  /^(?:resume|begin|start|open|reopen|close|meet|vote|return|end|expire|lapse|leave|arrive|launch|conclude|reconvene)s?$/;

const ends = /^(?:by|before|until|till)$/;

function timeOf(tokens: Token[], verb: Verb, last: number, words: DateWords): Outlook | null {
  const { helpers, lower } = verb;
  const preposition = words.preposition ?? '';
  const has = (...all: string[]) => all.some((one) => helpers.includes(one));
  if (has('must', 'should', 'ought', 'needs') && !has('have'))
    return tokens.slice(0, verb.from).some((token) => deciding.has(token.lower)) ? 'unsure' : 'future';
  if (has('will', 'shall', 'may', 'might', 'can', 'could', 'would', 'must', 'should', '’ll', "'ll")) return null;
  if (has('to') && /^ha(?:s|ve)$/.test(helpers[0] ?? '') && !has('had')) return owed(tokens, verb, words);
  if (has('to')) return ends.test(preposition) || tokens[verb.from - 1]?.text === ',' ? intended(tokens, verb) : null;
  if (preposition === 'for' && words.month !== null) {
    const arranged = arranging.has(lower) && last - verb.at < 3;
    if (arranged) return isStanding(tokens, verb) && !isOver(tokens, words) ? 'future' : 'unsure';
    if (words.day !== null && isPastForm(lower)) return 'unsure';
  }
  // "were put off until May".
  const put = /^(?:put|pushed|moved|held)$/.test(lower) && /^(?:off|back|over)$/.test(tokens[verb.at + 1]?.lower ?? '');
  if ((put || deferring.has(lower)) && /^(?:until|till|to|by|for)$/.test(preposition)) return 'unsure';
  // "promised 40 berths by May".
  // "has asked for an exemption by May".
  if (deciding.has(lower) && /^ha(?:s|ve)$/.test(helpers[0] ?? '') && ends.test(preposition)) return 'future';
  if (deciding.has(lower) && helpers.length === 0 && ends.test(preposition)) return 'unsure';
  if (isPastForm(lower) || /^(?:was|were|had|did)$/.test(helpers[0] ?? '')) return pastOf(tokens, verb);
  // "speaks of 400 boats by May", "have until June".
  if (helpers.length === 0 && /^(?:in|on|at|during|for)$/.test(preposition)) {
    if (foretelling.has(lower)) return 'future';
  }
  const now =
    helpers.length === 0 && (awaiting.has(lower) || (/^(?:have|has|remains?)$/.test(lower) && last - verb.at < 2));
  if (now && ends.test(preposition)) return 'future';
  // "The rules take effect on 1 May": once.
  const force = tokens
    .slice(verb.at, verb.at + 3)
    .map((token) => token.lower)
    .join(' ');
  if (words.day !== null && /^(?:enters? into force|comes? into (?:force|effect)|takes? effect)/.test(force))
    return 'future';
  // "Bids opened on 5 May and close on 15 June".
  const also = tokens[verb.from - 1]?.pos === 'CCONJ' && !tokens.slice(0, verb.from).some(isModal);
  return helpers.length === 0 && also && arranged.test(lower) ? 'habit' : null;
}

/** "was signed in May", "the strike that they called in May"; not what is to be signed and sealed, nor what is planned. */
function pastOf(tokens: Token[], verb: Verb): Outlook | null {
  const { at, from, lower, helpers } = verb;
  if (/^(?:is|are|be|been|being|have|do|does|get|gets)$/.test(helpers[0] ?? ''))
    return helpers[0] === 'have' ? 'past' : null;
  if (helpers.length === 0) {
    // "set up on 4 May".
    const phrasal = /^(?:up|out|off|aside|down|in)$/.test(tokens[at + 1]?.lower ?? '');
    if (phrasal && expecting.has(lower)) return 'past';
    if (expecting.has(lower)) return hasObject(tokens, at) ? 'unsure' : null;
    const before = tokens.slice(Math.max(0, from - 14), from);
    const modal = before.some(isModal);
    // "should scrap one and put the money": the same as its past.
    if (modal && (unchanged.has(lower) || tokens[from - 1]?.pos === 'CCONJ')) return null;
    // "hopes to see it completed".
    const seen = before
      .slice(-6)
      .some(({ lower: word }) =>
        /^(?:have|get|gets|see|sees|want|wants|need|needs|like|expects?|foresees?)$/.test(word),
      );
    if (seen) return null;
  }
  // "was to", "had planned to", "was due".
  return expecting.has(lower) || tokens[at + 1]?.lower === 'to' ? null : 'past';
}

/** "expects a rate cut in June": no verb. */
function isForetold(tokens: Token[], { at, lower, helpers }: Verb): boolean {
  const before = tokens.slice(Math.max(0, at - 5), at);
  const from = before.findLastIndex((token) => foretelling.has(token.lower));
  return (
    helpers.length === 0 &&
    unchanged.has(lower) &&
    from >= 0 &&
    before.slice(from + 1).some(({ pos }) => pos === 'DET') &&
    !before.slice(from + 1).some(({ pos }) => /^(?:CCONJ|SCONJ|PUNCT|PRON|VERB|AUX)$/.test(pos))
  );
}

/** "Brokers expected a cut in March": who did, and what; not "a cut expected in March". */
function hasObject(tokens: Token[], at: number): boolean {
  return (
    /^(?:NOUN|PROPN|PRON)$/.test(tokens[at - 1]?.pos ?? '') &&
    /^(?:DET|NUM|ADJ|NOUN|PROPN)$/.test(tokens[at + 1]?.pos ?? '')
  );
}

function isModal({ lower, pos }: Token): boolean {
  return pos === 'PART' || /^(?:will|shall|may|might|can|could|would|must|should)$/.test(lower);
}

/** "has to face the voters in November": still to come; what anyone has to do is done every year. */
function owed(tokens: Token[], { from, helpers }: Verb, { year, month }: DateWords): Outlook | null {
  if (month === null || year !== null) return null;
  const anyone = tokens.slice(0, from).some(({ lower }) => /^(?:every|each|any|anyone|everyone|whoever)$/.test(lower));
  return anyone ? 'habit' : helpers[0] === 'has' ? 'future' : 'unsure';
}

/** What was arranged stands, when it is told in the present. */
function isStanding(tokens: Token[], { at, helpers }: Verb): boolean {
  if (/^(?:has|have|is|are)$/.test(helpers[0] ?? '')) return true;
  const around = tokens.filter(({ pos }, index) => pos === 'AUX' && index !== at);
  return helpers.length === 0 && around.length > 0 && !around.some(({ lower }) => /^(?:was|were|had|did)$/.test(lower));
}

/** "arranged for June, fell through after a quarrel": told as past right behind the date. */
function isOver(tokens: Token[], { end }: DateWords): boolean {
  const at = tokens.findIndex(({ start }) => start >= end);
  const next = tokens[tokens[at]?.text === ',' ? at + 1 : at];
  return next?.pos === 'VERB' && isPastForm(next.lower) && !unchanged.has(next.lower);
}

/** "It had promised a third, to be delivered by May": what was intended then may have come to pass. */
function intended(tokens: Token[], { from }: Verb): Outlook | null {
  // "wants to drill by May".
  if (tokens.slice(Math.max(0, from - 3), from).some(({ lower, pos }) => pos === 'VERB' && awaiting.has(lower)))
    return 'future';
  const at = tokens.findLastIndex(({ lower }, index) => index < from && deciding.has(lower));
  if (at < 0) return null;
  return /^(?:has|have)$/.test(verbAt(tokens, at).helpers[0] ?? '') ? 'future' : 'unsure';
}

/** "In May the board decided that it will": the first verb behind a date that opens its clause. */
function opening(tokens: Token[], words: DateWords): Outlook | null {
  const first = tokens.findIndex(({ start }) => start >= words.end);
  if (first < 0 || /^(?:ADP|CCONJ)$/.test(tokens[first]?.pos ?? '')) return null;
  for (let at = first; at < tokens.length && at < first + 12; at++) {
    const token = tokens[at];
    if (!token || /^[;:()—–]$/.test(token.text) || (token.text === ',' && at > first)) return null;
    if (/^(?:SCONJ|CCONJ)$/.test(token.pos) || /^(?:who|which|that|to)$/.test(token.lower)) return null;
    if (token.pos === 'AUX')
      return /^(?:was|were|had|did)$/.test(token.lower) && !isAheadOf(tokens, at) ? 'past' : null;
    if (token.pos !== 'VERB') continue;
    const verb = verbAt(tokens, at);
    if (isAttributive(tokens, verb)) continue;
    if (!isPastForm(token.lower) || unchanged.has(token.lower) || tokens[at + 1]?.lower === 'by') return null;
    // "In May the tax introduced here will rise": hangs on its noun.
    const rest = tokens.slice(at + 1);
    const to = rest.findIndex(({ text, pos }) => /^[,;:]$/.test(text) || /^(?:SCONJ|CCONJ|PRON)$/.test(pos));
    return rest.slice(0, to < 0 ? rest.length : to).some(({ pos }) => pos === 'AUX') ? null : 'past';
  }
  return null;
}

/** "was to", "were due to", "had planned to". */
function isAheadOf(tokens: Token[], at: number): boolean {
  return tokens.slice(at + 1, at + 4).some(({ lower }) => lower === 'to' || lower === 'due' || expecting.has(lower));
}
