/** Tables with tags: columns as the tree counts them, and what a page's end cuts. */
import { expect, test } from 'vitest';
import { readPdf } from './pass.ts';
import { type Branch, type Sheet, type Word, writePdf } from './write.ts';

/** A cell: its lines on each page, from page 1. */
interface Cell {
  pages: string[][];
  head?: boolean;
  attributes?: string;
}

const cell = (...pages: string[][]): Cell => ({ pages });
const head = (text: string, pages = 1): Cell => ({ pages: Array(pages).fill([text]), head: true });

/** Rows one under another on each page, each cell as one piece of marked content a page. */
function table(rows: Cell[][]): { sheets: Sheet[]; tree: Branch[] } {
  const sheets: Sheet[] = [];
  const bottoms: number[] = [];
  const counts: number[] = [];
  const kids = rows.map((cells): Branch => {
    const tops = [0, 1, 2].map((page) => bottoms[page] ?? 760);
    const own = cells.map(({ pages, head: isHead, attributes }, column): Branch => {
      const ids = pages.flatMap((lines, page) => {
        if (lines.length === 0) return [];
        const id = counts[page] ?? 0;
        counts[page] = id + 1;
        const words = lines.map(
          (text, line): Word => ({
            text,
            x: 60 + column * 120,
            y: (tops[page] ?? 0) - line * 12,
            mark: { tag: 'P', id },
          }),
        );
        bottoms[page] = Math.min(bottoms[page] ?? 760, (tops[page] ?? 0) - lines.length * 12 - 6);
        sheets[page] = { words: [...(sheets[page]?.words ?? []), ...words] };
        return [{ page: page + 1, id }];
      });
      return { role: isHead ? 'TH' : 'TD', ids, ...(attributes && { attributes }) };
    });
    return { role: 'TR', kids: own };
  });
  return { sheets, tree: [{ role: 'Table', kids }] };
}

const text = async (rows: Cell[][]): Promise<string | undefined> => {
  const { passages } = await readPdf(writePdf(table(rows)));
  expect(passages).toHaveLength(1);
  return passages[0]?.replace('table: ', '');
};

test('a head that every page repeats is read once, and is furniture on the others', async () => {
  const rows = [
    [head('Port', 2), head('Landed', 2)],
    [cell(['Hook']), cell(['12'])],
    [cell([], ['Elmsund']), cell([], ['340'])],
  ];
  expect(await text(rows)).toBe('Port\tLanded\nHook\t12\nElmsund\t340');
  const { furniture } = await readPdf(writePdf(table(rows)));
  expect(furniture).toEqual(['running-line: Port Landed']);
});

test('a row that a page cuts is one: each cell goes on with its own', async () => {
  const rows = [
    [head('Port', 2), head('What is counted', 2), head('By whom', 2)],
    [cell(['Hook']), cell(['Boxes that are'], ['landed by night']), cell(['The board', 'of the'], ['harbour'])],
    [cell([], ['Elmsund']), cell([], ['Boats']), cell([], ['Nobody'])],
  ];
  expect(await text(rows)).toBe(
    'Port\tWhat is counted\tBy whom\nHook\tBoxes that are landed by night\tThe board of the harbour\nElmsund\tBoats\tNobody',
  );
  const { root } = await readPdf(writePdf(table(rows)));
  expect(root.data.source.repairs.map(({ rule, before, after }) => [rule, before, after])).toEqual([
    ['rejoin', 'are\n', 'are '],
    ['rejoin', 'the\n\n', 'the '],
  ]);
});

test('a row over three pages', async () => {
  const rows = [
    [head('Port', 3), head('Landed', 3)],
    [cell(['Hook']), cell(['Boxes'], ['and boats'], ['and barrels'])],
  ];
  expect(await text(rows)).toBe('Port\tLanded\nHook\tBoxes and boats and barrels');
});

test('an empty cell keeps its column', async () => {
  const rows = [
    [head('Port'), head('2021'), head('2022')],
    [cell(['Hook']), cell(), cell(['12'])],
    [cell(), cell(['340']), cell(['412'])],
  ];
  expect(await text(rows)).toBe('Port\t2021\t2022\nHook\t\t12\n\t340\t412');
});

test('a cell over several columns or rows is followed by empty ones', async () => {
  const rows = [
    [head('Port'), { ...head('Landed'), attributes: '/ColSpan 2' }, head('Note')],
    [{ ...cell(['Hook']), attributes: '/RowSpan 2' }, cell(['12']), cell(['13']), cell(['by night'])],
    [cell(['14']), cell(['15']), cell(['by day'])],
  ];
  expect(await text(rows)).toBe('Port\tLanded\t\tNote\nHook\t12\t13\tby night\n\t14\t15\tby day');
});

test('cells that the tree has in another order than the page stand where they stand, and leave room for those it leaves out', async () => {
  const texts = [
    ['Port', 'Landed', 'Left', 'Note'],
    ['Hook', '12', '7', 'by night'],
    ['Elmsund', '340', '', 'by day'],
    ['Holm', '5', '3', ''],
  ];
  const words: Word[] = [];
  const kids = texts.map((row, y): Branch => {
    const cells = row.flatMap((text, column): Branch[] => {
      if (!text) return [];
      words.push({ text, x: 60 + column * 110, y: 700 - y * 18, mark: { tag: 'P', id: words.length } });
      return [{ role: 'TD', ids: [{ page: 1, id: words.length - 1 }] }];
    });
    return { role: 'TR', kids: y === 1 ? [...cells.slice(2), ...cells.slice(0, 2)] : cells };
  });
  const { passages } = await readPdf(writePdf({ sheets: [{ words }], tree: [{ role: 'Table', kids }] }));
  expect(passages).toEqual([`table: ${texts.map((row) => row.join('\t').trimEnd()).join('\n')}`]);
});
