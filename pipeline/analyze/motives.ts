/** Why a source recommends: what it says right beside its advice. */
import type { Advice } from './advice.ts';
import type { Sentence } from './reading.ts';

/** Why: a sentence that gives a cause, else what stands right beside the advice; never what asks for something itself. */
export function motivesOf(one: Advice, sentences: Sentence[]): Sentence[] {
  const plain = sentences.filter(
    ({ words, text, tokens }) =>
      words > 3 &&
      !asks.test(text) &&
      !/:$/.test(text.trimEnd()) &&
      tokens.some(({ pos }) => pos === 'VERB' || pos === 'AUX'),
  );
  const causes = plain.filter(({ text }) => causal.test(text)).slice(0, 2);
  if (causes.length > 0) return causes;
  const numbers = one.sentences.map(({ number }) => number);
  const [first, last] = [Math.min(...numbers), Math.max(...numbers)];
  return plain
    .filter(({ number }) => (number < first && number >= first - 2) || (number > last && number <= last + 2))
    .slice(0, 2);
}

const asks = /\b(?:should|shall|must|ought to)\b/i;
const causal =
  /\b(?:because|since|so that|in order to|otherwise|therefore|this (?:would|will)|that is why|given that|as a result|the reason)\b/i;
