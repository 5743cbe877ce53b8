/** PDF without tags: what position, size and font tell. */
import { describe, expect, test } from 'vitest';
import { readPdf } from './pass.ts';
import { column, setLines } from './set.ts';
import { type Sheet, type Word, width, writePdf } from './write.ts';

const paragraphs = [
  'paragraph: The harbour board of the northern coast met in March to settle how the dredging of the river mouth is to be paid for. Its members could not agree, and the meeting was closed.',
  'paragraph: A second meeting was called for the month of May. The inspectors were asked to bring figures of their own, since those of the companies had been found to be incomplete in more than one respect. They came with three volumes of tables, of which the last was not read by anybody who had to vote on the plan.',
  'paragraph: What was decided in the end is a matter of dispute. The minutes say that the costs will be shared by the towns. The towns say that they were never asked whether they agreed.',
];
const left = setLines(column.left, { x: 60, y: 700 });
const right = setLines(column.right, { x: 310, y: 700 });

const read = (...sheets: Word[][]) => readPdf(writePdf({ sheets: sheets.map((words): Sheet => ({ words })) }));

describe('columns', () => {
  test('are read one after the other, whatever the order of the file', async () => {
    expect((await read([...left, ...right])).passages).toEqual(paragraphs);
    const mixed = [...left, ...right].sort((a, b) => b.y - a.y || a.x - b.x);
    expect((await read(mixed)).passages).toEqual(paragraphs);
  });

  test('below a title and an abstract that go across', async () => {
    const across = [
      { text: 'Who Pays for the River Mouth', x: 130, y: 780, size: 20 },
      ...setLines(
        [
          'This paper tells how the board of a harbour came to a decision that none of its members remembers to have taken,',
          'and what became of the dredging in the years that followed the two meetings.',
        ],
        { x: 60, y: 745, size: 9 },
      ),
    ];
    const { passages, furniture } = await read([...across, ...left, ...right]);
    expect(furniture).toEqual(['title: Who Pays for the River Mouth']);
    expect(passages.slice(1)).toEqual(paragraphs);
    expect(passages[0]).toMatch(/^paragraph: This paper tells .* remembers to have taken, and what .* two meetings\.$/);
  });

  test('a paragraph goes on over a page, and its places have both pages', async () => {
    const { passages, root } = await read(left, setLines(column.right, { x: 60, y: 700 }));
    expect(passages).toEqual(paragraphs);
    expect(root.data.passages.map(({ ranges }) => ranges.map(({ page }) => page))).toEqual([[1], [1, 2], [2]]);
    expect(root.data.source.repairs.map(({ rule }) => rule)).toContain('rejoin');
  });
});

describe('what is around the text', () => {
  const head = (number: number): Word[] => [
    { text: 'Harbour Review', x: 60, y: 800, size: 8 },
    { text: String(number), x: 530, y: 800, size: 8 },
  ];
  const chapter = (name: string, number: number): Word[] => [
    { text: name, x: 60, y: 800, size: 8 },
    { text: `Page ${number} of 3`, x: 480, y: 30, size: 8 },
  ];

  test('running heads and page numbers', async () => {
    // What a page has word for word from another may be a pull quote.
    const third = left.map((word) => ({ ...word, text: word.text.replaceAll('e', 'a') }));
    const pages = [left, setLines(column.right, { x: 60, y: 700 }), third];
    const { passages, furniture } = await read(...pages.map((words, index) => [...head(index + 6), ...words]));
    expect(passages).toHaveLength(5);
    expect(furniture).toEqual([6, 7, 8].flatMap((n) => ['running-line: Harbour Review', `page-number: ${n}`]));
  });

  test('page numbers beside heads that differ', async () => {
    const pages = ['The board', 'The towns', 'The end'].map((name, index) => [...chapter(name, index + 1), ...left]);
    const { furniture } = await read(...pages);
    expect(furniture.filter((one) => one.startsWith('page-number'))).toHaveLength(3);
  });

  test('text on its side', async () => {
    const { furniture, passages } = await read([...left, { text: 'Draft for comment', x: 30, y: 300, turn: 90 }]);
    expect(furniture).toEqual(['other: Draft for comment']);
    expect(passages).toHaveLength(2);
  });
});

