/** Shapes of what follows a cue: a preposition behind an object, two objects, a noun that says what kind of claim it is. */
import type { Claim } from '../findings.ts';
import { isVerbal, opening } from './claims-clauses.ts';
import { isAmount } from './complement-alone.ts';
import { isHyphen, isPossessive, nounPhraseAt } from './phrases.ts';
import { singular } from './singular.ts';
import { lightNouns, nounCues } from './tables/cues-nouns.ts';
import type { Token } from './words.ts';

export interface Complement {
  kind: Claim['kind'];
  /** First token of what is attributed. */
  at: number;
  /** Token behind the cue, where a particle belongs to it. */
  cueTo?: number;
  /** Verbs of mind and will attribute an object only to somebody who has them. */
  needsSpeaker: boolean;
}

/** "urged the council to act". */
export function toWithin(tokens: Token[], cue: number): boolean {
  for (let at = cue + 1; at < Math.min(tokens.length, cue + 14); at++) {
    const token = tokens[at];
    if (!token || token.pos === 'AUX' || /^[,;:]$/.test(token.text)) return false;
    if (
      token.lower === 'to' &&
      (tokens[at + 1]?.pos === 'VERB' || (tokens[at + 1]?.lower === 'be' && tokens[at - 1]?.lower !== 'not'))
    )
      return at > cue + 1;
    if (token.pos === 'VERB') return false;
  }
  return false;
}

/** "voiced doubts about the dam", "expressed a similar view: “…”": the noun tells what kind of claim it is. */
export function lightNoun(tokens: Token[], cue: number, strict = false): { at: number; kind: Claim['kind'] } | null {
  const phrase = nounPhraseAt(tokens, cue + 1);
  const noun = tokens[phrase?.head ?? -1]?.lower ?? '';
  // "offered a blunt verdict: “…”": whatever the noun.
  if (phrase && tokens[phrase.to]?.text === ':' && opening.test(tokens[phrase.to + 1]?.text ?? ''))
    return { at: phrase.to + 1, kind: nounCues.get(noun) ?? 'said' };
  const kind = phrase
    ? (nounCues.get(noun) ?? nounCues.get(singular(noun)) ?? lightNouns.get(singular(noun)))
    : undefined;
  if (!phrase || !kind) return null;
  const next = tokens[phrase.to];
  if (next?.lower === 'that' && tokens[phrase.to + 1]?.word) return { at: phrase.to + 1, kind };
  // "gave hope to the town", "made plans with it": what is given or made must be said of something.
  const said = strict
    ? /^(?:about|over|on|of|against|regarding|concerning)$/.test(next?.lower ?? '') ||
      (next?.lower === 'to' && tokens[phrase.to + 1]?.pos === 'VERB' && kind !== 'thought')
    : /^(?:about|over|at|for|with|in|to|on|of|against|under|regarding|concerning)$/.test(next?.lower ?? '');
  return said ? { at: cue + 1, kind } : null;
}

/** "rejects the charge": what somebody else said. */
export function spokenOf(tokens: Token[], cue: number): boolean {
  // "rejects this: …".
  if (/^(?:this|that)$/.test(tokens[cue + 1]?.lower ?? '') && !tokens[cue + 2]?.word) return true;
  const phrase = nounPhraseAt(tokens, cue + 1);
  // "rejects the offer": what it holds; "rejected the offer" is what it did.
  const now = /^(?:rejects?|accepts?|opposes?|disputes?)$/.test(tokens[cue]?.lower ?? '');
  if (now && proposed.test(tokens[phrase?.head ?? -1]?.lower ?? '')) return true;
  return /^(?:charge|claim|accusation|criticism|allegation|notion|idea|argument|suggestion|assertion|finding|view|comparison|conclusion|estimate|label|recommendation|failing|mistake|error|shortcoming|wrongdoing|guilt|liability|weakness|weaknesse|responsibility|reading|interpretation|theory|explanation|thesis|premise|logic|reasoning|excuse|analogy|blame|responsibilit(?:y|ie))s?$/.test(
    tokens[phrase?.head ?? -1]?.lower ?? '',
  );
}

/** "sees a 40 percent chance": what only a judgement holds. */
export function prospectAfter(tokens: Token[], cue: number): boolean {
  for (const { pos, lower, word } of tokens.slice(cue + 1, cue + 10)) {
    if (
      /^(?:chance|chances|probability|likelihood|odds|risk|risks|danger|prospect|prospects|possibility|need|reason|case|losses|growth|deficit|shortfall|recession)$/.test(
        lower,
      )
    )
      return true;
    if (pos === 'VERB' || pos === 'AUX' || pos === 'CCONJ' || (!word && !/^[%-]$/.test(lower))) return false;
  }
  return false;
}

