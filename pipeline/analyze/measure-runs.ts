/** Runs of words that a figure may measure: the nouns before it, the subject of its verb. */

import { frontedSubject } from './fronted-subjects.ts';
import { afterFronted, afterPeriod, isGerund, isPeriod } from './measure-subjects.ts';
import { isPossessive, type Phrase, subjectBefore } from './phrases.ts';
import { isPlural } from './singular.ts';
import { numbered } from './tables/numbers.ts';
import { unitAt } from './units.ts';
import type { Token } from './words.ts';

/** Token indexes; `to` is exclusive. */
export interface Run {
  from: number;
  to: number;
}

export interface Measured {
  /** Where the figure before it in the sentence ends: no measure reaches across it. */
  floor: number;
  /** Token indexes of the phrase, qualifier included. */
  from: number;
  to: number;
  unit: string | null;
  /** A share of a purse or an economy: "7% of GDP". */
  purse?: boolean | undefined;
}

/** The run of nouns and their adjectives that ends before a token, with what hangs on it ("of …", "in …", "on …"). */
export function nounsEndingAt(tokens: Token[], to: number): Run | null {
  let from = to;
  while (from > 0) {
    const token = tokens[from - 1];
    if (!token) break;
    const before = tokens[from - 2];
    const participle =
      token.pos === 'VERB' &&
      /(?:ing|ed)$/.test(token.lower) &&
      (/^(?:DET|ADP|ADJ)$/.test(before?.pos ?? '') ||
        /^(?:most|least|place|put|estimate)s?$/.test(before?.lower ?? '')) &&
      from < to;
    const inside = isNoun(tokens, from - 1) || token.pos === 'ADJ' || isPossessive(token) || token.text === '-';
    const hangs =
      from < to &&
      /^(?:of|in|on|for|with|between|among|against)$/.test(token.lower) &&
      isNoun(tokens, from - 2) &&
      !isAdverbial(before);
    const article =
      /^(?:DET|PRON)$/.test(token.pos) &&
      /^(?:of|in|on|for|with|between|among|against)$/.test(before?.lower ?? '') &&
      from < to;
    // "Estimates place losses in the range of": a verb, taken for a noun.
    if (from < to && /^(?:place|put)$/.test(token.lower) && isPlural(before?.lower ?? '')) break;
    // "in the most deprived areas".
    const degree = from < to && /^(?:most|least)$/.test(token.lower) && /^(?:VERB|ADJ)$/.test(tokens[from]?.pos ?? '');
    if (!inside && !participle && !hangs && !article && !degree) break;
    from--;
  }
  return from < to && isNoun(tokens, to - 1) ? trimmed(tokens, { from, to }) : null;
}

/** "sold at yields that we put at 30 percent": @returns what stands before the clause whose verb ends before the figure. */
export function relativePut(tokens: Token[], figure: number): Run | null {
  if (!/^(?:put|estimate|place|value|rate|reckon|set)s?$/.test(tokens[figure - 2]?.lower ?? '')) return null;
  const that = [figure - 3, figure - 4, figure - 5].find((at) => /^(?:that|which)$/.test(tokens[at]?.lower ?? ''));
  return that === undefined ? null : nounsEndingAt(tokens, that);
}

/** "in May on the coast": a month or a day takes nothing on. */
function isAdverbial(token: Token | undefined): boolean {
  return /^(?:january|february|march|april|may|june|july|august|september|october|november|december|year|month|week|quarter)$/.test(
    token?.lower ?? '',
  );
}

