/** How much a decoded text looks like one that somebody wrote. */

/** Typographic signs that stand between or beside words. */
const signs = /[«»„“”‘’‚‹›–—…€£§°©®™№•·¿¡†‰ªº²³\u00a0]/u;

/** Signs that may stand amid letters. */
const amid = /[’‘·–—\u00a0]/u;

const letter = /\p{L}/u;
const wordly = /[\p{L}\p{M}\p{N}_&]+/gu;

/** Scripts of one-byte encodings; a word is in one of them. */
const scripts = [
  /\p{Script=Latin}/u,
  /\p{Script=Cyrillic}/u,
  /\p{Script=Greek}/u,
  // With its vowel signs, which belong to no script.
  /\p{Script_Extensions=Arabic}/u,
  /\p{Script=Hebrew}/u,
];

/**
 * Judge a text that was read as one of one byte a character.
 *
 * @returns 0 to 1: the share of its characters beyond ASCII that stand where such a character can stand. Letters keep to
 *   one script and one case within a word; signs stand beside words.
 */
export function plausible(text: string): number {
  let all = 0;
  let good = 0;
  for (const match of text.matchAll(wordly)) {
    const word = match[0];
    const beyond = word.match(/[^\0-\x7f]/gu)?.length ?? 0;
    if (beyond === 0) continue;
    all += beyond;
    if (isWord(word)) good += beyond;
  }
  for (const { 0: sign, index } of text.matchAll(/[^\p{L}\p{M}\p{N}\0-\x7f]/gu)) {
    all += 1;
    const before = letter.test(text.charAt(index - 1));
    const after = letter.test(text.charAt(index + sign.length));
    if (signs.test(sign) && (!(before && after) || amid.test(sign))) good += 1;
  }
  return all === 0 ? 1 : good / all;
}

function isWord(word: string): boolean {
  const letters = word.replace(/[^\p{L}]/gu, '');
  if (letters === '') return true;
  // "5Ã", "Œ3": a letter beyond ASCII clings to no digit.
  if (/\d[^\0-\x7f]|[^\0-\x7f]\d/u.test(word)) return false;
  // "s½ur", "Szko³y": neither does a fraction stand amid letters.
  if (/\p{L}\p{No}\p{L}|[¼½¾]\p{L}|\p{L}[¼½¾]/u.test(word)) return false;
  if (scripts.filter((script) => script.test(word)).length > 1) return false;
  // "ЦРъ", "ÃÖ": capitals begin a word or make all of it.
  return !/\p{Ll}\p{Lu}/u.test(letters) && !(/\p{Lu}{2,}\p{Ll}/u.test(letters) && letters.length > 2);
}

/** @returns 0 to 1: the share of the characters beyond ASCII that are among those of which most such text is made. */
export function typicality(text: string, typical: RegExp): number {
  const all = text.match(/[^\0-\x7f]/gu)?.length ?? 0;
  return all === 0 ? 0 : (text.match(typical)?.length ?? 0) / all;
}