/** "puts the cost at", "describes the scheme as". */
export function prepositionWithin(tokens: Token[], cue: number, word: string): boolean {
  // "regard a rise of a quarter of a point in the rate, at present 2.75 per cent, as certain".
  const far = word === 'as' && /^regard/.test(tokens[cue]?.lower ?? '') ? 28 : word === 'at' ? 16 : 12;
  for (let at = cue + 2; at < Math.min(tokens.length, cue + far); at++) {
    const token = tokens[at];
    // "the number of jobs saved at": a participle behind its noun.
    const hangs =
      token?.pos === 'VERB' &&
      /(?:ed|en|wn|lost|built|sold|paid|spent|held)$/.test(token.lower) &&
      tokens[at - 1]?.pos === 'NOUN';
    // "from animals to people".
    const range = tokens[at - 1]?.lower === 'to' && tokens.slice(cue, at).some(({ lower }) => lower === 'from');
    // "accuses the port, for its part, of": a few words between commas.
    const close = token?.text === ',' ? insertionEnd(tokens, at) : null;
    if (close !== null) {
      at = close;
      continue;
    }
    if (
      !token ||
      token.pos === 'AUX' ||
      (token.pos === 'VERB' && !hangs && !range) ||
      (far < 16 ? /^[,;:]$/ : /^[;:]$/).test(token.text)
    )
      return false;
    // "seen a turn of the screws as the talks began": when, not what.
    const clause = word === 'as' ? nounPhraseAt(tokens, at + 1) : null;
    // "puts the chance of rain, in May or June, at 40 per cent": behind a comma only a number.
    if (word === 'at' && token.lower === word && tokens.slice(cue, at).some(({ text }) => text === ','))
      return tokens.slice(at + 1, at + 4).some(({ pos }) => pos === 'NUM' || pos === 'SYM');
    if (token.lower === word && word === 'at') return isAmount(tokens, at + 1);
    if (token.lower === word)
      return !clause || !isVerbal(tokens[clause.to]) || /(?:ed|ing)$/.test(tokens[clause.to]?.lower ?? '');
  }
  return false;
}

/** @returns The closing comma of a few words without a verb between commas; `null` for anything else. */
function insertionEnd(tokens: Token[], open: number): number | null {
  const close = tokens.findIndex(({ text }, at) => at > open + 1 && text === ',');
  const words = tokens.slice(open + 1, close);
  const led = /^(?:ADP|ADV)$/.test(words[0]?.pos ?? '');
  return close > 0 && words.length < 6 && led && words.every(({ pos }) => !/^(?:VERB|AUX|PUNCT)$/.test(pos))
    ? close
    : null;
}

/** "put it a good deal lower", "puts the cost higher still". */
export function isLevelled(tokens: Token[], cue: number): boolean {
  const first = tokens[cue + 1]?.lower ?? '';
  const object = /^(?:it|this|that|them|these)$/.test(first) ? { to: cue + 2 } : nounPhraseAt(tokens, cue + 1);
  if (!object) return false;
  const rest = tokens.slice(object.to, object.to + 5).map(({ lower }) => lower);
  return /^(?:(?:a (?:good )?(?:deal|bit|little)|much|far|rather|somewhat|slightly|even|well|considerably) )?(?:higher|lower|closer|nearer)\b/.test(
    rest.join(' '),
  );
}

