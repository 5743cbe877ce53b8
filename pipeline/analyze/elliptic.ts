/** Figures whose noun stands elsewhere: "of the 40 boats, 12 were lost", "deaths fell to 300", "a staff of 85". */

import { bareInClause, isEarlier } from './bare-clauses.ts';
import { bareFigure } from './bare-figures.ts';
import { bareObject, timeNeeded } from './bare-objects.ts';
import { countedPhraseAt } from './counted-phrases.ts';
import type { Body, Context } from './figure-bodies.ts';
import { meanOf } from './mean-of.ts';
import { withoutArticle } from './measure-runs.ts';
import { changedSubject } from './measures.ts';
import { type NumberWords, numberAt } from './number-words.ts';
import { isHyphen, nounPhraseAt, phraseText } from './phrases.ts';
import type { Sentence } from './reading.ts';
import { isPlural, singular } from './singular.ts';
import { monthOf } from './tables/calendar.ts';
import { ages, dimensions, teams } from './tables/measures.ts';
import { harms } from './tables/numbers.ts';
import { unitAt, withRate } from './units.ts';
import type { Token } from './words.ts';

const unitless = /^(?:%|fraction|time|year|month|week|day|hour|minute|second)$|\$|€|£/;

function body(number: NumberWords, unit: string | null, measure: string | null): Body {
  return { unit, measure, to: number.to, next: number.to, measured: true };
}

/** "aged 25", "the draft age was cut to 25", "children under five": years of age. */
export function ofAge(tokens: Token[], number: NumberWords, qualified: boolean): Body | null {
  if (number.value < 1 || number.value > 120 || number.currency) return null;
  const lead = tokens.slice(Math.max(0, number.from - 7), number.from).map((token) => token.lower);
  const near = tokens[number.from - 1]?.lower ?? '';
  const noun = tokens[number.to]?.pos === 'NOUN' && isPlural(tokens[number.to]?.lower ?? '');
  if (lead.some((word) => /^(?:age|ages|aged)$/.test(word)) && !noun) return body(number, 'year', null);
  if (number.digits && number.max === null && (isBetween(tokens, number) || isTold(tokens, number)))
    return body(number, 'year', null);
  // "under 75 mortality rates".
  if (number.digits && /^(?:under|over)$/.test(near) && /^mortality$/.test(tokens[number.to]?.lower ?? ''))
    return body(number, 'year', null);
  const older =
    qualified && /^(?:under|over|below|above)$/.test(near) && ages.has(tokens[number.from - 2]?.lower ?? '');
  return older ? body(number, 'year', null) : null;
}

/** "She is 71.", "He was 33 when the mine closed". */
function isTold(tokens: Token[], { from, to, value }: NumberWords): boolean {
  const [who, verb, after] = [tokens[from - 2], tokens[from - 1], tokens[to]];
  return (
    /^(?:is|was|turned|turns)$/.test(verb?.lower ?? '') &&
    /^(?:he|she)$/.test(who?.lower ?? '') &&
    value > 4 &&
    (!after?.word || /^(?:and|when|now|but)$/.test(after.lower))
  );
}

/** "Ines Marr, 34, lost her boat". */
function isBetween(tokens: Token[], { from, to, value }: NumberWords): boolean {
  const [before, name, after] = [tokens[from - 1], tokens[from - 2], tokens[to]];
  return (
    before?.text === ',' &&
    after?.text === ',' &&
    value > 4 &&
    name?.pos === 'PROPN' &&
    /^\p{Lu}\p{Ll}+$/u.test(name.text) &&
    tokens[from - 3]?.pos === 'PROPN' &&
    !monthOf.has(name.lower) &&
    // "Kerala, 61, Goa, 48": a list of figures.
    tokens[to + 1]?.pos !== 'PROPN'
  );
}

