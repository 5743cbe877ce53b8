/** Words by which a source says that it recommends: "we urge", "it is time for", "had better". */

import { agentAt, agentBefore, agentText, type IsActor } from './addressees.ts';
import type { Deontic } from './advice.ts';
import { clauseStart } from './asking-clauses.ts';
import { namedBefore } from './named-before.ts';
import { nounPhraseAt, type Phrase } from './phrases.ts';
import { lowered, type Sentence, textOf } from './reading.ts';
import { requiredOf } from './required.ts';
import { isPlural } from './singular.ts';
import { subjectOf } from './subjects.ts';
import { performatives } from './tables/advising.ts';
import type { Advising } from './tables/advising-rows.ts';
import { agents } from './tables/deontic.ts';
import { favouredNeeds, favouredWishes } from './tables/favoured.ts';
import { joinedWishes, wishes } from './tables/wishing.ts';
import { triedOn } from './tried.ts';
import { withoutAsides } from './without-asides.ts';
import type { Token } from './words.ts';

type Tried = (lower: string) => Advising[];

/** Made when they are first asked for: a run without English sources needs none. */
let tried: Tried | null = null;
let triedBeside: Tried | null = null;
let triedInSection: Tried | null = null;

/**
 * @param before Whom the sentence before asks to act, or tells of.
 * @returns What the source says outright that it recommends; `null` where it says none.
 */
export function performative(sentence: Sentence, isActor: IsActor, before: string | null): Deontic | null {
  tried ??= triedOn([...performatives, ...wishes], ({ pattern }) => requiredOf(pattern));
  return saidIn(tried, sentence, isActor, before);
}

/** @returns What asks for something only beside what is asked outright: "it is for the regulator to", "the first step is to". */
export function joinedWish(sentence: Sentence, isActor: IsActor, before: string | null): Deontic | null {
  triedBeside ??= triedOn([...joinedWishes, ...favouredWishes], ({ pattern }) => requiredOf(pattern));
  return saidIn(triedBeside, sentence, isActor, before);
}

/** @returns What asks for something where a source recommends, and tells how things stand elsewhere: "the valley needs a register". */
export function sectionWish(sentence: Sentence, isActor: IsActor): Deontic | null {
  triedInSection ??= triedOn([...joinedWishes, ...favouredWishes, ...favouredNeeds], ({ pattern }) =>
    requiredOf(pattern),
  );
  return deniesAll.test(sentence.text) ? null : saidIn(triedInSection, sentence, isActor, null);
}

/** "None of this requires a treaty", "no new law is needed": what is not asked for. */
export const deniesAll = /^\W*(?:(?:And|But|Yet|So) )?(?:[Nn]one|[Nn]othing|[Nn]either|[Nn]o|[Nn]obody|[Nn]o one)\b/;

