/** What the date told before lends to the next. */
import type { DateWords } from './dates.ts';
import { type Sentence, textOf } from './reading.ts';
import type { DateContext } from './resolve-date.ts';
import { pasts } from './tables/pasts.ts';

/** What parts two clauses. */
export const parted =
  /[;:]|, (?:and|but|while|whereas|which|who|up from|down from|compared with|compared to|against) |\b(?:since|although|though|because|while) /i;
const ofOld =
  /\b(?:since|anniversary of|start of|beginning of|outbreak of|ever since)\b[^,;:]*$|\b(?:that(?! (?:year|month|week|day|time|spring|summer|autumn|winter)\b)|which|who) [^,;:]*$/i;
const toAuthors =
  /\b(?:told|informed|assured|wrote to|said to|showed|gave) (?:us|me|our [a-z]+|this (?:paper|newspaper|institute|committee|inquiry))\b[^,;:.]*$/i;
const between = /\bbetween [^,;:]{3,25}$/i;
/** What reaches from a date to another. */
const reaching = /^(?:by|until|till|from)$/;
/** "had it in March and said nothing until August", "and ran until August": what was over by then. */
const lasted =
  /\b(?:had|was|were|did|nothing|not|no|never|nobody|none|lasted|ran|stayed|remained|continued|waited|kept|stood|went on)\b/;
/** "3 per cent in May, against 4 in June": a time before the one told. */
const earlier = /\b(?:against|compared (?:with|to)|versus|from) (?:(?!to\b)[^,;:])*?\d(?:(?! to\b)[^,;:])*$/i;

/** The date told last. */
export interface Told {
  sentence: Sentence;
  end: number;
  date: string;
  explicit: boolean;
  /** It is what something was compared with, and so is what "and" adds to it. */
  before: boolean;
  /** It is only compared with, in its sentence; behind that, what was told before it holds again. */
  aside?: { from: Told | null };
}

/** @returns What a date may take from the one told before; `null` where that is of another story. */
export function contextOf(told: Told, sentence: Sentence, words: DateWords): DateContext | null {
  const together = told.sentence === sentence && !parted.test(textOf(sentence, told.end, words.start));
  // "In 2012 prices fell. The council has understood it: in June …": back in the document's own time.
  const since = textOf(sentence, told.end, words.start);
  // "India, which sold less in 2024, stopped on 2 March": the year is of the clause between the commas.
  const beside = /, (?:which|who|whose|where)\b[^,]*$/.test(textOf(sentence, sentence.start, told.end));
  // "the anniversary of the invasion in 2022": long ago, and not what is told of.
  if (told.sentence !== sentence && ((isOfOld(told) && words.same !== 'year') || isBackground(told, sentence)))
    return null;
  // What the authors were told, they were told for this paper.
  if (toAuthors.test(textOf(sentence, sentence.start, words.start))) return null;
  if (told.sentence === sentence && beside && since.includes(',') && words.month !== null) return null;
  const back = isBackNow(told, sentence);
  const own = /\b(?:has|have|now|today|currently)\b(?! to\b)/.test(since) || back || isOfNow(sentence, words.end);
  if (!/-/.test(told.date) && !together && own) return null;
  const ago = sentence.number - told.sentence.number;
  const passed = words.fromContext?.unit === 'day' ? silent(told, sentence) : 0;
  return {
    date: told.date,
    explicit: told.explicit,
    ago: ago - passed,
    within: told.sentence === sentence && reaching.test(words.preposition ?? '') && !lasted.test(since),
    beside: told.sentence !== sentence && isBeside(told),
    together,
    framed: !told.sentence.tokens.some(({ pos, end }) => (pos === 'VERB' || pos === 'AUX') && end <= told.end),
    stale: back,
    before: told.sentence === sentence && (earlier.test(since) || (told.before && /^ and\b[^,;:]*$/.test(since))),
  };
}

