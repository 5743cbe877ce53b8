/** Sentences of two sources that lean opposite ways on one thing: the one keeps what the other scraps, calls a success what the other calls a failure. */
import type { Place, Reason, Verdict } from '../findings.ts';
import type { Grounds } from './grounds.ts';
import { sameMatter } from './matters.ts';
import { clausesOf } from './plain-clauses.ts';
import type { Pole } from './pole.ts';
import { polesOf } from './poles.ts';
import { type Kindred, placeOf, type Sentence } from './reading.ts';
import { datesApart, holdersApart } from './reasons.ts';
import { relatedTo } from './related.ts';
import type { StancePair } from './stances.ts';
import { haveOtherKinds } from './told-otherwise.ts';
import type { Token } from './words.ts';

/** Which axes speak of one question, beside each with itself: what is good or needed is kept. */
const crossing: ReadonlySet<string> = new Set(
  ['good keep', 'keep needed', 'good needed', 'good works', 'keep works', 'keep size'].flatMap((pair) => [
    pair,
    pair.split(' ').reverse().join(' '),
  ]),
);

/** Judgements of a noun that more sentences than these lean on are compared with those alone that share more. */
const many = 60;

export interface OppositionInput {
  sentences: Sentence[];
  grounds: Grounds;
  advised: ReadonlySet<Sentence>;
  /** Whether two sentences belong to one theme, or are among each other's most alike. */
  areNear: (left: Sentence, right: Sentence) => boolean;
  areKin: Kindred;
}

/** @returns Pairs of sentences that are opposed in what they ask or judge, each with its verdict and reason. */
export function oppositions({ sentences, grounds, advised, areNear, areKin }: OppositionInput): StancePair[] {
  const byHead = new Map<string, Pole[]>();
  for (const sentence of sentences) {
    if (!sentence.source.english) continue;
    for (const pole of polesOf(sentence, advised.has(sentence))) {
      for (const key of keysOf(pole)) {
        const poles = byHead.get(key);
        if (poles) poles.push(pole);
        else byHead.set(key, [pole]);
      }
    }
  }
  const seen = new Set<string>();
  const pairs: StancePair[] = [];
  const compare = (one: Pole, other: Pole, crowd: boolean) => {
    const both = `${one.sentence.locator} ${other.sentence.locator}`;
    if (seen.has(both) || (crowd && !areNear(one.sentence, other.sentence))) return;
    const found = opposedPoles(one, other, grounds, areNear);
    if (!found) return;
    seen.add(both);
    pairs.push(found);
  };
  for (const poles of byHead.values())
    for (const [at, left] of poles.entries())
      for (let next = at + 1; next < poles.length; next++) {
        const right = poles[next] as Pole;
        const [here, there] = [left.sentence.source, right.sentence.source];
        if (here === there || !areKin(here, there)) continue;
        const first = left.sentence.order < right.sentence.order;
        const [one, other] = first ? [left, right] : [right, left];
        if (areOpposite(one, other)) compare(one, other, poles.length > many);
      }
  return pairs;
}

function opposedPoles(
  one: Pole,
  other: Pole,
  grounds: Grounds,
  areNear: OppositionInput['areNear'],
): StancePair | null {
  const matter = one.open || other.open ? 'noun' : sameMatter(one.matter, other.matter);
  const [left, right] = [one.sentence, other.sentence];
  if (/^(?:cause|effect|better|trouble)$/.test(one.axis)) {
    if (!one.object || !other.object) return null;
    const objects = sameMatter(one.object, other.object);
    if (one.way === other.way ? objects !== null || !areRivals(one, other) : objects === null) return null;
  }
  if (!matter || (matter === 'noun' && !areNear(left, right))) return null;
  if (elsewhere(one, other, grounds)) return null;
  // Of two that own a thing each has its own.
  if (
    (one.matter.owned || other.matter.owned) &&
    one.subject &&
    other.subject &&
    one.subject.stem !== other.subject.stem
  )
    return null;
  const judged = one.mode === 'judged' && other.mode === 'judged';
  if (judged && (datesApart(left, right, grounds) || [one.tense, other.tense].sort().join() === 'coming,past'))
    return null;
  if (judged && haveOtherKinds(clauseOf(one), clauseOf(other))) return null;
  const only = (mine: string[], theirs: string[]) =>
    mine.some((stem) => !theirs.includes(stem) && theirs.some((other) => other.split(' ')[0] === stem.split(' ')[0]));
  if (only(one.for, other.for) && only(other.for, one.for)) return null;
  const [here, there] = [whenOf(one), whenOf(other)];
  if (here.length > 0 && there.length > 0 && !here.some((word) => there.includes(word))) return null;
  const [mine, theirs] = [one, other].map(({ sentence, start, end }) => grounds.holderAt(sentence, start, end));
  const own = mine === 'source' && theirs === 'source';
  // What two others say is their quarrel; what somebody unnamed says is nobody's.
  if (!own && (mine === null || theirs === null || (mine !== 'source' && theirs !== 'source') || mine === theirs))
    return null;
  const plain =
    one.axis === other.axis &&
    matter === 'whole' &&
    own &&
    one.mode === other.mode &&
    one.matter.owned === other.matter.owned;
  const reasons: Reason[] = [{ kind: 'polarity', detail: detailOf(one, other) }];
  if (!own) reasons.push(holdersApart(mine ?? null, theirs ?? null, left, right));
  const verdict: Verdict = plain ? 'tension' : 'differ';
  const places = (sentence: Sentence): Place[] => [placeOf(sentence)];
  return { left, right, verdict, reasons, places: { left: places(left), right: places(right) } };
}