describe('notes', () => {
  test('a mark may hold the space before the next word', async () => {
    const head = 'The towns will share the costs, as they said.';
    const { passages } = await read([
      { text: head, x: 60, y: 700 },
      { text: '4', x: 60 + width(head), y: 704, size: 6 },
      { text: 'For the dredging alone they have set aside', x: 60 + width(head) + width('4', 6), y: 700 },
      { text: 'more than the harbour board has asked them for since the spring of last year.', x: 60, y: 688 },
    ]);
    expect(passages[0]).toMatch(/as they said\. For the dredging alone/);
  });

  test('a mark is no part of the number or word that it stands behind', async () => {
    const words = [
      { text: 'The board met in 2024', x: 60, y: 700 },
      { text: '3', x: 60 + width('The board met in 2024'), y: 704, size: 6 },
      { text: 'and dredged 12 km', x: 170, y: 700 },
      { text: '2', x: 170 + width('and dredged 12 km'), y: 704, size: 6 },
      { text: 'of the river mouth before winter.', x: 262, y: 700 },
    ];
    const { passages, root } = await read(words);
    expect(passages).toEqual(['paragraph: The board met in 2024 and dredged 12 km2 of the river mouth before winter.']);
    expect(root.data.source.markup).toHaveLength(1);
  });

  test('at the foot of a column they are footnotes, and part no paragraph', async () => {
    const note = [
      { text: '3', x: 60, y: 123, size: 5 },
      { text: 'See the tables of the inspectors, volume 2.', x: 64, y: 120, size: 8 },
    ];
    const low = [...left, ...right].map((word) => ({ ...word, y: word.y - 450 }));
    const { passages, furniture } = await read([...low, ...note]);
    expect(passages).toEqual(paragraphs);
    expect(furniture).toEqual(['footnote: 3 See the tables of the inspectors, volume 2.']);
  });
});

describe('blocks', () => {
  test('headings by size and by weight, each with its rank', async () => {
    const { root, furniture } = await read([
      { text: 'Dredging in the North', x: 60, y: 780, size: 20 },
      { text: 'The two meetings', x: 60, y: 740, size: 14 },
      { text: 'In March', x: 60, y: 722, font: 'bold' },
      ...left,
      { text: 'What came of them', x: 60, y: 560, size: 14 },
      ...setLines(column.right, { x: 60, y: 540 }),
    ]);
    expect(furniture).toEqual([
      'title: Dredging in the North',
      'heading: The two meetings',
      'heading: In March',
      'heading: What came of them',
    ]);
    expect(root.data.passages.at(-1)?.headings).toEqual(['Dredging in the North', 'What came of them'].slice(-1));
    expect(root.data.passages[0]?.headings).toEqual(['The two meetings', 'In March']);
  });

  test('lists, one in another', async () => {
    const { passages } = await read([
      ...left.slice(0, 4),
      ...setLines(['• The towns along the river', '• The companies, which are', '• The state'], { x: 60, y: 640 }),
      { text: '– those of the port', x: 80, y: 604 },
      { text: '– those of the railway', x: 80, y: 592 },
      { text: '1. First, the tables are read.', x: 60, y: 560 },
      { text: '2. Then the vote is taken.', x: 60, y: 548 },
    ]);
    expect(passages.slice(1)).toEqual([
      'item: The towns along the river',
      'item: The companies, which are',
      'item: The state\nthose of the port\nthose of the railway',
      'item: First, the tables are read.',
      'item: Then the vote is taken.',
    ]);
  });

  test('a table, row by row', async () => {
    const rows = [
      ['Port', '2021', '2022'],
      ['Elmsund', '340', '412'],
      ['Northern Hook', '1,200', '1,180'],
    ];
    const cells = rows.flatMap((row, y) => row.map((text, x) => ({ text, x: 60 + x * 120, y: 560 - y * 14 })));
    const { passages } = await read([...left, ...cells]);
    expect(passages.at(-1)).toBe('table: Port\t2021\t2022\nElmsund\t340\t412\nNorthern Hook\t1,200\t1,180');
  });

  test('a contents list is no text', async () => {
    const lines = ['The two meetings . . . . . . . . . . . . 3', 'The tables . . . . . . . . . . . . . . . 12'];
    const { furniture } = await read([...setLines(lines, { x: 60, y: 760 }), ...left]);
    expect(furniture).toEqual(lines.map((line) => `navigation: ${line}`));
  });
});

test('three columns of which the lines stand at heights of their own', async () => {
  const all = [...column.left, ...column.right];
  const words = [0, 1, 2].flatMap((at) => setLines(all, { x: 40 + at * 180, y: 700 - at * 5, size: 8 }));
  const text = (all: readonly string[]): string => all.map((one) => one.replace('paragraph: ', '')).join(' ');
  expect(text((await read(words)).passages)).toBe(text([...paragraphs, ...paragraphs, ...paragraphs]));
});

