/** Runs of capitalised words that may be names, with the evidence around them. */
import { isHyphen, isPossessive } from './phrases.ts';
import type { Reading, Sentence } from './reading.ts';
import { isDemonym, knownNames } from './regions.ts';
import { bodies, calendarWords, organizationWords, placeTypes, thingWords, titles } from './tables/names.ts';
import type { Token } from './words.ts';

/** One mention of a name. */
export interface Mention {
  sentence: Sentence;
  /** The name without titles, as written. */
  name: string;
  start: number;
  end: number;
  /** A title or role stands before it, or a role in apposition after it. */
  titled: boolean;
  /** A word after it makes a body of a person: "administration". */
  body: string | null;
  /** "(ABC)" right after it. */
  acronym: string | null;
  /** A word such as "region" stands after it in lower case, or "near" before it. */
  place: boolean;
  /** Stands as a subject, or says, wants or does something. */
  acts: boolean;
  /** "the" or "a" stands before it, or another noun after it: a thing rather than somebody. */
  thing: boolean;
  /** "he", "his", "she" or "her" takes it up in the same sentence. */
  personal: boolean;
}

const links = new Set([
  'of',
  'for',
  'and',
  'the',
  'on',
  'de',
  'del',
  'della',
  'di',
  'da',
  'do',
  'dos',
  'van',
  'von',
  'der',
  'den',
  'bin',
  'al',
  'el',
  'la',
  'le',
  '&',
]);

/** Whether a personal pronoun comes before any other name. */
function takenUp(tokens: Token[], from: number): boolean {
  const next = tokens
    .slice(from)
    .find((token) => /^(?:he|his|him|she|her)$/.test(token.lower) || /^\p{Lu}/u.test(token.text));
  return next !== undefined && /^\p{Ll}/u.test(next.text);
}

/** @returns Words that the corpus also writes in lower case, and words it capitalises inside a sentence. */
export function capitals(reading: Reading): { lower: Set<string>; inner: Set<string> } {
  const lower = new Set<string>();
  const inner = new Set<string>();
  for (const sentence of reading.sentences)
    sentence.tokens.forEach((token, at) => {
      if (!token.word) return;
      if (/^\p{Ll}/u.test(token.text)) lower.add(token.text);
      else if (/^\p{Lu}/u.test(token.text) && !opens(sentence.tokens, at)) inner.add(token.text);
    });
  return { lower, inner };
}

/** @returns The mentions in English sources, in order. */
export function mentions(reading: Reading): Mention[] {
  const seen = capitals(reading);
  return reading.sentences.flatMap((sentence) => (sentence.source.english ? inSentence(sentence, seen) : []));
}

function inSentence(sentence: Sentence, seen: { lower: Set<string>; inner: Set<string> }): Mention[] {
  const { tokens } = sentence;
  const found: Mention[] = [];
  for (let at = 0; at < tokens.length; at++) {
    if (!isCapital(tokens, at)) continue;
    let to = runEnd(tokens, at);
    let from = at;
    at = to - 1;
    if (opens(tokens, from)) from += openingWords(tokens, from, to, seen);
    const peeled = peel(tokens, from, to);
    from = peeled.from;
    to = peeled.to;
    if (from >= to) continue;
    const mention = build(sentence, from, to, peeled.titled);
    if (mention) found.push(mention);
  }
  return found;
}

function isCapital(tokens: Token[], at: number): boolean {
  const token = tokens[at];
  if (!token || !/^\p{Lu}/u.test(token.text)) return false;
  if (calendarWords.has(token.lower) || /^mid-/i.test(token.text)) return false;
  // "F-16s", "ICBMs": makes and plurals of letters are things.
  return !/\d/.test(token.text) || knownNames().has(token.text);
}

/** Where a run of capitalised words ends; small words such as "of" count between two of them. */
function runEnd(tokens: Token[], from: number): number {
  let to = from + 1;
  for (;;) {
    const next = tokens[to];
    if (!next) return to;
    if (isCapital(tokens, to)) to++;
    else if (isHyphen(tokens, to) && isHyphenName(tokens, to)) to += 2;
    else {
      let after = to;
      while (after < to + 3 && links.has(tokens[after]?.lower ?? '')) after++;
      if (after === to || !isCapital(tokens, after) || !joins(tokens, from, to, after)) return to;
      to = after + 1;
    }
  }
}

/** "Asia-Pacific" and "Jean-Claude" are one name, "Russia-China" and "US-supplied" are not. */
function isHyphenName(tokens: Token[], at: number): boolean {
  const left = tokens[at - 1]?.text ?? '';
  const right = tokens[at + 1]?.text ?? '';
  if (!/^\p{Lu}/u.test(right) || isPossessive(tokens[at + 1])) return false;
  return !knownNames().has(left) && !knownNames().has(right) && !isDemonym(left);
}

