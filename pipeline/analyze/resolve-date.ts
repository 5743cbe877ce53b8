/** The dates that words mean: from what the text and its document's date say, never from the clock. */
import { lastFiscal, type Parts, partsOf, type ResolvedDate, stepped, steppedFrom, unknown } from './date-steps.ts';
import { type DateWords, isOtherYear } from './dates.ts';
import { seasons } from './tables/calendar.ts';
import { iso, precisionOf, seasonOf, written } from './written-dates.ts';

/** The date told before. */
export interface DateContext {
  date: string;
  /** Its year stands in the text. */
  explicit: boolean;
  /** Sentences since. */
  ago: number;
  /** In the same clause. */
  together: boolean;
  /** The words tell until or from when, after it in the same sentence: "won the licence in March and must drill by May". */
  within: boolean;
  /** It stands beside what its sentence tells of now: "The cap, introduced in 2023, covers 60 flats." */
  beside: boolean;
  /** It opens its sentence, and what follows may be set in it. */
  framed: boolean;
  /** The text has come back to its own time since. */
  stale: boolean;
  /** The words tell what the date is compared with: "3 per cent in May, against 4 in June". */
  before: boolean;
}

/** Whether the clause looks ahead: `unsure` when it tells of what was ahead then, `habit` when of what is every year. */
export type Outlook = 'past' | 'future' | 'unsure' | 'habit';

/**
 * What date the words mean.
 *
 * @param words The expression.
 * @param documentDate ISO 8601 of the document, as precise as known, or `null`.
 * @param context The date told just before in the same passage.
 * @param outlook Whether the clause looks ahead.
 */
export function resolveDate(
  words: DateWords,
  documentDate: string | null,
  context: DateContext | null,
  outlook: Outlook = 'past',
): ResolvedDate {
  const document = partsOf(documentDate);
  const told = toldFor(words, context?.date ?? null);
  if (words.same && isOtherYear(words)) return inOtherYear(words, document, context);
  if (words.same && words.month === null && !words.season) return sameAs(words.same, told, context?.date ?? null);
  if (words.fromContext)
    return context && context.ago <= 1 ? steppedFrom(words.fromContext, context.date) : unknown(words.fromContext.unit);
  if (words.fromDocument && words.month === null && !words.season) {
    const elsewhere = context?.explicit && told.year !== document.year;
    if (words.ahead !== undefined && (elsewhere || (words.ahead && outlook !== 'future'))) return unknown('year');
    if (words.fiscal) return lastFiscal(document);
    const date = stepped(words.fromDocument, document);
    // "late last year".
    return words.part && date.date
      ? { date: written(words, Number(date.date), null), precision: precisionOf(words), inferred: date.inferred }
      : date;
  }
  if (words.weekday !== null) return weekdayOf(words, words.weekday, documentDate, context, outlook);
  const inferred: string[] = words.lent ? ['year'] : [];
  let { year, month } = words;
  if (words.day !== null && month === null) {
    // "on the 15th": of the month told before.
    if (!context || context.ago > 1 || told.month === null || told.year === null) return unknown('day');
    return { date: iso(told.year, told.month, words.day), precision: 'day', inferred: ['year', 'month'] };
  }
  if (year === null && words.fromDocument) {
    if (document.year === null) return { date: null, precision: precisionOf(words), inferred: [] };
    year = document.year + words.fromDocument.by;
    inferred.push('year');
  }
  if (year === null && (words.shift === 'following' || words.shift === 'previous')) {
    // "passed in November 2019 and took effect the following January".
    const from = month ?? seasons[words.season ?? '']?.[0] ?? null;
    const end = partsOf(context?.date.split('/')[1] ?? context?.date ?? null);
    const base = words.shift === 'following' ? end : told;
    if (!context || context.ago > 1 || base.year === null || from === null)
      return words.season ? { date: null, precision: 'season', inferred: [] } : unknown('month');
    if (words.shift === 'following') year = base.month !== null && from > base.month ? base.year : base.year + 1;
    else year = base.month !== null && from < base.month ? base.year : base.year - 1;
    inferred.push('year');
  }
  if (year === null && words.same === 'year') {
    // "in the first half of the year", long after another year was told of.
    const old = context?.explicit && context.ago > 1 && told.year !== document.year;
    year = outlook === 'future' ? document.year : old ? null : (told.year ?? document.year);
    inferred.push('year');
  }
  if (year === null && words.season) {
    year = seasonYear(words, document, context, told, outlook);
    inferred.push('year');
  }
  if (year === null && month !== null) {
    // "from December to February", and what lasted "from March to September": by where it ends.
    const last = words.toMonth !== null && (words.toMonth < month || outlook === 'past') ? words.toMonth : month;
    year = inferYear(words, last, document, context, told, outlook);
    inferred.push('year');
  }
  if (year === null) return { date: null, precision: precisionOf(words), inferred: [] };
  // "winter 2023" may be that which begins or that which ends in the year.
  if (words.season === 'winter' && words.year !== null && words.toYear === null)
    return { date: String(year), precision: 'year', inferred };
  if (words.season)
    return { date: seasonOf(words, year), precision: words.preposition === 'since' ? 'open' : 'season', inferred };
  month = words.month;
  return { date: written(words, year, month), precision: precisionOf(words), inferred };
}

