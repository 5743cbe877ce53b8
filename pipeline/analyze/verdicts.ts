/**
 * How two sentences stand to each other, with reasons that a reader can check in them. Whatever is not certain is "both
 * address": a stronger verdict needs the same measure, or nearly the same words in the same order.
 */
import type { Pair, Reason, Verdict } from '../findings.ts';
import { sameTime } from './conflicts.ts';
import { mayBothBe } from './contrary-apart.ts';
import { byEvent } from './event-verdicts.ts';
import type { Dated } from './events.ts';
import { byCommonFigures, byFigures, byRivalFigures, type Judgement } from './figure-verdicts.ts';
import { type Comparison, comparisonOf, type Grounds } from './grounds.ts';
import { inWords } from './in-words.ts';
import { byOpposites, narrowed } from './opposites.ts';
import type { Overlap } from './propositions.ts';
import type { Sentence, SourceReading } from './reading.ts';
import {
  beside,
  datesApart,
  figuresApart,
  holderReason,
  holdersApart,
  modalReason,
  opposed,
  same,
  sameScope,
} from './reasons.ts';

import { isOfAnother, undatedOf } from './told-otherwise.ts';

export type { Judgement };

/** Content words that both must have for their words alone to show that they state the same. */
const leastWords = 4;

const agreeing: ReadonlySet<Verdict> = new Set<Verdict>(['agree', 'agree-partly']);

const bothAddress: Judgement = { verdict: 'both-address', reasons: [] };

/** Words that leave what is told to him who says it. */
const doubting = /\b(?:claim|alleg|assert|insist|contend|maintain|boast|purport)(?:e?[sd]|e?d?ly|ing)?\b/i;

/** @returns The strongest verdict that has a reason. */
export function judge(left: Sentence, right: Sentence, grounds: Grounds): Judgement {
  if (!left.source.english || !right.source.english || !isStated(left) || !isStated(right)) return bothAddress;
  const judgement = compared(comparisonOf(left, right, grounds));
  // The same words about another figure quote nobody.
  if (judgement.verdict !== 'both-address' && !agreeing.has(judgement.verdict)) return judgement;
  // Two that share one figure of several do not agree where they differ on the next.
  const found = byRivalFigures(left, right, grounds) ?? byOpposites(left, right, grounds);
  if (found) return withDates(found, left.source, right.source);
  const run = commonRun(left, right);
  if (run >= quoted.words || (run >= quoted.least && run >= quoted.share * Math.min(left.words, right.words)))
    return { verdict: 'both-address', reasons: [{ kind: 'holder', detail: sameWords }] };
  return agreeing.has(judgement.verdict) ? ownWords(judgement, left, right, grounds) : judgement;
}

/**
 * Two who write for themselves seldom have ten words running in common: the one quotes the other, or both a third. That shows
 * what they speak of, not that they are of one mind.
 */
const quoted = { words: 12, least: 9, share: 0.6 };
export const sameWords = 'the same words stand in both, as where one quotes the other';

interface Words {
  words: readonly string[];
  all: ReadonlySet<string>;
}

const knownWords = new WeakMap<Sentence, Words>();

/** A sentence's words in lower case: it is compared with several. */
function wordsOf(sentence: Sentence): Words {
  let found = knownWords.get(sentence);
  if (!found) {
    const words = sentence.tokens.filter(({ word }) => word).map(({ lower }) => lower);
    found = { words, all: new Set(words) };
    knownWords.set(sentence, found);
  }
  return found;
}

/** The longest run of words that both have. */
function commonRun(left: Sentence, right: Sentence): number {
  const { words: here } = wordsOf(left);
  const { words: there, all } = wordsOf(right);
  // Most pairs share too few words for a run of them.
  let common = 0;
  for (let at = 0; at < here.length; at++) if (all.has(here[at] ?? '')) common++;
  if (common < quoted.least) return 0;
  let longest = 0;
  let before = new Uint16Array(there.length + 1);
  for (const word of here) {
    const now = new Uint16Array(there.length + 1);
    for (let at = 0; at < there.length; at++)
      if (there[at] === word) {
        const length = (before[at] ?? 0) + 1;
        now[at + 1] = length;
        if (length > longest) longest = length;
      }
    before = now;
  }
  return longest;
}

