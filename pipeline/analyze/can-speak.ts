/** Who can be the subject of saying: persons, bodies and papers, and not things that only show something. */
import { isGiven } from './given.ts';
import { isHyphen, isPossessive, type Phrase } from './phrases.ts';
import { singular } from './singular.ts';
import { doers, evidence, notDoers, offices, personal, speakers } from './tables/speakers.ts';
import type { Token } from './words.ts';

/** How many of those told of: they can speak. */
export const amounts = /^(?:most|many|some|one|two|three|several|few|all|half|none|both|others)$/;

/** @returns Whether a subject stands for nobody, or for whomever it may be: "no expert", "anyone who". */
export function isNobody(tokens: Token[], { from }: Phrase): boolean {
  const first = tokens[from];
  const none = /^(?:no|nobody|none|neither|whoever|whatever|anyone|anybody|any|few|little|nothing)$/;
  // "Not a single expert", "hardly anyone".
  if (/^(?:not|hardly|scarcely|barely)$/.test(tokens[from - 1]?.lower ?? '') || first?.lower === 'not') return true;
  return (first?.pos !== 'PROPN' || from === 0) && none.test(first?.lower ?? '');
}

/** @returns Whether a subject can say, want or think something: a name, or a word for people, bodies and papers. */
export function canSpeak(tokens: Token[], { head, from, to }: Phrase): boolean {
  const token = tokens[head];
  if (!token || isNobody(tokens, { head, from, to })) return false;
  // "All of this suggests": the source's own reading.
  if (tokens[head + 1]?.lower === 'of' && amounts.test(token.lower))
    return !/^(?:this|that|these|it)$/.test(tokens[head + 2]?.lower ?? '');
  // "Chapter 8 of the strategy": a part of a paper, which tells what stands there.
  if (/^(?:chapter|section|table|figure|annex|appendix|part|box|page|paragraph)$/.test(token.lower)) return false;
  // "Each says", "Both deny".
  if (/^(?:each|both)$/.test(token.lower) && to === head + 1) return true;
  if (token.pos === 'PRON') return /^(?:he|she|they|we|i|it|who)$/.test(token.lower);
  if (token.pos === 'PROPN' && /^\p{Lu}/u.test(token.text)) return true;
  // The WHO, the US, the DfT: letters for a name, whatever the tagger takes them for.
  if (/^\p{Lu}[\p{Lu}\d]{1,5}$/u.test(token.text)) return true;
  // "Kim Dong-il": what a hyphen joins to a name is the name.
  if (isHyphen(tokens, head - 1) && /^\p{Lu}/u.test(tokens[head - 2]?.text ?? '') && tokens[head - 3]?.pos === 'PROPN')
    return true;
  if (/^tanks?$/.test(token.lower) && tokens[head - 1]?.lower === 'think') return true;
  // "some blame the frost; the others spoke of the price".
  if (token.lower === 'others') return true;
  if (token.lower === 'those' && (to > head + 1 || /(?:ed|who)$/.test(tokens[head + 1]?.lower ?? ''))) return true;
  const one = singular(token.lower);
  const phrase = tokens.slice(from, to);
  // "Pike and two colleagues".
  if (phrase.some(({ lower }) => lower === 'and') && phrase[0]?.pos === 'PROPN') return true;
  // Of whom a clause with "who" tells is somebody.
  const who = tokens[to]?.text === ',' ? tokens[to + 1] : tokens[to];
  return (
    speakers.has(one) ||
    who?.lower === 'who' ||
    (doers.test(token.lower) && !notDoers.has(one)) ||
    (token.lower === 'law' && tokens[head - 1]?.text === '-') ||
    tokens
      .slice(from, to)
      .some(
        (other, index) =>
          isPossessive(tokens[from + index + 1]) && other.pos === 'PROPN' && speakers.has(singular(token.lower)),
      )
  );
}

/** @returns Whether a subject is a person: an office, a pronoun, a name behind a form of address or a given name. */
export function isPerson(tokens: Token[], { head, from }: Phrase): boolean {
  if (personal(tokens[head])) return true;
  // "the finance minister, Ana Ruiz": the name of who that is.
  if (tokens[head]?.pos === 'PROPN' && tokens[from - 1]?.text === ',' && personal(tokens[from - 2])) return true;
  const first = tokens[from]?.lower ?? '';
  const title = /^(?:mr|mrs|ms|miss|dr|prof|professor|sir|dame|lord|lady|baroness|judge|justice)\.?$/;
  const before = tokens[from - 1]?.text === '.' ? tokens[from - 2] : tokens[from - 1];
  return (
    tokens[head]?.pos === 'PROPN' &&
    (title.test(first) || title.test(before?.lower ?? '') || (head > from && isGiven(first)))
  );
}

/** @returns Whether a subject is a thing that shows something by itself, which is the source's own reading. */
export function isEvidence(tokens: Token[], { head, from, to }: Phrase): boolean {
  const lower = tokens[head]?.lower ?? '';
  // "those who say".
  if (
    tokens[head + 1]?.lower === 'who' ||
    (lower === 'those' && tokens[head + 1]?.pos !== 'VERB' && from === head && to > head + 2)
  )
    return false;
  return (
    evidence.has(lower) ||
    evidence.has(singular(lower)) ||
    // "this report" is the source's own; "these engineers" are somebody.
    (/^(?:this|that|these|those)$/.test(tokens[from]?.lower ?? '') && !(head > from && offices.has(singular(lower))))
  );
}

/** @returns Whose figures, records or accounts a subject is: "the agency's records show". */
export function keeperOf(tokens: Token[], { from, to, head }: Phrase): Phrase | null {
  if (
    !/^(?:figures?|records?|data|numbers|statistics|accounts|books|files|logs|minutes|models?)$/.test(
      tokens[head]?.lower ?? '',
    )
  )
    return null;
  const mark = tokens.findIndex((token, at) => at > from && at < to && isPossessive(token));
  const owner = mark > 0 ? { from, to: mark, head: mark - 1 } : null;
  return owner && canSpeak(tokens, owner) ? owner : null;
}
