/** Symbol fonts: what their private characters stand for. */

/** The font Symbol (Adobe's encoding), from 0x20 and from 0xA0; a space stands for what is not told. */
const symbolLow = ' !∀#∃%&∋()∗+,−./0123456789:;<=>?≅ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ[∴]⊥_ αβχδεφγηιϕκλμνοπθρστυϖωξψζ{|}∼ ';
const symbolHigh = '€ϒ′≤⁄∞ƒ♣♦♥♠↔←↑→↓°±″≥×∝∂•÷≠≡≈…  ↵ℵℑℜ℘⊗⊕∅∩∪⊃⊇⊄⊂⊆∈∉∠∇®©™∏√⋅¬∧∨⇔⇐⇑⇒⇓◊〈   ∑           〉∫';

/** Of Wingdings what documents use: bullets, arrows, check marks. */
const wingdings: Record<number, string> = {
  40: '☎',
  42: '✉',
  70: '☞',
  74: '☺',
  108: '●',
  109: '❍',
  110: '■',
  111: '□',
  113: '❑',
  114: '❒',
  117: '◆',
  118: '❖',
  159: '•',
  167: '▪',
  168: '◻',
  171: '★',
  216: '➢',
  223: '←',
  224: '→',
  225: '↑',
  226: '↓',
  232: '➔',
  251: '✗',
  252: '✓',
  253: '☒',
  254: '☑',
};

/** Where symbol fonts have their characters in Unicode: the private ones from here on, by the code of the font. */
const base = 0xf000;

function character(font: string, code: number): string | null {
  const found = /^wingdings$/i.test(font)
    ? wingdings[code]
    : /^symbol/i.test(font)
      ? code < 0xa0
        ? symbolLow.charAt(code - 0x20)
        : symbolHigh.charAt(code - 0xa0)
      : '';
  return found && found !== ' ' ? found : null;
}

/**
 * @param code Hexadecimal, as `w:sym` gives it.
 * @returns The character meant, and whether it is known. One that is not known stays as it is.
 */
export function symbol(font: string, code: string): { text: string; known: boolean } {
  const number = Number.parseInt(code, 16);
  if (!(number >= 0x20 && number <= 0xffff) || (number >= 0xd800 && number <= 0xdfff)) return { text: '', known: true };
  const own = number >= base && number < base + 256 ? number - base : number;
  const found = character(font, own);
  if (found) return { text: found, known: true };
  const text = String.fromCharCode(number);
  // Outside the private characters a code is Unicode's own.
  return { text, known: number < 0xe000 || number > 0xf8ff };
}

const privates = /[\uf020-\uf0ff]/g;

/** @returns Text with the private characters of symbol fonts as what they stand for. Its length does not change. */
export function meant(text: string, font: string | null): string {
  return text.replace(privates, (found) => character(font ?? 'Symbol', found.charCodeAt(0) - base) ?? found);
}
