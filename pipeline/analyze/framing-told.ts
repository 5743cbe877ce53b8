/** Names of which a source says that others have another: "the charge, which traders call a toll", "known across the river as the Old Cut". */
import { everyMatch } from './every-match.ts';
import type { Found } from './framing-found.ts';
import type { Reading, Sentence } from './reading.ts';
import type { Token } from './words.ts';

/** One to three words, which may end in a quotation mark. */
const words = (group: 'mine' | 'theirs') => `(?<${group}>[A-Za-zÀ-ɏ]+(?:[ -][A-Za-zÀ-ɏ]+){0,2}?)[”"’']?`;
const article = '(?:the|a|an|its|their|our|this|these|those) ';
/** What comes before its noun is no part of a term. */
const term = (group: 'mine' | 'theirs') => `(?:${article})?[“"‘']?${words(group)}`;
/** After "call" bare words say what something is like, or what was done: "call unworkable", "called off". */
const named = `(?:${article}[“"‘']?|[“"‘']|(?=[A-ZÀ-Þ]))${words('theirs')}`;
const name = `(?:[Tt]he|[Aa]n?|[Ii]ts|[Tt]heir|[Oo]ur) [“"‘']?${words('mine')}`;
const calls = '(?:(?:likes?|prefers?|chooses?) to call|calls?|called|terms?|termed|refers? to as|speaks? of as)';
const who = "(?<who>(?:the |its |their |our )?[A-Za-zÀ-ɏ’' -]{3,40}?)";
const end =
  '(?= ?[.,;:!?)–—]| (?:and|but|which|that|who|is|was|are|were|has|have|had|will|would|in|on|of|for|from|at|by|to|with|since|because|as)\\b|$)';

const patterns: readonly RegExp[] = [
  // "the contribution, which the hotels call a bed tax"
  RegExp(`\\b${name},? (?:which|that) ${who} ${calls} (?:it )?${named}${end}`, 'dgu'),
  // "the contribution, known to the hotels as the bed tax"
  RegExp(
    `\\b${name},? (?:better |also |still |now )?(?:known|referred to|described) (?:here |there |locally |(?:to|in|across|on|by) ${who} )as ${term('theirs')}${end}`,
    'dgu',
  ),
  // "the contribution, or bed tax, as the hotels call it"
  RegExp(
    `\\b${name}(?:, or| \\() ?${term('theirs')},? (?:as|to) ${who} (?:calls?|called|have it|has it|puts? it)(?: it| them)?\\b`,
    'dgu',
  ),
  // "what the hotels call a bed tax is a contribution"
  RegExp(
    `\\b[Ww]hat ${who} ${calls} ${named} (?:is|was|are|were) (?:really |simply |in truth |in fact |nothing but |no more than |merely )?${term('mine')}${end}`,
    'dgu',
  ),
];
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

function namesIn(sentence: Sentence): [mine: string, theirs: string][] {
  return patterns.flatMap((pattern) =>
    everyMatch(pattern, sentence.text).flatMap(({ groups = {}, indices }): [string, string][] => {
      const at = indices?.groups ?? {};
      const [mine, theirs] = [at.mine, at.theirs].map((span) => tokensIn(sentence, span).at(-1));
      const [first] = tokensIn(sentence, at.who);
      if (!isThing(mine) || !isThing(theirs) || (first && !canCall(first))) return [];
      return [[groups.mine ?? '', groups.theirs ?? '']];
    }),
  );
}

function tokensIn({ tokens, start }: Sentence, span: [number, number] | undefined): Token[] {
  const [from, to] = span ?? [0, 0];
  return tokens.filter((token) => token.word && token.start >= start + from && token.end <= start + to);
}

/** "unworkable", "careful", "off" are no names; "called the same week" tells when. */
const isThing = (token: Token | undefined) =>
  token !== undefined && /^(?:NOUN|PROPN)$/.test(token.pos) && !times.test(token.lower);
const times =
  /^(?:day|week|weekend|month|year|time|hour|moment|morning|evening|afternoon|night|spring|summer|autumn|winter)s?$/;

/** Who has a name for it, not when or how it was called for: "which last year called a vote", "that had called a strike". */
const canCall = ({ pos, lower }: Token) =>
  /^(?:DET|ADJ|NOUN|PROPN|PRON|NUM)$/.test(pos) && !/^(?:last|next|this|that|earlier|later)$/.test(lower);

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
