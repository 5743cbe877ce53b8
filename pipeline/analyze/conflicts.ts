/** Figures of different sources for the same measure: equal, apart in time, or such that not both can be right. */
import type { Quantity } from '../findings.ts';
import { gapOf } from './figure-bases.ts';
import { kindsApart } from './figure-kinds.ts';
import { isOtherSort, strays } from './figure-things.ts';
import { isSameSpan, spanOf } from './figure-times.ts';
import { areUnlike } from './figure-unlike.ts';
import type { Grounds } from './grounds.ts';
import { overlapOf } from './propositions.ts';
import type { Figure } from './quantities.ts';
import type { Kindred } from './reading.ts';
import { unitsOfMeasure } from './tables/units.ts';

/** How two figures of one measure stand to each other. */
export type Standing = 'equal' | 'apart' | 'unequal';

/** Words that two figures' clauses must share, and the shares of the shorter and the longer clause, by weight. */
const same = { words: 3, shorter: 0.75, longer: 0.5 };
/** Figures of one unit, period and rare word that are compared with each other: more say that it is no rare word. */
const mostAlike = 40;

/** How many times the one figure of one thing may be the other. */
const farthest = 50;

/** Fill `conflictsWith`: what {@link inConflict} says of any two figures of different sources. */
export function markConflicts(figures: Figure[], grounds: Grounds, areKin: Kindred): void {
  const groups = new Map<string, Figure[]>();
  for (const figure of figures) {
    const { period, keys } = grounds.frameOf(figure);
    if (!period || figure.quantity.value === null || figure.quantity.unit === null) continue;
    for (const key of keys) {
      const group = `${figure.quantity.unit} ${period.slice(0, 4)} ${key}`;
      const list = groups.get(group);
      if (list) list.push(figure);
      else groups.set(group, [figure]);
    }
  }
  const ids = new Map<string, number>();
  const idOf = new Map<Figure, number>();
  for (const figure of figures) {
    const place = figure.quantity.at[0];
    const key = `${place?.locator} ${place?.start}`;
    ids.set(key, ids.get(key) ?? ids.size);
    idOf.set(figure, ids.get(key) ?? 0);
  }
  const done = new Set<number>();
  for (const group of groups.values()) {
    if (group.length > mostAlike) continue;
    for (const left of group)
      for (const right of group) {
        const [one, other] = [left.quantity.at[0], right.quantity.at[0]];
        const [here, there] = [left.sentence.source, right.sentence.source];
        if (!one || !other || here === there || !areKin(here, there)) continue;
        const pair = (idOf.get(left) ?? 0) * ids.size + (idOf.get(right) ?? 0);
        if (done.has(pair)) continue;
        done.add(pair);
        if (inConflict(left, right, grounds)) left.quantity.conflictsWith.push(...right.quantity.at);
      }
  }
}

/** @returns Whether both cannot be right: same measure, scope and dated period, told as facts, by the same holder or by the sources. */
export function inConflict(left: Figure, right: Figure, grounds: Grounds): boolean {
  const [one, other] = [grounds.frameOf(left), grounds.frameOf(right)];
  return (
    one.period !== null &&
    other.period !== null &&
    sameTime(one.period, other.period) &&
    isOneTime(left, right, grounds) &&
    one.modality === 'fact' &&
    other.modality === 'fact' &&
    !one.open &&
    !other.open &&
    one.denials.length === 0 &&
    other.denials.length === 0 &&
    left.quantity.holder === right.quantity.holder &&
    one.names.join('|') === other.names.join('|') &&
    compareFigures(left, right, grounds) === 'unequal' &&
    isSameMeasure(left, right, grounds) &&
    !strays(left, right, grounds) &&
    !areUnlike(left, right, grounds) &&
    gapOf(left, right, grounds) === null
  );
}

