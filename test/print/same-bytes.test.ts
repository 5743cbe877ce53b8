import { afterEach, describe, expect, it } from 'vitest';
import { closePress, openPress, print as printWith, readOutline } from '../../pipeline/print/index.ts';
import { openPdf } from '../../pipeline/print/pdf/file.ts';
import { pdfDate, sameBytes } from '../../pipeline/print/same-bytes.ts';
import { desk } from './desk.ts';
import { page, sample } from './sample.ts';

const print = desk();
const before = { ...process.env };
afterEach(() => {
  process.env = { ...before };
});

const table = page(
  '<h1>Ports</h1><table><thead><tr><th id="p">Port</th><th>Tonnes</th></tr></thead><tbody><tr><th scope="row">Hook</th><td>12</td></tr></tbody></table>',
);

describe('sameBytes', () => {
  it('numbers cells as they come in the file, whatever numbers Chrome gave them', () => {
    const pdf = (one: string, two: string, names: string) =>
      Buffer.from(
        `%PDF-1.4\n1 0 obj\n<<>>\nendobj\n9 0 obj\n<</S /TH /ID (node${one})>>\nendobj\n10 0 obj\n<</S /TH /ID (node${two})>>\nendobj\n` +
          `11 0 obj\n<</Limits [(node00000071) (node00000072)]\n/Names [${names}]>>\nendobj\ntrailer\n<<>>\n`,
        'latin1',
      );
    const inOrder = pdf('00000071', '00000072', '(node00000071) 9 0 R (node00000072) 10 0 R');
    const swapped = pdf('00000072', '00000071', '(node00000071) 10 0 R (node00000072) 9 0 R');
    const finished = sameBytes(swapped, null).toString('latin1');
    expect(finished).toBe(sameBytes(inOrder, null).toString('latin1'));
    expect(finished).toContain('/Names [(node00000001) 9 0 R (node00000002) 10 0 R]');
    expect(finished).toContain('/Limits [(node00000001) (node00000002)]');
  });
});

describe('print', () => {
  it('gives the same bytes twice, in one browser and in another', async () => {
    const html = sample(3);
    const [one, two] = [await print(html, '2026-11-22'), await print(html, '2026-11-22')];
    expect(Buffer.compare(one.pdf, two.pdf)).toBe(0);
    const press = await openPress({ announce: () => undefined });
    const three = await printWith(press, html, { date: '2026-11-22' });
    await closePress(press);
    expect(Buffer.compare(one.pdf, three.pdf)).toBe(0);
    expect(three.html).toBe(one.html);
  });

  it('does not depend on time zone, language, or what was printed before', async () => {
    const one = await print(table, '2026');
    process.env.TZ = 'Pacific/Kiritimati';
    process.env.LANG = 'tr_TR.UTF-8';
    process.env.LC_ALL = 'de_DE.UTF-8';
    process.env.LANGUAGE = 'fa';
    const press = await openPress({ announce: () => undefined });
    await printWith(press, page('<p>another document</p>'), { date: null });
    const two = await printWith(press, table, { date: '2026' });
    await closePress(press);
    expect(Buffer.compare(one.pdf, two.pdf)).toBe(0);
  });

  it('says the date that it is given, as precisely, and none without', async () => {
    const info = async (date: string | null) => {
      const { pdf } = await print(table, date);
      const file = openPdf(pdf);
      return file.dict(file.trailer.get('Info'));
    };
    expect((await info('2026-11'))?.get('CreationDate')).toEqual({ text: 'D:202611' });
    expect((await info('2026-11-22'))?.get('ModDate')).toEqual({ text: 'D:20261122' });
    const without = await info(null);
    expect([...(without?.keys() ?? [])].sort()).toEqual(['Creator', 'Producer', 'Title']);
  });

  it('numbers the cells of tables from 1, with headers that are found', async () => {
    const { pdf } = await print(table);
    const text = Buffer.from(pdf).toString('latin1');
    const ids = [...new Set([...text.matchAll(/\(node(\d{8})\)/g)].map(([, id]) => id))];
    expect(ids.sort()).toEqual(ids.map((_, at) => String(at + 1).padStart(8, '0')));
    expect(ids.length).toBeGreaterThan(1);
  });

  it('leaves a file whose offsets are right, with an id of its content', async () => {
    const { pdf } = await print(table);
    const file = openPdf(pdf);
    const [one, two] = file.list(file.trailer.get('ID'));
    expect(one).toEqual(two);
    expect(readOutline(file)[0]?.title).toBe('Ports');
    // Every object is where the table says: reading one that is not throws.
    for (let ref = 1; ref < Number(file.trailer.get('Size')); ref++) file.get({ ref });
    const other = openPdf((await print(page('<p>other</p>'))).pdf);
    expect(file.list(other.trailer.get('ID'))[0]).not.toEqual(one);
  });
});

describe('pdfDate', () => {
  it.each([
    ['2026', 'D:2026'],
    ['2026-11', 'D:202611'],
    ['2026-11-22', 'D:20261122'],
    ['2026-11-22T05:49:11Z', 'D:20261122054911Z'],
    ['2024-04/2024-06', 'D:202406'],
  ])('%s: %s', (date, expected) => expect(pdfDate(date)).toBe(expected));
});
