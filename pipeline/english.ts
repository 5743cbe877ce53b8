/**
 * Which sources the analyses that know English alone may read.
 *
 * Their patterns write a letter as `[A-Za-zÀ-ɏ]`, all that English words and the Latin names among them are written with:
 * V8 takes ten times as long over `\p{L}`, and there are hundreds of patterns. Names keep `\p{Lu}` and `\p{L}`.
 */

/** @returns Whether a language (BCP 47) is English; one that cannot be told is read as if it were. */
export function isEnglish(language: string | null): boolean {
  return language === null || /^en\b/i.test(language);
}
