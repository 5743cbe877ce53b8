/** What a figure measures, where its own phrase does not say: the words before it or behind it, verbatim. */

import { nounsBefore, ofClause } from './measure-clause.ts';
import { amongThose, isHung, paidAs, subjectHead } from './measure-heads.ts';
import { grownTo, headed, inTheRange, keptTo, ofOpening, ofThose } from './measure-openings.ts';
import {
  bracketed,
  elidedSubject,
  isAside,
  type Measured,
  nounsEndingAt,
  type Run,
  relativePut,
  subjectOf,
  verbBefore,
  withoutArticle,
  withoutNumber,
  withoutTail,
} from './measure-runs.ts';
import { isMoney, spent } from './measure-spent.ts';
import { nounPhraseAt, type Phrase, phraseText } from './phrases.ts';
import { predicate } from './predicates.ts';
import { changes, dimensions, wishes } from './tables/measures.ts';
import { growths } from './tables/numbers.ts';
import { areas, units } from './tables/units.ts';
import type { Token } from './words.ts';

const isTime = (unit: string | null) => /^(?:second|minute|hour|day|week|month|year|decade|century)$/.test(unit ?? '');

/** Whether a unit is a counted noun, not one of measurement. */
const counts = (unit: string | null) =>
  unit !== null && /^\p{Ll}{3,}$/u.test(unit) && !isTime(unit) && !isMoney(unit) && !known.has(unit);
const known: ReadonlySet<string> = new Set([...units.values(), 'fraction', 'time']);

/** @returns What is measured; `null` when the sentence does not say. */
export function measureAround(text: string, tokens: Token[], figure: Measured): string | null {
  // "doubled": the figure is the verb.
  const growth = growths.has(tokens[figure.to - 1]?.lower ?? '') ? figure.to - 1 : -1;
  const phrase =
    (growth >= 0 ? ofGrowth(tokens, growth) : null) ??
    ofOpening(tokens, figure) ??
    putAt(tokens, figure) ??
    addedTo(tokens, figure) ??
    (isMoney(figure.unit) && tokens[figure.from - 1]?.lower === 'of' ? beforePreposition(tokens, figure) : null) ??
    spent(tokens, figure) ??
    worth(tokens, figure) ??
    paidAs(tokens, figure) ??
    offOrFor(tokens, figure) ??
    beforeDimension(tokens, figure) ??
    inTheRange(tokens, figure) ??
    keptTo(tokens, figure) ??
    beforePreposition(tokens, figure) ??
    apposed(tokens, figure) ??
    opening(tokens, figure) ??
    afterComma(tokens, figure) ??
    ofVerb(tokens, figure) ??
    bracketed(tokens, figure) ??
    // "56% were admitted to acute beds": of those who are told of.
    // "Over £500 million was secured for rail".
    (figure.unit === null || (isMoney(figure.unit) && tokens[figure.to]?.pos === 'AUX')
      ? predicate(tokens, figure)
      : null) ??
    (figure.unit === '%' || figure.unit === 'fraction' ? predicate(tokens, figure, 2) : null);
  return telling(text, tokens, figure, wholeSubject(tokens, figure, phrase));
}

/** "The increase since the award comes to 383": not the last noun before the verb, where that only hangs on the subject. */
function wholeSubject(tokens: Token[], figure: Measured, found: Run | null): Run | null {
  const head = found && subjectHead(tokens, figure);
  const hangs = head && head.to < found.from && isHung(tokens, head.to, found.from);
  return hangs ? head : found;
}

/** @returns What the clause of a figure tells of, where nothing beside the figure says what it measures. */
export function measureFar(text: string, tokens: Token[], figure: Measured): string | null {
  const among = amongThose(tokens, figure);
  if (among) return telling(text, tokens, { ...figure, floor: 0 }, among);
  const phrase = ofClause(tokens, figure) ?? subjectHead(tokens, figure);
  return telling(text, tokens, figure, wholeSubject(tokens, figure, phrase));
}

/** @returns What was done to the counted, or what they did: "storm displaced", "signed the petition". */
export function roleAround(text: string, tokens: Token[], figure: Measured): string | null {
  const phrase =
    grownTo(tokens, figure) ??
    predicate(tokens, figure) ??
    beforePreposition(tokens, figure) ??
    apposed(tokens, figure) ??
    ofVerb(tokens, figure) ??
    bracketed(tokens, figure);
  return telling(text, tokens, figure, phrase);
}

