/**
 * Which sources the analyses that know English alone may read.
 *
 * Their patterns write a letter as `[A-Za-zÀ-ɏ]`: V8 takes ten times as long over `\p{L}`, and there are hundreds of
 * patterns. English words and most of the Latin names among them are written with these letters, but not all: those of
 * Vietnamese, and the rest of U+1E00 to U+1EFF, lie beyond, and such a pattern sees a name in them as broken off. Where
 * names are found or compared, patterns keep `\p{Lu}` and `\p{L}`.
 */

/** @returns Whether a language (BCP 47) is English; one that cannot be told is read as if it were. */
export function isEnglish(language: string | null): boolean {
  return language === null || /^en\b/i.test(language);
}
