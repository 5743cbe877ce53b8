import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { loadCodebook } from '../../pipeline/codebook.ts';
import { exit, Stop } from '../../pipeline/message.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'codebook-'));
  vi.stubEnv('SOURCE_DATE_EPOCH', '');
});

afterEach(async () => {
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true });
});

async function load(yaml: string | Uint8Array, files: string[] = []) {
  await writeFile(join(folder, 'briefing.yml'), yaml);
  for (const file of files) await writeFile(join(folder, file), 'Text.');
  return loadCodebook(folder);
}

/** What is said about a codebook that does not load: `line:column rule found`, each with its help. */
async function problems(yaml: string | Uint8Array, files: string[] = []) {
  const error = await load(yaml, files).then(
    () => null,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof Stop)) throw new Error('expected a Stop');
  expect(error.code).toBe(exit.usage);
  return error.files.flatMap((file) =>
    file.messages.map((message) => ({
      at: `${message.line}:${message.column} ${message.ruleId}`,
      found: message.reason,
      expected: message.expected?.join() ?? null,
      help: message.note ?? null,
      file: message.file,
    })),
  );
}

describe('defaults', () => {
  test('without a codebook everything is at its default', async () => {
    const codebook = await loadCodebook(folder);
    expect(codebook).toMatchObject({
      title: 'Comparative briefing',
      subtitle: null,
      edition: null,
      date: null,
      language: 'en',
      paper: 'A4',
      marking: null,
      annex: 'full',
      sections: 'all',
      sources: [],
      themes: null,
      actors: [],
      pairs: [],
    });
    expect(codebook.file.path).toBe(join(folder, 'briefing.yml'));
  });

  test.each(['', '# only a comment\n', '---\n', 'title:\nthemes:\n'])('so with %j', async (yaml) => {
    expect(await load(yaml)).toMatchObject({ title: 'Comparative briefing', themes: null });
  });

  test('the date comes from SOURCE_DATE_EPOCH, in UTC, unless the codebook has one', async () => {
    vi.stubEnv('SOURCE_DATE_EPOCH', '86399');
    expect((await load('')).date).toBe('1970-01-01');
    vi.stubEnv('SOURCE_DATE_EPOCH', '86400');
    expect((await load('')).date).toBe('1970-01-02');
    expect((await load('date: 2031-05')).date).toBe('2031-05');
    vi.stubEnv('SOURCE_DATE_EPOCH', 'yesterday');
    await expect(load('')).rejects.toThrow(/SOURCE_DATE_EPOCH.*"yesterday".*seconds/);
  });

  test('the command line wins over the paper of the codebook', async () => {
    await writeFile(join(folder, 'briefing.yml'), 'paper: A4');
    expect((await loadCodebook(folder, { paper: 'letter' })).paper).toBe('letter');
    expect((await loadCodebook(folder, {})).paper).toBe('A4');
  });
});