/** Whether "of", "for", "and" belong to one name: only in names of organizations, things and people ("van der"). */
function joins(tokens: Token[], from: number, to: number, after: number): boolean {
  const link = tokens[to]?.lower ?? '';
  const head = tokens[to - 1]?.lower ?? '';
  if (/^(?:de|del|della|di|da|do|dos|van|von|der|den|bin|al|el|la|le)$/.test(link)) return true;
  // "the Border Service of Russia's Federal Security Service": a possessor is a name of its own.
  if (isPossessive(tokens[after + 1]) && knownNames().has(tokens[after]?.text ?? '')) return false;
  if (
    link !== 'of' &&
    knownNames().has(
      tokens
        .slice(from, to)
        .map((token) => token.text)
        .join(' '),
    )
  )
    return false;
  const run = tokens.slice(from, to).map((token) => token.lower);
  const isBody = organizationWords.has(head) || thingWords.has(head) || head === 'minister' || head === 'secretary';
  if (link === 'of' || link === 'for' || link === 'on')
    return isBody || (run.some((word) => organizationWords.has(word)) && link === 'for');
  // "Ministry of Foreign Affairs and Trade": an "and" inside, never between two names.
  if (link === 'and' || link === '&')
    return (
      run.length > 2 &&
      run.includes('of') &&
      organizationWords.has(run[0] ?? '') &&
      !knownNames().has(tokens[after]?.text ?? '')
    );
  return false;
}

/** Whether a token is the first word of a sentence or of something quoted. */
function opens(tokens: Token[], at: number): boolean {
  const before = tokens.slice(0, at).findLast((token) => token.word || /["“‘«:.?!•–—-]/.test(token.text));
  return !before?.word;
}

/** How many words at the start of a sentence are capitals of the sentence, not of a name. */
function openingWords(
  tokens: Token[],
  from: number,
  to: number,
  seen: { lower: Set<string>; inner: Set<string> },
): number {
  const token = tokens[from];
  if (!token) return 0;
  if (knownNames().has(token.text) || titles.has(token.lower)) return 0;
  if (isDemonym(token.text)) return 0;
  if (/^\p{Lu}{2,}$/u.test(token.text)) return 0;
  const common = token.stop || seen.lower.has(token.lower) || !['PROPN', 'NOUN', 'X'].includes(token.pos);
  if (seen.inner.has(token.text) && !token.stop) return 0;
  if (to - from > 1) return common ? 1 : 0;
  // One capitalised word at the start of a sentence, seen nowhere else: a name only when a verb or possessive follows.
  const next = tokens[to];
  const named =
    token.pos === 'PROPN' &&
    !common &&
    (isPossessive(next) || next?.pos === 'AUX' || next?.pos === 'VERB' || next?.text === ',');
  return named && !/(?:ly|ing|ed)$/.test(token.lower) ? 0 : to - from;
}

/** Take titles, and the demonyms before them, off the front: "German Chancellor Olaf Scholz". */
function peel(tokens: Token[], start: number, end: number): { from: number; to: number; titled: boolean } {
  let from = start;
  let titled = false;
  const isTitle = (at: number) =>
    titles.has(tokens[at]?.lower ?? '') || titles.has((tokens[at]?.lower ?? '').replace(/\.$/, ''));
  if (isDemonym(tokens[from]?.text ?? '') && from + 1 < end && isTitle(from + 1)) from++;
  while (from < end && isTitle(from)) {
    from++;
    titled = true;
    // "Minister of Defence", "Secretary for Transport": an office, not a name.
    if (/^(?:of|for)$/.test(tokens[from]?.lower ?? '') && from < end) return { from: end, to: end, titled };
    if (tokens[from]?.text === '.' || tokens[from]?.text === '-') from++;
  }
  const before = tokens[start - 1];
  if (before && /^\p{Ll}/u.test(before.text) && isTitle(start - 1) && before.lower !== 'former') titled = true;
  if (before && before.text === '.' && isTitle(start - 2)) titled = true;
  if (
    titled &&
    from < end &&
    knownNames().has(
      tokens
        .slice(from, end)
        .map((token) => token.text)
        .join(' '),
    )
  )
    titled = false;
  return { from, to: end, titled };
}

function build(sentence: Sentence, from: number, to: number, titled: boolean): Mention | null {
  const { tokens } = sentence;
  const first = tokens[from];
  const last = tokens[to - 1];
  if (!first || !last) return null;
  const name = sentence.passage.passage.text.slice(first.start, last.end);
  if (to - from === 1 && (isDemonym(name) || first.lower.length < 2 || (first.stop && !/^\p{Lu}{2,}$/u.test(name))))
    return null;
  // "East Asian", "Western European": adjectives still.
  if (isDemonym(last.text) && !knownNames().has(name)) return null;
  const next = tokens[to];
  // "Article 5", "Route 6": a number makes a thing of it.
  if (next?.pos === 'NUM' && /^\d/.test(next.text) && !knownNames().has(name) && to - from === 1) return null;
  const acronym =
    next?.text === '(' && tokens[to + 2]?.text === ')' && /^\p{Lu}[\p{Lu}\p{N}&-]+$/u.test(tokens[to + 1]?.text ?? '');
  const after = isPossessive(next) ? undefined : next;
  return {
    sentence,
    name: name.replace(/[.,]$/, (mark) => (/\.\p{Lu}\.$|\p{Lu}\.$/u.test(name) ? mark : '')),
    start: first.start,
    end: last.end,
    titled,
    body: after && bodies.has(after.lower) ? after.lower : null,
    acronym: acronym ? (tokens[to + 1]?.text ?? null) : null,
    place: (!!after && placeTypes.has(after.lower)) || /^(?:near|outside|around)$/.test(tokens[from - 1]?.lower ?? ''),
    acts: after?.pos === 'VERB' || after?.pos === 'AUX',
    thing: /^(?:DET|ADJ)$/.test(tokens[from - 1]?.pos ?? '') || after?.pos === 'NOUN',
    personal: takenUp(tokens, to),
  };
}
