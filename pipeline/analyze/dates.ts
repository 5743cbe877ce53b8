/**
 * Expressions of date in a text, and the dates they mean: resolved from what the text and its document's date say, never
 * from the clock.
 */
import type { DatedEvent } from '../findings.ts';
import { monthOf, monthParts, seasons, yearParts } from './tables/calendar.ts';

export interface DateWords {
  /** UTF-16 units into the passage's text: the words, without their preposition. */
  start: number;
  end: number;
  year: number | null;
  /** Last year of a range or decade. */
  toYear: number | null;
  /** From 1. */
  month: number | null;
  toMonth: number | null;
  day: number | null;
  toDay: number | null;
  part: string | null;
  season: string | null;
  /** Years to add to that of the document: "last year" is -1. */
  relativeYear: number | null;
  /** "the same month", "that year": as the date before it. */
  same: 'month' | 'year' | null;
  /** "last", "next" or "this" before a month. */
  shift: 'last' | 'next' | 'this' | null;
  /** "since 2023", "until May", "by 2030", "in March"; lower case. */
  preposition: string | null;
}

export interface ResolvedDate {
  date: string | null;
  precision: DatedEvent['precision'];
  inferred: string[];
}

const month = `(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan\\.|Feb\\.|Mar\\.|Apr\\.|Jun\\.|Jul\\.|Aug\\.|Sept?\\.|Oct\\.|Nov\\.|Dec\\.)`;
const year = `(?:1[5-9]\\d\\d|20\\d\\d)`;
const part = `(?:[Ee]arly|[Mm]id|[Ll]ate)(?:-| |-to-late |- to late-? ?)?`;
const before = `(?<preposition>in|In|on|On|since|Since|until|Until|till|by|By|before|Before|after|After|from|From|during|During|between|Between|to|through|Through|of|for|at|around|Around|around|As of|as of|throughout|Throughout|following|Following)\\s+(?:the\\s+)?(?:(?:end|start|beginning|middle|(?:early|first|last|late|later|final) (?:days|weeks|months|part)) of\\s+)?(?:the )?`;
const dash = '\\s?[-–—]\\s?';

/** Tried in this order at each place; the first that matches wins. */
const forms: [string, RegExp][] = [
  ['iso', /(?<year>(?:1[5-9]|20)\d\d)-(?<month>0[1-9]|1[0-2])-(?<day>0[1-9]|[12]\d|3[01])/],
  [
    'mdy',
    RegExp(
      `(?<month>${month}) (?<day>\\d{1,2})(?:st|nd|rd|th)?(?:(?:${dash}| to | and )(?<toDay>\\d{1,2})(?:st|nd|rd|th)?)?(?:,? (?<year>${year}))?(?![\\d%]|[.,]\\d)`,
    ),
  ],
  [
    'dmy',
    RegExp(
      `(?<day>\\d{1,2})(?:st|nd|rd|th)?(?:(?:${dash}| to | and )(?<toDay>\\d{1,2})(?:st|nd|rd|th)?)? (?:of )?(?<month>${month})(?:,? (?<year>${year}))?`,
    ),
  ],
  ['months', RegExp(`(?<month>${month})(?:${dash}| to | and | through )(?<toMonth>${month})(?:,? (?<year>${year}))?`)],
  ['my', RegExp(`(?:(?<part>${part}))?(?<month>${month})(?:,? (?:of )?(?<year>${year}))`)],
  ['month', RegExp(`(?:(?<part>${part})|(?<shift>last|next|this|coming) )?(?<month>${month})(?! \\d)`)],
  [
    'quarter',
    RegExp(
      `(?:Q(?<quarter>[1-4])|(?<ordinal>first|second|third|fourth) (?<span>quarter|half)(?: of)?(?: the year)?) (?:of )?(?<year>${year})`,
    ),
  ],
  ['season', RegExp(`(?<season>[Ss]pring|[Ss]ummer|[Aa]utumn|[Ff]all)(?: of)? (?<year>${year})`)],
  ['years', RegExp(`(?<year>${year})(?:${dash}| to | and | until )(?<toYear>${year})(?![\\d%]|[.,]\\d)`)],
  ['span', RegExp(`(?<year>${year})${dash}(?<toYear>\\d\\d)(?![\\d%]|[.,]\\d)`)],
  ['decade', /(?<part>[Ee]arly|[Mm]id|[Ll]ate)?[- ]?(?:the )?(?<year>(?:1[5-9]|20)\d0)s/],
  ['year', RegExp(`(?:(?<part>${part}))?(?<year>${year})(?![\\d%]|[.,]\\d|-[A-Za-z])`)],
  ['relative', /(?<shift>last|next|this) year|(?:later|earlier) this year/],
  ['same', /(?:the )?same (?<same>month|year)|that (?<that>month|year)(?![a-z])/],
];
const anyDate = RegExp(
  `(?<![\\p{L}\\p{N}$€£¥.,:/-])(?:${before})?(?:${forms.map(([name, form]) => rename(form.source, name)).join('|')})(?![\\p{L}\\p{N}]|/\\d)`,
  'gu',
);

