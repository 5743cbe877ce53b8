/** What money is spent on. */

import { type Measured, type Run, verbBefore } from './measure-runs.ts';
import { nounPhraseAt } from './phrases.ts';
import { monthOf } from './tables/calendar.ts';
import type { Token } from './words.ts';

export const isMoney = (unit: string | null) =>
  /^\p{Sc}|\$|^[A-Z]{3}\b|^(?:dollar|euro|pound|yen|yuan|peso|rupee)/u.test(unit ?? '');

const isTimes = (word: string) => /^(?:second|minute|hour|day|week|month|year|decade|centur)(?:s|y|ies)?$/.test(word);

/** "$3 billion on rail", "€4 million for clinics", "£30 million to rebuild the pier". */
export function spent(tokens: Token[], { from, to, unit, purse }: Measured): Run | null {
  if (!isMoney(unit) && !purse) return null;
  if (tokens[to]?.pos === 'PART' && tokens[to + 1]?.pos === 'VERB') {
    const object = nounPhraseAt(tokens, to + 2);
    return object && spending.test(tokens[verbBefore(tokens, from)]?.lower ?? '')
      ? { from: to + 1, to: object.to }
      : null;
  }
  if (!/^(?:on|for|in)$/.test(tokens[to]?.lower ?? '')) return null;
  // "on two patrol vessels".
  const number = tokens[to + 1]?.pos === 'NUM' && tokens[to + 2]?.pos !== 'NUM' ? 1 : 0;
  const phrase = nounPhraseAt(tokens, to + 1 + number);
  if (!phrase || tokens.slice(phrase.from, phrase.to).some((token) => token.pos === 'NUM')) return null;
  if (number && isTimes(tokens[phrase.head]?.lower ?? '')) return null;
  const head = tokens[phrase.head]?.lower ?? '';
  if (monthOf.has(head)) return null;
  if (
    /^(?:years?|months?|weeks?|days?|total|return|exchange|addition|contrast|terms?|quarter|half|dollar|euro|pound)$/.test(
      head,
    )
  )
    return null;
  return tokens[to]?.lower === 'in' && tokens[phrase.head]?.pos === 'PROPN' ? null : phrase;
}

const spending =
  /^(?:(?:invest|spend|allocat|pledg|earmark|provid|rais|borrow|need|lend|grant|offer|commit|requir|promis)(?:e?s|e?d|ing|e)?|spent|lent|gave|gives?|paid|pays?)$/;
