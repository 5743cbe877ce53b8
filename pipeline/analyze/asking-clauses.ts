/** In what clauses a modal asks, and in what it only supposes or wonders. */
import { nounPhraseAt } from './phrases.ts';
import { isPlural } from './singular.ts';
import type { Token } from './words.ts';

/** @returns Whether a modal may ask in its clause: not "will need to", "if it should", "which must", "should talks fail,". */
export function countsAsAdvice(tokens: Token[], index: number, cue: string): boolean {
  // "would also need to", "would almost certainly need to": an adverb stands between.
  let at = index - 1;
  while (at > 0 && at > index - 4 && tokens[at]?.pos === 'ADV' && !/^(?:not|never)$/.test(tokens[at]?.lower ?? ''))
    at--;
  if (/^needs?\b/.test(cue) && /^(?:will|would|may|might|could)$/.test(tokens[at]?.lower ?? '')) return false;
  // "This is where we need to be": a place, and nothing to do.
  const where = tokens.findLastIndex(({ lower }, other) => other < index && other > index - 4 && lower === 'where');
  if (where >= 0 && tokens.slice(index, index + 3).some(({ lower }) => lower === 'be')) return false;
  const before = tokens[index - 1];
  if (/^(?:will|would|may|might|could|can|did|does|do|not|to)$/.test(before?.lower ?? '')) return false;
  if (before?.lower === 'which' || before?.lower === 'who' || before?.lower === 'what' || before?.lower === 'that')
    return false;
  // "the need to be vigilant": a noun.
  if (/^need to$/.test(cue) && before?.pos !== 'NOUN' && /^(?:DET|ADJ|ADP)$/.test(before?.pos ?? '')) return false;
  // A condition: "should talks fail,", "if the price should rise".
  const clause = clauseStart(tokens, index);
  const opening = tokens[clause]?.lower ?? '';
  if (
    /^(?:if|unless|whether|because|although|though|while|lest|whereas|whatever|whichever|whoever|however|wherever|whenever|where|when|how|why|who)$/.test(
      opening,
    )
  )
    return false;
  // "It shows why the bridge fell and what the city should do": one of several questions.
  if (/^(?:and|or)$/.test(opening) && asksAgain(tokens, clause)) return false;
  // "To that end, should Sund decide to stay, it may": a condition.
  const supposed = cue === 'should' && clause === index && index > 0 && isSupposed(tokens, index);
  return !supposed && !(cue === 'should' && tokens[index]?.text === 'Should');
}

/** Behind "should" its subject stands, and then a verb. */
function isSupposed(tokens: Token[], index: number): boolean {
  const phrase = nounPhraseAt(tokens, index + 1);
  const named = /^(?:DET|PROPN|PRON)$/.test(tokens[index + 1]?.pos ?? '') || isPlural(tokens[index + 1]?.lower ?? '');
  return named && phrase !== null && /^(?:VERB|AUX|ADV)$/.test(tokens[phrase.to]?.pos ?? '');
}

const questions = /^(?:what|why|how|who|whom|whether|where|when|which)$/;

/** Whether "and" leads on from one question to another: "where it went, and about what the state …". */
function asksAgain(tokens: Token[], at: number): boolean {
  const [first, second] = tokens.slice(at + 1, at + 3).map(({ lower }) => lower);
  const word = /^(?:about|on|of|over|to)$/.test(first ?? '') ? second : first;
  return questions.test(word ?? '') && tokens.slice(1, at).some(({ lower }) => questions.test(lower));
}

/** @returns Where the clause of a token begins. */
export function clauseStart(tokens: Token[], index: number): number {
  const cut = tokens.findLastIndex(
    (token, at) =>
      at < index && (/^[,;:()–—]$/.test(token.text) || /^(?:if|unless|whether|because|although)$/.test(token.lower)),
  );
  return cut < 0 ? 0 : /^[a-z]/i.test(tokens[cut]?.text ?? '') ? cut : cut + 1;
}
