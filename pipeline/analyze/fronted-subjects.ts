/**
 * The subject behind a fronted phrase that no comma closes: "On Monday Ana Ruiz said", "In its report the agency warned".
 *
 * Without the comma nothing parts the two but grammar: behind a complete noun phrase an article begins another, and so does
 * a name behind the name of a time or behind a common noun.
 */
import { isGiven } from './given.ts';
import { isHyphen, isPossessive, type Phrase } from './phrases.ts';
import { isPlural } from './singular.ts';
import { offices } from './tables/speakers.ts';
import type { Token } from './words.ts';

/** So many words both may have. */
const most = 16;

/**
 * @param to Where the subject ends: the index of its verb, or of what belongs to the verb.
 * @returns `null` where no fronted phrase stands before it.
 */
export function frontedSubject(tokens: Token[], to: number): Phrase | null {
  const open = openingOf(tokens, to);
  if (open === null || isRelative(tokens, to)) return null;
  for (let from = to - 1; from > open + 1; from--)
    if (isArticle(tokens[from]) && isComplete(tokens, from - 1)) return phraseOf(tokens, from, to);
  for (let from = open + 2; from < to; from++) if (beginsName(tokens, from, to)) return phraseOf(tokens, from, to);
  const from = to - 1 > open && /^(?:NOUN|ADJ)$/.test(tokens[to - 2]?.pos ?? '') ? to - 1 : -1;
  const bare = from > open && tokens[from]?.pos === 'NOUN' && isPlural(tokens[from]?.lower ?? '');
  return bare && isMoment(tokens, from - 1, open) ? phraseOf(tokens, from, to) : null;
}

/** Where a preposition opens the clause, and nothing but nouns stands between it and the verb. */
function openingOf(tokens: Token[], to: number): number | null {
  for (let at = to - 1; at >= Math.max(0, to - most); at--) {
    const token = tokens[at];
    if (!token) return null;
    const inside =
      /^(?:DET|ADJ|NOUN|PROPN|NUM|ADP|CCONJ|X)$/.test(token.pos) ||
      (token.pos === 'PRON' && owners.test(token.lower)) ||
      isPossessive(token) ||
      isHyphen(tokens, at) ||
      // "by leaked papers": a participle before its noun.
      (token.pos === 'VERB' && /(?:ed|ing)$/.test(token.lower) && tokens[at + 1]?.pos === 'NOUN');
    if (!inside && !(token.pos === 'PART' && token.lower === 'to') && token.pos !== 'SCONJ') return null;
    const before = tokens[at - 1];
    const first =
      !before ||
      /^[,;:–—]$/.test(before.text) ||
      (/^(?:CCONJ|SCONJ|ADV)$/.test(before.pos) && (at < 2 || !tokens[at - 2]?.word));
    if (!first) continue;
    return leading.test(token.lower) && (token.text !== 'May' || at === 0) ? at : null;
  }
  return null;
}

/** "For both claims the mayor says he will prove, the court set a day": what hangs on the noun, and the sentence behind it. */
function isRelative(tokens: Token[], to: number): boolean {
  const comma = tokens.findIndex(({ text }, at) => at > to && text === ',');
  const behind = tokens.slice(comma + 1);
  return (
    comma > 0 &&
    /^(?:DET|PRON|PROPN)$/.test(behind[0]?.pos ?? '') &&
    !/^(?:who|which|whose|that)$/.test(behind[0]?.lower ?? '') &&
    behind.some(({ pos }) => pos === 'VERB' || pos === 'AUX') &&
    !tokens.slice(to, comma).some(({ lower, pos }) => lower === 'that' || (pos === 'PUNCT' && lower !== '-'))
  );
}

const leading =
  /^(?:in|on|at|for|by|from|to|with|under|after|before|during|since|until|over|within|throughout|among|between|behind|beside|besides|like|unlike|despite|without|through|inside|outside|near|off|across|upon|following|against|amid|towards)$/;
const owners = /^(?:its|their|his|her|our|my)$/;

function isArticle(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    /^(?:the|an?|its|their|his|her|our|my|this|these|those|some|many|most|several|each|every|another|both|no|one)$/.test(
      token.lower,
    )
  );
}

/** Whether a noun phrase may end at a token: not "of the", not "all the", not "last spring's the". */
function isComplete(tokens: Token[], at: number): boolean {
  const token = tokens[at];
  return (
    token !== undefined &&
    (/^(?:NOUN|PROPN|NUM)$/.test(token.pos) || idioms.test(token.lower)) &&
    !/^(?:and|or|both|all|half|twice)$/.test(token.lower)
  );
}

/** A name right behind a time, a common noun or a place: "In August Marten", "In Vaasa Pekka Rinne". */
function beginsName(tokens: Token[], from: number, to: number): boolean {
  const [token, before] = [tokens[from], tokens[from - 1]];
  if (!token || !before || token.pos !== 'PROPN' || !/^\p{Lu}/u.test(token.text) || times.test(token.lower))
    return false;
  // The name goes on to the verb.
  const rest = tokens.slice(from, to);
  if (
    !rest.every(
      ({ pos, text, lower }) => pos === 'PROPN' || /^\p{Lu}/u.test(text) || /^(?:of|for|and|the|-|'|’)$/.test(lower),
    )
  )
    return false;
  if (times.test(before.lower) || (before.pos === 'NUM' && /^\d{1,4}$/.test(before.text))) return true;
  // "the engineer Ana Ruiz" is one.
  if (before.pos === 'NOUN' && /^\p{Ll}/u.test(before.text)) return !offices.has(before.lower);
  return before.pos === 'PROPN' && isGiven(token.lower) && !isGiven(before.lower);
}

/** "At the time engineers", "In private officials". */
function isMoment(tokens: Token[], at: number, open: number): boolean {
  const word = tokens[at]?.lower ?? '';
  return at === open + 1 ? idioms.test(word) || times.test(word) : times.test(word);
}

const idioms =
  /^(?:private|public|return|reply|response|practice|principle|theory|general|particular|turn|addition|contrast|first|last|least|once|present|then|now)$/;
const times =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|day|week|month|quarter|year|decade|spring|summer|autumn|fall|winter|morning|afternoon|evening|night|weekend|time|christmas|easter|moment|(?:19|20)\d\d)$/;

function phraseOf(tokens: Token[], from: number, to: number): Phrase | null {
  const of = tokens.findIndex(({ pos }, at) => at > from && at < to && pos === 'ADP');
  const head = tokens.findLastIndex(
    ({ pos }, at) => at >= from && at < (of > 0 ? of : to) && /^(?:NOUN|PROPN)$/.test(pos),
  );
  return head < 0 ? null : { from, to, head };
}
