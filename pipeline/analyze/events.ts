/** Dated statements: what the sources put a date to, the date resolved from text and document. */
import type { DatedEvent } from '../findings.ts';
import { isBaseline } from './baselines.ts';
import { contextOf, type Told } from './date-context.ts';
import { type DateWords, dateWords, isOtherYear } from './dates.ts';
import { mergeEvents } from './merge-events.ts';
import { outlookOf } from './outlook.ts';
import { placeOf, type Reading, type Sentence, textOf } from './reading.ts';
import { isRecurring } from './recurring.ts';
import { type DateContext, type Outlook, type ResolvedDate, resolveDate } from './resolve-date.ts';
import { happenings } from './tables/date-forms.ts';
import { pasts } from './tables/pasts.ts';
import { isSignature, isUnfulfilled } from './unfulfilled.ts';

/** One expression of date in its sentence, with the date it means. */
export interface Dated {
  sentence: Sentence;
  words: DateWords;
  /** Verbatim, without the preposition. */
  when: string;
  resolved: ResolvedDate;
}

/** Prepositions whose date is a bound of something else, and lends no year to what is told next. */
const bounds = new Set(['since', 'until', 'till', 'by', 'before', 'after', 'from', 'to', 'through', 'for', 'of']);
/** @returns Every expression of date in English sources, in order, resolved. */
export function dated(reading: Reading): Dated[] {
  const found: Dated[] = [];
  for (const source of reading.sources) {
    if (!source.english) continue;
    for (const passage of source.passages) {
      let told: Told | null = null;
      // "by 2030 … in that year": a year of what lies ahead is a year told, too.
      let year: Told | null = null;
      // "studied until 2011 and joined the next year": a step is from the date told last, be it a bound.
      let recent: Told | null = null;
      for (const words of dateWords(passage.passage.text)) {
        const sentence = passage.sentences.find((other) => other.start <= words.start && words.end <= other.end);
        if (!sentence) continue;
        const recurs = isRecurring(sentence, words);
        const outlook = recurs ? 'habit' : outlookOf(sentence, words);
        const last: Told | null = words.same === 'year' ? (year ?? told) : words.fromContext ? (recent ?? told) : told;
        const context: DateContext | null = recurs ? null : last && contextOf(last, sentence, words);
        const resolved = resolveDate(words, source.source.metadata.date, context, outlook);
        // A step that cannot be told: what follows it is of another time than what was told before.
        if (resolved.date === null && (words.fromContext || /^(?:following|previous)$/.test(words.shift ?? '')))
          told = recent = null;
        if (resolved.date === null && tellsNothing(words, outlook)) continue;
        if (isOtherYear(words) && resolved.date) year = null;
        else if (words.year !== null && resolved.date)
          year = { sentence, end: words.end, date: resolved.date, explicit: true, before: false };
        else if (resolved.date && year && words.same === null) year = null;
        if (resolved.date)
          recent =
            outlook === 'past' || words.year !== null
              ? {
                  sentence,
                  end: words.end,
                  date: resolved.date,
                  explicit: words.year !== null || isExplicit(words, recent),
                  before: false,
                }
              : null;
        found.push({ sentence, words, when: textOf(sentence, words.start, words.end), resolved });
        // What lies ahead, or lay ahead then, lends nothing to what is told next.
        // "By May 2021 it had reopened": told of then.
        const lends = (!bounds.has(words.preposition ?? '') || isThen(sentence, words, outlook)) && !isOtherYear(words);
        if (resolved.date && lends && (outlook === 'past' || words.year !== null))
          told = {
            sentence,
            end: words.end,
            date: resolved.date,
            explicit: words.year !== null || isExplicit(words, told),
            before: context?.before === true,
          };
      }
    }
  }
  return found;
}