test('a heading in small capitals; labels of a chart are none, and stand apart', async () => {
  const labels = ['ELMSUND 14%', 'HOLM 37%', 'NORTHERN HOOK 2%', 'OLD QUAY 41%', '0% 10% 20% 30% 40%', 'SANDHOLM 6%'];
  const { passages, furniture } = await read([
    ...setLines(column.left, { x: 60, y: 760 }),
    { text: 'II. W', x: 100, y: 640 },
    { text: 'HO PAYS FOR THE DREDGING', x: 100 + width('II. W'), y: 640, size: 8 },
    ...setLines(column.right, { x: 60, y: 610 }),
    ...labels.map((text, at) => ({ text, x: 60, y: 480 - at * 30 })),
  ]);
  expect(passages).toHaveLength(4);
  expect(furniture).toEqual(['heading: II. WHO PAYS FOR THE DREDGING', `other: ${labels.join(' ')}`]);
});

describe('words', () => {
  test('parted at line ends are whole; with a hyphen of their own they keep it', async () => {
    const lines = [
      'The inspectors of the northern coast inspec-',
      'ted the long-term plan. A plan of the long-',
      'term kind is rarely inspected by inspectors.',
    ];
    const { passages } = await read(setLines(lines, { x: 60, y: 700 }));
    expect(passages).toEqual([
      'paragraph: The inspectors of the northern coast inspected the long-term plan. A plan of the long-term kind is rarely inspected by inspectors.',
    ]);
  });

  test('a hyphen that the file marks as its own is taken out, another is not', async () => {
    const soft = { tag: 'Span', properties: '<< /ActualText (\\255) >>' };
    const { passages } = await read([
      { text: 'The harbour board will pub', x: 60, y: 700 },
      { text: '-', x: 60 + width('The harbour board will pub'), y: 700, mark: soft },
      { text: 'lish what it has by way of know-', x: 60, y: 688 },
      { text: 'how before the winter has come.', x: 60, y: 676 },
    ]);
    expect(passages).toEqual([
      'paragraph: The harbour board will publish what it has by way of know-how before the winter has come.',
    ]);
  });

  test('letters set apart are words', async () => {
    const { furniture } = await read([{ text: 'F i n d i n g s', x: 60, y: 740, size: 14 }, ...left]);
    expect(furniture).toEqual(['title: Findings']);
  });

  test('what is printed twice to look bold is read once', async () => {
    const { passages } = await read([...left, ...left.map((word) => ({ ...word, x: word.x + 0.3 }))]);
    expect(passages[0]).toBe(paragraphs[0]);
  });
});

describe('set in', () => {
  const before = setLines(column.left.slice(0, 4), { x: 60, y: 700 });
  const after = setLines(column.right.slice(0, 3), { x: 60, y: 600 });

  test('on both sides, between paragraphs: a quotation', async () => {
    const quote = [
      'Nobody has read the third of the',
      'volumes, and nobody will read it',
      'before the vote has been taken.',
    ];
    const { passages } = await read([...before, ...setLines(quote, { x: 84, y: 640 }), ...after]);
    expect(passages[1]).toBe(`quote: ${quote.join(' ')}`);
    const item = setLines(quote, { x: 92, y: 640 });
    const listed = await read([...before, { text: '•', x: 84, y: 640 }, ...item, ...after]);
    expect(listed.passages[1]).toBe(`item: ${quote.join(' ')}`);
  });

  test('lines that justifying pulled apart are no table', async () => {
    const pulled = ['several members of', 'parliament objected and', 'companies without quotas'];
    const words = pulled.flatMap((line, row) => {
      const parts = line.split(' ');
      const room = 130 - width(parts.join(''));
      return parts.map((text, index) => ({
        text,
        x: 60 + width(parts.slice(0, index).join('')) + (room * index) / (parts.length - 1),
        y: 600 - row * 12,
      }));
    });
    expect((await read(words)).passages).toEqual([`paragraph: ${pulled.join(' ')}`]);
  });

  test('names below a title are no headings; what is set like later headings is one', async () => {
    const { furniture } = await read([
      { text: 'Who Pays for the River Mouth', x: 100, y: 780, size: 20 },
      { text: 'Maria Quant, Institute for Harbour Studies', x: 100, y: 755, size: 12 },
      { text: 'May 2023', x: 100, y: 738, size: 12 },
      ...before,
      { text: 'What came of it', x: 60, y: 630, size: 14 },
      ...after,
    ]);
    expect(furniture).toEqual([
      'title: Who Pays for the River Mouth',
      'byline: Maria Quant, Institute for Harbour Studies',
      'byline: May 2023',
      'heading: What came of it',
    ]);
  });
});
