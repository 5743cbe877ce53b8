/** Figures: number, qualifier, unit, what is measured, who says so and when. */
import type { Quantity } from '../findings.ts';
import { type Attribution, type Attributions, attributionOf } from './attribution.ts';
import { goesOn } from './bare-figures.ts';
import { withoutScales } from './chart-scales.ts';
import { bodyOf } from './counted.ts';
import type { DateWords } from './dates.ts';
import type { Dated } from './events.ts';
import type { Body } from './figure-bodies.ts';
import type { Found } from './figure-found.ts';
import { counterOf, evidenceFor, giverOf, recorderOf } from './figure-holders.ts';
import { periodOf, spokenOf } from './figure-periods.ts';
import { lasting, qualifierBefore, trailingAt } from './figure-qualifiers.ts';
import { gappedBefore, isSetBeside } from './measure-clause.ts';
import type { Measured } from './measure-runs.ts';
import { measureAround, measureFar, roleAround } from './measures.ts';
import { isAnaphoric, isName, isRepetition, isSome, isYear } from './not-figures.ts';
import { type NumberWords, numberAt } from './number-words.ts';
import { phraseText } from './phrases.ts';
import { type PassageReading, placeOf, type Reading, type Sentence } from './reading.ts';
import { singular } from './singular.ts';
import { cellFigure, measureOfCell } from './table-cells.ts';
import type { Token } from './words.ts';
import { aheadOf, spread } from './worked-ahead.ts';

export interface Figure {
  sentence: Sentence;
  quantity: Quantity;
  /** Who kept count: named with the figure, and no reason to take it for another's. */
  recorder: string | null;
}

/** @returns The quantities of English sources, in order. */
export function quantities(
  reading: Reading,
  { bySentence, list }: { bySentence: Attributions; list: Attribution[] },
  dates: Dated[],
  nameOf: (words: string) => string,
): Figure[] {
  const counter = counterOf(list);
  const datesOf = new Map<Sentence, Dated[]>();
  for (const date of dates) datesOf.set(date.sentence, [...(datesOf.get(date.sentence) ?? []), date]);
  const passages = reading.sources.flatMap((source) => (source.english ? source.passages : []));
  const found = new Map(passages.flatMap((passage) => inPassage(passage, datesOf)));
  return reading.sentences.flatMap((sentence) => {
    const own = datesOf.get(sentence) ?? [];
    return (found.get(sentence) ?? []).map((figure): Figure => {
      const attribution = attributionOf(bySentence, sentence, figure.start, figure.end);
      const period = figure.kind === 'ordinal' ? null : periodOf(sentence, figure, own);
      const whose =
        giverOf(sentence, figure.start) ??
        (attribution ? attribution.holder : evidenceFor(sentence, figure.start, figure.end));
      const recorder = whose === undefined ? (counter(sentence, figure) ?? recorderOf(sentence, figure.start)) : null;
      return {
        sentence,
        recorder: recorder && nameOf(recorder),
        quantity: {
          at: [placeOf(sentence, figure.start, figure.end)],
          text: sentence.passage.passage.text.slice(figure.start, figure.end),
          value: figure.value,
          max: figure.max,
          unit: figure.unit,
          qualifier: figure.qualifier,
          // "reports speak of 50,000 soldiers": who says so is not what is counted.
          measure: whose && figure.measure?.includes(whose) ? lastOf(sentence, figure.measure, whose) : figure.measure,
          holder: named(whose, nameOf),
          period: period?.resolved.date ?? null,
          conflictsWith: [],
          ...(period ? { spoken: spokenOf(period) } : {}),
        },
      };
    });
  });
}

function inPassage(passage: PassageReading, datesOf: ReadonlyMap<Sentence, Dated[]>): [Sentence, Found[]][] {
  const { sentences } = passage;
  const ahead = aheadOf(passage);
  const dates = sentences.reduce((sum, sentence) => sum + (datesOf.get(sentence)?.length ?? 0), 0);
  // A date that means nothing is none of those that were found, and its number may be a figure.
  const found =
    ahead?.dates.length === dates
      ? spread(ahead.figures, sentences.length)
      : figuresOf(sentences, (sentence) => (datesOf.get(sentence) ?? []).map(({ words }) => words));
  return sentences.map((sentence, at) => [sentence, found[at] ?? []]);
}