/** "By May it had reopened": a bound, and yet the time that is told of. */
function isThen(sentence: Sentence, words: DateWords, outlook: Outlook): boolean {
  return (
    words.preposition === 'by' &&
    outlook === 'past' &&
    (words.month !== null || words.season !== null) &&
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

/**
 * Dated statements as `briefing.json` has them. With `precision: 'open'` ("since 2023") `date` is where it begins.
 *
 * @param skip Sentences whose dates are no events: horizons of recommendations.
 */
export function events(list: Dated[], skip: Set<Sentence>): DatedEvent[] {
  const told = intervals(
    list.filter(
      (one) =>
        (!skip.has(one.sentence) || isOver(one)) &&
        !isAttributive(one.sentence, one.words) &&
        !isBaseline(one.sentence, one.words) &&
        !isUnfulfilled(one) &&
        !isSignature(one),
    ),
  );
  const times = new Map<Sentence, number>();
  for (const { sentence } of told) times.set(sentence, (times.get(sentence) ?? 0) + 1);
  return mergeEvents(
    told.map(({ sentence, words, when, resolved }) => {
      const clause = eventClause(sentence, words, times.get(sentence) === 1);
      return {
        sentence,
        words: { start: words.start, end: words.end },
        event: {
          at: [placeOf(sentence, clause.start, clause.end)],
          when,
          date: resolved.date,
          precision: resolved.precision,
          inferred: resolved.inferred,
          text: textOf(sentence, clause.start, clause.end),
        },
      };
    }),
  );
}

/** "the hotline, cut off in March 2022": in a recommendation, what was before it. */
function isOver({ sentence, words, resolved }: Dated): boolean {
  const document = sentence.source.source.metadata.date;
  if (!document || !resolved.date) return false;
  // "the scheme that the port has run since 2021", "as the board proposed in July": told of what was done.
  const before = textOf(sentence, sentence.start, words.start);
  const verb = sentence.tokens.findLast(({ pos, end }) => pos === 'VERB' && end <= words.start);
  const done =
    verb !== undefined &&
    words.start - verb.end < 16 &&
    (/ed$/.test(verb.lower) || pasts.has(verb.lower)) &&
    !/\b(?:be|to|not|should|must) [A-Za-zÀ-ɏ]+\W*(?:[A-Za-zÀ-ɏ]+ ){0,3}$/u.test(before);
  if (resolved.precision === 'open')
    return (
      words.preposition === 'since' &&
      words.year !== null &&
      /\bha(?:s|ve) (?:been )?[A-Za-zÀ-ɏ]+ since $/u.test(before)
    );
  if (words.year === null && !(done && words.preposition === 'in' && words.month !== null)) return false;
  return (
    !/^(?:by|before|until|till|from)$/.test(words.preposition ?? '') && resolved.date.slice(0, 7) < document.slice(0, 7)
  );
}

/** "the 2019 Act", "the 2024 elections": the year names a thing, and dates nothing that the sentence tells. */
function isAttributive(sentence: Sentence, words: DateWords): boolean {
  if (words.month !== null || words.year === null) return false;
  // "In 2024 China refined …": the year stands by itself.
  if (words.preposition && !/\b(?:the|a|an|its|their|’s|'s) $/i.test(textOf(sentence, sentence.start, words.start)))
    return false;
  // "the 2008 crash".
  if (happenings.test(textOf(sentence, words.end, sentence.end))) return false;
  const at = sentence.tokens.findIndex((token) => token.start >= words.end);
  const next = sentence.tokens[at];
  return next?.pos === 'PROPN' && next.start - words.end === 1;
}

/** The clause of the date, where several dates stand in the sentence; else the whole sentence. */
function eventClause(sentence: Sentence, words: DateWords, alone: boolean): { start: number; end: number } {
  const whole = { start: sentence.start, end: sentence.end };
  if (alone) return whole;
  const cuts = [
    ...sentence.text.matchAll(/;\s+(?:(?:and|but) )?|, (?:and|but|yet) |, (?=(?:while|whereas|although) )/g),
  ]
    // "tanks, lorries, and guns, much as before": things, and no clauses.
    .filter((match) => opensClause(sentence, sentence.start + match.index + match[0].length))
    .map((match) => [sentence.start + match.index, sentence.start + match.index + match[0].length] as const);
  const start = cuts.findLast(([, next]) => next <= words.start)?.[1] ?? sentence.start;
  const end = cuts.find(([cut]) => cut >= words.end)?.[0] ?? sentence.end;
  const told = sentence.tokens.some(
    ({ pos, start: at }) => at >= start && at < end && (pos === 'VERB' || pos === 'AUX'),
  );
  return told ? { start, end } : whole;
}

function opensClause({ tokens }: Sentence, at: number): boolean {
  const rest = tokens.filter(({ start }) => start >= at);
  // "and, in May, the mayor resigned".
  const leads = /^(?:ADP|ADV|SCONJ|PUNCT)$/.test(rest[0]?.pos ?? '')
    ? rest.findIndex(({ text }, index) => index > 0 && text === ',')
    : 0;
  const end = rest.findIndex(({ text }, index) => index > leads && /^[,;:]$/.test(text));
  return (end < 0 ? rest : rest.slice(0, end)).some(({ pos }) => pos === 'VERB' || pos === 'AUX');
}

/** "from 28 February to 4 March 2023", "between May and July 2024": one stretch of time. */
function intervals(list: Dated[]): Dated[] {
  const all: Dated[] = [];
  for (const one of list) {
    const before = all.at(-1);
    const between = before?.sentence === one.sentence ? textOf(one.sentence, before.words.end, one.words.start) : '';
    const spans = /^(?:\s?[–—]\s?| (?:to|until|till|through) (?:the )?)$/.test(between);
    const and = between === ' and ' && before?.words.preposition === 'between';
    const [first, last] = [before?.resolved, one.resolved];
    const alike = first?.date && last.date && first.precision === last.precision && first.precision !== 'open';
    if (
      before &&
      (spans || and) &&
      alike &&
      !/\//.test(`${first.date}${last.date}`) &&
      `${first.date}` < `${last.date}`
    )
      all[all.length - 1] = {
        ...before,
        words: { ...before.words, end: one.words.end },
        when: textOf(one.sentence, before.words.start, one.words.end),
        resolved: {
          date: `${first.date}/${last.date}`,
          precision: first.precision,
          inferred: first.inferred.filter((part) => last.inferred.includes(part)),
        },
      };
    else all.push(one);
  }
  return all;
}
