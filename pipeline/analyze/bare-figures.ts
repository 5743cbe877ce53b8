/** Numbers without a noun that are figures all the same: they go on counting, or a noun or verb beside them says what they are. */
import { headsSentence } from './bare-clauses.ts';
import { countable, needsTime } from './bare-objects.ts';
import type { Body } from './figure-bodies.ts';
import { withoutArticle } from './measure-runs.ts';
import { changedSubject } from './measures.ts';
import type { NumberWords } from './number-words.ts';
import { isHyphen, nounPhraseAt, phraseText } from './phrases.ts';
import type { Sentence } from './reading.ts';
import { times } from './units.ts';
import type { Token } from './words.ts';

const sayings =
  /^(?:says?|said|claims?|claimed|expects?|expected|suggests?|suggested|estimates?|estimated|foresees?|predicts?)$/;
/** With the preposition that joins a number to them. */
const reckonings =
  /^(?:reckons? with|reckoned with|speaks? of|spoke of|talks? of|talked of|arrives? at|arrived at|counts? on)$/;
const finite = /^(?:is|are|was|were|would|will|could|may|might|has|had)$/;

/** What the sentence before counted, a number goes on counting: "Six were idle", "Officials say 1,400", "closer to 450". */
export function goesOn({ tokens }: Sentence, at: number, unit: string | null): boolean {
  if (at === 0) return true;
  // "Of these, 640,000 fled".
  if (at === 3 && tokens[0]?.lower === 'of' && /^(?:these|them|those)$/.test(tokens[1]?.lower ?? '')) return true;
  const [second, last] = [tokens[at - 2]?.lower ?? '', tokens[at - 1]?.lower ?? ''];
  // "at least 60 more by May".
  if (/^(?:more|others)$/.test(tokens[at + 1]?.lower ?? '')) return true;
  // "ninety could become a hundred and eighty".
  if (/^becom(?:e|es|ing)$|^became$/.test(last)) return true;
  // "We accept 19 of them".
  if (tokens[at + 1]?.lower === 'of' && /^(?:them|these|those)$/.test(tokens[at + 2]?.lower ?? '')) return true;
  if (needsTime(tokens, at, at + 1) || headsSentence(tokens, at)) return true;
  const closes = !tokens[at + 1]?.word;
  if (
    closes &&
    (/^(?:says?|said|claims?|claimed)$/.test(last) ||
      countable.has(last) ||
      (last === 'to' && /^(?:closer|nearer)$/.test(second)))
  )
    return true;
  // "We think that 1,800 would be enough", "Charities speak of 6,000": of what has a name of its own.
  const counted = unit !== null && /^\p{Ll}{3,}$/u.test(unit) && !times.test(unit) && unit !== 'time';
  return counted && /^\d/.test(tokens[at]?.text ?? '') && isFramed(tokens, at, at + 1);
}

/** "that 1,800 would", "reckons with 620,000", "expects 750,000 at best". */
function isFramed(tokens: Token[], from: number, to: number): boolean {
  const [second, last, next] = [tokens[from - 2]?.lower ?? '', tokens[from - 1]?.lower ?? '', tokens[to]?.lower ?? ''];
  const opens = from === 0 || last === 'that' || (last === ',' && from > 2);
  if (opens) return finite.test(next);
  const closes =
    !tokens[to]?.word ||
    /^(?:by|at (?:best|most|least|worst))$/.test(next === 'at' ? `at ${tokens[to + 1]?.lower}` : next);
  return closes && (sayings.test(last) || reckonings.test(`${second} ${last}`));
}

const totals =
  /^(?:figure|total|estimate|tally|toll|average|mean|median|peak|maximum|minimum|norm|target|quota|ceiling)$/;
const putting =
  /^(?:puts?|estimates?|estimated|reckons?|reckoned|sets?|places?|placed|values?|valued|assess(?:es|ed)?)$/;
const about = /^(?:about|around|some|nearly|almost|roughly|over|perhaps|approximately|under|below|above|only|just|to)$/;

/** @returns The figure that a number is by the words beside it; `null` when they do not make one of it. */
export function bareFigure(sentence: Sentence, number: NumberWords, unit: string | null): Body | null {
  const { tokens } = sentence;
  const { from, to, digits, value } = number;
  if (!digits || value < 10) return null;
  const next = tokens[to];
  const ends = !next?.word || /^(?:ADP|AUX|CCONJ|SCONJ|DET|ADV)$/.test(next.pos);
  if (!ends) return null;
  let lead = from - 1;
  while (about.test(tokens[lead]?.lower ?? '') && from - lead < 4) lead--;
  const found = totalOf(sentence, lead, unit) ?? putAt(sentence, lead) ?? changedTo(sentence, from, lead);
  if (found) return { ...found, to, next: to, measured: true };
  // "With it, 750,000 would be within reach": too large to be anything else.
  const large = value >= 1000 && (/,/.test(tokens[from]?.text ?? '') || value >= 10000);
  return large && isFramed(tokens, from, to) ? { unit, measure: null, to, next: to, measured: true } : null;
}

type Known = Pick<Body, 'unit' | 'measure'>;

/** "a figure of about 450", "the European mean of 28". */
function totalOf({ tokens, passage }: Sentence, lead: number, unit: string | null): Known | null {
  const noun = tokens[lead - 1];
  if (tokens[lead]?.lower !== 'of' || !totals.test(noun?.lower ?? '')) return null;
  let from = lead - 1;
  while (/^(?:ADJ|NOUN|PROPN)$/.test(tokens[from - 1]?.pos ?? '') || isHyphen(tokens, from - 1)) from--;
  return { unit, measure: phraseText(passage.passage.text, tokens, { from, to: lead }) };
}

/** "puts the loss at 700". */
function putAt({ tokens, passage }: Sentence, lead: number): Known | null {
  if (tokens[lead]?.lower !== 'at') return null;
  const verb = tokens.findLastIndex(({ lower }, at) => at < lead && lead - at < 9 && putting.test(lower));
  const phrase = verb > 0 ? (nounPhraseAt(tokens, verb + 1) ?? { from: verb + 1, to: verb + 1 }) : null;
  // "the number of berths at 1,400" tells the unit, too.
  const counts = tokens.slice(verb + 1, lead).some(({ lower }) => /^(?:number|count|tally|toll|total)$/.test(lower));
  // "their own military dead", "the village's losses": however it is tagged.
  const whole =
    lead - verb > 1 && !tokens.slice(verb + 1, lead).some(({ pos }) => /^(?:VERB|AUX|PUNCT|PRON|NUM)$/.test(pos));
  if (!phrase || counts || (!whole && phrase.to !== lead && tokens[phrase.to]?.lower !== 'of')) return null;
  return {
    unit: null,
    measure: phraseText(passage.passage.text, tokens, withoutArticle(tokens, { from: phrase.from, to: lead })),
  };
}

/** "traffic could fall below 350,000". */
function changedTo({ tokens, passage }: Sentence, from: number, lead: number): Known | null {
  if (lead === from - 1 || !/^(?:below|under|above|over)$/.test(tokens[from - 1]?.lower ?? '')) return null;
  const subject = changedSubject(tokens, lead + 1);
  return subject && { unit: null, measure: phraseText(passage.passage.text, tokens, withoutArticle(tokens, subject)) };
}