/** @returns The figure of a number without a noun of its own; `null` when nothing tells what it counts. */
export function elliptic(sentence: Sentence, number: NumberWords, { last, qualified }: Context): Body | null {
  const { tokens } = sentence;
  const after = tokens[number.to];
  const wide = last !== null && dimensions.has(after?.lower ?? '');
  const open =
    !after ||
    /^(?:PUNCT|AUX|VERB|ADP|CCONJ|SCONJ|ADV|PART)$/.test(after.pos) ||
    /^(?:that|who|which)$/.test(after.lower) ||
    isAdverbial(after) ||
    isEarlier(tokens, number.to);
  if (last?.unit && /^becom(?:e|es|ing)$|^became$/.test(tokens[number.from - 1]?.lower ?? '') && open)
    return body(number, last.unit, last.measure);
  const unit = last?.unit && !unitless.test(last.unit) ? last.unit : null;
  if (isMore(tokens, number, last))
    return { ...body(number, unit, unit && (last?.measure ?? null)), to: number.to + 1, next: number.to + 1 };
  if (last && timeNeeded(tokens, number, last.unit)) return body(number, last.unit, null);
  const again = coordinatedNoun(tokens, number);
  if (again) return body(number, again, null);
  const mean = last === null ? null : meanOf(tokens, number);
  if (mean) return body(number, null, mean);
  const bare = bareFigure(sentence, number, unit) ?? bareObject(tokens, number, unit);
  if (bare) return bare;
  if ((!open && !wide) || /^[:/(]$/.test(after?.text ?? '')) return null;
  const before = tokens[number.from - 1];
  if (isOfVotes(tokens, number)) return body(number, 'vote', null);
  if (isOfPeople(tokens, number)) {
    // "Seventeen people died and 94 were injured".
    const same = last && after?.pos === 'AUX' && !unitless.test(last.unit ?? '') ? last : null;
    return body(number, same?.unit ?? null, same?.measure ?? null);
  }
  if (number.value === 0) return zero(sentence, number);
  const shared = sharedUnit(tokens, number);
  if (shared) return body(number, shared, null);
  // "37 of them", "three of which".
  if (after?.lower === 'of') {
    const taken = /^(?:them|these|those|which|whom|us|you)$/.test(tokens[number.to + 1]?.lower ?? '');
    if (!taken || (number.value === 1 && !qualified)) return null;
    return { ...body(number, last?.unit ?? null, last?.measure ?? null), to: number.to + 2, next: number.to + 2 };
  }
  const verb =
    after?.pos === 'AUX' || after?.pos === 'VERB' || (last && /^(?:that|who|which)$/.test(after?.lower ?? ''));
  const collective = tokens[number.from - 2];
  // "a staff of 85", "his staff of seven".
  const of =
    before?.lower === 'of' &&
    collective?.pos === 'NOUN' &&
    /^(?:a|an|its|the|their|his|her|our)$/.test(determiner(tokens, number.from - 2));
  if (of && (number.digits || teams.has(collective?.lower ?? ''))) return body(number, null, null);
  // "clashes, of which 31 were recorded".
  if (!last && verb && number.value > 1 && isOfWhich(tokens, number)) return body(number, null, null);
  const told = bareInClause(tokens, number, last, qualified);
  if (told) return told;
  if (isThere(tokens, number)) return body(number, last?.unit ?? null, last?.measure ?? null);
  // "19 of them in full and three in part": goes on counting.
  const goes =
    last?.unit &&
    !unitless.test(last.unit) &&
    (before?.pos === 'CCONJ' || before?.text === ',' || before?.pos === 'VERB');
  if (!number.digits && (number.value < 2 || !(verb || goes)) && number.value < 1000) return null;
  // "the number of its inspectors to 140".
  const noun = tokens[number.from - 2];
  if (before?.lower === 'to' && number.digits && noun?.pos === 'NOUN' && isPlural(noun.lower) && number.value >= 10)
    return body(number, singular(noun.lower), noun.text);
  if (number.digits && number.value < 10 && !last && !qualified) return null;
  const raised = before?.lower === 'to' && number.value > 12;
  const put =
    raised || before?.lower === 'at' || /^(?:closer|nearer)$/.test(noun?.lower ?? '') ? numberOf(tokens, number) : null;
  if (put && number.digits) return put;
  const changed = subjectOfChange(sentence, number);
  if (changed) return body(number, changed.unit, changed.measure);
  // "Fees rose 35%. Four have closed": a word counts things, no shares or sums.
  // "As many as 5,000 marched".
  if (!last && number.digits && qualified && after?.pos === 'VERB') return body(number, null, null);
  if (!last && isBare(tokens, number)) return body(number, null, null);
  if (last && !number.digits && unitless.test(last.unit ?? '')) return body(number, null, null);
  return last ? body(number, last.unit, last.measure) : null;
}

function isOfWhich(tokens: Token[], { from }: NumberWords): boolean {
  const lead = `${tokens[from - 2]?.lower} ${tokens[from - 1]?.lower}`;
  return /^of (?:which|whom)$/.test(lead) || (from === 3 && tokens[0]?.lower === 'of' && tokens[2]?.text === ',');
}

/** "By May there will be nine": of what, was told before. */
function isThere(tokens: Token[], { from, to, value }: NumberWords): boolean {
  let at = from - 1;
  while (/^(?:AUX|ADV)$/.test(tokens[at]?.pos ?? '') && tokens[at]?.lower !== 'there') at--;
  const closes = !tokens[to] || tokens[to]?.pos === 'PUNCT';
  return closes && value > 1 && at < from - 1 && tokens[at]?.lower === 'there';
}

/** "It had fewer than 3,000", "The target is 150 million": large, and at the end of its clause. */
function isBare(tokens: Token[], { from, to, value, digits }: NumberWords): boolean {
  const closes = !tokens[to] || /^(?:[.,;)]|by|in)$/.test(tokens[to]?.lower ?? '');
  if (!digits || value < 1000 || !closes) return false;
  let at = from - 1;
  while (/^(?:ADV|ADP|ADJ|DET)$/.test(tokens[at]?.pos ?? '') && from - at < 5 && tokens[at]?.lower !== 'for') at--;
  return /^(?:is|are|was|were|be|been|has|had|have|for)$/.test(tokens[at]?.lower ?? '');
}

