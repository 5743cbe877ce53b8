/** Two figures in the words of a reason, and marked where both cannot be right. */
import type { Figure } from './quantities.ts';
import { beside } from './reasons.ts';

/** @returns "both give “40 boats”", "“40 boats” in A, “60 boats” in B". */
export function bothGiven({ sentence: left, quantity: { text: mine } }: Figure, other: Figure): string {
  const { text: yours } = other.quantity;
  return mine === yours ? `both give “${mine}”` : beside(`“${mine}”`, `“${yours}”`, left, other.sentence);
}

/** @returns The same, with the time that both are of, where there is one. */
export function bothGivenOf(left: Figure, right: Figure, time: string): string {
  const both = left.quantity.text === right.quantity.text ? ' of' : ', both of';
  return `${bothGiven(left, right)}${both} ${time}`;
}

/** Each is in conflict with the other, and says so once. */
export function markRivals(left: Figure, right: Figure): void {
  mark(left, right);
  mark(right, left);
}

function mark({ quantity }: Figure, { quantity: { at } }: Figure): void {
  const known = new Set(quantity.conflictsWith.map(({ locator, start }) => `${locator} ${start}`));
  quantity.conflictsWith.push(...at.filter(({ locator, start }) => !known.has(`${locator} ${start}`)));
}
