/** Runs of capitalised words that may be names, with the evidence around them. */

import { isCapitalised, isSmall } from './letters.ts';
import { type Evidence, evidenceAround } from './name-evidence.ts';
import { honoursFrom } from './name-honours.ts';
import { isOfBody, ownerOf } from './name-owners.ts';
import { goesOn, isInState, opensList } from './name-places.ts';
import { articleBefore, isCapital, openingWords, opens, runEnd, type Seen } from './name-runs.ts';
import { kindByName } from './name-words.ts';
import { isPossessive } from './phrases.ts';
import type { Reading, Sentence } from './reading.ts';
import { isDemonym, knownNames } from './regions.ts';
import {
  bodies,
  grades,
  notTitles,
  officeWords,
  organizationWords,
  placeWords,
  ranks,
  shortTitles,
  thingWords,
  titles,
} from './tables/names.ts';
import { fields, roles } from './tables/roles.ts';
import type { Token } from './words.ts';

/** One mention of a name. */
export interface Mention extends Evidence {
  sentence: Sentence;
  /** The name without titles, as written. */
  name: string;
  start: number;
  end: number;
  /** A title or role stands before it. */
  titled: boolean;
  /** The title or titles, in lower case. */
  title: string;
  /** "Lord", "Pope": a title that is part of the name. */
  rank: string | null;
  /** A word after it makes a body of a person: "administration". */
  body: string | null;
  /** The first word of a sentence, and so a capital of its own. */
  opening: boolean;
  /** "(ABC)" right after it. */
  acronym: string | null;
  /** The state whose it is said to be: "Norway's Ministry of Fisheries", "the Norwegian Ministry of Fisheries". */
  owner: string | null;
}

/** @returns Words that the corpus also writes in lower case, and words it capitalises inside a sentence. */
export function capitals(reading: Reading): Seen {
  const lower = new Set<string>();
  const inner = new Set<string>();
  for (const sentence of reading.sentences)
    sentence.tokens.forEach((token, at) => {
      if (!token.word) return;
      if (isSmall(token.text)) lower.add(token.text);
      else if (isCapitalised(token.text) && !opens(sentence.tokens, at)) inner.add(token.text);
    });
  return { lower, inner };
}

/** @returns The mentions in English sources, in order. */
export function mentions(reading: Reading, seen = capitals(reading)): Mention[] {
  return reading.sentences.flatMap((sentence) => (sentence.source.english ? inSentence(sentence, seen) : []));
}

function inSentence(sentence: Sentence, seen: Seen): Mention[] {
  const { tokens } = sentence;
  const found: Mention[] = [];
  const titleCase = isTitleCase(tokens);
  let place = -1;
  let listed = 0;
  for (let at = 0; at < tokens.length; at++) {
    if (!isCapital(tokens, at)) continue;
    const start = articleBefore(tokens, at);
    const to = cellEnd(sentence, start, runEnd(tokens, at));
    at = to - 1;
    const from = opens(tokens, start) ? start + openingWords(tokens, start, to, seen) : start;
    const peeled = peel(tokens, from, to);
    // "World Bank President Ana Ruiz": whose president she is, is named too.
    const office = peeled.from > from ? build(sentence, from, officeEnd(tokens, from, peeled.from), false, null) : null;
    if (office && isBody(office.name)) found.push(office);
    const end = honoursFrom(tokens, peeled.from, to);
    const mention = peeled.from < end ? build(sentence, peeled.from, end, peeled.titled, peeled.rank) : null;
    if (mention && end < to) mention.person = true;
    if (!mention || (titleCase && !knownNames().has(mention.name)) || isOfBody(tokens, to)) continue;
    if (place >= 0 && goesOn(tokens, place, peeled.from, to, listed > 0)) {
      mention.place = true;
      listed++;
    } else listed = 0;
    if (
      place >= 0 &&
      /^(?:and|or)$/.test(
        tokens
          .slice(place, peeled.from)
          .map(({ lower }) => lower)
          .join(' '),
      )
    )
      mention.beside = true;
    const known = knownNames().get(mention.name)?.kind;
    if (to - peeled.from === 1 && isInState(tokens, to) && !mention.person) mention.locative = true;
    place =
      mention.locative ||
      mention.place ||
      kindByName(mention.name) === 'place' ||
      (place >= 0 && (known === 'place' || known === 'state')) ||
      (/^(?:place|state)$/.test(known ?? '') && tokens[to]?.text === ',' && opensList(tokens, peeled.from))
        ? to
        : -1;
    found.push(mention);
  }
  return found;
}