/** "…, and 300,000 more are due". */
function isMore(tokens: Token[], { from, to, value }: NumberWords, last: Context['last']): boolean {
  const after = tokens[to + 1];
  // "Two more have followed".
  if (!last?.unit || unitless.test(last.unit))
    return value > 1 && after?.pos === 'AUX' && /^(?:more|others)$/.test(tokens[to]?.lower ?? '');
  if (value < 2) return false;
  // "1.3 million more than the ministry admits".
  if (after?.lower === 'than')
    return /^(?:more|fewer|less)$/.test(tokens[to]?.lower ?? '') && (value > 9 || tokens[from - 1]?.text === ',');
  return (
    /^(?:more|others)$/.test(tokens[to]?.lower ?? '') && (!after || /^(?:AUX|VERB|PUNCT|ADV|ADP)$/.test(after.pos))
  );
}

/** "voted 9 to 4": for and against. */
function isOfVotes(tokens: Token[], { from, to, digits }: NumberWords): boolean {
  const voted = (at: number) => /^vot(?:e|es|ed|ing)$/.test(tokens[at]?.lower ?? '');
  const isCount = (at: number) => tokens[at]?.pos === 'NUM';
  if (tokens[to]?.lower === 'to' && isCount(to + 1)) return voted(from - 1) || (digits && voted(from - 2));
  return tokens[from - 1]?.lower === 'to' && isCount(from - 2) && (voted(from - 3) || voted(from - 4));
}

/** "killed 14", "forced 8,000 to flee", "Fourteen were killed": people, who need no noun. */
function isOfPeople(tokens: Token[], { from, to, value, digits }: NumberWords): boolean {
  let at = from - 1;
  while (
    (/^(?:ADV|DET|ADP)$/.test(tokens[at]?.pos ?? '') ||
      /^(?:least|most|more|than|estimated|further)$/.test(tokens[at]?.lower ?? '')) &&
    from - at < 5
  )
    at--;
  const before = tokens[at];
  if (value < 2 || (!digits && value > 999)) return false;
  if (before?.pos === 'VERB' && harms.has(before.lower))
    return !/^(?:at|by|of|in|on|with|than)$/.test(tokens[to]?.lower ?? '');
  const passive = tokens[to]?.pos === 'AUX' && tokens.slice(to + 1, to + 4).some(({ lower }) => harms.has(lower));
  // "At least 14 were killed".
  return passive && (at < 0 || before?.pos === 'CCONJ' || before?.text === ',');
}

