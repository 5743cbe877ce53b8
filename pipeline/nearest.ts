/**
 * The word that somebody probably meant, for messages about a wrong key, flag, file or value.
 *
 * @param word What was written.
 * @param words What could have been written.
 * @returns The nearest one, regardless of case, or `null` when none is near enough to be worth naming.
 */
export function nearest(word: string, words: readonly string[]): string | null {
  const written = word.toLowerCase();
  let best: string | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const candidate of words) {
    const other = candidate.toLowerCase();
    // Half a word typed is as good a hint as a word mistyped.
    const begun = written.length > 2 && (other.startsWith(written) || written.startsWith(other));
    const distance = begun ? 1 : edits(written, other);
    if (distance < least) [best, least] = [candidate, distance];
  }
  // A third of the letters wrong is a slip; more is another word.
  return least <= Math.max(1, Math.floor(word.length / 3)) ? best : null;
}

/** Single-letter insertions, deletions, replacements and swaps of neighbours between two words. */
function edits(left: string, right: string): number {
  let before: number[] = [];
  let above = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (let row = 1; row <= left.length; row++) {
    const line = [row];
    for (let column = 1; column <= right.length; column++) {
      const same = left[row - 1] === right[column - 1];
      const swapped = left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1];
      line[column] = Math.min(
        (above[column] ?? 0) + 1,
        (line[column - 1] ?? 0) + 1,
        (above[column - 1] ?? 0) + (same ? 0 : 1),
        swapped && row > 1 && column > 1 ? (before[column - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
      );
    }
    before = above;
    above = line;
  }
  return above[right.length] ?? 0;
}
