/** Figures: number, qualifier, unit, what is measured, who says so and when. */
import type { Quantity } from '../findings.ts';
import { type Attributions, attributionOf } from './attribution.ts';
import { type Dated, parted } from './events.ts';
import { type NumberWords, numberAt } from './number-words.ts';
import { isHyphen, isPossessive, nounPhraseAt, phraseText } from './phrases.ts';
import { placeOf, type Reading, type Sentence, textOf } from './reading.ts';
import { isDemonym } from './regions.ts';
import { singular } from './singular.ts';
import { counted, numbered, numberedNames, ordering, powers, qualifiers, units } from './tables/numbers.ts';
import type { Token } from './words.ts';

export interface Figure {
  sentence: Sentence;
  quantity: Quantity;
}

/** @returns The quantities of English sources, in order. */
export function quantities(
  reading: Reading,
  bySentence: Attributions,
  dates: Dated[],
  nameOf: (words: string) => string,
): Figure[] {
  const datesOf = new Map<Sentence, Dated[]>();
  for (const date of dates) datesOf.set(date.sentence, [...(datesOf.get(date.sentence) ?? []), date]);
  const found: Figure[] = [];
  for (const sentence of reading.sentences) {
    if (!sentence.source.english) continue;
    const own = datesOf.get(sentence) ?? [];
    for (let at = 0; at < sentence.tokens.length; at++) {
      const figure = figureAt(sentence, at, own);
      if (!figure) continue;
      at = figure.to - 1;
      const attribution = attributionOf(bySentence, sentence, figure.start, figure.end);
      found.push({
        sentence,
        quantity: {
          at: [placeOf(sentence, figure.start, figure.end)],
          text: sentence.passage.passage.text.slice(figure.start, figure.end),
          value: figure.value,
          max: figure.max,
          unit: figure.unit,
          qualifier: figure.qualifier,
          measure: figure.measure,
          holder: attribution ? (attribution.holder === null ? null : nameOf(attribution.holder)) : 'source',
          period: figure.kind === 'ordinal' ? null : periodOf(sentence, figure, own),
          conflictsWith: [],
        },
      });
    }
  }
  return found;
}

interface Found {
  start: number;
  end: number;
  /** Token index after the phrase. */
  to: number;
  value: number;
  max: number | null;
  unit: string;
  qualifier: string | null;
  measure: string | null;
  kind: NumberWords['kind'];
}

function figureAt(sentence: Sentence, at: number, dates: Dated[]): Found | null {
  const { tokens } = sentence;
  const number = numberAt(tokens, at);
  const token = tokens[at];
  if (!number || !token) return null;
  if (dates.some(({ words }) => token.start < words.end && token.end > words.start)) return null;
  if (isName(tokens, number)) return null;
  const body = bodyOf(sentence, number);
  if (!body) return null;
  const qualifier = lasting(tokens, number.from, body.unit) ? null : qualifierBefore(tokens, number.from);
  const from = qualifier?.from ?? number.from;
  if (!qualifier && !body.measured && isAnaphoric(tokens, number)) return null;
  const text = sentence.passage.passage.text;
  const start = tokens[from]?.start ?? token.start;
  const end = tokens[body.to - 1]?.end ?? token.end;
  return {
    start,
    end,
    to: body.to,
    kind: number.kind,
    value: number.value,
    max: number.max,
    unit: body.unit,
    qualifier: qualifier ? phraseText(text, tokens, qualifier) : null,
    measure: body.measure ?? measureBefore(text, tokens, from),
  };
}

interface Body {
  unit: string;
  measure: string | null;
  /** Token index after the phrase. */
  to: number;
  /** Has a unit of measurement, money or share rather than a counted noun. */
  measured: boolean;
}

function bodyOf(sentence: Sentence, number: NumberWords): Body | null {
  const { tokens } = sentence;
  const text = sentence.passage.passage.text;
  const hyphen = isHyphen(tokens, number.to);
  const at = hyphen ? number.to + 1 : number.to;
  if (number.kind === 'ordinal') {
    const noun = tokens[at];
    const unit = noun ? singular(noun.lower) : '';
    return noun && number.value > 1 && counted.has(unit) && !hyphen
      ? { unit, measure: null, to: at + 1, measured: true }
      : null;
  }
  if (number.kind === 'fraction')
    return withOf(text, tokens, { unit: 'fraction', measure: null, to: at, measured: true });
  if (number.currency)
    return withOf(text, tokens, per(tokens, { unit: number.currency, measure: null, to: at, measured: true }));
  const unit = unitAt(tokens, at);
  if (unit) {
    if (hyphen) return compound(text, tokens, unit);
    return withOf(text, tokens, per(tokens, { ...unit, measure: null, measured: true }));
  }
  if (hyphen) return null;
  return countedNoun(text, tokens, at, number);
}