/** A verb in "-s" right before an auxiliary is none: "that shifts must be limited", "Catches are below". */
function isNoun(tokens: Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.pos === 'NOUN' || token?.pos === 'PROPN') return true;
  const next = tokens[at + 1];
  // "a cost saving of £2 million".
  const gerund = token?.pos === 'VERB' && /ing$/.test(token.lower) && next?.lower === 'of';
  if (gerund && /^(?:NOUN|ADJ|DET)$/.test(tokens[at - 1]?.pos ?? '')) return true;
  if (token?.pos !== 'VERB' || !isPlural(token.lower)) return false;
  // "counts of bees" at the head of a clause, "have nets": no verb in "-s" stands there.
  const before = tokens[at - 1];
  const heads = next?.lower === 'of' && (!before || before.text === ',' || before.pos === 'DET');
  return heads || next?.pos === 'AUX' || next?.lower === 'worth' || /^(?:have|has|had)$/.test(before?.lower ?? '');
}

/** "bonds trading at", "a surcharge amounting to": what they do is none of what they are. */
function trimmed(tokens: Token[], { from, to }: Run): Run {
  const cut =
    to - from > 1 &&
    /^(?:trading|selling|starting|totalling|totaling|amounting|ranging|averaging|rising|falling|running|costing|standing|reaching|worth|valued|estimated|priced|equivalent|equal)$/.test(
      tokens[to - 1]?.lower ?? '',
    );
  return cut ? { from, to: to - 1 } : { from, to };
}

const between =
  /^(?:by|to|at|for|from|of|as|low|high|much|many|little|few|extra|additional|further|average|estimated|record|combined|mere|just|now|under|over|the|next|last|past|about|around|some|nearly|almost|more|less|than|between|up|down|back)$/;

const bringing = /^(?:br(?:ing|ings|ought)|t(?:akes?|ook)|rak(?:es?|ed)|pull(?:s|ed)?)$/;

/** The verb before a figure, over prepositions, adverbs and what stands between: "fell in winter to", "costs buyers". */
export function verbBefore(tokens: Token[], from: number): number {
  let at = from - 1;
  // "The charge brought in £41 million".
  if (tokens[at]?.lower === 'in' && tokens[from]?.pos === 'SYM' && bringing.test(tokens[at - 1]?.lower ?? ''))
    return at - 1;
  const back = () => {
    while (at > 0 && (/^(?:ADV|DET|PART)$/.test(tokens[at]?.pos ?? '') || between.test(tokens[at]?.lower ?? ''))) {
      // "Their pensions average €900": a verb, taken for an adjective.
      if (tokens[at]?.lower === 'average' && /^(?:NOUN|PROPN|ADV)$/.test(tokens[at - 1]?.pos ?? '')) return;
      at--;
    }
  };
  back();
  // "costs consumers $780 million": whom it costs.
  let whom = at;
  const costs = /^(?:costs?|costing|saves?|saved)$/;
  while (
    whom > 0 &&
    at - whom < 4 &&
    !costs.test(tokens[whom]?.lower ?? '') &&
    /^(?:NOUN|PROPN|ADJ|DET|PRON)$/.test(tokens[whom]?.pos ?? '')
  )
    whom--;
  if (whom < at && costs.test(tokens[whom]?.lower ?? '')) return whom;
  // "fell in winter to 300", "is put by engineers at £80 million".
  for (let aside = asideBefore(tokens, at); aside !== null; aside = asideBefore(tokens, at)) {
    at = aside - 1;
    back();
  }
  return at;
}

/** Where "in winter", "by engineers" begins that ends at a token and hangs on a verb; `null` when nothing does. */
function asideBefore(tokens: Token[], last: number): number | null {
  let at = last;
  while (/^(?:NOUN|PROPN|ADJ|DET|NUM)$/.test(tokens[at]?.pos ?? '')) at--;
  const mark = tokens[at];
  if (at === last || !/^(?:in|by|on|during|since|after|before|until|within|at)$/.test(mark?.lower ?? '')) return null;
  return /^(?:VERB|ADV)$/.test(tokens[at - 1]?.pos ?? '') ? at : null;
}

/** Whether the nouns before a figure only say where or when: "rose in Peru to 5%". */
export function isAside(tokens: Token[], run: Run): boolean {
  return asideBefore(tokens, run.to - 1) !== null && run.to - run.from < 5;
}

