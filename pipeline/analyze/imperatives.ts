/** Sentences that tell somebody to act without naming them. */
import type { Deontic } from './advice.ts';
import { isPossessive } from './phrases.ts';
import type { Sentence } from './reading.ts';
import { label, orders } from './tables/deontic.ts';
import type { Token } from './words.ts';

/** "Adopt a single quota.", "1. Establish …", "R4. Raise …", "Funding: Raise the ceiling", "To save water, mend the pipes". */
export function imperative(sentence: Sentence): Deontic | null {
  const { tokens } = sentence;
  const after = sentence.start + (label.exec(sentence.text)?.[0].length ?? 0);
  const first = tokens.findIndex(
    (token, index) => token.start >= after && token.word && !/^[\d.]+$/.test(token.text) && !isLetter(tokens, index),
  );
  let at = first;
  const colon = tokens.findIndex((token, index) => token.text === ':' && index > at);
  if (colon > 0 && colon < at + 8 && tokens[colon + 1]?.pos === 'VERB' && tokens[at]?.pos !== 'VERB') at = colon + 1;
  else if (/^(?:to|by|in|for|before|within|where|if|when)$/.test(tokens[at]?.lower ?? ''))
    return overPurpose(tokens, at);
  if (tokens[at]?.pos === 'ADV' && tokens[at + 1]?.pos === 'VERB') at++;
  const verb = tokens[at];
  const next = tokens[at + 1];
  if (!verb || !next || (!/^\p{Lu}/u.test(verb.text) && at !== 0)) return null;
  // A noun never has an article right after it: the tagger takes many a verb at the start of an item for one.
  const noun =
    at === first &&
    /^(?:a|an|the|all|any|its|their)$/.test(next.lower) &&
    (verb.pos === 'NOUN' || verb.pos === 'PROPN' || verb.pos === 'ADJ');
  return verb.pos === 'VERB' || noun || (at === first && isOrderWord(sentence, verb)) ? tellsToAct(verb, next) : null;
}

/** @returns Whether a sentence begins as an order does, with its object right after the verb. */
export function isOrder(sentence: Sentence): boolean {
  const found = imperative(sentence);
  if (!found) return false;
  const at = sentence.tokens.findIndex(({ start }) => start === found.at);
  return /^(?:DET|ADJ|NOUN|PROPN|NUM|PRON)$/.test(sentence.tokens[at + 1]?.pos ?? '');
}

function tellsToAct(verb: Token, next: Token): Deontic | null {
  const object =
    ['DET', 'ADJ', 'NOUN', 'PROPN', 'PRON', 'ADP', 'ADV', 'PART', 'NUM'].includes(next.pos) && !isPossessive(next);
  if (!object || /(?:ing|ed|[^s]s)$/.test(verb.lower)) return null;
  return { cue: verb.text, strength: 'moderate', addressee: null, at: verb.start };
}

/** "To save water, mend the pipes.", "By 2030, close the last pit." */
function overPurpose(tokens: Token[], from: number): Deontic | null {
  const comma = tokens.findIndex(({ text }, index) => text === ',' && index > from && index < from + 16);
  const [verb, next] = [tokens[comma + 1], tokens[comma + 2]];
  if (
    comma < 0 ||
    !verb ||
    !next ||
    (verb.pos !== 'VERB' && !orders.has(verb.lower)) ||
    !/^(?:DET|ADJ|NOUN|PROPN|NUM)$/.test(next.pos)
  )
    return null;
  return tellsToAct(verb, next);
}

/** "Fund night trains", not "Fund managers waited": nothing in it tells. */
function isOrderWord(sentence: Sentence, verb: Token): boolean {
  const finite = sentence.tokens.some(
    ({ pos, lower, start }) => start > verb.start && (pos === 'AUX' || (pos === 'VERB' && /(?:ed|[^s]s)$/.test(lower))),
  );
  return orders.has(verb.lower) && !finite;
}

/** "(a)", "b)", "iii.": an enumeration's letter. */
function isLetter(tokens: Token[], at: number): boolean {
  return /^(?:[a-z]|[ivx]{1,4})$/i.test(tokens[at]?.text ?? '') && /^[).]$/.test(tokens[at + 1]?.text ?? '');
}
