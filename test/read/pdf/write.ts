/** A tiny writer of PDF: words at places, by hand, for what no printer makes. */
import { createHash } from 'node:crypto';

export interface Word {
  text: string;
  /** Points from the left and from the bottom. */
  x: number;
  y: number;
  size?: number;
  font?: 'regular' | 'bold' | 'italic' | 'mono';
  /** Degrees against the clock. */
  turn?: number;
  /** Its marked content: a tag, with an id or with properties as they stand in the file. */
  mark?: { tag: string; id?: number; properties?: string };
}

export interface Sheet {
  words: Word[];
  /** A picture that fills the page. */
  picture?: boolean;
}

/** A structure element: what marked content it holds, or which other elements. */
export interface Branch {
  role: string;
  ids?: { page: number; id: number }[];
  kids?: Branch[];
  /** As they stand in the file: `/ColSpan 2`. */
  attributes?: string;
}

export interface Writing {
  sheets: Sheet[];
  info?: Record<string, string>;
  language?: string;
  /** What stands below Root and Document. */
  tree?: Branch[];
  /** Encrypted (RC4, 40 bits), to be opened with this; '' opens without asking. */
  password?: string;
  /** In a font that does not tell its letters. */
  nameless?: boolean;
}

/** Helvetica's widths, in thousandths of an em; what is not here is 556, as most of it is. */
const widths: Record<string, number> = {
  ...Object.fromEntries(Array.from(' ft.,:;', (sign) => [sign, 278])),
  ...Object.fromEntries(Array.from('ckvxyzsJ', (sign) => [sign, 500])),
  ...Object.fromEntries(Array.from('ijl', (sign) => [sign, 222])),
  ...Object.fromEntries(Array.from('ABEKPSVXY', (sign) => [sign, 667])),
  ...Object.fromEntries(Array.from('CDHNRUw', (sign) => [sign, 722])),
  ...{ '-': 333, r: 333, m: 833, T: 611, F: 611, M: 833, W: 944, G: 778, O: 778, Q: 778, I: 278 },
};

/** @returns How wide a text is in the regular font, in points. */
export function width(text: string, size = 10): number {
  return (Array.from(text).reduce((sum, sign) => sum + (widths[sign] ?? 556), 0) * size) / 1000;
}

const fonts = { regular: 'Helvetica', bold: 'Helvetica-Bold', italic: 'Helvetica-Oblique', mono: 'Courier' };
const names = Object.keys(fonts) as (keyof typeof fonts)[];

