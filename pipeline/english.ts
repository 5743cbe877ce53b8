/** Which sources the analyses that know English alone may read. */

/** @returns Whether a language (BCP 47) is English; one that cannot be told is read as if it were. */
export function isEnglish(language: string | null): boolean {
  return language === null || /^en\b/i.test(language);
}