// Group names must be unique in one pattern: each form's groups carry its name as a suffix.
function rename(source: string, name: string): string {
  return `(?<${name}_>${source
    .replaceAll('(?<!', '\u0001')
    .replaceAll(/\(\?<([a-zA-Z]+)>/g, `(?<${name}_$1>`)
    .replaceAll('\u0001', '(?<!')})`;
}

/** @returns The expressions of date in a text, in order. */
export function dateWords(text: string): DateWords[] {
  const found: DateWords[] = [];
  for (const match of text.matchAll(anyDate)) {
    const groups = match.groups ?? {};
    const name = forms.map(([form]) => form).find((form) => groups[`${form}_`] !== undefined);
    if (!name) continue;
    const get = (key: string) => groups[`${name}_${key}`] ?? null;
    const words = groups[`${name}_`] ?? '';
    const preposition = groups.preposition?.toLowerCase() ?? null;
    const end = match.index + match[0].length;
    const start = end - words.length;
    if (!plausible(text, name, words, start, end, preposition)) continue;
    const lead = ['year', 'my', 'month'].includes(name) ? partBefore(text, start) : null;
    const number = (key: string) => (get(key) === null ? null : Number(get(key)));
    const base: DateWords = {
      start: lead?.start ?? start,
      end,
      year: number('year'),
      toYear: number('toYear'),
      month: monthNumber(get('month')),
      toMonth: monthNumber(get('toMonth')),
      day: number('day'),
      toDay: number('toDay'),
      part: partOf(get('part')) ?? lead?.part ?? null,
      season: get('season')?.toLowerCase() ?? null,
      relativeYear: null,
      same: (get('same') ?? get('that')) as DateWords['same'],
      shift: get('shift') === 'coming' ? 'next' : (get('shift') as DateWords['shift']),
      preposition,
    };
    found.push(complete(base, name, get));
  }
  return found;
}

function complete(words: DateWords, name: string, get: (key: string) => string | null): DateWords {
  if (name === 'quarter') {
    const order = ['first', 'second', 'third', 'fourth'].indexOf(get('ordinal') ?? '');
    const size = get('span') === 'half' ? 6 : 3;
    const first = (get('quarter') ? Number(get('quarter')) - 1 : order) * size + 1;
    return { ...words, month: first, toMonth: first + size - 1 };
  }
  if (name === 'span' && words.toYear !== null && words.year !== null)
    return { ...words, toYear: Math.floor(words.year / 100) * 100 + words.toYear };
  if (name === 'decade' && words.year !== null) return { ...words, toYear: words.year + 9, part: null };
  if (name === 'relative')
    return { ...words, relativeYear: { last: -1, next: 1, this: 0 }[words.shift ?? 'this'], shift: null };
  return words;
}

function monthNumber(name: string | null): number | null {
  if (name === null) return null;
  return /^\d/.test(name) ? Number(name) : (monthOf.get(name.toLowerCase().replace('.', '')) ?? null);
}

function partOf(words: string | null): string | null {
  return words === null ? null : /mid/i.test(words) ? 'mid' : /early/i.test(words) ? 'early' : 'late';
}

/** "the end of June": which part, and where its words begin. */
function partBefore(text: string, start: number): { part: string; start: number } | null {
  const match =
    /\b(end|start|beginning|middle|(?:early|first|last|late|later|final) (?:days|weeks|months|part)) of (?:the )?$/i.exec(
      text.slice(Math.max(0, start - 28), start),
    );
  if (!match?.[1]) return null;
  const word = match[1].toLowerCase();
  const part = word === 'middle' ? 'mid' : /^(?:end|la|final)/.test(word) ? 'late' : 'early';
  return { part, start: start - match[0].length };
}

/** Words that look like a date but are none: the verb "may", a name such as "Agenda 2030", a count such as "2000 boats". */
function plausible(
  text: string,
  name: string,
  words: string,
  start: number,
  end: number,
  preposition: string | null,
): boolean {
  const after = text.slice(end, end + 40);
  const lead = text.slice(0, start);
  // "the month", "that year" date something only after a preposition or before a clause mark.
  if (name === 'same') return preposition !== null || /^\s*[,.;]/.test(after);
  if (name === 'month') {
    if (/^(?:May|March)$/.test(words)) {
      // "March" and "May" are words and names: only a preposition, or a clause mark after it, makes a month of them.
      if (!preposition || preposition === 'to' || preposition === 'for') return false;
    }
    // "April Smith", "August von": a name goes on in capitals.
    if (/^ \p{Lu}\p{Ll}+ [a-z]+s\b/u.test(after) && !preposition) return false;
    return true;
  }
  if (name === 'years' || name === 'span' || name === 'year') {
    if (/^\s*(?:%|percent|per cent|km|kilomet|mile|tonne|hectare|MW|GW|people|soldiers|troops|men|women)/.test(after))
      return false;
    if (preposition) return !/^ (?:or more|[a-z]+(?:s|ed) (?:of|were|are)\b)/.test(after);
    // A bare year in brackets or right after a comma and month is a date; after a capitalised word it is part of a name.
    if (/\((?:[a-z]+ )?$/.test(lead)) return /^\s*[),;–-]/.test(after);
    return /^(?:early|mid|late)/i.test(words) || (name !== 'year' && /\b(?:years?|period|between|from)\s*$/.test(lead));
  }
  return true;
}

/**
 * What date the words mean.
 *
 * @param words The expression.
 * @param documentDate ISO 8601 of the document, as precise as known, or `null`.
 * @param context The date told just before in the same passage, when it can lend its year.
 * @param future Whether the clause looks ahead.
 * @param sameClause Whether the context stands in the same clause.
 */
export function resolveDate(
  words: DateWords,
  documentDate: string | null,
  context: string | null,
  future: boolean,
  sameClause = false,
): ResolvedDate {
  const inferred: string[] = [];
  let { year: y, month: m } = words;
  const [docYear, docMonth] = (documentDate ?? '').split(/[-/]/).map(Number);
  const [contextYear, contextMonth] = (context ?? '').split('/')[0]?.split('-').map(Number) ?? [];
  if (words.same && context) {
    if (words.same === 'month' && contextYear && contextMonth)
      return { date: iso(contextYear, contextMonth), precision: 'month', inferred: ['year', 'month'] };
    if (words.same === 'year' && contextYear)
      return { date: String(contextYear), precision: 'year', inferred: ['year'] };
  }
  if (words.same) return { date: null, precision: null, inferred: [] };
  if (words.relativeYear !== null) {
    if (!docYear) return { date: null, precision: 'year', inferred: [] };
    return { date: String(docYear + words.relativeYear), precision: 'year', inferred: ['year'] };
  }
  if (y === null && m !== null) {
    y = inferYear(
      words,
      m,
      docYear || null,
      docMonth || null,
      contextYear || null,
      contextMonth || null,
      future,
      sameClause,
    );
    if (y !== null) inferred.push('year');
  }
  if (y === null) return { date: null, precision: precisionOf(words), inferred: [] };
  if (words.season) {
    const [first, last] = seasons[words.season] ?? [1, 12];
    return { date: `${iso(y, first)}/${iso(y, last)}`, precision: 'season', inferred };
  }
  m = words.month;
  return { date: written(words, y, m), precision: precisionOf(words), inferred };
}

function inferYear(
  words: DateWords,
  m: number,
  docYear: number | null,
  docMonth: number | null,
  contextYear: number | null,
  contextMonth: number | null,
  future: boolean,
  sameClause: boolean,
): number | null {
  let nearest: number | null = null;
  if (docYear && docMonth) {
    if (words.shift === 'next' || (future && words.shift === null)) nearest = m > docMonth ? docYear : docYear + 1;
    else if (words.shift === 'last') nearest = m < docMonth ? docYear : docYear - 1;
    else nearest = m <= docMonth ? docYear : docYear - 1;
  }
  if (words.shift !== null || future || contextYear === null) return nearest;
  if (nearest === contextYear || (docYear && contextYear > docYear)) return nearest;
  const follows = contextMonth === null || m >= contextMonth;
  // A year in the same clause is the month's; one told before it may be, or the month is the document's own: not told.
  return follows && (sameClause || nearest === null) ? contextYear : null;
}

function precisionOf(words: DateWords): DatedEvent['precision'] {
  if (words.preposition === 'since') return 'open';
  if (words.day !== null) return 'day';
  if (words.season || (words.month !== null && words.toMonth !== null))
    return words.season || !words.toMonth ? 'season' : 'month';
  if (words.month !== null) return words.part ? 'part-of-month' : 'month';
  return words.part ? 'season' : 'year';
}

function written(words: DateWords, y: number, m: number | null): string {
  if (m === null) {
    if (words.toYear !== null) return `${y}/${words.toYear}`;
    const thirds = words.part ? yearParts[words.part] : undefined;
    return thirds ? `${iso(y, thirds[0])}/${iso(y, thirds[1])}` : String(y);
  }
  if (words.day !== null)
    return words.toDay === null ? iso(y, m, words.day) : `${iso(y, m, words.day)}/${iso(y, m, words.toDay)}`;
  if (words.toMonth !== null) return `${iso(words.toMonth < m ? y - 1 : y, m)}/${iso(y, words.toMonth)}`;
  const third = words.part ? monthParts[words.part] : undefined;
  return third ? `${iso(y, m, third[0])}/${iso(y, m, third[1] || daysIn(y, m))}` : iso(y, m);
}

function iso(y: number, m: number, d?: number): string {
  return [String(y).padStart(4, '0'), String(m).padStart(2, '0'), ...(d ? [String(d).padStart(2, '0')] : [])].join('-');
}

function daysIn(y: number, m: number): number {
  return m === 2 ? (y % 4 === 0 && (y % 100 !== 0 || y % 400 === 0) ? 29 : 28) : [4, 6, 9, 11].includes(m) ? 30 : 31;
}
