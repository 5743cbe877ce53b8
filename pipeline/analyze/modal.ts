/** A modal that asks somebody to act: "should", "must", "needs to", and where they ask nothing. */

import type { Recommendation } from '../findings.ts';
import { agentAt, agentBefore, type IsActor, isDoneTo } from './addressees.ts';
import type { Deontic, Mode } from './advice.ts';
import { clauseStart, countsAsAdvice } from './asking-clauses.ts';
import { dateWords } from './dates.ts';
import { isDisowned } from './disowned.ts';
import { everyMatch } from './every-match.ts';
import { horizonOf } from './horizons.ts';
import { isForetold } from './norms.ts';
import { isEffect, isLevelMoved, isMadeUsual, isUpheld } from './of-measures.ts';
import { lowered, type Sentence, textOf } from './reading.ts';
import { isRemark } from './remarks.ts';
import { isRule, isToldRule } from './rules-of.ts';
import { overRelative, subjectOf } from './subjects.ts';
import {
  befalling,
  bindsAnyone,
  bound,
  byLaw,
  modals,
  notDeontic,
  ownView,
  ruled,
  settled,
  toQualify,
} from './tables/deontic.ts';
import { withoutAsides } from './without-asides.ts';
import type { Token } from './words.ts';

const everyModal = modals.map(([pattern, strength]) => ({ pattern: new RegExp(pattern, 'g'), strength }));
/** Most sentences have none: one look at the text tells. */
const anyModal = new RegExp(modals.map(([pattern]) => pattern.source).join('|'));

