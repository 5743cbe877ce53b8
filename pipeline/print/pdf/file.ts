/** A PDF file as Chrome writes it: one table of offsets, no object streams, no encryption. */
import { inflateSync } from 'node:zlib';
import { type Lexer, lexer } from './lexer.ts';
import { asDict, type Dict, isOperator, isRef, isStream, type Stream, type Value } from './values.ts';

export interface PdfFile {
  bytes: Buffer;
  trailer: Dict;
  /** The root of the document. */
  catalog: Dict;
  /** @returns The value, with a reference followed. A missing object is `null`. */
  get(value: Value | undefined): Value;
  /** @returns The value as a dictionary (also a stream's), with a reference followed, or `null`. */
  dict(value: Value | undefined): Dict | null;
  /** @returns The value as a list; anything else is a list of one, nothing an empty one. */
  list(value: Value | undefined): Value[];
  /** @returns A stream's bytes, unpacked. */
  content(stream: Stream): Buffer;
  /** Object numbers of the pages, in order. */
  pages: number[];
}

/**
 * Open a PDF. Objects are read when they are asked for.
 *
 * @throws {Error} When it is no PDF of the kind that Chrome writes.
 */
export function openPdf(pdf: Uint8Array): PdfFile {
  const bytes = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength);
  if (bytes.toString('latin1', 0, 5) !== '%PDF-') throw unreadable('no PDF header');
  const { offsets, trailer } = readTable(bytes);
  if (trailer.has('Encrypt')) throw unreadable('it is encrypted');
  const objects = new Map<number, Value>();
  const read = lexer(bytes);
  const get = (value: Value | undefined): Value => {
    let found = value ?? null;
    for (let hops = 0; isRef(found) && hops < 20; hops++) {
      const { ref } = found;
      let object = objects.get(ref);
      if (object === undefined) {
        object = readObject(bytes, read, offsets, ref);
        objects.set(ref, object);
      }
      found = object;
    }
    return found;
  };
  const dict = (value: Value | undefined) => asDict(get(value));
  const list = (value: Value | undefined) => {
    const found = get(value);
    if (Array.isArray(found)) return found;
    return found === null ? [] : [found];
  };
  const catalog = dict(trailer.get('Root'));
  if (!catalog) throw unreadable('it has no catalog');
  const content = (stream: Stream) => {
    const length = get(stream.dict.get('Length'));
    if (typeof length !== 'number') throw unreadable('a stream has no length');
    const raw = bytes.subarray(stream.start, stream.start + length);
    const filters = list(stream.dict.get('Filter'));
    if (!filters.length) return raw;
    if (filters.length > 1 || filters[0] !== 'FlateDecode')
      throw unreadable(`a stream is packed by ${filters.join(' ')}`);
    return inflateSync(raw);
  };
  const pages: number[] = [];
  const file = { bytes, trailer, catalog, get, dict, list, content, pages };
  collectPages(file, catalog.get('Pages'), 0);
  return file;
}

/** @returns Offsets of objects by number, and the trailer. */
function readTable(bytes: Buffer): { offsets: number[]; trailer: Dict } {
  const tail = bytes.toString('latin1', Math.max(0, bytes.length - 200));
  const at = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(tail)?.[1] ?? -1);
  if (bytes.toString('latin1', at, at + 4) !== 'xref') throw unreadable('it has no plain table of offsets');
  const read = lexer(bytes, at + 4, false);
  const offsets: number[] = [];
  for (;;) {
    const first = read.next();
    if (isOperator(first) && first.op === 'trailer') break;
    const count = read.next();
    if (typeof first !== 'number' || typeof count !== 'number') throw unreadable('its table of offsets is broken');
    // Entries of twenty bytes: `0000000016 00000 n` and an end of line.
    let at = read.at;
    while ((bytes[at] ?? 33) <= 32) at++;
    for (let number = first; number < first + count; number++, at += 20)
      if (bytes[at + 17] === 110) offsets[number] = Number(bytes.toString('latin1', at, at + 10));
    read.at = at;
  }
  const trailer = lexer(bytes, read.at).next();
  if (!(trailer instanceof Map)) throw unreadable('it has no trailer');
  if (trailer.has('Prev')) throw unreadable('it was updated by another program');
  return { offsets, trailer };
}

function readObject(bytes: Buffer, read: Lexer, offsets: number[], ref: number): Value {
  const at = offsets[ref];
  if (at === undefined) return null;
  read.at = at;
  const number = read.next();
  read.next();
  const word = read.next();
  if (number !== ref || !isOperator(word) || word.op !== 'obj')
    throw unreadable(`object ${ref} is not where the table says`);
  const value = read.next() ?? null;
  if (!(value instanceof Map)) return value;
  // `endobj` or `stream`.
  let start = read.at;
  while ((bytes[start] ?? 33) <= 32) start++;
  if (bytes[start] !== 115) return value;
  start += 'stream'.length;
  if (bytes[start] === 13) start++;
  if (bytes[start] === 10) start++;
  return { dict: value, start };
}

function collectPages(file: PdfFile, node: Value | undefined, depth: number): void {
  const dict = file.dict(node);
  if (!dict || depth > 50) throw unreadable('its tree of pages is broken');
  if (dict.get('Type') === 'Page') {
    if (isRef(node)) file.pages.push(node.ref);
    return;
  }
  for (const kid of file.list(dict.get('Kids'))) collectPages(file, kid, depth + 1);
}

/** @returns The content of a page: one stream, or several joined. */
export function pageContent(file: PdfFile, page: Dict): Buffer {
  const parts = file
    .list(page.get('Contents'))
    .map((part) => file.get(part))
    .filter((part) => isStream(part))
    .map((stream) => file.content(stream));
  return parts.length === 1 && parts[0] ? parts[0] : Buffer.concat(parts.flatMap((part) => [part, Buffer.from('\n')]));
}

/** Thrown for a PDF of another kind than Chrome writes. */
export function unreadable(why: string): Error {
  const error = new Error(`The PDF cannot be read: ${why}`);
  error.name = 'PdfError';
  return error;
}
