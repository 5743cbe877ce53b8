/** "What the board wants is a new lock", "What worries the growers is that": the verb first, what it attributes behind a form of "be". */
import { type Attribution, attributed, clauseEnd } from './holders.ts';
import { nounPhraseAt, type Phrase } from './phrases.ts';
import type { Sentence } from './reading.ts';
import { canSpeak } from './speakers.ts';
import { cues } from './tables/cues.ts';
import type { Token } from './words.ts';

const moving =
  /^(?:worr(?:ies|ied)|concern(?:s|ed)|troubles?d?|alarm(?:s|ed)|anger(?:s|ed)|annoy(?:s|ed)|bother(?:s|ed)|frighten(?:s|ed)|irk(?:s|ed)|rankle[sd]?|infuriate[sd]?|irritate[sd]?|puzzle[sd]?|unsettle[sd]?|frustrate[sd]?|scare[sd]?|disturb(?:s|ed)|unnerve[sd]?)$/;
const be = /^(?:is|are|was|were)$/;

/** @returns The attribution of a sentence or clause that opens with "what" or "all" and somebody's verb; `null` when none does. */
export function cleft(sentence: Sentence, at: number): Attribution | null {
  const { tokens } = sentence;
  if (at > 0 && tokens[at - 1]?.word && !/^(?:and|but|that|so)$/.test(tokens[at - 1]?.lower ?? '')) return null;
  const moves = moving.test(tokens[at + 1]?.lower ?? '');
  const speaker = subjectAt(tokens, moves ? at + 2 : at + 1);
  if (!speaker || !canSpeak(tokens, speaker)) return null;
  let verb = moves ? at + 1 : speaker.to;
  while (!moves && /^(?:ADV|AUX)$/.test(tokens[verb]?.pos ?? '') && !be.test(tokens[verb]?.lower ?? '')) verb++;
  const cue = cues.get(tokens[verb]?.lower ?? '');
  if (!moves && !cue) return null;
  // "object to", "warn of", "want most".
  let copula = moves ? speaker.to : verb + 1;
  while (copula < verb + 4 && /^(?:ADP|ADV|PART)$/.test(tokens[copula]?.pos ?? '')) copula++;
  if (!be.test(tokens[copula]?.lower ?? '')) return null;
  const first = tokens[copula + 1]?.lower === 'that' ? copula + 2 : copula + 1;
  const start = tokens[first];
  if (!start?.word && !/^["“]/.test(start?.text ?? '')) return null;
  return attributed(sentence, speaker, {
    cue: tokens[verb]?.text ?? '',
    kind: moves ? 'thought' : (cue?.kind ?? 'said'),
    start: start?.start ?? sentence.start,
    end: clauseEnd(sentence, first, false),
  });
}

function subjectAt(tokens: Token[], at: number): Phrase | null {
  if (/^(?:he|she|they|it|him|her|them)$/.test(tokens[at]?.lower ?? '')) return { from: at, to: at + 1, head: at };
  const phrase = nounPhraseAt(tokens, at);
  // "many in the town": up to the verb.
  return phrase;
}