/** @returns The figures of a passage's sentences, by the passage alone and the dates that were found in it. */
export function figuresOf(sentences: readonly Sentence[], datesOf: (sentence: Sentence) => DateWords[]): Found[][] {
  // "We visited 52 mills. Six were idle.": a number that opens the sentence goes on counting.
  let last: Found | null = null;
  return sentences.map((sentence) => {
    const found = figuresIn(sentence, datesOf(sentence), last);
    last = found.at(-1) ?? last;
    return found;
  });
}

/** "The chamber fears increases of 20 per cent": what is right before "of", where the verb was taken for a noun. */
function lastOf({ text }: Sentence, measure: string, whose: string): string | null {
  // "The agency's forecast": what is left without its owner.
  const thing = /^['’]s? (.+)$/.exec(measure.startsWith(whose) ? measure.slice(whose.length) : '')?.[1];
  if (thing) return thing;
  const last = /\p{Ll}+s$/u.exec(measure)?.[0];
  const apart = last && !whose.includes(last) && measure.split(' ').length - whose.split(' ').length > 1;
  return apart && text.includes(`${measure} of `) ? last : null;
}

/** Whose a figure is; nobody named: the source's. */
function named(holder: string | null | undefined, nameOf: (words: string) => string): string | null {
  if (holder === undefined || holder === 'source') return 'source';
  return holder === null ? null : nameOf(holder);
}

function figuresIn(sentence: Sentence, dates: DateWords[], before: Found | null): Found[] {
  const found: Found[] = [];
  for (let at = 0; at < sentence.tokens.length; at++) {
    const figure = figureAt(sentence, at, dates, found.at(-1) ?? null, before);
    if (!figure) continue;
    at = figure.next - 1;
    found.push(figure);
  }
  return withoutScales(sentence, found);
}

/** "It could reach $150 million": what "it" measures was told before, in the same unit. */
function takenUp({ tokens }: Sentence, unit: string | null, told: Found | null): string | null {
  const same = told?.unit && unit && told.unit.split('/')[0] === unit.split('/')[0];
  return same && /^(?:it|they)$/.test(tokens[0]?.lower ?? '') ? told.measure : null;
}

function figureAt(
  sentence: Sentence,
  at: number,
  dates: DateWords[],
  own: Found | null,
  told: Found | null,
): Found | null {
  const { tokens } = sentence;
  const token = tokens[at];
  const number = token && numberAt(tokens, at);
  if (!number) return null;
  const last = own ?? (told && goesOn(sentence, at, told.unit) ? told : null);
  const floor = own?.next ?? 0;
  // "thirty days later", "the first six months of 2026": a date, and how long.
  const lasts = tokens[number.to]?.lower === 'months';
  if (!lasts && dates.some(({ fromContext, start, end }) => !fromContext && token.start < end && token.end > start))
    return null;
  if (number.vague && isHeading(sentence, token)) return null;
  const before = qualifierBefore(tokens, number.from);
  const cell = cellFigure(sentence, number);
  if (!cell && (isName(tokens, number) || isYear(tokens, number, before !== null) || isRepetition(tokens, number)))
    return null;
  const context = { qualified: before !== null, last: last && { unit: last.unit, measure: last.measure } };
  const body = cell ?? bodyOf(sentence, number, context);
  if (!body || (!body.measured && isAnaphoric(tokens, number, body.next))) return null;
  const qualifier = lasting(tokens, number.from, body.unit) ? null : before;
  if (!body.measured && isSome(number, qualifier && phraseText(sentence.passage.passage.text, tokens, qualifier)))
    return null;
  const after = qualifier ? null : trailingAt(tokens, body.to);
  const words = qualifier ?? after ?? number.pad ?? null;
  const from = qualifier?.from ?? number.from;
  const to = after?.to ?? body.to;
  const text = sentence.passage.passage.text;
  return {
    start: tokens[from]?.start ?? token.start,
    end: endOf(tokens[to - 1] ?? token, sentence),
    next: body.next,
    kind: number.kind,
    opens: tokens[from - 1]?.lower === 'from',
    value: number.vague ? null : (body.value ?? number.value),
    max: body.max ?? number.max,
    unit: body.unit,
    qualifier: words ? phraseText(text, tokens, words) : null,
    measure: measureIn(sentence, number, body, { from, to, unit: body.unit, floor, purse: body.purse }, last, told),
  };
}

/** "(in billions of dollars)": in what a table counts. */
function isHeading({ tokens, text }: Sentence, { start, text: word }: Token): boolean {
  const at = tokens.findIndex((token) => token.start === start);
  if (tokens[at - 1]?.lower !== 'in') return false;
  return /^\p{Lu}+$/u.test(word) || tokens[at - 2]?.text === '(' || !/\p{Ll}{3}.*\.$/u.test(text);
}

/** What the phrase itself says that it measures; else the sentence. */
function measureIn(
  sentence: Sentence,
  number: NumberWords,
  body: Body,
  figure: Measured,
  last: Found | null,
  told: Found | null,
): string | null {
  const { tokens } = sentence;
  const text = sentence.passage.passage.text;
  const gapped = last?.unit && last.unit === body.unit && figure.floor > 0 ? gappedBefore(tokens, figure) : null;
  if (gapped) return phraseText(text, tokens, gapped);
  if (body.measure !== null)
    // "120 boats: boats" says nothing.
    return singular(body.measure.toLowerCase()) === body.unit?.split('/')[0]
      ? (roleAround(text, tokens, figure) ?? body.measure)
      : body.measure;
  if (number.kind === 'ordinal') return null;
  // "is to pay 4 per cent of its turnover": of what, where nothing says what for.
  return (
    measureOf(text, tokens, { ...figure, whole: body.whole ?? null }, last) ??
    takenUp(sentence, body.unit, told) ??
    body.whole ??
    measureOfCell(sentence)
  );
}

/** A full stop that clings to the last word of a sentence ("160 km/h.") is none of the figure. */
function endOf(last: Token, sentence: Sentence): number {
  return last.end === sentence.end && /^\p{L}+\.$/u.test(last.text) ? last.end - 1 : last.end;
}

/** "from 7 to 25 percent": what the first figure measures, the second does. */
function measureOf(
  text: string,
  tokens: Token[],
  figure: Measured & { whole: string | null },
  last: Found | null,
): string | null {
  if (last && figure.floor > 0 && isSameAgain(tokens, figure)) return last.measure;
  const lead = tokens[figure.from - 1]?.lower;
  if (last?.measure && lead === 'to' && (figure.from - 1 === figure.floor || last.opens)) return last.measure;
  // "fell to 4,300 tonnes in April from 7,100", "$11 in May, up from $9".
  const same = last?.unit?.split('/')[0] === figure.unit?.split('/')[0] || /^(?:%|time)$/.test(last?.unit ?? '');
  if (last?.measure && lead === 'from' && figure.floor > 0 && same) return last.measure;
  // "doubled its budget in May, to 900 million kroner": where the change ended.
  const ended = lead === 'to' && tokens[figure.from - 2]?.text === ',' && figure.floor > 0 && last?.unit === 'time';
  if (last?.measure && ended) return last.measure;
  const own = measureAround(text, tokens, figure);
  // "by 9 per cent in 2024, and by 22 per cent in 2025".
  const goes = /^(?:by|to|at)$/.test(lead ?? '') && tokens[figure.from - 2]?.pos === 'CCONJ';
  // "grew 14% in the north and 9% in the south".
  const also = tokens[figure.from - 1]?.pos === 'CCONJ' && last?.unit === figure.unit;
  // "brings in 4 per cent of its turnover": of what it says that it is.
  if (own || figure.whole) return own;
  if (!last) return measureFar(text, tokens, figure);
  const shared = goes || also || (same && isSetBeside(tokens, figure)) ? last.measure : null;
  return shared ?? measureFar(text, tokens, figure);
}

/** "$3 billion, or about 5 percent of GDP", "300 km2 (120 square miles)": the same, told otherwise. */
function isSameAgain(tokens: Token[], { floor, from }: Measured): boolean {
  const between = tokens.slice(floor, from);
  return (
    between.length > 0 &&
    between.length < 7 &&
    between.every(({ lower }) => again.test(lower)) &&
    between.some(({ lower }) =>
      /^(?:\(|or|equivalent|equal|i\.e\.?|namely|amounting|representing|equalling|=)$/.test(lower),
    )
  );
}

const again =
  /^(?:\(|,|–|—|or|the|equivalent|equal|to|of|i\.e\.?|that|is|namely|amounting|representing|equalling|=|some)$/;