describe('values', () => {
  test('a full codebook', async () => {
    const codebook = await load(
      `title: Who may fish where
edition: 1.10
date: 2026-11-22
sections: [glance, matrix]
sources:
  - { file: north.txt, id: north, title: Northern waters, authors: Ada Marsh, date: 2024-11 }
  - south.md
themes:
  - { id: quotas, label: Catch quotas, terms: [quota, total catch | landings, 2030], pin: north 3, exclude: ["south 2.7"] }
  - { id: ports, terms: [harbour*] }
actors:
  - { name: Fisheries Board, kind: organization, aliases: [the Board] }
  - { name: Port Ellis }
pairs:
  - { left: north 4.3, right: 'south "two boats in three"', verdict: differ, note: Of different years, theme: quotas }
`,
      ['north.txt', 'south.md'],
    );
    expect(codebook.file.messages).toEqual([]);
    expect(codebook.edition).toBe('1.10');
    expect(codebook.sections).toEqual(['glance', 'matrix']);
    expect(codebook.sources[0]).toEqual({
      file: 'north.txt',
      id: 'north',
      title: 'Northern waters',
      authors: ['Ada Marsh'],
      date: '2024-11',
      place: { line: 6, column: 5, offset: expect.any(Number) },
    });
    expect(codebook.sources[1]).toEqual({ file: 'south.md', place: expect.objectContaining({ line: 7, column: 5 }) });
    expect(codebook.themes?.[0]).toMatchObject({
      terms: ['quota', 'total catch | landings', '2030'],
      pin: [{ text: 'north 3', place: { line: 9, column: 91 } }],
      exclude: [{ text: 'south 2.7', place: { line: 9, column: 110 } }],
      question: null,
    });
    expect(codebook.themes?.[1]?.label).toBe('ports');
    expect(codebook.actors.map(({ kind, aliases }) => ({ kind, aliases }))).toEqual([
      { kind: 'organization', aliases: ['the Board'] },
      { kind: 'other', aliases: [] },
    ]);
    expect(codebook.pairs[0]).toMatchObject({
      left: { text: 'north 4.3' },
      right: { text: 'south "two boats in three"', place: { line: 15, column: 31 } },
      verdict: 'differ',
      theme: 'quotas',
    });
  });

  test('text is as it was written, whatever YAML makes of it', async () => {
    expect(await load('title: 007\nsubtitle: true\nmarking: 1e3\n')).toMatchObject({
      title: '007',
      subtitle: 'true',
      marking: '1e3',
    });
  });

  test('places count after a byte order mark, and over line ends of two characters', async () => {
    const [problem] = await problems('\ufeff# one\r\ntitel: x\r\n');
    expect(problem?.at).toBe('2:1 codebook-key');
  });
});

