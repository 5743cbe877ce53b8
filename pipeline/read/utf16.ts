/** UTF-16: which way round it is where nothing says so, and where it is broken. */

export type Utf16 = 'utf-16le' | 'utf-16be';

/** As much as tells the order of bytes. */
const sampleLength = 8192;

/** What no text of some length lacks, as code units; with their bytes swapped they are next to unknown. */
const common = new Set([0x20, 0x0a, 0x0d, 0x2c, 0x2e, 0x3001, 0x3002, 0xff0c, 0x3000, 0x060c]);

/**
 * @returns The order of bytes of what must be UTF-16, since there are NULs in it; `null` when it is no text.
 */
export function guessUtf16(bytes: Buffer): Utf16 | null {
  const sample = bytes.subarray(0, Math.min(sampleLength, bytes.length - (bytes.length % 2)));
  if (sample.length < 4) return null;
  const orders = (['utf-16le', 'utf-16be'] as const).map((encoding) => ({ encoding, ...judge(sample, encoding) }));
  const [best] = orders.filter(({ odd }) => odd <= 0.02).sort((one, other) => other.usual - one.usual);
  const [little, big] = orders;
  if (!best || !little || !big) return null;
  const other = best.encoding === 'utf-16le' ? big : little;
  return best.usual > 0.01 && best.usual > other.usual * 2 ? best.encoding : null;
}

function judge(sample: Buffer, encoding: Utf16): { usual: number; odd: number } {
  let usual = 0;
  let odd = 0;
  const units = sample.length / 2;
  for (let at = 0; at < sample.length; at += 2) {
    const unit = encoding === 'utf-16le' ? sample.readUInt16LE(at) : sample.readUInt16BE(at);
    // A Latin letter counts as well: a single word has neither space nor stop.
    if (common.has(unit) || (unit >= 0x61 && unit <= 0x7a)) usual += 1;
    const control = unit < 0x20 && unit !== 0x0a && unit !== 0x0d && unit !== 0x09 && unit !== 0x0c;
    if (control || unit >= 0xfffe || /\p{Cn}|\p{Co}/u.test(String.fromCharCode(unit))) odd += 1;
  }
  return { usual: usual / units, odd: odd / units };
}

/** @returns Byte offset of the first half of a pair that stands alone, or of an odd last byte; -1 when there is none. */
export function brokenUtf16(bytes: Buffer, encoding: Utf16): number {
  const read = (at: number) => (encoding === 'utf-16le' ? bytes.readUInt16LE(at) : bytes.readUInt16BE(at));
  const end = bytes.length - (bytes.length % 2);
  for (let at = 0; at < end; at += 2) {
    const unit = read(at);
    if (unit < 0xd800 || unit > 0xdfff) continue;
    const next = at + 2 < end ? read(at + 2) : 0;
    if (unit > 0xdbff || next < 0xdc00 || next > 0xdfff) return at;
    at += 2;
  }
  return end < bytes.length ? end : -1;
}
