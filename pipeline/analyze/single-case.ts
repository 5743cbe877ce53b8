/** A case that comes about once, if it does: "If the levy lapses", "Unless Parliament renews the mandate". Not "If frost comes", which is a rule. */
import { isPossessive } from './phrases.ts';
import { befalling, deciders, deciding, returning } from './tables/single.ts';
import type { Token } from './words.ts';

/** @returns Whether a condition, by its words from "if" on, is of one event of something definite. */
export function isSingleCase(tokens: readonly Token[]): boolean {
  const [lead, first] = tokens.filter(({ word }) => word);
  if (!lead || !first || !/^(?:if|unless|should)$/.test(lead.lower)) return false;
  const verb = tokens.findIndex(({ lower }, at) => at > 1 && (befalling.has(lower) || deciding.has(lower)));
  const found = tokens[verb]?.lower ?? '';
  const from = tokens.indexOf(first);
  const subject = tokens.slice(from, verb < 0 ? from + 1 : verb);
  const definite =
    /^(?:the|its|our|their|his|her|this|these|those)$/.test(first.lower) ||
    first.pos === 'PROPN' ||
    subject.some(isPossessive);
  if (!definite || subject.some(({ lower }) => /^(?:an?|any|every|each|one|you|who|which|that)$/.test(lower)))
    return false;
  // "If the owner ends the lease": whoever it is.
  const whole = !/^(?:DET|NOUN|PROPN|PRON|ADJ|NUM)$/.test(tokens[verb + 1]?.pos ?? '');
  if (befalling.has(found)) return whole && !subject.some(({ lower }) => returning.has(lower));
  const passive = /^(?:is|are|be)$/.test(tokens[verb - 1]?.lower ?? '') || tokens[verb - 1]?.lower === 'not';
  return (
    deciding.has(found) &&
    (passive ? /ed$|ght$|wn$/.test(found) : subject.some(({ lower, pos }) => pos === 'PROPN' || deciders.has(lower)))
  );
}
