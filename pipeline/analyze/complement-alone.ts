/** What a verb attributes though hardly anything follows it: "the union disagrees", "Kenya supports him", "holds the mill responsible". */
import { isVerbal } from './claims-clauses.ts';
import { nounPhraseAt } from './phrases.ts';
import { isPlural, singular } from './singular.ts';
import { causes } from './tables/cues-nouns.ts';
import { speakers } from './tables/speakers.ts';
import type { Token } from './words.ts';

/** "disagrees.", "disagree about it", "does not agree with her": nothing more, or over what. */
export function standsAlone(tokens: Token[], cue: number): boolean {
  const next = tokens[cue + 1];
  // "economists disagree about the cause": with each other, and nobody says so.
  const mutual =
    isPlural(tokens[cue - 1]?.lower ?? '') &&
    /^(?:disagree|dissent)/.test(tokens[cue]?.lower ?? '') &&
    /^(?:about|over|on|as|among|sharply|strongly)$/.test(next?.lower ?? '');
  if (mutual) return false;
  // "agreed on a price": a deal.
  if (/^agree/.test(tokens[cue]?.lower ?? '') && next?.word && next.lower !== 'with') return false;
  return (
    !next ||
    /^[.,;:!)–—]$/.test(next.text) ||
    /^(?:and|but|with|about|over|on|as|among|strongly|sharply|vehemently|entirely|completely|here)$/.test(next.lower)
  );
}

/** "backs a ban", "supports the extension", "supports him": what one is for or against, but no "backs the runner" and no "supports three towns". */
export function causeOf(tokens: Token[], cue: number): boolean {
  const first = tokens[cue + 1]?.lower ?? '';
  if (/^(?:him|her|them|it|this|that|neither|both)$/.test(first) && !/^(?:NOUN|ADJ)$/.test(tokens[cue + 2]?.pos ?? ''))
    return true;
  const phrase = nounPhraseAt(tokens, cue + 1);
  const head = singular(tokens[phrase?.head ?? -1]?.lower ?? '');
  if (causes.has(head)) return true;
  if (!phrase) return false;
  // "endorses the timetable": a verb that is said of nothing else.
  if (/^endors/.test(tokens[cue]?.lower ?? '')) return true;
  if (speakers.has(head) || tokens[cue + 1]?.pos === 'NUM') return false;
  if (/^back/.test(tokens[cue]?.lower ?? '') && /^(?:the|a|an|such|this)$/.test(first)) return true;
  return /(?:tion|sion|ance|ship|ism|ility)$/.test(head) && /^(?:the|a|an|such|this|its|their)$/.test(first);
}

/** "holds the owner responsible", "finds the timetable absurd": what one takes somebody or something for. */
export function takenFor(tokens: Token[], cue: number): boolean {
  const word = tokens[cue]?.lower ?? '';
  const object = /^(?:it|this|that|them|him|her)$/.test(tokens[cue + 1]?.lower ?? '')
    ? { to: cue + 2 }
    : nounPhraseAt(tokens, cue + 1);
  if (!object) return false;
  let at = object.to;
  while (tokens[at]?.pos === 'ADV') at++;
  const said = tokens[at];
  if (/^h[eo]lds?$/.test(word))
    return /^(?:responsible|accountable|liable|answerable|guilty|culpable)$/.test(said?.lower ?? '');
  // "found the door open" is what was seen there.
  return /^finds?$/.test(word) && said?.pos === 'ADJ' && !/^(?:NOUN|PROPN)$/.test(tokens[at + 1]?.pos ?? '');
}

/** "feel abandoned", "feels let down". */
export function feels(tokens: Token[], cue: number): boolean {
  const next = tokens[cue + 1];
  return (
    /^feels?$/.test(tokens[cue]?.lower ?? '') &&
    /(?:ed|down|out|behind)$/.test(next?.lower ?? '') &&
    !!next &&
    (isVerbal(next) || next.pos === 'ADJ')
  );
}

/** "put the loss at 700", "at a third": but no "put it back at night". */
export function isAmount(tokens: Token[], at: number): boolean {
  return tokens
    .slice(at, at + 5)
    .some(
      ({ pos, lower, text }) =>
        pos === 'NUM' ||
        pos === 'SYM' ||
        /\d/.test(text) ||
        /^(?:half|twice|double|triple|third|thirds|quarter|quarters|fifth|tenth|more|less|least|most|nearly|almost|about|around|roughly|up|over|under|well|several|hundreds|thousands|millions|billions|zero|nil|nothing|level|odds|evens?|figure|price|cost|sum)$/.test(
          lower,
        ),
    );
}
