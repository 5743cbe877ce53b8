/** Bytes to text: byte order mark, UTF-16 without one, UTF-8, then a guessed 8-bit or East Asian encoding. */
import { isUtf8 } from 'node:buffer';

/** A text, or the reason why there is none. */
export type Decoded =
  | { text: string; encoding: string; guessed: boolean }
  | { problem: 'empty' }
  /** `offset`: bytes, from 0. */
  | { problem: 'binary'; offset: number }
  | { problem: 'undecodable'; offset: number };

/**
 * Decode a file.
 *
 * Chardet and iconv-lite are imported only for what is neither UTF-8 nor UTF-16. Node's own `TextDecoder` is not
 * used for windows-1252: it is wrong for 0x80–0x9F.
 *
 * @param named The encoding that the format itself names. It counts where the bytes are not Unicode by themselves and are
 *   valid in it.
 * @returns The text without a byte order mark; `guessed` when the encoding was inferred from frequencies.
 */
export async function decode(bytes: Buffer, named: string | null = null): Promise<Decoded> {
  if (bytes.length === 0) return { problem: 'empty' };
  const decoded = await pick(bytes, named);
  if ('problem' in decoded) return decoded;
  if (decoded.text.trim() === '') return { problem: 'empty' };
  const control = firstControl(decoded.text);
  if (control >= 0) return { problem: 'binary', offset: Buffer.byteLength(decoded.text.slice(0, control)) };
  return decoded;
}

async function pick(bytes: Buffer, named: string | null): Promise<Decoded> {
  if (starts(bytes, 0xef, 0xbb, 0xbf)) return utf8(bytes.subarray(3), 3);
  if (starts(bytes, 0xff, 0xfe)) return utf16(bytes.subarray(2), 'utf-16le');
  if (starts(bytes, 0xfe, 0xff)) return utf16(bytes.subarray(2), 'utf-16be');
  const wide = guessUtf16(bytes);
  if (wide) return utf16(bytes, wide);
  const nul = bytes.indexOf(0);
  if (nul >= 0) return { problem: 'binary', offset: nul };
  if (isUtf8(bytes)) return { text: bytes.toString('utf8'), encoding: 'utf-8', guessed: false };
  return (named ? await as(named, bytes) : null) ?? guess(bytes);
}

/** The text in an encoding that was named, or `null` where that cannot be: it is not known, or the bytes are not in it. */
async function as(named: string, bytes: Buffer): Promise<Decoded | null> {
  const { default: iconv } = await import('iconv-lite');
  // As browsers do: whoever says ISO-8859-1 or ASCII has written windows-1252.
  const encoding = /^(?:iso-?8859-?1|latin-?1|(?:us-)?ascii)$/i.test(named) ? 'windows-1252' : named;
  if (/^utf/i.test(encoding) || !iconv.encodingExists(encoding)) return null;
  const text = iconv.decode(bytes, encoding);
  return text.includes('\uFFFD') ? null : { text, encoding: encoding.toLowerCase(), guessed: false };
}

function starts(bytes: Buffer, ...mark: number[]): boolean {
  return mark.every((byte, index) => bytes[index] === byte);
}

function utf8(bytes: Buffer, skipped: number): Decoded {
  if (isUtf8(bytes)) return { text: bytes.toString('utf8'), encoding: 'utf-8', guessed: false };
  return { problem: 'undecodable', offset: skipped + damage(bytes).first };
}

function utf16(bytes: Buffer, encoding: 'utf-16le' | 'utf-16be'): Decoded {
  try {
    const text = new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
    return { text, encoding, guessed: false };
  } catch {
    return { problem: 'undecodable', offset: bytes.length - (bytes.length % 2) };
  }
}

/** Western text in UTF-16 has a NUL in nearly every second place, and none in the other places. */
function guessUtf16(bytes: Buffer): 'utf-16le' | 'utf-16be' | null {
  const sample = bytes.subarray(0, 4096);
  if (bytes.length % 2 === 1 || sample.length < 4) return null;
  const nuls = [0, 0];
  for (const [index, byte] of sample.entries()) if (byte === 0) nuls[index % 2] = (nuls[index % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = nuls;
  const half = sample.length / 2;
  if (odd > half * 0.6 && even < half * 0.02) return 'utf-16le';
  if (even > half * 0.6 && odd < half * 0.02) return 'utf-16be';
  return null;
}

async function guess(bytes: Buffer): Promise<Decoded> {
  // Mostly valid multi-byte sequences with a few broken bytes: UTF-8 that was damaged, and reading it as anything
  // else would garble every accent in it.
  const state = damage(bytes);
  if (state.valid > state.invalid * 2) return { problem: 'undecodable', offset: state.first };
  const [{ default: chardet }, { default: iconv }] = await Promise.all([import('chardet'), import('iconv-lite')]);
  const best = chardet.analyse(bytes.subarray(0, 65_536)).find((match) => match.confidence > 0);
  if (!best || !iconv.encodingExists(best.name)) return { problem: 'undecodable', offset: state.first };
  // windows-1252 is ISO-8859-1 with printable characters where the latter has controls.
  const encoding = best.name === 'ISO-8859-1' ? 'windows-1252' : best.name;
  const text = iconv.decode(bytes, encoding);
  const broken = text.indexOf('\uFFFD');
  if (broken >= 0) return { problem: 'undecodable', offset: iconv.encode(text.slice(0, broken), encoding).length };
  return { text, encoding: encoding.toLowerCase(), guessed: true };
}

/** Count well-formed and broken multi-byte sequences of UTF-8. `first`: byte offset of the first broken one. */
function damage(bytes: Buffer): { first: number; valid: number; invalid: number } {
  let first = -1;
  let valid = 0;
  let invalid = 0;
  for (let at = 0; at < bytes.length; ) {
    const lead = bytes[at] ?? 0;
    const length = lead < 0x80 ? 1 : lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2;
    if (length === 1) {
      at += 1;
    } else if (isUtf8(bytes.subarray(at, at + length)) && at + length <= bytes.length) {
      valid += 1;
      at += length;
    } else {
      if (first < 0) first = at;
      invalid += 1;
      at += 1;
    }
  }
  return { first, valid, invalid };
}

/**
 * A text may have a few stray controls (PDF readers copy hyphens as U+0002); more than 1 in 50, or any NUL, and it
 * is none.
 *
 * @returns Index of the first control when there are too many, else -1.
 */
function firstControl(text: string): number {
  const nul = text.indexOf('\0');
  if (nul >= 0) return nul;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is counted
  const controls = /[\x01-\x08\x0e-\x1a\x1c-\x1f\x7f]/g;
  const found = text.match(controls)?.length ?? 0;
  return found > text.length / 50 ? text.search(controls) : -1;
}