/** The clause that a judgement stands in. */
function clauseOf({ sentence, start }: Pole): Token[] {
  return clausesOf(sentence).find((clause) => clause.some((token) => token.start >= start)) ?? sentence.tokens;
}

/** When it is said to be so, without a date: "in its first winter", "now", "a year ago". */
function whenOf({ sentence: { tokens }, end }: Pole): string[] {
  const from = tokens.findIndex(({ start }) => start >= end);
  if (from < 0) return [];
  const to = tokens.findIndex(({ text }, index) => index >= from && /^[,;:.–—]$/.test(text));
  return tokens.slice(from, to < 0 ? tokens.length : to).flatMap(({ lower }) => (timely.test(lower) ? [lower] : []));
}

const timely =
  /^(?:now|today|currently|ago|then|earlier|later|yet|first|second|third|last|next|years?|months?|weeks?|spring|summer|autumn|winter|night|morning)$/;

/** "Keep it at its present size": neither more nor less. */
function isHeld(keep: Pole, size: Pole): boolean {
  if (keep.axis !== 'keep' || size.axis !== 'size' || keep.way !== 1 || keep.mode !== 'asked' || size.mode !== 'asked')
    return false;
  return /\b(?:at|on) (?:its|their|the) (?:present|current|existing|same) \w+/i.test(keep.sentence.text);
}

/** Two causes of one thing: neither is told as one among others, and neither is the other in near words. */
function areRivals(one: Pole, other: Pole): boolean {
  const among =
    /\b(?:a (?:factor|cause|reason)|one (?:of|cause|reason|factor)|among|contribut\w+|also|in addition|as well as|too|both|largely|mainly|mostly|chiefly|and)\b/i;
  return (
    one.axis === 'cause' &&
    one.way === 1 &&
    other.way === 1 &&
    ![one, other].some(({ sentence }) => among.test(sentence.text))
  );
}

/** Under which its opposites are looked for: what it is about, or who is to grant it. */
function keysOf({ matter, subject, axis, open }: Pole): string[] {
  const by = subject && axis === 'keep' ? [`by ${subject.stem}`] : [];
  return open ? by : [matter.head.stem, ...relatedTo(matter.head.lower).map((group) => `near ${group}`), ...by];
}

function areOpposite(one: Pole, other: Pole): boolean {
  if (one.axis === 'cause' && other.axis === 'cause') return one.way === 1 || other.way === 1;
  if (isHeld(one, other) || isHeld(other, one)) return true;
  if (one.way !== -other.way) return false;
  if (one.open !== other.open && one.subject?.stem !== other.subject?.stem) return false;
  if (one.axis === other.axis) return true;
  if (!crossing.has(`${one.axis} ${other.axis}`)) return false;
  const [works, second] = one.axis === 'works' ? [one, other] : [other, one];
  // Who says that it fails may want more of it.
  if (works.axis === 'works' && second.axis === 'keep') return second.mode === 'asked';
  if ([one.axis, other.axis].includes('size')) {
    const [keep, size] = one.axis === 'keep' ? [one, other] : [other, one];
    return keep.mode === 'asked' && size.mode === 'asked' && keep.way === -1;
  }
  return true;
}

/** Named places or actors of the two clauses that are not the same; of a demand, who is to act where the thing is its own. */
function elsewhere(one: Pole, other: Pole, grounds: Grounds): boolean {
  const names = ({ sentence, subject, matter, mode }: Pole) =>
    sentence.tokens.flatMap((token) => {
      if (!grounds.isName(sentence, token)) return [];
      if (mode === 'asked' && token === subject && !matter.owned) return [];
      return [token.stem];
    });
  const [here, there] = [names(one), names(other)];
  return here.length > 0 && there.length > 0 && !here.some((name) => there.includes(name));
}

/** "of “levy”: “justified” in A, “a mistake” in B". */
function detailOf(one: Pole, other: Pole): string {
  const [left, right] = [one, other].map((pole) => {
    const text = pole.sentence.passage.passage.text.slice(pole.start, pole.end);
    return `“${text}” in ${pole.sentence.source.source.label}`;
  });
  const [mine, theirs] = [one, other].map(({ open, matter }) => (open ? null : matter.head.text));
  const heads = [mine, theirs].flatMap((head) => head ?? []);
  const of = [...new Set(heads.map((head) => `“${head.toLowerCase()}”`))].join(' and ');
  const asked = one.mode !== 'judged' && other.mode !== 'judged' ? 'asked for' : 'said';
  return `opposites are ${asked}${of ? ` of ${of}` : ''}: ${left}, ${right}`;
}
