/** PDF with tags: what the structure tree tells, and when it is not believed. */
import { describe, expect, test } from 'vitest';
import { desk } from '../../print/desk.ts';
import { readPdf } from './pass.ts';
import { column, setLines } from './set.ts';
import { type Sheet, type Word, type Writing, writePdf } from './write.ts';

const print = desk();

/** Lines of words as marked content of one number. */
function marked(
  lines: readonly string[],
  id: number,
  place: { x: number; y: number; size?: number },
  tag = 'P',
): Word[] {
  return setLines(lines, place).map((word) => ({ ...word, mark: { tag, id } }));
}

const read = (sheets: Sheet[], tree: NonNullable<Writing['tree']>) => readPdf(writePdf({ sheets, tree }));
const on = (page: number, ...ids: number[]) => ids.map((id) => ({ page, id }));

const styles = `@page { size: 500px 400px; margin: 60px 50px; @top-left { content: "Harbour Review" } @bottom-right { content: counter(page) } }
  body { font: 14px/1.4 serif }`;

test('a printed page: headings, lists, tables, quotations, captions and notes', async () => {
  const body = `<h1>Who pays for the river</h1><p>The board of 2024<sup>3</sup> met to dredge 12 km<sup>2</sup> of the <b>river</b> mouth.</p>
<h2>Findings</h2><ol><li>The towns pay.</li><li>The state pays.<ul><li>Now and then.</li></ul></li></ol>
<table><tr><th>Port</th><th>Landed</th></tr><tr><td>Hook</td><td>12</td></tr></table>
<blockquote>Nobody has read the tables.</blockquote><figure><figcaption>The mouth of the river</figcaption></figure>
<h3>O u t l o o k</h3><p>There is none.</p>`;
  const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Who pays</title><style>${styles}</style></head><body>${body}</body></html>`;
  const { passages, furniture, root, language } = await readPdf((await print(html)).pdf);
  expect(passages).toEqual([
    'paragraph: The board of 2024 met to dredge 12 km2 of the river mouth.',
    'item: The towns pay.',
    'item: The state pays.\nNow and then.',
    'table: Port\tLanded\nHook\t12',
    'quote: Nobody has read the tables.',
    'paragraph: There is none.',
  ]);
  expect(furniture.filter((one) => !/^running-line|^page-number/.test(one))).toEqual([
    'title: Who pays for the river',
    'heading: Findings',
    'caption: The mouth of the river',
    'heading: Outlook',
  ]);
  expect(furniture.filter((one) => /^running-line/.test(one))[0]).toBe('running-line: Harbour Review');
  expect(furniture).toContain('page-number: 1');
  expect(root.data.passages.at(-1)?.headings).toEqual(['Findings', 'Outlook']);
  expect(language).toBe('en');
});

test('right-to-left text is in the order of reading', async () => {
  const html = `<!doctype html><html lang="ar" dir="rtl"><head><meta charset="utf-8"><title>x</title><style>${styles}</style></head><body><p>اجتمع مجلس الميناء في شهر مارس ولم يتفق أعضاؤه على شيء.</p></body></html>`;
  const { passages } = await readPdf((await print(html)).pdf);
  expect(passages).toEqual(['paragraph: اجتمع مجلس الميناء في شهر مارس ولم يتفق أعضاؤه على شيء.']);
});

describe('a paragraph over two pages', () => {
  // It is cut behind a full stop and before a capital, on a full line: only the tree knows that it is one.
  const first = ['The board met in March and could not agree.', 'A second meeting was then called by the state.'];
  const second = ['It was held in May. The towns did not come to', 'it, since nobody had asked them to be there.'];
  const sheets = [
    { words: marked(first, 0, { x: 60, y: 100 }) },
    {
      words: [
        ...marked(second, 0, { x: 60, y: 760 }),
        ...marked(['The end of it is told by the companies.'], 1, { x: 60, y: 700 }),
      ],
    },
  ];

  test('is one where the tree has one', async () => {
    const { passages, root } = await read(sheets, [
      { role: 'P', ids: [...on(1, 0), ...on(2, 0)] },
      { role: 'P', ids: on(2, 1) },
    ]);
    expect(passages).toEqual([
      `paragraph: ${[...first, ...second].join(' ')}`,
      'paragraph: The end of it is told by the companies.',
    ]);
    expect(root.data.passages[0]?.ranges.map(({ page }) => page)).toEqual([1, 2]);
    expect(root.data.source.repairs.map(({ rule, confidence }) => [rule, confidence])).toEqual([['rejoin', 1]]);
  });

  test('is two where the tree has two', async () => {
    const { passages } = await read(sheets, [
      { role: 'P', ids: on(1, 0) },
      { role: 'P', ids: on(2, 0) },
      { role: 'P', ids: on(2, 1) },
    ]);
    expect(passages).toHaveLength(3);
  });
});

test('the order is that of the tree, not of the page', async () => {
  const words = [
    ...marked(['A box that stands beside the text.'], 0, { x: 60, y: 760 }),
    ...marked(['The text, which is read before the box.'], 1, { x: 60, y: 700 }),
  ];
  const { passages } = await read(
    [{ words }],
    [
      { role: 'P', ids: on(1, 1) },
      { role: 'P', ids: on(1, 0) },
    ],
  );
  expect(passages).toEqual([
    'paragraph: The text, which is read before the box.',
    'paragraph: A box that stands beside the text.',
  ]);
});

test('what the file calls an artifact, and what it does not mark, is no text', async () => {
  const words: Word[] = [
    { text: 'Confidential', x: 60, y: 810, mark: { tag: 'Artifact' } },
    ...marked(['The board met in March and could not agree on anything.'], 0, { x: 60, y: 700 }),
    { text: '17', x: 300, y: 30 },
  ];
  const { passages, furniture } = await read([{ words }], [{ role: 'P', ids: on(1, 0) }]);
  expect(passages).toHaveLength(1);
  expect(furniture).toEqual(['running-line: Confidential', 'page-number: 17']);
});

describe('a tree that is not believed', () => {
  const all = [...column.left, ...column.right];
  const untagged = async () =>
    (await readPdf(writePdf({ sheets: [{ words: setLines(all, { x: 60, y: 700 }) }] }))).passages;

  test('each line a paragraph', async () => {
    const words = all.flatMap((line, id) => marked([line], id, { x: 60, y: 700 - id * 12 }));
    const { passages } = await read(
      [{ words }],
      all.map((_, id) => ({ role: 'P', ids: on(1, id) })),
    );
    expect(passages).toEqual(await untagged());
    expect(passages).toHaveLength(3);
  });

  test('most of the page left out', async () => {
    const words = [...setLines(all, { x: 60, y: 700 }), ...marked(['Tagged.'], 0, { x: 60, y: 760 })];
    const { passages } = await read([{ words }], [{ role: 'P', ids: on(1, 0) }]);
    expect(passages.slice(1)).toEqual(await untagged());
  });
});

test('a tree that leaves out lines of prose amid the text is not believed on that page', async () => {
  const head = marked(['The board met in March to settle how the dredging is to be paid for, and could not'], 0, {
    x: 60,
    y: 700,
  });
  const lost = setLines(
    [
      'agree on the share that the towns are to bear until the work at the mouth of the river',
      'is over. It will meet again in the month of May.',
    ],
    { x: 60, y: 688 },
  );
  const tail = marked(
    ['The inspectors were asked to bring figures of their own to the second meeting of the year.'],
    1,
    {
      x: 60,
      y: 650,
    },
  );
  const tree = [
    { role: 'P', ids: on(1, 0) },
    { role: 'P', ids: on(1, 1) },
  ];
  const { passages } = await read([{ words: [...head, ...lost, ...tail] }], tree);
  expect(passages).toEqual([
    'paragraph: The board met in March to settle how the dredging is to be paid for, and could not agree on the share that the towns are to bear until the work at the mouth of the river is over. It will meet again in the month of May.',
    'paragraph: The inspectors were asked to bring figures of their own to the second meeting of the year.',
  ]);
});
