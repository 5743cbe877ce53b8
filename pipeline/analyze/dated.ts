/** Every expression of date, with the date that it means. */
import { isCompared } from './compared.ts';
import { contextOf, type Told } from './date-context.ts';
import type { ResolvedDate } from './date-steps.ts';
import { type DateWords, dateWords, isOtherYear } from './dates.ts';
import type { Dated } from './events.ts';
import { outlookOf } from './outlook.ts';
import { type PassageReading, type Reading, type Sentence, type SourceReading, textOf } from './reading.ts';
import { isRecurring } from './recurring.ts';
import { type DateContext, type Outlook, resolveDate } from './resolve-date.ts';
import { placeKey, type StoryYears, storyYears } from './story-years.ts';
import { aheadOf } from './worked-ahead.ts';
import { precisionOf } from './written-dates.ts';

/** Prepositions whose date is a bound of something else, and lends no year to what is told next. */
const bounds = new Set(['since', 'until', 'till', 'by', 'before', 'after', 'from', 'to', 'through', 'for', 'of']);

/** An expression of date, with what its clause says of it. */
interface Read {
  words: DateWords;
  sentence: Sentence;
  outlook: Outlook;
  recurs: boolean;
  compared: boolean;
}

const noYears: StoryYears = new Map();

/** @returns Every expression of date in English sources, in order, resolved: one by one, and then in the light of all. */
export function dated(reading: Reading): Dated[] {
  return reading.sources.flatMap((source) => {
    if (!source.english) return [];
    const { date, title } = source.source.metadata;
    const passages = source.passages.map(readDates);
    const found = passages.map((passage) => datesOf(source, passage, noYears));
    const years = storyYears(found.flat(), date, title);
    if (years.size === 0) return found.flat();
    // A date lends to those of its own passage alone.
    const touched = (passage: Read[]) =>
      passage.some(({ sentence, words }) => years.has(placeKey(sentence, words.start)));
    return passages.flatMap((passage, at) => (touched(passage) ? datesOf(source, passage, years) : (found[at] ?? [])));
  });
}

function readDates(reading: PassageReading): Read[] {
  const { passage, sentences } = reading;
  return (aheadOf(reading)?.dates ?? dateWords(passage.text)).flatMap((words) => {
    const sentence = sentences.find((other) => other.start <= words.start && words.end <= other.end);
    if (!sentence) return [];
    const recurs = isRecurring(sentence, words);
    const outlook = recurs ? 'habit' : outlookOf(sentence, words);
    return [{ words, sentence, outlook, recurs, compared: isCompared(sentence, words) }];
  });
}