function saidIn(tried: Tried, sentence: Sentence, isActor: IsActor, before: string | null): Deontic | null {
  const rows = tried(lowered(sentence));
  if (rows.length === 0) return null;
  const { lower, back } = withoutAsides(lowered(sentence));
  for (const { pattern, strength, who, addressed } of rows) {
    const match = pattern.exec(lower);
    if (!match) continue;
    // "the programme that we propose", "as we recommend": it speaks of its advice, and gives none.
    if (/^(?:we|i)\b/.test(match[0]) && /\b(?:that|which|as|what|than) $/.test(lower.slice(0, match.index))) continue;
    // "the issues and what more needs to be done": it only speaks of it.
    if (/\bwhat $/.test(lower.slice(0, match.index))) continue;
    const at = sentence.start + back(match.index);
    const end = sentence.start + back(match.index + match[0].trimEnd().length - 1) + 1;
    // "In a report for the bank, the author proposes": of another paper.
    if (
      /^the author/.test(match[0]) &&
      /\b(?:report|paper|article|study|book|piece|essay)\b/.test(lower.slice(0, match.index))
    )
      continue;
    const index = sentence.tokens.findIndex((token) => token.start >= at);
    if (refused.test(match[0]) && tells(sentence, at, end)) continue;
    // "areas that the inquiry may wish to explore": a clause that hangs on a noun.
    if (who === 'before' && hangs(sentence, index)) continue;
    // "if there is a case for": on a condition, not advised.
    if (
      /^(?:if|unless|whether|because|although)$/.test(sentence.tokens[clauseStart(sentence.tokens, index)]?.lower ?? '')
    )
      continue;
    const addressee =
      who === null
        ? /of business/.test(match[0])
          ? forWhom(sentence, at, end, isActor)
          : null
        : who === 'before'
          ? (agentBefore(sentence, index, isActor, advised.test(match[0]) ? before : null) ??
            (passively.test(match[0]) || judged.test(match[0]) ? anyoneBefore(sentence, index) : null))
          : (namedAfter(sentence, end, isActor, before) ??
            (directing.test(match[0]) ? anyoneAfter(sentence, end) : null));
    // "It is time for a change": of nobody in particular; "They would do well to" is of whoever was told of.
    const oneself = who === 'before' && /^(?:they|he|she)$/.test(sentence.tokens[index - 1]?.lower ?? '');
    if (!addressee && addressed && !(oneself && advised.test(match[0]))) continue;
    const whom = addressee ?? (oneself ? toldBefore(sentence, index) : null);
    return { cue: textOf(sentence, at, end), strength, addressee: whom, at };
  }
  return null;
}

/** "No cuts before", "no sale without". */
const refused = /^\W*(?:and |but |so )?no .* (?:before|until|without|unless|as long as) $/;

/** "No ferry sails before the ice has gone": what has a verb tells; the tagger may take one behind a noun for another noun. */
function tells({ tokens }: Sentence, at: number, end: number): boolean {
  // "until the storm passed": over when it is written.
  const behind = tokens.findIndex((token) => token.start >= end);
  const since = /^(?:before|until)$/.test(tokens[behind - 1]?.lower ?? '') ? tokens.slice(behind) : [];
  const isOver = ({ pos, lower }: Token, place: number) =>
    /^(?:was|were|had|did)$/.test(lower) ||
    (pos === 'VERB' && /ed$/.test(lower) && !/^(?:AUX|ADV|PART|CCONJ)$/.test(since[place - 1]?.pos ?? ''));
  if (behind > 0 && since.some(isOver)) return true;
  const words = tokens.filter((token) => token.start >= at && token.end <= end);
  return words.some(({ pos, lower }, place) => {
    const before = words[place - 1];
    if (/ing$/.test(lower)) return false;
    if (pos === 'VERB' || pos === 'AUX') return true;
    // "ferry sails", "ferries sail"; "fishing licences" are two nouns.
    return (
      pos === 'NOUN' &&
      before?.pos === 'NOUN' &&
      !/ing$/.test(before.lower) &&
      (isPlural(before.lower) || isPlural(lower))
    );
  });
}

/** "The first order of business for a new council is to": whom the words themselves name. */
function forWhom(sentence: Sentence, at: number, end: number, isActor: IsActor): string | null {
  const { tokens } = sentence;
  const index = tokens.findIndex((token) => token.start > at && token.end < end && token.lower === 'for');
  return index < 0 ? null : agentAt(sentence, index + 1, isActor);
}

/** Verbs whose object or passive subject is always somebody: nobody urges or invites a thing. */
const directing =
  /\b(?:urges?|advises?|calls? (?:up)?on|ask|request|appeal to|implore|beg|encourage|invite|look to) ?$/;
const passively = /^(?:is|are) [a-z ]*\b(?:urged|called (?:up)?on|advised|encouraged|invited) to$/;

/** Said of somebody alone: "shippers would do well to". */
const judged =
  /^(?:would (?:\w+ )?(?:do (?:well|better)|be (?:wise|prudent|(?:well|ill|better|best)[- ]advised))|had better)/;

