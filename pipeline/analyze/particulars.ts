/** The particulars of a recommendation, verbatim: on what condition, towards whom. By when: horizons.ts. */
import { everyMatch } from './every-match.ts';
import { nounPhraseAt, phraseText } from './phrases.ts';
import type { Sentence } from './reading.ts';
import { isDemonym, knownNames } from './regions.ts';
import { agents } from './tables/deontic.ts';
import type { Token } from './words.ts';

const conditions =
  /(?:^|[\s(])((?:(?:even |only )?if|unless|provided(?: that)?(?= (?:the|a|an|no|it|they|all|its|this|that|these)\b)|providing that|assuming that|on (?:the )?(?:condition|understanding) that|with the proviso that|in the event (?:of|that)|in case of|(?:only )?as long as|so long as|in ?so ?far as|subject to|pending|only (?:once|when|after|where)|once|until) (?:[^,;:.()]|\([^()]*\)|\.(?=\d))*)/gi;
/** One of these stands in every condition, and in few sentences. */
const mayBeOn =
  /\b(?:if|unless|provid(?:ed|ing)|assuming|condition|understanding|proviso|event|case|long as|subject to|pending|once|only|until)|far as|^(?:(?:And|But|So|Yet) )?(?:Should|Were|Had) |, should /i;
/** Stops and commas inside a sentence that end nothing: "the U.S. Congress", "Mr. Marr", "1,400". */
const inWords =
  /(?:(?<=\b\p{Lu})\.|(?<=\b(?:Mr|Mrs|Ms|Dr|St|Gen|Sen|Prof|No))\.|(?<=\p{Ll})\.(?=\s\p{Ll})|(?<=\d)[,.:](?=\d))(?!["”’)]*$)/gu;
const dealing = new Set(
  'engage engages consult consults involve support supports assist press lobby pressure invite approach offer offers give gives grant grants lend pay sell'.split(
    ' ',
  ),
);
const dealings = new Set(
  `dialogue cooperation co-operation coordination relations negotiations talks agreement treaty partnership work cooperate
  coordinate negotiate collaborate partner share agree liaise consult ties contacts channels engage trade compact`.split(
    /\s+/,
  ),
);

/** "Should talks fail, …", "To that end, should prices rise, …". */
const inversion =
  /^(?:Should|Were|Had) (?:[^,;:.]{8,160})(?=, )|(?<=^(?:[^,;:]{2,40},|And|But|So|Yet) )should (?:(?:the|an?|any|its|their|it|they|he|she|this|that|these|those|no|all) |(?=\p{Lu}|\p{Ll}+s ))[^,;:.]{4,90}(?=, )/u;

/** "once a year", "once every two years": how often, not on what condition. */
const often =
  /^once (?:(?:and|or) |(?:an?|each|every|per|in|this|that|last|next) (?:\S+ ){0,2}?(?:second|minute|hour|day|night|week|fortnight|month|quarter|season|summer|winter|spring|autumn|year|decade|century|term|session|shift|generation|lifetime|while|morning|evening)s?\b)/i;

/**
 * @param isTerm Whether a clause says how long, and no condition.
 * @returns The clause that says on what condition, verbatim.
 */
export function conditionOf(sentence: Sentence, isTerm: (words: string) => boolean = () => false): string | null {
  if (!mayBeOn.test(sentence.text)) return null;
  const text = sentence.text.replace(inWords, '\u2024');
  // "Should talks fail, …".
  const inverted = inversion.exec(text);
  if (inverted) return sentence.text.slice(inverted.index, inverted.index + inverted[0].length);
  for (const match of everyMatch(conditions, text)) {
    const end = match.index + match[0].length;
    const words = sentence.text.slice(end - (match[1]?.length ?? 0), whole(sentence, match.index, end)).trim();
    if (
      words &&
      words.split(/\s+/).length > 2 &&
      !/^(?:once|until) (?:again|more|now|was|were|had)\b/i.test(words) &&
      !often.test(words) &&
      !isTerm(words)
    )
      return words;
  }
  return null;
}

/** "if the trade, built on that dam, begins to crumble": a clause without a verb goes on behind what a pair of commas inserts. */
function whole({ tokens, start, text }: Sentence, from: number, to: number): number {
  const verbal = ({ pos }: Token) => pos === 'VERB' || pos === 'AUX';
  const none = !tokens.some((token) => verbal(token) && token.start >= start + from && token.start < start + to);
  const close = none && text[to] === ',' ? text.indexOf(', ', to + 1) : -1;
  if (close < 0 || !tokens.some((token) => verbal(token) && token.start === start + close + 2)) return to;
  const rest = /[,;:.]/.exec(text.slice(close + 2));
  return rest ? close + 2 + rest.index : to;
}

/** Conditions of what is to be done; of what is foreseen they only say when. */
const alsoAsked =
  /^Where (?!the\b[^,]* (?:is|are|was)$)[^,;:.]{8,90}(?=, )|\bas soon as (?!(?:is )?(?:reasonably |humanly )?(?:possible|practicable|feasible))[^,;:.()]{8,100}/;

/** @returns On what condition something is to be done, verbatim; "until the dyke is mended" says how long, and is a term. */
export function conditionOfAdvice(sentence: Sentence): string | null {
  return (
    conditionOf(sentence, (words) => /^(?:until|till)\b/i.test(words)) ??
    alsoAsked.exec(sentence.text)?.[0].trim() ??
    null
  );
}

/** @returns Towards or with whom, verbatim; never the addressee. */
export function counterpartOf(sentence: Sentence, addressee: string | null, from: number): string | null {
  const { tokens } = sentence;
  for (
    let at = Math.max(
      0,
      tokens.findIndex((token) => token.start >= from),
    );
    at < tokens.length;
    at++
  ) {
    const start = objectAt(tokens, at);
    if (start < 0) continue;
    const phrase = nounPhraseAt(tokens, start);
    const head = phrase && tokens[phrase.head];
    if (!phrase || !head) continue;
    const text = phraseText(sentence.passage.passage.text, tokens, phrase);
    const bare = text.replace(/^the /i, '');
    const whole = /^(?:concerned|involved|affected)$/.test(tokens[phrase.to]?.lower ?? '')
      ? phraseText(sentence.passage.passage.text, tokens, { from: phrase.from, to: phrase.to + 1 })
      : bare;
    const known = agents.has(head.lower) || knownNames().has(bare) || (head.pos === 'PROPN' && !isDemonym(head.text));
    if (known && bare !== addressee) return whole;
  }
  return null;
}

/** Where the phrase begins that a word of dealing is followed by: "consult X", "dialogue with X", "work together with X". */
function objectAt(tokens: Token[], at: number): number {
  const [word, next, third] = [0, 1, 2].map((offset) => tokens[at + offset]?.lower ?? '');
  if (/^work(?:s|ing)?$/.test(word ?? ''))
    return next === 'with' ? at + 2 : next === 'together' && third === 'with' ? at + 3 : -1;
  if (/^(?:share|exchange|agree|negotiate|coordinate|co-ordinate|conclude|sign)$/.test(word ?? '')) {
    // "share its patents with X": what is shared stands between.
    const rest = tokens.slice(at + 1, at + 10);
    const end = rest.findIndex(
      ({ pos, text, lower }, index) =>
        // "its recycling patents": a participle before its noun is no verb.
        (pos === 'VERB' && !(/ing$/.test(lower) && rest[index + 1]?.pos === 'NOUN')) || /^[,;:.]$/.test(text),
    );
    const partner = rest.findIndex(({ lower }) => lower === 'with');
    if (partner >= 0 && (end < 0 || partner < end)) return at + partner + 2;
  }
  if (dealings.has(word ?? '') && (next === 'with' || next === 'among')) return at + 2;
  return dealing.has(word ?? '') && next !== 'in' && next !== 'with' ? at + 1 : -1;
}
