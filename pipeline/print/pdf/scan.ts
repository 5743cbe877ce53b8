/**
 * Reads a content stream, operator by operator. Chrome places every glyph by itself, so a page has thousands of them,
 * and this is the one place in the reader where speed decides: numbers and hexadecimal strings are read in place, and
 * nothing is allocated for them.
 */
import { lexer } from './lexer.ts';
import type { Value } from './values.ts';

/** The operands of an operator. Used again for the next one: copy what is kept. */
export interface Operands {
  /** The numbers among them, in order; what is behind `count` is left from before. */
  numbers: Float64Array;
  count: number;
  /** The bytes of the last string; what is behind `length` is left from before. */
  codes: Uint8Array;
  length: number;
  /** Everything else: names, dictionaries, lists. */
  others: Value[];
}

/** Names of operators by their bytes, made once. */
const short = new Map<number, string>();

/**
 * @param content A content stream, unpacked.
 * @param on Called for each operator.
 */
export function scan(content: Buffer, on: (operator: string, operands: Operands) => void): void {
  const size = content.length;
  const general = lexer(content, 0, false);
  const operands: Operands = {
    numbers: new Float64Array(64),
    count: 0,
    codes: new Uint8Array(1 << 12),
    length: 0,
    others: [],
  };
  const { numbers } = operands;
  let count = 0;
  let at = 0;
  while (at < size) {
    const byte = content[at] as number;
    if (byte <= 32) {
      at++;
    } else if (byte <= 57 && (byte >= 48 || byte === 45 || byte === 46)) {
      const from = at;
      if (byte === 45) at++;
      let value = 0;
      let digit = (content[at] as number) - 48;
      while (digit >= 0 && digit <= 9) {
        value = value * 10 + digit;
        digit = (content[++at] as number) - 48;
      }
      if (digit === -2) {
        let scale = 1;
        digit = (content[++at] as number) - 48;
        while (digit >= 0 && digit <= 9) {
          value = value * 10 + digit;
          scale *= 10;
          digit = (content[++at] as number) - 48;
        }
        value /= scale;
      }
      if (at === from) at++;
      if (count < 64) numbers[count++] = byte === 45 ? -value : value;
    } else if (byte === 60 && content[at + 1] !== 60) {
      at = hexadecimal(content, at + 1, operands);
    } else if (byte > 64 && byte !== 91 && byte !== 123) {
      const from = at++;
      while (at < size && regular(content[at] as number)) at++;
      operands.count = count;
      on(nameOf(content, from, at), operands);
      clear();
    } else if (byte === 39 || byte === 34) {
      operands.count = count;
      on(String.fromCharCode(byte), operands);
      clear();
      at++;
    } else {
      general.at = at;
      const value = general.next();
      if (value === undefined) break;
      if (typeof value === 'object' && value !== null && 'text' in value) keep(value.text, operands);
      else operands.others.push(value);
      at = general.at;
    }
  }

  function clear(): void {
    count = 0;
    operands.length = 0;
    if (operands.others.length) operands.others = [];
  }
}

function regular(byte: number): boolean {
  return byte > 32 && byte !== 40 && byte !== 47 && byte !== 60 && byte !== 91;
}

function nameOf(content: Buffer, from: number, to: number): string {
  if (to - from > 3) return content.toString('latin1', from, to);
  let key = 0;
  for (let at = from; at < to; at++) key = key * 128 + ((content[at] as number) & 127);
  let name = short.get(key);
  if (name === undefined) {
    // The key of an object is one and the same string as a literal: comparing them is comparing two addresses.
    name = Object.keys({ [content.toString('latin1', from, to)]: 0 })[0] as string;
    short.set(key, name);
  }
  return name;
}

/** @returns The offset behind the string. */
function hexadecimal(content: Buffer, from: number, operands: Operands): number {
  const size = content.length;
  let { codes } = operands;
  let length = 0;
  let half = -1;
  let at = from;
  for (; at < size; at++) {
    const byte = content[at] as number;
    if (byte === 62) break;
    const digit = byte <= 57 ? byte - 48 : (byte | 32) - 87;
    if (digit < 0 || digit > 15) continue;
    if (half < 0) half = digit;
    else {
      if (length === codes.length) codes = larger(operands);
      codes[length++] = half * 16 + digit;
      half = -1;
    }
  }
  if (half >= 0) {
    if (length === codes.length) codes = larger(operands);
    codes[length++] = half * 16;
  }
  operands.length = length;
  return at + 1;
}

function keep(text: string, operands: Operands): void {
  while (text.length > operands.codes.length) larger(operands);
  for (let at = 0; at < text.length; at++) operands.codes[at] = text.charCodeAt(at);
  operands.length = text.length;
}

function larger(operands: Operands): Uint8Array {
  const codes = new Uint8Array(operands.codes.length * 2);
  codes.set(operands.codes);
  operands.codes = codes;
  return codes;
}