function telling(text: string, tokens: Token[], { floor }: Measured, found: Run | null): string | null {
  // "The cap, which the allies introduced at $60": what the clause hangs on.
  const hangs = found && tokens[found.from]?.lower === 'which' && found.from > 1;
  const phrase = hangs
    ? nounsBefore(tokens, tokens[found.from - 1]?.text === ',' ? found.from - 1 : found.from)
    : found;
  const whole = phrase && withoutFigure(tokens, phrase, floor);
  if (!whole) return null;
  const bare = withoutTail(tokens, withoutArticle(tokens, withoutLead(tokens, whole)));
  const [first, last] = [tokens[bare.from], tokens[bare.to - 1]];
  // "what we", "no driver", "last March" measure nothing.
  if (!first || !last || bare.from >= bare.to || last.pos === 'PRON') return null;
  return /^(?:no|every|each|last|next|it|that|this)$/.test(first.lower) &&
    !(first.lower === 'each' && bare.to - bare.from > 2)
    ? null
    : phraseText(text, tokens, bare);
}

/** "and heard", "that shifts": without what joins it to the clause before. */
function withoutLead(tokens: Token[], { from, to }: Run): Run {
  let start = from;
  while (
    start < to &&
    (/^(?:CCONJ|SCONJ)$/.test(tokens[start]?.pos ?? '') || /^(?:that|been)$/.test(tokens[start]?.lower ?? ''))
  )
    start++;
  return { from: start, to };
}

/** "the price of a dozen eggs has risen": without the figure before it that hangs on the phrase. */
function withoutFigure(tokens: Token[], phrase: Run, floor: number): Run | null {
  if (phrase.from >= floor || phrase.to < floor) return phrase;
  const hangs = tokens.findLastIndex(
    ({ lower }, index) => index > phrase.from && index < floor && /^(?:of|for|on)$/.test(lower),
  );
  if (hangs > 0) return { from: phrase.from, to: hangs };
  // "a 35 percent tariff on cod": what the unit stands before.
  return floor < phrase.to ? { from: floor, to: phrase.to } : null;
}

/** "put the odds of a strike before August at 80 percent": what was put. */
function putAt(tokens: Token[], { from, floor }: Measured): Run | null {
  if (tokens[from - 1]?.lower !== 'at') return null;
  const clause = relativePut(tokens, from);
  if (clause && clause.from >= floor) return clause;
  const verb = tokens.findLastIndex(({ pos }, index) => index < from && (pos === 'VERB' || pos === 'AUX'));
  const put = tokens.findLastIndex(
    ({ lower }, index) =>
      index < from &&
      /^(?:puts?|putting|pegs?|pegged|sets?|fix|fixe[sd]|(?:estimat|plac|valu|rat|pric)(?:e|es|ed|ing))$/.test(lower),
  );
  if (put < floor || from - put > 14 || (verb > put && !/ed$/.test(tokens[verb]?.lower ?? ''))) return null;
  const phrase = nounPhraseAt(tokens, put + 1);
  if (!phrase || phrase.to > from - 1) return null;
  const of = tokens[phrase.to]?.lower === 'of' ? nounPhraseAt(tokens, phrase.to + 1) : null;
  // "values a life saved at".
  const saved = tokens[phrase.to]?.pos === 'VERB' && phrase.to === from - 2 ? 1 : 0;
  return { from: phrase.from, to: of && of.to < from ? of.to : phrase.to + saved };
}

/** "add 0.05 percentage points to inflation". */
function addedTo(tokens: Token[], { from, to }: Measured): Run | null {
  if (
    tokens[to]?.lower !== 'to' ||
    !/^(?:adds?|added|adding|contributes?|contributed)$/.test(tokens[verbBefore(tokens, from)]?.lower ?? '')
  )
    return null;
  return nounPhraseAt(tokens, to + 1);
}

/** "$50 million worth of fuel". */
function worth(tokens: Token[], { to }: Measured): Run | null {
  return tokens[to]?.lower === 'worth' && tokens[to + 1]?.lower === 'of' ? nounPhraseAt(tokens, to + 2) : null;
}

