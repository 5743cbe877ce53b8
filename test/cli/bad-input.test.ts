/** Each bad input gets one clear message with place and remedy and its exit code, and leaves everything as it was. */
import { chmod, mkdir, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { copyTemplates, type Desk, expectNothingLeft, expectRefused, openDesk } from './collate.ts';
import { codebook, north, south } from './documents.ts';

let desk: Desk;

beforeEach(async () => {
  desk = await openDesk();
});

afterEach(() => desk.clear());

const findingsOnly = ['--formats', 'json'];

function report(...flags: string[]) {
  return desk.run(['report', desk.sources, '--out', desk.out, ...flags]);
}

async function documents() {
  await desk.write('north.txt', north);
  await desk.write('south.txt', south);
}

describe('the command line', () => {
  test.each([
    [['report', '--fromats', 'pdf'], /There is no flag "--fromats"\n {2}Did you mean --formats\?/],
    [['reprot'], /There is no command "reprot"\n {2}Did you mean report\?/],
    [['report', '--paper', 'A5'], /There is no paper "A5"/],
  ])('%j', async (args, message) => {
    await expectRefused(desk, await desk.run(args), 2, message);
  });
});

describe('documents', () => {
  test('none', async () => {
    await expectRefused(desk, await report(), 2, /sources: error: .*no document.*\n {2}Put/);
  });

  test('none but a codebook', async () => {
    await desk.write('briefing.yml', 'title: x');
    await expectRefused(desk, await report(), 2, /no document/);
  });

  test('no folder', async () => {
    await rm(desk.sources, { recursive: true });
    await expectRefused(desk, await report(), 2, /sources: error: There is no such folder/);
  });

  test('a file instead of a folder', async () => {
    await documents();
    const ended = await desk.run(['report', join(desk.sources, 'north.txt'), '--out', desk.out]);
    await expectRefused(desk, ended, 2, /north\.txt: error: This is a file/);
  });

  const broken: [string, string, string | Uint8Array, RegExp][] = [
    ['empty', 'bad.txt', '', /bad\.txt.*no text/],
    ['only white space', 'bad.txt', ' \n\n\t\n', /bad\.txt.*no text/],
    [
      'binary under a .txt name',
      'bad.txt',
      Uint8Array.of(0x7f, 0x45, 0x4c, 0x46, 2, 1, 0, 0, 0, 9),
      /bad\.txt.*not text/,
    ],
    ['of a kind that is not read', 'bad.rtf', 'text', /bad\.rtf.*rich text.*not read/],
  ];
  test('a file that is no document: named, and missed by nobody', async () => {
    await documents();
    await desk.write('photo.jpg', 'text');
    const { code, stderr } = await report(...findingsOnly);
    expect(stderr).toMatch(/photo\.jpg: warning: .*kind of file/);
    expect(code).toBe(0);
  });

  describe.each(broken)('one that is %s', (_, name, content, message) => {
    test('alone', async () => {
      await desk.write(name, content);
      await expectRefused(desk, await report(), 1, message);
    });

    test('beside others: they are compared without it, and it says so', async () => {
      await documents();
      await desk.write(name, content);
      const ended = await report(...findingsOnly);
      expect(ended.code).toBe(1);
      expect(ended.stderr).toMatch(message);
      expect(ended.stdout).toMatch(/briefing\.json {2}\d+ bytes {2}[\d.]+ s\n$/);
      expectNothingLeft(ended);
    });

    test('beside others, with --strict: nothing is written', async () => {
      await documents();
      await desk.write(name, content);
      await expectRefused(desk, await report('--strict'), 1, message);
    });
  });

  test('a link to nowhere', async () => {
    await symlink('nowhere.txt', join(desk.sources, 'lost.txt'));
    await expectRefused(desk, await report(), 1, /lost\.txt: error: This link leads to no file/);
  });

  test.skipIf(process.getuid?.() === 0)('one without permission', async () => {
    await desk.write('closed.txt', north);
    await chmod(join(desk.sources, 'closed.txt'), 0);
    await expectRefused(desk, await report(), 1, /closed\.txt.*EACCES/);
  });
});

describe('the codebook', () => {
  test.each([
    [
      'a wrong key',
      codebook.replace('themes:', 'thems:').replace(', theme: stocks', ''),
      /briefing\.yml:6:1: error: .*`thems`.*themes/,
    ],
    [
      'a wrong type',
      codebook.replace('terms: [cod, stock*]', 'terms: cod'),
      /briefing\.yml:7:41: error: .*`terms` is "cod"/,
    ],
    [
      'a theme without terms',
      codebook.replace(', terms: [cod, stock*]', ''),
      /briefing\.yml:7:5: error: .*has no `terms`/,
    ],
    [
      'a passage that does not exist',
      codebook.replace('north 1.3', 'north 99'),
      /briefing\.yml:10:13: error: "north 99" leads nowhere.*\n {2}\S/,
    ],
    [
      'a source that does not exist',
      codebook.replace('south 1.3', 'souht 1.3'),
      /briefing\.yml:10:31: error: No source has the id "souht".*\n {2}Did you mean south\?/,
    ],
    [
      'words that no passage has',
      codebook.replace('north 1.3', '\'north "zebras and lions"\''),
      /briefing\.yml:10:13: error: No passage of north has the words/,
    ],
    ['what is no YAML', 'title: "open\n', /briefing\.yml:\d+:\d+: error: This is not YAML/],
    [
      'a file that is not there',
      codebook.replace('file: north.txt', 'file: nort.txt'),
      /briefing\.yml:4:13: error: There is no file "nort\.txt".*\n {2}Did you mean north\.txt\?/,
    ],
  ])('%s', async (_, text, message) => {
    await documents();
    await desk.write('briefing.yml', text);
    await expectRefused(desk, await report(), 2, message);
    const checked = await desk.run(['check', desk.sources]);
    expect(checked).toMatchObject({ code: 2, stdout: '' });
    expect(checked.stderr).toMatch(message);
  });
});

describe('templates', () => {
  beforeEach(documents);

  test('an unknown variable', async () => {
    const templates = await copyTemplates(desk);
    await writeFile(join(templates, 'briefing.hbs'), '<!doctype html>\n<p>{{standfirst}}</p>\n<p>{{titel}}</p>\n');
    const ended = await report('--templates', templates);
    await expectRefused(desk, ended, 2, /briefing\.hbs.*error: .*(titel|standfirst)/);
  });

  test('no folder', async () => {
    const ended = await report('--templates', join(desk.folder, 'nowhere'));
    await expectRefused(desk, ended, 2, /nowhere.*error: /);
  });
});

describe('the folder of output', () => {
  beforeEach(documents);

  test.each([
    ['a file', (path: string) => path],
    ['below a file', (path: string) => join(path, 'out')],
  ])('%s', async (_, outOf) => {
    const file = join(desk.folder, 'taken');
    await writeFile(file, 'mine');
    const ended = await desk.run(['report', desk.sources, '--out', outOf(file)]);
    await expectRefused(
      desk,
      ended,
      3,
      /taken.*error: This is (a file|not a folder).*\n {2}Name another folder with --out/,
    );
  });

  test.skipIf(process.platform !== 'linux')('where no folder can be made', async () => {
    const ended = await desk.run(['report', desk.sources, '--out', '/proc/collate/out']);
    await expectRefused(desk, ended, 3, /\/proc\/collate\/out: error: .*\n {2}Name another folder/);
  });

  test('among the sources', async () => {
    const ended = await desk.run(['report', desk.sources, '--out', join(desk.sources, 'out')]);
    await expectRefused(desk, ended, 2, /the next run would read what this one writes/);
  });

  test('a folder where a file must go', async () => {
    await mkdir(join(desk.folder, 'other', 'briefing.json'), { recursive: true });
    const ended = await desk.run(['report', desk.sources, '--out', join(desk.folder, 'other'), ...findingsOnly]);
    await expectRefused(desk, ended, 3, /briefing\.json: error: A folder stands where a file must go/);
  });
});
