/** The labels of numbered things. */

/** @returns The number that a label stands for; one letter alone is the letter, since what precedes it tells more than it does. */
export function ordinal(label: string): number {
  if (/\d/.test(label)) return Number(label);
  if (label.length === 1) return label.toLowerCase().charCodeAt(0) - 96;
  const worth: Record<string, number> = { i: 1, v: 5, x: 10 };
  const digits = Array.from(label.toLowerCase(), (letter) => worth[letter] ?? 0);
  return digits.reduce((sum, digit, index) => sum + (digit < (digits[index + 1] ?? 0) ? -digit : digit), 0);
}