/** "Institutes that write about the islands are invited to": the subject, whatever it is. */
function anyoneBefore(sentence: Sentence, index: number): string | null {
  const phrase = subjectOf(sentence.tokens, index);
  return phrase && named(sentence, phrase) ? agentText(sentence, phrase) : null;
}

/** "We ask surveyors with time on their hands to". */
function anyoneAfter(sentence: Sentence, end: number): string | null {
  const { tokens } = sentence;
  const at = tokens.findIndex((token) => token.start >= end);
  const phrase = at < 0 ? null : nounPhraseAt(tokens, at);
  const asked = phrase && tokens.slice(phrase.to, phrase.to + 14).some(({ lower }) => /^(?:to|against)$/.test(lower));
  return phrase && asked && named(sentence, phrase) ? agentText(sentence, phrase) : null;
}

function hangs({ tokens }: Sentence, index: number): boolean {
  const subject = subjectOf(tokens, index);
  let at = subject ? subject.from - 1 : -1;
  if (tokens[at]?.pos === 'DET' && !/^(?:that|which)$/.test(tokens[at]?.lower ?? '')) at--;
  return /^(?:that|which)$/.test(tokens[at]?.lower ?? '') && tokens[at - 1]?.pos === 'NOUN';
}

function named({ tokens }: Sentence, { head }: Phrase): boolean {
  return /^(?:NOUN|PROPN)$/.test(tokens[head]?.pos ?? '');
}

/** "What does it mean for the ports? They would": those of whom the sentence before tells, where it can be no others. */
function toldBefore(sentence: Sentence, index: number): string | null {
  const before = sentence.passage.sentences[sentence.number - 2];
  if (!before || sentence.tokens[index - 1]?.lower !== 'they') return null;
  const [only, ...more] = before.tokens.flatMap(({ lower, pos }, at) =>
    pos === 'NOUN' && agents.has(lower) && isPlural(lower) ? [at] : [],
  );
  if (only === undefined || more.length > 0) return null;
  let from = only;
  while (before.tokens[from - 1]?.pos === 'ADJ') from--;
  return agentText(before, { from, to: only + 1 });
}

/** Judgements on what somebody has not done yet; "they are right to" only approves. */
const advised =
  /^(?:(?:could|might|may) (?!be\b)|(?:would|could|might|may) (?:\w+ )?(?:do (?:well|better)|be (?:wise|smart|prudent|well|ill|unwise|foolish|better))|had better)/;

/** "Should the boat be bought, we ask that it go to the island": of what its own condition names. */
const isOfCondition = (tokens: Token[], end: number) =>
  tokens.slice(0, 3).some(({ lower }) => /^(?:if|should|once|when|where)$/.test(lower)) &&
  tokens.some(({ text, end: to }) => text === ',' && to < end);

/** "We urge the council to", "we recommend that Norway adopt". */
function namedAfter(sentence: Sentence, end: number, isActor: IsActor, before: string | null): string | null {
  const { tokens } = sentence;
  let next = tokens.findIndex((token) => token.start >= end);
  while (next >= 0 && /^(?:that|for|,)$/.test(tokens[next]?.lower ?? '')) next++;
  if (tokens[next]?.lower === 'it' && tokens[next + 1]?.lower === 'if') next += 2;
  // "We ask it to write to every family": whom the sentence before asked or told of.
  if (/^(?:it|them|they)$/.test(tokens[next]?.lower ?? ''))
    return namedBefore(sentence, next, isActor) ?? (isOfCondition(tokens, end) ? null : before);
  // "that a nurse be on every boat": who should send one is not said.
  const phrase = next < 0 ? null : nounPhraseAt(tokens, next);
  if (next < 0 || (phrase && tokens[phrase.to]?.lower === 'be' && /^an?$/.test(tokens[next]?.lower ?? ''))) return null;
  return agentAt(sentence, next, isActor);
}
