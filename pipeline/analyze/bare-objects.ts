/** Numbers without a noun as the object of a verb, or set beside the noun that they count: "acknowledges 21,300", "of which it requested 120". */
import type { Body } from './figure-bodies.ts';
import type { NumberWords } from './number-words.ts';
import { isPlural, singular } from './singular.ts';
import { changes } from './tables/measures.ts';
import { times } from './units.ts';
import type { Token } from './words.ts';

/** Verbs of saying, asking and giving whose object may be a mere number: how many of what was told of before. */
export const countable: ReadonlySet<string> = new Set(
  `acknowledge acknowledges acknowledged admit admits admitted concede concedes conceded confirm confirms confirmed report reports reported
  count counts counted verify verifies verified record records recorded register registers registered document documents documented
  request requests requested order orders ordered demand demands demanded offer offers offered promise promises promised pledge pledges
  pledged deliver delivers delivered receive receives received supply supplies supplied provide provides provided approve approves
  approved grant grants granted reject rejects rejected identify identifies identified list lists listed`.split(/\s+/),
);

/** Nouns of what is done to the counted, or befalls them: "the loss of two". */
export const befalling =
  /^(?:loss|losses|death|deaths|arrest|arrests|return|release|sale|purchase|closure|destruction|rescue|capture|killing|delivery|theft|sinking|departure|dismissal|expulsion|seizure|killings)$/;

const about =
  /^(?:about|around|some|nearly|almost|roughly|over|perhaps|approximately|more|than|only|just|fewer|least|up|to|as|many)$/;

/** @returns The figure that a bare number is by the verb or noun that it hangs on. */
export function bareObject(tokens: Token[], number: NumberWords, unit: string | null): Body | null {
  if (number.value < 2 || !(closes(tokens, number.to) || isJudged(tokens, number))) return null;
  const body = (of: string | null): Body => ({
    unit: of,
    measure: null,
    to: number.to,
    next: number.to,
    measured: true,
  });
  let lead = number.from - 1;
  while (about.test(tokens[lead]?.lower ?? '') && number.from - lead < 5) lead--;
  const whole = wholeOf(tokens, lead);
  if (whole) return body(whole);
  const beside = besideOf(tokens, lead, number);
  if (beside) return body(beside);
  if (tokens[lead]?.lower === 'of' && befalling.test(tokens[lead - 1]?.lower ?? '')) return body(unit);
  if (!number.digits) return null;
  const verb = tokens[lead];
  const asked = verb?.lower === 'for' && /^ask(?:s|ed|ing)?$/.test(tokens[lead - 1]?.lower ?? '');
  const spoken = verb?.lower === 'of' && /^(?:speaks?|spoke|talks?|talked)$/.test(tokens[lead - 1]?.lower ?? '');
  const written = number.value >= 1000 && /,|\d{5}/.test(tokens[number.from]?.text ?? '');
  // What rises to it is what it measures.
  const large = written && verb?.pos === 'VERB' && !changes.has(verb.lower);
  return (number.value >= 10 && (asked || isJudged(tokens, number) || spoken || countable.has(verb?.lower ?? ''))) ||
    large
    ? body(unit)
    : null;
}

/** "officials consider 40,000 more plausible". */
function isJudged(tokens: Token[], { from, to, digits }: NumberWords): boolean {
  const at = /^(?:more|less|too|far|quite|very)$/.test(tokens[to]?.lower ?? '') ? to + 1 : to;
  const judging = /^(?:consider|deem|find|think|call|believe)(?:s|ed)?$|^(?:found|thought)$/;
  return (
    digits &&
    judging.test(tokens[from - 1]?.lower ?? '') &&
    tokens[at]?.pos === 'ADJ' &&
    !isPlural(tokens[at + 1]?.lower ?? '')
  );
}

/** "A moth needs ten to hatch", "now takes nineteen": of the time that was told before. */
export function timeNeeded(tokens: Token[], { from, to }: NumberWords, unit: string | null): boolean {
  return times.test(unit ?? '') && needsTime(tokens, from, to);
}

/** @returns Whether a number stands behind a verb that takes time, with what takes it behind it or nothing. */
export function needsTime(tokens: Token[], from: number, to: number): boolean {
  if (!/^(?:needs?|needed|takes?|took|lasts?|lasted)$/.test(tokens[from - 1]?.lower ?? '')) return false;
  return !tokens[to]?.word || (tokens[to]?.lower === 'to' && tokens[to + 1]?.pos === 'VERB');
}

function closes(tokens: Token[], to: number): boolean {
  const next = tokens[to];
  if (!next || /^[.,;:)—–]$/.test(next.text)) return true;
  return /^(?:by|so|in|at|and|or|but|while|since|from|during|before|after|for|on)$/.test(next.lower);
}

/** "missiles, of which the president has requested 120": what they are of. */
function wholeOf(tokens: Token[], lead: number): string | null {
  if (tokens[lead]?.pos !== 'VERB') return null;
  const which = tokens.findLastIndex(({ lower }, at) => at < lead && /^wh(?:ich|om)$/.test(lower));
  if (which < 3 || tokens[which - 1]?.lower !== 'of' || lead - which > 14) return null;
  const noun = tokens[which - 2]?.text === ',' ? tokens[which - 3] : tokens[which - 2];
  return noun && isPlural(noun.lower) && noun.pos === 'NOUN' ? singular(noun.lower) : null;
}

/** "the prisoners who remain, some 4,700 by one count": the plural before the comma, or before its relative clause. */
function besideOf(tokens: Token[], lead: number, { from, value, digits }: NumberWords): string | null {
  const told = lead < from - 1 || /^(?:in|by|at)$/.test(tokens[from + 1]?.lower ?? '');
  if (tokens[lead]?.text !== ',' || !digits || value < 10 || !told) return null;
  const who = tokens.findLastIndex(
    ({ lower, text }, at) => at < lead && lead - at < 9 && (/^(?:who|that|which)$/.test(lower) || /^[,;:]$/.test(text)),
  );
  const noun = tokens[who > 0 && /^(?:who|that|which)$/.test(tokens[who]?.lower ?? '') ? who - 1 : lead - 1];
  return noun?.pos === 'NOUN' && isPlural(noun.lower) && !times.test(singular(noun.lower))
    ? singular(noun.lower)
    : null;
}