/** The subject of a verb, also over "is expected to", "has begun to", a relative clause and an aside. */
export function subjectOf(tokens: Token[], verb: number): Phrase | null {
  let at = verb;
  while (
    tokens[at - 1]?.lower === 'to' ||
    /^(?:AUX|ADV)$/.test(tokens[at - 1]?.pos ?? '') ||
    (tokens[at]?.lower === 'to' &&
      /^(?:expected|projected|forecast|set|likely|due|able|begun|began|continued?s?|estimated|bound|planned|supposed|allowed|thought|believed|reported|said)$/.test(
        tokens[at - 1]?.lower ?? '',
      ))
  )
    at--;
  // "a price that has risen to …", "Unemployment, which stood at …": the noun before the pronoun.
  if (/^(?:that|which)$/.test(tokens[at - 1]?.lower ?? '')) {
    const nouns = nounsEndingAt(tokens, tokens[at - 2]?.text === ',' ? at - 2 : at - 1);
    return nouns && { ...nouns, head: nouns.to - 1 };
  }
  // "the works that we propose would cost".
  if (tokens[at - 1]?.pos === 'VERB' && tokens[at - 2]?.pos === 'PRON') {
    const nouns = nounsEndingAt(tokens, /^(?:that|which)$/.test(tokens[at - 3]?.lower ?? '') ? at - 3 : at - 2);
    return nouns && { ...nouns, head: nouns.to - 1 };
  }
  const aside = openingOf(tokens, at);
  const subject =
    frontedSubject(tokens, aside ?? at) ??
    wider(subjectBefore(tokens, aside ?? at), tokens, aside ?? at) ??
    bareSubject(tokens, aside ?? at) ??
    reduced(tokens, at) ??
    afterPeriod(tokens, at) ??
    afterFronted(tokens, at);
  // "Over the same years pay rose": when, and then what.
  const when = subject
    ? tokens.findIndex(({ lower }, index) => index >= subject.from && index < subject.to - 1 && isPeriod.test(lower))
    : -1;
  if (
    subject &&
    when >= 0 &&
    tokens[0]?.pos === 'ADP' &&
    subject.from < 3 &&
    !/^(?:of|in)$/.test(tokens[when + 1]?.lower ?? '')
  )
    return { from: when + 1, to: subject.to, head: Math.max(subject.head, when + 1) };
  // "Waiting lists grew": a participle that opens the sentence; "that rebuilding the pier costs": or its clause.
  return subject && isGerund(tokens, subject.from - 1) ? { ...subject, from: subject.from - 1 } : subject;
}

/** "Infections traced to seafood run at": a participle with what hangs on it. */
function reduced(tokens: Token[], at: number): Phrase | null {
  const hangs = nounsEndingAt(tokens, at);
  const participle = (hangs?.from ?? 0) - 2;
  if (participle < 1 || tokens[participle + 1]?.pos !== 'ADP') return null;
  const verb = tokens[participle];
  const nouns = verb?.pos === 'VERB' && /(?:ed|en)$/.test(verb.lower) ? nounsEndingAt(tokens, participle) : null;
  return nouns && { from: nouns.from, to: at, head: nouns.to - 1 };
}

/** "the tariff on imported shrimp": over a participle that the noun phrase stops at. */
function wider(subject: Phrase | null, tokens: Token[], at: number): Phrase | null {
  const nouns = subject && subject.to === at ? nounsEndingAt(tokens, at) : null;
  if (!subject || !nouns || nouns.from >= subject.from) return subject;
  const head = tokens.findIndex(({ pos }, index) => index > nouns.from && pos === 'ADP');
  return { ...nouns, head: head > 0 && head < at ? head - 1 : subject.head };
}

