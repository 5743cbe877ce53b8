/**
 * The objects of a file that are no streams, as they stand in it, and those that are packed into streams. They are found
 * by their headers, wherever they stand, and not by the cross-reference table: this is no reader of PDF.
 */
import { inflateSync } from 'node:zlib';

/** Objects of a file are not looked at beyond this many bytes of it, nor in packs larger than this, one or all together. */
const bound = { file: 200e6, pack: 20e6, packs: 400e6 };

/** Numbers to dictionaries, arrays and so on; a later object of a number replaces an earlier one. */
export type Objects = ReadonlyMap<string, string>;

/** @returns None where the file is too large. */
export function objectsOf(bytes: Buffer): Objects {
  const found = new Map<string, string>();
  if (bytes.length > bound.file) return found;
  const text = bytes.toString('latin1');
  let unpacked = 0;
  const header = /(?:^|\s)(\d+) 0 obj\b/g;
  const end = />>\s*stream\r?\n|endobj/g;
  for (let match = header.exec(text); match; match = header.exec(text)) {
    const start = header.lastIndex;
    end.lastIndex = start;
    const stop = end.exec(text);
    if (!stop) break;
    const body = text.slice(start, stop.index);
    if (stop[0] === 'endobj') found.set(match[1] ?? '', body);
    else if (unpacked < bound.packs && /\/Type\s*\/ObjStm/.test(body)) {
      const close = text.indexOf('endstream', end.lastIndex);
      if (close > 0) unpacked += unpack(bytes.subarray(end.lastIndex, close), body, found);
    }
    header.lastIndex = end.lastIndex - 1;
  }
  return found;
}

/**
 * @param head The dictionary of the stream that they are packed in.
 * @returns Their length in bytes.
 */
function unpack(packed: Buffer, head: string, found: Map<string, string>): number {
  const first = Number(/\/First\s+(\d+)/.exec(head)?.[1]);
  const count = Number(/\/N\s+(\d+)/.exec(head)?.[1]);
  if (!Number.isFinite(first) || !Number.isFinite(count) || !/\/FlateDecode/.test(head)) return 0;
  let data: string;
  try {
    data = inflateSync(packed, { maxOutputLength: bound.pack }).toString('latin1');
  } catch {
    return 0; // Encrypted, or filtered in another way.
  }
  const numbers = data.slice(0, first).trim().split(/\s+/).map(Number);
  for (let index = 0; index < Math.min(count, numbers.length / 2); index++) {
    const at = first + (numbers[index * 2 + 1] ?? Number.NaN);
    const next = index + 1 < count ? first + (numbers[index * 2 + 3] ?? Number.NaN) : data.length;
    if (Number.isFinite(at) && Number.isFinite(next)) found.set(String(numbers[index * 2]), data.slice(at, next));
  }
  return data.length;
}
