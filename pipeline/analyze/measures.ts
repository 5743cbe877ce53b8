/** What a figure measures, where its own phrase does not say: the words before it or behind it, verbatim. */
import { isPossessive, nounPhraseAt, type Phrase, phraseText, subjectBefore } from './phrases.ts';
import { monthOf } from './tables/calendar.ts';
import { changes, dimensions } from './tables/measures.ts';
import type { Token } from './words.ts';

interface Figure {
  /** Where the figure before it in the sentence ends: no measure reaches across it. */
  floor: number;
  /** Token indexes of the phrase, qualifier included. */
  from: number;
  to: number;
  unit: string | null;
}

const isTime = (unit: string | null) => /^(?:second|minute|hour|day|week|month|year|decade|century)$/.test(unit ?? '');
const isMoney = (unit: string | null) => /^\p{Sc}|\$|^[A-Z]{3}$|^(?:dollar|euro|pound|yen|yuan)/u.test(unit ?? '');

/** @returns What is measured; `null` when the sentence does not say. */
export function measureAround(text: string, tokens: Token[], figure: Figure): string | null {
  const phrase =
    putAt(tokens, figure) ??
    addedTo(tokens, figure) ??
    spent(tokens, figure) ??
    beforeDimension(tokens, figure) ??
    beforePreposition(tokens, figure) ??
    apposed(tokens, figure) ??
    ofVerb(tokens, figure);
  if (!phrase || (phrase.from < figure.floor && phrase.to > figure.floor) || phrase.to === figure.floor) return null;
  const bare = withoutArticle(tokens, phrase);
  return bare.from < bare.to ? phraseText(text, tokens, bare) : null;
}

type Run = { from: number; to: number };

/** "put the odds of a strike before August at 80 percent": what was put. */
function putAt(tokens: Token[], { from, floor }: Figure): Run | null {
  if (tokens[from - 1]?.lower !== 'at') return null;
  const verb = tokens.findLastIndex(({ pos }, index) => index < from && (pos === 'VERB' || pos === 'AUX'));
  const put = tokens.findLastIndex(
    ({ lower }, index) =>
      index < from &&
      /^(?:puts?|putting|estimate[sd]?|estimating|pegs?|pegged|sets?|fix|fixe[sd]|places?|placed)$/.test(lower),
  );
  if (put < floor || from - put > 14 || (verb > put && !/ed$/.test(tokens[verb]?.lower ?? ''))) return null;
  const phrase = nounPhraseAt(tokens, put + 1);
  if (!phrase || phrase.to > from - 1) return null;
  const of = tokens[phrase.to]?.lower === 'of' ? nounPhraseAt(tokens, phrase.to + 1) : null;
  return { from: phrase.from, to: of && of.to < from ? of.to : phrase.to };
}

/** "add 0.05 percentage points to inflation". */
function addedTo(tokens: Token[], { from, to }: Figure): Run | null {
  if (
    tokens[to]?.lower !== 'to' ||
    !/^(?:adds?|added|adding|contributes?|contributed)$/.test(tokens[verbBefore(tokens, from)]?.lower ?? '')
  )
    return null;
  return nounPhraseAt(tokens, to + 1);
}

/** "$3 billion on rail", "€4 million for clinics". */
function spent(tokens: Token[], { to, unit }: Figure): Run | null {
  if (!isMoney(unit) || !/^(?:on|for|in)$/.test(tokens[to]?.lower ?? '')) return null;
  const phrase = nounPhraseAt(tokens, to + 1);
  if (!phrase || tokens.slice(phrase.from, phrase.to).some((token) => token.pos === 'NUM')) return null;
  const head = tokens[phrase.head]?.lower ?? '';
  if (monthOf.has(head)) return null;
  if (/^(?:years?|months?|weeks?|days?|total|return|exchange|addition|contrast|terms?|quarter|half)$/.test(head))
    return null;
  return tokens[to]?.lower === 'in' && tokens[phrase.head]?.pos === 'PROPN' ? null : phrase;
}

/** "a pipe 40 cm wide", "a zone 800 miles long". */
function beforeDimension(tokens: Token[], { from, to }: Figure): Run | null {
  return dimensions.has(tokens[to]?.lower ?? '') && !isLinking(tokens[from - 1]) ? nounsEndingAt(tokens, from) : null;
}

/** "a pace of 300 …", "cut the budget to €5 million", "join the union for 20 years". */
function beforePreposition(tokens: Token[], { from, unit }: Figure): Run | null {
  let at = from;
  // "for the next 20 years".
  while (
    /^(?:the|next|last|past|coming|first|following|another|a|an|further|previous)$/.test(tokens[at - 1]?.lower ?? '')
  )
    at--;
  const mark = tokens[at - 1]?.lower ?? '';
  const bound = isTime(unit)
    ? /^(?:for|of|within|in|over|after|during|by|to|at)$/
    : /^(?:of|to|at|by|from|with|above|below|under|over|beyond|than|worth)$/;
  if (!bound.test(mark)) return null;
  const nouns = nounsEndingAt(tokens, at - 1);
  if (!nouns) return null;
  const verb = tokens[nouns.from - 1];
  // What is done for so long, not only to what it is done.
  return isTime(unit) && mark !== 'of' && verb?.pos === 'VERB' ? { from: nouns.from - 1, to: nouns.to } : nouns;
}

