/** What two sources ask to become of one thing, the one that it be done, the other that it be not, or be ended. */

import type { Advice } from './advice.ts';
import type { Matcher } from './matches.ts';
import { areForemost } from './mutual.ts';
import { poleWordsAt } from './pole-words.ts';
import { type Sentence, textOf } from './reading.ts';
import { beside } from './reasons.ts';
import { stancePair } from './stance-pair.ts';
import type { StancePair } from './stances.ts';

/** How alike the two must be, each the other's most alike of its source. */
const alike = 0.4;
/** Sentences of a source that can have a most alike: to be the first of a few says little. */
const fewest = 5;
/** Tokens after the words that ask, among which stands the act: "call on the council to let". */
const reach = 9;

interface Act {
  sentence: Sentence;
  /** That it be not done, or that something be ended. */
  against: boolean;
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
      if (!yours || right.order < left.order || rank < alike || mine.against === yours.against) continue;
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
  // "leave the bloc", "leave it as it is".
  const known =
    verb.stem === 'leav'
      ? undefined
      : poleWordsAt(tokens, index).find(({ axis, form }) => axis === 'keep' && (form === 'act' || form === 'goes'));
  const way = known?.way ?? 1;
  return { sentence, against: denied ? way > 0 : way < 0, text: textOf(sentence, at, verb.end) };
}
