/** PDFs that give no text, or not all of it: a message each. */

import { VFile } from 'vfile';
import { describe, expect, test } from 'vitest';
import { unreadable } from '../../../pipeline/read/unreadable.ts';
import { problemOf, readPdf } from './pass.ts';
import { type Sheet, writePdf } from './write.ts';

const text: Sheet = { words: [{ text: 'The harbour board met in March.', x: 60, y: 700 }] };
const picture: Sheet = { words: [], picture: true };
const blank: Sheet = { words: [] };

const sayOf = async (bytes: Buffer): Promise<string> =>
  String(unreadable(new VFile({ path: 'x.pdf' }), await problemOf(bytes)).messages[0]?.reason);

describe('no text', () => {
  test('a password', async () => {
    expect(await sayOf(writePdf({ sheets: [text], password: 'tide' }))).toMatch(/^This PDF is protected by a password/);
  });

  test('protected against change alone, it is read', async () => {
    expect((await readPdf(writePdf({ sheets: [text], password: '' }))).passages).toEqual([
      'paragraph: The harbour board met in March.',
    ]);
  });

  test('scanned pages', async () => {
    const problem = await problemOf(writePdf({ sheets: [picture, picture] }));
    expect(problem).toEqual({ problem: 'scanned', pages: 2 });
    const [message] = unreadable(new VFile({ path: 'x.pdf' }), problem).messages;
    expect(message?.reason).toBe('This PDF has no text: its 2 pages are pictures');
    expect(message?.note).toContain('ocrmypdf');
  });

  test('blank pages', async () => {
    expect(await problemOf(writePdf({ sheets: [blank] }))).toEqual({ problem: 'empty' });
    expect(await problemOf(Buffer.alloc(0))).toEqual({ problem: 'empty' });
  });

  test.each([
    ['no pages', writePdf({ sheets: [] }), 'it has no pages'],
    ['cut off', writePdf({ sheets: [text] }).subarray(0, 700), 'Invalid PDF structure'],
    ['a web page', Buffer.from('<!doctype html><p>Please log in'), 'it does not begin as a PDF does'],
    [
      'pages in a circle',
      Buffer.from(
        writePdf({ sheets: [text] })
          .toString('latin1')
          .replace('[10 0 R]', '[2 0 R]'),
        'latin1',
      ),
      'page 1 cannot be read',
    ],
  ])('damaged: %s', async (_, bytes, reason) => {
    expect(await sayOf(bytes)).toContain(`This PDF is damaged: ${reason}`);
  });

  test('a wrong table of contents of the file is mended', async () => {
    const bytes = Buffer.from(
      writePdf({ sheets: [text] })
        .toString('latin1')
        .replace(/startxref\n\d+/, 'startxref\n9'),
      'latin1',
    );
    expect((await readPdf(bytes)).passages).toHaveLength(1);
  });
});

describe('some text', () => {
  test('names the pages that are pictures', async () => {
    const { messages } = await readPdf(writePdf({ sheets: [text, picture, picture, blank, text, picture] }));
    expect(messages).toEqual([
      'pdf-picture: Pages 2–3, 6 have no text, only pictures; expected pages whose text can be copied',
    ]);
  });

  test('a cover is no reason to warn', async () => {
    const { file } = await readPdf(writePdf({ sheets: [picture, text] }));
    expect(file.messages.map(({ fatal }) => fatal)).toEqual([undefined]);
  });

  test('names the page whose letters cannot be told', async () => {
    const { messages } = await readPdf(writePdf({ sheets: [text], nameless: true }));
    expect(messages).toEqual([
      'pdf-letters: A font on page 1 does not tell which letters its signs are; expected a font with a ToUnicode table',
    ]);
  });
});

describe('metadata', () => {
  test('of the file, where it says something', async () => {
    const info = { Title: 'Who Pays for the River', Author: 'Maria Quant; Erik Lund', CreationDate: 'D:20230501' };
    const { root, language } = await readPdf(writePdf({ sheets: [text], info, language: 'en-GB' }));
    const { metadata } = root.data.source;
    expect(metadata).toMatchObject({
      title: 'Who Pays for the River',
      authors: ['Maria Quant', 'Erik Lund'],
      date: null,
    });
    expect(metadata.origin).toMatchObject({ title: 'source', authors: 'source' });
    expect(language).toBe('en-GB');
  });

  test.each(['Microsoft Word - plan_v3.docx', 'untitled', 'final.indd', 'report_2023', 'https://example.org/a/b/'])(
    '"%s" is no title',
    async (Title) => {
      const { root } = await readPdf(writePdf({ sheets: [text], info: { Title, Author: 'admin' } }));
      expect(root.data.source.metadata).toMatchObject({ title: null, authors: [] });
    },
  );
});
