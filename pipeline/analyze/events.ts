/** Dated statements: what the sources put a date to, the date resolved from text and document. */
import type { DatedEvent } from '../findings.ts';
import { type DateWords, dateWords } from './dates.ts';
import { mergeEvents } from './merge-events.ts';
import { placeOf, type Reading, type Sentence, textOf } from './reading.ts';
import { type DateContext, type Outlook, type ResolvedDate, resolveDate } from './resolve-date.ts';

/** One expression of date in its sentence, with the date it means. */
export interface Dated {
  sentence: Sentence;
  words: DateWords;
  /** Verbatim, without the preposition. */
  when: string;
  resolved: ResolvedDate;
}

const ahead =
  /\b(?:will|shall|is due|are due|due to|is set to|are set to|is to|are to|scheduled|is expected|are expected|(?<!ha[sd] )(?:plans?|intends?|aims?|hopes?|promises?) to|upcoming|forthcoming|could|may|might|can)\b/;
const wasAhead =
  /\b(?:would|was to|were to|was due|were due|was set to|were set to|was expected|were expected|planned to|intended to)\b/;
/** What parts two clauses. */
export const parted =
  /[;:]|, (?:and|but|while|whereas|which|who|up from|down from|compared with|compared to|against) |\b(?:since|although|though|because|while) /i;
/** Prepositions whose date is a bound of something else, and lends no year to what is told next. */
const bounds = new Set(['since', 'until', 'till', 'by', 'before', 'after', 'from', 'to', 'through', 'for', 'of']);
/** "the most since 2019", "for the first time since May": the date is what something is compared with. */
const records =
  /\b(?:most|least|best|worst|highest|lowest|largest|biggest|smallest|fastest|slowest|longest|shortest|deepest|steepest|strongest|weakest|record|first|only|\p{L}{3,}est)\b[^;:]*\bsince (?:the )?(?:end of |start of |beginning of |early |mid-?|late )?$/iu;
const compared =
  /\b(?:compared (?:with|to)|relative to|against|versus|than|than in|than at|as in|levels? of|levels? in|those of|those in|that of|that in|figures? for|base(?:line)? of|from its|from the|above|below|up on|down on|up \S+ on|down \S+ on|%|percent|per cent) (?:on |in |from |above |below )?(?:the |its |their )?$/i;

/** @returns Every expression of date in English sources, in order, resolved. */
export function dated(reading: Reading): Dated[] {
  const found: Dated[] = [];
  for (const source of reading.sources) {
    if (!source.english) continue;
    for (const passage of source.passages) {
      let told: { sentence: Sentence; end: number; date: string; explicit: boolean } | null = null;
      for (const words of dateWords(passage.passage.text)) {
        const sentence = passage.sentences.find((other) => other.start <= words.start && words.end <= other.end);
        if (!sentence) continue;
        const context = contextOf(told, sentence, words);
        const resolved = resolveDate(words, source.source.metadata.date, context, outlookOf(sentence, words));
        // A step from a date that is not there tells nothing: it stays a duration.
        if (resolved.date === null && (words.fromContext || (words.day !== null && words.month === null))) continue;
        if (resolved.date === null && words.fromDocument && /\d|ago$/.test(textOf(sentence, words.start, words.end)))
          if (Number.isNaN(words.fromDocument.by)) continue;
        found.push({ sentence, words, when: textOf(sentence, words.start, words.end), resolved });
        if (resolved.date && !bounds.has(words.preposition ?? ''))
          told = {
            sentence,
            end: words.end,
            date: resolved.date,
            explicit: words.year !== null || isExplicit(words, told),
          };
      }
    }
  }
  return found;
}

/** "the same month" as one that was told with its year. */
function isExplicit(words: DateWords, told: { explicit: boolean } | null): boolean {
  return (words.same !== null || words.fromContext !== null) && told?.explicit === true;
}

function contextOf(
  told: { sentence: Sentence; end: number; date: string; explicit: boolean } | null,
  sentence: Sentence,
  words: DateWords,
): DateContext | null {
  // A year told long ago in the passage is no context any more.
  if (!told || sentence.number - told.sentence.number > 3) return null;
  const together = told.sentence === sentence && !parted.test(textOf(sentence, told.end, words.start));
  return { date: told.date, explicit: told.explicit, ago: sentence.number - told.sentence.number, together };
}

/**
 * Dated statements as `briefing.json` has them. With `precision: 'open'` ("since 2023") `date` is where it begins.
 *
 * @param skip Sentences whose dates are no events: horizons of recommendations.
 */
export function events(list: Dated[], skip: Set<Sentence>): DatedEvent[] {
  const told = list.filter(
    ({ sentence, words }) => !skip.has(sentence) && !isAttributive(sentence, words) && !isBaseline(sentence, words),
  );
  return mergeEvents(
    told.map(({ sentence, words, when, resolved }) => {
      const clause = eventClause(sentence, words, told);
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

/** "the 2019 Act", "the 2024 elections": the year names a thing, and dates nothing that the sentence tells. */
function isAttributive(sentence: Sentence, words: DateWords): boolean {
  if (words.month !== null || words.year === null) return false;
  const at = sentence.tokens.findIndex((token) => token.start >= words.end);
  const next = sentence.tokens[at];
  return next?.pos === 'PROPN' && next.start - words.end === 1;
}

/** "the lowest since 2019", "12% above May 2023": what is told did not happen then. */
function isBaseline(sentence: Sentence, words: DateWords): boolean {
  const before = textOf(sentence, sentence.start, words.start);
  if (words.preposition === 'since' && (records.test(before) || /^(?:Not|Never) since $/.test(before))) return true;
  return compared.test(before);
}

/** The clause of the date, where several dates stand in the sentence; else the whole sentence. */
function eventClause(sentence: Sentence, words: DateWords, list: Dated[]): { start: number; end: number } {
  const whole = { start: sentence.start, end: sentence.end };
  if (list.filter((other) => other.sentence === sentence).length < 2) return whole;
  const cuts = [
    ...sentence.text.matchAll(/;\s+(?:(?:and|but) )?|, (?:and|but|yet) |, (?=(?:while|whereas|although) )/g),
  ].map((match) => [sentence.start + match.index, sentence.start + match.index + match[0].length] as const);
  const start = cuts.findLast(([, next]) => next <= words.start)?.[1] ?? sentence.start;
  const end = cuts.find(([cut]) => cut >= words.end)?.[0] ?? sentence.end;
  const told = sentence.tokens.some(
    ({ pos, start: at }) => at >= start && at < end && (pos === 'VERB' || pos === 'AUX'),
  );
  return told ? { start, end } : whole;
}

/** Whether the clause of a date looks ahead. What is said within it, after "that", does not count. */
function outlookOf(sentence: Sentence, words: DateWords): Outlook {
  const clause = clauseAround(sentence, words);
  return ahead.test(clause) ? 'future' : wasAhead.test(clause) ? 'unsure' : 'past';
}

function clauseAround(sentence: Sentence, words: DateWords): string {
  const { start, end } = sentence;
  const text = sentence.text;
  const cut = /[;:]|, (?:and|but|while|whereas|which|who) | (?:that|whether|if|because|although|but) /g;
  let from = 0;
  let to = end - start;
  for (const match of text.matchAll(cut)) {
    if (match.index < words.start - start) from = match.index;
    else if (match.index >= words.end - start) {
      to = match.index;
      break;
    }
  }
  return text.slice(from, to);
}