/** "The damage, according to the bank, came to", "Output, which fell in 2019, is": where the aside begins. */
function openingOf(tokens: Token[], at: number): number | null {
  if (tokens[at - 1]?.text !== ',') return null;
  let opening = tokens.findLastIndex(({ text }, index) => index < at - 1 && text === ',');
  // ", since 5 January, 2026,".
  if (tokens[opening + 1]?.pos === 'NUM' && opening === at - 3)
    opening = tokens.findLastIndex(({ text }, index) => index < opening && text === ',');
  if (opening < 1 || at - opening > 24) return null;
  return /^(?:which|who|whose|where|according|having|in|as|if|once|when|although|though|says?|said)$/.test(
    tokens[opening + 1]?.lower ?? '',
  )
    ? opening
    : null;
}

/** "Catches are below": a plural that opens the sentence, taken for a verb. */
function bareSubject(tokens: Token[], at: number): Phrase | null {
  // "Thinning costs €900".
  const gerund = tokens[0]?.pos === 'VERB' && /ing$/.test(tokens[0].lower);
  return at === 1 && (gerund || isNoun(tokens, 0)) ? { from: 0, to: 1, head: 0 } : null;
}

/** "the flow in July 2024", "the cost to the three provinces": without what hangs on it and has a number. */
export function withoutNumber(tokens: Token[], phrase: Phrase | null): Phrase | null {
  if (!phrase) return null;
  const number = tokens.findIndex((token, index) => index >= phrase.from && index < phrase.to && token.pos === 'NUM');
  // "the Section 301 tariffs": part of a name.
  if (number < 0 || numbered.has(tokens[number - 1]?.lower ?? '')) return phrase;
  // "the 35 percent tariff on cod", a paragraph's number: what it stands before.
  if (number < phrase.head && tokens[number - 1]?.pos !== 'ADP' && number - phrase.from < 2) {
    const unit = unitAt(tokens, number + 1);
    const from = unit ? unit.to : number + 1;
    return from <= phrase.head ? { ...phrase, from } : null;
  }
  const hangs = tokens.findLastIndex((token, index) => index > phrase.head && index < number && token.pos === 'ADP');
  return hangs > phrase.from ? { ...phrase, to: hangs } : null;
}

/** "is forecast to double, and to reach 70,000": the subject of the first verb goes on. */
export function elidedSubject(tokens: Token[], verb: number): Phrase | null {
  let at = verb - 1;
  while (
    at > 0 &&
    (/^(?:to|also|then|not)$/.test(tokens[at]?.lower ?? '') || /^(?:AUX|ADV)$/.test(tokens[at]?.pos ?? ''))
  )
    at--;
  if (!/^(?:and|but|or|,)$/.test(tokens[at]?.lower ?? '')) return null;
  const first = tokens.findIndex((token) => token.pos === 'VERB' || token.pos === 'AUX');
  return first > 0 && first < at ? subjectBefore(tokens, first) : null;
}

/** @returns The phrase without an article before it. */
export function withoutArticle(tokens: Token[], phrase: Run): Run {
  return /^(?:the|a|an|whose)$/.test(tokens[phrase.from]?.lower ?? '') && phrase.to - phrase.from > 1
    ? { from: phrase.from + 1, to: phrase.to }
    : phrase;
}

/** @returns The run without the article of the figure: "for the remaining 6%". */
export function withoutTail(tokens: Token[], { from, to }: Run): Run {
  let end = to;
  while (end > from && /^(?:DET|ADP|CCONJ)$/.test(tokens[end - 1]?.pos ?? '')) end--;
  return { from, to: end };
}

/** @returns What stands before the bracket of a figure: "in the poorest districts (153 cases)". */
export function bracketed(tokens: Token[], { from }: Measured): Run | null {
  if (tokens[from - 1]?.text !== '(') return null;
  const close = from - 2;
  if (!/^["”’']$/.test(tokens[close]?.text ?? '')) return nounsEndingAt(tokens, from - 1);
  const open = tokens.findLastIndex(({ text }, index) => index < close && /^["“‘']$/.test(text));
  return open >= 0 && close - open > 1 && close - open < 14 ? { from: open + 1, to: close } : null;
}