/** @returns Whether two figures have one unit, and their clauses nearly the same words. */
export function isSameMeasure(left: Figure, right: Figure, grounds: Grounds): boolean {
  if (left.quantity.unit === null || left.quantity.unit !== right.quantity.unit || kindsApart(left, right))
    return false;
  const overlap = overlapOf(grounds.frameOf(left), grounds.frameOf(right), grounds.weigh);
  const [longer, shorter] = [Math.min(overlap.left, overlap.right), Math.max(overlap.left, overlap.right)];
  return (
    overlap.ordered &&
    !overlap.apart &&
    // "640 employees": what is counted is a word that both share.
    overlap.shared.length + (unitsOfMeasure.has(left.quantity.unit) ? 0 : 1) >= same.words &&
    shorter >= same.shorter &&
    longer >= same.longer &&
    !isOtherSort(left, right, grounds)
  );
}

/** @returns How the values stand to each other; figures in different periods are `apart` whatever they are. */
export function compareFigures(one: Figure, other: Figure, grounds: Grounds): Standing {
  const [here, there] = [grounds.frameOf(one).period, grounds.frameOf(other).period];
  return here && there && !sameTime(here, there) ? 'apart' : compareValues(one.quantity, other.quantity);
}

/** @returns How two values of one unit stand to each other, whenever they are of. */
export function compareValues(left: Quantity, right: Quantity): Standing {
  if (left.value === null || right.value === null) return 'apart';
  // What lies in the ground and what was raised of it: nobody who counts the same thing is so far from another.
  const [mine, yours] = [Math.abs(left.value), Math.abs(right.value)];
  const less = Math.min(mine, yours);
  if (less > 0 && Math.max(mine, yours) > less * farthest) return 'apart';
  const [here, there] = [boundOf(left.qualifier), boundOf(right.qualifier)];
  if (left.value === right.value && (left.max ?? null) === (right.max ?? null))
    return here === there || here === 0 || there === 0 ? 'equal' : 'apart';
  if (here !== 0 || there !== 0) return isBeyond(left, right) || isBeyond(right, left) ? 'unequal' : 'apart';
  const slack = loose.test(left.qualifier ?? '') || loose.test(right.qualifier ?? '') ? 0.2 : 0.02;
  const [low, high] = left.value <= right.value ? [left, right] : [right, left];
  return (low.max ?? low.value ?? 0) * (1 + slack) < (high.value ?? 0) ? 'unequal' : 'equal';
}

/** "fewer than 300" and "420" cannot both be right; "over 300" and "420" may. */
function isBeyond(bounded: Quantity, told: Quantity): boolean {
  const bound = boundOf(bounded.qualifier);
  const [low, high] = [told.value ?? 0, told.max ?? told.value ?? 0];
  if (bound === 0 || boundOf(told.qualifier) === bound || loose.test(told.qualifier ?? '')) return false;
  return bound > 0 ? high < (bounded.value ?? 0) : low > (bounded.max ?? bounded.value ?? 0);
}

const loose = /around|about|approximately|roughly|some|estimated|nearly|almost|close|circa|or so|average/i;

/** 1 for a figure that is a least, -1 for a most, else 0. */
function boundOf(qualifier: string | null): number {
  if (!qualifier) return 0;
  if (/no more|not more|at most|up to|under|less|fewer|below|maximum/i.test(qualifier)) return -1;
  return /over|more|least|above|exceed|beyond|no less|not less|no fewer|minimum/i.test(qualifier) ? 1 : 0;
}

/** @returns Whether two ISO dates or intervals can mean the same time: equal, or one within the other. */
export function sameTime(left: string, right: string): boolean {
  return left === right || left.startsWith(`${right}-`) || right.startsWith(`${left}-`);
}

/** @returns Whether both are of the same days, where both say when: what is counted in May is not what is counted in the year. */
export function isOneTime(left: Figure, right: Figure, grounds: Grounds): boolean {
  const [here, there] = [spanOf(left, grounds), spanOf(right, grounds)];
  return !here || !there || isSameSpan(here, there);
}
