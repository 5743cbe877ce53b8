/** Records that are somebody's: "the agency's own readings", "police data", "customs records". */
import { canSpeak } from './can-speak.ts';
import { isPossessive, type Phrase } from './phrases.ts';
import { singular } from './singular.ts';
import { keepers, kept } from './tables/cues-wide.ts';
import { offices, speakers } from './tables/speakers.ts';
import type { Token } from './words.ts';

const written = new Set('log ledger diary letter archive invoice minute will testimony memoir'.split(' '));

/** @returns The records right before a verb, whole ("Police data"), or their owner where one stands before them; `null` when they are nobody's. */
export function recordsBefore(tokens: Token[], verb: number): Phrase | null {
  const head = verb - 1;
  const noun = tokens[head];
  const hung = noun && !kept.has(singular(noun.lower)) ? hungOn(tokens, verb) : null;
  if (hung) return hung;
  if (!noun || (noun.pos === 'VERB' && !isPossessive(tokens[head - 1])) || !kept.has(singular(noun.lower))) return null;
  let from = head;
  while (from > 0 && /^(?:NOUN|ADJ|PROPN|X)$/.test(tokens[from - 1]?.pos ?? '') && tokens[from - 1]?.lower !== 'own')
    from--;
  const own = tokens[from - 1]?.lower === 'own' ? from - 2 : from - 1;
  if (isPossessive(tokens[own])) {
    let start = own;
    while (
      start > 0 &&
      /^(?:NOUN|ADJ|PROPN|DET)$/.test(tokens[start - 1]?.pos ?? '') &&
      !tokens[start]?.lower.startsWith('the')
    )
      start--;
    const owner = { from: start, to: own, head: own - 1 };
    if (start < own && canSpeak(tokens, owner)) return owner;
    // "The ship's logs": what is written down speaks for itself.
    return start < own && written.has(singular(noun.lower)) ? { from: start, to: verb, head } : null;
  }
  const keeper = tokens[head - 1];
  if (!keeper || from === head || /^(?:our|my)$/.test(tokens[from - 1]?.lower ?? '')) return null;
  const one = singular(keeper.lower);
  const body =
    keepers.has(one) ||
    keepers.has(keeper.lower) ||
    (speakers.has(one) && !offices.has(one)) ||
    /^\p{Lu}\p{L}+$/u.test(keeper.text);
  return body ? { from, to: verb, head } : null;
}

/** "Figures from the port office", "Minutes of the board", "statistics compiled by the guild": records, and behind them whose they are. */
function hungOn(tokens: Token[], verb: number): Phrase | null {
  let at = verb - 1;
  while (at > 0 && verb - at < 7 && /^(?:NOUN|PROPN|ADJ|DET)$/.test(tokens[at]?.pos ?? '')) at--;
  if (!/^(?:from|of|by)$/.test(tokens[at]?.lower ?? '') || at + 1 >= verb) return null;
  const owner = { from: at + 1, to: verb, head: verb - 1 };
  const done = tokens[at - 1]?.pos === 'VERB' && /(?:ed|pt)$/.test(tokens[at - 1]?.lower ?? '');
  const head = done ? at - 2 : at - 1;
  if (!kept.has(singular(tokens[head]?.lower ?? '')) || !canSpeak(tokens, owner)) return null;
  let from = head;
  while (from > 0 && /^(?:NOUN|ADJ|PROPN)$/.test(tokens[from - 1]?.pos ?? '')) from--;
  return from <= 1 ? { from, to: verb, head } : null;
}
