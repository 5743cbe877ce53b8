/** What a modal asks that the source does not: under a negation or a question, in another's view or proposal. */

import { isIssuersView } from './issuers.ts';
import { type Sentence, textOf } from './reading.ts';
import { subjectOf } from './subjects.ts';
import { asking, elsewhere, ownThat, refusing, supposed } from './tables/disowned.ts';
import type { Token } from './words.ts';

/** @param index The token of the modal, or of other words that ask. */
export function isDisowned(sentence: Sentence, index: number): boolean {
  const { tokens } = sentence;
  const at = tokens[index]?.start ?? sentence.start;
  const before = textOf(sentence, sentence.start, at).toLowerCase();
  if (elsewhere.test(before) || refusing.test(before) || asking.test(before) || supposed.test(before)) return true;
  return isContact(tokens, index) || hangsOnThat(sentence, index);
}

/** "the material they need to continue": a clause that hangs on a noun, without its "that". */
function isContact(tokens: Token[], index: number): boolean {
  const [noun, pronoun] = [tokens[index - 2], tokens[index - 1]];
  return noun?.pos === 'NOUN' && /^(?:they|it|we|he|she|you|i)$/.test(pronoun?.lower ?? '');
}

/** "The idea that the state should own it", "rules mean operators must report": what is thought or laid down by others. */
function hangsOnThat(sentence: Sentence, index: number): boolean {
  const { tokens } = sentence;
  const subject = subjectOf(tokens, index);
  if (!subject) return false;
  let from = subject.from - 1;
  while (/^(?:the|an?|its|their|all|both|most|some|any|every|no|such)$/.test(tokens[from]?.lower ?? '')) from--;
  const before = tokens[from];
  const first = tokens[from + 1]?.lower === 'that' ? from + 1 : from;
  if (/^(?:means?|meant|implies|implied|ensures?)$/.test(before?.lower ?? '')) return true;
  if (tokens[first]?.lower !== 'that') return false;
  // "Legislation to that effect", "for that reason ministers should": it points, and opens no clause.
  if (/^(?:to|for|in|by|on|of|with|from|at|under|after|until|since)$/.test(tokens[first - 1]?.lower ?? ''))
    return false;
  const governing = textOf(sentence, sentence.start, tokens[first]?.start ?? sentence.start).toLowerCase();
  return (
    governing.trim() !== '' &&
    !ownThat.test(governing) &&
    !isIssuersView(sentence.source, textOf(sentence, sentence.start, tokens[subject.from]?.start ?? sentence.start))
  );
}
