/** Numbers that stand for themselves: an index, a score, a size of a sample or a town. */
import type { Body } from './figure-bodies.ts';
import { subjectOf } from './measure-runs.ts';
import type { NumberWords } from './number-words.ts';
import { isPlural } from './singular.ts';
import type { Token } from './words.ts';

/** What has a value without a unit. */
const scored =
  /^(?:index|score|ratio|coefficient|magnitude|rating|multiplier|elasticity|number|r0|gini|pmi|hdi|average|mean|median|factor|multiple|pressure|rate|reading|value|estimate|odds|correlation|variance|deviation)$/;
const heads = /^(?:population|pop|pop\.|magnitude)$/;

/** @returns The value of an index ("The Gini index is 0.41", "magnitude 7.1"), or how many of what is named before it ("n = 412"). */
export function levelOf(tokens: Token[], number: NumberWords): Body | null {
  if (!number.digits || number.currency || number.kind !== 'cardinal') return null;
  const { from, to } = number;
  const body = (measure: string | null): Body => ({ unit: null, measure, to, next: to, measured: true });
  // "The brigade, 3,200 strong, …".
  if (tokens[to]?.lower === 'strong' && !/^(?:NOUN|PROPN)$/.test(tokens[to + 1]?.pos ?? ''))
    return { ...body(null), to: to + 1, next: to + 1 };
  if (isCrowd(tokens, number)) return body(null);
  const [before, head] = [tokens[from - 1], tokens[from - 2]];
  if (before?.text === '=' && /^n$/i.test(head?.text ?? '')) return body(head?.text ?? null);
  const closes = !tokens[to] || /^(?:PUNCT|ADP|CCONJ|SCONJ)$/.test(tokens[to]?.pos ?? '');
  if (heads.test(before?.lower ?? '') && (closes || before?.lower === 'magnitude')) return body(before?.text ?? null);
  if (number.value % 1 === 0 || !closes || number.max !== null) return null;
  const verb = /^(?:is|was|are|were|be|been|averaged|scored|measured|equals)$/.test(before?.lower ?? '')
    ? from - 1
    : -1;
  const subject = verb > 0 ? subjectOf(tokens, verb) : null;
  if (!subject) return null;
  const about = tokens.slice(subject.from, subject.to);
  return tokens[verb]?.pos === 'VERB' || about.some(({ lower }) => scored.test(lower)) ? body(null) : null;
}

/** "More than 8 million have fled", "Over 300 died": people, at the head of a clause. */
function isCrowd(tokens: Token[], { from, to, value }: NumberWords): boolean {
  const after = tokens[to];
  // "Some 340 injured passengers were".
  const next = tokens[to + 1];
  const counts = /ed$/.test(after?.lower ?? '') && next?.pos === 'NOUN' && isPlural(next.lower);
  const acts = after?.pos === 'VERB' && !/ing$/.test(after.lower) && !counts;
  if (!acts && !/^(?:have|has|had|were|are|will)$/.test(after?.lower ?? '')) return false;
  let at = from - 1;
  while (
    /^(?:more|than|over|nearly|almost|about|around|some|at|least|an|estimated|up|to|under|just|well|roughly)$/.test(
      tokens[at]?.lower ?? '',
    )
  )
    at--;
  return value >= 20 && at < 0 && (at < from - 1 || value >= 1000);
}
