/** What the counted did, or what was done to them: the words behind a figure. */

import type { Measured, Run } from './measure-runs.ts';
import { nounPhraseAt } from './phrases.ts';
import { times } from './units.ts';
import type { Token } from './words.ts';

/**
 * "300 pilots signed the petition", "twelve boats were sold to Peru", "56% of those seen were admitted to acute beds".
 *
 * @param least Words that it must have: of a share, "1% starts" tells nothing.
 */
export function predicate(tokens: Token[], { from, to }: Measured, least = 1): Run | null {
  // "the price of a dozen eggs has risen".
  if (tokens[from - 1]?.pos === 'ADP') return null;
  let at = afterThose(tokens, to);
  while (/^(?:AUX|ADV)$/.test(tokens[at]?.pos ?? '') || /^(?:who|that|which)$/.test(tokens[at]?.lower ?? '')) at++;
  const verb = tokens[at];
  if (verb?.pos !== 'VERB' || (at === to && /ing$/.test(verb.lower))) return null;
  const object = nounPhraseAt(tokens, at + 1);
  if (object) {
    if (times.test(tokens[object.head]?.lower ?? '')) return { from: at, to: at + 1 };
    return { from: at, to: hasNumber(tokens, object) ? at + 1 : object.to };
  }
  const end = complement(tokens, at + 1);
  return end - at < least ? null : { from: at, to: end };
}

/** "30% of those admitted were": over whom the share is of. */
function afterThose(tokens: Token[], to: number): number {
  if (tokens[to]?.lower !== 'of' || !/^(?:those|them|these)$/.test(tokens[to + 1]?.lower ?? '')) return to;
  const verb = tokens.findIndex(({ pos }, index) => index > to + 1 && pos === 'AUX');
  return verb > 0 && verb - to < 6 ? verb : to;
}

/** "recorded as black", "admitted into acute beds", "held in hospital": one preposition with its noun, or an adjective. */
function complement(tokens: Token[], at: number): number {
  const passive = /(?:ed|en|wn|ld|nt|de|id)$/.test(tokens[at - 1]?.lower ?? '');
  if (!passive || !/^(?:as|into|to|with|from|under|in|on|at|for)$/.test(tokens[at]?.lower ?? '')) return at;
  // "as coming from a poor home".
  let start = at + 1;
  while (/^(?:ADP|VERB)$/.test(tokens[start]?.pos ?? '') && start < at + 3) start++;
  const phrase = nounPhraseAt(tokens, start);
  if (phrase) return hasNumber(tokens, phrase) || times.test(tokens[phrase.head]?.lower ?? '') ? at : phrase.to;
  let end = start;
  while (/^(?:ADJ|CCONJ|ADV|DET|PROPN)$/.test(tokens[end]?.pos ?? '')) end++;
  // "from the most deprived areas".
  if (/ed$/.test(tokens[end]?.lower ?? '') && tokens[end + 1]?.pos === 'NOUN') return end + 2;
  while (end > start && /^(?:CCONJ|DET)$/.test(tokens[end - 1]?.pos ?? '')) end--;
  return end > start ? end : at;
}

function hasNumber(tokens: Token[], { from, to }: Run): boolean {
  return tokens.slice(from, to).some(({ pos }) => pos === 'NUM');
}