describe('problems', () => {
  test('a wrong key, with the one that was meant', async () => {
    expect(await problems('title: x\nthems: []\n')).toEqual([
      {
        at: '2:1 codebook-key',
        found: 'The codebook has an unknown key `thems`',
        expected: '`themes`',
        help: 'Did you mean themes?',
        file: join(folder, 'briefing.yml'),
      },
    ]);
  });

  test('a comma inside { } that cuts a text in two', async () => {
    expect(
      await problems('themes:\n  - { id: weather, label: Frost, drought and old trees, terms: [frost] }\n'),
    ).toEqual([
      {
        at: '2:34 codebook-key',
        found: '`themes` entry 1 has a key `drought and old trees` without a value',
        expected: '`label: "Frost, drought and old trees"`',
        help: 'Inside { } a comma ends the value. Put the text in quotation marks if the comma belongs to it.',
        file: join(folder, 'briefing.yml'),
      },
    ]);
  });

  test('several commas cut one text: one message', async () => {
    const [problem, ...more] = await problems(
      'themes:\n  - { id: weather, label: Frost, hail, terms and old trees, terms: [frost] }\n',
    );
    expect(problem).toMatchObject({ expected: '`label: "Frost, hail, terms and old trees"`' });
    expect(more.filter(({ at }) => at.endsWith('codebook-key'))).toEqual([]);
  });

  test.each([
    ['actors:\n  - { name: X, kindd: person }\n', 'Did you mean kind?'],
    ['actors:\n  - { name: X, kindd }\n', 'Did you mean kind?'],
    ['actors:\n  - { name: X, shoe size: 44 }\n', 'Take it out, or use one of these.'],
    ['actors:\n  - name: X\n    shoe size:\n', 'Take it out, or use one of these.'],
  ])('no comma cut it: %s', async (text, help) => {
    expect((await problems(text))[0]?.help).toBe(help);
  });

  test('a key that is nowhere near one lists them', async () => {
    const [problem] = await problems('actors:\n  - { name: X, shoesize: 44 }\n');
    expect(problem).toMatchObject({ at: '2:16 codebook-key', expected: 'one of name, kind, aliases' });
  });

  test('what is planned is said to be', async () => {
    const [problem] = await problems('editorial:\n  - { at: a 1 }\n');
    expect(problem).toMatchObject({ at: '1:1 codebook-key', found: expect.stringContaining('does not support') });
  });

  test.each([
    ['{ at: a 1, kind: quanity, reject: true }', 'codebook-value', 'quantity, event'],
    ['{ at: a 1, kind: quantity }', 'codebook-type', 'either reject: true or set:'],
    ['{ at: a 1, kind: quantity, reject: true, set: { unit: tonne } }', 'codebook-type', 'either reject: true or set:'],
    ['{ at: a 1, kind: quantity, set: { value: many } }', 'codebook-value', 'a number such as'],
    ['{ at: a 1, kind: quantity, set: { addressee: Norway } }', 'codebook-key', 'one of value, max'],
    ['{ at: a 1, kind: claim, set: { kind: } }', 'codebook-type', 'said, reported'],
    ['{ kind: claim, reject: true }', 'codebook-missing', 'a locator'],
  ])('a correction: %s', async (entry, rule, expected) => {
    const all = await problems(`corrections:\n  - ${entry}\n`);
    expect(all).toHaveLength(1);
    expect(all[0]?.at).toContain(rule);
    expect(all[0]?.expected).toContain(expected);
  });

  test('corrections, with their places', async () => {
    const { corrections } = await load(
      'corrections:\n  - { at: a 1, kind: quantity, reject: true, note: It is a title. }\n  - at: a 2\n    kind: recommendation\n    set: { addressee: Norway, horizon: , themes: [quota] }\n  - { at: a 3, kind: quantity, set: { value: 2500 } }\n',
    );
    expect(corrections).toMatchObject([
      { kind: 'quantity', at: { text: 'a 1', place: { line: 2 } }, reject: true, set: null, note: 'It is a title.' },
      { kind: 'recommendation', reject: false, set: { addressee: 'Norway', horizon: null, themes: ['quota'] } },
      { set: { value: 2500 } },
    ]);
  });

  test.each([
    ['title: [a]', '1:8 codebook-type', '`title` is a list', 'text'],
    ['themes: quotas', '1:9 codebook-type', '`themes` is "quotas"', 'a list of themes'],
    [
      'themes:\n  - { id: a, terms: fish }',
      '2:21 codebook-type',
      '`themes` entry 1, `terms` is "fish"',
      'a list of words',
    ],
    ['themes:\n  - { id: a }', '2:5 codebook-missing', '`themes` entry 1 has no `terms`', 'a list of words'],
    [
      'themes:\n  - { id: a, terms: [] }',
      '2:21 codebook-type',
      '`themes` entry 1, `terms` is an empty list',
      'one term',
    ],
    ['themes:\n  - { id: A B, terms: [x] }', '2:11 codebook-value', 'is "A B"', 'small letters'],
    ['date: 22 Nov 2026', '1:7 codebook-value', '`date` is "22 Nov 2026"', '2024-11-10'],
    ['date: 2023-02-29', '1:7 codebook-value', '"2023-02-29"', 'a date'],
    ['date: 2023-13', '1:7 codebook-value', '"2023-13"', 'a date'],
    ['sections: [matrx]', '1:12 codebook-value', '"matrx"', 'one of cover'],
    ['sections: matrix', '1:11 codebook-type', '"matrix"', 'all, or a list'],
    ['sections: []', '1:11 codebook-type', 'an empty list', 'at least one section'],
    ['paper: A5', '1:8 codebook-value', '"A5"', 'one of A4, letter'],
    ['annex: some', '1:8 codebook-value', '"some"', 'one of full, cited, none'],
    ['language: english', '1:11 codebook-value', '"english"', 'language tag'],
    ['- a\n- b', '1:1 codebook-type', 'The codebook is a list', 'keys and values'],
    ['actors:\n  - { name: X, kind: persn }', '2:22 codebook-value', '"persn"', 'one of person'],
    ['pairs:\n  - { left: a 1, right: b 1 }', '2:5 codebook-missing', 'has no `verdict`', 'both-address'],
    ['pairs:\n  - { left: a 1, right: [b 1], verdict: agree }', '2:25 codebook-type', 'is a list', 'a locator'],
    [
      'pairs:\n  - { left: a 1, right: b 1, verdict: agree, theme: x }',
      '2:53 codebook-theme',
      'no theme "x"',
      'a theme',
    ],
  ])('%j', async (yaml, at, found, expected) => {
    const said = await problems(yaml);
    expect(said).toHaveLength(1);
    expect(said[0]).toMatchObject({ at, found: expect.stringContaining(found) });
    expect(said[0]?.expected).toContain(expected);
    expect(said[0]?.help).toBeTruthy();
  });

  test('ids, labels, names and files that stand twice', async () => {
    const said = await problems(
      `sources:
  - { file: a.txt, id: a, label: A }
  - { file: b.txt, id: a, label: A }
  - a.txt
themes:
  - { id: t, terms: [x] }
  - { id: t, terms: [y] }
actors:
  - { name: N }
  - { name: N }
`,
      ['a.txt', 'b.txt'],
    );
    expect(said.map(({ at }) => at)).toEqual([
      '3:24 codebook-duplicate',
      '3:34 codebook-duplicate',
      '4:5 codebook-duplicate',
      '7:11 codebook-duplicate',
      '10:13 codebook-duplicate',
    ]);
    expect(said[0]?.found).toBe('The id "a" stands twice under `sources`, first in line 2');
  });

  test('a source without its file, with the name that was meant', async () => {
    const said = await problems('sources:\n  - { file: harbor.txt }\n  - { file: ../x.txt }\n', ['harbour.txt']);
    expect(said).toMatchObject([
      { at: '2:13 codebook-file', help: 'Did you mean harbour.txt?' },
      { at: '3:13 codebook-file' },
    ]);
  });

  test('an address without its scheme', async () => {
    const said = await problems('sources:\n  - { file: a.txt, url: www.example.org }\n', ['a.txt']);
    expect(said).toMatchObject([{ at: '2:25 codebook-value', expected: expect.stringContaining('https://') }]);
  });

  test.each([
    ['title: "open\nedition: 2\n', 'codebook-syntax'],
    ['title: one: two\n', 'codebook-syntax'],
    ['themes:\n\t- { id: a }\n', 'codebook-syntax'],
    ['title: *nowhere\n', 'codebook-syntax'],
    ['title: a\ntitle: b\n', 'codebook-duplicate'],
  ])('no YAML: %j', async (yaml, rule) => {
    const said = await problems(yaml);
    expect(said.length).toBeGreaterThan(0);
    for (const { at } of said) expect(at).toMatch(new RegExp(`^\\d+:\\d+ ${rule}$`));
  });

  test('all problems at once, as one reads the file', async () => {
    const said = await problems(
      'titel: x\ndate: soon\nthemes:\n  - { id: a, terms: [] }\n  - { id: a, terms: [b] }\npaper: A3\n',
    );
    expect(said.map(({ at }) => at)).toEqual([
      '1:1 codebook-key',
      '2:7 codebook-value',
      '4:21 codebook-type',
      '5:11 codebook-duplicate',
      '6:8 codebook-value',
    ]);
  });

  test('bytes that are not UTF-8', async () => {
    expect(await problems(Uint8Array.of(0x74, 0x3a, 0xff, 0xfe))).toMatchObject([
      { found: 'The codebook is not UTF-8 text' },
    ]);
  });

  test('a codebook under a name that nothing reads', async () => {
    await writeFile(join(folder, 'briefing.yaml'), 'title: x');
    await expect(loadCodebook(folder)).rejects.toThrow(/briefing\.yaml.*expected briefing\.yml/);
  });

  test('aliases that would grow without end', async () => {
    const bomb = ['a: &a [x, x, x, x, x, x, x, x, x]'];
    for (let n = 1; n < 9; n++) {
      const [name, last] = [String.fromCharCode(97 + n), String.fromCharCode(96 + n)];
      bomb.push(`${name}: &${name} [${Array(9).fill(`*${last}`).join(', ')}]`);
    }
    expect((await problems(bomb.join('\n')))[0]?.at).toMatch(/^\d+:\d+ codebook-syntax$/);
  });
});
