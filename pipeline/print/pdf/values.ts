/** The values of PDF. */

/** A name is a JavaScript string; a PDF string is its bytes as Latin-1. */
export type Value = null | boolean | number | string | Text | Ref | Operator | Value[] | Dict | Stream;
export type Dict = Map<string, Value>;
export interface Text {
  text: string;
}
export interface Ref {
  ref: number;
}
/** A word that is no value: `obj`, `Tj`, `BDC`. */
export interface Operator {
  op: string;
}
export interface Stream {
  dict: Dict;
  /** Offset of its first byte in the file. */
  start: number;
}

/** @returns The dictionary that a value is or a stream has, else `null`. */
export function asDict(value: Value | undefined): Dict | null {
  if (value instanceof Map) return value;
  return isStream(value) ? value.dict : null;
}

export function isRef(value: Value | undefined): value is Ref {
  return typeof value === 'object' && value !== null && 'ref' in value;
}

export function isText(value: Value | undefined): value is Text {
  return typeof value === 'object' && value !== null && 'text' in value;
}

export function isOperator(value: Value | undefined): value is Operator {
  return typeof value === 'object' && value !== null && 'op' in value;
}

export function isStream(value: Value | undefined): value is Stream {
  return typeof value === 'object' && value !== null && 'start' in value;
}

/** @returns The characters of a PDF text string: UTF-16 with a byte order mark, else Latin-1, which Chrome writes. */
export function decode(value: Value | undefined): string {
  if (!isText(value)) return '';
  const { text } = value;
  if (!text.startsWith('\xfe\xff')) return text;
  return Buffer.from(text.slice(2), 'latin1').swap16().toString('utf16le');
}
