/** Whom a sentence names by a given name and a last name, wherever in it: whom "he" or "she" may go on to mean. */
import { isGiven } from './given.ts';
import { isPossessive, phraseText } from './phrases.ts';
import type { Sentence } from './reading.ts';
import { monthOf } from './tables/calendar.ts';
import { organizationWords, placeWords } from './tables/names.ts';
import type { Token } from './words.ts';

/** @returns The names, and the last word of each: "For a year Ana Ruiz had paid", "handed to Lin Bo, the leader of the council". */
export function namedIn({ tokens, passage }: Sentence): { holder: string; head: Token }[] {
  const found: { holder: string; head: Token }[] = [];
  for (let from = 0; from < tokens.length; from++) {
    let to = from;
    while (isPart(tokens[to])) to++;
    const head = tokens[to - 1];
    if (head && to - from > 1 && to - from < 5 && isSomebody(tokens, from, to))
      found.push({ holder: phraseText(passage.passage.text, tokens, { from, to }), head });
    from = Math.max(from, to);
  }
  return found;
}

function isPart(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    /^\p{Lu}\p{Ll}[\p{L}’'-]*$/u.test(token.text) &&
    /^(?:PROPN|NOUN|ADJ|VERB)$/.test(token.pos) &&
    !monthOf.has(token.lower) &&
    !organizationWords.has(token.lower) &&
    !placeWords.has(token.lower)
  );
}

/** A known given name opens it, or what follows is told of persons alone. */
function isSomebody(tokens: Token[], from: number, to: number): boolean {
  // "Hatch & Daughter", "the Ruiz family's", "of Corn Street Bridge and Wall".
  if (/^(?:&|and)$/.test(tokens[to]?.text ?? '') || /^(?:&|the|an?)$/.test(tokens[from - 1]?.lower ?? '')) return false;
  if (isPossessive(tokens[to]) || tokens[from]?.pos !== 'PROPN') return false;
  if (isGiven(tokens[from]?.lower ?? '')) return true;
  const next = tokens[to + 1]?.lower ?? '';
  if (tokens[to]?.text === ',') return /^(?:who|whose|whom)$/.test(next);
  const before = tokens[from - 1];
  const hangs = before?.pos === 'ADP' || before?.pos === 'PROPN';
  return !hangs && to - from === 2 && /^(?:has|had|is|was)$/.test(tokens[to]?.lower ?? '');
}
