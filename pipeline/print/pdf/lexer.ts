/** Reads PDF values and operators from bytes. */
import { type Dict, isOperator, type Operator, type Ref, type Text, type Value } from './values.ts';

export interface Lexer {
  at: number;
  /** @returns The next value or operator, or `undefined` at the end. A reference needs `refs`. */
  next(): Value | undefined;
}

/** What each byte is: 1 white space, 2 delimiter. */
const kind = new Uint8Array(256);
for (const byte of [0, 9, 10, 12, 13, 32]) kind[byte] = 1;
for (const byte of Buffer.from('()<>[]{}/%', 'latin1')) kind[byte] = 2;

const escapes: Record<string, string> = {
  n: '\n',
  r: '\r',
  t: '\t',
  b: '\b',
  f: '\f',
};

/**
 * @param bytes A file or the content of a stream.
 * @param at Where to begin.
 * @param refs Whether `1 0 R` is a reference. Not so in a content stream.
 */
export function lexer(bytes: Buffer, at = 0, refs = true): Lexer {
  const size = bytes.length;
  const words = new Map<number, Operator>();
  const state: Lexer = { at, next };
  return state;

  function skip(): void {
    let i = state.at;
    while (i < size) {
      const byte = bytes[i] ?? 0;
      if (kind[byte] === 1) i++;
      else if (byte === 37) while (i < size && bytes[i] !== 10) i++;
      else break;
    }
    state.at = i;
  }

  function next(): Value | undefined {
    skip();
    const from = state.at;
    if (from >= size) return undefined;
    const byte = bytes[from] ?? 0;
    if (byte === 47) return name();
    if ((byte >= 48 && byte <= 57) || byte === 45 || byte === 46 || byte === 43) return number();
    if (byte === 60) return bytes[from + 1] === 60 ? dictionary() : hexadecimal();
    if (byte === 91) {
      state.at++;
      return list();
    }
    if (byte === 40) return literal();
    return word();
  }

  function name(): string {
    let i = state.at + 1;
    while (i < size && kind[bytes[i] ?? 0] === 0) i++;
    const text = bytes.toString('latin1', state.at + 1, i);
    state.at = i;
    return text.includes('#')
      ? text.replace(/#([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
      : text;
  }

  function number(): number | Ref {
    const value = plainNumber();
    if (!refs || !Number.isInteger(value) || value < 0) return value;
    // Only "digits, space, digits, space, R" is a reference.
    let i = state.at;
    if (bytes[i] !== 32) return value;
    const generation = ++i;
    while ((bytes[i] ?? 0) >= 48 && (bytes[i] ?? 0) <= 57) i++;
    if (i === generation || bytes[i] !== 32 || bytes[i + 1] !== 82) return value;
    if (i + 2 < size && kind[bytes[i + 2] ?? 0] === 0) return value;
    state.at = i + 2;
    return { ref: value };
  }

  function plainNumber(): number {
    let i = state.at;
    let sign = 1;
    let whole = 0;
    const first = bytes[i];
    if (first === 45 || first === 43) {
      if (first === 45) sign = -1;
      i++;
    }
    let digit = (bytes[i] ?? 0) - 48;
    while (digit >= 0 && digit <= 9) {
      whole = whole * 10 + digit;
      digit = (bytes[++i] ?? 0) - 48;
    }
    if (bytes[i] === 46) {
      let scale = 1;
      digit = (bytes[++i] ?? 0) - 48;
      while (digit >= 0 && digit <= 9) {
        whole = whole * 10 + digit;
        scale *= 10;
        digit = (bytes[++i] ?? 0) - 48;
      }
      whole /= scale;
    }
    state.at = i === state.at ? i + 1 : i;
    return sign * whole;
  }

  function hexadecimal(): Text {
    let text = '';
    let high = -1;
    let i = state.at + 1;
    for (; i < size && bytes[i] !== 62; i++) {
      const digit = nibble(bytes[i] ?? 0);
      if (digit < 0) continue;
      if (high < 0) high = digit;
      else {
        text += String.fromCharCode(high * 16 + digit);
        high = -1;
      }
    }
    if (high >= 0) text += String.fromCharCode(high * 16);
    state.at = i + 1;
    return { text };
  }

  function literal(): Text {
    let text = '';
    let depth = 1;
    let i = state.at + 1;
    for (; i < size; i++) {
      const byte = bytes[i] ?? 0;
      if (byte === 40) depth++;
      if (byte === 41 && --depth === 0) break;
      if (byte !== 92) {
        text += String.fromCharCode(byte);
        continue;
      }
      const escaped = bytes[++i] ?? 0;
      if (escaped >= 48 && escaped <= 55) {
        let code = escaped - 48;
        for (let more = 0; more < 2; more++) {
          const digit = (bytes[i + 1] ?? 0) - 48;
          if (digit < 0 || digit > 7) break;
          code = code * 8 + digit;
          i++;
        }
        text += String.fromCharCode(code & 255);
      } else if (escaped === 13) {
        if (bytes[i + 1] === 10) i++;
      } else if (escaped !== 10) {
        const letter = String.fromCharCode(escaped);
        text += escapes[letter] ?? letter;
      }
    }
    state.at = i + 1;
    return { text };
  }

  function list(): Value[] {
    const items: Value[] = [];
    for (;;) {
      skip();
      if (state.at >= size) return items;
      if (bytes[state.at] === 93) {
        state.at++;
        return items;
      }
      items.push(next() ?? null);
    }
  }

  function dictionary(): Dict {
    const dict: Dict = new Map();
    state.at += 2;
    for (;;) {
      skip();
      if (state.at >= size) return dict;
      if (bytes[state.at] === 62) {
        state.at += 2;
        return dict;
      }
      const key = next();
      const value = next() ?? null;
      if (typeof key === 'string') dict.set(key, value);
    }
  }

  function word(): Value {
    const from = state.at;
    let i = from;
    let code = 0;
    while (i < size && kind[bytes[i] ?? 0] === 0) {
      code = code * 256 + (bytes[i] ?? 0);
      i++;
    }
    if (i === from) {
      state.at = from + 1; // A stray delimiter.
      return { op: bytes.toString('latin1', from, from + 1) };
    }
    state.at = i;
    if (i - from > 6) return wordOf(bytes.toString('latin1', from, i));
    let found = words.get(code);
    if (!found) {
      const op = bytes.toString('latin1', from, i);
      const value = wordOf(op);
      if (!isOperator(value)) return value;
      found = value;
      words.set(code, found);
    }
    return found;
  }
}

function wordOf(op: string): Value {
  if (op === 'true') return true;
  if (op === 'false') return false;
  return op === 'null' ? null : { op };
}

function nibble(byte: number): number {
  if (byte >= 48 && byte <= 57) return byte - 48;
  if (byte >= 97 && byte <= 102) return byte - 87;
  return byte >= 65 && byte <= 70 ? byte - 55 : -1;
}
