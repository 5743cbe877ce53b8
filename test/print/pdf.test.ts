import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readDests, readLinks, readOutline, readPages } from '../../pipeline/print/index.ts';
import { openPdf } from '../../pipeline/print/pdf/file.ts';
import { lexer } from '../../pipeline/print/pdf/lexer.ts';
import { scan } from '../../pipeline/print/pdf/scan.ts';
import { decode } from '../../pipeline/print/pdf/values.ts';

/** @returns A PDF of these objects, the first being the catalog. */
function pdf(objects: (string | Buffer)[], trailer = ''): Buffer {
  let file = Buffer.from('%PDF-1.4\n');
  const offsets = objects.map((object, at) => {
    const offset = file.length;
    file = Buffer.concat([file, Buffer.from(`${at + 1} 0 obj\n`), Buffer.from(object), Buffer.from('\nendobj\n')]);
    return offset;
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const end = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<</Size ${objects.length + 1}\n/Root 1 0 R${trailer}>>\nstartxref\n${file.length}\n%%EOF\n`;
  return Buffer.concat([file, Buffer.from(end)]);
}

function stream(content: string, dict = ''): Buffer {
  const packed = deflateSync(Buffer.from(content, 'latin1'));
  return Buffer.concat([
    Buffer.from(`<</Filter /FlateDecode /Length ${packed.length} ${dict}>> stream\n`),
    packed,
    Buffer.from('\nendstream'),
  ]);
}

const map = `beginbfchar <0001> <0041> <0002> <00660066> <0003> <D83DDC1F> endbfchar
beginbfrange <0010> <0013> <0061> <0020> <0021> [<0058> <0059>] endbfrange`;

/** A page of 100 × 100 points whose font is 10 points of half their width. */
function one(content: string, more: (string | Buffer)[] = []): Buffer {
  return pdf([
    '<</Type /Catalog /Pages 2 0 R>>',
    '<</Type /Pages /Kids [3 0 R] /Count 1 /MediaBox [0 0 100 100] /Resources <</Font <</F1 5 0 R>> /XObject <</X 8 0 R>> >> >>',
    '<</Type /Page /Parent 2 0 R /Contents 4 0 R>>',
    stream(content),
    '<</Type /Font /Subtype /Type0 /DescendantFonts [6 0 R] /ToUnicode 7 0 R>>',
    '<</Type /Font /W [1 [500 500] 16 33 500] /DW 500>>',
    stream(map),
    ...more,
  ]);
}

const text = (content: string) => readPages(one(content))[0]?.text;

describe('readPages', () => {
  it('reads codes through the map of the font', () =>
    expect(text('BT /F1 10 Tf 10 50 Td <000100020003001000130020> Tj ET')).toBe('Aff🐟adX'));
  it('sees lines and gaps', () =>
    expect(
      text('BT /F1 10 Tf 10 50 Td <0010> Tj ET BT 40 50 Td <0011> Tj ET BT 10 30 Td <0012> Tj 5 0 Td <0013> Tj ET'),
    ).toBe('a b\ncd'));
  it('knows every way to show a string', () =>
    expect(text("BT /F1 10 Tf 12 TL 1 0 0 1 10 80 Tm [<0010> -100 <0011>] TJ T* <0012> Tj (\\000\\023) ' ET")).toBe(
      'abcd',
    ));
  it('takes the text that stands for glyphs', () =>
    expect(text('BT /F1 10 Tf 10 50 Td /Span <</ActualText <FEFF00E9>>> BDC <00100011> Tj EMC <0012> Tj ET')).toBe(
      'éc',
    ));
  it('tells tags, artifacts and nested marks apart', () => {
    const [page] = readPages(
      one(
        'BT /F1 10 Tf 9 50 Td /P <</MCID 3>> BDC <0010> Tj /Span <</Lang (en)>> BDC <0011> Tj EMC EMC /Artifact BMC <0012> Tj EMC <0013> Tj ET',
      ),
    );
    expect(page?.pieces.map(({ mcid, text }) => [mcid, text.trim()])).toEqual([
      [3, 'ab'],
      [-1, 'cd'],
    ]);
    expect(page?.body).toBe('ab');
  });
  it('follows forms, with their matrix and box', () => {
    const [page] = readPages(
      one('q 1 0 0 1 0 20 cm /X Do Q', [
        stream(
          'BT /F1 10 Tf 10 0 Td <00100011> Tj ET',
          '/Type /XObject /Subtype /Form /BBox [0 -10 16 10] /Matrix [1 0 0 1 0 5]',
        ),
      ]),
    );
    expect(page?.pieces).toMatchObject([
      { text: '\na', inside: true, y: 25 },
      { text: 'b', inside: false },
    ]);
  });

  const inside = (content: string) =>
    readPages(one(content))[0]
      ?.pieces.map(({ text, inside }) => `${inside ? '+' : '-'}${text.trim()}`)
      .join(' ');
  it.each([
    ['out on the right', 'BT /F1 10 Tf 90 50 Td <001000110012> Tj ET', '+ab -c'],
    ['out on the left', 'BT /F1 10 Tf -8 50 Td <001000110012> Tj ET', '-ab +c'],
    ['out at the top', 'BT /F1 10 Tf 10 97 Td <0010> Tj ET', '-a'],
    ['out at the bottom', 'BT /F1 10 Tf 10 0 Td <0010> Tj ET', '-a'],
    [
      'cut by a clip',
      'q 0 0 20 100 re W n BT /F1 10 Tf 10 50 Td <001000110012> Tj ET Q BT 30 50 Td <0013> Tj ET',
      '+ab -c',
    ],
    ['cut by two', 'q 0 0 50 100 re W n 0 0 12 100 re W* n BT /F1 10 Tf 5 50 Td <00100011> Tj ET Q', '+a -b'],
    ['clipped no more', 'q 0 0 2 2 re W n Q BT /F1 10 Tf 10 50 Td <0010> Tj ET', '+a'],
    ['cut by nothing', 'q W n BT /F1 10 Tf 10 50 Td <0010> Tj ET Q', '-a'],
    ['upside down and scaled', 'q 2 0 0 -2 0 100 cm BT /F1 10 Tf 1 0 0 -1 42 20 Tm <00100011> Tj ET Q', '+a -b'],
    ['turned', 'BT /F1 10 Tf 0 1 -1 0 50 92 Tm <00100011> Tj ET', '+a -b'],
    ['spaced out', 'BT /F1 10 Tf 4 Tc 88 50 Td <00100011> Tj ET', '+a -b'],
    ['stretched', 'BT /F1 10 Tf 200 Tz 85 50 Td <00100011> Tj ET', '+a -b'],
  ])('%s', (_, content, expected) => expect(inside(content)).toBe(expected));
});

describe('a line as Chrome writes it', () => {
  const pieces = (content: string) => readPages(one(content))[0]?.pieces;
  const line = '<0010> Tj\n5 0 Td <00110012> Tj\n-2.5 0 Td <0001> Tj\n40.25 0 Td <0013> Tj\n30 0 Td <0002> Tj\n';
  it.each([
    ['upright', '1 0 0 1 10 50 Tm'],
    ['upside down', '1 0 0 -1 10 50 Tm'],
    ['turned', '0 1 -1 0 50 40 Tm'],
    ['leaning', '1 0 0.3 1 10 50 Tm'],
    ['from right to left', '-1 0 0 1 90 50 Tm'],
    ['out at the bottom', '1 0 0 1 10 0 Tm'],
    ['behind what was said', '1 0 0 1 10 50 Tm <0003> Tj'],
    ['spaced and stretched', '3 Tc 150 Tz 2 Ts 1 0 0 1 10 50 Tm'],
    ['after another line', '1 0 0 1 10 70 Tm <0003> Tj 4 -20 Td'],
    ['in a mark', '/P <</MCID 3>> BDC 1 0 0 1 10 50 Tm'],
    ['said otherwise', '/Span <</ActualText (x)>> BDC 1 0 0 1 10 50 Tm'],
  ])('%s: is read as if it were written in another way', (_, before) => {
    const slow = line.replaceAll('Tj\n', 'Tj ');
    const [fast, other] = [line, slow].map((text) => pieces(`BT /F1 10 Tf ${before} ${text} 7 2 Td <0010> Tj ET`));
    expect(fast).toEqual(other);
    expect(fast?.length).toBeGreaterThan(0);
  });

  it('ends with the content, wherever that breaks off', () => {
    const whole = `BT /F1 10 Tf 10 50 Td ${line}`;
    for (let end = 0; end < whole.length; end++) expect(() => pieces(whole.slice(0, end))).not.toThrow();
  });
});

describe('a file that Chrome has not written', () => {
  const good = ['<</Type /Catalog /Pages 2 0 R>>', '<</Type /Pages /Kids [] /Count 0>>'];
  it.each([
    ['no PDF', Buffer.from('<html>'), 'no PDF header'],
    ['cut short', pdf(good).subarray(0, -30), 'no plain table of offsets'],
    ['encrypted', pdf(good, '\n/Encrypt 2 0 R'), 'encrypted'],
    ['updated', pdf(good, '\n/Prev 9'), 'updated by another program'],
    ['without a catalog', pdf(['null', ...good]), 'no catalog'],
    ['without pages', pdf(['<</Type /Catalog>>']), 'tree of pages'],
    [
      'with wrong offsets',
      Buffer.from(pdf(good).toString('latin1').replace('\n2 0 obj', '\n9 0 obj'), 'latin1'),
      'object 2 is not where',
    ],
  ])('%s', (_, file, why) => expect(() => openPdf(file)).toThrow(why));

  it('with a strange filter', () => {
    const file = openPdf(pdf([...good, '<</Length 1 /Filter /LZWDecode>> stream\nx\nendstream']));
    const found = file.get({ ref: 3 });
    expect(() => file.content(found as never)).toThrow('packed by LZWDecode');
  });

  it('with a circle in its outline or pages', () => {
    const file = pdf([
      '<</Type /Catalog /Pages 2 0 R /Outlines 3 0 R>>',
      '<</Type /Pages /Kids [] /Count 0>>',
      '<</First 4 0 R>>',
      '<</Title (x) /Next 4 0 R /First 4 0 R>>',
    ]);
    expect(readOutline(file)).toHaveLength(1);
    expect(readDests(file).size).toBe(0);
    expect(readLinks(file)).toEqual([]);
    expect(() => openPdf(pdf(['<</Type /Catalog /Pages 2 0 R>>', '<</Type /Pages /Kids [2 0 R]>>']))).toThrow(
      'tree of pages',
    );
  });
});

describe('lexer', () => {
  const values = (source: string, refs = true) => {
    const read = lexer(Buffer.from(source, 'latin1'), 0, refs);
    const found = [];
    for (let value = read.next(); value !== undefined; value = read.next()) found.push(value);
    return found;
  };
  it.each<[string, unknown[]]>([
    ['1 -2.5 .5 +3 -.25', [1, -2.5, 0.5, 3, -0.25]],
    ['1 0 R 1 0 RG 10 20', [{ ref: 1 }, 1, 0, { op: 'RG' }, 10, 20]],
    ['/Name /A#20B /', ['Name', 'A B', '']],
    ['(a(b)\\)\\n\\101\\\nc)', [{ text: 'a(b))\nAc' }]],
    ['<48 65 6C6c 6>', [{ text: 'Hell`' }]],
    [
      '[1 [true null] <</A 1 0 R/B(x)>>]',
      [
        [
          1,
          [true, null],
          new Map<string, unknown>([
            ['A', { ref: 1 }],
            ['B', { text: 'x' }],
          ]),
        ],
      ],
    ],
    ['% comment\n7', [7]],
  ])('%s', (source, expected) => expect(values(source)).toEqual(expected));
  it('has no references in a content stream', () => expect(values('1 0 R', false)).toEqual([1, 0, { op: 'R' }]));
  it('ends on what is broken', () => {
    expect(values('[1 2')).toEqual([[1, 2]]);
    expect(values('<</A')).toHaveLength(1);
    expect(values('(abc')).toEqual([{ text: 'abc' }]);
    expect(values(') 1')).toHaveLength(2);
  });
  it('decodes both kinds of text', () => {
    expect(decode({ text: '\xfe\xff\x01\x05\xd8\x3d\xdc\x1f' })).toBe('ą🐟');
    expect(decode({ text: 'caf\xe9' })).toBe('café');
  });
});

describe('scan', () => {
  it('hands over numbers, strings and the rest', () => {
    const found: unknown[] = [];
    scan(
      Buffer.from("-1.5 .25 4 Td\n<0a0B c>Tj/F1 12 Tf [1 (x)] TJ /P<</MCID 0 >>BDC (a) ' true x"),
      (op) =>
        ({ numbers, count, codes, length, others }) =>
          found.push([op, [...numbers.subarray(0, count)], [...codes.subarray(0, length)], [...others]]),
    );
    expect(found).toEqual([
      ['Td', [-1.5, 0.25, 4], [], []],
      ['Tj', [], [10, 11, 192], []],
      ['Tf', [12], [], ['F1']],
      ['TJ', [], [], [[1, { text: 'x' }]]],
      ['BDC', [], [], ['P', new Map([['MCID', 0]])]],
      ["'", [], [97], []],
      ['true', [], [], []],
      ['x', [], [], []],
    ]);
  });
});
