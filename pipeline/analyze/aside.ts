/** The clause that an aside attributes: "according to the board", "in her view". */
import type { Claim } from '../findings.ts';
import { type Attribution, attributed, clauseEnd, clauseStart, contentEnd, textBetween } from './holders.ts';
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
    // "The office noted that, in the port's view, the dam leaks".
    (tokens[at - 1]?.text === ',' && tokens[at - 2]?.lower === 'that' && goesOn(tokens, end)) ||
    (at < 3 && !tokens.slice(0, at).some(({ pos }) => pos === 'VERB' || pos === 'AUX'));
  const after = /^[,:]$/.test(tokens[end]?.text ?? '') ? tokens[end + 1] : tokens[end];
  // "The tunnel, according to the engineers, leaks": on both sides of it.
  const told = tokens.slice(0, at);
  const parted =
    !leads &&
    tokens[end]?.text === ',' &&
    told.length > 0 &&
    (/^["“]/.test(tokens[end + 1]?.text ?? '') || !told.some(({ pos }) => pos === 'VERB' || pos === 'AUX'));
  // "It has spent, according to the ministry, 3 million": the clause goes on behind it, to its end.
  const inserted = !leads && tokens[at - 1]?.text === ',' && tokens[end]?.text === ',' && isSame(tokens, end + 1);
  // "wards where, as the review shows, nobody": nothing but the clause that begins there.
  const hangs = inserted && relatives.test(tokens[at - 2]?.lower ?? '') && tokens[at - 3]?.text !== ':';
  const opposed = leads || inserted ? undefined : tokens[opposedFrom(tokens, at)];
  return attributed(sentence, phrase, {
    cue: textBetween(sentence, tokens[at], tokens[cueEnd]),
    kind,
    start: (leads || hangs) && after ? after.start : (opposed?.start ?? clauseStart(sentence, tokens[at]?.start ?? 0)),
    end:
      leads || parted
        ? contentEnd(sentence)
        : inserted
          ? clauseEnd(sentence, end + 1, false)
          : (tokens.slice(0, at).findLast((token) => token.word)?.end ?? sentence.end),
  });
}

/** "by two years, not by six months as the owners suggest": what is set against the source's own words, and that alone, is theirs. */
function opposedFrom(tokens: Token[], at: number): number {
  for (let from = at - 1; from > 0 && at - from < 10; from--) {
    const { pos = 'PUNCT', lower = '' } = tokens[from] ?? {};
    if (lower === 'not' && /^(?:,|and|but|–|—)$/.test(tokens[from - 1]?.lower ?? '')) return from;
    const two = `${lower} ${tokens[from + 1]?.lower}`;
    if (two === 'rather than' || two === 'instead of') return from;
    if (/^(?:VERB|AUX|PUNCT|SCONJ)$/.test(pos)) return -1;
  }
  return -1;
}

/** Whether what stands behind the comma of an insertion is of the clause before it, and no other clause. */
function isSame(tokens: Token[], from: number): boolean {
  const first = tokens[from];
  return first !== undefined && !/^(?:CCONJ|SCONJ)$/.test(first.pos) && !joins.test(first.lower);
}

const relatives =
  /^(?:which|who|whom|whose|where|when|that|because|since|while|whereas|although|though|but|and|yet|so|if)$/;

const joins =
  /^(?:and|but|or|nor|yet|so|while|whereas|which|who|whom|whose|where|when|as|though|although|because|since|if|unless|until|like|not|even|especially|particularly|despite|one|an?|both)$/;

/** A clause with a verb of its own, and no end of one. */
function goesOn(tokens: Token[], from: number): boolean {
  const stop = tokens.findIndex(({ text }, at) => at > from && /^[,;:.]$/.test(text));
  return tokens.slice(from, stop < 0 ? undefined : stop).some(({ pos }) => pos === 'VERB' || pos === 'AUX');
}
