/** Expressions of date in a text. What they mean is told by `resolve-date.ts`. */

import { century, countOf, edgeOf, exactUpTo, partBefore, partOf, thirds } from './date-parts.ts';
import { everyMatch } from './every-match.ts';
import { plausible } from './plausible-dates.ts';
import { monthOf } from './tables/calendar.ts';
import { forms, lead, nths } from './tables/date-forms.ts';

export type Step = 'year' | 'month' | 'week' | 'day';

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
  /** Days of a month that are none of its thirds: "the first week of March"; 0 is its last, and -6 the seventh from the end. */
  days: readonly [from: number, to: number] | null;
  season: string | null;
  /** Counted from the date of the document: "last year" is one year back, "two months ago" two months. */
  fromDocument: { unit: Step; by: number } | null;
  /** Counted from the date told before: "the following year". */
  fromContext: { unit: Step; by: number } | null;
  /** "the same month", "that year", "that evening": as the date before it. */
  same: 'month' | 'year' | 'day' | 'week' | 'period' | null;
  /** "last", "next" or "this" before a month or season; "following" and "previous" count from the date told before. */
  shift: 'last' | 'next' | 'this' | 'following' | 'previous' | null;
  /** The year stands with the next date of a pair: "from 28 February to 4 March 2023". */
  lent: boolean;
  /** "on Tuesday": 0 is Sunday. */
  weekday: number | null;
  /** "by the end of the year": of the document's, where the clause looks ahead; else of whichever is told of. */
  ahead?: boolean;
  /** "the last financial year": it ends when its body says. */
  fiscal?: boolean;
  /** "since 2023", "until May", "by 2030", "in March"; lower case. */
  preposition: string | null;
}

/** @returns Whether "the same months" are those of another year: "the same period of 2024", "the same month a year earlier". */
export function isOtherYear({ same, month, year, fromDocument, fromContext }: DateWords): boolean {
  return same === 'period' && month === null && (year !== null || fromDocument !== null || fromContext !== null);
}