/** "calls the dam a weapon", "considers it a success". */
export function twoObjects(tokens: Token[], cue: number): boolean {
  const word = tokens[cue + 1]?.lower ?? '';
  const end = tokens[cue + 3];
  // "calls this resettlement": one word, and the clause is over.
  const bare = /^(?:this|that|these)$/.test(word) && tokens[cue + 2]?.pos === 'NOUN' && (!end || end.pos === 'PUNCT');
  // `thought this "plausible"`, "considers it out of the question".
  const quoted = /^(?:this|that)$/.test(word) && opening.test(tokens[cue + 2]?.text ?? '');
  // "calls this a restriction".
  const set = /^(?:this|that)$/.test(word) && /^an?$/.test(tokens[cue + 2]?.lower ?? '');
  if (set && tokens[cue + 3]) return true;
  const pronoun = bare || quoted || /^(?:it|them|him|us)$/.test(word);
  if (pronoun && tokens[cue + 2]?.lower === 'out' && tokens[cue + 3]?.lower === 'of') return true;
  const first = pronoun ? { to: cue + 2 } : nounPhraseAt(tokens, cue + 1);
  // "consider a loose bolt by far the likeliest cause".
  const far = /^(?:by far|easily the|clearly the)$/.test(
    tokens
      .slice(first?.to ?? 0, (first?.to ?? 0) + 2)
      .map(({ lower }) => lower)
      .join(' '),
  );
  if (far && /^consider/.test(tokens[cue]?.lower ?? '')) return true;
  const second = first && tokens[first.to];
  if (!first || !second) return false;
  // "called the raid on the port a mistake".
  const hung = /^(?:on|in|of|at|for|by|from)$/.test(second.lower) ? nounPhraseAt(tokens, first.to + 1) : null;
  const called = hung && /^an?$/.test(tokens[hung.to]?.lower ?? '') ? nounPhraseAt(tokens, hung.to) : null;
  if (called && !tokens.slice(called.from, called.to).some(({ lower }) => often.test(lower))) return true;
  // "considers the share too small", "called it a very poor one".
  const graded =
    /^(?:too|very|far|wholly|entirely|utterly|quite|rather|highly|so|deeply|largely|hardly|no|more|most|less)$/.test(
      second.lower,
    );
  if (graded && tokens[first.to + 1]?.pos === 'ADJ' && !/^(?:NOUN|PROPN)$/.test(tokens[first.to + 2]?.pos ?? ''))
    return true;
  if (opening.test(second.text)) return true;
  if (pronoun && /^(?:NOUN|ADJ|PROPN)$/.test(second.pos)) return true;
  if (pronoun && second.lower === 'too' && tokens[first.to + 1]?.pos === 'ADJ') return true;
  // "called the fine excessive".
  if (second.pos === 'ADJ' && !/^(?:NOUN|PROPN)$/.test(tokens[first.to + 1]?.pos ?? '')) return true;
  return /^(?:a|an|the|its|their)$/.test(second.lower) && nounPhraseAt(tokens, first.to) !== null;
}

/** @returns Whether a verb stands in a clause whose relative pronoun is its object: nothing but its subject stands between the two. */
export function isGap(tokens: Token[], cue: number): boolean {
  const from = tokens.findLastIndex(({ lower }, at) => at < cue && /^(?:which|that|whom|what)$/.test(lower));
  if (from < 0 || cue - from > 9 || cue - from < 2) return false;
  const hangs = /^(?:NOUN|PROPN|NUM|SYM|ADP)$/.test(tokens[from - 1]?.pos ?? '') || tokens[from - 1]?.text === ',';
  const subject = tokens.slice(from + 1, cue);
  return (
    (hangs || tokens[from]?.lower === 'what') &&
    subject.some(({ pos }) => /^(?:NOUN|PROPN|PRON)$/.test(pos)) &&
    subject.every(
      (token, at) =>
        /^(?:DET|ADJ|NOUN|PROPN|PRON|ADP|AUX|ADV|NUM)$/.test(token.pos) ||
        isPossessive(token) ||
        isHyphen(tokens, from + 1 + at),
    )
  );
}

/** "called the port on the radio a dozen times". */
const often = /^(?:times?|hours?|days?|weeks?|months?|years?|dozen|hundred|few|lot|couple|second)$/;

/** "see rates falling", "sees output rising by a tenth": how something will move. */
export function growing(tokens: Token[], cue: number): boolean {
  // "The ministry's projections see": a figure of the ministry's.
  if (/^(?:projection|forecast|estimate|model|figure)s?$/.test(tokens[cue - 1]?.lower ?? '')) return false;
  const phrase = nounPhraseAt(tokens, cue + 1);
  return /^(?:fall|ris|reach|slow|grow|drop|climb|increas|declin|stay|remain|stabilis|stabiliz|accelerat|peak|eas|shrink|return|com|recover|averag|end|hitt|weaken|strengthen|doubl|tripl|expand|contract)ing$/.test(
    tokens[phrase?.to ?? -1]?.lower ?? '',
  );
}

/** "found no effect", "finds little evidence for it": a result, and no thing. */
export function resultAfter(tokens: Token[], cue: number): boolean {
  if (!/^(?:no|little|scant|some|clear|strong|a|insufficient|ample)$/.test(tokens[cue + 1]?.lower ?? '')) return false;
  return tokens
    .slice(cue + 2, cue + 5)
    .some(({ lower }) =>
      /^(?:evidence|effects?|links?|differences?|basis|proof|correlation|relationship|impact|support|justification|association|signs|increase|decline|rise|fall|improvement)$/.test(
        lower,
      ),
    );
}

const proposed =
  /^(?:offer|proposal|plan|bill|reform|compromise|demand|request|call|figure|number|count|evidence|deal|term|condition|idea|scheme|measure)s?$/;