/** "on Tuesday": the last before the document, or its own day; told ahead, the next. A day of another year's story is none. */
function weekdayOf(
  { shift }: DateWords,
  weekday: number,
  documentDate: string | null,
  context: DateContext | null,
  outlook: Outlook,
): ResolvedDate {
  const { year, month, day } = partsOf(documentDate);
  const elsewhere = context?.explicit && partsOf(context.date).year !== year;
  if (year === null || month === null || day === null || elsewhere || outlook === 'unsure' || outlook === 'habit')
    return unknown('day');
  const date = new Date(Date.UTC(year, month - 1, day));
  const back = (date.getUTCDay() - weekday + 7) % 7;
  const ahead = shift === 'next' || (shift === null && outlook === 'future');
  // "this Friday" may be either.
  if (shift === 'this') return unknown('day');
  const by = ahead ? 7 - back : shift === 'last' && back === 0 ? -7 : -back;
  date.setUTCDate(day + by);
  return { date: date.toISOString().slice(0, 10), precision: 'day', inferred: ['year', 'month', 'day'] };
}

/** The date told before; "in the winter of 2024–25 … in February": of a stretch over two years, the year that the words belong to. */
function toldFor(words: DateWords, date: string | null): Parts {
  const [first, last] = (date ?? '').split('/').map(partsOf);
  const from = words.month ?? seasons[words.season ?? '']?.[0] ?? null;
  if (!first || !last?.year || first.year !== last.year - 1 || words.shift !== null) return partsOf(date);
  return from !== null && first.month !== null && from < first.month ? last : first;
}

function sameAs(same: NonNullable<DateWords['same']>, { year, month, day }: Parts, date: string | null): ResolvedDate {
  if (year === null) return { date: null, precision: null, inferred: [] };
  // "between May and July 2022 …; in the same period".
  if (same === 'period')
    return date?.includes('/')
      ? { date, precision: 'month', inferred: ['year', 'month'] }
      : { date: null, precision: null, inferred: [] };
  if (same === 'week')
    return date?.includes('/') ? unknown('week') : stepped({ unit: 'week', by: 0 }, { year, month, day });
  if (same === 'year') return { date: String(year), precision: 'year', inferred: ['year'] };
  if (month === null) return { date: null, precision: null, inferred: [] };
  // "in the winter … in the same month": which of them is not told.
  const [first = '', last = first] = (date ?? '').split('/');
  if (first.slice(0, 7) !== last.slice(0, 7)) return { date: null, precision: null, inferred: [] };
  if (same === 'month') return { date: iso(year, month), precision: 'month', inferred: ['year', 'month'] };
  if (day === null) return { date: null, precision: null, inferred: [] };
  return { date: iso(year, month, day), precision: 'day', inferred: ['year', 'month', 'day'] };
}

/** The months told before, in another year; the year alone where no months were told, or those of a winter. */
function inOtherYear(
  { year: named, fromDocument }: DateWords,
  document: Parts,
  context: DateContext | null,
): ResolvedDate {
  const near = context && context.ago <= 1 ? context.date.split('/') : [];
  const [first, last = first] = near.map(partsOf);
  const from = first?.year ?? (fromDocument ? document.year : null);
  const year = named ?? (from === null ? null : from - 1);
  if (year === null) return unknown('month');
  const inferred = named === null ? ['year'] : [];
  if (!first?.month || !last?.month || first.year !== last.year)
    return { date: String(year), precision: 'year', inferred };
  const months = [...new Set([iso(year, first.month), iso(year, last.month)])];
  return { date: months.join('/'), precision: 'month', inferred: [...inferred, 'month'] };
}

