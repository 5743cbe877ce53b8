/** Dates at which nothing happened: what was only planned then, or would have been, and who signed when. */

import type { ResolvedDate } from './date-steps.ts';
import type { DateWords } from './dates.ts';
import { type Sentence, textOf } from './reading.ts';

interface At {
  sentence: Sentence;
  words: DateWords;
  resolved: ResolvedDate;
}

/** "planned for", "due in", "was to open in", before a date. */
const planned =
  /\b(?:(?:planned|scheduled|slated|set|timetabled|pencilled in|earmarked|billed|booked) (?:to take place |to be held |to start |to begin )?(?:for|on)|(?:was|were|been|originally|initially|first) due(?: to [^,;]{2,60})? (?:in|on|by|for|at|before)|(?:was|were|been) (?:to|supposed to|meant to|set to|scheduled to|expected to|planned to|intended to|promised (?:for|by)) (?!have\b)[^,;]{2,60} (?:in|on|by|for|at|before)|should have [A-Za-zÀ-ɏ]+(?: [^,;]{2,40})? (?:in|on|by)) (?:the )?$/u;
/** "If it had failed in 2021 … would have", "Had it passed in 2018". */
const hypothetical =
  /(?:\b[Ii]f\b[^;]*\bhad\b[^;]*\b(?:would|could|might)(?:n['’]t| not)? have\b|\b(?:would|could|might)(?:n['’]t| not)? have\b[^;]*\bif\b[^;]*\bhad\b|^(?:Had|Were) [A-Za-zÀ-ɏ][^;]*, [^;]*\b(?:would|could|might)\b)/u;
/** "six months ago you had some talk": nobody's, and of no day. */
const anybody = /\b(?:you|your|one (?:had|has|can|could|may|might|must|would|will|needs?|sees?|saw|finds?|found))\b/;

/** "(accessed 3 May 2024)": when a reader looked. */
const looked = /\b(?:accessed|retrieved|last (?:visited|checked|viewed)|consulted|archived)(?: on|:)? $/i;
/** "Fisheries Board (2022).": an entry of a list of sources. */
const entry = /^(?:\p{Lu}[\p{L}.&'’-]*,? (?:(?:and|of|for|the) )*){1,8}\((?:19|20)\d\d[a-z]?\)[.,:]?$/u;

/** @returns Whether nothing is told to have happened at the date. What still lies ahead of its document stands as what is expected. */
export function isUnfulfilled({ sentence, words, resolved }: At): boolean {
  const before = textOf(sentence, sentence.start, words.start);
  // "the fire of 3 June might have been prevented": that there was.
  // "The looms that burned in June 2019 might have been saved": they did burn.
  const named =
    (words.preposition === 'of' && words.day !== null) || /\b(?:who|which|that) (?:[A-Za-zÀ-ɏ]+ ){1,8}$/.test(before);
  if (!named && hypothetical.test(sentence.text)) return true;
  if (words.fromDocument && anybody.test(sentence.text) && !/\b(?:I|we)\b/.test(sentence.text)) return true;
  if (!planned.test(before)) return false;
  const document = sentence.source.source.metadata.date;
  const past =
    /\b(?:was|were|had|been)\b/.test(before) ||
    /\b(?:was|were|never|did not|cancel[A-Za-zÀ-ɏ]*|postponed|called off)\b/u.test(sentence.text);
  return document && resolved.date ? resolved.date.slice(0, 7) < document.slice(0, 7) : past;
}

/** "Ines Marr, 20 February 2026", "Geneva, 4 May": who or where, and when a text was signed. */
export function isSignature({ sentence, words }: At): boolean {
  if (looked.test(textOf(sentence, sentence.start, words.start)) || entry.test(sentence.text)) return true;
  const rest = `${textOf(sentence, sentence.start, words.start)}${textOf(sentence, words.end, sentence.end)}`;
  return words.day !== null && /^[\P{L}]*(?:(?:\p{Lu}[\p{L}.'’-]*|of|the|de|van)[\s|,–—-]*){0,6}\P{L}*$/u.test(rest);
}
