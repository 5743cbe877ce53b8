/**
 * Who speaks where grammar finds no subject: the noun phrase that opens the clause, over whatever hangs on it.
 *
 * "The head of the guild in the north of the country says that", "Members living by the wall say that", "An engineer the
 * guild hired says that": a tagger that errs once in such a chain leaves the verb without a subject. Of a verb with a clause
 * of its own behind it, the subject is that of the clause it stands in.
 */
import { isHyphen, isPossessive, nounPhraseAt, type Phrase } from './phrases.ts';
import { isPlural } from './singular.ts';
import type { Token } from './words.ts';

/** So many words may hang on a subject. */
const most = 16;

/** @returns The phrase that opens the clause of the verb at an index; `null` where it does not agree with it, or a second clause stands between. */
export function openingSpeaker(tokens: Token[], verb: number): Phrase | null {
  const before = tokens.findLastIndex(({ text }, at) => at < verb && /^[,;:–—“”"]$/.test(text));
  let from = before + 1;
  while (
    /^(?:CCONJ|ADV|SCONJ)$/.test(tokens[from]?.pos ?? '') &&
    !/^(?:if|whether|unless)$/.test(tokens[from]?.lower ?? '')
  )
    from++;
  const phrase = nounPhraseAt(tokens, from);
  if (!phrase || verb - phrase.to > most || phrase.to >= verb) return null;
  const between = tokens.slice(phrase.to, verb);
  const first = between[0];
  const hangs =
    first?.pos === 'ADP' ||
    first?.pos === 'DET' ||
    /^(?:who|which|that|whom|whose)$/.test(first?.lower ?? '') ||
    (first?.pos === 'VERB' && /(?:ed|en|ing|wn)$/.test(first.lower));
  // One verb more is that of the clause that hangs on it, with its auxiliaries.
  const verbs = between.filter(({ pos, lower }) => pos === 'VERB' && !/ing$/.test(lower)).length;
  const clause = first?.pos !== 'ADP';
  const plain = between.every(
    (token, at) =>
      /^(?:DET|ADJ|NOUN|PROPN|ADP|NUM|ADV|PRON|SCONJ|PART|VERB|AUX)$/.test(token.pos) ||
      isPossessive(token) ||
      isHyphen(tokens, phrase.to + at),
  );
  return hangs && plain && verbs <= (clause ? 1 : 0) && agrees(tokens, phrase, verb) ? whole(tokens, phrase) : null;
}

/** "the head of the guild". */
function whole(tokens: Token[], phrase: Phrase): Phrase {
  const rest = tokens[phrase.to]?.lower === 'of' ? nounPhraseAt(tokens, phrase.to + 1) : null;
  return rest ? { ...phrase, to: rest.to } : phrase;
}

/** "says" of one, "say" of several; "said" of either. */
function agrees(tokens: Token[], { from, to, head }: Phrase, verb: number): boolean {
  const word = tokens[verb]?.lower ?? '';
  if (/(?:ed|id|ld|ght|ote|new|aw)$/.test(word) || tokens[verb - 1]?.pos === 'AUX') return true;
  const noun = tokens[head]?.lower ?? '';
  const several = isPlural(noun) || tokens.slice(from, to).some(({ lower }) => lower === 'and');
  // "head" is of cattle too: only an -s tells that it is not one.
  return /s$/.test(word) ? !(several && /[^s]s$/.test(noun)) : several;
}