/** "took 6% off the value of houses", "41% for rents, against 23% for pay". */
function offOrFor(tokens: Token[], { from, to, unit }: Measured): Run | null {
  const beside = /^(?:against|versus)$/.test(tokens[from - 1]?.lower ?? '') && unit === '%';
  const mark = tokens[to]?.lower;
  return mark === 'off' || (mark === 'for' && beside) ? nounPhraseAt(tokens, to + 1) : null;
}

/** "a pipe 40 cm wide", "a zone 800 miles long". */
function beforeDimension(tokens: Token[], { from, to }: Measured): Run | null {
  if (!dimensions.has(tokens[to]?.lower ?? '') || isLinking(tokens[from - 1])) return null;
  // "a zone, 15 kilometres wide".
  return nounsEndingAt(tokens, tokens[from - 1]?.text === ',' ? from - 1 : from);
}

/** "a pace of 300 …", "cut the budget to €5 million", "join the union for 20 years", "orders worth $2 billion". */
function beforePreposition(tokens: Token[], { from, unit }: Measured): Run | null {
  let at = from;
  // "for the next 20 years".
  while (
    /^(?:the|next|last|past|coming|first|following|another|a|an|further|previous)$/.test(tokens[at - 1]?.lower ?? '')
  )
    at--;
  const mark = tokens[at - 1]?.lower ?? '';
  const bound = isTime(unit)
    ? /^(?:for|of|within|in|over|after|during|by|to|at|from)$/
    : /^(?:of|to|at|by|from|with|above|below|under|over|beyond|than|worth)$/;
  if (!bound.test(mark)) return null;
  // "Rents, at €1,400 a month, are": set off by commas.
  const comma = /^(?:at|worth|of)$/.test(mark) && tokens[at - 2]?.text === ',' ? 1 : 0;
  // "slopes steeper than 35 per cent".
  const steeper = mark === 'than' && /er$/.test(tokens[at - 2]?.lower ?? '') && tokens[at - 2]?.pos === 'ADJ' ? 1 : 0;
  const nouns = comma ? subjectLike(tokens, at - 2) : nounsEndingAt(tokens, at - 1 - steeper);
  if (!nouns || (!comma && mark !== 'of' && isAside(tokens, nouns))) return null;
  const verb = tokens[nouns.from - 1];
  // What is done for so long, not only to what it is done; what is wanted is not done.
  return isTime(unit) && mark !== 'of' && verb?.pos === 'VERB' && !wishes.has(verb.lower)
    ? { from: nouns.from - 1, to: nouns.to }
    : nouns;
}

/** "Exports to Peru, worth …": the whole of what stands before the comma, when it is one phrase. */
function subjectLike(tokens: Token[], to: number): Run | null {
  const nouns = nounsEndingAt(tokens, to);
  const [mark, head] = [tokens[(nouns?.from ?? 0) - 1], tokens[(nouns?.from ?? 0) - 2]];
  if (!nouns || mark?.pos !== 'ADP' || !/^(?:NOUN|PROPN)$/.test(head?.pos ?? '')) return nouns;
  const wider = nounsEndingAt(tokens, nouns.from - 1);
  return wider ? { from: wider.from, to } : nouns;
}

