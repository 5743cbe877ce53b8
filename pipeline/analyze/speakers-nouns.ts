/** The noun phrase before a verb, without what only hangs on it: dates, places, what stands in parentheses. */
import { occasion } from './claims-clauses.ts';
import { frontedSubject } from './fronted-subjects.ts';
import { nounPhraseAt, type Phrase, subjectBefore } from './phrases.ts';
import type { Token } from './words.ts';

/** @returns The noun phrase that ends before a token, without dates, places and parentheses that only hang on it. */
export function nounsBefore(tokens: Token[], to: number): Phrase | null {
  // "the union (ABC), which …", "Sen. Ana Ruiz (Green), who …".
  const open = tokens[to - 1]?.text === ')' ? tokens.findLastIndex(({ text }, at) => at < to && text === '(') : to;
  if (open < to) return open > 0 && to - open < 9 ? nounsBefore(tokens, open) : null;
  const phrase = frontedSubject(tokens, to) ?? subjectBefore(tokens, to);
  if (!phrase) return null;
  let from = phrase.from;
  // "On Monday the ministry", "and the ministry".
  while (from < phrase.head && /^(?:and|but|or|while|also|yet|so|because|that|which)$/.test(tokens[from]?.lower ?? ''))
    from++;
  // "a loss which the treasury values at": the pronoun is the object.
  const which = tokens.findLastIndex(
    ({ lower }, at) => at > from && at < phrase.to - 1 && /^(?:which|whom|what|than)$/.test(lower),
  );
  if (which > 0) return { from: which + 1, to: phrase.to, head: lastNoun(tokens, which + 1, phrase.to) };
  // "In a letter to the board Dr Lund asked": a form of address begins a name.
  const title = tokens.findLastIndex(
    ({ lower, text, pos }, at) =>
      at > from && at < phrase.to - 1 && pos === 'PROPN' && addressing.test(lower) && /^\p{Lu}/u.test(text),
  );
  if (title > 0 && /^(?:NOUN|PROPN)$/.test(tokens[title - 1]?.pos ?? '') && isLed(tokens, from))
    return { from: title, to: phrase.to, head: lastNoun(tokens, title, phrase.to) };
  // "hinted last summer that Norway agrees", "At the reception one diplomat said".
  const inner = tokens.findLastIndex(
    ({ lower, pos }, at) =>
      at > from &&
      at < phrase.to &&
      ((lower === 'that' && /^(?:PROPN|PRON|DET)$/.test(tokens[at + 1]?.pos ?? '')) ||
        (lower === 'one' && pos === 'NUM' && tokens[at - 1]?.pos === 'NOUN')),
  );
  if (inner > 0) {
    const start = tokens[inner]?.lower === 'that' ? inner + 1 : inner;
    return { from: start, to: phrase.to, head: Math.max(phrase.head, lastNoun(tokens, start, phrase.to)) };
  }
  const month = tokens.findIndex(
    (token, index) =>
      index > phrase.head &&
      index < phrase.to &&
      (/^(?:last|this|on|during|after|since)$/.test(token.lower) ||
        // "the mayor at a hearing", but "engineers at the depot".
        (token.lower === 'at' && occasion.test(tokens[nounPhraseAt(tokens, index + 1)?.head ?? -1]?.lower ?? '')) ||
        (token.lower === 'in' && /^(?:NUM)$/.test(tokens[index + 1]?.pos ?? ''))),
  );
  const end = month > 0 ? month : phrase.to;
  // "Lund, Marek and Weil".
  const listed = tokens.slice(from, end).some(({ lower }) => lower === 'and') && tokens[from]?.pos === 'PROPN';
  while (listed && from > 1 && tokens[from - 1]?.text === ',' && tokens[from - 2]?.pos === 'PROPN') {
    from -= 2;
    while (from > 0 && tokens[from - 1]?.pos === 'PROPN') from--;
  }
  // "Growers in the hills, the families of miners, and local leaders said": all of them, from the head of the sentence.
  if (from > 3 && tokens[from - 1]?.lower === 'and' && tokens[from - 2]?.text === ',' && isList(tokens, from - 1))
    return { from: 0, to: end, head: phrase.head };
  return from < end ? { from, to: end, head: phrase.head } : null;
}

/** Nothing but nouns and what hangs on them, parted by commas, from the head of the sentence to an "and". */
function isList(tokens: Token[], to: number): boolean {
  return (
    to < 24 &&
    tokens.slice(0, to - 1).some(({ text }) => text === ',') &&
    /^(?:DET|ADJ|NOUN|PROPN|NUM)$/.test(tokens[0]?.pos ?? '') &&
    tokens
      .slice(0, to)
      .every(
        ({ pos, text, lower }) =>
          !/^(?:AUX|SCONJ|PRON)$/.test(pos) &&
          (pos !== 'VERB' || /(?:ed|ing)$/.test(lower)) &&
          /[\p{L}\p{N},’'-]/u.test(text),
      )
  );
}

function lastNoun(tokens: Token[], from: number, to: number): number {
  const of = tokens.findIndex(({ pos }, at) => at > from && at < to && pos === 'ADP');
  const end = of > 0 ? of : to;
  return tokens.findLastIndex(({ pos }, at) => at >= from && at < end && /^(?:NOUN|PROPN|PRON)$/.test(pos));
}

const addressing = /^(?:mr|mrs|ms|miss|dr|prof|professor|sir|dame|lord|lady|baroness|senator|captain)$/;

/** Whether a preposition stands before the words from a token on, as at the head of a sentence. */
function isLed(tokens: Token[], from: number): boolean {
  return tokens.slice(Math.max(0, from - 6), from).some(({ pos, lower }) => pos === 'ADP' || lower === 'to');
}
