/** Every encoding that a source may come in, with texts of one to three paragraphs. */
import iconv from 'iconv-lite';
import { VFile } from 'vfile';
import { describe, expect, test } from 'vitest';
import { decode } from '../../pipeline/read/decode.ts';
import { decoded } from '../../pipeline/read/decoded.ts';
import { paragraphs } from './paragraphs.ts';

/** Language → encodings in which it is written. */
const written: Record<string, string[]> = {
  en: ['windows-1252'],
  de: ['windows-1252', 'iso-8859-1', 'iso-8859-15', 'windows-1250'],
  fr: ['windows-1252', 'iso-8859-15'],
  es: ['windows-1252', 'iso-8859-1', 'iso-8859-15'],
  pl: ['windows-1250', 'iso-8859-2'],
  cs: ['windows-1250', 'iso-8859-2'],
  tr: ['windows-1254', 'iso-8859-9'],
  el: ['windows-1253', 'iso-8859-7'],
  ru: ['windows-1251', 'koi8-r', 'iso-8859-5'],
  uk: ['windows-1251', 'koi8-u', 'iso-8859-5'],
  ar: ['windows-1256', 'iso-8859-6'],
  he: ['windows-1255'],
  zh: ['gb18030', 'gbk'],
  'zh-Hant': ['big5', 'gb18030'],
  ja: ['shift_jis', 'euc-jp'],
  ko: ['euc-kr'],
};
const unicode = ['utf8', 'utf-16le', 'utf-16be'];

/** Some encodings lack a sign of the text: what they cannot write is not asked of them. */
function writable(text: string, encoding: string): string {
  const plain = text.replaceAll('’', "'").replaceAll(/[“”]/g, '"').replaceAll('–', '-').replaceAll('ґ', 'г');
  const kept = iconv.decode(iconv.encode(text, encoding), encoding) === text ? text : plain;
  return [...kept].filter((sign) => iconv.decode(iconv.encode(sign, encoding), encoding) === sign).join('');
}

describe.each(Object.entries(written))('%s', (language, encodings) => {
  for (const encoding of [...encodings, ...unicode])
    for (const count of [1, 2, 3])
      test(`${encoding}, paragraphs: ${count}`, async () => {
        const text = writable((paragraphs[language] ?? []).slice(0, count).join('\n\n'), encoding);
        const found = await decode(iconv.encode(text, encoding, { addBOM: false }));
        expect('text' in found ? found.text : found).toBe(text);
      });
});

describe('byte order marks', () => {
  test.each(['utf8', 'utf-16le', 'utf-16be'])('%s: the mark is no part of the text', async (encoding) => {
    const found = await decode(iconv.encode('Größe: 3 m\n中文', encoding, { addBOM: true }));
    expect(found).toMatchObject({ text: 'Größe: 3 m\n中文', guessed: false });
  });

  test('UTF-16 of one line without a NUL in it', async () => {
    const text = '新的图书馆将在下个月开放，居民们已经等了三年。';
    for (const encoding of ['utf-16le', 'utf-16be'])
      expect(await decode(iconv.encode(text, encoding, { addBOM: false }))).toMatchObject({ text, encoding });
  });
});

describe('bytes that are no character', () => {
  const cut = (bytes: Buffer, at: number, ...put: number[]) =>
    Buffer.concat([bytes.subarray(0, at), Buffer.from(put), bytes.subarray(at)]);

  test('UTF-8: the first of them, counted from the start of the file', async () => {
    const bytes = Buffer.from(`${paragraphs.fr?.join('\n')}`);
    const at = bytes.indexOf('légumes');
    expect(await decode(cut(bytes, at, 0xff))).toEqual({ problem: 'undecodable', offset: at });
    const marked = Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), cut(bytes, at, 0xc3)]);
    expect(await decode(marked)).toEqual({ problem: 'undecodable', offset: at + 3 });
  });

  test.each([
    ['shift_jis', 'ja', 0xff],
    ['euc-jp', 'ja', 0xff],
    ['euc-kr', 'ko', 0xff],
    ['gb18030', 'zh', 0xff],
    ['big5', 'zh-Hant', 0xff],
  ])('%s', async (encoding, language, byte) => {
    const [first = '', second = ''] = paragraphs[language] ?? [];
    const before = iconv.encode(`${first}\n`, encoding);
    const bytes = Buffer.concat([before, Buffer.from([byte, 0x0a]), iconv.encode(second, encoding)]);
    expect(await decode(bytes)).toEqual({ problem: 'undecodable', offset: before.length });
  });

  test('UTF-16: a half of a pair, and an odd byte at the end', async () => {
    const bytes = Buffer.from('\ufeffOne two three four', 'utf16le');
    expect(await decode(cut(bytes, 10, 0x00, 0xd8))).toEqual({ problem: 'undecodable', offset: 10 });
    expect(await decode(bytes.subarray(0, bytes.length - 1))).toEqual({
      problem: 'undecodable',
      offset: bytes.length - 2,
    });
  });

  test('a file that holds no text is not called one', async () => {
    const noise = Buffer.from(Array.from({ length: 4096 }, (_, at) => (at * 7919 + (at >> 3) * 31) % 256));
    expect(await decode(noise)).toHaveProperty('problem');
    const high = Buffer.from(Array.from({ length: 999 }, (_, at) => 0x80 + ((at * 7919 + (at >> 2) * 31) % 128)));
    expect(await decode(high)).toEqual({ problem: 'undecodable', offset: 0 });
  });
});

describe('what is said', () => {
  test('of a guess: which encoding', async () => {
    const file = new VFile({ path: 'a.txt' });
    await decoded(file, iconv.encode(paragraphs.ru?.join('\n') ?? '', 'koi8-r'));
    expect(file.messages.map(String)).toEqual([expect.stringContaining('it was read as koi8-r')]);
  });

  test('of an encoding that was named: nothing, and it counts', async () => {
    const file = new VFile({ path: 'a.html' });
    expect(await decoded(file, iconv.encode('Žluť', 'windows-1250'), 'windows-1250')).toBe(null);
    expect([String(file), file.messages]).toEqual(['Žluť', []]);
  });

  test('of a replacement character that the file itself has: where it stands', async () => {
    const file = new VFile({ path: 'a.txt' });
    await decoded(file, Buffer.from('One line.\nThe caf\ufffd was full, the na\ufffdve too.'));
    expect(file.messages).toMatchObject([{ line: 2, column: 8, ruleId: 'replacement-character', fatal: false }]);
  });
});