/** "the cost, some $400 million a year, …". */
function apposed(tokens: Token[], { from: start, to, floor, unit }: Measured): Run | null {
  let from = start;
  // ", now £31m a year".
  if (/^(?:now|currently|today|perhaps|probably|then)$/.test(tokens[from - 1]?.lower ?? '')) from--;
  if (!/^[,(–—]$/.test(tokens[from - 1]?.text ?? '') || from - 1 <= floor || !unit || unit === 'fraction') return null;
  if (tokens[to] && tokens[to]?.pos !== 'PUNCT' && !/^(?:at|in|on)$/.test(tokens[to]?.lower ?? '')) return null;
  const nouns = nounsEndingAt(tokens, from - 1);
  return nouns && /^(?:the|a|an|its|their)$/.test(tokens[nouns.from - 1]?.lower ?? '') ? nouns : null;
}

/** "At 61 percent, turnout was low". */
function opening(tokens: Token[], { from, to }: Measured): Run | null {
  const first = from < 2 || /^[;:–—]$/.test(tokens[from - 2]?.text ?? '');
  if (tokens[from - 1]?.lower !== 'at' || !first || tokens[to]?.text !== ',') return null;
  return nounPhraseAt(tokens, to + 1);
}

/** "Copper became dearer in Peru too, by 35 per cent", "The gap would be larger: $60 billion": the clause before. */
function afterComma(tokens: Token[], { from }: Measured): Run | null {
  const joint = /^(?:but|and|though|if|only)$/.test(tokens[from - 2]?.lower ?? '') ? from - 3 : from - 2;
  const colon = tokens[from - 1]?.text === ':' ? from - 1 : 0;
  if (!colon && (!/^(?:by|at)$/.test(tokens[from - 1]?.lower ?? '') || tokens[joint]?.text !== ',')) return null;
  for (let at = (colon || joint) - 1; at > 0; at--) {
    if (tokens[at]?.pos !== 'VERB' && tokens[at]?.pos !== 'AUX') continue;
    const subject = withoutNumber(tokens, subjectOf(tokens, at));
    if (subject) return tokens[subject.head]?.pos === 'PRON' ? null : subject;
  }
  return null;
}

/** "Exports rose by 12%": the subject; "troops have taken 300 km2": subject and verb; "we regained 40 hectares": the verb. */
function ofVerb(tokens: Token[], { from, unit }: Measured): Run | null {
  const at = verbBefore(tokens, from);
  const verb = tokens[at];
  // "the tariff cost buyers $3": taken for a noun.
  const cost =
    verb &&
    /^(?:costs?|measures|averages?|totals|covers|spans|yields|fetches|weighs|earns)$/.test(verb.lower) &&
    tokens[at - 1]?.pos !== 'DET';
  const passive = verb?.pos === 'ADJ' && /ed$/.test(verb.lower) && tokens[at - 1]?.pos === 'AUX';
  if (!verb || (verb.pos !== 'VERB' && verb.pos !== 'AUX' && !cost && !passive)) return null;
  const change = verb.pos === 'AUX' || cost || changes.has(verb.lower) || tokens[at + 1]?.lower === 'in';
  const whose = change ? ofThose(tokens, at) : null;
  if (whose) return whose;
  const subject = withoutNumber(tokens, subjectOf(tokens, at) ?? elidedSubject(tokens, at) ?? headed(tokens, at));
  if (!subject || tokens[subject.head]?.pos === 'PRON')
    return !change && at > 0 && verb.pos === 'VERB' && (areas.has(unit ?? '') || counts(unit))
      ? { from: at, to: at + 1 }
      : null;
  return change || isTime(unit) || unit === '%' ? subject : { from: subject.from, to: at + 1 };
}

/** "Traffic has doubled", "to double the number of berths". */
function ofGrowth(tokens: Token[], at: number): Run | null {
  const object = tokens[at + 1]?.pos === 'DET' || tokens[at + 1]?.pos === 'PRON' ? nounPhraseAt(tokens, at + 1) : null;
  if (object) {
    const of = tokens[object.to]?.lower === 'of' ? nounPhraseAt(tokens, object.to + 1) : null;
    return { from: object.from, to: of?.to ?? object.to };
  }
  const subject = withoutNumber(tokens, subjectOf(tokens, at) ?? elidedSubject(tokens, at));
  return subject && tokens[subject.head]?.pos !== 'PRON' ? subject : null;
}

/** The subject of a verb of change or size right before a figure: "deaths fell to 300". */
export function changedSubject(tokens: Token[], from: number): Phrase | null {
  const at = verbBefore(tokens, from);
  if (!changes.has(tokens[at]?.lower ?? '') || tokens[at]?.pos === 'NOUN') return null;
  const subject = subjectOf(tokens, at) ?? elidedSubject(tokens, at);
  const whole = subject && wholeSubject(tokens, { from, to: from, floor: 0, unit: null }, subject);
  return whole && whole !== subject ? { ...whole, head: whole.to - 1 } : subject;
}

function isLinking(token: Token | undefined): boolean {
  return token?.pos === 'AUX' || token?.pos === 'VERB';
}
