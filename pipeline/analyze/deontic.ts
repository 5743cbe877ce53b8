/** Whether a sentence recommends: the words that make it one, how strong they are, and who is to act. */
import type { Recommendation } from '../findings.ts';
import { agentAt, agentBefore, agentText, type IsActor, isDoneTo, overRelative } from './addressees.ts';
import type { Deontic, Mode } from './advice.ts';
import { dateWords } from './dates.ts';
import { imperative } from './imperatives.ts';
import { horizonOf } from './particulars.ts';
import { nounPhraseAt, phraseText, subjectBefore } from './phrases.ts';
import type { Sentence } from './reading.ts';
import { byLaw, evaluatives, modals, notDeontic, onlyAddressed, performatives } from './tables/deontic.ts';
import type { Token } from './words.ts';

/**
 * @param before Whom the sentence before asks to act.
 * @returns What makes the sentence a recommendation; `null` when it is none.
 */
export function deonticOf(
  sentence: Sentence,
  mode: Mode,
  isActor: IsActor,
  before: string | null = null,
): Deontic | null {
  if (sentence.text.trimEnd().endsWith('?')) return null;
  const told =
    performative(sentence, isActor) ??
    ownPerformative(sentence, mode, isActor) ??
    (mode === 'stated' ? null : modal(sentence, mode, isActor, before));
  if (told || (mode !== 'section' && mode !== 'points')) return told;
  return imperative(sentence) ?? (mode === 'section' ? evaluative(sentence, isActor) : null);
}

/** One of these stands in every performative, and few sentences have one. */
const anyPerformative =
  /urge|call|demand|recommend|advis|advice|propos|suggest|advocat|\bask|request|appeal|implore|\bbeg\b|encourag|invit|\btime\b|\bneed\b/;

const everyModal = modals.map(([pattern, strength]) => ({ pattern: new RegExp(pattern, 'g'), strength }));

