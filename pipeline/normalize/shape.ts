/** What a text looks like: length in words, an open bracket, a mark at its start. */
import { ordinal } from '../ordinal.ts';
import { bullets, closed, divisions, glyphs } from './vocabulary.ts';

/** Text → its words: one rule after the other asks the same of a block. */
const counted = new Map<string, number>();
/** Blocks that are remembered: more than the rules of one source go back and forth between. */
const most = 2000;

/** @returns How many words; a run of Han, kana or Thai counts a word for every two characters. */
export function words(text: string): number {
  let found = counted.get(text);
  if (found === undefined) {
    if (counted.size >= most) counted.clear();
    found = count(text);
    counted.set(text, found);
  }
  return found;
}

function count(text: string): number {
  const solid = text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu)?.length ?? 0;
  return Math.ceil(solid / 2) + (text.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’.-]*/gu)?.length ?? 0) - (solid > 0 ? 1 : 0);
}

/** @returns Whether the text ends as a complete block does. */
export function isClosed(text: string): boolean {
  return closed.test(text.slice(-12));
}

/** @returns Whether it begins with a bracket that it does not close. */
export function isOpen(text: string): boolean {
  if (!/^\s*[([（]/.test(text)) return false;
  let depth = 0;
  for (const character of text) {
    if ('([（'.includes(character)) depth += 1;
    else if (')]）'.includes(character)) depth -= 1;
    if (depth === 0) return false;
  }
  return depth > 0;
}

/** A mark at the start of a list item. `length` counts it with the white space behind it. */
export interface ListMark {
  /** Marks of one style make one list. */
  style: string;
  /** 1, 2, 3 for 1/a/i, 2/b/ii, 3/c/iii; `null` for a bullet. */
  value: number | null;
  length: number;
}

const bulletMark = new RegExp(`^\\s*([${bullets.replace(/[-*+]/g, '\\$&')}${glyphs}])\\s+(?=\\S)`, 'u');
const tightBullet = /^\s*([•‣▪▫◦●■◆➤➢✓✔])(?=\p{L})/u;
const orderedMark = /^\s*(\(?)(\d{1,3}|[a-zA-Z]|[ivx]{2,5}|[IVX]{2,5})([.)）])\s+(?=\S)/;

/** @returns The list mark that a text begins with, or `null`. */
export function listMark(text: string): ListMark | null {
  const bullet = bulletMark.exec(text) ?? tightBullet.exec(text);
  if (bullet?.[1]) return { style: bullet[1], value: null, length: bullet[0].length };
  const ordered = orderedMark.exec(text);
  if (!ordered?.[2]) return null;
  const [whole, open, label, close] = ordered;
  if (open && close === '.') return null;
  const letter = label.length > 1 ? 'i' : 'a';
  const kind = /\d/.test(label) ? '1' : label === label.toLowerCase() ? letter : letter.toUpperCase();
  return { style: `${open}${kind}${close}`, value: ordinal(label), length: whole.length };
}

/** @returns The mark as a Roman one, when its label is `i` or `I`: what stands around it tells which it is. */
export function romanOne(mark: ListMark): ListMark | null {
  const style = mark.value === 9 ? mark.style.replace('a', 'i').replace('A', 'I') : mark.style;
  return style === mark.style ? null : { ...mark, style, value: 1 };
}

/** A mark at the start of a heading; `length` is what of the text is no words of the heading. */
export interface HeadingMark {
  style: string;
  length: number;
}

const hashes = /^\s*(#{1,6})\s+(?=\S)/;
const glyph = new RegExp(`^\\s*([${glyphs}])\\s*(?=\\S)`, 'u');
const division = new RegExp(`^\\s*(${divisions})\\s+(?:\\d{1,3}|[ivxlc]{1,7}|[A-Z])\\b\\s*(?:[:.—–-]|$)`, 'i');
const decimal = /^\s*(\d{1,2}(?:\.\d{1,2}){1,3})\.?\s+(?=\p{Lu})/u;

/** @returns The heading mark that a text begins with, or `null`. A number alone is none: it may open a list item. */
export function headingMark(text: string): HeadingMark | null {
  const hash = hashes.exec(text);
  if (hash?.[1]) return { style: hash[1], length: hash[0].length };
  const sign = glyph.exec(text);
  if (sign?.[1]) return { style: sign[1], length: sign[0].length };
  const named = division.exec(text);
  if (named?.[1]) return { style: named[1].toLowerCase(), length: 0 };
  const numbered = decimal.exec(text);
  if (numbered?.[1]) return { style: `1${'.1'.repeat(numbered[1].split('.').length - 1)}`, length: 0 };
  return null;
}

/** @returns Whether all of its letters are capitals, and there are enough of them to mean it. */
export function isCapitals(text: string): boolean {
  const letters = text.match(/\p{L}/gu) ?? [];
  return letters.length >= 4 && !/\p{Ll}/u.test(text) && /\p{Lu}/u.test(text);
}
