/** A sentence in its clauses, as far as marks and conjunctions part them, and what a word is in its clause. */
import type { Sentence } from './reading.ts';
import type { Token } from './words.ts';

const modal = /^(?:will|would|should|shall|can|could|may|might|must|need|ought|cannot|ca|wo|’ll|'ll)$/;

/** @returns A sentence's tokens, cut where a clause may end. */
export function clausesOf({ tokens }: Sentence): Token[][] {
  const found: Token[][] = [];
  let clause: Token[] = [];
  for (const [at, token] of tokens.entries()) {
    const cuts =
      /^(?:[,;:–—()]|but|because|although|though|whereas|while)$/.test(token.lower) && tokens[at + 1]?.lower !== 'of';
    if (!cuts) clause.push(token);
    else if (clause.length > 0) {
      found.push(clause);
      clause = [];
    }
  }
  if (clause.length > 0) found.push(clause);
  return found;
}

/** "May" is a month. */
export function isModal({ lower, text }: Token): boolean {
  return modal.test(lower) && text !== 'May';
}

/** A noun that no other noun follows: "lorry drivers" are drivers. */
export function isHead(tokens: readonly Token[], at: number): boolean {
  const pos = tokens[at]?.pos ?? 'PUNCT';
  // The first word of a sentence has its capital anyway.
  return (pos === 'NOUN' || (pos === 'PROPN' && at === 0)) && !/^(?:NOUN|PROPN)$/.test(tokens[at + 1]?.pos ?? '');
}

export function isTelling({ word, stop, pos }: Token): boolean {
  return word && !stop && /^(?:NOUN|VERB|ADJ|PROPN|NUM)$/.test(pos);
}
