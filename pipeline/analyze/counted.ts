/** What stands behind a number and makes a figure of it: a unit, a share, a counted noun. */
import { determined, modifies, moreOf } from './attributive.ts';
import { countedPhraseAt, ofPhrase, owned, ownPurse, pluralEnd, withoutVerb } from './counted-phrases.ts';
import { elliptic, ofAge } from './elliptic.ts';
import type { Body, Context } from './figure-bodies.ts';
import { levelOf } from './levels.ts';
import { withoutArticle } from './measure-runs.ts';
import { type NumberWords, numberAt } from './number-words.ts';
import { isHyphen, isPossessive, nounPhraseAt, type Phrase, phraseText } from './phrases.ts';
import type { Sentence } from './reading.ts';
import { isDemonym, knownNames } from './regions.ts';
import { isPlural, singular } from './singular.ts';
import { purses } from './tables/measures.ts';
import { counted, countedInRow, fates, ordering, plans, structural, textual } from './tables/numbers.ts';
import { times, unitAt, withRate } from './units.ts';
import type { Token } from './words.ts';

/** A run of tokens. */
export interface Head {
  from: number;
  to: number;
}

/** @returns What the number counts or measures; `null` when it is no figure. */
export function bodyOf(sentence: Sentence, number: NumberWords, context: Context): Body | null {
  const { tokens } = sentence;
  const text = sentence.passage.passage.text;
  const hyphen = isHyphen(tokens, number.to);
  const at = hyphen ? number.to + 1 : number.to;
  if (number.kind === 'ordinal') return ordinal(tokens, number, hyphen);
  if (number.kind === 'multiple') return measured(withRate(tokens, { unit: 'time', to: at }));
  if (number.kind === 'fraction') return share(text, tokens, number);
  if (number.currency) {
    const amount = withRate(tokens, { unit: number.currency, to: number.to }, true);
    return phrased(text, tokens, number, closing(tokens, amount, number), hyphen);
  }
  const unit = unitAt(tokens, at);
  // "0.4 per 100,000 people", "3,500 a month": a rate of what the sentence is about.
  if (!unit) {
    const rate = withRate(tokens, { unit: '', to: at });
    if (rate.to > at && ofSentence.test(rate.unit)) return measured(rate);
  }
  if (unit) {
    if (isTrivial(tokens, number, unit.unit, hyphen, context)) return null;
    return phrased(text, tokens, number, closing(tokens, withRate(tokens, unit, unit.unit.length > 2), number), hyphen);
  }
  if (hyphen && tokens[at]?.lower !== 'magnitude') return compound(text, tokens, number, at);
  return (
    levelOf(tokens, number) ??
    ofAge(tokens, number, context.qualified) ??
    countedNoun(text, tokens, at, number, context) ??
    elliptic(sentence, number, context)
  );
}

/** Rates that need no noun before them. */
const ofSentence = /^\/(?:\d|(?:hour|day|night|week|month|quarter|season|year)$)/;

function measured(unit: { unit: string; to: number }, measure: string | null = null, to = unit.to): Body {
  return { unit: unit.unit, measure, to, next: unit.to, measured: true };
}

/** "one day it will pass", "in a couple of days": once, some time, and no figure. */
function isTrivial(
  tokens: Token[],
  number: NumberWords,
  unit: string,
  hyphen: boolean,
  { qualified }: Context,
): boolean {
  if (!qualified && tokens[number.from + 1]?.lower === 'couple') return times.test(unit);
  if (number.digits || number.value !== 1 || hyphen || qualified || number.max !== null) return false;
  return unit === 'day' && !/^(?:within|in|for|after|of|by|than)$/.test(tokens[number.from - 1]?.lower ?? '');
}

/** "fifth term", "third consecutive year". */
function ordinal(tokens: Token[], number: NumberWords, hyphen: boolean): Body | null {
  let at = number.to;
  if (/^(?:consecutive|straight|successive|presidential|annual|full)$/.test(tokens[at]?.lower ?? '')) at++;
  const unit = singular(tokens[at]?.lower ?? '');
  // "the third quarter", "its fifth year": a date. In a row they are counted.
  const row = /^(?:consecutive|straight|successive)$/.test(tokens[number.to]?.lower ?? '');
  if (hyphen || number.value < 2 || !(counted.has(unit) || (row && countedInRow.has(unit)))) return null;
  return tokens[at]?.lower === unit ? measured({ unit, to: at + 1 }) : null;
}

