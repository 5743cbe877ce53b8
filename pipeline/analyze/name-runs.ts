/** Where a name begins and ends: runs of capitalised words, and the small words that belong to them. */

import { surnamesFirst } from '../surnames-first.ts';
import { isGiven } from './given.ts';
import { isSmall } from './letters.ts';
import { isCommon } from './name-words.ts';
import { isHyphen, isPossessive } from './phrases.ts';
import { isDemonym, knownNames } from './regions.ts';
import { calendarWords, organizationWords, ranks, thingWords, titles } from './tables/names.ts';
import { fields } from './tables/roles.ts';
import type { Token } from './words.ts';

/** Words that the corpus also writes in lower case, and words it capitalises inside a sentence. */
export interface Seen {
  lower: Set<string>;
  inner: Set<string>;
}

/** Small words of surnames and of places: "Dar es Salaam", "Frankfurt am Main". */
export const particles =
  /^(?:de|del|della|dei|degli|di|da|do|dos|du|van|von|der|den|bin|ibn|al|el|la|le|ter|zu|es|am|en|sur|upon)$/;

/** Articles that Arabic names are written with, before a hyphen. */
const articles = /^(?:al|el|as|ash|ad|an|ar|at|az)$/i;
const links = new Set(['of', 'for', 'and', 'the', 'on', '&', 'at']);

/** "Strait of Hormuz", "Bay of Biscay". */
const reaches = new Set(
  'government embassy strait straits gulf bay sea isle isles cape horn republic kingdom lake mount port city'.split(
    ' ',
  ),
);