/** Whether a date stands in a clause that hangs on a noun, or with what began long ago; "that calls itself free met on 9 May" is over its clause. */
function isOfOld({ sentence, end }: Told): boolean {
  const text = textOf(sentence, sentence.start, end);
  // "between August 2024 and the truce": where something began.
  if (
    between.test(text) &&
    /^ and (?:the|its|their|his|her|this|that|now|today)\b/.test(textOf(sentence, end, sentence.end))
  )
    return true;
  const match = ofOld.exec(text);
  if (!match || !/^(?:that|which|who)\b/i.test(match[0])) return match !== null;
  const from = sentence.start + match.index;
  const within = sentence.tokens.filter((token) => token.start >= from && token.end <= end);
  const finite = within.filter(
    ({ pos, lower }, at) => pos === 'VERB' && !/ing$/.test(lower) && !/^(?:AUX|PART)$/.test(within[at - 1]?.pos ?? ''),
  );
  return finite.length < 2 || within.some(({ pos }) => pos === 'CCONJ');
}

/** "The mill had stood idle in 2011.": long before what the next sentence tells, which has no "had". */
function isBackground({ sentence: { tokens }, end }: Told, next: Sentence): boolean {
  const had = tokens.findLastIndex(({ lower, end: to }) => lower === 'had' && to < end);
  const done = tokens.slice(had + 1, had + 4).some(({ pos, lower }) => lower === 'been' || pos === 'VERB');
  const cut = tokens.slice(had + 1).some(({ text, end: to }) => /^[,;:]$/.test(text) && to < end);
  return had >= 0 && done && !cut && !next.tokens.some(({ lower }) => lower === 'had');
}

/** "The cap, introduced in 2023, covers 60 flats", "The rules adopted in 2021 are weak": what the sentence itself tells is of now. */
function isBeside({ sentence: { tokens }, end }: Told): boolean {
  const next = tokens.findIndex(({ start, pos }) => start >= end && (pos === 'VERB' || pos === 'AUX'));
  const verb = tokens[next];
  const led = tokens.findIndex(({ start }) => start >= end);
  const close = next - led <= 3 && !tokens.slice(led, next).some(({ pos }) => pos === 'CCONJ' || pos === 'SCONJ');
  const hangs = tokens.some(({ pos, end: to }) => pos === 'VERB' && to < end && end - to < 30);
  return (
    verb !== undefined &&
    close &&
    hangs &&
    (verb.pos === 'AUX'
      ? /^(?:is|are|has|have|will|may|can|must|should|does|do)$/.test(verb.lower)
      : /[^s]s$/.test(verb.lower) && !pasts.has(verb.lower))
  );
}

/** "It was adopted in August 2024. It is untrue that sales have ceased. Between July and December": what stands between tells of now. */
function isBackNow({ sentence: { number } }: Told, sentence: Sentence): boolean {
  const between = sentence.passage.sentences.filter((one) => one.number > number && one.number < sentence.number);
  return (
    between.length > 0 &&
    between.every(
      ({ tokens }) =>
        tokens.some(({ pos, lower }) => pos === 'AUX' && /^(?:is|are|has|have)$/.test(lower)) &&
        !tokens.some(({ pos, lower }) => (pos === 'VERB' || pos === 'AUX') && /^(?:was|were|had|did)$/.test(lower)),
    )
  );
}

/** "Its latest estimate, released in March, stands at 8 million": behind the aside the sentence tells of now. */
function isOfNow({ tokens }: Sentence, end: number): boolean {
  const at = tokens.findIndex(({ start }) => start >= end);
  const verb = tokens[at + 1];
  if (tokens[at]?.text !== ',' || !verb) return false;
  return verb.pos === 'AUX'
    ? /^(?:is|are|has|have)$/.test(verb.lower)
    : verb.pos === 'VERB' && /[^s]s$/.test(verb.lower) && !pasts.has(verb.lower);
}

/** Sentences since a date that only tell what was said: between "on 3 May" and "a day later" nothing came to pass. */
function silent(told: Told, sentence: Sentence): number {
  return sentence.passage.sentences.filter(
    ({ number, text }) =>
      number > told.sentence.number &&
      number < sentence.number &&
      /\b(?:could|should|would|must)\b|, (?:he|she|they) (?:said|added)\b/.test(text),
  ).length;
}
