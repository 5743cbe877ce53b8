/** What a noun attributes: "the union's claim that fees rose", "the promise by the railway to reopen", "fears among nurses that". */
import type { Claim } from '../findings.ts';
import { isVerbal } from './claims-clauses.ts';
import { ledEnd } from './claims-ends.ts';
import { wasComment } from './claims-turned.ts';
import { type Attribution, clauseEnd, holderText } from './holders.ts';
import { kindOfNoun } from './noun-kinds.ts';
import { isPossessive, nounPhraseAt, type Phrase } from './phrases.ts';
import type { Sentence } from './reading.ts';
import { singular } from './singular.ts';
import { canSpeak, speakerBefore } from './speakers.ts';
import { givenUp, nounCues, proposalNouns, viewNouns } from './tables/cues-nouns.ts';
import type { Token } from './words.ts';

interface Owned {
  speaker: Phrase;
  /** First token behind the noun and its owner. */
  after: number;
}

/** @returns The attribution by a noun at an index; `null` when nobody owns it, or nothing follows that it could attribute. */
export function ofNoun(sentence: Sentence, at: number): Attribution | null {
  const { tokens } = sentence;
  const token = tokens[at];
  const kind = kindOfNoun(token?.lower ?? '');
  if (!token || !kind) return null;
  const word = viewNouns.has(token.lower) ? token.lower : singular(token.lower);
  const owned =
    ownerBefore(tokens, at) ??
    ownerBehind(tokens, at) ??
    voicedBy(tokens, at) ??
    takerOf(tokens, at) ??
    comesFrom(tokens, at);
  const from = owned && contentOf(tokens, owned.after, kind, !nounCues.has(word));
  if (owned && !from && (kind === 'said' || kind === 'thought')) {
    const turned = wasComment(sentence, at, owned.speaker);
    if (turned) return turned;
  }
  const start = from && tokens[from];
  if (!owned || !start || isGivenUp(tokens, at)) return null;
  const holder = holderText(sentence, owned.speaker);
  // "The programme's objective is": a bare programme names nobody.
  if (holder === null && proposalNouns.has(tokens[owned.speaker.head]?.lower ?? '')) return null;
  return {
    sentence,
    holder,
    speaker: owned.speaker,
    cue: token.text,
    kind,
    start: start.start,
    end: Math.min(
      clauseEnd(sentence, from, false),
      ownVerb(tokens, at, from),
      owned.speaker.from < 5 ? ledEnd(tokens, from) : Number.POSITIVE_INFINITY,
    ),
    carriedTo: [],
  };
}

/** @returns Whose a noun is, by the words before it: "the union's repeated claim", "its view". */
export function ownerBefore(tokens: Token[], noun: number): Owned | null {
  let edge = noun;
  // "its stated aim".
  const modifies = ({ pos, lower }: Token) => pos === 'ADJ' || (pos === 'VERB' && lower.endsWith('ed'));
  while (edge > 1 && noun - edge < 3 && modifies(tokens[edge - 1] as Token)) edge--;
  const last = tokens[edge - 1];
  if (/^(?:its|their|his|her)$/.test(last?.lower ?? ''))
    return { speaker: { from: edge - 1, to: edge, head: edge - 1 }, after: noun + 1 };
  if (!isPossessive(last)) return null;
  let from = edge - 1;
  while (from > 0 && (/^(?:NOUN|PROPN|ADJ|DET)$/.test(tokens[from - 1]?.pos ?? '') || isPossessive(tokens[from - 1])))
    from--;
  const speaker = { from, to: edge - 1, head: edge - 2 };
  return from < edge - 1 && canSpeak(tokens, speaker) ? { speaker, after: noun + 1 } : null;
}

/** "the belief, voiced in Oslo and elsewhere, that", "the view held by the growers that". */
function voicedBy(tokens: Token[], noun: number): Owned | null {
  const comma = tokens[noun + 1]?.text === ',';
  const at = comma ? noun + 2 : noun + 1;
  if (!voiced.test(tokens[at]?.lower ?? '') || !/^(?:in|by|among|at|within)$/.test(tokens[at + 1]?.lower ?? ''))
    return null;
  const speaker = nounPhraseAt(tokens, at + 2);
  const end = tokens.findIndex(({ text, lower }, index) => index > at && (text === ',' || lower === 'that'));
  if (!speaker || !canSpeak(tokens, speaker) || end < speaker.to || end - speaker.to > 4) return null;
  return { speaker, after: tokens[end]?.text === ',' ? end + 1 : end };
}

const voiced =
  /^(?:voiced|expressed|held|advanced|common|widespread|current|popular|heard|shared|aired|cherished|entertained)$/;

/** "From the growers comes the claim that". */
function comesFrom(tokens: Token[], noun: number): Owned | null {
  const verb = tokens.findLastIndex(({ lower }, index) => index < noun && /^(?:comes?|came)$/.test(lower));
  const from = tokens.findIndex(({ lower }) => lower === 'from');
  if (verb < 0 || noun - verb > 4 || from < 0 || from > 2) return null;
  const speaker = nounPhraseAt(tokens, from + 1);
  return speaker && verb - speaker.to < 5 && canSpeak(tokens, speaker) ? { speaker, after: noun + 1 } : null;
}

