/** Figures of different sources for the same measure: equal, apart in time, or such that not both can be right. */
import type { Figure } from './quantities.ts';
import { generic } from './tables/generic.ts';
import type { Token } from './words.ts';

/** How two figures of one measure stand to each other. */
export type Comparison = 'equal' | 'apart' | 'unequal';

/** Figures of one measure that are compared with each other; more say that the measure is no measure. */
const mostAlike = 60;

/**
 * Fill `conflictsWith`. Strict: same unit, same measure, same dated period, same named places and actors, the source's own
 * word or the same holder's.
 *
 * @param namesOf Who and what the figure's sentence names: its scope.
 */
export function markConflicts(figures: Figure[], namesOf: (figure: Figure) => string[]): void {
  const groups = new Map<string, Figure[]>();
  for (const figure of figures) {
    const measure = measureKey(figure);
    if (!measure || !figure.quantity.period || !isAsserted(figure)) continue;
    const scope = [...new Set(namesOf(figure))].sort();
    const key = JSON.stringify([measure, figure.quantity.period, figure.quantity.holder, scope]);
    const group = groups.get(key);
    if (group) group.push(figure);
    else groups.set(key, [figure]);
  }
  for (const group of groups.values()) {
    if (group.length > mostAlike) continue;
    for (const left of group)
      for (const right of group)
        if (left.sentence.source !== right.sentence.source && compareFigures(left, right) === 'unequal')
          left.quantity.conflictsWith.push(...right.quantity.at);
  }
}

/**
 * @returns Unit and telling words of what is measured, as one key; `null` for a measure of one common noun ("people",
 * "tonnes"), which two sources could not be said to share.
 */
export function measureKey({ sentence, quantity }: Figure): string | null {
  if (!quantity.measure || quantity.value === null || quantity.unit === null) return null;
  const at = sentence.text.indexOf(quantity.measure) + sentence.start;
  const measured = stemsIn(sentence.tokens, at, at + quantity.measure.length);
  if (measured.length < 2) return null;
  return JSON.stringify([quantity.unit, measured]);
}

/** @returns How the values stand to each other; figures in different periods are `apart` whatever they are. */
export function compareFigures({ quantity: left }: Figure, { quantity: right }: Figure): Comparison {
  if (left.period && right.period && !sameTime(left.period, right.period)) return 'apart';
  if (left.value === null || right.value === null) return 'apart';
  if (left.value === right.value && (left.max ?? null) === (right.max ?? null)) return 'equal';
  const bound = /over|more|least|up to|under|less|fewer|below|above|exceed|beyond|most|maximum|minimum/i;
  // "over 300" and "420" may both be right.
  if (bound.test(left.qualifier ?? '') || bound.test(right.qualifier ?? '')) return 'apart';
  const slack = loose.test(left.qualifier ?? '') || loose.test(right.qualifier ?? '') ? 0.2 : 0.02;
  const [low, high] = left.value <= right.value ? [left, right] : [right, left];
  return (low.max ?? low.value ?? 0) * (1 + slack) < (high.value ?? 0) ? 'unequal' : 'equal';
}

/** @returns Whether two ISO dates or intervals can mean the same time: equal, or one within the other. */
export function sameTime(left: string, right: string): boolean {
  return left === right || left.startsWith(`${right}-`) || right.startsWith(`${left}-`);
}

const loose = /around|about|approximately|roughly|some|estimated|nearly|almost|close|circa|or so/i;

/** Told as a fact, not as what may come or should. */
function isAsserted({ sentence }: Figure): boolean {
  return !sentence.tokens.some(
    (token) => token.pos === 'AUX' && /^(?:will|would|may|might|could|should|must|shall|can)$/.test(token.lower),
  );
}

function stemsIn(tokens: Token[], start: number, end: number): string[] {
  const words = tokens.filter(
    (token) => token.start >= start && token.end <= end && token.word && !token.stop && !/^\d/.test(token.text),
  );
  const telling = words.filter((token) => !generic.has(token.lower));
  return telling.length === 0 ? [] : [...new Set(words.map((token) => token.stem))].sort();
}
