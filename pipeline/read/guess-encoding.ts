/** Which encoding a text is in that is not Unicode: read in each that it can be in, the most plausible reading wins. */
import { eastAsian, narrow, wide, widths } from './encodings.ts';
import { plausible, typicality } from './plausible.ts';

type Iconv = Pick<typeof import('iconv-lite'), 'decode'>;

/** As many bytes as tell an encoding. */
const sampleLength = 32_768;

/** A reading below this is of no text at all. */
const least = 0.35;

export interface Guess {
  /** As iconv-lite names it. */
  encoding: string;
  /** 0 to about 1.3: the share of characters that stand where they may, and how much the words look like a language. */
  score: number;
}

/**
 * @param bytes The file, neither UTF-8 nor told to be UTF-16.
 * @returns The best reading, then every other that comes near and reads otherwise; none when nothing reads like a text.
 */
export async function guessEncoding(bytes: Buffer): Promise<Guess[]> {
  const [{ default: iconv }, { eld }] = await Promise.all([import('iconv-lite'), import('eld/extrasmall')]);
  const sample = bytes.subarray(0, sampleLength);
  const readings = new Map<string, Guess>();
  const keep = (encoding: string, text: string, score: number) => {
    const known = readings.get(text);
    if (!known || known.score < score) readings.set(text, { encoding, score });
  };
  for (const { encoding, typical } of wide) {
    const text = iconv.decode(sample, encoding);
    // Of equally broken ones the more typical; of real text a good half is typical.
    keep(encoding, text, Math.min(1, typicality(text, typical) * 2) * 1.2 - broken(text));
  }
  if (bytes.length % 2 === 0)
    for (const encoding of ['utf-16le', 'utf-16be']) {
      const text = iconv.decode(sample, encoding);
      keep(encoding, text, Math.min(1, typicality(text, eastAsian) * 2) * 1.2 - broken(text));
    }
  for (const encoding of narrow) {
    const text = iconv.decode(sample, encoding);
    const words = text.slice(0, 4000);
    const scores = Object.values(eld.detect(words).getScores());
    keep(encoding, text, plausible(text) * (0.4 + Math.max(0, ...scores)) - broken(text));
  }
  const ranked = [...readings.values()].sort((one, other) => other.score - one.score);
  const best = ranked[0]?.score ?? 0;
  return best < least ? [] : ranked.filter(({ score }) => score > best * 0.92);
}

/** Characters that could not be decoded, or are controls that no text has: each weighs as much as ten. */
function broken(text: string): number {
  const all = text.match(/[^\0-\x7f]/gu)?.length ?? 0;
  return all === 0 ? 0 : Math.min(1, (10 * (text.match(/[\ufffd\u0080-\u009f\ue000-\uf8ff]/gu)?.length ?? 0)) / all);
}

/**
 * Find the first bytes that are no character.
 *
 * @returns Their offset; -1 when there are none. Exact: each character is decoded by itself.
 */
export function brokenAt(bytes: Buffer, encoding: string, iconv: Iconv): number {
  const lengths = widths[encoding] ?? [1];
  for (let at = 0; at < bytes.length; ) {
    if ((bytes[at] ?? 0) < 0x80) {
      at += 1;
      continue;
    }
    const length = [...lengths].reverse().find((size) => {
      const text = at + size <= bytes.length ? iconv.decode(bytes.subarray(at, at + size), encoding) : '\ufffd';
      return !text.includes('\ufffd') && [...text].length === 1;
    });
    if (length === undefined) return at;
    at += length;
  }
  return -1;
}
