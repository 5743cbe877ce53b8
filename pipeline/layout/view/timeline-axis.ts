/** Which dates one axis can hold. */

interface Span {
  /** Days since 1970. */
  from: number;
}

/** The part of the dates that the axis is for; what lies far from it may be left off. */
const bulk = 0.8;
/** How often the width of the bulk a date may lie from it, and the least width, in days. */
const reach = 1.5;
const least = 365;

/**
 * While a gap at either end takes more than half of the whole span, what lies beyond it is left off; and so is the far
 * tail: a few dates long past, or far ahead, would press all others into a corner.
 *
 * @param all By ascending `from`.
 */
export function core<T extends Span>(all: T[]): T[] {
  const near = withoutTail(all);
  for (;;) {
    const [first, second] = near;
    const [before, last] = near.slice(-2);
    if (!first || !second || !before || !last || near.length <= 3) return near;
    const span = last.from - first.from;
    if (second.from - first.from > span / 2 && span > least) near.shift();
    else if (last.from - before.from > span / 2 && span > least) near.pop();
    else return near;
  }
}

/** What lies within reach of the narrowest stretch of time that holds the bulk. */
function withoutTail<T extends Span>(all: T[]): T[] {
  const size = Math.ceil(all.length * bulk);
  let best: [number, number] | null = null;
  for (let at = 0; at + size <= all.length; at++) {
    const [first, last] = [all[at]?.from ?? 0, all[at + size - 1]?.from ?? 0];
    if (best === null || last - first < best[1] - best[0]) best = [first, last];
  }
  if (best === null) return [...all];
  const [first, last] = best;
  const far = reach * Math.max(last - first, least);
  return all.filter(({ from }) => from >= first - far && from <= last + far);
}
