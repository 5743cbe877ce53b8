/** A deadline that slips between a recommendation and what is answered to it: "by March 2027", "will be ready by the end of 2028". */
import type { Numbered } from './answered.ts';
import { type DateWords, dateWords } from './dates.ts';
import { horizonOf } from './horizons.ts';
import { placeOf, type Sentence } from './reading.ts';
import type { StancePair } from './stances.ts';

/** By when: in months since the year 0, at the end of what the words name. */
interface Term {
  sentence: Sentence;
  /** Verbatim. */
  words: string;
  until: number;
  /** No month is named. */
  year: boolean;
}

/** Words that an answer must share with what was asked, where it does not lean on the sentence before it. */
const least = 2;

/** What is to come, and by whose own account. */
const ahead = /\b(?:will|shall|(?:is|are) to|aims? to|intends? to|plans? to|expects? to|undertakes? to|commits? to)\b/;

/**
 * @param advised Sentences that recommend.
 * @returns Each dated recommendation beside the sentence of the answer that puts the same off to a later date; none where
 * another sentence of the answer keeps the date.
 */
export function slipsIn(asked: Numbered, answer: Numbered, advised: ReadonlySet<Sentence>): StancePair[] {
  const answers = answer.answer.flatMap(({ sentences }) => sentences).filter(({ text }) => ahead.test(text));
  return asked.asked
    .flatMap(({ sentences }) => sentences)
    .filter((sentence) => advised.has(sentence))
    .flatMap((sentence): StancePair[] => {
      const due = termOf(sentence);
      if (!due) return [];
      const terms = answers.flatMap((other) => {
        const term = sharedWords(sentence, other) >= least ? termOf(other) : null;
        return term ? [term] : [];
      });
      const [late] = terms.filter((term) => isAfter(term, due));
      return late && terms.every((term) => isAfter(term, due)) ? [pairOf(due, late)] : [];
    });
}

function pairOf(due: Term, late: Term): StancePair {
  const label = ({ sentence }: Term) => sentence.source.source.label;
  const detail = `“${due.words}” in ${label(due)}, “${late.words}” in ${label(late)}`;
  const [left, right] = due.sentence.order < late.sentence.order ? [due, late] : [late, due];
  return {
    left: left.sentence,
    right: right.sentence,
    verdict: 'differ',
    reasons: [{ kind: 'date', detail }],
    places: { left: [placeOf(left.sentence)], right: [placeOf(right.sentence)] },
  };
}

function isAfter(one: Term, other: Term): boolean {
  // "by 2027" and "in March 2027" may be the same day.
  if (one.year !== other.year) return Math.floor(one.until / 12) > Math.floor(other.until / 12);
  return one.until > other.until;
}

function termOf(sentence: Sentence): Term | null {
  const dates = dateWords(sentence.text).filter(({ year, toYear }) => year !== null && toYear === null);
  const words = horizonOf(sentence, dates);
  const at = words ? sentence.text.indexOf(words) : -1;
  const date = words ? dates.find(({ start, end }) => start >= at && end <= at + words.length) : undefined;
  return words && date?.year ? { sentence, words, until: untilOf(date), year: date.month === null } : null;
}

function untilOf({ year, month }: DateWords): number {
  return (year ?? 0) * 12 + (month ?? 12) - 1;
}

function sharedWords(one: Sentence, other: Sentence): number {
  const stems = (sentence: Sentence) =>
    sentence.tokens.filter(({ word, stop }) => word && !stop).map(({ stem }) => stem);
  const mine = new Set(stems(one));
  return new Set(stems(other).filter((stem) => mine.has(stem) && !/\d/.test(stem))).size;
}
