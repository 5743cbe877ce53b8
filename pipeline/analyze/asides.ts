/** Attribution without a main verb of saying: "according to", "in her view", "reportedly", "is said to", "the union's claim that". */
import type { Claim } from '../findings.ts';
import { type Attribution, contentEnd, holderText, textBetween } from './holders.ts';
import { isPossessive, nounPhraseAt, type Phrase } from './phrases.ts';
import type { Sentence } from './reading.ts';
import { cues, hearsay, nounCues, passives, passivesBy, viewNouns } from './tables/cues.ts';
import type { Token } from './words.ts';

/** @returns The attribution whose cue begins at a token; `null` when none does. */
export function asideAt(sentence: Sentence, at: number): Attribution | null {
  const token = sentence.tokens[at];
  switch (token?.lower) {
    case 'according':
      return sentence.tokens[at + 1]?.lower === 'to' ? accordingTo(sentence, at) : null;
    case 'in':
    case 'by':
    case 'to':
      return inView(sentence, at);
    case 'as':
      return asSaid(sentence, at);
    default:
      return token ? (passive(sentence, at) ?? ofNoun(sentence, at) ?? rumour(sentence, at)) : null;
  }
}

function accordingTo(sentence: Sentence, at: number): Attribution | null {
  const { tokens } = sentence;
  const phrase = nounPhraseAt(tokens, at + 2) ?? wordsTo(tokens, at + 2);
  if (!phrase) {
    const pronoun = tokens[at + 2];
    return pronoun?.pos === 'PRON'
      ? aside(sentence, { from: at + 2, to: at + 3, head: at + 2 }, at, at + 1, 'reported')
      : null;
  }
  // "a study by the University of X": all up to the comma, unless it has a verb.
  const comma = tokens.findIndex((token, index) => index >= phrase.to && /^[,.;]$/.test(token.text));
  const whole =
    comma > phrase.to &&
    comma - at < 14 &&
    !tokens.slice(phrase.to, comma).some((token) => /^(?:VERB|AUX)$/.test(token.pos));
  return aside(sentence, { ...phrase, to: whole ? comma : phrase.to }, at, at + 1, 'reported');
}

/** "people familiar with the matter": up to the comma, where the tagger sees no noun. */
function wordsTo(tokens: Token[], from: number): Phrase | null {
  const comma = tokens.findIndex(({ text }, index) => index > from && text === ',');
  const end = comma > 0 ? comma : tokens.findLastIndex(({ word }) => word) + 1;
  return end > from && end - from < 10 && tokens[from]?.pos !== 'PRON' ? { from, to: end, head: from } : null;
}

/** "in the union's view", "in the words of the mayor", "in their eyes". */
function inView(sentence: Sentence, at: number): Attribution | null {
  const { tokens } = sentence;
  const noun = tokens.findIndex(({ lower }, index) => index > at && index < at + 8 && viewNouns.has(lower));
  if (noun < 0 || tokens.slice(at + 1, noun).some(({ pos }) => /^(?:VERB|AUX|PUNCT)$/.test(pos))) return null;
  const owner = tokens[noun - 1];
  if (owner?.pos === 'PRON') return aside(sentence, { from: noun - 1, to: noun, head: noun - 1 }, at, noun, 'thought');
  if (isPossessive(owner)) {
    const phrase = nounPhraseAt(tokens.slice(0, noun - 1), at + 1);
    return phrase ? aside(sentence, phrase, at, noun, 'thought') : null;
  }
  if (tokens[noun + 1]?.lower !== 'of' || tokens[noun - 1]?.lower !== 'the') return null;
  const phrase = nounPhraseAt(tokens, noun + 2);
  return phrase ? aside(sentence, phrase, at, noun + 1, 'said', phrase.to) : null;
}

/** "As the World Bank reported in 2023, …", "as she put it". */
function asSaid(sentence: Sentence, at: number): Attribution | null {
  const { tokens } = sentence;
  const pronoun = tokens[at + 1]?.pos === 'PRON';
  const phrase = pronoun ? { from: at + 1, to: at + 2, head: at + 1 } : nounPhraseAt(tokens, at + 1);
  if (!phrase) return null;
  let verb = phrase.to;
  while (/^(?:AUX|ADV)$/.test(tokens[verb]?.pos ?? '')) verb++;
  const cue = cues.get(tokens[verb]?.lower ?? '');
  const put = tokens[verb]?.lower === 'put' && /^it$/.test(tokens[verb + 1]?.lower ?? '');
  if (!put && (!cue || (cue.kind !== 'said' && cue.kind !== 'reported') || tokens[verb]?.pos === 'NOUN')) return null;
  const end = tokens.findIndex(({ text }, index) => index > verb && /^[,.;:]$/.test(text));
  // "as the ministry said it would": a comparison.
  if (tokens.slice(verb + 1, end < 0 ? undefined : end).some(({ pos }) => pos === 'AUX')) return null;
  return aside(
    sentence,
    phrase,
    at,
    put ? verb + 1 : verb,
    put ? 'said' : (cue?.kind ?? 'said'),
    end < 0 ? tokens.length : end,
  );
}

