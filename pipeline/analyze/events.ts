/** Dated statements: what the sources put a date to, the date resolved from text and document. */
import type { DatedEvent } from '../findings.ts';
import { type DateWords, dateWords, type ResolvedDate, resolveDate } from './dates.ts';
import { placeOf, type Reading, type Sentence, textOf } from './reading.ts';

/** One expression of date in its sentence, with the date it means. */
export interface Dated {
  sentence: Sentence;
  words: DateWords;
  /** Verbatim, without the preposition. */
  when: string;
  resolved: ResolvedDate;
}

const ahead =
  /\b(?:will|shall|is due to|are due to|is set to|are set to|is to|are to|scheduled|is expected to|are expected to|plans? to|intends? to|aims? to|upcoming|forthcoming|could|may|might)\b/;
/** What parts two clauses. */
export const parted =
  /[;:]|, (?:and|but|while|whereas|which|who|up from|down from|compared with|compared to|against) |\b(?:since|although|though|because|while) /i;
/** Prepositions whose date is a bound of something else, and lends no year to what is told next. */
const bounds = new Set(['since', 'until', 'till', 'by', 'before', 'after', 'from', 'to', 'through', 'for', 'of']);

/** @returns Every expression of date in English sources, in order, resolved. */
export function dated(reading: Reading): Dated[] {
  const found: Dated[] = [];
  for (const source of reading.sources) {
    if (!source.english) continue;
    for (const passage of source.passages) {
      let context: string | null = null;
      let told = -1;
      let last: { sentence: Sentence; end: number } | null = null;
      for (const words of dateWords(passage.passage.text)) {
        const sentence = passage.sentences.find((other) => other.start <= words.start && words.end <= other.end);
        if (!sentence) continue;
        // A year told long ago in the passage is no context any more.
        const near = sentence.number - told <= 3 ? context : null;
        const future = ahead.test(clauseAround(sentence, words));
        const together =
          last !== null && last.sentence === sentence && !parted.test(textOf(sentence, last.end, words.start));
        const resolved = resolveDate(words, source.source.metadata.date, near, future, together);
        found.push({ sentence, words, when: textOf(sentence, words.start, words.end), resolved });
        if (resolved.date && !bounds.has(words.preposition ?? '')) {
          context = resolved.date;
          told = sentence.number;
          last = { sentence, end: words.end };
        }
      }
    }
  }
  return found;
}

/**
 * Dated statements as `briefing.json` has them. With `precision: 'open'` ("since 2023") `date` is where it begins.
 *
 * @param skip Sentences whose dates are no events: horizons of recommendations.
 */
export function events(list: Dated[], skip: Set<Sentence>): DatedEvent[] {
  return list
    .filter(({ sentence, words }) => !skip.has(sentence) && !isAttributive(sentence, words))
    .map(({ sentence, words, when, resolved }) => {
      const clause = eventClause(sentence, words, list);
      return {
        at: [placeOf(sentence, clause.start, clause.end)],
        when,
        date: resolved.date,
        precision: resolved.precision,
        inferred: resolved.inferred,
        text: textOf(sentence, clause.start, clause.end),
      };
    });
}

/** "the 2019 Act", "the 2024 elections": the year names a thing, and dates nothing that the sentence tells. */
function isAttributive(sentence: Sentence, words: DateWords): boolean {
  if (words.month !== null || words.year === null) return false;
  const at = sentence.tokens.findIndex((token) => token.start >= words.end);
  const next = sentence.tokens[at];
  return next?.pos === 'PROPN' && next.start - words.end === 1;
}

/** The whole sentence, or with several dates in it the part between semicolons that has this one. */
function eventClause(sentence: Sentence, words: DateWords, list: Dated[]): { start: number; end: number } {
  const several = list.filter((other) => other.sentence === sentence).length > 1;
  if (!several) return { start: sentence.start, end: sentence.end };
  const cuts = sentence.tokens.filter((token) => token.text === ';').map((token) => token.end);
  const start = cuts.findLast((cut) => cut <= words.start) ?? sentence.start;
  const end = cuts.find((cut) => cut >= words.end) ?? sentence.end;
  const text = textOf(sentence, start, end);
  return { start: start + (text.length - text.trimStart().length), end: start + text.trimEnd().length };
}

function clauseAround(sentence: Sentence, words: DateWords): string {
  const { start, end } = sentence;
  const text = sentence.text;
  const cut = /[;:]|, (?:and|but|while|whereas|which) /g;
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