/** "The tribunal is of the view that", "takes the view that". */
function takerOf(tokens: Token[], noun: number): Owned | null {
  if (tokens[noun - 1]?.lower !== 'the' || tokens[noun + 1]?.lower !== 'that') return null;
  const of = tokens[noun - 2]?.lower === 'of' && /^(?:is|are|was|were|am)$/.test(tokens[noun - 3]?.lower ?? '');
  const takes = /^(?:takes?|took|taken|holds?|held|shares?|shared)$/.test(tokens[noun - 2]?.lower ?? '');
  const speaker = of || takes ? speakerBefore(tokens, of ? noun - 3 : noun - 2) : null;
  return speaker && canSpeak(tokens, speaker) ? { speaker, after: noun + 1 } : null;
}

/** "the promise by the railway", "fears among nurses", "the contention of the growers". */
function ownerBehind(tokens: Token[], noun: number): Owned | null {
  const where = /^(?:in|inside|within|at)$/.test(tokens[noun + 1]?.lower ?? '');
  if (!where && !/^(?:by|of|from|among)$/.test(tokens[noun + 1]?.lower ?? '')) return null;
  const speaker = nounPhraseAt(tokens, noun + 2);
  // "The hope in Brussels is that", but no "plan in Brussels to".
  const there = tokens.slice(Math.max(0, noun - 4), noun).some(({ lower }) => lower === 'there');
  const told = there && tokens[speaker?.to ?? 0]?.lower === 'that';
  if (where && speaker && !told && !/^(?:is|was|remains)$/.test(tokens[speaker.to]?.lower ?? '')) return null;
  return speaker && canSpeak(tokens, speaker) ? { speaker, after: speaker.to } : null;
}

/**
 * What follows the noun: "that" and a clause, "to" and a verb for what is wanted, "for" behind a call.
 *
 * @param verb Only behind a form of "be": "the bank's reading of it is that".
 */
function contentOf(tokens: Token[], after: number, kind: Claim['kind'], verb: boolean): number | null {
  let at = after;
  // "the ministry's expectation of a wet spring", but no "estimate of it".
  const outlook = /^(?:expectation|forecast|prediction|warning)s?$/.test(tokens[after - 1]?.lower ?? '');
  if (
    outlook &&
    tokens[at]?.lower === 'of' &&
    nounPhraseAt(tokens, at + 1) &&
    !tokens.slice(at).some(({ lower }) => lower === 'that')
  )
    return at + 1;
  if (/^(?:of|on|about)$/.test(tokens[at]?.lower ?? '')) at = nounPhraseAt(tokens, at + 1)?.to ?? at;
  // "its message to the minister: pay up", "the advice to tenants is to wait".
  const listener = !verb && /^(?:to|for)$/.test(tokens[at]?.lower ?? '') ? nounPhraseAt(tokens, at + 1) : null;
  if (listener && /^(?:is|was|:)$/.test(tokens[listener.to]?.lower ?? '')) at = listener.to;
  // "its verdict: the lease is void".
  if (!verb && tokens[at]?.text === ':' && tokens[at + 1]?.word) return at + 1;
  // "Its line, handed from one official to the next, is that".
  const close = tokens[at]?.text === ',' ? tokens.findIndex(({ text }, index) => index > at && text === ',') : -1;
  const inserted = close > 0 && close - at < 14 && !tokens.slice(at, close).some(({ pos }) => pos === 'AUX');
  if (inserted && /^(?:is|was|are|were)$/.test(tokens[close + 1]?.lower ?? '')) at = close + 1;
  const be = /^(?:is|was|are|were|remains|has|would)$/.test(tokens[at]?.lower ?? '');
  if (!be && (verb || at !== after)) return null;
  if (be) at += tokens[at]?.lower === 'would' ? 2 : 1;
  // "has always been that".
  const been = be ? tokens.slice(at, at + 2).findIndex(({ lower }) => lower === 'been') : -1;
  if (been >= 0) at += been + 1;
  // "The union's demand is simple: a shorter week", "the mayor's answer was blunt: “…”".
  const colon = be ? tokens.findIndex(({ text }, index) => index >= at && index < at + 4 && text === ':') : -1;
  if (colon > 0 && tokens.slice(at, colon).every(({ pos }) => /^(?:ADV|ADJ|DET|NUM|CCONJ|NOUN|VERB)$/.test(pos)))
    return colon + 1;
  const [first, next] = [tokens[at], tokens[at + 1]];
  if (first?.lower === 'that') {
    // "the demand that was met": a relative clause.
    if (next?.pos === 'VERB' || next?.pos === 'AUX') return null;
    return at + 1;
  }
  const toVerb = first?.lower === 'to' && (next?.pos === 'VERB' || next?.pos === 'AUX');
  const noun = singular(tokens.slice(0, after).findLast(({ lower }) => nounCues.has(singular(lower)))?.lower ?? '');
  // "The union's estimate is 4,000 jobs", "its demand is a shorter week", "their answer was to wait".
  if (be && !verb && isAnswer(tokens, at, { kind, noun, toVerb })) return at;
  if (kind === 'thought' || kind === 'said' || kind === 'reported') return null;
  if (toVerb) return at;
  return !be && first?.lower === 'for' && /^calls?$/.test(tokens[after - 1]?.lower ?? '') ? at + 1 : null;
}