/** A name does not run from one cell of a table into the next, nor over a line. */
function cellEnd(sentence: Sentence, from: number, to: number): number {
  const { text } = sentence.passage.passage;
  for (let at = from + 1; at < to; at++)
    if (/[\t\n]/.test(text.slice(sentence.tokens[at - 1]?.end, sentence.tokens[at]?.start))) return at;
  return to;
}

/** "Investing In Safer Crossings": in a title all words are capitalised, and none tells a name. */
function isTitleCase(tokens: Token[]): boolean {
  if (tokens.at(-1)?.text === '.') return false;
  const words = tokens.filter(({ word, text, stop }) => word && !stop && /^\p{L}{4}/u.test(text));
  return words.length >= 4 && words.every(({ text }) => /^\p{Lu}/u.test(text));
}

const isTitle = (token: Token | undefined) => {
  const word = (token?.lower ?? '').replace(/\.$/, '');
  if (token?.text.endsWith('.') && shortTitles.has(word)) return true;
  return titles.has(word) || (word.endsWith('s') && officeWords.has(word.slice(0, -1)));
};

const address = new Set(['mr', 'mrs', 'ms', 'miss', 'dr']);
const addressed = new Set(
  'speaker president chairman chair minister secretary ambassador governor mayor chancellor commissioner justice'.split(
    ' ',
  ),
);

/** Take titles, and what they are of, off the front: "German Chancellor Ana Ruiz", "Deputy Energy Minister Ruiz". */
function peel(
  tokens: Token[],
  start: number,
  end: number,
): { from: number; to: number; titled: boolean; rank: string | null } {
  let from = start;
  let titled = false;
  const last = tokens[end - 1]?.lower ?? '';
  // "Defence Department", "Prince Edward Island": no person's name ends so.
  const isName = !(end - start > 1 && (organizationWords.has(last) || thingWords.has(last) || placeWords.has(last)));
  for (let at = start; isName && at < end; at++) {
    const token = tokens[at];
    if (/^(?:of|for)$/.test(token?.lower ?? '')) break;
    if (!isTitle(token) || notTitles.has(`${token?.lower} ${tokens[at + 1]?.lower}`)) continue;
    // "Foreign Office", "General Motors": only the word of an office makes a title of what stands before it.
    const graded = tokens.slice(from, at).every(({ lower }) => grades.has(lower));
    if (!officeWords.has((token?.lower ?? '').replace(/[.s]$/, '')) && at > from && !graded) continue;
    // "Mr Pope": of two titles one is the name.
    if (titled && at === end - 1 && address.has(tokens[at - 1]?.lower ?? '') && !addressed.has(token?.lower ?? ''))
      break;
    from = at + 1;
    titled = true;
    // "Minister of Defence", "Secretary for Transport": an office, not a name.
    if (/^(?:of|for)$/.test(tokens[from]?.lower ?? '') && from < end) {
      const name = afterFields(tokens, from + 1, end);
      return { from: name, to: end, titled, rank: null };
    }
    if (tokens[from]?.text === '.' || tokens[from]?.text === '-') from++;
  }
  // "Chief Nursing Officer": behind a grade alone the word of a post is the post, and names nobody.
  if (
    from > start &&
    from < end &&
    tokens.slice(start, from).every(({ lower }) => grades.has(lower)) &&
    roles.has(last)
  )
    return { from: end, to: end, titled, rank: null };
  const before = tokens[start - 1];
  if (before && isSmall(before.text) && isTitle(before) && before.lower !== 'former') titled = true;
  if (before && before.text === '.' && isTitle(tokens[start - 2])) titled = true;
  const rest = tokens.slice(from, end).map((token) => token.text);
  if (titled && from < end && knownNames().has(rest.join(' '))) titled = false;
  const rank = titled && ranks.has(tokens[from - 1]?.lower ?? '') ? (tokens[from - 1]?.text ?? null) : null;
  return { from, to: end, titled, rank };
}

/** "Minister for Foreign Trade | Ana Ruiz": where the name begins that stands right behind what the office is for. */
function afterFields(tokens: Token[], from: number, end: number): number {
  let at = from;
  while (at < end && (fields.has(tokens[at]?.lower ?? '') || /^(?:the|and|&|,)$/.test(tokens[at]?.lower ?? ''))) at++;
  return at > from && end - at > 1 && fields.has(tokens[at - 1]?.lower ?? '') ? at : end;
}

/** "World Bank | President", "European Commission | Vice-President": where the name of the body before an office ends. */
function officeEnd(tokens: Token[], from: number, to: number): number {
  let end = to;
  while (end > from && (isTitle(tokens[end - 1]) || !tokens[end - 1]?.word)) end--;
  return end;
}

