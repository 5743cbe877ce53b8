/** "The average of the 164 boats had reached 52": not 52 boats, but something of each. */
import type { NumberWords } from './number-words.ts';
import type { Token } from './words.ts';

/** Words between the noun and the number, at most. */
const reach = 14;

/** @returns What a number without a noun is the mean of, as written; `null` where no mean is told. */
export function meanOf(tokens: readonly Token[], { from }: NumberWords): string | null {
  const noun = tokens.findLastIndex(({ lower }, at) => at < from && /^(?:average|mean|median|norm|mode)$/.test(lower));
  if (noun < 0 || from - noun > reach || tokens[noun + 1]?.lower !== 'of') return null;
  let verb = from;
  while (verb > noun && /^(?:AUX|VERB|ADV|ADP|PART)$/.test(tokens[verb - 1]?.pos ?? '')) verb--;
  const isTold = tokens.slice(verb, from).some(({ pos }) => pos === 'AUX' || pos === 'VERB');
  const words = tokens.slice(noun, verb);
  if (!isTold || words.length < 3 || words.some(({ text }) => /^[,;:()–—]$/.test(text))) return null;
  return words.map(({ text }) => text).join(' ');
}
