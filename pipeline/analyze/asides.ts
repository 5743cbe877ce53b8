/** Attribution without a main verb of saying: "according to", "in her view", "reportedly", "is said to", "the union's claim that". */
import type { Claim } from '../findings.ts';
import { ofNoun } from './claims-nouns.ts';
import { passive } from './claims-passive.ts';
import { type Attribution, clauseStart, contentEnd, holderText, textBetween } from './holders.ts';
import { isPossessive, nounPhraseAt, type Phrase } from './phrases.ts';
import type { Sentence } from './reading.ts';
import { canSpeak } from './speakers.ts';
import { cues } from './tables/cues.ts';
import { viewNouns } from './tables/cues-nouns.ts';
import { hearsay } from './tables/cues-passive.ts';
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
    case 'per':
      return perSpeaker(sentence, at);
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
    if (/^(?:which|whom|what|this|that)$/.test(pronoun?.lower ?? '')) return null;
    return pronoun?.pos === 'PRON'
      ? aside(sentence, { from: at + 2, to: at + 3, head: at + 2 }, at, at + 1, 'reported')
      : null;
  }
  // "a study by the University of X": all up to the comma, unless it has a verb.
  const comma = tokens.findIndex((token, index) => index >= phrase.to && /^[,.;]$/.test(token.text));
  // "the engineers who inspected it, …": up to the comma too.
  if (
    comma > 0 &&
    comma - at < 16 &&
    (/^(?:who|which|that|whose)$/.test(tokens[phrase.to]?.lower ?? '') || tokens[phrase.to]?.pos === 'VERB')
  )
    return { ...aside(sentence, phrase, at, at + 1, 'reported', comma), holder: holderText(sentence, phrase) };
  const whole =
    comma > phrase.to &&
    comma - at < 14 &&
    !tokens.slice(phrase.to, comma).some((token) => /^(?:VERB|AUX)$/.test(token.pos));
  return aside(sentence, { ...phrase, to: whole ? comma : phrase.to }, at, at + 1, 'reported');
}

/** "Per the harbour master, four berths are idle"; no "ten per hour". */
function perSpeaker(sentence: Sentence, at: number): Attribution | null {
  const { tokens } = sentence;
  const phrase = at === 0 || tokens[at - 1]?.text === ',' ? nounPhraseAt(tokens, at + 1) : null;
  const first = tokens[at + 1];
  const named = first?.pos === 'PROPN' || /^(?:the|its|their|a|an)$/.test(first?.lower ?? '');
  return phrase && named && canSpeak(tokens, phrase) && !tokens[phrase.to]?.word
    ? aside(sentence, phrase, at, at, 'reported')
    : null;
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
  let noun = at + 1;
  while (noun < at + 8 && !viewNouns.has(tokens[noun]?.lower ?? '')) noun++;
  if (noun === at + 8 || tokens.slice(at + 1, noun).some(({ pos }) => /^(?:VERB|AUX|PUNCT)$/.test(pos))) return null;
  // "by the authority's own account".
  const edge = tokens[noun - 1]?.lower === 'own' ? noun - 1 : noun;
  // "discounts in their assessment of offers": no aside, which stands at the edge of its clause.
  if (
    tokens[at - 1]?.word &&
    tokens[noun + 1]?.word &&
    tokens[at - 1]?.pos !== 'CCONJ' &&
    tokens[at - 1]?.pos !== 'SCONJ'
  )
    return null;
  const owner = tokens[edge - 1];
  if (owner?.pos === 'PRON') return aside(sentence, { from: edge - 1, to: edge, head: edge - 1 }, at, noun, 'thought');
  if (isPossessive(owner)) {
    const phrase = nounPhraseAt(tokens.slice(0, edge - 1), at + 1);
    return phrase ? aside(sentence, phrase, at, noun, 'thought') : null;
  }
  if (tokens[noun + 1]?.lower !== 'of' || tokens[noun - 1]?.lower !== 'the') return null;
  // "in the words of one of them".
  const amount =
    /^(?:one|some|many|several|two|three)$/.test(tokens[noun + 2]?.lower ?? '') && tokens[noun + 3]?.lower === 'of';
  const members = amount ? nounPhraseAt(tokens, noun + 4) : null;
  const counted = amount ? { from: noun + 2, to: members?.to ?? noun + 5, head: noun + 2 } : null;
  const phrase = counted ?? nounPhraseAt(tokens, noun + 2);
  return phrase ? aside(sentence, phrase, at, noun + 1, 'said', phrase.to) : null;
}

/** "As the World Bank reported in 2023, …", "as she put it". */
function asSaid(sentence: Sentence, at: number): Attribution | null {
  const { tokens } = sentence;
  const pronoun = tokens[at + 1]?.pos === 'PRON';
  const phrase = pronoun ? { from: at + 1, to: at + 2, head: at + 1 } : nounPhraseAt(tokens, at + 1);
  if (!phrase) return null;
  let verb = phrase.to;
  // "as Lund (2018) shows".
  if (tokens[verb]?.text === '(') {
    const close = tokens.findIndex(({ text }, index) => index > verb && text === ')');
    if (close > 0 && close - verb < 6) verb = close + 1;
  }
  // "as Ana Ruiz, the harbour's keeper, puts it".
  const close = tokens[verb]?.text === ',' ? tokens.findIndex(({ text }, index) => index > verb && text === ',') : -1;
  if (close > 0 && close - verb < 12 && !tokens.slice(verb, close).some(({ pos }) => pos === 'VERB' || pos === 'AUX'))
    verb = close + 1;
  while (/^(?:AUX|ADV)$/.test(tokens[verb]?.pos ?? '')) verb++;
  const cue = cues.get(tokens[verb]?.lower ?? '');
  const put = /^puts?$/.test(tokens[verb]?.lower ?? '') && /^it$/.test(tokens[verb + 1]?.lower ?? '');
  if (!put && (!cue || (cue.kind !== 'said' && cue.kind !== 'reported') || tokens[verb]?.pos === 'NOUN')) return null;
  const end = tokens.findIndex(({ text }, index) => index > verb && /^[,.;:]$/.test(text));
  // "as far as I can tell".
  if (tokens.slice(phrase.to, verb).some(({ lower }) => /^(?:can|could|may|might|would|will|should)$/.test(lower)))
    return null;
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
  const after = /^[,:]$/.test(tokens[end]?.text ?? '') ? tokens[end + 1] : tokens[end];
  // "The tunnel, according to the engineers, leaks": on both sides of it.
  const told = tokens.slice(0, at);
  const parted =
    !leads &&
    tokens[end]?.text === ',' &&
    told.length > 0 &&
    (/^["“]/.test(tokens[end + 1]?.text ?? '') || !told.some(({ pos }) => pos === 'VERB' || pos === 'AUX'));
  return {
    sentence,
    holder: holderText(sentence, phrase),
    speaker: phrase,
    cue: textBetween(sentence, tokens[at], tokens[cueEnd]),
    kind,
    start: leads && after ? after.start : clauseStart(sentence, tokens[at]?.start ?? 0),
    end:
      leads || parted
        ? contentEnd(sentence)
        : (tokens.slice(0, at).findLast((token) => token.word)?.end ?? sentence.end),
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
