/** Words for who holds a statement, and for where it ends, with its closing quotation mark. */
import type { Claim } from '../findings.ts';
import { isHyphen, phraseText } from './phrases.ts';
import { type Sentence, textOf } from './reading.ts';
import { proposalNouns } from './tables/cues.ts';
import { selfWords } from './tables/speakers.ts';
import type { Token } from './words.ts';

export interface Attribution {
  sentence: Sentence;
  /** Where its holder stands in the sentence. */
  speaker: { from: number; to: number; head: number } | null;
  /** Verbatim; `source` when the source speaks of itself; `null` when it cannot be told (a pronoun, a passive). */
  holder: string | null;
  cue: string;
  kind: Claim['kind'];
  /** What is attributed: offsets into the passage's text. */
  start: number;
  end: number;
  /** Sentences after it that go on telling the same contents. */
  carriedTo: Sentence[];
}

/** @returns The holder's words; `source` when the source speaks of itself, `null` for a pronoun. */
export function holderText(sentence: Sentence, phrase: { from: number; to: number; head: number }): string | null {
  const { tokens } = sentence;
  const head = tokens[phrase.head];
  if (!head) return null;
  // "this report" is the source's own; "the report" may be anybody's, and is then quoted as it stands.
  const first = tokens[phrase.from]?.lower ?? '';
  if (
    selfWords.has(head.lower) &&
    (/^(?:we|i|us)$/.test(head.lower) ||
      /^(?:this|our|my)$/.test(first) ||
      /^the authors?$/.test(`${first} ${head.lower}`))
  )
    return 'source';
  if (/^(?:our|my)$/.test(first)) return 'source';
  if (head.pos === 'PRON' && phrase.to === phrase.head + 1) return null;
  let { from, to } = phrase;
  // The article is no part of the name of a holder.
  if (/^(?:the|a|an|this|that|these|those)$/.test(first) && !isHyphen(tokens, from + 1)) from++;
  if (from >= to) return null;
  // A bare "plan" names no holder: whose it is must stand with it.
  if (proposalNouns.has(head.lower) && to - from === 1) return null;
  while (to > from + 1 && !tokens[to - 1]?.word) to--;
  return phraseText(sentence.passage.passage.text, tokens, { from, to });
}

/** @returns Where the last word of a sentence ends. */
export function contentEnd(sentence: Sentence): number {
  const end = sentence.tokens.findLast((token) => token.word || /^[%°)]$/.test(token.text))?.end ?? sentence.end;
  // A closing quotation mark belongs to the words, a full stop does not.
  const rest = textOf(sentence, end, sentence.end);
  const closing = /^[.,!?]?["”»’]/.exec(rest);
  return closing ? end + closing[0].length : end;
}

/** @returns The words from one token to another. */
export function textBetween(sentence: Sentence, first: Token | undefined, last: Token | undefined): string {
  return sentence.passage.passage.text.slice(first?.start ?? 0, last?.end ?? first?.end ?? 0);
}
