/** What differs between two texts that begin and end alike. */

/** `before` without its first `head` and last `tail` units is what changed, and became `into`. */
export interface Changed {
  head: number;
  tail: number;
  into: string;
}

/** @returns What of `before` changed: all but the beginning, and then the end, that `after` shares with it. */
export function changed(before: string, after: string): Changed {
  const most = Math.min(before.length, after.length);
  let head = 0;
  while (head < most && before[head] === after[head]) head += 1;
  let tail = 0;
  while (tail < most - head && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail += 1;
  return { head, tail, into: after.slice(head, after.length - tail) };
}
