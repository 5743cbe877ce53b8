/** Files that only pretend to be Word documents, or were made to do harm: a message each, soon and in little memory. */
import { VFile } from 'vfile';
import { describe, expect, test } from 'vitest';
import { limits, openPackage } from '../../../pipeline/read/docx/package.ts';
import { unreadable } from '../../../pipeline/read/unreadable.ts';
import { build, p, partsOf, zip } from './build.ts';
import { pass, problemOf } from './pass.ts';

const good = partsOf({ body: p('The pilots know the bar.') });
const document = good['word/document.xml'] as string;
const withDocument = (xml: string | Uint8Array): Buffer => zip({ ...good, 'word/document.xml': xml });

/** What the user reads. */
async function message(bytes: Uint8Array): Promise<string> {
  const problem = await problemOf(bytes);
  if (!problem) return 'none';
  const [said] = unreadable(new VFile({ path: 'a.docx' }), problem).messages;
  return `${said?.ruleId}: ${said?.reason}`;
}

const compound = (text: string): Buffer =>
  Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(1024), Buffer.from(text, 'utf16le')]);

describe('what it is instead', () => {
  test.each([
    ['nothing', Buffer.alloc(0), 'source-empty'],
    ['text', Buffer.from('Only words.'), 'source-damaged: This Word document is damaged: it is no zip container'],
    ['an old Word document', compound('WordDocument'), 'source-superseded: This is an old Word document (.doc)'],
    ['an encrypted document', compound('EncryptedPackage'), 'source-protected'],
    [
      'half a document',
      build(p('Words.')).subarray(0, 900),
      'source-damaged: This Word document is damaged: the end of the file is missing',
    ],
    [
      'another zip file',
      zip({ 'notes.txt': 'Words.' }),
      'source-damaged: This Word document is damaged: the part word/document.xml is missing',
    ],
    ['a spreadsheet', withDocument('<workbook xmlns="urn:x"/>'), 'is not that of a Word document'],
    ['a document without text', build('<w:p/><w:p/>'), 'source-empty'],
    [
      'a document whose text is all struck out',
      build('<w:p><w:del><w:r><w:delText>x</w:delText></w:r></w:del></w:p>'),
      'source-empty',
    ],
    ['broken XML', withDocument(document.slice(0, -30)), 'is not well-formed XML'],
    [
      'bytes in no encoding',
      withDocument(Buffer.concat([Buffer.from(document), Buffer.from([0xff, 0xfe, 0xff])])),
      'bytes that are not valid',
    ],
  ])('%s', async (_, bytes, expected) => {
    expect(await message(bytes)).toContain(expected);
  });

  test('a part whose bytes were damaged', async () => {
    const bytes = build(p('Words. '.repeat(400)));
    const at = bytes.indexOf('word/document.xml') + 40;
    bytes.fill(0xaa, at, at + 40);
    expect(await message(bytes)).toContain('source-damaged');
  });
});

describe('what was made to do harm', () => {
  const soon = 10_000;

  test('entities that refer to themselves', { timeout: soon }, async () => {
    const type = '<!DOCTYPE d [<!ENTITY a "&b;&b;"><!ENTITY b "&a;&a;">]>';
    expect(
      await message(withDocument(document.replace('<w:document', `${type}<w:document`).replace('pilots', '&a;'))),
    ).toContain('source-excessive: This Word document was not read: the part word/document.xml has a document type');
  });

  test('an entity that is not defined', async () => {
    expect(await message(withDocument(document.replace('pilots', '&bomb;')))).toContain('source-damaged');
  });

  test('a part that unfolds a thousandfold', { timeout: soon }, async () => {
    const before = process.memoryUsage().rss;
    const bomb = document.replace('<w:p>', `<w:p>${' '.repeat(40 * 2 ** 20)}`);
    expect(await message(withDocument(bomb))).toContain('source-excessive');
    expect(process.memoryUsage().rss - before).toBeLessThan(400 * 2 ** 20);
  });

  test('a part that announces less than it unfolds to', { timeout: soon }, async () => {
    const bomb = document.replace('<w:p>', `<w:p>${' '.repeat(40 * 2 ** 20)}`);
    expect(await message(zip({ ...good, 'word/document.xml': bomb }, { 'word/document.xml': 900 }))).toContain(
      'source-damaged',
    );
  });

  test('parts that are each within bounds, and together are not', async () => {
    const parts = await openPackage(zip({ a: 'x'.repeat(600), b: 'y'.repeat(600) }), { ...limits, bytes: 1000 });
    const length = async (name: string): Promise<number> => {
      let sum = 0;
      for await (const chunk of parts.open(name)) sum += chunk.length;
      return sum;
    };
    expect(await length('a')).toBe(600);
    await expect(length('b')).rejects.toThrow('excessive');
  });

  test('more parts than any document has', async () => {
    await expect(openPackage(zip({ a: '', b: '', c: '' }), { ...limits, parts: 2 })).rejects.toThrow('excessive');
  });

  test.each([
    ['elements', '<w:ins>', '</w:ins>'],
    ['tables', '<w:tbl><w:tr><w:tc>', '</w:tc></w:tr></w:tbl>'],
  ])('%s nested 100,000 deep', { timeout: soon }, async (_, open, close) => {
    expect(await message(build(open.repeat(100_000) + p('x') + close.repeat(100_000)))).toContain('nested more than');
  });

  test('styles that are based on each other', async () => {
    const circle = ['A', 'B']
      .map(
        (id) =>
          `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${id}"/><w:basedOn w:val="${id === 'A' ? 'B' : 'A'}"/></w:style>`,
      )
      .join('');
    const { root } = await pass({ styles: circle, body: p('The pilots know the bar.', 'A') });
    expect(root.data.passages.map(({ text }) => text)).toEqual(['The pilots know the bar.']);
  });

  test('names that lead out of the folder are names of nothing', async () => {
    const { root } = await pass(zip({ ...good, '../../etc/passwd': 'x', 'word/../../y': 'z', '/abs': '' }));
    expect(root.data.passages).toHaveLength(1);
  });

  test('levels and spans that no table has', async () => {
    const body = `<w:p><w:pPr><w:numPr><w:ilvl w:val="999999999"/><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t>deep</w:t></w:r></w:p>
      <w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val="999999999"/></w:tcPr>${p('wide')}</w:tc><w:tc>${p('narrow')}</w:tc></w:tr></w:tbl>`;
    const { root } = await pass(body);
    expect(root.data.passages.map(({ kind }) => kind)).toEqual(['paragraph', 'table']);
  });
});

test('a strict document, and one with other prefixes, are read as any', async () => {
  const strict = document.replaceAll(
    'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
    'http://purl.oclc.org/ooxml/wordprocessingml/main',
  );
  const other = document.replaceAll('<w:', '<ns0:').replaceAll('</w:', '</ns0:').replace('xmlns:w=', 'xmlns:ns0=');
  const wide = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(document.replace('UTF-8', 'UTF-16'), 'utf16le')]);
  for (const xml of [strict, other, wide]) {
    const { root } = await pass(withDocument(xml));
    expect(root.data.passages.map(({ text }) => text)).toEqual(['The pilots know the bar.']);
  }
});
