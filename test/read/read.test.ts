/** The reader: what it takes, in which order, and what it says of what it does not take. */
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Stop } from '../../pipeline/message.ts';
import { read } from '../../pipeline/read/index.ts';
import { codebookOf } from '../codebook-of.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'collate-read-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function put(files: Record<string, string | Uint8Array>): void {
  for (const [name, value] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), value);
  }
}

const utf16 = (text: string): Buffer => Buffer.from(text, 'utf16le');

describe('what is a source', () => {
  test('codebook order first, then the bytes of the names; folders below count, reserved names and dotfiles do not', async () => {
    put({
      'b.txt': 'Text b.',
      'a.md': 'Text a.',
      'Z.txt': 'Text z.',
      'sub/c.txt': 'Text c.',
      '.hidden.txt': 'no',
      'briefing.yml': 'title: no',
      'briefing.lock': 'no',
      'editorial/cover.md': 'no',
    });
    const codebook = { ...codebookOf(), sources: [{ file: 'sub/c.txt', place: { line: 1, column: 1, offset: 0 } }] };
    const { sources, failed } = await read(folder, codebook);
    expect(sources.map(({ name, format }) => [name, format])).toEqual([
      ['sub/c.txt', 'txt'],
      ['Z.txt', 'txt'],
      ['a.md', 'md'],
      ['b.txt', 'txt'],
    ]);
    expect(failed).toEqual([]);
    expect(sources[0]?.entry?.file).toBe('sub/c.txt');
    expect(sources[0]?.file.path).toBe(join(folder, 'sub/c.txt'));
    expect(sources[0]?.sha256).toMatch(/^[\da-f]{64}$/);
  });

  test('plain text is one paragraph a physical line, verbatim, with its place; no Markdown', async () => {
    put({ 'a.txt': '\ufeffOne *two* 5*3*2\r\n\r\n  <see note>\rthree\n' });
    const { sources } = await read(folder, codebookOf());
    const [source] = sources;
    const lines = source?.root.children.map((node) => [
      node.type,
      node.type === 'paragraph' && node.children[0]?.type === 'text' ? node.children[0].value : null,
      node.position?.start,
    ]);
    expect(lines).toEqual([
      ['paragraph', 'One *two* 5*3*2', { line: 1, column: 1, offset: 0 }],
      ['paragraph', '  <see note>', { line: 3, column: 1, offset: 19 }],
      ['paragraph', 'three', { line: 4, column: 1, offset: 32 }],
    ]);
  });
});

describe('decoding', () => {
  const text = 'Prüfung der Gebühren: “naïve” – 5 €, said the board to the ports of the north.';
  test.each([
    ['utf-8', Buffer.from(text)],
    ['utf-8 with a mark', Buffer.from(`\ufeff${text}`)],
    ['utf-16le with a mark', Buffer.concat([Buffer.from([0xff, 0xfe]), utf16(text)])],
    ['utf-16be with a mark', Buffer.concat([Buffer.from([0xfe, 0xff]), utf16(text).swap16()])],
    ['utf-16le without a mark', utf16(text)],
  ])('%s', async (_, bytes) => {
    put({ 'a.txt': bytes });
    const { sources } = await read(folder, codebookOf());
    expect(String(sources[0]?.file)).toBe(text);
    expect(sources[0]?.file.messages).toEqual([]);
  });

  test('windows-1252 is guessed, and said', async () => {
    const bytes = Buffer.from(
      'The caf\xe9 by the harbour \x96 a \x93na\xefve\x94 name \x96 has been closed for years.',
      'latin1',
    );
    put({ 'a.txt': bytes });
    const { sources } = await read(folder, codebookOf());
    expect(String(sources[0]?.file)).toBe('The café by the harbour – a “naïve” name – has been closed for years.');
    expect(sources[0]?.file.messages.map(({ ruleId }) => ruleId)).toEqual(['encoding']);
  });

  test('UTF-8 with a broken byte is not read as something else', async () => {
    put({
      'a.txt': Buffer.concat([
        Buffer.from('Gebühren für die Prüfung '),
        Buffer.from([0xff]),
        Buffer.from(' der Häfen'),
      ]),
    });
    const error = await read(folder, codebookOf()).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(Stop);
    expect((error as Stop).files[0]?.messages[0]?.reason).toContain('offset 28');
  });
});

