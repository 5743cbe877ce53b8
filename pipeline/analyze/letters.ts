/** What a word begins with. Asked of every word several times: most are ASCII, and need no regular expression. */

/** @returns Whether a text begins with a capital letter. */
export function isCapitalised(text: string): boolean {
  const first = text.charCodeAt(0);
  return first < 128 ? first >= 65 && first <= 90 : /^\p{Lu}/u.test(text);
}

/** @returns Whether a text begins with a small letter. */
export function isSmall(text: string): boolean {
  const first = text.charCodeAt(0);
  return first < 128 ? first >= 97 && first <= 122 : /^\p{Ll}/u.test(text);
}
