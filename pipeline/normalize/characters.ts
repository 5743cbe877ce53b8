/** Characters that a text got on its way and never meant: zero-width, ligatures, C1 quotes, split accents. */
import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { setLeaf } from './block.ts';
import { type Ledger, plugin, repair } from './ledger.ts';
import { type Change, change, mapped, offsetAt } from './mapped.ts';

/** Windows-1252 characters that were decoded as C1 controls, from U+0080 on. */
const c1 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Bullets and arrows of symbol fonts, which a copy leaves at code points of their own; no other font has them. */
const symbols: Readonly<Record<string, string>> = {
  '\uf0b7': '•',
  '\uf0a7': '▪',
  '\uf0a8': '▫',
  '\uf06c': '●',
  '\uf06e': '■',
  '\uf06f': '□',
  '\uf071': '❑',
  '\uf075': '◆',
  '\uf076': '❖',
  '\uf077': '◆',
  '\uf0d8': '➢',
  '\uf0e0': '→',
  '\uf0e8': '➔',
  '\uf0f0': '⇨',
  '\uf0fc': '✓',
  '\uf0fb': '✗',
  '\uf02d': '-',
};

/** One alternative a kind; the last ones catch letters with combining marks, and what NFC writes otherwise. */
const odd =
  /[\u200b\u2060\ufeff\u00ad]|[\u200c\u200d]|(?!\s)\p{Cc}|[\u00a0\u202f\u2000-\u200a\u205f\u1680]|[\ufb00-\ufb06]|[^\p{M}\s]\p{M}+|[\u212a\u212b\u2126]|[\u1100-\u1112][\u1161-\u1175][\u11a8-\u11c2]?|[\uf02d-\uf0fc]/gu;

/** Scripts in which zero-width joiners are letters' business, and pictographs that are made with them. */
const joining = /[\p{Script=Arabic}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Tamil}\p{Extended_Pictographic}]/u;

/** Make every character the one that is meant. What the character stands for never changes. */
export function mendCharacters(root: Root, ledger: Ledger): void {
  // What a reader put for a character reference: mended there, since a place in the file has one repair.
  const references = ledger.repairs.filter(({ rule }) => rule === 'character-reference');
  const referenceAt = (offset: number) =>
    references.find(({ range }) => range.start.offset <= offset && offset < range.end.offset);
  visit(root, (node) => {
    if (node.type !== 'text' && node.type !== 'inlineCode' && node.type !== 'code') return;
    const text = mapped(node);
    const changes: Change[] = [];
    for (const match of text.value.matchAll(odd)) {
      const after = meant(match[0], match.index, text.value);
      if (after === match[0]) continue;
      const start = offsetAt(text, match.index);
      const end = offsetAt(text, match.index + match[0].length - 1) + 1;
      const reference = references.length > 0 ? (referenceAt(start) ?? referenceAt(end - 1)) : undefined;
      if (reference) {
        if (reference.after !== match[0]) continue;
        reference.after = after;
        changes.push({ start: match.index, end: match.index + match[0].length, after });
        continue;
      }
      changes.push({ start: match.index, end: match.index + match[0].length, after });
      repair(ledger, { rule: 'characters', start, end: start + match[0].length, after, confidence: 1 });
    }
    if (changes.length === 0) return;
    const mended = change(text, changes);
    setLeaf(node, mended);
  });
}

function meant(found: string, index: number, value: string): string {
  const code = found.charCodeAt(0);
  const symbol = symbols[found];
  if (symbol) return symbol;
  if (code >= 0xfb00 && code <= 0xfb06) return found.normalize('NFKC');
  if (found === '\u200c' || found === '\u200d') {
    const around = value.slice(Math.max(0, index - 2), index) + value.slice(index + 1, index + 3);
    return joining.test(around) ? found : '';
  }
  // At a line's end a soft hyphen, or the control that PDF readers copy for one, parts a word: `dehyphenate` takes it.
  const atEnd = /^[^\S\n\r]*(?:[\n\r]|$)/.test(value.slice(index + 1));
  if (found === '\u00ad' || found === '\u0002') return atEnd ? '\u00ad' : '';
  if (code < 0x20 || code === 0x7f || '\u200b\u2060\ufeff'.includes(found)) return '';
  if (code >= 0x80 && code <= 0x9f) {
    const letter = c1.charAt(code - 0x80);
    return letter === found ? '' : letter;
  }
  if (/^\s$/.test(found)) return ' ';
  return found.normalize('NFC');
}

export const characters = plugin(mendCharacters);
