/** A month or a year that is not one of the calendar's: of any year, or of whatever another clause tells. */
import type { DateWords } from './dates.ts';
import { type Sentence, textOf } from './reading.ts';

/** "in an ordinary July", "any March", "each May"; not "an early July vote". */
const ofSort =
  /\b(?:any|every|each|most|(?:an?|the) (?!(?:early|late|mid|coming|following|next|last)\b)\p{Ll}+(?<!ing))\s$/u;
/** What a month has year for year, where it is measured: "the July flow", "the January mean". */
const measured =
  /^\s(?:flows?|levels?|temperatures?|means?|averages?|rainfall|snow|peaks?|lows?|highs?|minimum|maximum|norm|harvests?|prices?|demand)\b/;
const yearly = /^[^.;:]{0,20}?\b(?:every|each) (?:year|spring|summer|autumn|winter|season)\b/;
/** What ought to be, between two months: each year anew, as far as is told. */
const ought = /\b(?:should|must|ought|shall|need|needs|recommend|urge|propose|wants?|demands?|asks?|may not)\b/i;
const could = /\b(?:could|would|may|might|can)\b/;
/** "the year before the gates closed": of that, and not of the date told before. */
const ofClause =
  /^\s(?:(?:the|its|their|his|her|our|this|that) (?:[A-Za-zÀ-ɏ]+ ){1,4}|(?:it|they|he|she|we) |\p{Lu}\p{L}+ )\p{Ll}+/u;

/** @returns Whether no year can be told for it, whatever stands around. */
export function isRecurring(sentence: Sentence, words: DateWords): boolean {
  const after = textOf(sentence, words.end, sentence.end);
  if (words.fromContext) return /\bbefore$/.test(textOf(sentence, words.start, words.end)) && ofClause.test(after);
  if (words.month === null || words.year !== null || words.day !== null || words.shift !== null) return false;
  const before = textOf(sentence, sentence.start, words.start + leadOf(sentence, words));
  if (ofSort.test(before) && !/^\s\p{Ll}/u.test(after)) return true;
  if (yearly.test(after)) return true;
  if (measured.test(after) && /\bthe\s$/.test(before) && could.test(sentence.text)) return true;
  const range = words.toMonth !== null || /^(?:to|until|through)$/.test(words.preposition ?? '');
  return range && /\bfrom\b/i.test(sentence.text) && ought.test(sentence.text);
}

/** Where the month itself begins within its words, which may open with a preposition. */
function leadOf(sentence: Sentence, { start, end }: DateWords): number {
  const at = textOf(sentence, start, end).search(/\b\p{Lu}\p{Ll}{2,}/u);
  return Math.max(0, at);
}
