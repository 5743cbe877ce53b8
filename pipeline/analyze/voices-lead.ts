/** Whose words a line introduces: "The council wrote in May:", "In the words of its chair, Ana Ruiz:". */
import type { Attributions } from './attribution.ts';
import { holderText } from './holders.ts';
import { nounPhraseAt, type Phrase } from './phrases.ts';
import type { Sentence } from './reading.ts';
import { canSpeak, speakerBefore } from './speakers.ts';
import { introducing } from './tables/voices.ts';
import type { Token } from './words.ts';

/** Who speaks, and what tells it. */
export interface Speaker {
  /** Verbatim; `source` for the source's own words set so; `null` for somebody who is not named. */
  holder: string | null;
  /** The word that attributes it; `null` when the layout does. */
  cue: string | null;
}

/** A stretch of sentences, in order, that one speaker speaks. */
export interface Voice extends Speaker {
  sentences: Sentence[];
  /** How it stands: in quotation marks, set as a quotation, or in a turn of a conversation. */
  by: 'quotation' | 'block' | 'turn';
}

/** "I propose the following:", "in our first study we wrote:": what comes is the writer's own. */
const own =
  /\b(?:I|[Ww]e)(?: (?:have|had|once|already|first|also|then|now|therefore|thus|would|will|shall|must|can))* \p{Ll}+(?: [^.?!“”":]*)?:\s*$/u;

/** @returns Who speaks behind a line that ends with a colon; holder `null` when it says that somebody does, and not who. */
export function introducedBy(sentence: Sentence, bySentence: Attributions): Speaker | null {
  const told = (bySentence.get(sentence) ?? []).filter(({ sentence: own, voiced }) => own === sentence && !voiced);
  const last = told.at(-1);
  if (last?.holder) return { holder: last.holder, cue: last.cue.includes(' ') ? null : last.cue || null };
  if (last) return { holder: null, cue: null };
  return (
    byVerb(sentence) ??
    (own.test(sentence.text) && !/\b(?:he|she|they)\b/i.test(sentence.text) ? { holder: 'source', cue: null } : null) ??
    byPreposition(sentence) ??
    (introducing.test(sentence.text) ? { holder: null, cue: null } : null)
  );
}

const verb =
  /^(?:said|says|say|told|tells|wrote|writes|stated|states|state|put|puts|argued|argues|argue|noted|notes|note|observed|observes|explained|explains|declared|declares|added|adds|concluded|concludes|warned|warns|remarked|remarks|replied|replies|answered|answers|recalled|recalls|testified|testifies|announced|announces|described|describes|reads|held|ruled|found|finds|reported|reports|saying|stating)$/;

/** "Member states:" are states; "the Ferries Act states:" does. */
const paper =
  /^(?:act|law|code|statute|article|treaty|convention|charter|constitution|directive|regulation|agreement|contract|report|review|study|paper|letter|statement|guidance|policy|memorandum|resolution|judgment|ruling|\d+)$/;

/** "As the mayor stated:", "wrote the council:". */
function byVerb(sentence: Sentence): Speaker | null {
  const { tokens } = sentence;
  const at = tokens.findLastIndex(
    ({ lower, pos }, index) =>
      index > 0 &&
      verb.test(lower) &&
      (pos === 'VERB' ||
        (tokens[index + 1]?.text === ':' && (lower !== 'states' || paper.test(tokens[index - 1]?.lower ?? '')))),
  );
  // "Member states should do three things:": the line says something itself.
  if (
    at < 0 ||
    tokens
      .slice(at + 1)
      .some(({ pos, lower }) => pos === 'AUX' || (pos === 'VERB' && !/(?:ed|ing|^follows)$/.test(lower)))
  )
    return null;
  const before = speakerBefore(tokens, at);
  const after = nounPhraseAt(tokens, at + 1);
  const speaker = [before, after, nameBefore(tokens, at)].find(
    (one) => one && (canSpeak(tokens, one) || paper.test(tokens[one.head]?.lower ?? '')),
  );
  if (!speaker) return null;
  return { holder: holderText(sentence, speaker), cue: tokens[at]?.text ?? null };
}

/** "a report from Norsk Vann notes:": the name right before the verb. */
function nameBefore(tokens: Token[], to: number): Phrase | null {
  const from = tokens.findLastIndex(({ text }, index) => index < to && !/^\p{Lu}/u.test(text)) + 1;
  return from < to ? { from, to, head: to - 1 } : null;
}

/** "According to the council:", "in the words of Ana Ruiz:", "From the council's report:". */
function byPreposition(sentence: Sentence): Speaker | null {
  const { tokens } = sentence;
  const at = tokens.findLastIndex(
    ({ lower }, index) =>
      (lower === 'to' && tokens[index - 1]?.lower === 'according') ||
      (lower === 'of' && tokens[index - 1]?.lower === 'words') ||
      (lower === 'from' && index === 0),
  );
  const speaker = at < 0 ? null : nounPhraseAt(tokens, at + 1);
  if (!speaker || !canSpeak(tokens, speaker)) return null;
  const cue = sentence.passage.passage.text.slice(tokens[Math.max(0, at - 1)]?.start, tokens[at]?.end);
  return { holder: holderText(sentence, speaker), cue: at === 0 ? null : cue };
}
