/** Whether a sentence recommends: the words that make it one, how strong they are, and who is to act. */
import type { Recommendation } from '../findings.ts';
import type { Deontic, Mode } from './advice.ts';
import { imperative } from './imperatives.ts';
import { nounPhraseAt, type Phrase, phraseText, subjectBefore } from './phrases.ts';
import type { Sentence } from './reading.ts';
import { knownNames } from './regions.ts';
import { agents, byLaw, evaluatives, modals, notDeontic, onlyAddressed, performatives } from './tables/deontic.ts';
import type { Token } from './words.ts';

/** @returns What makes the sentence a recommendation; `null` when it is none. */
export function deonticOf(sentence: Sentence, mode: Mode, isActor: (words: string) => boolean): Deontic | null {
  if (sentence.text.trimEnd().endsWith('?')) return null;
  const told = performative(sentence, isActor) ?? (mode === 'stated' ? null : modal(sentence, mode, isActor));
  if (told || (mode !== 'section' && mode !== 'points')) return told;
  return imperative(sentence) ?? (mode === 'section' ? evaluative(sentence, isActor) : null);
}

function performative(sentence: Sentence, isActor: (words: string) => boolean): Deontic | null {
  const lower = sentence.text.toLowerCase();
  for (const [pattern, strength] of performatives) {
    const match = pattern.exec(lower);
    if (!match) continue;
    // "the programme that we propose", "as we recommend": it speaks of its advice, and gives none.
    if (/^(?:we|i)\b/.test(match[0]) && /\b(?:that|which|as|what|than) $/.test(lower.slice(0, match.index))) continue;
    const at = sentence.start + match.index;
    const end = at + match[0].trimEnd().length;
    const addressee = performativeAddressee(sentence, at, end, isActor);
    // "It is time for a change": of nobody in particular.
    if (!addressee && onlyAddressed.test(match[0])) continue;
    return { cue: textAt(sentence, at, end), strength, addressee, at };
  }
  return null;
}

/** "We urge the council to", "we recommend that Norway adopt"; in the passive it is the subject. */
function performativeAddressee(
  sentence: Sentence,
  at: number,
  end: number,
  isActor: (words: string) => boolean,
): string | null {
  const { tokens } = sentence;
  if (/^(?:is|are|would be)\b/i.test(textAt(sentence, at, end)))
    return agentBefore(
      sentence,
      tokens.findIndex((token) => token.start >= at),
      isActor,
    );
  let next = tokens.findIndex((token) => token.start >= end);
  while (tokens[next]?.lower === 'that' && next >= 0) next++;
  const phrase = next < 0 ? null : nounPhraseAt(tokens, next);
  return phrase && isAgent(sentence, phrase, isActor) ? agentText(sentence, phrase) : null;
}

function modal(sentence: Sentence, mode: Mode, isActor: (words: string) => boolean): Deontic | null {
  const { tokens } = sentence;
  const lower = sentence.text.toLowerCase();
  const cues = modals
    .flatMap(([pattern, strength]) =>
      [...lower.matchAll(new RegExp(pattern, 'g'))].map((match) => ({ match, strength })),
    )
    .sort((left, right) => left.match.index - right.match.index);
  for (const { match, strength } of cues) {
    const at = sentence.start + match.index;
    const index = tokens.findIndex((token) => token.start >= at);
    // "It is undesirable that X should": advice against, and not to X.
    if (/\b(?:undesirable|inadvisable|unacceptable|wrong|unwise) that\b[^,;]*$/.test(lower.slice(0, match.index)))
      continue;
    if (index <= 0 || notDeontic.test(lower.slice(match.index))) continue;
    if (!countsAsAdvice(tokens, index, match[0])) continue;
    if (isGeneric(tokens, index) || isContactClause(tokens, index)) continue;
    if (mode === 'free' && strength === 'strong' && byLaw.test(lower)) continue;
    const cue = textAt(sentence, at, at + match[0].length);
    // "Nobody should be left out": in running text a wish that asks nobody.
    if (mode !== 'section' && isNobody(tokens, index)) continue;
    const subject = overRelative(tokens, index);
    // "A state that fears its neighbours must arm": again of any one.
    if (mode !== 'section' && subject && /^(?:an?|any|every|no)$/.test(tokens[subject.from]?.lower ?? '')) continue;
    const addressee = agentBefore(sentence, index, isActor);
    // Outside a section a bare "must" describes more often than it recommends, and "has to" nearly always does.
    if (mode === 'free' && !addressee && !(match[0] === 'should' && tokens[index + 1]?.lower === 'be')) continue;
    if (mode === 'free' && /^(?:ha(?:s|ve) to|shall|(?:is|are) to be|is essential|imperative)$/.test(match[0]))
      continue;
    return { cue, strength: weaken(strength, tokens, index), addressee, at };
  }
  return null;
}