/** What is attributed stands behind an aside that opens the sentence, else before it. */
function aside(
  sentence: Sentence,
  phrase: Phrase,
  at: number,
  cueEnd: number,
  kind: Claim['kind'],
  close = phrase.to,
): Attribution {
  const { tokens } = sentence;
  const end = Math.max(close, cueEnd + 1);
  const leads = at === 0 || (at < 3 && !tokens.slice(0, at).some(({ pos }) => pos === 'VERB' || pos === 'AUX'));
  const after = tokens[end]?.text === ',' ? tokens[end + 1] : tokens[end];
  return {
    sentence,
    holder: holderText(sentence, phrase),
    speaker: phrase,
    cue: textBetween(sentence, tokens[at], tokens[cueEnd]),
    kind,
    start: leads && after ? after.start : clauseStart(sentence, tokens[at]?.start ?? 0),
    end: leads ? contentEnd(sentence) : (tokens.slice(0, at).findLast((token) => token.word)?.end ?? sentence.end),
    carriedTo: [],
  };
}

/** "is said to have sunk", "It was reported that": by nobody who is named, unless "by" names one. */
function passive(sentence: Sentence, at: number): Attribution | null {
  const { tokens } = sentence;
  const word = tokens[at]?.lower ?? '';
  const kind = passives.get(word) ?? (passivesBy.test(word) && tokens[at + 1]?.lower === 'by' ? 'said' : undefined);
  if (!kind) return null;
  const before = tokens.slice(Math.max(0, at - 3), at).findLast(({ pos }) => pos !== 'ADV');
  if (!/^(?:is|are|was|were|been)$/.test(before?.lower ?? '')) return null;
  const after = tokens[at + 1];
  const by = after?.lower === 'by' ? nounPhraseAt(tokens, at + 2) : null;
  if (!(by ? /^(?:to|that|as)$/ : /^(?:to|that)$/).test(tokens[by ? by.to : at + 1]?.lower ?? '')) return null;
  const start = tokens[(by ? by.to : at + 1) + 1];
  return start
    ? {
        sentence,
        holder: by ? holderText(sentence, by) : null,
        speaker: by,
        cue: textBetween(sentence, before, tokens[at]),
        kind,
        start: start.start,
        end: contentEnd(sentence),
        carriedTo: [],
      }
    : null;
}

/** "the union's claim that fees rose": whose it is stands before it. */
function ofNoun(sentence: Sentence, at: number): Attribution | null {
  const { tokens } = sentence;
  const token = tokens[at];
  const kind = nounCues.get(token?.lower ?? '');
  if (!token || !kind) return null;
  // "Its view is that": so it is with a verb.
  const that = /^(?:is|was|remains|has)$/.test(tokens[at + 1]?.lower ?? '') ? at + 2 : at + 1;
  const own = /^(?:its|their|his|her)$/.test(tokens[at - 1]?.lower ?? '');
  if (tokens[that]?.lower !== 'that' || !(own || isPossessive(tokens[at - 1]))) return null;
  const start = tokens[that + 1];
  let from = at - 1;
  while (!own && from > 0 && /^(?:NOUN|PROPN|ADJ|DET)$/.test(tokens[from - 1]?.pos ?? '')) from--;
  if (!start || (from === at - 1 && !own)) return null;
  const speaker = own ? { from, to: at, head: from } : { from, to: at - 1, head: at - 2 };
  return {
    sentence,
    holder: holderText(sentence, speaker),
    speaker,
    cue: token.text,
    kind,
    start: start.start,
    end: contentEnd(sentence),
    carriedTo: [],
  };
}

/** "The plant reportedly employs 300 people". */
function rumour(sentence: Sentence, at: number): Attribution | null {
  const token = sentence.tokens[at];
  const kind = hearsay.get(token?.lower ?? '');
  if (!token || !kind) return null;
  return {
    sentence,
    holder: null,
    speaker: null,
    cue: token.text,
    kind,
    start: clauseStart(sentence, token.start),
    end: contentEnd(sentence),
    carriedTo: [],
  };
}

/** Where the last clause before an offset begins: at a semicolon, or a comma and a conjunction. */
export function clauseStart(sentence: Sentence, before: number): number {
  const text = sentence.text.slice(0, Math.max(0, before - sentence.start));
  const cuts = [...text.matchAll(/; |, (?:and|but|while|whereas|so) /g)];
  const last = cuts.at(-1);
  return sentence.start + (last ? last.index + last[0].length : 0);
}
