/** What the phrase beside a name says that it is: "Daal, a Dutch maker of motors", "the mayor, Ana Ruiz". */
import { isPossessive } from './phrases.ts';
import { firms, roles, sites } from './tables/roles.ts';
import type { Token } from './words.ts';

interface Told {
  kind: 'person' | 'firm' | 'place';
  /** The noun that tells it. */
  word: string;
}

const stop = /^[,;:.()–—?!"“”]$/;

/** What the phrase beside a name, between commas or right before it, says that it is. */
export function apposition(tokens: Token[], from: number, to: number): Told | null {
  const told = appositionAfter(tokens, to);
  if (told) return told;
  if (tokens[from - 1]?.text !== ',') return null;
  const closing = tokens[to];
  if (closing && !stop.test(closing.text) && !/^(?:and|of|who)$/.test(closing.lower)) return null;
  const start = tokens.findLastIndex(
    (token, index) => index < from - 1 && (stop.test(token.text) || token.pos === 'VERB' || token.pos === 'AUX'),
  );
  return nounOf(tokens, start + 1, from - 1);
}

function appositionAfter(tokens: Token[], to: number): Told | null {
  if (tokens[to]?.text !== ',') return null;
  const first = tokens[to + 1];
  const opens =
    /^(?:now|then|once|formerly|currently|until|long|head|chief|chair|chairman|director|author|professor|president|spokesman|spokeswoman)$/.test(
      first?.lower ?? '',
    ) ||
    first?.pos === 'DET' ||
    (first?.pos === 'PRON' && /^(?:its|their|his|her|our|my)$/.test(first.lower)) ||
    (/^\p{Lu}/u.test(first?.text ?? '') && isPossessive(tokens[to + 2]));
  if (!opens) return null;
  const end = tokens.findIndex((token, index) => index > to + 1 && (stop.test(token.text) || token.pos === 'AUX'));
  if (end < 0 || end - to > 16) return null;
  return nounOf(tokens, to + 1, end);
}

/** What the noun that a phrase is about is; the first of them, before "of". */
function nounOf(tokens: Token[], from: number, to: number): Told | null {
  for (let at = from; at < to; at++) {
    const word = tokens[at]?.lower ?? '';
    const next = tokens[at + 1];
    // "the regulator's chief": whose it is, is somebody else.
    if (isPossessive(next)) continue;
    // "the mine director": what follows a noun is what it is about.
    if (next && at + 1 < to && (next.pos === 'NOUN' || next.pos === 'ADJ')) continue;
    if (/^\p{Lu}/u.test(tokens[at]?.text ?? '') && at > from) continue;
    if (roles.has(word)) return { kind: 'person', word };
    if (sites.has(word)) return { kind: 'place', word };
    if (firms.has(word)) return { kind: 'firm', word };
    if (tokens[at]?.pos === 'NOUN' && next && /^(?:of|in|at|for)$/.test(next.lower)) return null;
  }
  return null;
}