function unitAt(tokens: Token[], at: number): { unit: string; to: number } | null {
  const first = tokens[at];
  if (!first) return null;
  const second = tokens[at + 1];
  if (first.lower === 'per' && second?.lower === 'cent') return { unit: '%', to: at + 2 };
  if (/^per-?cent$/.test(first.lower)) return { unit: '%', to: at + 1 };
  if ((first.text === '%' || first.lower === 'percentage') && /^points?$/.test(second?.lower ?? ''))
    return { unit: 'percentage point', to: at + 2 };
  if (first.lower === 'nautical' && /^miles?$/.test(second?.lower ?? '')) return { unit: 'nautical mile', to: at + 2 };
  const power = powers[first.lower];
  const length = units.get(second?.lower ?? '');
  if (power && length) return { unit: `${length}${power}`, to: at + 2 };
  if (first.text === '°' && second?.text === 'C') return { unit: '°C', to: at + 2 };
  if (first.text === 'm' || first.text === 't') return { unit: first.text, to: at + 1 };
  const unit = units.get(first.lower);
  if (!unit) return null;
  if (second?.text === '²' || second?.text === '³')
    return { unit: `${unit}${second.text === '²' ? 2 : 3}`, to: at + 2 };
  return { unit, to: at + 1 };
}

/** "per week", "a year", "/day" after a unit. */
function per(tokens: Token[], body: Body): Body {
  const mark = tokens[body.to];
  const next = tokens[body.to + 1];
  const rate =
    mark?.lower === 'per' ||
    mark?.text === '/' ||
    mark?.lower === 'a' ||
    mark?.lower === 'an' ||
    mark?.lower === 'each';
  const time = next ? (units.get(next.lower) ?? (mark?.lower === 'per' ? singular(next.lower) : null)) : null;
  const period =
    time &&
    (mark?.lower === 'per' || mark?.text === '/' || /^(?:second|minute|hour|day|week|month|year|decade)$/.test(time));
  return rate && period ? { ...body, unit: `${body.unit}/${time}`, to: body.to + 2 } : body;
}

/** "18.8% of the territory": what it is a share or amount of belongs to the phrase. */
function withOf(text: string, tokens: Token[], body: Body): Body {
  if (tokens[body.to]?.lower !== 'of') return body;
  const phrase = nounPhraseAt(tokens, body.to + 1);
  if (!phrase) return body;
  return { ...body, measure: phraseText(text, tokens, withoutArticle(tokens, phrase)), to: phrase.to };
}

/** "an 800-mile demilitarized zone", "a 20-year lease". */
function compound(text: string, tokens: Token[], unit: { unit: string; to: number }): Body {
  const phrase = tokens[unit.to]?.start === tokens[unit.to - 1]?.end ? null : nounPhraseAt(tokens, unit.to);
  return phrase
    ? { unit: unit.unit, measure: phraseText(text, tokens, phrase), to: phrase.to, measured: true }
    : { unit: unit.unit, measure: null, to: unit.to, measured: true };
}

/** "50,000 soldiers", "two eastern provinces": the counted noun is the unit. */
function countedNoun(text: string, tokens: Token[], at: number, number: NumberWords): Body | null {
  if (number.value === 1 && number.max === null) return null;
  // "two things", "three reasons": how the text is built, not what it measures.
  const orders = number.value < 13 && !number.digits;
  const of = tokens[at]?.lower === 'of' ? 1 : 0;
  if (of && number.value < 1e5) return null;
  const phrase = nounPhraseAt(tokens, at + of);
  const first = tokens[at + of];
  const head = phrase && tokens[phrase.head];
  if (!phrase || !head || first?.pos === 'DET' || first?.pos === 'NUM') return null;
  // A count is of things in the plural; anything else ("2 March", "7 Nation Army") is a name or a slip of the tagger.
  if (head.pos === 'PROPN' && /^\p{Lu}/u.test(head.text) && !(isDemonym(head.text) && head.lower.endsWith('s')))
    return null;
  if (
    singular(head.lower) === head.lower &&
    !/^(?:people|personnel|staff|aircraft|police|troops|sheep|fish)$/.test(head.lower)
  )
    return null;
  if (orders && ordering.has(singular(head.lower))) return null;
  // "three times as much" compares.
  if (head.lower === 'times') return { unit: 'times', measure: null, to: phrase.to, measured: true };
  return per(tokens, {
    unit: singular(head.lower),
    measure: phraseText(text, tokens, phrase),
    to: phrase.to,
    measured: false,
  });
}

