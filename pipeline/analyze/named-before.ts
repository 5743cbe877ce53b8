/** Whom a pronoun stands for within its sentence, and who is asked by its second clause. */
import { agentBefore, type IsActor, isDoneTo } from './addressees.ts';
import { isDisowned } from './disowned.ts';
import type { Sentence } from './reading.ts';
import { isPlural } from './singular.ts';

/** "the treasury works against its own minister; it should": the subjects before it that fit, when there is but one. */
export function namedBefore(sentence: Sentence, at: number, isActor: IsActor): string | null {
  const { tokens } = sentence;
  const many = /^(?:they|them)$/.test(tokens[at]?.lower ?? '');
  const found = new Set<string>();
  for (let verb = 1; verb < at; verb++) {
    const token = tokens[verb];
    if (token?.pos !== 'VERB' && token?.pos !== 'AUX') continue;
    if (tokens[verb - 1]?.pos === 'AUX' || tokens[verb - 1]?.pos === 'PART') continue;
    const who = agentBefore(sentence, verb, isActor);
    if (who && !/^(?:we|they|it|everyone)$/i.test(who) && isMany(who) === many) found.add(who);
  }
  const [only, ...more] = found;
  return only && more.length === 0 ? only : null;
}

function isMany(who: string): boolean {
  return / and /.test(who) || isPlural(who.toLowerCase().split(' ').at(-1) ?? '');
}

/** "Tenants should not be left alone: the government should pay them": who is to act, where the first clause does not say. */
export function askedLater(sentence: Sentence, from: number, isActor: IsActor): string | null {
  const { tokens } = sentence;
  for (let index = 1; index < tokens.length; index++) {
    const token = tokens[index];
    if (!token || token.start <= from || !/^(?:should|must|ought|needs?|has|have)$/.test(token.lower)) continue;
    if (/^(?:ought|needs?|has|have)$/.test(token.lower) && tokens[index + 1]?.lower !== 'to') continue;
    const cut = tokens.findLastIndex(({ text }, at) => at < index && /^[,;:–—]$/.test(text));
    const clause = tokens.slice(cut + 1, index);
    if (cut < 0 || clause.some(({ lower }) => hanging.test(lower))) continue;
    if (isDoneTo(tokens, index) || isDisowned(sentence, index)) continue;
    const who = agentBefore(sentence, index, isActor);
    if (who && !/^we$/i.test(who)) return who;
  }
  return null;
}

const hanging =
  /^(?:that|which|who|whom|what|how|whether|why|if|because|while|although|though|as|than|where|when|since|unless|before|after|until|once)$/;