describe('what cannot be read is said, and stops nothing else', () => {
  test('each kind has its message', async () => {
    put({
      'good.txt': 'The ports pay a levy.',
      'empty.txt': '',
      'blank.txt': ' \n\n',
      'binary.txt': Buffer.from([80, 75, 3, 4, 0, 0, 0, 8]),
      'controls.txt': '\u0001\u0002\u0003\u0004 text',
      'paper.rtf': 'x',
      'photo.jpg': 'x',
      noending: 'x',
    });
    symlinkSync('/nowhere/at/all', join(folder, 'broken.txt'));
    symlinkSync(join(folder, 'good.txt'), join(folder, 'same.txt'));
    symlinkSync(fileURLToPath(import.meta.url), join(folder, 'outside.txt'));
    writeFileSync(join(folder, 'two\nlines.txt'), 'The ports pay a levy.');
    symlinkSync(tmpdir(), join(folder, 'linked'));
    const { sources, failed, ignored } = await read(folder, codebookOf());
    expect(sources.map(({ name }) => name)).toEqual(['good.txt', 'same.txt']);
    const said = Object.fromEntries(failed.map((file) => [file.basename, file.messages.map(({ ruleId }) => ruleId)]));
    expect(said).toEqual({
      'empty.txt': ['source-empty'],
      'blank.txt': ['source-empty'],
      'binary.txt': ['source-binary'],
      'controls.txt': ['source-binary'],
      'paper.rtf': ['source-kind'],
      'broken.txt': ['source-unreadable'],
      linked: ['source-unreadable'],
      'outside.txt': ['source-unreadable'],
      'two\nlines.txt': ['source-name'],
    });
    expect(ignored.map((file) => [file.basename, file.messages[0]?.fatal])).toEqual([
      ['noending', false],
      ['photo.jpg', false],
    ]);
    for (const file of failed) expect(file.messages[0]?.note, file.basename).toMatch(/\.$/);
    expect(failed.every((file) => file.messages[0]?.fatal === true)).toBe(true);
  });

  test.skipIf(process.getuid?.() === 0)('a file without permission', async () => {
    put({ 'good.txt': 'The ports pay a levy.', 'closed.txt': 'no' });
    chmodSync(join(folder, 'closed.txt'), 0);
    const { failed } = await read(folder, codebookOf());
    expect(failed.map((file) => file.messages[0]?.ruleId)).toEqual(['source-unreadable']);
  });

  test.each([
    ['no folder', 'missing', 'sources-folder', 2],
    ['an empty folder', '.', 'no-documents', 2],
  ])('%s ends the run', async (_, below, rule, code) => {
    const error = await read(join(folder, below), codebookOf()).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(Stop);
    expect((error as Stop).code).toBe(code);
    expect((error as Stop).files[0]?.messages[0]?.ruleId).toBe(rule);
  });

  test('an aborted signal ends the run', async () => {
    put({ 'a.txt': 'x' });
    await expect(read(folder, codebookOf(), { signal: AbortSignal.abort() })).rejects.toThrow(/abort/i);
  });
});

describe('front matter', () => {
  test('a rule on the first line is none where no other follows: quotations and lists below it are seen', async () => {
    put({ 'a.md': '---\nText.\n\n> Words of another.\n\n- an item\n' });
    const { sources } = await read(folder, codebookOf());
    expect(sources[0]?.root.children.map(({ type }) => type)).toEqual([
      'thematicBreak',
      'paragraph',
      'blockquote',
      'list',
    ]);
  });

  test('gives metadata and language', async () => {
    put({
      'a.md':
        '---\ntitle: "Levies: a view"\nauthors:\n  - Ida Holm\n  - name: Per Lund\ndate: 2022-03-14\ninstitute: Northern Ports\nlang: da\ntags: [a]\n---\n\nText.\n',
    });
    const { sources } = await read(folder, codebookOf());
    expect(sources[0]?.metadata).toMatchObject({
      title: 'Levies: a view',
      authors: ['Ida Holm', 'Per Lund'],
      date: '2022-03-14',
      institution: 'Northern Ports',
    });
    expect(sources[0]?.language).toBe('da');
  });

  test.each([
    ['broken YAML', '---\ntitle: [a\n---\n\nText.\n'],
    ['a wrong shape', '---\ntitle: [a, b]\n---\n\nText.\n'],
  ])('%s is a warning with its place', async (_, value) => {
    put({ 'a.md': value });
    const { sources } = await read(folder, codebookOf());
    expect(sources[0]?.metadata.title).toBeUndefined();
    const [message] = sources[0]?.file.messages ?? [];
    expect(message).toMatchObject({ ruleId: 'front-matter', fatal: false });
    expect(message?.line).toBeGreaterThanOrEqual(2);
  });
});

test.each([
  [
    'en',
    'The ports of the north have been told that they should pay a levy on every tonne which they ship from there to the islands, and that this is the end of it. They would not.',
  ],
  [
    'de',
    'Die Häfen im Norden sollen künftig eine Abgabe auf jede Tonne zahlen, die sie zu den Inseln verschiffen. Das haben sie abgelehnt, weil niemand sie gefragt hat.',
  ],
  [
    'fr',
    'Les ports du nord devront payer une taxe sur chaque tonne qu’ils expédient vers les îles. Ils ont refusé, parce que personne ne leur avait demandé leur avis.',
  ],
  ['zh', '北方的港口将为运往各岛的每一吨货物缴纳费用。他们拒绝了。'],
  ['ja', '北の港は島へ運ぶ貨物に料金を払うことになった。'],
  [null, '12 34 5.6'],
])('language: %s', async (expected, value) => {
  put({ 'a.txt': value });
  const { sources } = await read(folder, codebookOf());
  expect(sources[0]?.language).toBe(expected);
});