/** Not: "will need to", "if it should", "which must", "in case X should". */
function countsAsAdvice(tokens: Token[], index: number, cue: string): boolean {
  const before = tokens[index - 1];
  if (/^(?:will|would|may|might|could|can|did|does|do|not|to)$/.test(before?.lower ?? '')) return false;
  if (before?.lower === 'which' || before?.lower === 'who' || before?.lower === 'what' || before?.lower === 'that')
    return false;
  // A condition: "should talks fail,", "if the price should rise".
  const clause = clauseStart(tokens, index);
  const opening = tokens[clause]?.lower ?? '';
  if (/^(?:if|unless|whether|because|although|though|while|lest|whereas)$/.test(opening)) return false;
  return !(cue === 'should' && tokens[index]?.text === 'Should');
}

function clauseStart(tokens: Token[], index: number): number {
  const cut = tokens.findLastIndex(
    (token, at) =>
      at < index && (/^[,;:()–—]$/.test(token.text) || /^(?:if|unless|whether|because|although)$/.test(token.lower)),
  );
  return cut < 0 ? 0 : /^[a-z]/i.test(tokens[cut]?.text ?? '') ? cut : cut + 1;
}

/** "the choice that ministers must make is hard" without its "that": it hangs on a noun. */
function isContactClause(tokens: Token[], index: number): boolean {
  return /^(?:is|are|was|were|will|has|have)$/.test(tokens[index + 2]?.lower ?? '');
}

function isNobody(tokens: Token[], index: number): boolean {
  const words = tokens.slice(clauseStart(tokens, index), index).map(({ lower }) => lower);
  return (
    /^(?:nobody|nothing|none|neither)$/.test(words[0] ?? '') || /^no(?: |-)?one\b/.test(words.slice(0, 2).join(' '))
  );
}

/** "A government must weigh one risk against another": of any one of a kind, and so of none in particular. */
function isGeneric(tokens: Token[], index: number): boolean {
  const [article, noun] = [tokens[index - 2], tokens[index - 1]];
  return /^(?:an?|any)$/.test(article?.lower ?? '') && noun?.pos === 'NOUN' && tokens[index + 1]?.lower !== 'be';
}

function weaken(strength: Recommendation['strength'], tokens: Token[], index: number): Recommendation['strength'] {
  // "Consideration should be given to".
  if (/^(?:consideration|thought)$/.test(tokens[index - 1]?.lower ?? '')) return 'weak';
  return strength === 'moderate' && /^(?:consider|explore|examine)$/.test(tokens[index + 1]?.lower ?? '')
    ? 'weak'
    : strength;
}

function evaluative(sentence: Sentence, isActor: (words: string) => boolean): Deontic | null {
  const lower = sentence.text.toLowerCase();
  for (const [pattern, strength] of evaluatives) {
    const match = pattern.exec(lower);
    if (!match) continue;
    const at = sentence.start + match.index;
    // "could" and "might" recommend only to somebody; "the price could rise" foretells.
    if (/^(?:could|might|may)\b(?! (?:be|benefit|help|do|greatly)\b)/.test(match[0])) {
      const index = sentence.tokens.findIndex((token) => token.start >= at);
      const addressee = agentBefore(sentence, index, isActor);
      if (!addressee) continue;
      return { cue: textAt(sentence, at, at + match[0].length), strength, addressee, at };
    }
    return {
      cue: textAt(sentence, at, at + match[0].length),
      strength,
      addressee: benefitting(sentence, at) ?? gaining(sentence, at, match[0], isActor),
      at,
    };
  }
  return null;
}

