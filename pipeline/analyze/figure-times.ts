/** When a figure is of: from which day to which, and as what. */
import type { Dated } from './events.ts';
import type { Grounds } from './grounds.ts';
import type { Figure } from './quantities.ts';
import type { Sentence } from './reading.ts';
import { cardinals } from './tables/numbers.ts';
import type { Token } from './words.ts';

export interface Span {
  /** ISO days, the last included. */
  from: string;
  to: string;
  /** As it is given, for the reader. */
  period: string;
  /** 2 to the day or from month to month, 1 to the month or from year to year, 0 a year. */
  grade: number;
  /** "by", "before": a term, of which only the end is told. */
  term: boolean;
}

/** @returns The span of a figure, by its own dates or those within some words; `null` where none is told. */
export function spanOf(figure: Figure, grounds: Grounds, defining: Token[] | null = null): Span | null {
  const { sentence, quantity } = figure;
  const dates = grounds
    .datesOf(sentence)
    .filter(({ words, resolved: { date } }) => date && !isCompared(words, sentence));
  const ends = defining?.at(-1)?.end ?? 0;
  const within = dates.filter(({ words }) => defining?.some(({ start }) => start === words.start) && words.end <= ends);
  const own = (within.length === 1 ? within[0] : null) ?? (dates.length === 1 ? dates[0] : null);
  const period = own?.resolved.date ?? betweenOf(sentence, dates) ?? quantity.period ?? grounds.frameOf(figure).period;
  if (!period) return null;
  const back = own && backFrom(own, sentence);
  if (back) return { ...daysOf(back), term: false };
  const told = own ?? dates.find(({ resolved }) => resolved.date === period);
  return { ...daysOf(period), term: /^(?:by|before|until|till)$/.test(told?.words.preposition ?? '') };
}

/** "lower than a year earlier", "compared with May 2025": of what the figure is compared with. */
function isCompared({ start }: { start: number }, { passage, start: first }: Sentence): boolean {
  const before = passage.passage.text.slice(Math.max(first, start - 40), start);
  return /\b(?:than|compared (?:with|to)|against|unlike) (?:(?:in|on|at|for|during|the|that|those|of|same|day|week|month|quarter|period|year) )*$/i.test(
    before,
  );
}

/** @returns The span of an ISO date or interval. */
export function daysOf(period: string): Omit<Span, 'term'> {
  const [first = period, last = first] = period.split('/');
  return {
    from: `${first}${'-01-01'.slice(first.length - 4)}`,
    to: last.length > 7 ? last : lastDayOf(last.length > 4 ? last : `${last}-12`),
    period,
    grade: Number(last.length > 4) + Number(last.length > 7 || first !== last),
  };
}

function lastDayOf(month: string): string {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return `${month}-${new Date(Date.UTC(year, number, 0)).getUTCDate()}`;
}

/** @returns Whether both are of one time, however each words it: "H1 2026", "between January and June 2026". */
export function isSameSpan(one: Span, other: Span): boolean {
  if (one.to !== other.to) return false;
  return one.from === other.from ? one.term === other.term || one.grade > 1 : one.term && other.term;
}

/** "in the six months to June 2026", "in the year to June 2026": the months before it, too. */
function backFrom({ words, resolved: { date } }: Dated, sentence: Sentence): string | null {
  if (date?.length !== 7) return null;
  const before = sentence.passage.passage.text.slice(Math.max(0, words.start - 50), words.start);
  const [all, number] =
    /(?:\b(\w+) months|\byear) (?:up )?(?:to|ending|ended)(?: in)? (?:the )?(?:end of )?$/i.exec(before) ?? [];
  if (!all) return null;
  const count = number ? (cardinals.get(number.toLowerCase()) ?? Number(number)) : 12;
  const [year = 0, month = 0] = date.split('-').map(Number);
  if (!(count > 0)) return null;
  return `${new Date(Date.UTC(year, month - count, 1)).toISOString().slice(0, 7)}/${date}`;
}

/** "between 1 April and 31 May". */
function betweenOf(sentence: Sentence, [first, last, ...more]: Dated[]): string | null {
  if (!first || !last || more.length > 0) return null;
  const between = sentence.passage.passage.text.slice(first.words.end, last.words.start);
  const [from, to] = [first, last].map(({ resolved }) => resolved.date ?? '');
  const opens = /^(?:between|from)$/.test(first.words.preposition ?? '');
  const whole = opens && /^ (?:and|to|until|till|through) (?:the )?$/.test(between) && !/\//.test(`${from}${to}`);
  return whole && from && to && from < to ? `${from}/${to}` : null;
}