function performative(sentence: Sentence, isActor: IsActor): Deontic | null {
  const lower = sentence.text.toLowerCase();
  if (!anyPerformative.test(lower)) return null;
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
function performativeAddressee(sentence: Sentence, at: number, end: number, isActor: IsActor): string | null {
  const { tokens } = sentence;
  if (/^(?:is|are|would be)\b/i.test(textAt(sentence, at, end)))
    return agentBefore(
      sentence,
      tokens.findIndex((token) => token.start >= at),
      isActor,
    );
  let next = tokens.findIndex((token) => token.start >= end);
  while (tokens[next]?.lower === 'that' && next >= 0) next++;
  return next < 0 ? null : agentAt(sentence, next, isActor);
}

/** "The Board recommends that the port publish": in what the Board wrote, and in a section of its recommendations. */
function ownPerformative(sentence: Sentence, mode: Mode, isActor: IsActor): Deontic | null {
  const { tokens, text } = sentence;
  if (!/\b(?:recommends|urges|advises|calls on|calls upon) /.test(text)) return null;
  const at = tokens.findIndex(({ lower }) => /^(?:recommends|urges|advises|calls)$/.test(lower));
  const subject = at > 0 ? subjectBefore(tokens, at) : null;
  if (!subject) return null;
  const body = phraseText(sentence.passage.passage.text, tokens, subject).replace(/^the /i, '');
  const { institution, publisher } = sentence.source.source.metadata;
  const named = [institution, publisher].some((name) => name && ` ${name} `.includes(` ${body} `));
  const plain = mode === 'section' && /^\p{Lu}?\p{Ll}+$/u.test(body) && collective.test(body);
  if (!/^\p{L}/u.test(body) || !(named || plain)) return null;
  const verb = tokens[at];
  const on = verb?.lower === 'calls' ? 1 : 0;
  const that = tokens[at + 1]?.lower === 'that' ? 1 : 0;
  const addressee = agentAt(sentence, at + 1 + on + that, isActor) ?? (that ? subjunctive(sentence, at + 2) : null);
  if (!verb || !(that || addressee)) return null;
  const start = tokens[subject.from]?.start ?? verb.start;
  const end = tokens[at + on]?.end ?? verb.end;
  const strength = /^(?:urges|calls)$/.test(verb.lower) ? 'strong' : 'moderate';
  return { cue: textAt(sentence, start, end), strength, addressee, at: start, own: true };
}

const collective =
  /^(?:board|committee|commission|inquiry|panel|council|bureau|office|authority|agency|institute|group|team|secretariat|ombudsman|auditor|report|paper|study|brief|working group|task force)$/i;

/** "that Northmoor disclose its costs": asked to act by the mood of its verb. */
function subjunctive(sentence: Sentence, from: number): string | null {
  const { tokens } = sentence;
  const phrase = nounPhraseAt(tokens, from);
  const verb = phrase && tokens[phrase.to];
  return phrase && tokens[phrase.head]?.pos === 'PROPN' && verb?.pos === 'VERB' && !/(?:ed|[^s]s)$/.test(verb.lower)
    ? agentText(sentence, phrase)
    : null;
}

function modal(sentence: Sentence, mode: Mode, isActor: IsActor, before: string | null): Deontic | null {
  const { tokens } = sentence;
  const lower = sentence.text.toLowerCase();
  const cues = everyModal
    .flatMap(({ pattern, strength }) => [...lower.matchAll(pattern)].map((match) => ({ match, strength })))
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
    // "Nobody should be left out": in running text a wish that asks nobody.
    if (mode !== 'section' && isNobody(tokens, index)) continue;
    const subject = overRelative(tokens, index);
    // "A state that fears its neighbours must arm": again of any one.
    if (mode !== 'section' && subject && /^(?:an?|any|every|no)$/.test(tokens[subject.from]?.lower ?? '')) continue;
    const agent = agentBefore(sentence, index, isActor, before);
    const doneTo = isDoneTo(tokens, index);
    // Outside a section a bare "must" describes more often than it recommends, and "has to" nearly always does.
    const asked =
      (match[0] === 'should' && tokens[index + 1]?.lower === 'be') ||
      (doneTo && match[0] === 'must' && isDue(sentence));
    if (mode === 'free' && !agent && !asked) continue;
    if (mode === 'free' && /^(?:ha(?:s|ve) to|shall|(?:is|are) to be|is essential|imperative)$/.test(match[0]))
      continue;
    return { ...weighed(sentence, index, at, at + match[0].length, strength), addressee: doneTo ? null : agent };
  }
  return null;
}

/** "must be closed by June 2030": what has a day set is asked for. */
function isDue(sentence: Sentence): boolean {
  return /^(?:by|before|within)\b/i.test(horizonOf(sentence, dateWords(sentence.text)) ?? '');
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

/** The words that weaken a modal are part of its cue: "should consider", "Consideration should be given to". */
function weighed(
  sentence: Sentence,
  index: number,
  start: number,
  end: number,
  strength: Recommendation['strength'],
): Omit<Deontic, 'addressee'> {
  const { tokens } = sentence;
  const [before, next] = [tokens[index - 1], tokens[index + 1]];
  if (before && /^(?:consideration|thought)$/.test(before.lower)) {
    const given = tokens.slice(index, index + 5).find(({ lower }) => lower === 'given');
    return { cue: textAt(sentence, before.start, given?.end ?? end), strength: 'weak', at: before.start };
  }
  return next && strength === 'moderate' && /^(?:consider|explore|examine)$/.test(next.lower)
    ? { cue: textAt(sentence, start, next.end), strength: 'weak', at: start }
    : { cue: textAt(sentence, start, end), strength, at: start };
}

function evaluative(sentence: Sentence, isActor: IsActor): Deontic | null {
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
function gaining(sentence: Sentence, at: number, cue: string, isActor: IsActor): string | null {
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

function textAt(sentence: Sentence, start: number, end: number): string {
  return sentence.passage.passage.text.slice(start, end);
}
