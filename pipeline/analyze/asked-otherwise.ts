/** What two sources ask to become of one thing, the one that it be done, the other that it be not, or be ended. */

import type { Advice } from './advice.ts';
import type { Matcher } from './matches.ts';
import { type Matter, sameMatter } from './matters.ts';
import { areForemost } from './mutual.ts';
import { bounded } from './pole.ts';
import { axisOf } from './pole-acts.ts';
import { objectMatter, subjectMatter } from './pole-clauses.ts';
import { poleWordsAt } from './pole-words.ts';
import { type Sentence, textOf } from './reading.ts';
import { beside } from './reasons.ts';
import { stancePair } from './stance-pair.ts';
import type { StancePair } from './stances.ts';
import type { Token } from './words.ts';

/** How alike the two must be, each the other's most alike of its source. */
const alike = 0.4;
/** Sentences of a source that can have a most alike: to be the first of a few says little. */
const fewest = 5;
/** Tokens after the words that ask, among which stands the act: "call on the council to let". */
const reach = 9;

interface Act {
  sentence: Sentence;
  /** That it be done or kept, that it be ended; 0 where the verb alone does not say. */
  way: 1 | -1 | 0;
  verb: Token;
  denied: boolean;
  /** To what it is to be done. */
  matter: Matter;
  /** As it is written, with what asks. */
  text: string;
}

/** @returns Pairs of sentences that ask for opposite things: they differ, and both say how in their own words. */
export function askedOtherwise(advice: readonly Advice[], matcher: Matcher): StancePair[] {
  const acts = new Map<Sentence, Act>();
  for (const one of advice) {
    const act = one.source.sentences.length < fewest ? null : actOf(one);
    if (act) acts.set(act.sentence, act);
  }
  const pairs: StancePair[] = [];
  for (const [left, mine] of acts)
    for (const { sentence: right, rank } of matcher.candidates(left)) {
      const yours = acts.get(right);
      if (!yours || right.order < left.order || rank < alike || !areOpposite(mine, yours)) continue;
      if (!areForemost(matcher, left, right)) continue;
      const detail = beside(`“${mine.text}”`, `“${yours.text}”`, left, right);
      pairs.push(stancePair(left, right, { verdict: 'differ', reasons: [{ kind: 'polarity', detail }] }));
    }
  return pairs;
}

/** The act that is asked for first; `null` where none is found. */
function actOf({ sentences: [sentence], deontic: { cue, at } }: Advice): Act | null {
  if (!sentence || cue === null || at === undefined || !sentence.source.english) return null;
  const { tokens } = sentence;
  const end = at + cue.length;
  const from = tokens.findIndex((token) => token.start >= end);
  if (from < 0) return null;
  const behind = tokens.slice(from, from + reach);
  const to = behind.findIndex(({ lower }) => lower === 'to');
  // "should close"; "call on the council to close".
  const modal = /\b(?:should|must|ought to|needs? to|shall|to)$/i.test(cue);
  const first = from + (modal ? 0 : to + 1);
  if (!modal && to < 0) return null;
  let denied = false;
  let index = first;
  for (; index < first + 4; index++) {
    const { lower = '' } = tokens[index] ?? {};
    if (/^(?:not|never|n't|n’t)$/.test(lower)) denied = true;
    else if (!/^(?:be|also|now|therefore|[A-Za-zÀ-ɏ]+ly|at|least)$/u.test(lower)) break;
  }
  const verb = tokens[index];
  if (!verb) return null;
  const known = poleWordsAt(tokens, index).find(({ form }) => form === 'act');
  const passive = tokens.slice(first, index).some(({ lower }) => lower === 'be');
  const matter = passive ? subjectMatter(tokens, from) : objectMatter(tokens, index + (known?.words.length ?? 1));
  if (!matter) return null;
  // "leave the bloc", "leave it as it is".
  const told = known && verb.stem !== 'leav' ? axisOf(known, matter) : null;
  const way = told?.axis === 'keep' ? told.way : 0;
  return { sentence, way, verb, denied, matter, text: textOf(sentence, at, verb.end) };
}

/** "adopt the package", "shelve the package"; "guarantee the price", "not guarantee the price". */
function areOpposite(one: Act, other: Act): boolean {
  const same = sameMatter(one.matter, other.matter);
  if (!same || one.matter.head.stem !== other.matter.head.stem) return false;
  if (one.verb.stem === other.verb.stem) return one.denied !== other.denied;
  // "not be ended overnight": but in time.
  if ([one, other].some(({ denied, sentence }) => denied && bounded.test(sentence.text))) return false;
  const [mine, yours] = [one, other].map(({ way, denied }) => (denied ? -way : way));
  return !!mine && !!yours && mine === -yours;
}
