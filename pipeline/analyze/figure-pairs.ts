/** Figures of two sources for the same thing, however each words it: one kind, one unit, one event or place, one time. */

import type { Reason, Verdict } from '../findings.ts';
import { compareFigures, sameTime } from './conflicts.ts';
import { gapOf } from './figure-bases.ts';
import { isParallel } from './figure-contrast.ts';
import { comparable, isSameThing, type Kind, kindOf } from './figure-kinds.ts';
import { occasionPairs } from './figure-occasions.ts';
import { areOfTwoScales } from './figure-scales.ts';
import { isOtherSort } from './figure-things.ts';
import { isNarrowed } from './figure-unlike.ts';
import { bothGiven } from './figure-words.ts';
import type { Grounds } from './grounds.ts';
import type { Figure } from './quantities.ts';
import { holdersApart } from './reasons.ts';
import { stancePair } from './stance-pair.ts';
import type { StancePair } from './stances.ts';
import { times } from './units.ts';
import { judge, sameWords } from './verdicts.ts';

/** Figures of one kind and unit that are set against each other; more say that it is no one thing. */
const mostAlike = 60;
/** How much a figure may lie beyond a bound that another gives, for both to say the same: "over 120", "121". */
const near = 1.1;

interface Known {
  figure: Figure;
  kind: Kind;
}

/** @returns Pairs of sentences whose figures measure one thing: equal, or such that not both are right. */
export function figurePairs(figures: Figure[], grounds: Grounds): StancePair[] {
  const groups = new Map<string, Known[]>();
  for (const figure of figures) {
    const kind = kindOf(figure);
    // "took 38 days" is no event of taking.
    if (!kind || (kind.event && times.test(kind.unit))) continue;
    const key = `${kind.unit} ${kind.base} ${kind.of}`;
    const list = groups.get(key);
    if (list) list.push({ figure, kind });
    else groups.set(key, [{ figure, kind }]);
  }
  const pairs: StancePair[] = [];
  const seen = new Set<string>();
  for (const group of groups.values()) {
    if (group.length > mostAlike) continue;
    for (const [at, one] of group.entries())
      for (const other of group.slice(at + 1)) {
        const [left, right] =
          one.figure.sentence.source.index < other.figure.sentence.source.index ? [one, other] : [other, one];
        const both = `${left.figure.sentence.locator} ${right.figure.sentence.locator}`;
        if (left.figure.sentence.source === right.figure.sentence.source || seen.has(both)) continue;
        const found = compared(left, right, grounds);
        if (!found) continue;
        seen.add(both);
        pairs.push(found);
      }
  }
  // What the words of the figures do not show, their occasion may.
  return [
    ...pairs,
    ...occasionPairs(figures, grounds).filter(({ left, right }) => !seen.has(`${left.locator} ${right.locator}`)),
  ];
}

function compared(left: Known, right: Known, grounds: Grounds): StancePair | null {
  const thing = isSameThing(left.kind, right.kind, left.figure, right.figure);
  if (!thing) return null;
  const [one, other] = [left.figure, right.figure];
  const [here, there] = [grounds.frameOf(one), grounds.frameOf(other)];
  if (here.open || there.open || here.modality === 'should' || there.modality === 'should') return null;
  if (here.denials.length + there.denials.length > 0) return null;
  if (here.period && there.period && !sameTime(here.period, there.period)) return null;
  // What the figures are of may differ by where; what a source calls its own country says nothing.
  if (here.names.length > 0 && there.names.length > 0 && !here.names.some((name) => there.names.includes(name)))
    return null;
  if (isOtherSort(one, other, grounds) || isPart(one, grounds) !== isPart(other, grounds)) return null;
  if (gapOf(one, other, grounds)?.apart) return null;
  const [mine, yours] = [comparable(one), comparable(other)];
  const standing = compareFigures(mine, yours, grounds);
  if (standing === 'unequal' && areApart(left, right, grounds)) return null;
  const judgement = standing === 'unequal' ? unequal(one, other, thing) : alike(standing, mine, yours, grounds);
  if (!judgement) return null;
  const [first, second] = [one.sentence, other.sentence];
  // Whatever their words alone show stands.
  const words = judge(first, second, grounds);
  if (words.verdict !== 'both-address') return null;
  // A figure that the one quotes from the other is told once.
  if (judgement.verdict === 'agree-partly' && words.reasons.some(({ detail }) => detail === sameWords)) return null;
  return stancePair(first, second, judgement);
}

/** Whether two figures of one kind are of two things: a part and all, "wind supplied", "coal supplied". */
function areApart({ figure: left, kind }: Known, { figure: right }: Known, grounds: Grounds): boolean {
  if (areOfTwoScales(left, right, grounds) || isNarrowed(left, right, grounds) || isNarrowed(right, left, grounds))
    return true;
  return !kind.grouped && isParallel(left, right, grounds);
}

/** "19 of the 47 deaths": some of those that were looked at, and how many these were; neither is a count of all. */
function isPart({ sentence, quantity: { at } }: Figure, grounds: Grounds): boolean {
  const [place] = at;
  return grounds.figuresOf(sentence).some(
    ({
      quantity: {
        text,
        at: [whole],
      },
    }) => {
      const holds = place && whole && whole.start <= place.start && place.end <= whole.end;
      return holds && /^\S+(?: \S+)? of (?:the|these|those|its|their) [A-Za-zÀ-ɏ\d.,-]+ [A-Za-zÀ-ɏ]/u.test(text);
    },
  );
}

interface Judged {
  verdict: Verdict;
  reasons: Reason[];
}

function unequal(one: Figure, other: Figure, thing: 'sure' | 'likely'): Judged {
  const [mine, yours] = [one.quantity.holder, other.quantity.holder];
  const who = mine === yours ? null : holdersApart(mine, yours, one.sentence, other.sentence);
  return { verdict: thing === 'sure' ? 'tension' : 'differ', reasons: [told(one, other), ...(who ? [who] : [])] };
}

function alike(standing: string, one: Figure, other: Figure, grounds: Grounds): Judged | null {
  const [mine, yours] = [one.quantity.value, other.quantity.value];
  if (mine === null || yours === null) return null;
  const bounded = Math.max(mine, yours) <= Math.min(mine, yours) * near;
  if (!(standing === 'equal' || bounded)) return null;
  // What a source only reports it does not hold.
  if ([one, other].some(({ sentence }) => grounds.holderOf(sentence) !== 'source')) return null;
  return { verdict: 'agree-partly', reasons: [told(one, other)] };
}

function told(one: Figure, other: Figure): Reason {
  return { kind: 'quantity', detail: bothGiven(one, other) };
}