/** @returns The file. Page 1 is object 10, page 2 object 12 and so on. */
export function writePdf({ sheets, info = {}, language, tree, password, nameless }: Writing): Buffer {
  const objects = new Map<number, string>();
  const kids = sheets.map((_, index) => `${10 + index * 2} 0 R`).join(' ');
  const treeAt = 10 + sheets.length * 2;
  const extra = tree ? ` /MarkInfo << /Marked true >> /StructTreeRoot ${treeAt} 0 R` : '';
  objects.set(1, `<< /Type /Catalog /Pages 2 0 R${language ? ` /Lang (${language})` : ''}${extra} >>`);
  objects.set(2, `<< /Type /Pages /Kids [${kids}] /Count ${sheets.length} >>`);
  for (const [index, name] of names.entries())
    objects.set(3 + index, `<< /Type /Font /Subtype /Type1 /BaseFont /${fonts[name]} /Encoding /WinAnsiEncoding >>`);
  if (nameless) objects.set(3, unnamed);
  objects.set(7, picture);
  for (const [index, sheet] of sheets.entries()) {
    const resources = `<< /Font << ${names.map((_, at) => `/F${at} ${3 + at} 0 R`).join(' ')} >> /XObject << /I 7 0 R >> >>`;
    const struct = tree ? ` /StructParents ${index}` : '';
    objects.set(
      10 + index * 2,
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources ${resources} /Contents ${11 + index * 2} 0 R${struct} >>`,
    );
    objects.set(11 + index * 2, stream(content(sheet, nameless ?? false)));
  }
  if (tree) structure(objects, treeAt, tree, sheets.length);
  objects.set(
    8,
    `<< ${Object.entries(info)
      .map(([key, value]) => `/${key} (${escaped(value)})`)
      .join(' ')} >>`,
  );
  return file(objects, password);
}

/** A font whose signs are numbers that lead to no letters. */
const unnamed =
  '<< /Type /Font /Subtype /Type0 /BaseFont /Signs /Encoding /Identity-H /DescendantFonts [<< /Type /Font ' +
  '/Subtype /CIDFontType2 /BaseFont /Signs /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /FontDescriptor ' +
  '<< /Type /FontDescriptor /FontName /Signs /Flags 4 /FontBBox [0 0 1000 1000] /ItalicAngle 0 /Ascent 800 /Descent -200 ' +
  '/CapHeight 700 /StemV 80 >> >>] >>';

const picture =
  '<< /Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8 /Length 1 >>\nstream\nA\nendstream';

function content({ words, picture: pictured }: Sheet, nameless: boolean): string {
  const parts = words.map(({ text, x, y, size = 10, font = 'regular', turn = 0, mark }) => {
    const [cos, sin] = [Math.cos((turn * Math.PI) / 180), Math.sin((turn * Math.PI) / 180)];
    const place = `${cos.toFixed(4)} ${sin.toFixed(4)} ${(-sin).toFixed(4)} ${cos.toFixed(4)} ${x} ${y} Tm`;
    const show = `BT /F${names.indexOf(font)} ${size} Tf ${place} ${nameless ? signs(text) : `(${escaped(text)})`} Tj ET`;
    if (!mark) return show;
    const properties = mark.properties ?? (mark.id === undefined ? '' : `<< /MCID ${mark.id} >>`);
    return properties ? `/${mark.tag} ${properties} BDC ${show} EMC` : `/${mark.tag} BMC ${show} EMC`;
  });
  if (pictured) parts.push('q 595 0 0 842 0 0 cm /I Do Q');
  return parts.join('\n');
}

function signs(text: string): string {
  return `<${Array.from(text, (sign) => (0xe000 + sign.charCodeAt(0)).toString(16)).join('')}>`;
}

function structure(objects: Map<number, string>, at: number, tree: NonNullable<Writing['tree']>, pages: number): void {
  const document = at + 1;
  const parents = at + 2;
  let last = parents;
  const owners: string[][] = Array.from({ length: pages }, () => []);
  objects.set(at, `<< /Type /StructTreeRoot /K ${document} 0 R /ParentTree ${parents} 0 R >>`);
  const grow = ({ role, ids = [], kids = [], attributes }: Branch, parent: number): string => {
    last += 1;
    const own = last;
    const marked = ids.map(({ page, id }) => `<< /Type /MCR /Pg ${8 + page * 2} 0 R /MCID ${id} >>`);
    const below = [...marked, ...kids.map((kid) => grow(kid, own))].join(' ');
    const table = attributes ? ` /A << /O /Table ${attributes} >>` : '';
    objects.set(own, `<< /Type /StructElem /S /${role} /P ${parent} 0 R /K [${below}]${table} >>`);
    for (const { page, id } of ids) (owners[page - 1] ?? [])[id] = `${own} 0 R`;
    return `${own} 0 R`;
  };
  const below = tree.map((branch) => grow(branch, document)).join(' ');
  objects.set(document, `<< /Type /StructElem /S /Document /P ${at} 0 R /K [${below}] >>`);
  objects.set(
    parents,
    `<< /Nums [${owners.map((refs, index) => `${index} [${Array.from(refs, (ref) => ref ?? 'null').join(' ')}]`).join(' ')}] >>`,
  );
}

function stream(data: string): string {
  return `<< /Length ${data.length} >>\nstream\n${data}\nendstream`;
}

/** Letters of Windows-1252 that Latin-1 has not. */
const windows: Record<string, string> = {
  '–': '\x96',
  '—': '\x97',
  '’': '\x92',
  '“': '\x93',
  '”': '\x94',
  '•': '\x95',
  '†': '\x86',
};

function escaped(text: string): string {
  return text.replace(/[–—’“”•†]/g, (sign) => windows[sign] ?? sign).replace(/[\\()]/g, '\\$&');
}

function file(objects: ReadonlyMap<number, string>, password: string | undefined): Buffer {
  const id = '0123456789abcdef0123456789abcdef';
  const lock = password === undefined ? null : locker(password, Buffer.from(id, 'hex'));
  const all = new Map(objects);
  let text = '%PDF-1.4\n';
  const offsets = new Map<number, number>();
  if (lock) all.set(9, lock.dictionary);
  for (const [number, body] of [...all].sort(([a], [b]) => a - b)) {
    offsets.set(number, text.length);
    const safe = lock && number !== 9 ? lockStream(body, number, lock.crypt) : body;
    text += `${number} 0 obj\n${safe}\nendobj\n`;
  }
  const size = Math.max(...all.keys()) + 1;
  const start = text.length;
  text += `xref\n0 ${size}\n0000000000 65535 f \n`;
  for (let number = 1; number < size; number++) {
    const offset = offsets.get(number);
    text += offset === undefined ? '0000000000 65535 f \n' : `${String(offset).padStart(10, '0')} 00000 n \n`;
  }
  const encrypt = lock ? ' /Encrypt 9 0 R' : '';
  text += `trailer\n<< /Size ${size} /Root 1 0 R /Info 8 0 R /ID [<${id}> <${id}>]${encrypt} >>\nstartxref\n${start}\n%%EOF\n`;
  return Buffer.from(text, 'latin1');
}

function lockStream(body: string, number: number, crypt: (number: number, data: Buffer) => Buffer): string {
  return body.replace(/stream\n([\s\S]*)\nendstream/, (_, data: string) => {
    return `stream\n${crypt(number, Buffer.from(data, 'latin1')).toString('latin1')}\nendstream`;
  });
}

const padding = Buffer.from('28bf4e5e4e758a4164004e56fffa01082e2e00b6d0683e802f0ca9fe6453697a', 'hex');
const md5 = (...parts: Buffer[]): Buffer => createHash('md5').update(Buffer.concat(parts)).digest();

/** The standard security handler, revision 2, as PDF 1.7 §7.6.3 has it. */
function locker(password: string, id: Buffer) {
  const padded = (text: string): Buffer => Buffer.concat([Buffer.from(text, 'latin1'), padding]).subarray(0, 32);
  const owner = rc4(md5(padded('owner')).subarray(0, 5), padded(password));
  const rights = Buffer.from([0xfc, 0xff, 0xff, 0xff]);
  const key = md5(padded(password), owner, rights, id).subarray(0, 5);
  const user = rc4(key, padding);
  const hex = (data: Buffer): string => `<${data.toString('hex')}>`;
  return {
    dictionary: `<< /Filter /Standard /V 1 /R 2 /O ${hex(owner)} /U ${hex(user)} /P -4 >>`,
    crypt: (number: number, data: Buffer): Buffer => {
      const salt = Buffer.from([number & 255, (number >> 8) & 255, (number >> 16) & 255, 0, 0]);
      return rc4(md5(key, salt).subarray(0, 10), data);
    },
  };
}

function rc4(key: Buffer, data: Buffer): Buffer {
  const state = Array.from({ length: 256 }, (_, index) => index);
  let j = 0;
  for (let i = 0; i < 256; i++) {
    j = (j + (state[i] ?? 0) + (key[i % key.length] ?? 0)) & 255;
    [state[i], state[j]] = [state[j] ?? 0, state[i] ?? 0];
  }
  let [a, b] = [0, 0];
  return Buffer.from(
    data.map((byte) => {
      a = (a + 1) & 255;
      b = (b + (state[a] ?? 0)) & 255;
      [state[a], state[b]] = [state[b] ?? 0, state[a] ?? 0];
      return byte ^ (state[((state[a] ?? 0) + (state[b] ?? 0)) & 255] ?? 0);
    }),
  );
}
