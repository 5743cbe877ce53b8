/** Whom a phrase behind "that", "let" or "urge" names, where the verb they are asked to do hangs on to it. */
import type { Phrase } from './phrases.ts';
import { isPlural } from './singular.ts';
import { orders } from './tables/deontic.ts';
import type { Token } from './words.ts';

/**
 * "that regulators test every cable", "that the Board release £2 million": the tagger takes the verb for the phrase's last noun.
 *
 * @param acts Whether a phrase names somebody who can act.
 */
export function beforeVerb(tokens: Token[], { from, to }: Phrase, acts: (phrase: Phrase) => boolean): Phrase | null {
  for (let head = to - 2; head >= from; head--) {
    const verb = tokens[head + 1]?.lower ?? '';
    const ordered = orders.has(verb) && isPlural(tokens[head]?.lower ?? '');
    // No noun has an article or a sum right behind it.
    const done = head === to - 2 && isObject(tokens[to]) && !/(?:s|ing|ed)$/.test(verb);
    const phrase = { from, to: head + 1, head };
    if (ordered || done) return acts(phrase) ? phrase : null;
  }
  return null;
}

/** "that the six sign the treaty", "we urge the two to meet": those who were counted before. */
export function numbered(tokens: Token[], from: number): Phrase | null {
  const [article, number, verb] = tokens.slice(from, from + 3);
  if (!/^(?:the|these|those)$/.test(article?.lower ?? '') || number?.pos !== 'NUM') return null;
  if (!/^[a-z]{3,}$/.test(number.lower)) return null;
  const acts =
    verb?.lower === 'to' || (verb?.pos === 'VERB' && !/(?:ing|ed)$/.test(verb.lower)) || isObject(tokens[from + 3]);
  return acts ? { from, to: from + 2, head: from + 1 } : null;
}

function isObject(token: Token | undefined): boolean {
  return token !== undefined && (/^(?:DET|SYM|NUM)$/.test(token.pos) || /^(?:its|their|his|her)$/.test(token.lower));
}