export function isCapital(tokens: Token[], at: number): boolean {
  const token = tokens[at];
  if (!token || token.text === token.lower || !/^\p{Lu}/u.test(token.text)) return false;
  if (calendarWords.has(token.lower) || /^(?:mid-|vs\.?$|versus$)/i.test(token.text)) return false;
  // "I’m", "NGOs": no name, and several of a kind.
  if (/^I$|^I['’]|^\p{Lu}{2,}s$/u.test(token.text)) return false;
  // "F-16s", "ICBMs": makes and plurals of letters are things.
  return !/\d/.test(token.text) || knownNames().has(token.text);
}

/** @returns Where a run of capitalised words ends; small words such as "of" count between two of them. */
export function runEnd(tokens: Token[], from: number): number {
  let to = from + 1;
  for (;;) {
    const next = tokens[to];
    if (!next) return to;
    if (isCapital(tokens, to)) to++;
    else if (isHyphen(tokens, to) && isHyphenName(tokens, to)) to += 2;
    else if (isOwners(tokens, to)) to += 2;
    else if (articles.test(next.text) && isHyphen(tokens, to + 1) && isCapital(tokens, to + 2)) to += 3;
    else {
      const after = overLinks(tokens, from, to) ?? overComma(tokens, from, to) ?? overPossessor(tokens, from, to);
      if (after === null) return to;
      to = after + 1;
    }
  }
}

/** @returns Where a name begins whose article stands before a hyphen in lower case: "al-Hariri". */
export function articleBefore(tokens: Token[], from: number): number {
  return from > 1 && isHyphen(tokens, from - 1) && articles.test(tokens[from - 2]?.text ?? '') ? from - 2 : from;
}

/** "Severn Tenants' Union", "Women's Institute": whose body it is belongs to its name. */
function isOwners(tokens: Token[], at: number): boolean {
  const owner = tokens[at - 1]?.lower ?? '';
  if (!isPossessive(tokens[at]) || !isCapital(tokens, at + 1)) return false;
  let end = at + 1;
  while (isCapital(tokens, end)) end++;
  if (!tokens.slice(at + 1, end).some(({ lower }) => organizationWords.has(lower))) return false;
  return (tokens[at]?.text.length === 1 && /[a-z]s$/.test(owner)) || /^(?:\p{L}*men|children|people)$/u.test(owner);
}

/** One of those that Korean and Chinese names are made of, as they are written in Latin letters: "Seo Jun-ho". */
const syllable =
  /^(?:ch|gh?|h[sy]?|kh?[wy]?|ng?|ph?|qu?|sh?|ts?|zh|[bdjlmrwxy]|[bmprsg]y)?(?:[aeiou]|[aeu][eiou]|[io][aeu]|y[aeiou]o?|iao|uai)(?:ng?|[klmpth])?$/;

/** "Asia-Pacific" and "Jean-Claude" are one name, "Russia-China" and "US-supplied" are not. */
function isHyphenName(tokens: Token[], at: number): boolean {
  const left = tokens[at - 1]?.text ?? '';
  const right = tokens[at + 1]?.text ?? '';
  // "Kim Yong-nam".
  if (isSmall(right))
    return (
      isCapital(tokens, at - 2) &&
      /^\p{Lu}\p{Ll}+$/u.test(left) &&
      (surnamesFirst.has(tokens[at - 2]?.lower ?? '')
        ? /^(?!led|like|era|style|based|born)\p{Ll}{1,6}$/u.test(right)
        : [tokens[at - 2]?.lower ?? '', left.toLowerCase(), right].every((part) => syllable.test(part)))
    );
  if (!/^\p{Lu}/u.test(right) || isPossessive(tokens[at + 1])) return false;
  return !knownNames().has(left) && !knownNames().has(right) && !isDemonym(left);
}

/** The next capital over "of", "for", "and" and particles, where they belong to one name. */
function overLinks(tokens: Token[], from: number, to: number): number | null {
  let after = to;
  while (after < to + 3 && (links.has(tokens[after]?.lower ?? '') || particles.test(tokens[after]?.text ?? '')))
    after++;
  if (after === to || !isCapital(tokens, after)) return null;
  return joins(tokens, from, to, after) ? after : null;
}

/** "Department for Environment, Food and Rural Affairs": fields of one authority. */
function overComma(tokens: Token[], from: number, to: number): number | null {
  if (tokens[to]?.text !== ',' || !fields.has(tokens[to + 1]?.lower ?? '') || !isCapital(tokens, to + 1)) return null;
  const run = tokens.slice(from, to).map(({ lower }) => lower);
  const of = run.findIndex((word) => /^(?:of|for)$/.test(word));
  if (of < 1 || !isBodyWord(run[of - 1] ?? '') || !fields.has(run.at(-1) ?? '')) return null;
  const rest = tokens.slice(to + 1, to + 7);
  const and = rest.findIndex(({ lower }) => lower === 'and' || lower === '&');
  return and > 0 && rest.slice(0, and).every(({ text }) => /^(?:,|\p{Lu}.*)$/u.test(text)) ? to + 1 : null;
}

/** "the Border Service of Russia's Federal Security Service": whose service it is belongs to its name. */
function overPossessor(tokens: Token[], from: number, to: number): number | null {
  if (tokens[to]?.lower !== 'of' || !isBodyWord(tokens[to - 1]?.lower ?? '')) return null;
  const owner = tokens[to + 1]?.lower === 'the' ? to + 2 : to + 1;
  if (!knownNames().has(tokens[owner]?.text ?? '') || !isPossessive(tokens[owner + 1])) return null;
  return to > from && isCapital(tokens, owner + 2) ? owner + 2 : null;
}

const isBodyWord = (word: string) =>
  organizationWords.has(word) ||
  organizationWords.has(word.replace(/s$/, '')) ||
  /^(?:direction|division|administration)$/.test(word);

/** Whether "of", "for", "and" belong to one name: only in names of organizations, things and people ("van der"). */
function joins(tokens: Token[], from: number, to: number, after: number): boolean {
  const link = tokens[to]?.lower ?? '';
  const head = tokens[to - 1]?.lower ?? '';
  if (particles.test(tokens[to]?.text ?? '')) return true;
  // "France's Ministry of …" after "of": a possessor is a name of its own.
  if (isPossessive(tokens[after + 1]) && knownNames().has(tokens[after]?.text ?? '')) return false;
  const run = tokens.slice(from, to).map((token) => token.lower);
  const name = tokens
    .slice(from, to)
    .map((token) => token.text)
    .join(' ');
  if (link !== 'of' && knownNames().has(name)) return false;
  // "the Star of Minster", a ship.
  if (link === 'of' && isNamedOf(tokens, from, to, after)) return true;
  const isOffice = head === 'minister' || head === 'secretary';
  if (link === 'of' || link === 'for' || link === 'on')
    return (
      isBodyWord(head) ||
      thingWords.has(head) ||
      (link === 'of' && reaches.has(head)) ||
      (link === 'of' && /^(?:north|south|east|west)$/.test(head) && isBodyAfter(tokens, after)) ||
      isOffice ||
      // "Lord Vane of Ashby".
      (link === 'of' && ranks.has(run[0] ?? '') && run.length > 1) ||
      (run.some((word) => organizationWords.has(word)) && link === 'for') ||
      // "Office for the Coordination of Lake Affairs": of what it is for.
      (link === 'of' &&
        run.indexOf('for') > 0 &&
        isBodyWord(run[run.indexOf('for') - 1] ?? '') &&
        !knownNames().has(tokens[after]?.text ?? ''))
    );
  if (link === 'at') return /^(?:university|college|school)$/.test(run[0] ?? '') && run.includes('of');
  return (link === 'and' || link === '&') && isAndInside(tokens, run, to, after);
}

/** One word with a capital between "the" and "of", that is no office, no body and no name elsewhere: "the Star of Minster". */
function isNamedOf(tokens: Token[], from: number, to: number, after: number): boolean {
  const word = tokens[from];
  if (to - from !== 1 || to !== after - 1 || tokens[from - 1]?.lower !== 'the' || !word) return false;
  if (isCommon(word.lower) || titles.has(word.lower) || knownNames().has(word.text) || isDemonym(word.text))
    return false;
  return isNamedThing(tokens, from);
}

/** "the ship, the Star of Minster", "captain of the Star", "aboard the Star": what stands before says that it is a vessel. */
function isNamedThing(tokens: Token[], from: number): boolean {
  return tokens.slice(Math.max(0, from - 6), from).some(({ lower }) => aboard.test(lower));
}

const aboard =
  /^(?:ships?|vessels?|boats?|tankers?|freighters?|trawlers?|ferr(?:y|ies)|frigates?|destroyers?|cutters?|tugs?|barges?|yachts?|liners?|carriers?|submarines?|aboard|captain|captained|skipper|master|crew|cargo|bridge|deck|hull)$/;

/** "West of England Combined Authority". */
function isBodyAfter(tokens: Token[], after: number): boolean {
  let end = after;
  while (isCapital(tokens, end)) end++;
  return end - after > 1 && organizationWords.has(tokens[end - 1]?.lower ?? '');
}

/** "Ministry of Foreign Affairs and Trade", "Food and Drug Administration": never between two names. */
function isAndInside(tokens: Token[], run: string[], to: number, after: number): boolean {
  if (knownNames().has(tokens[after]?.text ?? '')) return false;
  let end = after;
  while (isCapital(tokens, end)) end++;
  const rest = tokens.slice(after, end).map(({ lower }) => lower);
  if (tokens[to]?.text === '&') return rest.length > 0 && !titles.has(rest[0] ?? '');
  if (run.length === (run[0] === 'the' ? 2 : 1) && isPairOfFields(tokens, to, end)) return true;
  const of = run.findIndex((word) => /^(?:of|for|on)$/.test(word));
  // "Ministry of Energy and Northern Grid Authority": the second has a head of its own.
  const ownHead = rest.some((word) => organizationWords.has(word)) && !fields.has(rest[0] ?? '');
  // "Center for Policy and Survey Research".
  if (of > 0 && isBodyWord(run[of - 1] ?? ''))
    return !ownHead && (fields.has(rest[0] ?? '') || (rest.length < 4 && matters.test(rest.at(-1) ?? '')));
  return (
    run.length < 3 &&
    run.every((word) => fields.has(word)) &&
    (organizationWords.has(rest.at(-1) ?? '') || rest.at(-1) === 'administration') &&
    rest.length > 1
  );
}

const matters =
  /^(?:research|studies|affairs|policy|development|analysis|technology|technologies|cooperation|innovation|statistics|standards)$/;

/** "the Cable and Rare Metals Association (CRMA)": what a body is for, behind its article. */
function isPairOfFields(tokens: Token[], to: number, end: number): boolean {
  const first = tokens[to - 1];
  const rest = tokens.slice(to + 1, end);
  if (!first || tokens[to - 2]?.lower !== 'the' || rest.length < 2 || !organizationWords.has(rest.at(-1)?.lower ?? ''))
    return false;
  const letters = tokens[end]?.text === '(' ? (tokens[end + 1]?.text ?? '') : '';
  if (letters.length > 2 && letters === [first, ...rest].map(({ text }) => text[0]).join('')) return true;
  if (titles.has(first.lower) || isBodyWord(first.lower) || isDemonym(first.text)) return false;
  // "the Northern Rail and Harbour Council": a name of its own stands before no "and".
  return !knownNames().has(first.text) && !knownNames().has(rest.map(({ text }) => text).join(' '));
}

/** @returns Whether a token is the first word of a sentence, of a cell or of something quoted. */
export function opens(tokens: Token[], at: number): boolean {
  for (let before = at - 1; before >= 0; before--) {
    const token = tokens[before];
    if (token?.word) return false;
    if (/["“‘«:.?!•–—-]/.test(token?.text ?? '')) return true;
  }
  return true;
}

/** @returns How many words at the start of a sentence are capitals of the sentence, not of a name. */
export function openingWords(tokens: Token[], from: number, to: number, seen: Seen): number {
  const token = tokens[from];
  if (!token) return 0;
  const whole = tokens.slice(from, to).map(({ text }) => text);
  // "The Hague".
  if (knownNames().has(whole.join(' '))) return 0;
  if (knownNames().has(token.text) || titles.has(token.lower)) return 0;
  if (isDemonym(token.text)) return 0;
  // "Upper Quarle", in a cell of a table: no sentence begins with it.
  if (/^(?:Upper|Lower|Nether)$/.test(token.text) && to - from === 2 && !isCommon(tokens[from + 1]?.text ?? ''))
    return 0;
  // "Von der Heyde left".
  if (particles.test(token.lower) && to - from > 1 && !/^(?:den|der|la|le)$/.test(token.lower)) return 0;
  if (/^\p{Lu}{2,}$/u.test(token.text)) return 0;
  if (to - from > 1 && !token.stop && isGiven(token.lower) && !seen.lower.has(token.lower)) return 0;
  // "He Weibo writes": no pronoun has a name right behind it.
  if (token.lower === 'he' && to - from === 2 && !knownNames().has(tokens[from + 1]?.text ?? '')) return 0;
  const common = token.stop || seen.lower.has(token.lower) || !['PROPN', 'NOUN', 'X'].includes(token.pos);
  if (seen.inner.has(token.text) && !token.stop) return 0;
  // "Border Force officials": the word of a body names none by itself.
  if (
    to - from === 2 &&
    common &&
    !token.stop &&
    token.pos !== 'ADJ' &&
    organizationWords.has(tokens[from + 1]?.lower ?? '')
  )
    return token.pos === 'PROPN' || token.pos === 'NOUN' ? 0 : 1;
  if (to - from > 1) return common ? 1 : 0;
  // One capitalised word at the start of a sentence, seen nowhere else: a name only when a verb or possessive follows.
  const next = tokens[to];
  const named =
    token.pos === 'PROPN' &&
    !common &&
    (isPossessive(next) ||
      next?.pos === 'AUX' ||
      next?.pos === 'VERB' ||
      next?.text === ',' ||
      (next?.lower === 'and' && tokens[to + 1]?.lower === 'its'));
  return named && !/(?:ly|ing|ed)$/.test(token.lower) ? 0 : to - from;
}
