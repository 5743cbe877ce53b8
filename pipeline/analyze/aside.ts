/** The clause that an aside attributes: "according to the board", "in her view". */
import type { Claim } from '../findings.ts';
import { type Attribution, attributed, clauseStart, contentEnd, textBetween } from './holders.ts';
import type { Phrase } from './phrases.ts';
import type { Sentence } from './reading.ts';
import type { Token } from './words.ts';

/** What is attributed stands behind an aside that opens the sentence, else before it. */
export function aside(
  sentence: Sentence,
  phrase: Phrase,
  at: number,
  cueEnd: number,
  kind: Claim['kind'],
  close = phrase.to,
): Attribution {
  const { tokens } = sentence;
  const end = Math.max(close, cueEnd + 1);
  const leads =
    at === 0 ||
    tokens[at - 1]?.text === ';' ||
    // "…, and according to two pilots it had been so".
    (/^(?:and|but|while|whereas|that)$/.test(tokens[at - 1]?.lower ?? '') && goesOn(tokens, end)) ||
    (at < 3 && !tokens.slice(0, at).some(({ pos }) => pos === 'VERB' || pos === 'AUX'));
  const after = /^[,:]$/.test(tokens[end]?.text ?? '') ? tokens[end + 1] : tokens[end];
  // "The tunnel, according to the engineers, leaks": on both sides of it.
  const told = tokens.slice(0, at);
  const parted =
    !leads &&
    tokens[end]?.text === ',' &&
    told.length > 0 &&
    (/^["“]/.test(tokens[end + 1]?.text ?? '') || !told.some(({ pos }) => pos === 'VERB' || pos === 'AUX'));
  return attributed(sentence, phrase, {
    cue: textBetween(sentence, tokens[at], tokens[cueEnd]),
    kind,
    start: leads && after ? after.start : clauseStart(sentence, tokens[at]?.start ?? 0),
    end:
      leads || parted
        ? contentEnd(sentence)
        : (tokens.slice(0, at).findLast((token) => token.word)?.end ?? sentence.end),
  });
}

/** A clause with a verb of its own, and no end of one. */
function goesOn(tokens: Token[], from: number): boolean {
  const stop = tokens.findIndex(({ text }, at) => at > from && /^[,;:.]$/.test(text));
  return tokens.slice(from, stop < 0 ? undefined : stop).some(({ pos }) => pos === 'VERB' || pos === 'AUX');
}
