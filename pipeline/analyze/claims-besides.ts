/** What is said besides: "…, saying that", "…, the union accusing the yard of fraud". */
import { complementOf } from './complements.ts';
import { type Attribution, attributed, clauseEnd } from './holders.ts';
import { nounPhraseAt } from './phrases.ts';
import type { Sentence } from './reading.ts';
import { canSpeak, speakerBefore } from './speakers.ts';
import { goingOn } from './tables/cues-going.ts';

/** @returns "…, saying that", "…, citing a lack of funds": what the subject, or who was speaking, says besides. */
export function besides(sentence: Sentence, at: number, spoke: Attribution | undefined): Attribution | null {
  const { tokens } = sentence;
  const token = tokens[at];
  const cue = token && goingOn.get(token.lower);
  // "Partner ports, seeking cheaper fuel, …": what they do, not what they say.
  if (!cue || cue.kind === 'intended' || token.pos === 'ADP') return null;
  // "Strikes broke out, the union accusing the yard of fraud": one with a subject of its own.
  const comma = tokens.findLastIndex(({ text }, index) => index < at && text === ',');
  const subject = comma > 0 && at - comma > 1 && at - comma < 7 ? nounPhraseAt(tokens, comma + 1) : null;
  const own = subject?.to === at && token.pos === 'VERB' && canSpeak(tokens, subject) ? subject : null;
  // "have signed a letter demanding that".
  const letter = /^(?:statement|letter|petition|note|message|memo|motion|declaration|resolution|manifesto)$/.test(
    tokens[at - 1]?.lower ?? '',
  );
  if (tokens[at - 1]?.text !== ',' && !own && !letter) return null;
  const verb = tokens.findIndex(({ pos }, index) => index > 0 && (pos === 'VERB' || pos === 'AUX'));
  const follows = complementOf(tokens, at, cue);
  const speaker = own ?? spoke?.speaker ?? (verb > 0 && verb < at ? speakerBefore(tokens, verb) : null);
  const start = follows && tokens[follows.at];
  if (!start || !speaker || !canSpeak(tokens, speaker)) return null;
  return attributed(sentence, speaker, {
    cue: token.text,
    kind: follows.kind,
    start: start.start,
    end: clauseEnd(sentence, follows.at, false),
  });
}
