/** What should become of a measure: that it stays, is moved to a level, becomes usual; and what measures bring about by themselves. */
import { lowered, type Sentence } from './reading.ts';
import { subjectOf } from './subjects.ts';
import {
  becoming,
  effecting,
  instruments,
  measureNouns,
  moved,
  setLevel,
  shaped,
  takenTogether,
  upheld,
  usual,
} from './tables/deontic.ts';
import type { Token } from './words.ts';

/** "The ban should stay in force": what should become of a measure. */
export function isUpheld(tokens: Token[], index: number): boolean {
  const subject = subjectOf(tokens, index);
  const verb = tokens
    .slice(index + 1, index + 4)
    .find(({ lower, pos }) => pos !== 'ADV' && lower !== 'to' && lower !== 'not');
  if (subject === null || !instruments.test(tokens[subject.head]?.lower ?? '')) return false;
  return (
    upheld.test(verb?.lower ?? '') || (verb?.lower === 'be' && shaped.test(wordsBehind(tokens, tokens.indexOf(verb))))
  );
}

/** "Closing grounds in storms should become a rule": of what is done, or of a measure. */
export function isMadeUsual(tokens: Token[], lower: string, at: number): boolean {
  const rest = lower.slice(at);
  const opening = tokens.find(({ word }) => word)?.lower ?? '';
  return becoming.test(rest) && (/ing$/.test(opening) || usual.test(rest));
}

/** "The minimum wage ought to rise to €15": moved by a decision, to where the source says. */
export function isLevelMoved(tokens: Token[], index: number, rest: string): boolean {
  const subject = subjectOf(tokens, index);
  if (!subject || !moved.test(rest)) return false;
  const [before, head] = [tokens[subject.head - 1], tokens[subject.head]];
  return setLevel.test(head?.lower ?? '') || setLevel.test(`${before?.lower} ${head?.lower}`);
}

/** "These steps should lower the bill": foretold of measures. "None of this will be cheap. It should, however, save lives." */
export function isEffect(sentence: Sentence, index: number, rest: string): boolean {
  if (!effecting.test(rest)) return false;
  const { tokens } = sentence;
  const told = sentence.passage.sentences[sentence.number - 2];
  const subject = subjectOf(tokens, index);
  const demonstrative = subject && /^(?:this|these|such|all|both)$/.test(tokens[subject.from]?.lower ?? '');
  return (
    takenTogether.test(lowered(sentence)) ||
    (subject !== null && Boolean(demonstrative) && measureNouns.test(tokens[subject.head]?.lower ?? '')) ||
    (/^(?:this|that|these)$/.test(tokens[index - 1]?.lower ?? '') && index < 4) ||
    (index < 3 && /^(?:it|they)$/.test(tokens[index - 1]?.lower ?? '') && ofAll.test(told?.text ?? ''))
  );
}

/** What the whole of what was proposed brings. */
const ofAll = /^\W*(?:(?:None|Not all|Much|Some|All|Most|Nothing) (?:of|in) (?:this|these|that)|This|All this|These)\b/;

/** @returns The words after a token, in lower case. */
export function wordsBehind(tokens: Token[], index: number): string {
  return tokens
    .slice(index + 1)
    .map(({ lower }) => lower)
    .join(' ');
}
