/**
 * Whether a sentence tells, as a fact and in its own words, of something that another denies: the same act of the same
 * thing, at no other time, in no other place, by nobody else.
 */
import type { Denied } from './denied.ts';
import { nearOf } from './figure-odds.ts';
import type { Grounds } from './grounds.ts';
import { clausesOf, isHead, isModal, isTelling } from './plain-clauses.ts';
import { isQuestion, type Sentence, stemsIn } from './reading.ts';
import { areBeforeAndAfter } from './reasons.ts';
import { areKindredActs, areRelated } from './related.ts';
import { singular } from './singular.ts';
import { negations } from './tables/directions.ts';
import { generic } from './tables/generic.ts';
import { anyAct } from './tables/kindred-acts.ts';
import { roles } from './tables/roles.ts';
import { units } from './tables/units.ts';
import { isOfAnother, undatedOf } from './told-otherwise.ts';
import type { Token } from './words.ts';

/** The clause that tells it. */
export interface Telling {
  /** Verbatim, from the thing to the act, where these are near each other. */
  phrase: string;
  /** How much of what is denied it tells, 0 to 1. */
  told: number;
  /** Whether it tells of that thing: 1 of the same word, less of one that may stand for it, 0 of none. */
  thing: number;
  /** Whether it tells every word of what is denied. */
  whole: boolean;
}

/** How near a word is that may stand for another, and a person to nobody. */
const near = { related: 0.6, person: 0.8 };
/** What was before is over since. */
const earlier = /^(?:before|once)$/;
/** So it was, and is no more. */
const over = /^(?:until|till|formerly|previously|used)$/;
/** How much must be told where the thing is the act: "no charge was brought", "was charged". */
const enoughNamed = 0.5;
/** Words from the thing to the act that are quoted. */
const quoted = 8;

/** @returns How a sentence tells of what is denied; `null` where it does not. */
export function tellingOf(denied: Denied, sentence: Sentence, other: Sentence, grounds: Grounds): Telling | null {
  if (!isAllThere(denied, other) || isQuestion(other) || grounds.holderOf(other) !== 'source') return null;
  const { open, modality } = grounds.propositionOf(other);
  if (open || modality === 'should' || modality === 'will') return null;
  if (!isOfOneTime(denied, other, grounds) || areBeforeAndAfter(sentence, other)) return null;
  let best: { clause: Token[]; told: number } | null = null;
  for (const clause of clausesOf(other)) {
    if (!isFact(clause, other, grounds)) continue;
    const told = shareOf(denied.words, clause, grounds);
    if (!best || told > best.told) best = { clause, told };
  }
  return best && inClause(denied, best.clause, best.told, other, grounds);
}

function inClause(denied: Denied, clause: Token[], told: number, other: Sentence, grounds: Grounds): Telling | null {
  const { acts, thing, object } = denied;
  const done = clause.filter((token, at) => token.pos === 'VERB' && isDone(clause, at));
  // "No fine was imposed", "was fined".
  const named = done.find(({ stem }) => stem === thing?.stem);
  const act = named ?? done.find((token) => acts.some((one) => isCaseOf(one, token)));
  if (!act && acts.length > 0) return null;
  const [mine, yours] = [undatedOf(denied.clause, denied.dates), undatedOf(clause, grounds.datesOf(other))];
  if (isOfAnother(mine, yours)) return null;
  const has = (words: readonly Token[], pattern: RegExp) => words.some(({ lower }) => pattern.test(lower));
  if (has(denied.clause, /^since$/) && has(clause, earlier)) return null;
  if (has(clause, over) && !has(denied.clause, over)) return null;
  if (named && acts.length > 0 && told < enoughNamed) return null;
  if (object && !other.tokens.some(({ stem }) => stem === object.stem)) return null;
  const heads = clause.filter(
    (token, at) => token === named || (isHead(clause, at) && (!denied.doer || mayDo(clause, at))),
  );
  const found = (one: Token | null) => (one ? Math.max(0, ...heads.map((token) => likeOf(one, token))) : 0);
  // "They have never published it", "it was published".
  const left = denied.doer && has(clause, /^(?:is|are|was|were|been)$/) ? found(object) : 0;
  const somebody = denied.nobody && heads.some(isPerson) ? near.person : 0;
  const head = heads.find((token) => (thing ? likeOf(thing, token) > 0 : isPerson(token)));
  return {
    phrase: phraseOf(clause, [head, act], other),
    told,
    thing: Math.max(found(thing) || left, somebody),
    whole: denied.words.every(
      (word) =>
        acts.includes(word) ||
        generic.has(word.lower) ||
        units.has(word.lower) ||
        denied.dates.some(({ words }) => words.start <= word.start && word.end <= words.end) ||
        other.tokens.some((token) => likeOf(word, token) > 0),
    ),
  };
}