/** "the cost, some $400 million a year, …". */
function apposed(tokens: Token[], { from, to, floor, unit }: Figure): Run | null {
  if (tokens[from - 1]?.text !== ',' || from - 1 <= floor || !unit || unit === 'fraction') return null;
  if (tokens[to] && tokens[to]?.pos !== 'PUNCT' && !/^(?:at|in|on)$/.test(tokens[to]?.lower ?? '')) return null;
  const nouns = nounsEndingAt(tokens, from - 1);
  return nouns && /^(?:the|a|an|its|their)$/.test(tokens[nouns.from - 1]?.lower ?? '') ? nouns : null;
}

/** "Exports rose by 12%": the subject; "troops have taken 300 km2": subject and verb. */
function ofVerb(tokens: Token[], { from, unit }: Figure): Run | null {
  const at = verbBefore(tokens, from);
  const verb = tokens[at];
  // "the tariff cost buyers $3": taken for a noun.
  const cost = verb && /^costs?$/.test(verb.lower) && tokens[at - 1]?.pos !== 'DET';
  if (!verb || (verb.pos !== 'VERB' && verb.pos !== 'AUX' && !cost)) return null;
  const subject = withoutNumber(tokens, subjectOf(tokens, at) ?? elidedSubject(tokens, at));
  if (!subject || tokens[subject.head]?.pos === 'PRON') return null;
  if (verb.pos === 'AUX' || changes.has(verb.lower) || isTime(unit)) return subject;
  return { from: subject.from, to: at + 1 };
}

function verbBefore(tokens: Token[], from: number): number {
  let at = from - 1;
  while (
    at > 0 &&
    (/^(?:ADV|DET|PART)$/.test(tokens[at]?.pos ?? '') ||
      /^(?:by|to|at|for|from|of|just|now|under|over|the|next|last|past|about|around|some|nearly|almost|more|less|than|between)$/.test(
        tokens[at]?.lower ?? '',
      ))
  )
    at--;
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
  return whom < at && costs.test(tokens[whom]?.lower ?? '') ? whom : at;
}

/** The subject of a verb, also over "is expected to", "has begun to". */
function subjectOf(tokens: Token[], verb: number): Phrase | null {
  let at = verb;
  while (
    tokens[at - 1]?.lower === 'to' ||
    /^(?:AUX|ADV)$/.test(tokens[at - 1]?.pos ?? '') ||
    (tokens[at]?.lower === 'to' &&
      /^(?:expected|projected|forecast|set|likely|due|able|begun|began|continued?s?|estimated|bound|planned|supposed|allowed)$/.test(
        tokens[at - 1]?.lower ?? '',
      ))
  )
    at--;
  // "a price that has risen to …": the noun before the pronoun.
  if (/^(?:that|which)$/.test(tokens[at - 1]?.lower ?? '')) {
    const nouns = nounsEndingAt(tokens, at - 1);
    return nouns && { ...nouns, head: nouns.to - 1 };
  }
  return subjectBefore(tokens, at);
}

/** "the flow in July 2024", "the cost to the three provinces": without what hangs on it and has a number. */
function withoutNumber(tokens: Token[], phrase: Phrase | null): Phrase | null {
  if (!phrase) return null;
  const number = tokens.findIndex((token, index) => index >= phrase.from && index < phrase.to && token.pos === 'NUM');
  if (number < 0) return phrase;
  const hangs = tokens.findLastIndex((token, index) => index > phrase.head && index < number && token.pos === 'ADP');
  return hangs > phrase.from ? { ...phrase, to: hangs } : null;
}

/** "is forecast to double, and to reach 70,000": the subject of the first verb goes on. */
function elidedSubject(tokens: Token[], verb: number): Phrase | null {
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

/** The subject of a verb of change or size right before a figure: "deaths fell to 300". */
export function changedSubject(tokens: Token[], from: number): Phrase | null {
  const at = verbBefore(tokens, from);
  return changes.has(tokens[at]?.lower ?? '') && tokens[at]?.pos !== 'NOUN'
    ? (subjectOf(tokens, at) ?? elidedSubject(tokens, at))
    : null;
}

/** The run of nouns and their adjectives that ends before a token, with what "of" or "in" hangs on it. */
function nounsEndingAt(tokens: Token[], to: number): Run | null {
  let from = to;
  while (from > 0) {
    const token = tokens[from - 1];
    if (!token) break;
    const participle =
      token.pos === 'VERB' && /(?:ing|ed)$/.test(token.lower) && tokens[from - 2]?.pos === 'DET' && from < to;
    const inside = /^(?:ADJ|NOUN|PROPN)$/.test(token.pos) || isPossessive(token) || token.text === '-' || participle;
    const hangs = /^(?:of|in)$/.test(token.lower) && from < to && /^(?:NOUN|PROPN)$/.test(tokens[from - 2]?.pos ?? '');
    const article = /^(?:DET|PRON)$/.test(token.pos) && /^(?:of|in)$/.test(tokens[from - 2]?.lower ?? '') && from < to;
    if (!inside && !hangs && !article) break;
    from--;
  }
  return from < to && /^(?:NOUN|PROPN)$/.test(tokens[to - 1]?.pos ?? '') ? { from, to } : null;
}

function isLinking(token: Token | undefined): boolean {
  return token?.pos === 'AUX' || token?.pos === 'VERB';
}

/** @returns The phrase without an article before it. */
export function withoutArticle(tokens: Token[], phrase: Run): Run {
  return /^(?:the|a|an|whose)$/.test(tokens[phrase.from]?.lower ?? '') && phrase.to - phrase.from > 1
    ? { from: phrase.from + 1, to: phrase.to }
    : phrase;
}
