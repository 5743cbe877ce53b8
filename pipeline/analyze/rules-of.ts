/** What holds for all of a kind, and is told: a rule, and no advice. */
import { wordsBehind } from './of-measures.ts';
import type { Sentence } from './reading.ts';
import { isPlural } from './singular.ts';
import { subjectOf } from './subjects.ts';
import { agents, inForce, quantified, ruled } from './tables/deontic.ts';
import { toldRule } from './tables/norms.ts';
import type { Token } from './words.ts';

/** "Drivers must hold a licence": a rule for all of a kind; "no captain should be excused": a wish that asks nobody. */
export function isRule(tokens: Token[], index: number, cue: string): boolean {
  const subject = subjectOf(tokens, index);
  if (!subject) return false;
  const bare = subject.to - subject.from === 1 && ruled.test(tokens[subject.head]?.lower ?? '');
  const none = tokens[subject.from - 1]?.lower === 'no' && agents.has(tokens[subject.head]?.lower ?? '');
  if (none) return true;
  // "Farmers, too, must do their share": a summons.
  if (
    /^(?:do|play|bear|carry|shoulder|pay|take) (?:its|their) (?:fair )?(?:share|part|bit)\b/.test(
      wordsBehind(tokens, index),
    )
  )
    return false;
  if (cue === 'should' || cue.startsWith('ought')) return false;
  const words = tokens.slice(subject.from, subject.to);
  // "Each state must", "companies with more than 250 workers must", "ships must report since 2018".
  const first = words[0]?.lower ?? '';
  // "All 27 members must agree": how the thing is decided.
  const each = /^(?:each|every|any)$/.test(first) || (first === 'all' && words[1]?.pos === 'NUM');
  return (
    bare ||
    each ||
    words.some(({ pos }, at) => pos === 'NUM' && at > 1) ||
    quantified.test(wordsBehind(tokens, index)) ||
    inForce.test(tokens.map(({ lower }) => lower).join(' '))
  );
}

/** "No new boiler may be installed. Landlords must replace old ones": of a whole kind, and right behind a rule. */
export function isToldRule(sentence: Sentence, index: number): boolean {
  const { tokens, passage, number } = sentence;
  const subject = subjectOf(tokens, index);
  if (!subject) return false;
  const first = tokens[subject.from]?.lower ?? '';
  const whole =
    /^(?:an?|each|every|any)$/.test(first) || (subject.from === subject.head && isPlural(first)) || first === 'their';
  if (!whole) return false;
  const before = tokens
    .slice(0, index)
    .map(({ lower }) => lower)
    .join(' ');
  return toldRule.test(before) || toldRule.test(passage.sentences[number - 2]?.text.toLowerCase() ?? '');
}
