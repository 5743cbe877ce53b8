/** What the language model stumbles over, so written that it does not. */

/** Letters without a mark of their own below them. */
const strokes: Readonly<Record<string, string>> = {
  Ł: 'L',
  ł: 'l',
  Đ: 'D',
  đ: 'd',
  ı: 'i',
  Œ: 'O',
  œ: 'o',
  Ħ: 'H',
  ħ: 'h',
  Ŧ: 'T',
  ŧ: 't',
  Ŋ: 'N',
  ŋ: 'n',
  Ə: 'E',
  ə: 'e',
  ſ: 's',
};

/** The model cuts words at letters that Latin-1 lacks, "Klaip|ė|da": for it they lose their marks, each for one letter. */
function latin(text: string): string {
  return text.replace(/[\u0100-\u024f\u1e00-\u1eff]/g, (letter) => {
    const [base = ''] = letter.normalize('NFD');
    return /^[A-Za-z]$/.test(base) ? base : (strokes[letter] ?? letter);
  });
}

/**
 * "Halvor's, as": before a stop the model takes the two for one word, and from then on everywhere, so that the words of
 * a text would depend on the texts before it. Spaces set them apart.
 *
 * @returns The text as the model is given it: beside the spaces of `gaps` (offsets into it), each character in its place.
 */
export function modelText(text: string): { plain: string; gaps: number[] } {
  const gaps: number[] = [];
  const plain = latin(text).replace(possessive, (mark, offset: number) => {
    const start = offset + gaps.length;
    gaps.push(start, start + mark.length + 1);
    return ` ${mark} `;
  });
  return { plain, gaps };
}

const possessive =
  /(?<=\p{L})(?<!\b(?:it|s?he|that|there|here|what|who|how|wh?ere|when|why|let))['’]s(?=[^\s\p{L}\p{N}])/giu;
