/** What is told first, and behind it whose words it was: `"A farce", was her comment`, `"…" is how the owner puts it`, "What the police call an accident". */
import type { Claim } from '../findings.ts';
import { type Attribution, attributed, clauseStart, contentEnd, textBetween } from './holders.ts';
import { kindOfNoun } from './noun-kinds.ts';
import { nounPhraseAt, type Phrase } from './phrases.ts';
import type { Sentence } from './reading.ts';
import { canSpeak } from './speakers.ts';
import type { Token } from './words.ts';

const be = /^(?:is|are|was|were)$/;
const putting =
  /^(?:puts?|sums?|summed|describe[sd]?|sees?|saw|remembers?|remembered|explains?|explained|tells?|told|recalls?|recalled|characterise[sd]?|characterize[sd]?|frame[sd]?|phrase[sd]?|interprets?|interpreted|reads?|views?|viewed|justif(?:y|ies|ied)|defends?|defended)$/;
const calling =
  /^(?:calls?|called|terms?|termed|labels?|labelled|labeled|dubs?|dubbed|describes?|described|considers?|considered|regards?|regarded|sees?|saw|presents?|presented|portrays?|portrayed)$/;

/** @returns `"…" is how the owner of the inn puts it`, "That is how Ana Ruiz sums it up". */
export function howPut(sentence: Sentence, at: number): Attribution | null {
  const { tokens } = sentence;
  if (!be.test(tokens[at - 1]?.lower ?? '')) return null;
  const verb = tokens.findIndex(({ lower }, index) => index > at + 1 && index < at + 14 && putting.test(lower));
  const it = tokens[verb + 1]?.lower ?? '';
  const speaker = subjectAt(tokens, at + 1, verb);
  if (verb < 0 || !speaker || !/^(?:it|this|them|that|things|matters)$/.test(it)) return null;
  return told(sentence, speaker, { cue: [verb, verb], kind: 'said', to: at - 1 });
}

/** @returns `"A farce", was Lund's comment`, "No, was the answer of the board". */
export function wasComment(sentence: Sentence, noun: number, owner: Phrase): Attribution | null {
  const { tokens } = sentence;
  const verb = tokens.findLastIndex(({ lower }, index) => index < Math.min(owner.from, noun) && be.test(lower));
  const before = tokens[verb - 1];
  const near = verb > 0 && Math.min(owner.from, noun) - verb < 4;
  const pointing =
    /^(?:that|this|such)$/.test(before?.lower ?? '') &&
    /^[:"”,.;–—]$/.test(tokens[verb - 2]?.text ?? '.') &&
    verb < noun;
  if (!near || (!pointing && (before?.word !== false || !/^[,"”’]$/.test(before.text)))) return null;
  // "That was her last word" is none where nothing is quoted.
  if (pointing && !/["“”]/.test(sentence.text)) return null;
  const clause = tokens.slice(0, verb - 1).some(({ text }) => text === ',');
  const kind = kindOfNoun(tokens[noun]?.lower ?? '') ?? 'said';
  return clause && !/["”’]/.test(sentence.text) ? null : told(sentence, owner, { cue: [noun, noun], kind, to: verb });
}

/** @returns "What the police call an accident cost four lives": the name that they give it. */
export function whatCalled(sentence: Sentence, at: number): Attribution | null {
  const { tokens } = sentence;
  const opens = at === 0 || !tokens[at - 1]?.word || tokens[at - 1]?.pos === 'CCONJ';
  const verb = tokens.findIndex(({ lower }, index) => index > at + 1 && index < at + 9 && calling.test(lower));
  const speaker = verb > 0 ? subjectAt(tokens, at + 1, verb) : null;
  const start = tokens[tokens[verb + 1]?.lower === 'as' ? verb + 2 : verb + 1];
  const name = verb > 0 ? nounPhraseAt(tokens, tokens[verb + 1]?.lower === 'as' ? verb + 2 : verb + 1) : null;
  // "This is what they call a good year": as everybody does, unless they are quoted.
  if (!opens && !/^["“‘]/.test(start?.text ?? '')) return null;
  if (!speaker || !start || (!name && !/^["“‘]/.test(start.text))) return null;
  const last = tokens[(name?.to ?? verb + 2) - 1];
  const kind: Claim['kind'] = /^(?:consider|regard|see|saw)/.test(tokens[verb]?.lower ?? '') ? 'thought' : 'said';
  return attributed(sentence, speaker, {
    cue: tokens[verb]?.text ?? '',
    kind,
    start: start.start,
    end: last && last.end > start.start ? last.end : contentEnd(sentence),
  });
}

/** Who can speak between two tokens, with what hangs on them and no verb. */
function subjectAt(tokens: Token[], from: number, to: number): Phrase | null {
  if (to <= from || tokens.slice(from, to).some(({ pos }) => pos === 'VERB' || pos === 'AUX')) return null;
  if (/^(?:he|she|they)$/.test(tokens[from]?.lower ?? '')) return { from, to: from + 1, head: from };
  const phrase = nounPhraseAt(tokens, from) ?? { from, to, head: to - 1 };
  return canSpeak(tokens, phrase) ? phrase : null;
}

function told(
  sentence: Sentence,
  speaker: Phrase,
  { cue: [first, last], kind, to }: { cue: [number, number]; kind: Claim['kind']; to: number },
): Attribution {
  const { tokens } = sentence;
  const end = tokens.slice(0, to).findLast(({ word, text }) => word || /["”’]/.test(text))?.end ?? contentEnd(sentence);
  return attributed(sentence, speaker, {
    cue: textBetween(sentence, tokens[first], tokens[last]),
    kind,
    start: clauseStart(sentence, tokens[0]?.start ?? sentence.start),
    end,
  });
}