/** A caption, a title or a line of the page's foot states nothing that another could agree with. */
function isStated({ text, tokens }: Sentence): boolean {
  // The language model takes some verbs for nouns: a full stop speaks for a sentence.
  return tokens.some(({ pos }) => pos === 'VERB' || pos === 'AUX') || /^[^©|·∙]*[.!?]["”’)]*$/.test(text);
}

/** What a source only reports it does not hold: telling what another says is no agreement with it. */
function ownWords(judgement: Judgement, left: Sentence, right: Sentence, grounds: Grounds): Judgement {
  const [one, other] = [grounds.holderOfShared(left, right), grounds.holderOfShared(right, left)];
  if (one === 'source' && other === 'source' && !judgement.ofOne) return judgement;
  // Both tell what a third said, and tell it alike, without a word of doubt.
  if ((judgement.ofOne || (one !== null && one === other)) && ![left, right].some(({ text }) => doubting.test(text)))
    return judgement;
  if (judgement.ofOne || one === other) return bothAddress;
  return { verdict: 'both-address', reasons: [holdersApart(one, other, left, right)] };
}

function compared(comparison: Comparison): Judgement {
  const { left, right, one, other, overlap } = comparison;
  const figures = byFigures(comparison);
  if (figures) return withDates(figures, left.source, right.source);
  if (one.open || other.open) return byCommonFigures(comparison) ?? bothAddress;
  const alike = () => byCommonFigures(comparison) ?? byEvent(comparison);
  if (!overlap.ordered) return alike() ?? bothAddress;
  const verdict = byDenial(comparison) ?? byDates(comparison) ?? byWords(comparison) ?? alike();
  return verdict ? withDates(verdict, left.source, right.source) : bothAddress;
}

/** The one affirms what the other denies, or says the opposite of. */
function byDenial({ left, right, one, other, overlap, grounds }: Comparison): Judgement | null {
  const words = opposed(one, other, left, right);
  if (!words || overlap.shared.length < 3 || overlap.apart) return null;
  if ([left, right].some(({ text }) => narrowed.test(text))) return null;
  // A short denial within a longer statement is a denial of it; in the longer one it may deny something else.
  const denied = one.denials.length > 0 ? overlap.left : overlap.right;
  const short =
    one.denials.length !== other.denials.length &&
    denied >= same.part &&
    overlap.shared.length >= leastWords &&
    Math.min(overlap.left, overlap.right) >= 0.4;
  if (Math.min(overlap.left, overlap.right) < same.opposed && !short) return null;
  if (one.modality !== other.modality || datesApart(left, right, grounds) || !sameScope(left, right, grounds))
    return null;
  const told = (sentence: Sentence) => undatedOf(sentence.tokens, grounds.datesOf(sentence));
  if (isOfAnother(told(left), told(right))) return null;
  if (one.denials.length === other.denials.length && mayBothBe(left, right, grounds)) return null;
  const who = holderReason(left, right, grounds);
  // What somebody else claims the one source denies: that is no quarrel of the two.
  return { verdict: who ? 'differ' : 'tension', reasons: [{ kind: 'polarity', detail: words }, ...(who ? [who] : [])] };
}

/** The same event, put to two dates. */
function byDates({ left, right, one, other, overlap, grounds }: Comparison): Judgement | null {
  if (!isAlike(overlap) || opposed(one, other, left, right) || one.modality !== 'fact' || other.modality !== 'fact')
    return null;
  const [mine, yours] = [dateOf(left, grounds), dateOf(right, grounds)];
  if (!mine || !yours || mine.resolved.inferred.includes('year') || yours.resolved.inferred.includes('year'))
    return null;
  const [here, there] = [mine.resolved.date ?? '', yours.resolved.date ?? ''];
  if (sameTime(here, there) || here.includes('/') || there.includes('/') || !sameScope(left, right, grounds))
    return null;
  if (grounds.namesOf(left).length === 0) return null;
  return {
    verdict: 'tension',
    reasons: [{ kind: 'date', detail: beside(`“${mine.when}”`, `“${yours.when}”`, left, right) }],
  };
}

/** Nearly the same words, in the same order, of the same certainty and holder. */
function byWords({ left, right, one, other, overlap, grounds }: Comparison): Judgement | null {
  if (
    opposed(one, other, left, right) ||
    one.denials.length !== other.denials.length ||
    datesApart(left, right, grounds)
  )
    return null;
  if (figuresApart(left, right, grounds) || !sameScope(left, right, grounds)) return null;
  // What one asks for and the other thinks likely they need not both want.
  const asked = [one.modality, other.modality].filter((modality) => modality === 'should').length;
  if (asked === 1 && [one, other].some(({ modality }) => /^(?:likely|possible)$/.test(modality))) return null;
  const both = overlap.shared.slice(0, 5).map((key) => `“${one.words.get(key)}”`);
  const stated: Reason = {
    kind: 'polarity',
    detail: `both ${one.denials.length > 0 ? 'deny' : 'affirm'} it, with the same words: ${both.join(', ')}`,
  };
  const certainty = modalReason(one, other, left, right);
  const who = holderReason(left, right, grounds);
  const reasons = [stated, ...(certainty ? [certainty] : []), ...(who ? [who] : [])];
  if (isAlike(overlap)) return { verdict: certainty || who ? 'agree-partly' : 'agree', reasons };
  const part =
    !overlap.apart &&
    Math.max(overlap.left, overlap.right) >= same.part &&
    Math.min(overlap.left, overlap.right) >= 0.35;
  return part && overlap.shared.length >= leastWords ? { verdict: 'agree-partly', reasons } : null;
}

function isAlike(overlap: Overlap): boolean {
  return (
    !overlap.apart &&
    overlap.shared.length >= leastWords &&
    Math.max(overlap.left, overlap.right) >= same.whole &&
    Math.min(overlap.left, overlap.right) >= same.other
  );
}

/** The one date of a sentence to the month or the day. */
function dateOf(sentence: Sentence, grounds: Grounds): Dated | null {
  const [only, ...more] = grounds.datesOf(sentence);
  const precise = only?.resolved.precision === 'day' || only?.resolved.precision === 'month';
  return only && more.length === 0 && precise && only.resolved.date ? only : null;
}

const apart: ReadonlySet<Verdict> = new Set<Verdict>(['differ', 'tension', 'conflict']);

/** When the sources were written may explain why they differ. */
export function withDates(judgement: Judgement, left: SourceReading, right: SourceReading): Judgement {
  const [here, there] = [left.source.metadata.date, right.source.metadata.date];
  if (!apart.has(judgement.verdict) || !here || !there || here === there) return judgement;
  if (judgement.reasons.some((reason) => reason.kind === 'date')) return judgement;
  const detail = `${left.source.label} is of ${inWords(here)}, ${right.source.label} of ${inWords(there)}`;
  return { ...judgement, reasons: [...judgement.reasons, { kind: 'date', detail }] };
}

/** From the weakest to the strongest. */
export const ladder: readonly Pair['verdict'][] = [
  'both-address',
  'agree-partly',
  'agree',
  'differ',
  'tension',
  'conflict',
];
