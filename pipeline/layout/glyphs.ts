/** Which characters a WOFF2 font really has: its `cmap`, and nothing else of it. */
import { brotliDecompressSync } from 'node:zlib';

/** Places of `cmap`, `glyf` and `loca` in the format's list of known tables. */
const known = { cmap: 0, glyf: 10, loca: 11, other: 63 };

/**
 * @param font A WOFF2 file.
 * @returns The code points that it has a glyph for; none when it is no such file.
 */
export function glyphsOf(font: Buffer): Set<number> {
  const points = new Set<number>();
  if (font.length < 48 || font.toString('latin1', 0, 4) !== 'wOF2') return points;
  const tables = font.readUInt16BE(12);
  const compressed = font.readUInt32BE(20);
  let at = 48;
  let offset = 0;
  let start = -1;
  for (let table = 0; table < tables; table++) {
    const flags = font.readUInt8(at++);
    const tag = flags & 63;
    if (tag === known.other) at += 4;
    const length = number();
    const glyphs = tag === known.glyf || tag === known.loca;
    const transformed = glyphs ? flags >> 6 !== 3 : flags >> 6 !== 0;
    if (tag === known.cmap) start = offset;
    offset += transformed ? number() : length;
  }
  if (start >= 0) readCmap(brotliDecompressSync(font.subarray(at, at + compressed)).subarray(start), points);
  return points;

  /** UIntBase128: seven bits a byte, the highest first. */
  function number(): number {
    let value = 0;
    for (let count = 0; count < 5; count++) {
      const byte = font.readUInt8(at++);
      value = value * 128 + (byte & 127);
      if (byte < 128) break;
    }
    return value;
  }
}

function readCmap(cmap: Buffer, points: Set<number>): void {
  for (let table = 0; table < cmap.readUInt16BE(2); table++) {
    const at = cmap.readUInt32BE(4 + table * 8 + 4);
    const format = cmap.readUInt16BE(at);
    if (format === 4) readSegments(cmap.subarray(at), points);
    if (format === 12) readGroups(cmap.subarray(at), points);
  }
}

function readSegments(table: Buffer, points: Set<number>): void {
  const size = table.readUInt16BE(6);
  for (let at = 0; at < size; at += 2) {
    const end = table.readUInt16BE(14 + at);
    const start = table.readUInt16BE(16 + size + at);
    const delta = table.readUInt16BE(16 + 2 * size + at);
    const place = 16 + 3 * size + at;
    const shift = table.readUInt16BE(place);
    for (let point = start; point <= end && point < 0xffff; point++) {
      const glyph = shift === 0 ? point : table.readUInt16BE(place + shift + 2 * (point - start));
      if (glyph !== 0 && ((glyph + delta) & 0xffff) !== 0) points.add(point);
    }
  }
}

function readGroups(table: Buffer, points: Set<number>): void {
  for (let group = 0; group < table.readUInt32BE(12); group++) {
    const at = 16 + group * 12;
    const glyph = table.readUInt32BE(at + 8);
    for (let point = table.readUInt32BE(at); point <= table.readUInt32BE(at + 4); point++)
      if (glyph !== 0 || point !== table.readUInt32BE(at)) points.add(point);
  }
}
