/** Whom "according to" cites: a name to its end, over brackets, dashes and what hangs on it. */
import { aside } from './aside.ts';
import { type Attribution, holderText } from './holders.ts';
import { nounPhraseAt, type Phrase } from './phrases.ts';
import type { Sentence } from './reading.ts';
import { singular } from './singular.ts';
import { canSpeak, isEvidence } from './speakers.ts';
import { legal, papers } from './tables/cues.ts';
import { kept } from './tables/cues-wide.ts';
import type { Token } from './words.ts';

/** @returns The attribution of "according to", whose first word stands at an index. */
export function accordingTo(sentence: Sentence, at: number): Attribution | null {
  // What people and bodies are cited for they said; papers and figures report it.
  const one = bySource(sentence, at);
  if (!one?.speaker) return one;
  const { tokens } = sentence;
  const head = singular(tokens[one.speaker.head]?.lower ?? '');
  // "according to the owner's wishes", "according to need": as it is wanted or laid down, and nobody says so.
  if (laidDown.has(head)) return null;
  const paper = papers.has(head) || kept.has(head) || legal.has(head) || isEvidence(tokens, one.speaker);
  return !paper && canSpeak(tokens, one.speaker) ? { ...one, kind: 'said' } : one;
}

const laidDown = new Set(
  'wish need taste will whim preference size age weight rank plan schedule timetable rule custom tradition merit ability means order principle precedent formula'.split(
    ' ',
  ),
);

function bySource(sentence: Sentence, at: number): Attribution | null {
  const { tokens } = sentence;
  const phrase = overName(tokens, nounPhraseAt(tokens, at + 2)) ?? wordsTo(tokens, at + 2);
  // "the company register": a verb to the tagger.
  const last = phrase && tokens[phrase.to]?.pos === 'VERB' && !tokens[phrase.to + 1]?.word ? tokens[phrase.to] : null;
  if (phrase && last && (kept.has(last.lower) || papers.has(last.lower)))
    return aside(sentence, { ...phrase, to: phrase.to + 1, head: phrase.to }, at, at + 1, 'reported');
  if (!phrase) {
    const pronoun = tokens[at + 2];
    if (/^(?:which|whom|what|this|that)$/.test(pronoun?.lower ?? '')) return null;
    return pronoun?.pos === 'PRON'
      ? aside(sentence, { from: at + 2, to: at + 3, head: at + 2 }, at, at + 1, 'reported')
      : null;
  }
  // "the charity Lake Aid (LA),", "the guild – the biggest of its trade – ten": what stands in brackets is no part of the name.
  const closed = bracketed(tokens, phrase.to);
  if (closed > phrase.to) return aside(sentence, phrase, at, at + 1, 'reported', closed);
  // "…, according to nurses, local doctors, and the guards themselves.": all of them.
  const tail = tokens.slice(phrase.to).filter(({ text }) => text !== '.');
  const listed =
    at > 3 &&
    tail.length < 24 &&
    tail[0]?.text === ',' &&
    /^(?:NOUN|PROPN|ADJ|DET)$/.test(tail[1]?.pos ?? '') &&
    tail.some(({ lower }) => lower === 'and' || lower === 'well') &&
    !tail.some(({ pos }) => /^(?:VERB|AUX|SCONJ)$/.test(pos));
  if (listed) return aside(sentence, { ...phrase, to: phrase.to + tail.length }, at, at + 1, 'reported');
  // "a study by the University of X": all up to the comma, unless it has a verb.
  const comma = tokens.findIndex((token, index) => index >= phrase.to && /^[,.;]$/.test(token.text));
  // "the engineers who inspected it, …": up to the comma too.
  if (
    comma > 0 &&
    comma - at < 20 &&
    (/^(?:who|which|that|whose|whom|we|i|between|among)$/.test(tokens[phrase.to]?.lower ?? '') ||
      tokens[phrase.to]?.pos === 'VERB')
  )
    return { ...aside(sentence, phrase, at, at + 1, 'reported', comma), holder: holderText(sentence, phrase) };
  const whole =
    comma > phrase.to &&
    comma - at < 14 &&
    !tokens.slice(phrase.to, comma).some((token) => /^(?:VERB|AUX)$/.test(token.pos));
  return aside(sentence, { ...phrase, to: whole ? comma : phrase.to }, at, at + 1, 'reported');
}

/** "the Memorandum of Understanding between Oland and Aland", "the League of Bakers": a name goes on behind its "of". */
function overName(tokens: Token[], phrase: Phrase | null): Phrase | null {
  if (!phrase || tokens[phrase.to]?.lower !== 'of' || tokens[phrase.head]?.pos !== 'PROPN') return phrase;
  const rest = nounPhraseAt(tokens, phrase.to + 1);
  const named = rest && /^\p{Lu}/u.test(tokens[rest.from]?.text ?? '');
  return named ? { ...phrase, to: rest.to } : phrase;
}

/** Where a pair of brackets or of dashes that opens at a token has closed; the token itself where none opens. */
function bracketed(tokens: Token[], at: number): number {
  const mark = tokens[at]?.text ?? '';
  const other = mark === '(' ? ')' : /^[–—]$/.test(mark) ? mark : null;
  const close = other ? tokens.findIndex(({ text }, index) => index > at && text === other) : -1;
  return close > 0 && close - at < 12 && !tokens.slice(at, close).some(({ text }) => text === ';') ? close + 1 : at;
}

/** "people familiar with the matter": up to the comma, where the tagger sees no noun. */
function wordsTo(tokens: Token[], from: number): Phrase | null {
  const comma = tokens.findIndex(({ text }, index) => index > from && text === ',');
  const end = comma > 0 ? comma : tokens.findLastIndex(({ word }) => word) + 1;
  return end > from && end - from < 10 && tokens[from]?.pos !== 'PRON' ? { from, to: end, head: from } : null;
}
