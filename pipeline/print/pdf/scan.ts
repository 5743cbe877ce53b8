/**
 * Reads a content stream, operator by operator. Chrome places every glyph by itself, so a page has thousands of them,
 * and this is the one place in the reader where speed decides: numbers and hexadecimal strings are read in place, and
 * nothing is allocated for them.
 */
import { lexer } from './lexer.ts';
import { type Line, newLine, takeLine } from './line.ts';
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

export interface Lines {
  /** Whether it would take one, as things are. */
  ready(): boolean;
  take(line: Line): void;
}

/** What an operator does, if anything; asked once for each name. */
export type Operators = (name: string) => ((operands: Operands) => void) | undefined;

/**
 * Many small functions: V8 has each compiled after a page or two, and a large one long after that.
 *
 * @param content A content stream, unpacked.
 * @param operators Those that are called.
 * @param lines Takes whole lines of text instead of their operators, where it can.
 */
export function scan(content: Buffer, operators: Operators, lines: Lines | null = null): void {
  const size = content.length;
  const general = lexer(content, 0, false);
  const operands: Operands = {
    numbers: new Float64Array(64),
    count: 0,
    codes: new Uint8Array(1 << 12),
    length: 0,
    others: [],
  };
  const line = newLine();
  const known = new Map<number, ((operands: Operands) => void) | null>();
  let at = 0;
  while (at < size) {
    const byte = content[at] as number;
    if (byte <= 32) {
      at++;
    } else if (byte <= 57 && (byte >= 48 || byte === 45 || byte === 46)) {
      at = number(content, at, operands);
    } else if (byte === 60 && content[at + 1] !== 60) {
      const from = at;
      if (lines?.ready()) at = takeLine(content, from, line);
      if (at > from) {
        lines?.take(line);
        clear(operands);
      } else at = hexadecimal(content, at + 1, operands);
    } else if ((byte > 64 && byte !== 91 && byte !== 123) || byte === 39 || byte === 34) {
      const from = at;
      at = byte > 64 ? endOf(content, at) : at + 1;
      const key = keyOf(content, from, at);
      let act = known.get(key);
      if (act === undefined) {
        act = operators(content.toString('latin1', from, at)) ?? null;
        if (at - from <= 3) known.set(key, act);
      }
      if (act !== null) act(operands);
      clear(operands);
    } else {
      general.at = at;
      const value = general.next();
      if (value === undefined) break;
      if (typeof value === 'object' && value !== null && 'text' in value) keep(value.text, operands);
      else operands.others.push(value);
      at = general.at;
    }
  }
}

function clear(operands: Operands): void {
  operands.count = 0;
  operands.length = 0;
  if (operands.others.length) operands.others = [];
}

/** @returns The offset behind the number. */
function number(content: Buffer, from: number, operands: Operands): number {
  let at = from;
  const negative = content[at] === 45;
  if (negative) at++;
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
  if (operands.count < 64) operands.numbers[operands.count++] = negative ? -value : value;
  return at === from ? at + 1 : at;
}

/** @returns The offset behind the name of an operator. */
function endOf(content: Buffer, from: number): number {
  const size = content.length;
  let at = from + 1;
  for (; at < size; at++) {
    const byte = content[at] as number;
    if (byte <= 32 || byte === 40 || byte === 47 || byte === 60 || byte === 91) break;
  }
  return at;
}

/** @returns A number for each name of up to three characters; longer ones may share theirs. */
function keyOf(content: Buffer, from: number, to: number): number {
  if (to - from > 3) return -1;
  let key = 0;
  for (let at = from; at < to; at++) key = key * 128 + ((content[at] as number) & 127);
  return key;
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