/** The dates of a passage: each may lend to those behind it. */
function datesOf(source: SourceReading, passage: Read[], years: StoryYears): Dated[] {
  const { date: documentDate } = source.source.metadata;
  const found: Dated[] = [];
  let told: Told | null = null;
  // "by 2030 … in that year": a year of what lies ahead is a year told, too.
  let year: Told | null = null;
  // "studied until 2011 and joined the next year": a step is from the date told last, be it a bound.
  let recent: Told | null = null;
  // What lies ahead in the same sentence.
  let coming: Coming | null = null;
  for (const { words, sentence, outlook, recurs, compared } of passage) {
    // "It baked 41 loaves, against 57 in 2009. In May …": told of before that.
    if (told?.aside && told.sentence !== sentence) told = told.aside.from;
    const last: Told | null = words.same === 'year' ? (year ?? told) : words.fromContext ? (recent ?? told) : told;
    const context: DateContext | null = recurs ? null : last && contextOf(last, sentence, words);
    const given = years.get(placeKey(sentence, words.start));
    const alone: ResolvedDate =
      given === null
        ? { date: null, precision: words.weekday === null ? precisionOf(words) : 'day', inferred: [] }
        : resolveDate(given ? { ...words, year: given, lent: true } : words, documentDate, context, outlook);
    const resolved: ResolvedDate = coming ? inTurn(alone, { sentence, words, outlook }, coming) : alone;
    coming = outlook === 'future' && resolved.date ? { sentence, end: words.end, date: resolved.date } : null;
    // A step that cannot be told: what follows it is of another time than what was told before.
    const stray = words.weekday !== null || words.fromContext !== null;
    if (resolved.date === null && (stray || /^(?:following|previous)$/.test(words.shift ?? ''))) told = recent = null;
    if (resolved.date === null && tellsNothing(words, outlook)) continue;
    const explicit = words.year !== null || given !== undefined;
    if (isOtherYear(words) && resolved.date) year = null;
    else if (words.year !== null && resolved.date) {
      if (!compared) year = { sentence, end: words.end, date: resolved.date, explicit: true, before: false };
    } else if (resolved.date && year && words.same === null) year = null;
    if (resolved.date)
      recent =
        outlook === 'past' || words.year !== null
          ? {
              sentence,
              end: words.end,
              date: resolved.date,
              explicit: explicit || isExplicit(words, recent),
              before: false,
            }
          : null;
    const bare = words.year === null && words.fromDocument === null && context !== null && resolved.date !== null;
    found.push({
      sentence,
      words,
      when: textOf(sentence, words.start, words.end),
      resolved,
      outlook,
      lentBy: bare && resolveDate(words, documentDate, null, outlook).date !== resolved.date,
      compared,
    });
    // What lies ahead, or lay ahead then, lends nothing to what is told next.
    // "By May 2021 it had reopened": told of then.
    const lends = (!bounds.has(words.preposition ?? '') || isThen(sentence, words, outlook)) && !isOtherYear(words);
    if (resolved.date && lends && (outlook === 'past' || words.year !== null))
      told = {
        sentence,
        end: words.end,
        date: resolved.date,
        explicit: explicit || isExplicit(words, last),
        before: context?.before === true,
        ...(compared ? { aside: { from: told } } : {}),
      };
  }
  return found;
}

type Coming = Pick<Told, 'sentence' | 'end' | 'date'>;

/** "It will open in October and close in March": of the year that follows; "and its rival in July" may be of either. */
function inTurn(
  resolved: ResolvedDate,
  { sentence, words, outlook }: Pick<Read, 'sentence' | 'words' | 'outlook'>,
  before: Coming,
): ResolvedDate {
  const { date } = resolved;
  const bare = words.year === null && words.month !== null && words.shift === null && words.same === null;
  if (!date || !bare || outlook !== 'future' || before.sentence !== sentence || words.fromDocument) return resolved;
  if (before.date.length < 7 || date.slice(0, 7) >= before.date.slice(0, 7)) return resolved;
  const between = textOf(sentence, before.end, words.start);
  if (/[;:]|\b(?:or|after|since|from|earlier|than|against|following)\b/.test(between)) return resolved;
  const goesOn =
    /\b(?:until|till|to|then)\b/.test(between) ||
    !sentence.tokens.some(
      ({ pos, start, end }) => /^(?:NOUN|PROPN|PRON)$/.test(pos) && start >= before.end && end <= words.start,
    );
  const year = Number(date.slice(0, 4)) + 1;
  return goesOn && !date.includes('/')
    ? { ...resolved, date: `${year}${date.slice(4)}` }
    : { ...resolved, date: null, inferred: [] };
}

/** "By May it had reopened": a bound, and yet the time that is told of. */
function isThen(sentence: Sentence, words: DateWords, outlook: Outlook): boolean {
  return (
    words.preposition === 'by' &&
    outlook === 'past' &&
    /\b(?:had|was|were)\b/.test(textOf(sentence, words.end, sentence.end))
  );
}

/** "the same month" as one that was told with its year. */
function isExplicit(words: DateWords, told: Told | null): boolean {
  return (words.same !== null || words.fromContext !== null) && told?.explicit === true;
}

/** A step from a date that is not there stays a duration; "in winter" of every year dates nothing. */
function tellsNothing(words: DateWords, outlook: Outlook): boolean {
  if (words.fromContext || (words.day !== null && words.month === null)) return true;
  if (words.season && !words.shift && !words.fromDocument) return outlook === 'habit';
  return Number.isNaN(words.fromDocument?.by);
}