/** "The port should publish", "stocks must be rebuilt by 2030": @returns what a modal asks for outside of conditions, rules and suppositions. */
export function modal(sentence: Sentence, mode: Mode, isActor: IsActor, before: string | null): Deontic | null {
  const { tokens } = sentence;
  const lower = lowered(sentence);
  if (!anyModal.test(lower)) return null;
  const cues = everyModal
    .flatMap(({ pattern, strength }) => everyMatch(pattern, lower).map((match) => ({ match, strength })))
    .sort((left, right) => left.match.index - right.match.index);
  for (const { match, strength } of cues) {
    const at = sentence.start + match.index;
    const index = tokens.findIndex((token) => token.start >= at);
    // "It is undesirable that X should": advice against, and not to X.
    if (/\b(?:undesirable|inadvisable|unacceptable|wrong|unwise) that\b[^,;]*$/.test(lower.slice(0, match.index)))
      continue;
    const done = doneIs(sentence, index, isActor);
    if (done) return { ...weighed(sentence, index, at, at + match[0].length, strength), addressee: done };
    const rest = withoutAsides(lower.slice(match.index)).lower.replace(/^ought (?!to\b)(?:\S+ ){1,2}?to\b/, 'ought to');
    if (index <= 0 || (notDeontic.test(rest) && !isEnabled(tokens, index, mode))) continue;
    const whoever = isWhoever(tokens, index, mode === 'beside' ? null : rest);
    if (!whoever && !countsAsAdvice(tokens, index, match[0])) continue;
    const should = /^(?:should$|ought)/.test(match[0]);
    // Beside what is asked outright, how things should be is asked too.
    const forbids = /^must (?:not|never) /.test(rest) && !bound.test(rest);
    const norm =
      mode === 'beside' &&
      ((should && (!isForetold(tokens, index, rest) || isEnabled(tokens, index, mode))) || forbids);
    if ((isGeneric(tokens, index) && !norm) || isContactClause(tokens, index)) continue;
    if (isProse(mode) && strength === 'strong' && (byLaw.test(lower) || toQualify.test(lower))) continue;
    // "Taken together they should bring fares down": what the steps are expected to do.
    if (/^(?:taken )?together\b|^(?:in combination|between them)\b/.test(lower) && match[0] === 'should') continue;
    // "Under the plan, the city should get two stations": what the plan would do.
    if (isProse(mode) && /^(?:under|according to)\b/.test(lower) && byLaw.test(lower)) continue;
    // "Somebody has to pay for it": true of anybody, and asks nobody.
    if (/^(?:some|any|every)(?:body|one)$/.test(tokens[index - 1]?.lower ?? '') && match[0] !== 'should') continue;
    // "Nobody should be left out": in running text a wish that asks nobody.
    const bindsAll =
      strength === 'moderate' &&
      bindsAnyone.test(rest) &&
      /^(?:an?|any|every)$/.test(tokens[overRelative(tokens, index)?.from ?? -1]?.lower ?? '');
    if (
      mode !== 'section' &&
      !norm &&
      isNobody(tokens, index) &&
      !(isDoneTo(tokens, index) && /\b(?:until|before|without|unless)\b/.test(rest))
    )
      continue;
    const level = isLevelMoved(tokens, index, rest);
    if (isProse(mode) && !level && ((bound.test(rest) && !goesOn(sentence, index, before)) || befalling.test(rest)))
      continue;
    if (isEffect(sentence, index, rest) || isRemark(sentence, index, rest)) continue;
    // "We shall hold him to it": promised. "Had the board listened, it should not be sued": supposed.
    if (match[0] === 'shall' && /^(?:we|i)$/.test(tokens[index - 1]?.lower ?? '')) continue;
    if (/^\W*had [^,]{5,90}, /.test(lower)) continue;
    // "Readers should note": how the paper is to be read.
    if (/^readers?$/.test(tokens[index - 1]?.lower ?? '')) continue;
    // "more than they should": of what was told.
    const after = tokens.slice(index + match[0].split(' ').length, index + 6);
    if (!after.some(({ word }) => word) && after[0]?.text !== ':') continue;
    if (isDisowned(sentence, index)) continue;
    const subject = overRelative(tokens, index);
    // "A state that fears its neighbours must arm", "an inquiry of this size must": again of any one.
    if (mode !== 'section' && strength === 'strong' && isAnyOne(tokens, index)) continue;
    if (
      mode !== 'section' &&
      !bindsAll &&
      !norm &&
      subject &&
      /^(?:an?|any|every|no)$/.test(tokens[subject.from]?.lower ?? '')
    )
      continue;
    const agent = agentBefore(sentence, index, isActor, before);
    const doneTo = isDoneTo(tokens, index);
    // "It should be used": of what, the sentence does not say.
    if (isProse(mode) && doneTo && !agent && subject === null && isPronoun(tokens, index)) continue;
    if (isProse(mode) && isRule(tokens, index, match[0])) continue;
    if (isProse(mode) && strength === 'strong' && !forbids && isToldRule(sentence, index)) continue;
    // "By spring the signals should be in place": foretold of a thing.
    if (isProse(mode) && should && !(agent || doneTo || level || norm) && isForetold(tokens, index, rest)) continue;
    // Outside a section a bare "must" describes more often than it recommends, and "has to" nearly always does.
    const asked =
      whoever ||
      bindsAll ||
      norm ||
      (match[0] === 'should' &&
        (doneTo || isKept.test(rest) || (tokens[index + 1]?.lower === 'be' && isSetSo(tokens, index)))) ||
      (/^ought/.test(match[0]) && doneTo) ||
      (doneTo && match[0] === 'must' && (isDue(sentence) || isClosing(sentence))) ||
      level ||
      isMadeUsual(tokens, lower, match.index) ||
      (/^(?:should|ought.*|must|needs? to)$/.test(match[0]) &&
        (isUpheld(tokens, index) || isJudged(tokens, index, lower.slice(0, match.index))));
    if (mode !== 'section' && mode !== 'points' && !agent && !asked) continue;
    // Beside a section of recommendations, what is only described asks nobody: whom it asks must be said.
    if (mode === 'stated' && (!agent || doneTo || !/^(?:should|ought.*|needs? to)$/.test(match[0]))) continue;
    if (
      (mode === 'free' || mode === 'beside') &&
      /^(?:ha(?:s|ve) to|shall|(?:is|are) to be|is essential|imperative)$/.test(match[0])
    )
      continue;
    return {
      ...weighed(sentence, index, at, at + match[0].length, strength),
      addressee: doneTo || whoever || /\bbe able\b/.test(rest.slice(0, 24)) ? null : agent,
    };
  }
  return null;
}

/** "What Brussels should do is", "the first thing ministers must do is": who. */
function doneIs(sentence: Sentence, index: number, isActor: IsActor): string | null {
  const { tokens } = sentence;
  if (tokens[index + 1]?.lower !== 'do' || !/^(?:is|now|next|:)$/.test(tokens[index + 2]?.lower ?? '')) return null;
  let from = index;
  while (
    from > 0 &&
    index - from < 5 &&
    /^(?:NOUN|PROPN|ADJ)$/.test(tokens[from - 1]?.pos ?? '') &&
    !/^(?:thing|step|task|what|move)s?$/.test(tokens[from - 1]?.lower ?? '')
  )
    from--;
  const opening = tokens.slice(0, from).filter(({ word }) => word);
  const led = opening.some(({ lower }) => /^(?:what|thing|things|step|task|least|most)$/.test(lower));
  return led && from < index ? agentAt(sentence, from, isActor) : null;
}