/** "a pace of 300 …", "cut the budget to €5 million": the noun before "of", "to" or "at" is what is measured. */
function measureBefore(text: string, tokens: Token[], from: number): string | null {
  if (!/^(?:of|to|at)$/.test(tokens[from - 1]?.lower ?? '')) return null;
  let first = from - 1;
  while (first > 0 && ['ADJ', 'NOUN', 'PROPN'].includes(tokens[first - 1]?.pos ?? '')) first--;
  return first < from - 1 && tokens[from - 2]?.pos === 'NOUN'
    ? phraseText(text, tokens, { from: first, to: from - 1 })
    : null;
}

function qualifierBefore(tokens: Token[], at: number): { from: number; to: number } | null {
  for (const words of qualifiers) {
    const from = at - words.length;
    if (from >= 0 && words.every((word, index) => tokens[from + index]?.lower === word)) {
      // "the first two" picks some out, and "over" after a verb may mean "beyond": both stay qualifiers of the figure.
      const wider = qualifierBefore(tokens, from);
      return { from: wider && words[0] !== 'the' ? wider.from : from, to: at };
    }
  }
  return null;
}

/** "$4 billion over seven years": how long, not "more than". */
function lasting(tokens: Token[], at: number, unit: string): boolean {
  if (tokens[at - 1]?.lower !== 'over') return false;
  if (!/^(?:second|minute|hour|day|week|month|year|decade|century)$/.test(unit)) return false;
  return !/^(?:for|after|in|within|of|than|to|by|just|well|takes?|took|lasts?|lasted)$/.test(
    tokens[at - 2]?.lower ?? '',
  );
}

/** "Chapter 8", "Track 2", "F-16", "World War II", "[3]", "Article 5 (2)": a number that names. */
function isName(tokens: Token[], number: NumberWords): boolean {
  if (number.currency) return false;
  const before = tokens[number.from - 1];
  const after = tokens[number.to];
  if (!before) return after === undefined || after.text === '.' || after.text === ')';
  const names = numbered.has(before.lower) || (numberedNames.has(before.lower) && /^\p{Lu}/u.test(before.text));
  if (names && number.digits && !unitAt(tokens, number.to)) return true;
  if (before.text === '[' || before.text === '#' || before.text === '§' || before.text === '/' || before.text === '.')
    return true;
  if (before.text === '(' && after?.text === ')') return true;
  if (isHyphen(tokens, number.from - 1)) return true;
  if (
    number.digits &&
    before.pos === 'PROPN' &&
    /^\p{Lu}/u.test(before.text) &&
    !units.has(after?.lower ?? '') &&
    after?.text !== '%'
  )
    return true;
  return false;
}

/** "these two conditions", "the two countries": takes up what was named before, and counts nothing new. */
function isAnaphoric(tokens: Token[], number: NumberWords): boolean {
  const before = tokens[number.from - 1]?.lower ?? '';
  return (
    number.value < 20 &&
    (/^(?:the|these|those|both|all|such|our|its|their|his|her|which|any)$/.test(before) ||
      isPossessive(tokens[number.from - 1]))
  );
}

/** The date of the figure's own clause, when it has one only. */
function periodOf(sentence: Sentence, figure: { start: number; end: number }, dates: Dated[]): string | null {
  const near = dates.filter(({ words, resolved }) => {
    const [from, to] = words.end <= figure.start ? [words.end, figure.start] : [figure.end, words.start];
    return resolved.precision !== 'open' && !parted.test(textOf(sentence, from, Math.max(from, to)));
  });
  const [only, ...more] = near;
  return only && more.length === 0 ? only.resolved.date : null;
}

function withoutArticle(tokens: Token[], phrase: { from: number; to: number }): { from: number; to: number } {
  return /^(?:the|a|an)$/.test(tokens[phrase.from]?.lower ?? '') && phrase.to - phrase.from > 1
    ? { from: phrase.from + 1, to: phrase.to }
    : phrase;
}
