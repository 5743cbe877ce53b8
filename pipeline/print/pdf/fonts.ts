/** Fonts, as far as text and its extent need them: what each code says, and how wide it is. */
import type { PdfFile } from './file.ts';
import { asDict, type Dict, isRef, isStream, type Value } from './values.ts';

export interface Font {
  /** Bytes per code. */
  bytes: 1 | 2;
  /** Code → characters; a code without any is a glyph that says nothing, such as the box for a missing one. */
  says: string[];
  /** Code → advance, in units of the font's size; as long as `says`. */
  widths: Float64Array;
}

/** Fonts that were read already, by object number. */
export type FontCache = Map<number, Font>;

/** @returns The font of that name among a page's resources. */
export function namedFont(
  file: PdfFile,
  resources: Dict | null,
  name: Value | undefined,
  cache: FontCache,
): Font | null {
  if (typeof name !== 'string') return null;
  const value = file.dict(resources?.get('Font'))?.get(name);
  if (!isRef(value)) return value ? readFont(file, value) : null;
  let found = cache.get(value.ref);
  if (!found) {
    found = readFont(file, value);
    cache.set(value.ref, found);
  }
  return found;
}

/** @param value A font dictionary or a reference to one. */
export function readFont(file: PdfFile, value: Value | undefined): Font {
  const dict = file.dict(value) ?? new Map<string, Value>();
  const says = readToUnicode(file, dict.get('ToUnicode'));
  if (dict.get('Subtype') === 'Type0') {
    const inner = file.dict(file.list(dict.get('DescendantFonts'))[0]);
    const width = file.get(inner?.get('DW'));
    const widths: number[] = [];
    const list = file.list(inner?.get('W'));
    for (let at = 0; at < list.length; ) {
      const first = list[at];
      const second = file.get(list[at + 1]);
      if (typeof first !== 'number') break;
      if (Array.isArray(second)) {
        for (const [offset, each] of second.entries())
          if (typeof each === 'number') widths[first + offset] = each / 1000;
        at += 2;
      } else {
        const each = list[at + 2];
        if (typeof second !== 'number' || typeof each !== 'number') break;
        for (let code = first; code <= second; code++) widths[code] = each / 1000;
        at += 3;
      }
    }
    return font(2, says, widths, (typeof width === 'number' ? width : 1000) / 1000);
  }
  const matrix = file.list(dict.get('FontMatrix'))[0];
  const scale = dict.get('Subtype') === 'Type3' && typeof matrix === 'number' ? matrix : 1 / 1000;
  const first = file.get(dict.get('FirstChar'));
  const widths: number[] = [];
  for (const [at, each] of file.list(dict.get('Widths')).entries())
    if (typeof each === 'number' && typeof first === 'number') widths[first + at] = each * scale;
  return font(1, says, widths, 0);
}

/** @returns The font with a value for every code that its text may have. */
function font(bytes: 1 | 2, says: string[], widths: number[], width: number): Font {
  const size = Math.max(says.length, widths.length);
  return {
    bytes,
    says: Array.from({ length: size }, (_, code) => says[code] ?? ''),
    widths: Float64Array.from({ length: size }, (_, code) => widths[code] ?? width),
  };
}

function readToUnicode(file: PdfFile, value: Value | undefined): string[] {
  const says: string[] = [];
  const stream = file.get(value);
  if (!asDict(stream) || !isStream(stream)) return says;
  const text = file.content(stream).toString('latin1');
  for (const [, block = ''] of text.matchAll(/beginbfchar(.*?)endbfchar/gs))
    for (const [, code = '', to = ''] of block.matchAll(/<([0-9a-f]+)>\s*<([0-9a-f\s]*)>/gi))
      says[Number.parseInt(code, 16)] = utf16(to);
  for (const [, block = ''] of text.matchAll(/beginbfrange(.*?)endbfrange/gs))
    for (const [, from = '', to = '', first, many] of block.matchAll(
      /<([0-9a-f]+)>\s*<([0-9a-f]+)>\s*(?:<([0-9a-f\s]+)>|\[([^\]]*)\])/gi,
    )) {
      const start = Number.parseInt(from, 16);
      const end = Number.parseInt(to, 16);
      const each = many?.match(/<[^>]*>/g);
      for (let code = start; code <= end; code++)
        says[code] = each ? utf16(each[code - start] ?? '') : later(utf16(first ?? ''), code - start);
    }
  return says;
}

function utf16(hex: string): string {
  const digits = hex.replace(/[^0-9a-f]/gi, '');
  let text = '';
  for (let at = 0; at + 4 <= digits.length; at += 4)
    text += String.fromCharCode(Number.parseInt(digits.slice(at, at + 4), 16));
  return text;
}

/** @returns The text with its last character `by` places further on. */
function later(text: string, by: number): string {
  if (!by || !text) return text;
  const points = [...text];
  const last = points.pop()?.codePointAt(0) ?? 0;
  return points.join('') + String.fromCodePoint(last + by);
}
