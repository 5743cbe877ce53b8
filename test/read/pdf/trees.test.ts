/** The trees of pages by the file's own objects: the same as pdf.js gives, which is asked for a few pages alone. */
import { deflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { open, type PdfDocument, type PdfPage } from '../../../pipeline/read/pdf/open.ts';
import { owners } from '../../../pipeline/read/pdf/owners.ts';
import { structureOf } from '../../../pipeline/read/pdf/structure.ts';
import { isSame, pageTrees, treesOf } from '../../../pipeline/read/pdf/trees.ts';
import { desk } from '../../print/desk.ts';
import { type Writing, writePdf } from './write.ts';

const print = desk();

/** Paragraphs of two elements each, the second of which goes on at the head of the next page. */
function report(pages: number): Writing {
  const words = (page: number) => [
    { text: `The end of page ${page - 1}.`, x: 60, y: 760, mark: { tag: 'P', id: 0 } },
    { text: `Berth ${page} was dredged.`, x: 60, y: 700, mark: { tag: 'P', id: 1 } },
    { text: `Berth ${page} is`, x: 60, y: 640, mark: { tag: 'P', id: 2 } },
  ];
  const sheets = Array.from({ length: pages }, (_, index) => ({ words: words(index + 1) }));
  const tree = sheets.flatMap((_, index) => [
    { role: 'P', ids: [{ page: index + 1, id: 1 }] },
    { role: 'Berth', ids: [{ page: index + 1, id: 2 }, ...(index + 1 < pages ? [{ page: index + 2, id: 0 }] : [])] },
  ]);
  return { sheets, tree: [{ role: 'P', ids: [{ page: 1, id: 0 }] }, ...tree] };
}

/** The pages of a file, by what each tree is compared. */
async function each(bytes: Buffer, look: (page: PdfPage, document: PdfDocument) => Promise<void>): Promise<void> {
  const opened = await open(bytes);
  if ('problem' in opened) throw new Error(JSON.stringify(opened));
  const { document, close } = opened;
  for (let number = 1; number <= document.numPages; number++) await look(await document.getPage(number), document);
  await close();
}

async function expectSame(bytes: Buffer): Promise<void> {
  const own = pageTrees(structureOf(bytes));
  let texts = 0;
  await each(bytes, async (page) => {
    const tree = await page.getStructTree();
    expect(isSame(own(page), tree ?? {}), JSON.stringify([own(page), tree])).toBe(true);
    texts += own(page).children?.length ?? 0;
  });
  expect(texts).toBeGreaterThan(0);
}

describe('the same as by pdf.js', () => {
  test('paragraphs over two pages', () => expectSame(writePdf(report(12))));

  test('a printed report: lists, tables and notes over several pages', async () => {
    const items = Array.from({ length: 30 }, (_, at) => `<li>Berth ${at}<ul><li>dredged</li><li>lit</li></ul></li>`);
    const rows = Array.from({ length: 40 }, (_, at) => `<tr><td>Quay ${at}</td><td><p>12</p><p>14</p></td></tr>`);
    const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Berths</title>
<style>@page { size: 400px 300px; @bottom-left { content: counter(page) } }</style></head><body><h1>Berths</h1>
<p>One <b>bold</b> <a href="https://example.org/">word</a>.</p><ol>${items.join('')}</ol><table>${rows.join('')}</table>
<figure><figcaption>A berth</figcaption></figure></body></html>`;
    await expectSame(Buffer.from((await print(html)).pdf));
  });

  test('roles of the file’s own', async () => {
    const mapped = String(writePdf(report(2)).toString('latin1')).replace(
      '/StructTreeRoot /K',
      '/StructTreeRoot /RoleMap << /Berth /H2 >> /K',
    );
    const bytes = Buffer.from(mapped, 'latin1');
    await expectSame(bytes);
    expect(structureOf(bytes).roles).toEqual(new Map([['Berth', 'H2']]));
  });
});

describe('objects wherever they stand', () => {
  const element = (id: number, parent: number, role: string, rest: string) =>
    [id, `<< /Type /StructElem /S /${role} /P ${parent} 0 R ${rest} >>`] as const;
  const all = [
    [3, '<< /Type /StructTreeRoot /K 4 0 R >>'] as const,
    element(4, 3, 'Document', '/K 5 0 R'),
    [5, '[6 0 R 8 0 R]'] as const,
    element(6, 4, 'P', '/Pg 20 0 R /K [0 7 0 R << /Type /MCR /Pg 22 0 R /MCID 0 >>]'),
    [7, '<< /Type /MCR /Pg 20 0 R /MCID 4 >>'] as const,
    // The number of the content is found in the reference to the parent, too.
    element(8, 4, 'P', '/Pg 20 0 R /K 4'),
  ];
  const plain = Buffer.from(all.map(([id, body]) => `${id} 0 obj\n${body}\nendobj\n`).join(''), 'latin1');

  test('a list and a reference that are objects, content on another page', () => {
    const found = owners(structureOf(plain));
    expect(Object.fromEntries(Array.from(found, ([id, { block }]) => [id, block]))).toEqual({
      p20R_mc0: '6',
      p20R_mc4: '8',
      p22R_mc0: '6',
    });
    const page = { ref: { num: 22, gen: 0 } } as PdfPage;
    expect(pageTrees(structureOf(plain))(page)).toEqual({
      role: 'Root',
      children: [{ role: 'Document', children: [{ role: 'P', children: [{ type: 'content', id: 'p22R_mc0' }] }] }],
    });
  });

  test('packed into a stream', () => {
    const bodies = all.map(([, body]) => body).join(' ');
    let at = 0;
    const numbers = all.map(([id, body]) => {
      const place = `${id} ${at}`;
      at += body.length + 1;
      return place;
    });
    const head = `${numbers.join(' ')} `;
    const packed = deflateSync(Buffer.from(head + bodies, 'latin1'));
    const bytes = Buffer.concat([
      Buffer.from(`9 0 obj\n<< /Type /ObjStm /N ${all.length} /First ${head.length} /Filter /FlateDecode >>\nstream\n`),
      packed,
      Buffer.from('\nendstream\nendobj\n'),
    ]);
    expect(structureOf(bytes)).toEqual(structureOf(plain));
  });
});

describe('pdf.js is asked', () => {
  /** How often, and whether the answers are its own. */
  async function asked(bytes: Buffer, structure = structureOf(bytes)) {
    const opened = await open(bytes);
    if ('problem' in opened) throw new Error(JSON.stringify(opened));
    const { document, close } = opened;
    const pages = await Promise.all(Array.from({ length: document.numPages }, (_, at) => document.getPage(at + 1)));
    let times = 0;
    for (const page of pages) {
      const ask = page.getStructTree.bind(page);
      page.getStructTree = () => {
        times += 1;
        return ask();
      };
    }
    const trees = await treesOf(document, structure);
    const found = [];
    for (const page of pages) found.push(JSON.stringify(await trees(page)));
    await close();
    return { times, found };
  }

  test('for a few pages of a long document', async () => {
    const { times, found } = await asked(writePdf(report(40)));
    expect(times).toBe(8);
    expect(found[20]).toContain('_mc2');
  });

  test('for all pages where it has another tree for one', async () => {
    const bytes = writePdf(report(40));
    const { elements, ...rest } = structureOf(bytes);
    const without = new Map([...elements].filter(([, { role }]) => role !== 'Berth'));
    const { times, found } = await asked(bytes, { elements: without, ...rest });
    expect(times).toBeGreaterThanOrEqual(40);
    expect(found[20]).toContain('_mc2');
  });
});
