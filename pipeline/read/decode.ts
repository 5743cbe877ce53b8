/** Bytes to text: byte order mark, UTF-16 without one, UTF-8, the encoding that was named, then a guess. */
import { isUtf8 } from 'node:buffer';
import { wide } from '../wide.ts';
import { brokenUtf16, guessUtf16, type Utf16 } from './utf16.ts';

/** A text, or the reason why there is none. */
export type Decoded =
  | {
      text: string;
      encoding: string;
      /** Inferred from what the text looks like. */
      guessed: boolean;
      /** Encodings in which it would be another text, and nearly as plausible. */
      rivals: string[];
    }
  | { problem: 'empty' }
  /** `offset`: bytes, from 0. */
  | { problem: 'binary'; offset: number }
  | { problem: 'undecodable'; offset: number };

/**
 * Decode a file.
 *
 * What it takes to guess is imported only for what is neither UTF-8 nor UTF-16. Node's own `TextDecoder` is not used
 * for windows-1252: it is wrong for 0x80–0x9F.
 *
 * @param named The encoding that the format itself names. It counts where the bytes are not Unicode by themselves and are
 *   valid in it.
 * @returns The text without a byte order mark.
 */
export async function decode(bytes: Buffer, named: string | null = null): Promise<Decoded> {
  if (bytes.length === 0) return { problem: 'empty' };
  const decoded = await pick(bytes, named);
  if ('problem' in decoded) return decoded;
  if (decoded.text.trim() === '') return { problem: 'empty' };
  const control = firstControl(decoded.text);
  if (control < 0) return { ...decoded, text: wide(decoded.text) };
  const { default: iconv } = await import('iconv-lite');
  const mark = starts(bytes, 0xef, 0xbb, 0xbf) ? 3 : starts(bytes, 0xff, 0xfe) || starts(bytes, 0xfe, 0xff) ? 2 : 0;
  return { problem: 'binary', offset: mark + iconv.encode(decoded.text.slice(0, control), decoded.encoding).length };
}

async function pick(bytes: Buffer, named: string | null): Promise<Decoded> {
  if (starts(bytes, 0xef, 0xbb, 0xbf)) return utf8(bytes.subarray(3), 3);
  if (starts(bytes, 0xff, 0xfe)) return utf16(bytes.subarray(2), 'utf-16le', 2);
  if (starts(bytes, 0xfe, 0xff)) return utf16(bytes.subarray(2), 'utf-16be', 2);
  const nul = bytes.indexOf(0);
  if (nul >= 0) {
    const order = guessUtf16(bytes);
    return order ? utf16(bytes, order, 0) : { problem: 'binary', offset: nul };
  }
  if (isUtf8(bytes)) return text(bytes.toString('utf8'), 'utf-8');
  return (named ? await as(named, bytes) : null) ?? guess(bytes);
}

function text(value: string, encoding: string): Decoded {
  return { text: value, encoding, guessed: false, rivals: [] };
}

/** The text in an encoding that was named, or `null` where that cannot be: it is not known, or the bytes are not in it. */
async function as(named: string, bytes: Buffer): Promise<Decoded | null> {
  const { default: iconv } = await import('iconv-lite');
  // As browsers do: whoever says ISO-8859-1 or ASCII has written windows-1252; GBK and GB2312 are parts of GB18030.
  const usual = /^(?:iso-?8859-?1|latin-?1|(?:us-)?ascii)$/i.test(named) ? 'windows-1252' : named;
  const encoding = /^gb(?:k|_?2312.*)$/i.test(usual) ? 'gb18030' : usual;
  if (/^utf/i.test(encoding) || !iconv.encodingExists(encoding)) return null;
  const value = iconv.decode(bytes, encoding);
  return value.includes('\uFFFD') ? null : text(value, encoding.toLowerCase());
}

function starts(bytes: Buffer, ...mark: number[]): boolean {
  return mark.every((byte, index) => bytes[index] === byte);
}

function utf8(bytes: Buffer, skipped: number): Decoded {
  if (isUtf8(bytes)) return text(bytes.toString('utf8'), 'utf-8');
  return { problem: 'undecodable', offset: skipped + damage(bytes).first };
}

function utf16(bytes: Buffer, encoding: Utf16, skipped: number): Decoded {
  const broken = brokenUtf16(bytes, encoding);
  if (broken >= 0) return { problem: 'undecodable', offset: skipped + broken };
  return text(new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes), encoding);
}

async function guess(bytes: Buffer): Promise<Decoded> {
  // Mostly valid multi-byte sequences with a few broken bytes: UTF-8 that was damaged, and reading it as anything
  // else would garble every accent in it.
  const state = damage(bytes);
  if (state.valid > state.invalid * 2) return { problem: 'undecodable', offset: state.first };
  const [{ brokenAt, guessEncoding }, { default: iconv }] = await Promise.all([
    import('./guess-encoding.ts'),
    import('iconv-lite'),
  ]);
  const [best, ...rivals] = await guessEncoding(bytes);
  if (!best) return { problem: 'undecodable', offset: state.first };
  if (best.encoding === 'utf-16le' || best.encoding === 'utf-16be') return utf16(bytes, best.encoding, 0);
  const value = iconv.decode(bytes, best.encoding);
  if (value.includes('\uFFFD')) {
    const offset = brokenAt(bytes, best.encoding, iconv);
    return { problem: 'undecodable', offset: offset < 0 ? state.first : offset };
  }
  return { text: value, encoding: best.encoding, guessed: true, rivals: rivals.map(({ encoding }) => encoding) };
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