/** What somebody wants, fears or reckons, behind a form of "be": an amount, a thing, what is to be done; but no judgement of the source's on it. */
function isAnswer(
  tokens: Token[],
  at: number,
  { kind, noun, toVerb }: { kind: Claim['kind']; noun: string; toVerb: boolean },
): boolean {
  const first = tokens[at];
  if (/^(?:estimate|calculation|forecast|projection|prediction|expectation|finding|count|tally)$/.test(noun))
    return (
      first?.pos === 'NUM' ||
      first?.pos === 'SYM' ||
      (/^(?:close|closer|nearer|higher|lower)$/.test(first?.lower ?? '') &&
        /^(?:to|than|at)$/.test(tokens[at + 1]?.lower ?? '')) ||
      (/^(?:about|around|some|nearly|roughly|between|over|under)$/.test(first?.lower ?? '') &&
        tokens[at + 1]?.pos === 'NUM')
    );
  if (toVerb) return /^(?:answer|advice|response|reply|message|hint|instinct|preference)$/.test(noun);
  if (first?.lower === 'for') return /^(?:preference|hope|wish|plea|call|demand|bet|forecast)$/.test(noun);
  const wants =
    /^(?:demand|fear|hope|wish|worry|concern|priority|preference|goal|aim|ambition|objective|dream|dread|desire|grievance|complaint|objection|proposal|explanation|suggestion|recommendation|advice|answer|offer|diagnosis|prescription|verdict)$/.test(
      noun,
    );
  // "is vandalism": a noun by itself, with nothing behind it.
  const bare =
    /^(?:explanation|answer|diagnosis|verdict|proposal|demand)$/.test(noun) &&
    first?.pos === 'NOUN' &&
    !tokens[at + 1]?.word;
  const phrase = wants && (first?.pos === 'DET' || bare) ? nounPhraseAt(tokens, at) : null;
  return phrase !== null && kind !== 'reported' && !verdicts.has(tokens[phrase.head]?.lower ?? '');
}

/** What a source calls somebody's demand or hope. */
const verdicts = new Set(
  `mistake error joke lie problem success failure disaster disappointment provocation insult surprise bluff illusion secret result
  reason cause part example sign matter question one same subject first second third product reflection response reaction mystery
  pretext excuse threat distraction obstacle step consequence fantasy delusion non-starter nonstarter point issue fact`.split(
    /\s+/,
  ),
);

/** "The union's claim that fees rose | has not been tested": what is told of the noun itself is no part of what it says. */
function ownVerb(tokens: Token[], noun: number, from: number): number {
  const finite = (at: number) =>
    isVerbal(tokens[at]) &&
    !/ing$/.test(tokens[at]?.lower ?? '') &&
    tokens[at - 1]?.lower !== 'to' &&
    (tokens[at]?.pos === 'AUX' ? tokens[at - 1]?.pos !== 'AUX' : !isVerbal(tokens[at - 1]));
  // "There is no sign that the board's plan to sell | would pay": the subject of a clause within.
  const that = tokens.findLastIndex(
    ({ lower }, at) => at < noun && at > noun - 7 && /^(?:that|whether|because|although)$/.test(lower),
  );
  if (tokens.slice(that + 1, noun).some((_, at) => finite(that + 1 + at)) || isVerbal(tokens[from - 2]))
    return Number.POSITIVE_INFINITY;
  const content = tokens[from]?.lower === 'to' ? from + 1 : tokens.findIndex((_, at) => at > from && finite(at));
  const own = tokens.findIndex(
    ({ pos }, at) =>
      content > 0 &&
      at > content + 1 &&
      finite(at) &&
      (pos === 'AUX' || !/^(?:and|or|but|,|that|which|who|not|never)$/.test(tokens[at - 1]?.lower ?? '')) &&
      !tokens.slice(content + 1, at).some(
        ({ lower }, index) =>
          /^(?:because|if|when|unless|while|that|which|who|,|but)$/.test(lower) ||
          // "to move migrants for review and settlement": nouns, and no second verb.
          (lower === 'and' && !/^(?:NOUN|ADJ|DET|PROPN)$/.test(tokens[content + 2 + index]?.pos ?? '')),
      ),
  );
  return own > 0 ? (tokens[own - 1]?.end ?? 0) : Number.POSITIVE_INFINITY;
}

/** "dropped its plan to sell": nobody's plan any more. */
function isGivenUp(tokens: Token[], noun: number): boolean {
  return tokens.slice(Math.max(0, noun - 8), noun).some(({ stem, lower }) => givenUp.has(stem) || givenUp.has(lower));
}
