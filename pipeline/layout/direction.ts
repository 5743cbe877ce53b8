/** Which way a language runs. */

/** Scripts that are written from right to left. */
const leftward = new Set(['Arab', 'Hebr', 'Syrc', 'Thaa', 'Nkoo', 'Adlm', 'Rohg', 'Mand', 'Samr']);

/** @returns Whether text in this language (BCP 47) is written from right to left. */
export function runsLeft(language: string): boolean {
  try {
    return leftward.has(new Intl.Locale(language).maximize().script ?? '');
  } catch {
    return false;
  }
}