/** What is denied of a place, a day, a kind or a manner only, of that the other must tell. */
function isAllThere({ words, which }: Denied, other: Sentence): boolean {
  const stems = stemsIn(other.passage);
  const all = [...stems];
  // "Karvia", "Karvian".
  const isThere = ({ pos, stem }: Token) =>
    stems.has(stem) || (pos === 'PROPN' && stem.length > 5 && all.some((one) => one.startsWith(stem.slice(0, 5))));
  return (
    words.every((word) => word.pos !== 'PROPN' || isThere(word)) &&
    which.every((word) => isThere(word) || other.tokens.some((token) => likeOf(word, token) > 0))
  );
}

function isFact(clause: Token[], other: Sentence, grounds: Grounds): boolean {
  const [first] = clause;
  const last = clause.at(-1);
  if (!first || !last || clause.some((token) => isModal(token) || negations.has(token.lower))) return false;
  return (
    clause.some(({ pos }) => pos === 'VERB' || pos === 'AUX') &&
    grounds.holderAt(other, first.start, last.end) === 'source'
  );
}

/** "Since 3 March none": at any time after it. */
function isOfOneTime({ dates }: Denied, other: Sentence, grounds: Grounds): boolean {
  const theirs = grounds.datesOf(other);
  if (theirs.length === 0) return true;
  return dates.every(({ resolved: { date, precision }, words, when }) => {
    if (!date || /^(?:date|this day|now)$/i.test(when)) return true;
    const { from, to } = spanOf(date);
    const since = precision === 'open' || words.preposition === 'since';
    return theirs.some(({ resolved: one }) => {
      if (!one.date) return true;
      // A year that was only inferred may be the one that the other tells.
      const told = one.inferred.includes('year') ? one.date.replace(/\d{4}/g, date.slice(0, 4)) : one.date;
      return [one.date, told].map(spanOf).some((span) => span.to >= from && (since || span.from <= to));
    });
  });
}

function spanOf(date: string): { from: string; to: string } {
  const [from = date, to = from] = date.split('/');
  // "~" is beyond every digit: the last day of a month or a year.
  return { from, to: `${to}~` };
}

/** How much of some words a clause has: rare words count more, near ones as they are near. */
function shareOf(words: readonly Token[], clause: readonly Token[], grounds: Grounds): number {
  const theirs = clause.filter(isTelling);
  let [sum, all] = [0, 0];
  for (const word of words) {
    const weight = grounds.weigh(word.stem);
    sum += weight * Math.max(0, ...theirs.map((token) => Math.max(nearOf(word, token), likeOf(word, token))));
    all += weight;
  }
  return all > 0 ? sum / all : 0;
}

/** Words that only keep the same company are none: an oak is no willow. */
function likeOf(one: Token, other: Token): number {
  if (one.stem === other.stem) return 1;
  return areRelated(one.lower, other.lower) ? near.related : 0;
}

function isCaseOf(one: Token, other: Token): boolean {
  return (
    one.stem === other.stem ||
    anyAct.test(one.stem) ||
    areRelated(one.lower, other.lower) ||
    areKindredActs(one.lower, other.lower)
  );
}

/** "want it to be returned", "promised to publish": not done. */
function isDone(clause: readonly Token[], at: number): boolean {
  const lower = (index: number) => clause[index]?.lower ?? '';
  const to = lower(at - 1) === 'to' ? at - 1 : lower(at - 1) === 'be' && lower(at - 2) === 'to' ? at - 2 : -1;
  return to < 0 || /^(?:beg[au]n|start(?:ed|s)?|continue[sd]?|manage[sd]?|able|went|goes|on)$/.test(lower(to - 1));
}

/** "paid into the fund": the fund paid nothing. */
function mayDo(clause: readonly Token[], at: number): boolean {
  let back = at - 1;
  while (/^(?:DET|ADJ|NUM|NOUN)$/.test(clause[back]?.pos ?? '')) back--;
  return clause[back]?.pos !== 'ADP' || /^(?:by|from|of|with)$/.test(clause[back]?.lower ?? '');
}

function isPerson({ lower }: Token): boolean {
  return /^(?:men|women|people|children|persons)$/.test(lower) || roles.has(singular(lower));
}

function phraseOf(clause: readonly Token[], ends: readonly (Token | undefined)[], { passage }: Sentence): string {
  const places = ends.flatMap((token) => (token ? [clause.indexOf(token)] : [])).filter((at) => at >= 0);
  const [from, to] =
    places.length > 0 ? [Math.min(...places), Math.max(...places)] : [0, Math.min(quoted, clause.length - 1)];
  const first = clause[from];
  const last = to - from <= quoted ? clause[to] : first;
  return first && last ? passage.passage.text.slice(first.start, last.end) : '';
}