/** "12 state-run and 30 private clinics", "three newly built and two refitted ferries". */
function coordinatedNoun(tokens: Token[], { to }: NumberWords): string | null {
  let at = to;
  while (
    at < to + 5 &&
    (/^(?:ADJ|ADV|VERB)$/.test(tokens[at]?.pos ?? '') || isHyphen(tokens, at) || isHyphen(tokens, at + 1))
  )
    at++;
  if (at === to || tokens[at]?.lower !== 'and') return null;
  const other = numberAt(tokens, at + 1);
  if (other?.kind !== 'cardinal' || other.currency || unitAt(tokens, other.to)) return null;
  const phrase = countedPhraseAt(tokens, other.to);
  const noun = phrase && tokens[phrase.head];
  return noun && isPlural(noun.lower) ? singular(noun.lower) : null;
}

/** "Landings fell to zero". */
function zero(sentence: Sentence, number: NumberWords): Body | null {
  const changed = subjectOfChange(sentence, { ...number, value: 1000 });
  return changed ? body(number, changed.unit, changed.measure) : null;
}

/** "put the number of jobs saved at 1,400", "the number is closer to 450". */
function numberOf(tokens: Token[], number: NumberWords): Body | null {
  const noun = tokens.findLastIndex(
    ({ lower }, index) => index < number.from && /^(?:number|count|tally|toll|total)$/.test(lower),
  );
  // "puts the number at 2,400".
  if (noun > 0 && noun === number.from - 2) return body(number, null, tokens[noun]?.text ?? null);
  if (noun < 0 || number.from - noun > 10 || tokens[noun + 1]?.lower !== 'of') return null;
  const phrase = nounPhraseAt(tokens, noun + 2);
  const head = phrase && tokens[phrase.head];
  if (!phrase || !head || !isPlural(head.lower)) return null;
  const text = tokens.slice(noun, number.from - 1).map((token) => token.text);
  return body(number, singular(head.lower), text.join(' '));
}

function isAdverbial(token: Token): boolean {
  return /^(?:today|now|yesterday|overnight|each|last|this|next|annually|wide|long)$/.test(token.lower);
}

/** The word before a noun and its adjectives. */
function determiner(tokens: Token[], noun: number): string {
  let at = noun - 1;
  while (at > 0 && /^(?:ADJ|NOUN)$/.test(tokens[at]?.pos ?? '')) at--;
  return tokens[at]?.lower ?? '';
}

/** "from 12 to 18%", "from 400 to 250 boats": the unit stands behind the second number. */
function sharedUnit(tokens: Token[], number: NumberWords): string | null {
  if (tokens[number.from - 1]?.lower !== 'from' || tokens[number.to]?.lower !== 'to') return null;
  // "from 400 to perhaps 250 boats".
  const loose = /^(?:perhaps|about|around|nearly|some|roughly|almost|only|just|over)$/;
  const other = numberAt(tokens, number.to + (loose.test(tokens[number.to + 1]?.lower ?? '') ? 2 : 1));
  if (!other) return null;
  if (other.currency) return other.currency;
  const unit = unitAt(tokens, other.to);
  if (unit) return withRate(tokens, unit).unit;
  const phrase = nounPhraseAt(tokens, other.to);
  const noun = phrase && tokens[phrase.to - 1];
  return noun && isPlural(noun.lower) ? singular(noun.lower) : null;
}

/** "Deaths fell to 300", "the number of trawlers reached 1,400", "the population is to fall to 88 million". */
function subjectOfChange(
  { tokens, passage }: Sentence,
  number: NumberWords,
): { unit: string | null; measure: string } | null {
  const subject = changedSubject(tokens, number.from);
  if (!subject) return null;
  const words = tokens.slice(subject.from, subject.to);
  const of = words.findIndex((token, index) => token.lower === 'number' && words[index + 1]?.lower === 'of');
  const counted = of >= 0 ? nounPhraseAt(tokens, subject.from + of + 2) : null;
  const head = counted ? tokens[counted.head] : tokens[subject.head];
  if (!head || (!number.digits && number.value < 1000)) return null;
  const plural = isPlural(head.lower) && (head.pos === 'NOUN' || head === tokens[0]);
  if (!plural && number.value < 20) return null;
  return {
    unit: plural ? singular(head.lower) : null,
    measure: phraseText(passage.passage.text, tokens, withoutArticle(tokens, subject)),
  };
}