/** "two thirds of the fleet", "half the fleet", "a two-thirds majority". */
function share(text: string, tokens: Token[], number: NumberWords): Body | null {
  const unit = { unit: 'fraction', to: number.to };
  const of = tokens[number.to]?.lower === 'of' ? 1 : 0;
  // "less than half of what they had picked": compares with a time before; "of what it earns" is a share.
  const before = tokens.slice(number.to + 2, number.to + 5).some(({ lower }) => /^(?:had|was|were|did)$/.test(lower));
  if (of && before && tokens[number.to + 1]?.lower === 'what') return null;
  const hyphen = isHyphen(tokens, number.to) ? 1 : 0;
  const phrase = nounPhraseAt(tokens, number.to + of + hyphen);
  const all = tokens[number.to + of]?.lower === 'all';
  const whole = owned(tokens, phrase) ?? (all ? nounPhraseAt(tokens, number.to + of + 1) : null);
  if (!whole) return measured(unit);
  const cut = ofPhrase(tokens, withoutVerb(tokens, whole));
  return measured(unit, phraseText(text, tokens, withoutArticle(tokens, cut)), cut.to);
}

/** A unit of measurement or money with what it measures: "18% of the land", "an 800-mile zone", "a 20% tariff". */
function phrased(text: string, tokens: Token[], number: NumberWords, unit: Range, hyphen: boolean): Body {
  const body = { ...measured(unit), ...(unit.value === undefined ? {} : { value: unit.value, max: unit.max ?? 0 }) };
  let at = unit.to;
  if (isHyphen(tokens, at) && tokens[at + 1]?.lower === 'old') at += 2;
  else if (hyphen && isHyphen(tokens, at)) at += 2;
  const compared = unit.unit === '%' ? moreOf(tokens, at) : null;
  if (compared) return { ...body, measure: phraseText(text, tokens, withoutVerb(tokens, compared)) };
  const attributive =
    at > unit.to || hyphen || determined(tokens, number.from) || (unit.unit === '%' && modifies(tokens, at));
  // "within 12 months of the publication": by when.
  const within = times.test(unit.unit) && /^(?:within|inside)$/.test(tokens[number.from - 1]?.lower ?? '');
  if (tokens[at]?.lower === 'of' && !within) {
    const phrase = owned(tokens, nounPhraseAt(tokens, at + 1));
    // "48% of the world’s …": whose, and not what.
    if (!phrase || isPossessive(tokens[phrase.to])) return body;
    const cut = withoutVerb(tokens, phrase);
    // "5 percent of GDP" tells how large something else is; "earned 5 percent of its revenue abroad" what part of that.
    const earned = /^(?:earn|make|generate|derive|draw|get)(?:s|d|ed|ing)?$|^(?:made|drew|got|drawn)$/;
    const verb = tokens.slice(Math.max(0, number.from - 4), number.from).findLast(({ pos }) => pos === 'VERB');
    if (!earned.test(verb?.lower ?? '') && unit.unit === '%' && purses.has(tokens[cut.to - 1]?.lower ?? '')) {
      return { ...body, to: cut.to, purse: true, whole: ownPurse(text, tokens, cut) };
    }
    const measure = phraseText(text, tokens, withoutArticle(tokens, cut));
    // "12 Mt of CO2 a year": the rate may stand behind what is measured.
    const rate = withRate(tokens, { unit: unit.unit, to: cut.to });
    return { ...body, unit: rate.unit, measure, to: rate.to };
  }
  const phrase = attributive && tokens[at]?.pos !== 'DET' ? nounPhraseAt(tokens, at) : null;
  if (!phrase || (tokens[at]?.pos === 'NUM' && at === unit.to)) return { ...body, to: Math.max(body.to, at) };
  const cut = withoutVerb(tokens, phrase);
  return { ...body, measure: phraseText(text, tokens, cut), to: cut.to };
}

interface Range {
  unit: string;
  to: number;
  value?: number;
  max?: number;
}