/** Group names must be unique in one pattern, and V8 makes an object of all of them for each match: here they have numbers. */
const named = /\(\?<([a-zA-Z]+)>/g;

const anyDate = RegExp(
  `(?<![A-Za-zÀ-ɏ\\p{N}$€£¥.,:/-])(?:${lead})?(?:${forms.map(([, form]) => `(${form.source})`).join('|')})(?![A-Za-zÀ-ɏ\\p{N}]|/\\d)`.replaceAll(
    named,
    '(',
  ),
  'gu',
);

interface DateForm {
  name: string;
  /** Number of the group that holds all of it. */
  group: number;
  /** Group → its number. */
  groups: ReadonlyMap<string, number>;
}

/** The forms with the numbers of their groups; the first group is the preposition. */
const numbered: readonly DateForm[] = (() => {
  let last = 1;
  return forms.map(([name, form]) => {
    const group = ++last;
    const groups = new Map([...form.source.matchAll(named)].map(([, key = '']) => [key, ++last]));
    return { name, group, groups };
  });
})();

/** @returns The expressions of date in a text, in order. */
export function dateWords(text: string): DateWords[] {
  const found: DateWords[] = [];
  for (const match of everyMatch(anyDate, text)) {
    const form = numbered.find(({ group }) => match[group] !== undefined);
    if (!form) continue;
    const { name, group, groups } = form;
    const get = (key: string) => match[groups.get(key) ?? -1] ?? null;
    const words = match[group] ?? '';
    const preposition = match[1]?.toLowerCase() ?? null;
    const end = match.index + match[0].length;
    const start = end - words.length;
    if (!plausible({ text, name, words, start, end, preposition })) continue;
    const monthly = name === 'my' || name === 'month';
    const edged =
      monthly || ['year', 'dmy', 'season', 'theYear', 'relative'].includes(name) ? partBefore(text, start) : null;
    // A half or a week of a month; that of a year has a form of its own.
    const before = edged?.days && !monthly ? null : edged;
    const day = name === 'dmy' || name === 'mdy' || name === 'nth';
    const nth = name === 'nth' ? nths.indexOf(get('nth') ?? '') + 1 : null;
    const number = (key: string) => (get(key) === null ? null : Number(get(key)));
    const shift = get('shift')?.toLowerCase() ?? null;
    const base: DateWords = {
      start: before && !day ? before.start : start,
      end,
      year: number('year'),
      toYear: number('toYear'),
      month: monthNumber(get('month')),
      toMonth: monthNumber(get('toMonth')),
      day: nth === nths.length ? 30 : (nth ?? number('day')),
      toDay: number('toDay'),
      part:
        partOf(get('part')) ??
        (day ? null : (before?.part ?? (name === 'year' && preposition === null ? edgeOf(text, end) : null))),
      days: before?.days ?? null,
      season: get('season')?.toLowerCase() ?? null,
      fromDocument: null,
      fromContext: null,
      same: (get('hours') ? 'day' : (get('same') ?? get('that'))) as DateWords['same'],
      shift: (shifts[shift ?? ''] ?? shift) as DateWords['shift'],
      lent: false,
      weekday: get('weekday') === null ? null : weekdays.indexOf(get('weekday')?.slice(0, 3) ?? ''),
      preposition,
    };
    const whole = complete(base, name, get);
    if (whole) found.push(whole);
  }
  return joined(text, found).map((words, index, all) => withLentYear(text, words, all[index + 1]));
}

/** "12 March this year", "in May of last year": two expressions, one date. */
function joined(text: string, found: DateWords[]): DateWords[] {
  const all: DateWords[] = [];
  for (const words of found) {
    const before = all.at(-1);
    const whose = words.fromDocument?.unit === 'year' && words.month === null && !words.season && !words.part;
    const bare = before && before.month !== null && before.year === null && !before.fromDocument && !before.shift;
    // "on Friday, 7 June": the day says it all.
    const named = before && before.weekday !== null && words.day !== null && words.month !== null;
    // "from the beginning of April to the end of May": the months from the first to the last.
    const whole =
      before?.part === 'early' &&
      words.part === 'late' &&
      before.month !== null &&
      words.month !== null &&
      /^(?:start|beginning) of /.test(text.slice(before.start, before.end)) &&
      text.startsWith('end of ', words.start) &&
      reaches(before, text.slice(before.end, words.start));
    if (before && whole)
      all[all.length - 1] = { ...before, end: words.end, part: null, toMonth: words.month, year: words.year };
    else if (named && /^,? (?:the )?$/.test(text.slice(before.end, words.start)))
      all[all.length - 1] = { ...words, start: before.start, preposition: before.preposition };
    else if (before && bare && whose && /^,? (?:of )?$/.test(text.slice(before.end, words.start)))
      all[all.length - 1] = { ...before, end: words.end, fromDocument: words.fromDocument };
    else all.push(words);
  }
  return all;
}

/** "from … to the", "between … and the". */
function reaches({ preposition }: DateWords, between: string): boolean {
  return (
    /^ (?:to|until|till|through) (?:the )?$/.test(between) ||
    (preposition === 'between' && / and (?:the )?$/.test(between))
  );
}

const shifts: Readonly<Record<string, string>> = { coming: 'next', preceding: 'previous' };
const weekdays = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const years = (by: number) => ({ unit: 'year' as const, by });
const byWord: Readonly<Record<string, number>> = { last: -1, next: 1, this: 0, that: 0, the: 0 };

/** What the forms with words of their own mean. */
function complete(words: DateWords, name: string, get: (key: string) => string | null): DateWords | null {
  const whose = get('whose') ?? /last|this|next/.exec(get('of') ?? '')?.[0] ?? null;
  const yearOf = whose === null || whose === 'that' || whose === 'the' ? null : years(byWord[whose] ?? 0);
  switch (name) {
    case 'quarter':
    case 'quarterIn':
    case 'quarterAlone':
    case 'quarterOf': {
      const order = ['first', 'second', 'third', 'fourth'].indexOf(get('ordinal') ?? '');
      const count = countOf(get('count') ?? '');
      if (count > 0) {
        const from = /^(?:last|final|closing)$/.test(get('ordinal') ?? '') ? 13 - count : 1;
        if (count > 11 || /^(?:second|third|fourth)$/.test(get('ordinal') ?? '')) return null;
        return { ...words, month: from, toMonth: from + count - 1, fromDocument: yearOf };
      }
      const half = get('span') === 'half' || get('halfYear') !== null;
      const size = half ? 6 : 3;
      const last = /^(?:last|final)$/.test(get('ordinal') ?? '') ? 12 / size - 1 : order;
      const digit = get('quarter') ?? get('halfYear');
      const first = (digit ? Number(digit) - 1 : last) * size + 1;
      const same = name === 'quarterOf' && yearOf === null ? 'year' : null;
      return { ...words, month: first, toMonth: first + size - 1, fromDocument: yearOf, same };
    }
    case 'firstMonths': {
      const count = countOf(get('number') ?? '');
      if (!(count > 1 && count < 12)) return null;
      const first = /^(?:first|opening)$/.test(get('ordinal') ?? '') ? 1 : 13 - count;
      const same = words.year === null && yearOf === null ? 'year' : null;
      return { ...words, month: first, toMonth: first + count - 1, fromDocument: yearOf, same };
    }
    case 'month':
    case 'bareSeason':
      // "in August of that year".
      return {
        ...words,
        fromDocument: yearOf,
        same: /that/.test(get('of') ?? get('whose') ?? '') ? 'year' : words.same,
      };
    case 'span':
    case 'seasons':
      return { ...words, toYear: century(words.year, words.toYear) };
    case 'fiscal': {
      const fy = Number(get('fy'));
      const year = words.year ?? (fy < 100 ? 2000 + fy : fy);
      return { ...words, year, toYear: century(year, words.toYear ?? (get('fyTo') ? Number(get('fyTo')) : null)) };
    }
    case 'decade': {
      const [from, to] = thirds[words.part ?? ''] ?? [0, 9];
      return { ...words, year: (words.year ?? 0) + from, toYear: (words.year ?? 0) + to, part: null };
    }
    case 'century': {
      const [from, to] = thirds[words.part ?? ''] ?? [0, 9];
      const first = get('century')?.toLowerCase() ?? '';
      const number = Number(first) || 16 + ['sixteen', 'seventeen', 'eighteen', 'nineteen', 'twentie'].indexOf(first);
      return { ...words, year: (number - 1) * 100 + from * 10, toYear: (number - 1) * 100 + to * 10 + 9, part: null };
    }
    case 'relative':
      return { ...words, fromDocument: years(get('turn') ? 0 : (byWord[words.shift ?? ''] ?? 0)), shift: null };
    case 'theYear':
      return { ...words, fromDocument: years(0), ahead: words.preposition !== 'since' };
    case 'near': {
      const near = get('near')?.toLowerCase() ?? '';
      if (near === 'yesterday') return { ...words, fromDocument: { unit: 'day', by: -1 } };
      const [which = '', unit] = near.split(' ');
      return { ...words, fromDocument: { unit: unit as Step, by: byWord[which] ?? 0 } };
    }
    case 'halves': {
      const by = 12 * (get('count') === null ? 0 : countOf(get('count')?.toLowerCase() ?? '')) + 6;
      if (!(by > 0 && by < 72)) return null;
      const turned = get('turned');
      if (turned === 'ago') return { ...words, fromDocument: { unit: 'month', by: -by } };
      return { ...words, fromContext: { unit: 'month', by: turned === 'earlier' ? -by : by } };
    }
    case 'fiscalNear':
      return { ...words, fromDocument: { unit: 'year', by: -1 }, shift: null, fiscal: true };
    case 'feast':
      if (get('first')) return { ...words, month: 1, days: [1, 1] };
      if (get('last')) return { ...words, month: 12, days: [31, 31] };
      return { ...words, month: 12, days: get('eve') ? [24, 24] : get('feast') ? [25, 25] : [24, 26] };
    case 'ago':
      return ago(words, get('count')?.toLowerCase() ?? '', get('unit')?.toLowerCase().replace(/s$/, '') ?? '');
    case 'sameOf': {
      const before = get('shift') || get('side') || get('turned');
      return { ...words, same: 'period', shift: null, fromContext: before ? years(-1) : null, fromDocument: yearOf };
    }
    case 'later': {
      const number = countOf(get('count')?.toLowerCase() ?? '');
      const back = /^earlier|^before/.test(get('turned') ?? '');
      const unit = get('step') as Step;
      return number > 0 && number <= 60 ? { ...words, fromContext: { unit, by: back ? -number : number } } : null;
    }
    case 'next': {
      const back = /previous|preceding|earlier|before/.test(get('which') ?? get('side') ?? '');
      return { ...words, fromContext: { unit: (get('step') ?? get('turned')) as Step, by: back ? -1 : 1 } };
    }
    default:
      return words;
  }
}

/** "two years ago"; a round number of years is no exact date, and `by` is then not a number. */
function ago(words: DateWords, count: string, unit: string): DateWords | null {
  const number = countOf(count);
  if (unit === 'fortnight') return number < 9 ? { ...words, fromDocument: { unit: 'week', by: -2 * number } } : null;
  if (!/^(?:day|week|month|year|decade|centurie|century)$/.test(unit)) return null;
  const exact = /^(?:day|week|month|year)$/.test(unit) && number < exactUpTo[unit as Step];
  return { ...words, fromDocument: { unit: exact ? (unit as Step) : 'year', by: exact ? -number : Number.NaN } };
}

/** "from 28 February to 4 March 2023", "in March and June 2023": the year belongs to both. */
function withLentYear(text: string, words: DateWords, next: DateWords | undefined): DateWords {
  if (words.year !== null || words.month === null || !next || next.year === null || next.month === null) return words;
  if (words.shift || words.fromDocument || words.same) return words;
  const between = text.slice(words.end, next.start);
  if (!/^(?:,? (?:to|and|until|till|through|or)|,|\s?[-–—])\s*(?:(?:on|in|again|then|later)\s+)*$/.test(between))
    return words;
  return { ...words, year: words.month > next.month ? next.year - 1 : next.year, lent: true };
}

function monthNumber(name: string | null): number | null {
  if (name === null) return null;
  return /^\d/.test(name) ? Number(name) : (monthOf.get(name.toLowerCase().replace('.', '')) ?? null);
}