function inferYear(
  words: DateWords,
  month: number,
  document: Parts,
  context: DateContext | null,
  told: Parts,
  outlook: Outlook,
): number | null {
  if (outlook === 'habit' && words.shift === null && !(context?.together && context.explicit)) return null;
  if (context?.before && outlook === 'past' && words.shift === null && told.year !== null && told.month !== null)
    return month < told.month ? told.year : told.year - 1;
  const nearest =
    outlook === 'unsure' && words.shift === null ? null : nearestYear(words, month, document, outlook === 'future');
  // "The law passed on 11 March lets owners appeal until 30 June": no such bound lies before what it is told with.
  if (context?.within && nearest !== null && told.year !== null && told.month !== null && outlook === 'past')
    if (nearest < told.year || (nearest === told.year && month < told.month))
      return month > told.month ? told.year : told.year + 1;
  if (words.shift !== null || outlook === 'future' || told.year === null || !context?.explicit) return nearest;
  // "It burst on 2 November 2024. Repairs took until February."
  if (/^(?:until|till)$/.test(words.preposition ?? '') && told.month !== null && context.ago <= 1 && outlook === 'past')
    return month < told.month ? told.year + 1 : told.year;
  if (nearest === told.year || (document.year && told.year > document.year)) return nearest;
  if (context.beside) return null;
  const follows = told.month === null || month >= told.month;
  if (!follows) return nearest !== null && nearest > told.year + 1 ? null : nearest;
  // A year in the same clause is the month's, and so is that of the month told just before; a year told alone may be, or
  // the month is the document's own: not told.
  const near = context.together || (told.month !== null && context.ago <= 5 && !context.stale);
  // "The fund closed 2024 with a loss. … On 12 March": not set in that year, as what follows "In 2024, …" may be.
  const recent = nearest === told.year + 1 && isRecent(words, document);
  if (!near && !context.framed && context.ago >= 1 && recent && outlook === 'past') return nearest;
  return near || (nearest === null && outlook !== 'unsure') ? told.year : null;
}

/** Whether a day was less than half a year ago when the document was written. */
function isRecent({ day, month }: DateWords, document: Parts): boolean {
  if (day === null || month === null || document.month === null) return false;
  return (document.month - month + 12) % 12 < 6;
}

/** The nearest past of the document, or its nearest future. */
function nearestYear({ shift, day }: DateWords, month: number, document: Parts, future: boolean): number | null {
  if (document.year === null || document.month === null) return null;
  if (shift === 'next' || (future && shift === null)) {
    const ahead =
      month > document.month || (month === document.month && (day ?? 32) >= (document.day ?? 0) && shift === null);
    return ahead ? document.year : document.year + 1;
  }
  if (shift === 'last') return month < document.month ? document.year : document.year - 1;
  if (shift === 'this') return document.year;
  // "in April", written on 3 April: of this year or of the last.
  if (shift === null && month === document.month && day === null && (document.day ?? 31) <= 7) return null;
  const past = month < document.month || (month === document.month && (day ?? 0) <= (document.day ?? 31));
  return past ? document.year : document.year - 1;
}

/** "last autumn", "in the spring": the season that was over, or that had begun, when the document was written. */
function seasonYear(
  { season, shift }: DateWords,
  document: Parts,
  context: DateContext | null,
  told: Parts,
  outlook: Outlook,
): number | null {
  const [first, last] = seasons[season ?? ''] ?? [1, 12];
  // "Prices rose in the summer of 2022. They may fall by the autumn": of what lies ahead, the document's own time.
  const apart = outlook === 'future' && !context?.together;
  if (!shift && context?.explicit && told.year !== null && !apart && (context.together || context.ago <= 1))
    return told.year;
  if (document.year === null || document.month === null) return null;
  if ((outlook === 'unsure' || outlook === 'habit') && !shift) return null;
  const { year, month } = document;
  // Winter is named by the year in which it begins.
  if (shift === 'next' || (!shift && outlook === 'future')) return month < first ? year : year + 1;
  if (shift === 'this') return season === 'winter' && month <= 2 ? year - 1 : year;
  // "in the spring", written in March: of this year or of the last.
  if (!shift && month === first) return null;
  if (season === 'winter') return shift === 'last' || month < 12 ? year - 1 : year;
  return month > last || (!shift && month >= first) ? year : year - 1;
}
