/** Dates that something is only compared with. */
import type { DateWords } from './dates.ts';
import { type Sentence, textOf } from './reading.ts';

/** "the most since 2019", "for the first time since May": the date is what something is compared with. */
const records =
  /\b(?:most|least|best|worst|highest|lowest|largest|biggest|smallest|fastest|slowest|longest|shortest|deepest|steepest|strongest|weakest|record|first|only|than|[A-Za-zÀ-ɏ]{3,}est)\b[^;:,]{0,60}\bsince (?:the )?(?:end of |start of |beginning of |early |mid-?|late )?$/iu;
/** "a decade after the 2008 crash", "two years before 2019": how long, and not when. */
const distant = /\b(?:day|week|month|year|decade|centur(?:y|ie)|generation)s? (?:after|before|since) (?:the )?$/i;
/** "set up on 4 May", "handed down in June": an adverb of the verb. */
const phrasal =
  /\b(?:set|took|taken|put|made|drawn|drew|broke|broken|gave|given|blew|blown|called|picked|built|signed|turned|showed|shown|wound|split|shut|closed?|came|come|handed|burned|burnt|struck|voted|shot|sent|went|gone|laid|stood|stepped) (?:(?:up|down) (?:on|from)|(?:up|down)(?: (?!by (?:an? |half)|\S*\d)\S+){1,4} on) (?:the )?$/i;
const compared =
  /\b(?:compared (?:with|to)|relative to|against|versus|unlike|unlike in|unlike that of|than|than at|as in|levels? of|(?<!\b(?:be|been|was|were|is|are|drew) )levels? in|those of|those in|that of|(?<!\b(?:says?|said|claims?|claimed|reports?|reported|finds?|found|shows?|showed|believes?|believed|thinks?|thought|estimates?|estimated|writes?|wrote|notes?|noted|adds?|added|admits?|admitted|confirms?|confirmed|insists?|insisted|argues?|argued|recalls?|recalled|learnt|learned|agreed?|announced|told (?:us|me|them|him|her|reporters)|fact|clear|true|sure|certain) )that in|figures? for|base(?:line)? of|from its|(?:up|down)(?: \S+){0,4} (?:from|on)|above|below|up on|down on|(?:%|percent|per cent) (?:on|above|below|up on)) (?:the |its |their )?$/i;
/** "were planted before 1995": what was done by then is told. */
const done =
  /\b(?:was|were|been) (?!un)[A-Za-zÀ-ɏ]{2,}(?:ed|en|lt|wn|rn|de|ut|nd|ld|id)\b(?: [A-Za-zÀ-ɏ]+){0,2}? (?:before )?$/u;

/** @returns Whether what is told did not happen then: "the lowest since 2019", "12% above May 2023". */
export function isBaseline(sentence: Sentence, words: DateWords): boolean {
  const before = textOf(sentence, sentence.start, words.start);
  // "Before 2022 there were none": at that date nothing is told.
  if (words.preposition === 'before' && words.month === null && words.year !== null && !words.season)
    return !done.test(before);
  if (words.preposition === 'since' && (records.test(before) || /^(?:Not|Never) since $/.test(before))) return true;
  if (isLevel(sentence, words)) return true;
  return (compared.test(before) && !phrasal.test(before)) || distant.test(before);
}

/** @returns Whether a date is that of a level by which something is measured: "a third below 1990 levels". */
export function isLevel(sentence: Sentence, words: { end: number }): boolean {
  return /^[ -](?:levels?|baselines?)\b/.test(textOf(sentence, words.end, sentence.end));
}
