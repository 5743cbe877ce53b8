/** What a figure measures where its clause opens with it and more stands between: the head of the subject, those chosen among, what a sum was paid in. */
import { withoutTime } from './counted-phrases.ts';
import type { Measured, Run } from './measure-runs.ts';
import { isMoney } from './measure-spent.ts';
import { isPossessive, nounPhraseAt } from './phrases.ts';
import { isPlural } from './singular.ts';
import { changes } from './tables/measures.ts';
import { times } from './units.ts';
import type { Token } from './words.ts';

const beside =
  /^(?:at|to|by|for|from|in|off|out|within|after|below|above|under|over|about|around|some|only|just|nearly|almost|another|a|an|further|more|less|than|thus|now|still|already|up|down|back|as|much|roughly|perhaps|the|of|alone|currently|today|therefore|fully)$/;
const joints = /^(?:that|and|but|while|whereas|because|since|although|though|if|when|so)$/;

/** @returns "The increase since the award thus comes to 383 million", "Changes ordered by the client account for 90 million": the subject's own noun. */
export function subjectHead(tokens: Token[], { from, floor, unit }: Measured): Run | null {
  let verb = from - 1;
  while (verb >= floor && beside.test(tokens[verb]?.lower ?? '')) verb--;
  const main = tokens[verb];
  if (!main || verb < Math.max(floor, 2) || !/^(?:VERB|AUX)$/.test(main.pos)) return null;
  // "was sealed within six hours"; not "should comply within 12 months".
  const asked = tokens
    .slice(Math.max(floor, verb - 3), verb)
    .some(({ lower }) => /^(?:should|must|may|ought|can|shall|to)$/.test(lower));
  const lasted = times.test(unit ?? '') && main.pos === 'VERB' && !asked;
  if (main.pos !== 'AUX' && !changes.has(main.lower) && !lasted) return null;
  let first = verb;
  while (/^(?:AUX|ADV|PART)$/.test(tokens[first - 1]?.pos ?? '')) first--;
  const start = clauseStart(tokens, first, floor);
  const phrase = headPhrase(tokens, start);
  if (!phrase || phrase.to > first || times.test(tokens[phrase.to - 1]?.lower.replace(/s$/, '') ?? '')) return null;
  // What hangs on it, and nothing else, stands between.
  const next = tokens[phrase.to];
  const hangs =
    phrase.to === first ||
    /^(?:ADP|SCONJ|VERB)$/.test(next?.pos ?? '') ||
    /^(?:that|which|who|whose|since|,)$/.test(next?.lower ?? '');
  if (!hangs) return null;
  // "the number of households that".
  const of = next?.lower === 'of' ? nounPhraseAt(tokens, phrase.to + 1) : null;
  const whole = of && of.to <= first && !/^(?:those|these|them|what)$/.test(tokens[of.from]?.lower ?? '');
  return { from: phrase.from, to: whole ? of.to : phrase.to };
}

/** Where the clause of a verb begins. */
function clauseStart(tokens: Token[], verb: number, floor: number): number {
  let at = verb;
  while (at > floor) {
    const { text = '', lower = '', pos = '' } = tokens[at - 1] ?? {};
    if (/^[;:–—(“"]$/.test(text)) break;
    if (joints.test(lower) && /^(?:SCONJ|CCONJ)$/.test(pos) && isOpening(tokens, at, verb)) break;
    at--;
  }
  // ", and the increase", "In May, the increase".
  return at;
}

/** A conjunction opens a clause of its own where its subject stands right behind it, and no other verb before it needs one. */
function isOpening(tokens: Token[], at: number, verb: number): boolean {
  const phrase = headPhrase(tokens, at);
  // "the cut that the union fears": which one.
  if (tokens[at - 1]?.lower === 'that' && /^(?:NOUN|PROPN)$/.test(tokens[at - 2]?.pos ?? '')) return false;
  return (
    phrase !== null &&
    phrase.to <= verb &&
    !tokens.slice(phrase.to, verb).some(({ pos }) => pos === 'AUX') &&
    tokens[at - 1]?.lower !== 'since'
  );
}

/** "the Agency's present forecast": a phrase with those who own it. */
function headPhrase(tokens: Token[], at: number): Run | null {
  const start = /^(?:this|that|these|those)$/.test(tokens[at]?.lower ?? '') && tokens[at]?.pos === 'DET' ? at + 1 : at;
  const phrase = nounPhraseAt(tokens, start);
  if (!phrase || tokens[phrase.head]?.pos === 'PRON') return null;
  const more = isPossessive(tokens[phrase.to]) ? nounPhraseAt(tokens, phrase.to + 1) : null;
  return { from: start, to: more?.to ?? phrase.to };
}

/** @returns Whether what stands between the head of a subject and a noun joins the noun to it as when, or as a clause of its own. */
export function isHung(tokens: Token[], from: number, to: number): boolean {
  const of = tokens[from]?.lower === 'of' ? nounPhraseAt(tokens, from + 1) : null;
  const next = tokens[of?.to ?? from]?.lower ?? '';
  // "The bank estimates that", taken for a noun.
  if (
    next === 'that' &&
    /^(?:estimate|claim|report|forecast|hope|fear|reckon|project|say|view|doubt)s?$/.test(tokens[from - 1]?.lower ?? '')
  )
    return false;
  return (
    /^(?:since|that|which|who|whose)$/.test(next) && !tokens.slice(from, to).some(({ text }) => /^[;:]$/.test(text))
  );
}

/** @returns "Among 2,600 members whom we questioned, 71 per cent": of those who are told of first. */
export function amongThose(tokens: Token[], { from, unit }: Measured): Run | null {
  if (unit !== '%' && unit !== 'fraction') return null;
  const among = tokens.findLastIndex(({ lower }, at) => at < from && /^(?:among|amongst)$/.test(lower));
  const opens = among === 0 || /^[,;:–—]$/.test(tokens[among - 1]?.text ?? '');
  const commas = tokens.slice(among, from).filter(({ text }) => text === ',').length;
  if (among < 0 || !opens || commas !== 1) return null;
  let start = among + 1;
  while (/^(?:NUM|DET)$/.test(tokens[start]?.pos ?? '')) start++;
  return nounPhraseAt(tokens, start);
}

/** @returns "received €85 million in dividends": as what a sum was paid. */
export function paidAs(tokens: Token[], { to, unit }: Measured): Run | null {
  const noun = tokens[to + 1];
  if (!isMoney(unit) || tokens[to]?.lower !== 'in' || noun?.pos !== 'NOUN') return null;
  const all = nounPhraseAt(tokens, to + 1);
  const phrase = all && withoutTime(tokens, all);
  const last = tokens[(phrase?.to ?? 0) - 1];
  const sums =
    /^(?:compensation|aid|assistance|support|funding|relief|interest|rent|revenue|income|tax|cash|damage|credit|capital|equity|spending)$/;
  const pays = sums.test(last?.lower ?? '') || (isPlural(last?.lower ?? '') && kinds.test(last?.lower ?? ''));
  return phrase && pays ? { from: phrase.from, to: phrase.to } : null;
}

const kinds =
  /^(?:fines|taxes|dividends|damages|grants|loans|subsidies|fees|arrears|debts|wages|benefits|savings|losses|profits|sales|exports|imports|credits|premiums|penalties|bonuses|bonds|orders|contracts|investments|costs|royalties|duties|pensions|repairs|payments|reparations|bribes|contributions|rents|salaries|tolls|transfers|guarantees|donations|receipts|revenues|claims)$/;
