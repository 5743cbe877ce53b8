/** What a proposal holds, over the sentences that go on telling it: nobody's statement of fact. */
import { type Attribution, attributed, contentEnd, textBetween } from './holders.ts';
import { phraseText, subjectBefore } from './phrases.ts';
import type { Sentence } from './reading.ts';
import { contentVerbs, proposalNouns } from './tables/cues-nouns.ts';

/** "The proposal from X is expected to include …": contents of a proposal, whoever expects it. */
export function passiveProposal(sentence: Sentence, at: number): Attribution | null {
  const { tokens } = sentence;
  if (tokens[at + 1]?.lower !== 'to' || !contentVerbs.has(tokens[at + 2]?.lower ?? '')) return null;
  const subject = subjectBefore(tokens, at);
  if (!subject || !proposalNouns.has(tokens[subject.head]?.lower ?? '')) return null;
  const cue = tokens.slice(0, at).findLast((token) => token.pos === 'AUX');
  return attributed(sentence, subject, {
    cue: textBetween(sentence, cue ?? tokens[at], tokens[at + 2]),
    kind: 'intended',
    start: tokens[at + 3]?.start ?? sentence.start,
    end: contentEnd(sentence),
  });
}

/** "The plan … has several elements.": what it would do follows in sentences of its own. */
export function contents(sentence: Sentence, at: number): Attribution | null {
  const { tokens } = sentence;
  const head = tokens[at];
  if (
    head?.pos !== 'NOUN' ||
    !proposalNouns.has(head.lower) ||
    tokens.slice(0, at).some((token) => token.pos === 'VERB')
  )
    return null;
  const rest = sentence.passage.passage.text.slice(head.end, sentence.end);
  const match =
    /\b(?:has|have|comprises?|consists? of|contains?|sets? out|lists?)\b(?=[^,;]*\b(?:elements?|points?|parts?|provisions?|components?|items?)\b)/.exec(
      rest,
    );
  if (!match) return null;
  const start = head.end + match.index;
  let from = at;
  while (from > 0 && tokens[from - 1]?.pos === 'ADJ') from--;
  // "The plan that is expected has three parts": a bare "plan" would name none.
  const verb = tokens.findLastIndex((token) => token.start < start);
  const to = from === at ? Math.max(at + 1, verb + 1) : at + 1;
  return {
    sentence,
    holder: to === at + 1 && from === at ? null : phraseText(sentence.passage.passage.text, tokens, { from, to }),
    speaker: null,
    cue: match[0],
    kind: 'intended',
    start: start + match[0].length + 1,
    end: contentEnd(sentence),
    carriedTo: [],
  };
}

/** @returns Whether an attribution opens what a proposal holds. */
export function isProposal(attribution: Attribution): boolean {
  return (
    attribution.kind === 'intended' &&
    /\b(?:include|contain|provide|entail|envisage|foresee|feature)s?$|^(?:has|have|comprise|consist|set|list)/.test(
      attribution.cue,
    )
  );
}
