/** Noun phrases and clauses, from parts of speech: enough grammar to say who is meant, no more. */
import type { Token } from './words.ts';

/** A run of tokens: indexes into a token list; `to` is exclusive, `head` the word that the phrase is about. */
export interface Phrase {
  from: number;
  to: number;
  head: number;
}

const inside = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM', 'X']);
const joining = new Set(['of', 'from', 'for', 'in', 'and', '&', 'on', 'between', 'among']);
const prepositions = new Set(['in', 'on', 'for', 'at', 'by', 'from', 'of', 'to', 'with', 'between', 'among']);
const sent = new Set(
  'letter email e-mail memo memorandum note message cable submission petition testimony statement report address'.split(
    ' ',
  ),
);
const possessive = new Set(['his', 'her', 'its', 'their', 'our', 'my']);

/** @returns Whether a token is a possessive ending. */
export function isPossessive(token: Token | undefined): boolean {
  return token?.lower === "'s" || token?.lower === '’s' || token?.text === "'" || token?.text === '’';
}

/** @returns Whether a token is the hyphen of a compound: nothing but letters on both sides. */
export function isHyphen(tokens: Token[], at: number): boolean {
  const token = tokens[at];
  return (
    !!token &&
    (token.text === '-' || token.text === '‑') &&
    tokens[at - 1]?.end === token.start &&
    tokens[at + 1]?.start === token.end
  );
}

/**
 * The noun phrase that ends right before a verb: its subject in plain word order. An apposition between commas is
 * passed over.
 *
 * @param at Index of the verb or its first auxiliary.
 */
export function subjectBefore(tokens: Token[], at: number): Phrase | null {
  let to = at;
  while (
    to > 0 &&
    (tokens[to - 1]?.pos === 'ADV' ||
      tokens[to - 1]?.pos === 'AUX' ||
      /^(?:also|since|long|now|already|repeatedly|often)$/.test(tokens[to - 1]?.lower ?? ''))
  )
    to--;
  if (tokens[to - 1]?.text === ',') {
    const opening = tokens.findLastIndex((token, index) => index < to - 1 && token.text === ',');
    // An adverb between commas (", however,") or an apposition (", its chair,"); anything longer is another clause.
    if (opening < 1 || to - opening > 12) return null;
    if (
      tokens.slice(opening + 1, to - 1).some((token) => token.pos === 'VERB' && !/(?:ed|including)$/.test(token.lower))
    )
      return null;
    to = opening;
  }
  let from = to;
  while (from > 0 && belongs(tokens, from - 1)) {
    // "a threat the council must meet": a clause that hangs on a noun, and states nothing by itself.
    if (from < to && tokens[from]?.pos === 'DET' && tokens[from - 1]?.pos === 'NOUN') {
      // "Last fall the price was": when, not what.
      if (/^(?:last|this|next|that|each|every)$/.test(tokens[from - 2]?.lower ?? '') || isTimeBefore(tokens, from))
        break;
      return null;
    }
    from--;
  }
  const phrase = trim(tokens, from, to);
  if (!phrase) return null;
  return { ...phrase, head: headOf(tokens, phrase.from, phrase.to) };
}

/** "Over the coming decade the region", "During the strike the ferries": when, at the start of its clause, without a comma. */
function isTimeBefore(tokens: Token[], at: number): boolean {
  const opening = tokens.findLastIndex(({ lower }, index) => index < at && timely.test(lower));
  if (opening < 0 || at - opening > 6) return false;
  const before = tokens[opening - 1];
  if (before && before.pos !== 'CCONJ' && before.pos !== 'PUNCT') return false;
  return (
    /^(?:during|over|throughout|within)$/.test(tokens[opening]?.lower ?? '') ||
    // "In three towns the surveyors", "In most towns the surveyors": in how many.
    (tokens[opening]?.lower === 'in' &&
      (tokens[opening + 1]?.pos === 'NUM' ||
        /^(?:some|many|most|several|few|all|both|each|other|certain|such)$/.test(tokens[opening + 1]?.lower ?? ''))) ||
    /^(?:this|that|these|those|both|all|most|several|the (?:same|other|first|second|third|last)) (?:point|matter|issue|question|score|count|subject|respect|view|case|front)s?$/.test(
      tokens
        .slice(opening + 1, at)
        .map(({ lower }) => lower)
        .join(' '),
    ) ||
    /^(?:day|week|month|quarter|season|term|year|decade|century|spring|summer|autumn|winter|time|morning|evening|night|weekend|session|interview|letter|speech|statement|meeting|hearing|debate|memo|interim|period|phase|stage|moment|run)s?$/.test(
      tokens[at - 1]?.lower ?? '',
    )
  );
}

/** Where something is said, before the name of who says it. */
const placed =
  /^(?:hearing|trial|inquest|inquiry|meeting|session|conference|summit|debate|ceremony|launch|signing|rally|briefing|opening|time|moment|interview|speech)$/;

const timely = /^(?:in|over|during|throughout|within|for|by|after|before|at|on|from|since|until)$/;

