/** Tables without tags that go on over the end of a page. */
import { describe, expect, test } from 'vitest';
import { readPdf } from './pass.ts';
import { column, setLines } from './set.ts';
import { type Word, writePdf } from './write.ts';

const read = (...pages: Word[][]) => readPdf(writePdf({ sheets: pages.map((words) => ({ words })) }));
const tables = async (...pages: Word[][]): Promise<string[]> =>
  (await read(...pages)).passages.filter((one) => one.startsWith('table: ')).map((one) => one.slice(7));

/** Rows of short cells, from the top of the page down. */
function rows(all: readonly (readonly string[])[], { top = 760, x = 60 } = {}): Word[] {
  return all.flatMap((row, at) =>
    row.flatMap((text, index) => (text ? [{ text, x: x + index * 150, y: top - at * 18 }] : [])),
  );
}

const head = ['Port', 'Landed in 2021', 'Landed in 2022'];
const first = [head, ['Elmsund', '340', '412'], ['Northern Hook', '1,200', '1,180']];
const second = [
  ['Old Quay', '77', '80'],
  ['Sandholm', '15', '19'],
  ['West Hook', '9', '6'],
];
const text = (all: readonly (readonly string[])[]): string => all.map((row) => row.join('\t')).join('\n');
const before = setLines([...column.left, ...column.right], { x: 60, y: 760 });
const behind = setLines(column.right, { x: 60, y: 600 });

describe('a table on the next page', () => {
  test('goes on behind its repeated head', async () => {
    const { passages, furniture } = await read(
      [...before, ...rows(first, { top: 300 })],
      [...rows([head, ...second]), ...behind],
    );
    expect(passages.filter((one) => one.startsWith('table'))).toEqual([`table: ${text([...first, ...second])}`]);
    expect(furniture).toContain(`running-line: ${head.join(' ')}`);
  });

  test('goes on below a line that says so', async () => {
    const again = { text: 'Table 2 (continued)', x: 60, y: 790 };
    expect(await tables(rows(first), [again, ...rows([head, ...second])])).toEqual([text([...first, ...second])]);
  });

  test('goes on in the same columns, also in other margins', async () => {
    expect(await tables(rows(first), [...rows(second), ...behind])).toEqual([text([...first, ...second])]);
    expect(
      await tables(rows(first), [...rows(second, { x: 100 }), ...setLines(column.right, { x: 100, y: 600 })]),
    ).toEqual([text([...first, ...second])]);
  });

  test('keeps a column that is empty there', async () => {
    const sparse = second.map(([port = '', landed = '']) => [port, landed, '']);
    expect(await tables(rows(first), [...rows(sparse), ...behind])).toEqual([text([...first, ...sparse])]);
  });

  test('goes on with the row that the page cut', async () => {
    const cut = [...first, ['Old Quay', 'not counted, since', 'counted twice by']];
    const rest = [['', 'the scales', 'the board'], ...second.slice(1), ['Far Point', '1', '2']];
    expect(await tables(rows(cut), rows(rest))).toEqual([
      text([
        ...first,
        ['Old Quay', 'not counted, since the scales', 'counted twice by the board'],
        ...second.slice(1),
        ['Far Point', '1', '2'],
      ]),
    ]);
  });
});

describe('another table on the next page', () => {
  test('behind text', async () => {
    expect(
      await tables(rows(first), [...setLines(column.right, { x: 60, y: 780 }), ...rows(second, { top: 500 })]),
    ).toEqual([text(first), text(second)]);
  });

  test('of other columns', async () => {
    const other = second.map((row, at) =>
      row.map((word, index) => ({ text: word, x: 60 + index * 205, y: 760 - at * 18 })),
    );
    expect(await tables(rows(first), other.flat())).toEqual([text(first), text(second)]);
  });
});