/** "10% to 15%", "$3 to $5 per tonne", "between 3 km and 5 km": the same unit twice is one range. */
function closing(tokens: Token[], unit: Range, number: NumberWords): Range {
  const mark = tokens[unit.to];
  const open = tokens[number.from - 1]?.lower;
  const joins =
    /^[-–—]$/.test(mark?.text ?? '') ||
    mark?.lower === 'or' ||
    (mark?.lower === 'to' && (open !== 'from' || !isChange(tokens, number.from - 1))) ||
    (mark?.lower === 'and' && open === 'between');
  if (!joins || number.max !== null) return unit;
  const upper = numberAt(tokens, unit.to + 1);
  if (upper?.kind !== 'cardinal' || upper.max !== null || upper.value <= number.value) return unit;
  const again = upper.currency
    ? withRate(tokens, { unit: upper.currency, to: upper.to }, true)
    : unitAt(tokens, upper.to);
  if (!again?.unit.startsWith(unit.unit)) return unit;
  return { ...again, value: number.value, max: upper.value };
}

/** "rose from 2 km to 5 km" tells of two sizes, "ranges from 2 km to 5 km" of one range. */
function isChange(tokens: Token[], from: number): boolean {
  const before = tokens.slice(Math.max(0, from - 10), from);
  const cut = before.findLastIndex(({ text }) => /^[,;:]$/.test(text));
  const ranging =
    /^(?:rang(?:e|es|ed|ing)|var(?:y|ies|ied|ying)|span(?:s|ned|ning)?|costs?|priced|sells?|sold|pays?|paid|charges?|anywhere)$/;
  const clause = before.slice(cut + 1);
  return !clause.some(({ lower }) => ranging.test(lower));
}

/** "a 400-bed hospital", "the 27-member bloc"; not "a two-way street". */
function compound(text: string, tokens: Token[], number: NumberWords, at: number): Body | null {
  const noun = tokens[at];
  if (!noun || noun.pos === 'NUM' || !/^\p{Ll}+$/u.test(noun.text) || structural.has(noun.lower)) return null;
  // "a 12-strong crew".
  const strong = noun.lower === 'strong';
  if ((/^(?:ADJ|VERB)$/.test(noun.pos) && !strong) || (!number.digits && number.value < 3)) return null;
  const phrase = nounPhraseAt(tokens, at + 1);
  if (!phrase) return null;
  const cut = withoutVerb(tokens, phrase);
  return {
    unit: strong ? null : singular(noun.lower),
    measure: phraseText(text, tokens, cut),
    to: cut.to,
    next: at + 1,
    measured: true,
  };
}

/** "50,000 soldiers", "two eastern provinces": the counted noun is the unit. */
function countedNoun(text: string, tokens: Token[], at: number, number: NumberWords, context: Context): Body | null {
  const first = tokens[at];
  if (number.value === 0 && !isPlural(first?.lower ?? '')) return null;
  if (number.value === 1 && number.max === null && !context.qualified && !isRatio(tokens, at)) return null;
  if (fates.has(first?.lower ?? '') && tokens[at + 1]?.pos !== 'NOUN')
    return { unit: first?.lower ?? null, measure: null, to: at + 1, next: at + 1, measured: false };
  if (first?.lower === 'of' && tokens[at + 1]?.lower === 'the' && fates.has(tokens[at + 2]?.lower ?? ''))
    return { unit: tokens[at + 2]?.lower ?? null, measure: null, to: at + 3, next: at + 3, measured: false };
  const of = first?.lower === 'of' ? 1 : 0;
  if (of) {
    const part = partOfCounted(tokens, at + 1, number);
    if (part) return part;
  }
  const more = /^(?:more|additional|further|other)$/.test(tokens[at + of]?.lower ?? '') ? 1 : 0;
  const unit = more ? unitAt(tokens, at + of + more) : null;
  if (unit) return phrased(text, tokens, number, withRate(tokens, unit), false);
  const part = of === 1 && number.value < 1e5 && isWhole(tokens, at + 1);
  if (of && number.value < 1e5 && !part) return null;
  const owner = part ? tokens.findIndex((token, index) => index > at && index < at + 5 && isPossessive(token)) : -1;
  const phrase = countedPhraseAt(tokens, owner > 0 ? owner + 1 : at + of);
  const start = tokens[at + of];
  const head = phrase && tokens[phrase.head];
  if (!phrase || !head || (!of && (start?.pos === 'DET' || start?.pos === 'NUM'))) return null;
  const cut = pluralEnd(tokens, phrase);
  const noun = tokens[cut.to - 1];
  if (!noun || !isCountable(noun, number)) return null;
  // "two things", "three reasons": how the text is built, not what it measures.
  const orders = number.value < 13 && (number.digits ? textual : ordering).has(singular(noun.lower));
  const cases = noun.lower === 'cases' && tokens[number.from - 1]?.lower === 'in';
  if (orders && !part && !cases && !isSpecific(tokens, cut) && !isOfPlan(tokens, number.from)) return null;
  // "three times as much" compares.
  if (noun.lower === 'times') return measured(withRate(tokens, { unit: 'time', to: cut.to }));
  const whole = ofPhrase(tokens, cut);
  const near = withRate(tokens, { unit: singular(noun.lower), to: cut.to });
  // "three cargoes of gas a month".
  const rate = near.to > cut.to ? near : withRate(tokens, { unit: near.unit, to: whole.to });
  const to = rate.to > cut.to ? rate.to : whole.to;
  return {
    unit: rate.unit,
    measure: phraseText(text, tokens, withoutArticle(tokens, near.to > cut.to ? cut : whole)),
    to,
    next: part ? at + 1 : Math.max(near.to, rate.to > whole.to ? rate.to : 0),
    measured: !!part,
  };
}

