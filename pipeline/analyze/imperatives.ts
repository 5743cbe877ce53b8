/** Sentences that tell somebody to act without naming them. */
import { agentAt, type IsActor } from './addressees.ts';
import type { Deontic } from './advice.ts';
import { isPossessive } from './phrases.ts';
import type { Sentence } from './reading.ts';
import { isPlural } from './singular.ts';
import { label, orders, rubble } from './tables/deontic.ts';
import { pasts } from './tables/pasts.ts';
import type { Token } from './words.ts';

/** "Adopt a single quota.", "1. Establish …", "R4. Raise …", "Funding: Raise the ceiling", "To save water, mend the pipes". */
export function imperative(sentence: Sentence): Deontic | null {
  const { tokens } = sentence;
  if (rubble.test(sentence.text) || speaksToReader(sentence)) return null;
  const after = sentence.start + (label.exec(sentence.text)?.[0].length ?? 0);
  const first = tokens.findIndex(
    (token, index) => token.start >= after && token.word && !/^[\d.]+$/.test(token.text) && !isLetter(tokens, index),
  );
  let at = first < 0 ? first : afterOrder(tokens, first);
  const ordered = at > first;
  const colon = tokens.findIndex(({ text }, index) => /^[:(]$/.test(text) && index > at);
  if (colon > 0 && tokens[colon]?.text === ':' && colon < at + 8 && isVerb(tokens[colon + 1]) && !isOrderOf(tokens, at))
    at = colon + 1;
  else if (/^(?:to|by|in|for|before|within|where|if|when)$/.test(tokens[at]?.lower ?? ''))
    return overPurpose(tokens, at);
  const forbidden = denied(tokens, at);
  if (forbidden) return forbidden;
  if (tokens[at]?.pos === 'ADV' && tokens[at + 1]?.pos === 'VERB') at++;
  const verb = tokens[at];
  const next = tokens[at + 1];
  if (!verb || !next || (!/^\p{Lu}/u.test(verb.text) && at !== 0 && !ordered && tokens[at - 1]?.text !== ':'))
    return null;
  // A noun never has an article right after it: the tagger takes many a verb at the start of an item for one.
  const noun =
    at === first &&
    /^(?:a|an|the|all|any|its|their|those|these|every|each|both)$/.test(next.lower) &&
    (verb.pos === 'NOUN' || verb.pos === 'PROPN' || verb.pos === 'ADJ');
  if (isSubject(tokens, at)) return null;
  return verb.pos === 'VERB' || noun || ((at === first || ordered || at === colon + 1) && isOrderWord(sentence, verb))
    ? tellsToAct(verb, next)
    : null;
}

/** "Ward visitors, whether friends or family, play a part": a noun before another, and the verb of both behind them. */
function isSubject(tokens: Token[], at: number): boolean {
  const first = tokens[at]?.lower ?? '';
  // "Help ports sell", "Ensure crews get": what is to come about has its own verb.
  if (orders.has(first) || clausal.test(first)) return false;
  const head = tokens[at + 1];
  if (head?.pos !== 'NOUN' || !isPlural(head.lower)) return false;
  let next = at + 2;
  if (tokens[next]?.text === ',' && aside.test(tokens[next + 1]?.lower ?? '')) {
    const finite = tokens.findIndex(
      (token, index) => index > next + 1 && tokens[index - 1]?.text === ',' && isTold(token),
    );
    if (finite < 0) return false;
    next = finite;
  }
  return isTold(tokens[next]);
}

const clausal = /^(?:see|have|watch|show|demand|insist|check|confirm|guarantee)$/;
const aside =
  /^(?:whether|who|which|whose|including|such|especially|like|in|from|both|be|as|even|particularly|notably)$/;

function isTold(token: Token | undefined): boolean {
  return token !== undefined && (token.pos === 'AUX' || (token.pos === 'VERB' && !/ing$/.test(token.lower)));
}

/** "Minister, name a date.", "Mr Strood, if you mean to go, sell to them.": who is spoken to, and told to act. */
export function addressed(sentence: Sentence, isActor: IsActor): Deontic | null {
  const { tokens } = sentence;
  const first = tokens.findIndex(({ text }) => /^[A-Za-zÀ-ɏ]{2}/u.test(text));
  const comma = tokens.findIndex(({ text }, index) => text === ',' && index > first && index - first < 6);
  if (first < 0 || first > 2 || comma < 0) return null;
  const name = tokens.slice(first, comma);
  const who =
    /^(?:PROPN|NOUN)$/.test(name[0]?.pos ?? '') &&
    name.every(({ text, pos }) => /^\p{Lu}/u.test(text) || pos === 'NOUN');
  if (!who || agentAt(sentence, first, isActor) === null) return null;
  let at = comma + 1;
  if (tokens[at]?.lower === 'please') at++;
  if (/^(?:if|when|before|for)$/.test(tokens[at]?.lower ?? '')) {
    const end = tokens.findIndex(({ text }, index) => text === ',' && index > at);
    if (end < 0 || end - at > 16) return null;
    at = end + 1;
  }
  const [verb, next] = [tokens[at], tokens[at + 1]];
  if (!verb || !next || !isVerb(verb) || !/^\p{Ll}/u.test(verb.text)) return null;
  // "Ministers, open to bribes, were moved": an aside.
  const rest = tokens.slice(at);
  const close = rest.findIndex(({ text }) => text === ',');
  if (close > 0 && rest[close + 1]?.pos === 'AUX') return null;
  const told =
    /^(?:DET|ADP|PRON|ADV|PART|NUM|ADJ)$/.test(next.pos) || next.pos === 'NOUN' ? tellsToAct(verb, next) : null;
  // "Ministers, say the owners, …": somebody's words are set in between.
  if (!told || /^(?:say|said|says|wrote|argue|claim|think|believe)$/.test(verb.lower)) return null;
  return {
    ...told,
    addressee: name
      .map(({ text }) => text)
      .join(' ')
      .replaceAll(' .', '.'),
  };
}

/** "Crews have offered a third of the quota; hold them to it.": an order behind what gives rise to it. */
export function orderBehind({ tokens }: Sentence): Deontic | null {
  const cut = tokens.findLastIndex(({ text }) => text === ';');
  const at = /^(?:so|then|and|but|instead|therefore)$/.test(tokens[cut + 1]?.lower ?? '') ? cut + 2 : cut + 1;
  const [verb, next] = [tokens[at], tokens[at + 1]];
  if (cut < 3 || !verb || !next || !isVerb(verb) || !/^\p{Ll}/u.test(verb.text)) return null;
  if (tokens.slice(at + 1).some(({ pos }) => pos === 'AUX')) return null;
  return /^(?:DET|PRON|ADP|NOUN|ADJ|NUM|PROPN)$/.test(next.pos) ? tellsToAct(verb, next) : null;
}

/** "My advice to the new minister: read the contract.", "To the bank we say: lend.", "The lesson is plain: test the pumps.": what a counsel announces. */
export function counselled(sentence: Sentence, isActor: IsActor): Deontic | null {
  const { tokens, text, start } = sentence;
  if (!text.includes(': ')) return null;
  const match = counsel.exec(text) ?? said.exec(text);
  if (!match) return null;
  const colon = tokens.findIndex((token) => token.start >= start + match[0].trimEnd().length - 1);
  const at = /^(?:do|never|always)$/.test(tokens[colon + 1]?.lower ?? '') ? colon + 2 : colon + 1;
  const [verb, next] = [tokens[at], tokens[at + 1]];
  if (!verb || !next || !isVerb(verb)) return null;
  const told = tellsToAct(verb, next);
  const who = tokens.findIndex(({ lower }, index) => index < colon && /^(?:to|for)$/.test(lower));
  return told && { ...told, addressee: who < 0 ? null : agentAt(sentence, who + 1, isActor) };
}

const counsel =
  /^[^A-Za-zÀ-ɏ]*(?:(?:So|And|But|Then|Here),? )?(?:[Mm]y|[Oo]ur|[Tt]he|[Oo]ne) (?:(?:first|second|main|only|best|simple|plain|obvious|right) )*(?:advice|message|lesson|answer|remedy|plea|appeal|prescription|ask|task|recommendation|rule|response)(?: (?:to|for) [^:.;]{2,60}?)?(?: (?:is|remains|ought to be)(?: [A-Za-zÀ-ɏ]+){0,4})?: (?=[A-Za-zÀ-ɏ])/u;

/** "To my own government I say: stop paying the Guard"; to critics one says what to think of it. */
const said =
  /^[^A-Za-zÀ-ɏ]*(?:(?:And|But|So) )?[Tt]o (?!(?:(?:my|our|the|his|all|those) )?(?:critics|sceptics|skeptics|doubters|readers?|cynics|opponents|this|that|which)\b)[^:.;?]{3,60}? (?:I|we) (?:(?:would|can only|should|will|also|therefore|simply) )*say(?: (?:this|only|simply|again))?: (?=[A-Za-zÀ-ɏ])/u;

/** @returns Whether a sentence begins as an order does, with its object right after the verb. */
export function isOrder(sentence: Sentence): boolean {
  const found = imperative(sentence);
  if (!found) return false;
  const at = sentence.tokens.findIndex(({ start }) => start === found.at);
  return /^(?:DET|ADJ|NOUN|PROPN|NUM|PRON)$/.test(sentence.tokens[at + 1]?.pos ?? '');
}

/** "Taken together, …", "Built in 1904, …": what has been done opens the sentence. */
const participles =
  /^(?:taken|given|seen|known|shown|built|drawn|written|told|sold|held|kept|left|made|found|lost|spent|sent|born|grown|chosen|driven|broken|spoken|hidden|caught|taught|brought|bought|thought|worn|torn|beset|bound|bred)$/;

function tellsToAct(verb: Token, next: Token): Deontic | null {
  // "Plan A": a letter's name, and no article inside a sentence.
  if (isToReader(verb, next) || /^\p{Lu}$/u.test(next.text)) return null;
  const object =
    (['DET', 'ADJ', 'NOUN', 'PROPN', 'PRON', 'ADP', 'ADV', 'PART', 'NUM'].includes(next.pos) ||
      // "Fund testing", "Stop counting gas as green".
      (next.pos === 'VERB' && /ing$/.test(next.lower)) ||
      // "Resist calls for more".
      /^(?:calls|demands|attempts|efforts|moves|pressures|requests)$/.test(next.lower)) &&
    !isPossessive(next);
  if (!object || /(?:ing|ed|[^s]s)$/.test(verb.lower) || participles.test(verb.lower) || isPast(verb.lower))
    return null;
  return { cue: verb.text, strength: 'moderate', addressee: null, at: verb.start };
}

/** "met", "gave": told, and no order; "cut", "let", "read" may be one. */
const isPast = (verb: string) =>
  verb === 'met' ||
  (pasts.has(verb) &&
    !/^(?:bet|burst|cost|cut|hit|hurt|let|put|quit|read|set|shut|split|spread|found|wound|lay)$/.test(verb));

/** "First, publish the data", "Then hire auditors", "Finally, and above all, pay": where the order itself begins. */
function afterOrder(tokens: Token[], first: number): number {
  if (
    !/^(?:first|second|third|fourth|fifth|sixth|firstly|secondly|thirdly|finally|lastly|last|next|then|also|above|instead|meanwhile)$/.test(
      tokens[first]?.lower ?? '',
    )
  )
    return first;
  const comma = tokens.findIndex(({ text }, index) => index > first && index < first + 7 && /^[,:]$/.test(text));
  if (comma > 0) return comma + 1;
  return isVerb(tokens[first + 1]) ? first + 1 : first;
}

function isVerb(token: Token | undefined): boolean {
  return token !== undefined && (token.pos === 'VERB' || orders.has(token.lower));
}

function isOrderOf(tokens: Token[], at: number): boolean {
  return tokens[at]?.pos === 'VERB' && !/ing$/.test(tokens[at]?.lower ?? '');
}

/** "Do not build on the plain", "Never store both keys", "Don’t wait": told not to act. */
function denied(tokens: Token[], at: number): Deontic | null {
  const [first, second] = [tokens[at], tokens[at + 1]];
  if (!first || !/^\p{Lu}|^do$|^never$|^don/u.test(first.text)) return null;
  const never = /^(?:never|always)$/.test(first.lower);
  const not = first.lower === 'do' && /^(?:not|n't|n’t)$/.test(second?.lower ?? '');
  const verb = tokens[at + (never ? 1 : 2)];
  const verbal = verb && (isVerb(verb) || /^(?:be|have)$/.test(verb.lower)) && !/(?:ed|[^s]s|ing)$/.test(verb.lower);
  if (!(never || not) || !verb || !verbal) return null;
  return {
    cue: never ? `${first.text}` : `${first.text} ${second?.text}`,
    strength: 'moderate',
    addressee: null,
    at: first.start,
  };
}

/** @returns Whether a sentence begins by telling its reader something to do. */
export function speaksToReader({ tokens, text }: Sentence): boolean {
  const at = tokens.findIndex(({ text }) => /^[A-Za-zÀ-ɏ]{2}/u.test(text));
  const [verb, next] = [tokens[at], tokens[at + 1]];
  if (verb === undefined || next === undefined) return false;
  return isToReader(verb, next) || (reaching.test(verb.lower) && reached.test(text));
}

/** "Call (0800) 123 456", "Send a letter to hotline@…": how somebody is reached. */
const reaching = /^(?:call|phone|ring|dial|fax|text|send|write|report|apply|register|submit|go|find|order|book)$/;
const reached = /\S@\S+\.\w|\bhttps?:\/\/|\bwww\.|\(?\+?\d{3,5}\)?[ -]\d{3,4}[ -]?\d{3,5}\b/;

/** "Subscribe to our letter", "See page 4": said to the reader. */
function isToReader(verb: Token, next: Token): boolean {
  return (
    /^(?:subscribe|unsubscribe|click|scroll|retweet|tweet|like|log|see|note|visit|download|watch|listen|contact|email|e-mail|read|imagine|suppose|recall|remember|compare|thank|thanks|skip|welcome|copy|save|print|tap|swipe|enter|browse|view)$/.test(
      verb.lower,
    ) ||
    (/^(?:share|follow|join|support|donate|tell|get|help|give|ask|make)$/.test(verb.lower) &&
      /^(?:this|us|our|my|me|it|now|here|today|to)$/.test(next.lower))
  );
}

/** "To save water, mend the pipes.", "By 2030, close the last pit." */
function overPurpose(tokens: Token[], from: number): Deontic | null {
  const comma = tokens.findIndex(({ text }, index) => text === ',' && index > from && index < from + 16);
  const [verb, next] = [tokens[comma + 1], tokens[comma + 2]];
  if (
    comma < 0 ||
    !verb ||
    !next ||
    (verb.pos !== 'VERB' && !orders.has(verb.lower)) ||
    !/^(?:DET|ADJ|NOUN|PROPN|NUM)$/.test(next.pos)
  )
    return null;
  return tellsToAct(verb, next);
}

/** "Fund night trains", not "Fund managers waited": nothing in it tells. */
function isOrderWord(sentence: Sentence, verb: Token): boolean {
  // "Fund testing that covers": a clause that hangs on the object does not count.
  const after = sentence.tokens.filter(({ start }) => start > verb.start);
  const clause = after.findIndex(
    ({ lower, text }) =>
      /^(?:that|which|who|whose|where|when|so|because|if|unless|until|before|after|once|as|while|and|but|:|;|–|—)$/.test(
        lower,
      ) || text === ',',
  );
  const finite = (clause < 0 ? after : after.slice(0, clause)).some(
    ({ pos, lower }) => pos === 'AUX' || (pos === 'VERB' && /(?:ed|[^s]s)$/.test(lower)),
  );
  return orders.has(verb.lower) && !finite;
}

/** "(a)", "b)", "iii.": an enumeration's letter. */
function isLetter(tokens: Token[], at: number): boolean {
  return /^(?:[a-z]|[ivx]{1,4})$/i.test(tokens[at]?.text ?? '') && /^[).]$/.test(tokens[at + 1]?.text ?? '');
}