function isBody(name: string): boolean {
  const words = name.split(' ');
  return knownNames().has(name) || (words.length > 1 && organizationWords.has(words.at(-1)?.toLowerCase() ?? ''));
}

function build(sentence: Sentence, from: number, to: number, titled: boolean, rank: string | null): Mention | null {
  const { tokens } = sentence;
  const owner = ownerOf(tokens, from, to);
  const begin = owner?.inside ? from + 1 : from;
  const first = tokens[begin];
  const last = tokens[to - 1];
  if (!first || !last || begin >= to) return null;
  // The mark of a possessor that the word was not parted from.
  const end = /\p{L}['’]s$/u.test(last.text) ? last.end - 2 : last.end;
  const name = sentence.passage.passage.text.slice(first.start, end).replaceAll(/\s+/g, ' ');
  const national =
    to - begin === 1 && isDemonym(name) && !regional.test(name) && nationalBodies.test(tokens[to]?.text ?? '');
  if (
    to - begin === 1 &&
    ((isDemonym(name) && !national) || first.lower.length < 2 || (first.stop && !/^\p{Lu}{2,}$/u.test(name)))
  )
    return null;
  // "East Asian", "Western European": adjectives still.
  if (
    isDemonym(last.text) &&
    !national &&
    kindByName(name) !== 'organization' &&
    !knownNames().has(name) &&
    !titled &&
    !(begin > 0 && isPersonal(tokens, begin, to))
  )
    return null;
  // "La.", "Mo.": a state in short.
  if (to - begin === 1 && /^\p{Lu}\p{Ll}\.?$/u.test(name) && !knownNames().has(name) && !titled) return null;
  const next = tokens[to];
  // "Article 5", "Route 6": a number makes a thing of it.
  if (next?.pos === 'NUM' && /^\d/.test(next.text) && !knownNames().has(name) && to - begin === 1) return null;
  const acronym =
    next?.text === '(' && tokens[to + 2]?.text === ')' && /^\p{Lu}[\p{Lu}\p{N}&-]+$/u.test(tokens[to + 1]?.text ?? '');
  const after = isPossessive(next) ? undefined : next;
  return {
    sentence,
    name: name.replace(/[.,]$/, (mark) => (/\.\p{Lu}\.$|\p{Lu}\.$/u.test(name) ? mark : '')),
    start: first.start,
    end,
    titled,
    title: titled ? titleBefore(tokens, from) : '',
    rank,
    body: after && (national || bodies.has(after.lower)) ? after.lower : null,
    opening: opens(tokens, begin),
    acronym: acronym ? (tokens[to + 1]?.text ?? null) : null,
    owner: owner?.name ?? null,
    ...evidenceAround(tokens, begin, to),
    ...(isDateline(tokens, begin, to) ? { name: titleCase(name), place: true } : {}),
  };
}

/** "the Norwegian government": not the state, and a body of its own. */
const nationalBodies = /^(?:government|embassy)$/;
/** "a Western government": of several states, and of none by name. */
const regional =
  /^(?:(?:[NS]orth|[NS]outh|[EW]est|Central)(?:ern)?|European|Asian|African|Arab|Arabic|Latin|Nordic|Baltic|Balkan|Atlantic|Pacific|Mediterranean|Caucasian|Caribbean|American?-led|Anglo-Saxon|Islamic|Muslim|Christian|Democratic|Republican|Conservative|Liberal|Labour|Socialist|Communist|Catholic|Protestant)$/;

function titleBefore(tokens: Token[], at: number): string {
  return tokens
    .slice(Math.max(0, at - 3), at)
    .filter((token) => isTitle(token))
    .map(({ lower }) => lower)
    .join(' ');
}

/** "PORT ARDENNES, La. — The dock": where a report was written. */
function isDateline(tokens: Token[], from: number, to: number): boolean {
  return (
    from === 0 &&
    tokens.slice(from, to).every(({ text }) => /^\p{Lu}{3,}$/u.test(text)) &&
    tokens.slice(to, to + 5).some(({ text }) => /^[—–]$/.test(text))
  );
}

function titleCase(name: string): string {
  return name.replaceAll(/(\p{L})(\p{L}*)/gu, (_, first: string, rest: string) => first + rest.toLowerCase());
}

/** A surname may look like an adjective of a people: "Olena Roman". */
function isPersonal(tokens: Token[], from: number, to: number): boolean {
  return to - from === 2 && !isDemonym(tokens[from]?.text ?? '') && evidenceAround(tokens, from, to).person;
}