/** "one nurse for every 24 beds", "one post per school". */
function isRatio(tokens: Token[], at: number): boolean {
  const [noun, mark, each] = [tokens[at], tokens[at + 1], tokens[at + 2]].map((token) => token?.lower ?? '');
  return tokens[at]?.pos === 'NOUN' && !!noun && (mark === 'per' || (mark === 'for' && each === 'every'));
}

/** "27 of 40 owners": a part of what is counted right behind it. */
function partOfCounted(tokens: Token[], at: number, number: NumberWords): Body | null {
  const other = numberAt(tokens, at);
  if (other?.kind !== 'cardinal' || other.currency || other.value <= number.value || other.from !== at) return null;
  const phrase = nounPhraseAt(tokens, other.to);
  const noun = phrase && tokens[pluralEnd(tokens, phrase).to - 1];
  if (!noun || !isCountable(noun, other) || unitAt(tokens, other.to)) return null;
  const { to } = pluralEnd(tokens, phrase);
  return { unit: singular(noun.lower), measure: null, to, next: to, measured: true };
}

/** "seven rare-earth elements" are things of a kind; "two key elements" order the text. */
function isSpecific(tokens: Token[], { from, to }: Phrase): boolean {
  return tokens.slice(from, to - 1).some((token, index) => token.pos === 'PROPN' || isHyphen(tokens, from + index));
}

/** "an agenda of five points": how long something is that somebody drew up. */
function isOfPlan(tokens: Token[], from: number): boolean {
  const [noun, of] = [tokens[from - 2], tokens[from - 1]];
  return of?.lower === 'of' && plans.has(singular(noun?.lower ?? ''));
}

/** "12 of the …", "300 of Peru's …": a part of what was counted. */
function isWhole(tokens: Token[], at: number): boolean {
  if (/^(?:the|its|their|our|these|those|his|her)$/.test(tokens[at]?.lower ?? '')) return true;
  return tokens.slice(at + 1, at + 4).some(isPossessive);
}

/** A count is of things in the plural; anything else ("2 March", "7 Nation Army") is a name or a slip of the tagger. */
function isCountable(noun: Token, number: NumberWords): boolean {
  const capital = /^\p{Lu}/u.test(noun.text);
  // "40,000 Maltese", "1.2 million French": a people whose name has no plural.
  if (isDemonym(noun.text) && /(?:ese|sh|ch|ss)$/.test(noun.lower)) return number.value > 1;
  // "1040 Brussels": a place is not counted.
  if (knownNames().get(noun.text)?.kind === 'place') return false;
  // "fourteen Karvians": a people that no list knows, behind a number in words.
  if (capital && !number.digits && number.value > 1 && /(?:[ai]ans|ites|ards)$/.test(noun.lower)) return true;
  if (
    capital &&
    noun.pos === 'PROPN' &&
    !/^[A-Z]{2,}s$/.test(noun.text) &&
    !(noun.lower.endsWith('s') && (isDemonym(noun.text) || (number.digits && number.value > 9)))
  )
    return false;
  return isPlural(noun.lower) || (number.value === 1 && !capital);
}