function belongs(tokens: Token[], at: number): boolean {
  const token = tokens[at];
  if (!token) return false;
  if (token.pos === 'PRON') return possessive.has(token.lower) || tokens[at + 1]?.pos !== 'NOUN';
  if (inside.has(token.pos) || isPossessive(token) || isHyphen(tokens, at)) return true;
  // The part of a compound before its hyphen may be anything: "like-minded", "so-called".
  if (isHyphen(tokens, at + 1) || isHyphen(tokens, at - 1)) return true;
  // "a leaked memo": a participle before its noun.
  const next = tokens[at + 1];
  // "observers from developing nations".
  if (
    token.pos === 'VERB' &&
    /ing$/.test(token.lower) &&
    /^(?:from|of|in|among)$/.test(tokens[at - 1]?.lower ?? '') &&
    /^(?:NOUN|PROPN)$/.test(tokens[at - 2]?.pos ?? '')
  )
    return next?.pos === 'NOUN' && /s$/.test(next.lower);
  if (token.pos === 'VERB' && /(?:ed|en|ing)$/.test(token.lower) && tokens[at - 1]?.pos === 'DET')
    return /^(?:NOUN|ADJ)$/.test(next?.pos ?? '');
  // "Downing Street": the first word of a name.
  if (token.pos === 'VERB' && /^\p{Lu}\p{Ll}+ing$/u.test(token.text))
    return at + 2 < tokens.length && isNamePart(tokens, at + 1);
  // "the war with X", "talks on Y between A and B": what hangs on a noun belongs to it.
  return token.pos === 'ADP' || joining.has(token.lower) || (token.lower === 'to' && isSent(tokens, at));
}

/** "a letter to the board": what is sent to somebody. */
function isSent(tokens: Token[], at: number): boolean {
  return sent.has(tokens[at - 1]?.lower ?? '') && tokens[at + 1]?.pos !== 'VERB';
}

/** A capital, and the verb of a whole sentence right behind it. */
function isNamePart(tokens: Token[], at: number): boolean {
  return tokens[at]?.pos === 'PROPN' && /^(?:VERB|AUX|ADV)$/.test(tokens[at + 1]?.pos ?? '');
}

function trim(tokens: Token[], from: number, to: number): { from: number; to: number } | null {
  let start = from;
  // "In November the ministry", "In Ukraine President X": the phrase after a leading preposition is no subject.
  while (start < to) {
    const token = tokens[start];
    if (!token) break;
    if ((token.pos === 'ADP' || prepositions.has(token.lower)) && from === start) {
      const year = tokens[start + 1]?.pos === 'NUM' ? start + 2 : -1;
      const next =
        year > 0 && year < to
          ? year
          : tokens.findIndex((other, index) => index > start + 1 && index < to && other.pos === 'DET');
      if (next < 0) {
        // "At the hearing Ana Ruiz testified".
        const name = tokens.findIndex(
          (other, index) => index > start + 1 && index < to && /^\p{Lu}/u.test(other.text) && other.pos === 'PROPN',
        );
        if (name < 0 || !placed.test(tokens[name - 1]?.lower ?? '') || tokens[start + 1]?.pos !== 'DET') return null;
        start = name;
        break;
      }
      start = next;
      break;
    }
    if (token.lower === 'and' || isHyphen(tokens, start) || isPossessive(token)) start++;
    else break;
  }
  return start < to ? { from: start, to } : null;
}

function headOf(tokens: Token[], from: number, to: number): number {
  let head = -1;
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (!token) continue;
    if (head >= 0 && (token.pos === 'ADP' || prepositions.has(token.lower))) break;
    if (token.pos === 'NOUN' || token.pos === 'PROPN' || token.pos === 'PRON') head = at;
  }
  return head < 0 ? to - 1 : head;
}

/** @returns The noun phrase that begins at a token, without what follows a preposition; `null` when none does. */
export function nounPhraseAt(tokens: Token[], at: number): Phrase | null {
  let to = at;
  let head = -1;
  while (to < tokens.length) {
    const token = tokens[to];
    if (!token) break;
    if (token.pos === 'NOUN' || token.pos === 'PROPN') head = to;
    else if (token.pos === 'PRON' && possessive.has(token.lower)) {
      if (head >= 0) break;
    } else if (isPossessive(token)) {
      if (head < 0) break;
    } else if (isHyphen(tokens, to) || isHyphen(tokens, to - 1) || isHyphen(tokens, to + 1)) {
      // Inside a compound.
    } else if (token.pos === 'DET' || token.pos === 'NUM') {
      if (head >= 0) break;
    } else if (token.lower === 'and' && pairsUp(tokens, to)) {
      // "military and paramilitary targets".
    } else if (token.pos === 'ADJ' || (token.lower === 'next' && tokens[to - 1]?.pos === 'DET')) {
      if (head >= 0 && tokens[to + 1]?.pos !== 'NOUN') break;
    } else if (token.pos === 'VERB' && head < 0 && /(?:ed|ing)$/.test(token.lower) && tokens[to + 1]?.pos === 'NOUN') {
      // "demilitarized zone", "floating turbines": a participle before its noun.
    } else break;
    to++;
  }
  if (head < 0) return null;
  return { from: at, to: head + 1, head };
}

/** "military and paramilitary targets", "freight and tank wagons": two modifiers of one noun. */
function pairsUp(tokens: Token[], at: number): boolean {
  const [before, after, noun] = [-1, 1, 2].map((offset) => tokens[at + offset]);
  const modifies = (token: Token | undefined) =>
    token?.pos === 'ADJ' || (token?.pos === 'NOUN' && !token.lower.endsWith('s'));
  return modifies(before) && modifies(after) && noun?.pos === 'NOUN';
}

/** @returns The verbatim text of a phrase; `text` is the passage that the tokens' offsets run in. */
export function phraseText(text: string, tokens: Token[], phrase: { from: number; to: number }): string {
  return text.slice(tokens[phrase.from]?.start ?? 0, tokens[phrase.to - 1]?.end ?? 0);
}
