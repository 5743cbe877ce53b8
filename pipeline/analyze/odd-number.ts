/** Numbers that two sources would hardly come by apart. */

/** @returns Whether a number has two digits at least that are not round, and is no small count: 2.6, 41, 1,350; not 40, 0.5, 11. */
export function isOddNumber(value: number): boolean {
  const digits = String(value)
    .replace(/^0\.0*|\./g, '')
    .replace(/0+$/, '');
  return digits.length >= 2 && (value > 12 || !Number.isInteger(value));
}