/** "should be free", "should be a priority": what is set so; "should be jarring" tells a feeling. */
function isSetSo(tokens: Token[], index: number): boolean {
  const rest = tokens
    .slice(index + 2, index + 7)
    .map(({ lower }) => lower)
    .join(' ');
  return settled.test(rest);
}

/** "should stay closed": a state that somebody keeps up; "should stay dry" is foreseen. */
const isKept =
  /^should (?:(?:also|therefore|now|nonetheless) )*(?:stay|remain) (?:closed|shut|frozen|suspended|in force|banned|illegal|protected|public|in public hands|off limits|voluntary|compulsory|mandatory|the rule)\b/;

/** "The port should build it. It must pay for the quay, too": asked of whom the sentence before asks, and no lot of his. */
function goesOn({ tokens, passage, number }: Sentence, index: number, before: string | null): boolean {
  const told = passage.sentences[number - 2];
  return (
    before !== null &&
    index < 3 &&
    /^(?:it|they)$/.test(tokens[index - 1]?.lower ?? '') &&
    /\b(?:should|ought to|urge|ask|recommend|call (?:up)?on)\b/.test(told?.text ?? '')
  );
}

/** Its subject is "it", "this" or "they" alone. */
function isPronoun(tokens: Token[], index: number): boolean {
  return /^(?:it|this|they|these|that|those)$/.test(tokens[index - 1]?.lower ?? '');
}

/** In the last third of an essay its "must be matched by" is what it asks for; before, it lays out how things are. */
function isClosing(sentence: Sentence): boolean {
  const { sentences } = sentence.source;
  const from = sentences[0]?.order ?? 0;
  return sentences.length >= 15 && sentence.order - from >= (sentences.length * 2) / 3;
}

/** "We believe that the leaving age should stay": judged so by the source; "should be full by May" may be foreseen. */
function isJudged(tokens: Token[], index: number, before: string): boolean {
  if (!ownView.test(before)) return false;
  const next = tokens[index + 1]?.lower ?? '';
  return next !== 'be' || isDoneTo(tokens, index) || isSetSo(tokens, index);
}

const isProse = (mode: Mode) => mode !== 'section' && mode !== 'points';

/** "must be closed by June 2030": what has a day set is asked for. */
function isDue(sentence: Sentence): boolean {
  return /^(?:by|before|within)\b/i.test(horizonOf(sentence, dateWords(sentence.text)) ?? '');
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

/** "Whoever runs the port should be made to publish": a duty laid on anyone; "whoever wins should expect losses" asks nothing. */
function isWhoever(tokens: Token[], index: number, rest: string | null): boolean {
  return (
    /^who(?:so)?ever$/.test(tokens[clauseStart(tokens, index)]?.lower ?? '') &&
    (rest === null ? tokens[index]?.lower === 'should' : bindsAnyone.test(rest))
  );
}

/** "Passengers should be able to book the whole journey": people, whom somebody is to let. */
function isEnabled(tokens: Token[], index: number, mode: Mode): boolean {
  const subject = subjectOf(tokens, index);
  return (
    (mode === 'beside' || mode === 'section') &&
    subject !== null &&
    ruled.test(tokens[subject.head]?.lower ?? '') &&
    tokens.slice(index + 1, index + 5).some(({ lower }) => lower === 'able')
  );
}

/** "A government must weigh one risk against another": of any one of a kind, and so of none in particular. */
function isGeneric(tokens: Token[], index: number): boolean {
  const [article, noun] = [tokens[index - 2], tokens[index - 1]];
  return /^(?:an?|any)$/.test(article?.lower ?? '') && noun?.pos === 'NOUN' && tokens[index + 1]?.lower !== 'be';
}

function isAnyOne(tokens: Token[], index: number): boolean {
  const subject = subjectOf(tokens, index);
  return subject !== null && /^an?$/.test(tokens[subject.from]?.lower ?? '');
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
    return { cue: textOf(sentence, before.start, given?.end ?? end), strength: 'weak', at: before.start };
  }
  return next && strength === 'moderate' && /^(?:consider|explore|examine)$/.test(next.lower)
    ? { cue: textOf(sentence, start, next.end), strength: 'weak', at: start }
    : { cue: textOf(sentence, start, end), strength, at: start };
}