/** "Iceland would benefit from", "owners would do well to": the subject is asked to act; of other judgements it is not. */
function gaining(sentence: Sentence, at: number, cue: string, isActor: (words: string) => boolean): string | null {
  if (!/benefit from|do well to|usefully/.test(cue)) return null;
  const index = sentence.tokens.findIndex((token) => token.start >= at);
  return agentBefore(sentence, index, isActor);
}

/** "there would be benefits to Iceland joining": whose benefit it is, is who should act. */
function benefitting(sentence: Sentence, at: number): string | null {
  const { tokens } = sentence;
  const to = tokens.findIndex(
    (token, index) => token.start > at && token.lower === 'to' && tokens[index + 1]?.pos === 'PROPN',
  );
  const phrase = to < 0 ? null : nounPhraseAt(tokens, to + 1);
  return phrase &&
    phrase.to < tokens.length &&
    /ing$/.test(tokens.slice(phrase.to, phrase.to + 2).find((token) => token.pos === 'VERB')?.lower ?? '')
    ? agentText(sentence, phrase)
    : null;
}

function agentBefore(sentence: Sentence, index: number, isActor: (words: string) => boolean): string | null {
  const phrase = overRelative(sentence.tokens, index) ?? subjectBefore(sentence.tokens, index);
  if (!phrase || !isAgent(sentence, phrase, isActor)) return null;
  if (sentence.tokens[phrase.head]?.pos === 'PRON' && !/^we$/i.test(sentence.tokens[phrase.head]?.text ?? ''))
    return null;
  return agentText(sentence, phrase);
}

/** "Firms that sell to the army must", "Chile, which has the skills, should": the noun before the clause. */
function overRelative(tokens: Token[], index: number): Phrase | null {
  const comma = tokens[index - 1]?.text === ',';
  for (let at = index - (comma ? 2 : 1); at > 0 && index - at < 24; at--) {
    const { text = '', lower = '' } = tokens[at] ?? {};
    if (/^[;:()“”"]$/.test(text) || (text === ',' && !comma)) return null;
    const before = tokens[at - 1];
    const clause = tokens.slice(at + 1, index);
    if (/^(?:who|that|which)$/.test(lower) && clause[0]?.lower !== 'the') {
      const noun = before?.text === ',' ? at - 2 : at - 1;
      if (!/^(?:NOUN|PROPN)$/.test(tokens[noun]?.pos ?? '')) return null;
      if (!clause.some(({ pos }) => pos === 'VERB' || pos === 'AUX')) return null;
      return subjectBefore(tokens, noun + 1);
    }
  }
  return null;
}

function isAgent(
  sentence: Sentence,
  phrase: { from: number; to: number; head: number },
  isActor: (words: string) => boolean,
): boolean {
  const head = sentence.tokens[phrase.head];
  if (!head) return false;
  const words = phraseText(sentence.passage.passage.text, sentence.tokens, phrase);
  return (
    agents.has(head.lower) ||
    isActor(words) ||
    isActor(words.replace(/^the /i, '')) ||
    isActor(head.text) ||
    // Letters that stand for a body the text does not name: "the MTA needs to".
    (head.pos === 'PROPN' && /^\p{Lu}{2,6}$/u.test(head.text))
  );
}

function agentText(sentence: Sentence, phrase: { from: number; to: number }): string {
  const text = phraseText(sentence.passage.passage.text, sentence.tokens, phrase);
  // "The Hague" keeps what is part of its name.
  return knownNames().has(text) ? text : text.replace(/^(?:the|The) (?=\p{L})/u, '');
}

function textAt(sentence: Sentence, start: number, end: number): string {
  return sentence.passage.passage.text.slice(start, end);
}
