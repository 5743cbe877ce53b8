/** With which words a number may begin: few do, and each word of a text is asked about, so each is told once. */
import { cardinals, growths, multiples, multitudes, ordinals, someOf } from './tables/numbers.ts';

/** @returns What a test says of a word, worked out once a word. */
function once(test: (word: string) => boolean): (word: string) => boolean {
  const known = new Map<string, boolean>();
  return (word) => {
    let found = known.get(word);
    if (found === undefined) {
      found = test(word);
      known.set(word, found);
    }
    return found;
  };
}

/** @returns Whether digits or words of a number may begin with a word in lower case, with no sign before them. */
export const mayOpen = once(
  (word) =>
    /^(?:half|an?)$|\d|fold$/.test(word) || [cardinals, ordinals, multiples, growths].some((table) => table.has(word)),
);

/** @returns Whether a number may begin with a word in lower case that is no sign of a currency. */
export const mayBegin = once(
  (word) => /^(?:minus$|[-−–])/.test(word) || mayOpen(word) || multitudes.has(word) || someOf.has(word),
);

/** @returns Whether a text begins with a digit: behind a sign of a currency it must. */
export function startsWithDigit(text: string): boolean {
  const first = text.charCodeAt(0);
  return first >= 48 && first <= 57;
}
