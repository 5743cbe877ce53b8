/** Names of which a source says that others have another: "the charge, which traders call a toll", "known across the river as the Old Cut". */
import { everyMatch } from './every-match.ts';
import type { Found } from './framing-found.ts';
import type { Reading, Sentence } from './reading.ts';

/** A term of one to three words, which may stand in quotation marks; what comes before its noun is no part of it. */
const term =
  '(?:(?:the|a|an|its|their|our|this|these|those) )?[“"‘\']?([A-Za-zÀ-ɏ]+(?:[ -][A-Za-zÀ-ɏ]+){0,2}?)[”"’\']?';
const name = '(?:[Tt]he|[Aa]n?|[Ii]ts|[Tt]heir|[Oo]ur) [“"‘\']?([A-Za-zÀ-ɏ]+(?:[ -][A-Za-zÀ-ɏ]+){0,2}?)[”"’\']?';
const calls = '(?:(?:likes?|prefers?|chooses?) to call|calls?|called|terms?|termed|refers? to as|speaks? of as)';
const who = "(?:the |its |their |our )?[A-Za-zÀ-ɏ’' -]{3,40}?";
const end =
  '(?= ?[.,;:!?)–—]| (?:and|but|which|that|who|is|was|are|were|has|have|had|will|would|in|on|of|for|from|at|by|to|with|since|because|as)\\b|$)';

/** Mine and theirs. */
const patterns: readonly RegExp[] = [
  // "the contribution, which the hotels call a bed tax"
  RegExp(`\\b${name},? (?:which|that) ${who} ${calls} (?:it )?${term}${end}`, 'gu'),
  // "the contribution, known to the hotels as the bed tax"
  RegExp(
    `\\b${name},? (?:better |also |still |now )?(?:known|referred to|described) (?:here |there |to ${who} |in ${who} |across ${who} |on ${who} |by ${who} |locally )as ${term}${end}`,
    'gu',
  ),
  // "the contribution, or bed tax, as the hotels call it"
  RegExp(
    `\\b${name}(?:, or| \\() ?${term},? (?:as|to) ${who} (?:calls?|called|have it|has it|puts? it)(?: it| them)?\\b`,
    'gu',
  ),
];
/** Theirs and mine: "what the hotels call a bed tax is a contribution". */
const turned = RegExp(
  `\\b[Ww]hat ${who} ${calls} ${term} (?:is|was|are|were) (?:really |simply |in truth |in fact |nothing but |no more than |merely )?${term}${end}`,
  'gu',
);
/** Cheaper than the patterns, which most sentences do not meet. */
const hint = /\b(?:calls?|called|termed?|terms|known|referred|refers?|have it|has it|puts? it)\b/;

/** @returns Pairs of names, of which another source uses the one that is said to be others'. */
export function toldRivals(reading: Reading): Found[] {
  if (reading.sources.length < 2) return [];
  const found: Found[] = [];
  for (const sentence of reading.sentences) {
    if (!sentence.source.english || !hint.test(sentence.text)) continue;
    for (const [mine, theirs] of namesIn(sentence)) {
      const concept = `${mine} or ${theirs}`;
      if (mine.toLowerCase() === theirs.toLowerCase() || found.some((one) => one.concept === concept)) continue;
      if (isOfOther(reading, sentence, theirs))
        found.push({ concept, terms: [formsOf(mine), formsOf(theirs)], told: sentence });
    }
  }
  return found;
}

function namesIn({ text }: Sentence): [mine: string, theirs: string][] {
  const straight = patterns.flatMap((pattern) =>
    everyMatch(pattern, text).map(([, mine = '', theirs = '']) => [mine, theirs]),
  );
  const back = everyMatch(turned, text).map(([, theirs = '', mine = '']) => [mine, theirs]);
  return [...straight, ...back].filter(([mine, theirs]) => mine && theirs) as [string, string][];
}

/** Whether another source uses the name for itself. */
function isOfOther(reading: Reading, { source }: Sentence, theirs: string): boolean {
  const words = RegExp(`\\b${theirs}s?\\b`, 'iu');
  return reading.sentences.some(
    (other) => other.source !== source && other.source.english && words.test(other.text) && !hint.test(other.text),
  );
}

function formsOf(words: string): string {
  return /s$/.test(words) ? words : `${words}|${words}s`;
}
