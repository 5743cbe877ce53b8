/** Lines that a table left behind in plain text, and lines that only look like it. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { pass } from './pass.ts';

const prose =
  'The board has counted what was landed in each of the ports since the scales were mended, and nobody has read its figures yet. ';
const around = (lines: string[]) => `${prose.repeat(3)}\n\n${lines.join('\n')}\n\n${prose.repeat(2)}\n`;
const read = (text: string, name = 'test.txt') => {
  const { root } = pass(text, name);
  const { furniture } = root.data.source;
  return {
    passages: root.data.passages.map(({ text }) => text),
    apart: furniture.filter(({ kind }) => kind === 'other' || kind === 'caption').map(({ text }) => text),
  };
};

test('the same in plain text as in Markdown', () => {
  const text = readFileSync(new URL('fixtures/broken-table/input.md', import.meta.url), 'utf8');
  const [plain, marked] = [read(text.replace(/^# |\*/gm, '')), read(text, 'test.md')];
  expect(plain.apart).toEqual(marked.apart);
  expect(plain.passages[0]).toEqual(marked.passages[0]);
});

test('rows of figures behind a name', () => {
  const { passages, apart } = read(
    around([
      'Table 3',
      'Port 2019 2020',
      'Elmsund 340 412',
      'Holm 75 48',
      'Northern Hook 1,200 1,180',
      'Source: Harbour Board',
    ]),
  );
  expect(passages).toHaveLength(2);
  expect(apart).toEqual([
    'Table 3 Port 2019 2020 Elmsund 340 412 Holm 75 48 Northern Hook 1,200 1,180',
    'Source: Harbour Board',
  ]);
});

test.each<[what: string, lines: string[]]>([
  ['a list of short points', ['The board wants', '', 'new scales', 'two clerks', 'a boat in 2024', 'and 40 boxes']],
  ['a letter head', ['Harbour Board', '12 Quay Street', '8100 Elmsund', 'Tel. 55 12 90', 'Fax 55 12 91']],
  [
    'verse',
    [
      'The tide is out',
      'the boats are in',
      'and nobody',
      'has seen the herring',
      'since the spring',
      'of the year 1987',
    ],
  ],
  [
    'sentences with figures',
    ['In 2019 it was 340.', 'In 2020 it was 412.', 'In 2021 it was 75.', 'In 2022 it was 48.', 'In 2023 it was 9.'],
  ],
])('%s is none', (_, lines) => {
  const { apart } = read(around(lines));
  expect(apart).toEqual([]);
});

test('a text that is nothing but such lines is left as it is', () => {
  const lines = Array.from({ length: 12 }, (_, at) => [
    String(at + 1),
    `00:0${at % 10}`,
    'the boats are in',
    '',
  ]).flat();
  expect(
    read(lines.join('\n'))
      .passages.join('\n')
      .match(/the boats are in/g),
  ).toHaveLength(12);
});

test('the name of a table is no heading, nor is the line below it text', () => {
  const { root } = pass(`# Ports\n\n${prose}\n\n## CHART 2\n\nBoats of the Northern Ports\n\n${prose}\n`, 'test.md');
  expect(root.data.passages.map(({ headings }) => headings)).toEqual([[], []]);
  expect(root.data.source.furniture.map(({ kind }) => kind)).toEqual(['title', 'caption', 'caption']);
});
