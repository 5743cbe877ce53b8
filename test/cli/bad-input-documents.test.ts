/** Documents made to do harm, or in no state to be read, beside a good one: a message each, soon, and the good one is compared. */
import { appendFileSync, readFileSync } from 'node:fs';
import { mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { build, p, partsOf, zip } from '../read/docx/build.ts';
import { writePdf } from '../read/pdf/write.ts';
import { type Desk, type Ended, expectNothingLeft, openDesk } from './collate.ts';
import { north } from './documents.ts';

let desk: Desk;

beforeEach(async () => {
  desk = await openDesk();
  await desk.write('north.txt', north);
});

afterEach(() => desk.clear());

/** Milliseconds for a bad file: usually a tenth of it, but other work may keep the machine. */
const soon = 30_000;
/** Megabytes of resident memory of each process: without a bad file it is 300. */
const little = 700;

const xml = partsOf({ body: p('The pilots know the bar.') })['word/document.xml'] as string;
const documentOf = (changed: string | Uint8Array) =>
  zip({ ...partsOf({ body: p('x') }), 'word/document.xml': changed });

/** Findings alone, into a folder that is not there yet. */
async function report(): Promise<Ended> {
  const running = desk.start(['report', desk.sources, '--out', join(desk.folder, 'new'), '--formats', 'json']);
  let peak = 0;
  const watch = setInterval(() => {
    for (const pid of [running.child.pid ?? 0, ...running.descendants()]) peak = Math.max(peak, megabytesOf(pid));
  }, 100);
  const ended = await running.ended;
  clearInterval(watch);
  expect(peak).toBeLessThan(little);
  expectNothingLeft(ended);
  return ended;
}

/** The most that a process has had so far. Linux only; elsewhere 0. */
function megabytesOf(pid: number): number {
  try {
    return Number(/VmHWM:\s*(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;
  } catch {
    return 0;
  }
}

/** One message, in two lines, of a file that is then missing; the good one is there. */
async function expectMissing(ended: Ended, message: RegExp): Promise<void> {
  expect(ended.stderr).toMatch(message);
  expect(ended.stderr.match(/: error: /g), ended.stderr).toHaveLength(1);
  expect(ended.stderr).toMatch(/: error: .*; expected .* \[source-[a-z]+\]\n {2}\S.*\.\n/);
  expect(ended.code).toBe(1);
  expect(ended.took).toBeLessThan(soon);
  expect((await sources()).map(({ id }) => id)).toEqual(['north']);
}

async function sources(): Promise<{ id: string; passages: { text: string }[] }[]> {
  return JSON.parse(await readFile(join(desk.folder, 'new', 'briefing.json'), 'utf8')).sources;
}

describe('made to do harm', () => {
  test.each<[string, string, () => Uint8Array | string, RegExp]>([
    [
      'a Word document that unfolds a thousandfold',
      'bad.docx',
      () => documentOf(xml.replace('<w:p>', `<w:p>${' '.repeat(200 * 2 ** 20)}`)),
      /bad\.docx: error: This Word document was not read: /,
    ],
    [
      'XML entities that refer to themselves',
      'bad.docx',
      () =>
        documentOf(
          xml
            .replace('<w:document', '<!DOCTYPE d [<!ENTITY a "&b;&b;"><!ENTITY b "&a;&a;">]><w:document')
            .replace('pilots', '&a;'),
        ),
      /bad\.docx: error: .*document type/,
    ],
    [
      'a Word document nested 100,000 deep',
      'bad.docx',
      () => build('<w:ins>'.repeat(100_000) + p('x') + '</w:ins>'.repeat(100_000)),
      /bad\.docx: error: .*nested more than/,
    ],
  ])('%s', { timeout: 2 * soon }, async (_, name, content, message) => {
    await desk.write(name, content());
    await expectMissing(await report(), message);
  });

  test.each([
    ['elements', '<div>'],
    ['unclosed tables', '<table><tr><td>'],
  ])('a page nested 100,000 deep: %s; it is read', async (_, open) => {
    const text = 'The lock keepers have asked for a second gate, and the canal board has asked for time.';
    await desk.write('page.html', `<title>Gates</title>${open.repeat(100_000)}<p>${text}</p>`);
    const ended = await report();
    expect(ended).toMatchObject({ code: 0 });
    expect(ended.took).toBeLessThan(soon);
    expect((await sources()).map(({ id }) => id)).toEqual(['north', 'page']);
  });
});

describe('in no state to be read', () => {
  test.each<[string, string, Uint8Array | string, RegExp]>([
    [
      'a PDF with a password',
      'bad.pdf',
      writePdf({ sheets: [{ words: [{ text: 'The harbour board met.', x: 60, y: 700 }] }], password: 'tide' }),
      /bad\.pdf: error: This PDF is protected by a password/,
    ],
    [
      'a PDF of scanned pages',
      'bad.pdf',
      writePdf({ sheets: [1, 2, 3].map(() => ({ words: [], picture: true })) }),
      /bad\.pdf: error: This PDF has no text: its 3 pages are pictures.*\n {2}Recognize its text first/,
    ],
    [
      'an old Word document',
      'bad.doc',
      Buffer.from('d0cf11e0a1b11ae1', 'hex'),
      /A Word document \(\.doc\) is not read/,
    ],
    [
      'an old Word document under a new name',
      'bad.docx',
      Buffer.concat([
        Buffer.from('d0cf11e0a1b11ae1', 'hex'),
        Buffer.alloc(1024),
        Buffer.from('WordDocument', 'utf16le'),
      ]),
      /bad\.docx: error: This is an old Word document/,
    ],
    [
      'bytes that no encoding explains',
      'bad.txt',
      Uint8Array.from({ length: 900 }, (_, index) => 0x80 + ((index * 89 + (index >> 3)) % 128)),
      /bad\.txt: error: .*(at offset|at byte) \d+/,
    ],
    [
      'UTF-8 with a byte that is none',
      'bad.md',
      Buffer.concat([Buffer.from('Die Förderung läuft über Jahre. '.repeat(40)), Buffer.of(0xff, 0xfe, 0x80)]),
      /bad\.md: error: .*(at offset|at byte) \d+/,
    ],
    ['a text of 0 bytes', 'bad.txt', '', /bad\.txt: error: This file has no text/],
    ['a Markdown file of 0 bytes', 'bad.md', '', /bad\.md: error: This file has no text/],
    ['a page of 0 bytes', 'bad.html', '', /bad\.html: error: This .*has no text/],
    ['a Word document of 0 bytes', 'bad.docx', '', /bad\.docx: error: This file has no text/],
    ['a PDF of 0 bytes', 'bad.pdf', '', /bad\.pdf: error: This file has no text/],
    ['a name with a line feed', 'bad\nname.txt', north, /bad\\nname\.txt: error: The name of this file/],
  ])('%s', { timeout: soon }, async (_, name, content, message) => {
    await desk.write(name, content);
    await expectMissing(await report(), message);
  });

  test('a link that leads out of the folder', { timeout: soon }, async () => {
    await writeFile(join(desk.folder, 'private.txt'), 'The combination of the safe is not for strangers.');
    await symlink('../private.txt', join(desk.sources, 'bad.txt'));
    await expectMissing(await report(), /bad\.txt: error: This link leads out of the folder/);
    expect(await readFile(join(desk.folder, 'new', 'briefing.json'), 'utf8')).not.toContain('combination');
  });

  test('a file that is written to all the time', { timeout: soon }, async () => {
    const path = join(desk.sources, 'bad.txt');
    // Long enough that each reading sees it grow.
    await writeFile(path, `${'The tide tables are wrong. '.repeat(40)}\n`.repeat(20_000));
    let writing = true;
    const writer = (async () => {
      for (; writing; await new Promise((resolve) => setTimeout(resolve, 1))) appendFileSync(path, 'And again.\n');
    })();
    const ended = await report();
    writing = false;
    await writer;
    await expectMissing(ended, /bad\.txt: error: This file changed each time it was read/);
  });
});

describe('nothing is missing', () => {
  test('beside a picture: it is named in a warning', { timeout: soon }, async () => {
    await desk.write('photo.jpg', Buffer.from('ffd8ffe000104a464946', 'hex'));
    const ended = await report();
    expect(ended.stderr).toMatch(/photo\.jpg: warning: This kind of file \(\.jpg\) is not read.*\n {2}\S/);
    expect(ended.code).toBe(0);
  });

  test('beside a folder that is named as a document: what is in it is read', { timeout: soon }, async () => {
    await mkdir(join(desk.sources, 'annex.txt'));
    await desk.write('annex.txt/notes.txt', 'The dredgers came in May. They left in June.\n');
    const ended = await report();
    expect(ended.stderr).not.toMatch(/error|warning/);
    expect(ended.code).toBe(0);
    expect((await sources()).map(({ id }) => id)).toEqual(['notes', 'north']);
  });

  test('of two files that would get one id', { timeout: soon }, async () => {
    await desk.write('north.md', '# Dredging\n\nThe dredgers came in May. They left in June.\n');
    const ended = await report();
    expect(ended.stderr).toMatch(
      /north\.txt: warning: Two sources would have the id "north".*\n {2}Give it one in briefing\.yml/,
    );
    expect(ended.code).toBe(0);
    expect((await sources()).map(({ id }) => id)).toEqual(['north', 'north-2']);
  });
});

describe('Ctrl-C', () => {
  test('while a slow document is read: all ends at once', { timeout: 2 * soon }, async () => {
    // Of more words than are read in the time that this takes.
    await desk.write('slow.pdf', writePdf({ sheets: Array.from({ length: 1500 }, dense) }));
    const running = desk.start(['report', desk.sources, '--out', join(desk.folder, 'new'), '--formats', 'json']);
    await running.says('Reading');
    await expect.poll(() => running.descendants().length, { timeout: soon }).toBeGreaterThan(0);
    await new Promise((resolve) => setTimeout(resolve, 500));
    const interrupted = performance.now();
    // As a terminal does: to every process.
    for (const pid of [running.child.pid ?? 0, ...running.descendants()]) process.kill(pid, 'SIGINT');
    const ended = await running.ended;
    expect(performance.now() - interrupted).toBeLessThan(3000);
    expect(ended.code).toBe(130);
    expect(ended.stderr).toMatch(/interrupted; nothing was written\n$/);
    expectNothingLeft(ended);
  });
});

/** A page of 600 words, each set by itself. */
function dense() {
  const words = Array.from({ length: 600 }, (_, index) => ({
    text: 'dredger',
    x: 40 + (index % 12) * 42,
    y: 800 - Math.floor(index / 12) * 15,
  }));
  return { words };
}
