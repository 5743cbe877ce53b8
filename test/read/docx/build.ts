/** Word documents for tests: parts as XML in a zip container of our own, so that a test can also lie about sizes. */
import { crc32, deflateRawSync } from 'node:zlib';

/** Part name → XML or bytes. */
export type Parts = Record<string, string | Uint8Array>;

const namespaces = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
].join(' ');

const relationType = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** What a document consists of; each field is the inner XML of its part. */
export interface Document {
  body: string;
  styles?: string;
  numbering?: string;
  footnotes?: string;
  endnotes?: string;
  headers?: string[];
  footers?: string[];
  /** `dc:title` and the like. */
  core?: string;
  /** Identifier → address. */
  links?: Record<string, string>;
}

/** @returns Text as it may stand in XML. */
export function escaped(text: string): string {
  // What XML cannot hold is not in any document.
  return text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** A run. `properties`: inner XML of `w:rPr`. */
export function r(text: string, properties = ''): string {
  return `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`;
}

/** A paragraph of runs, or of a text. `properties`: a style id, or inner XML of `w:pPr`. */
export function p(content: string, properties = ''): string {
  const inner = /^\w+$/.test(properties) ? `<w:pStyle w:val="${properties}"/>` : properties;
  return `<w:p>${inner && `<w:pPr>${inner}</w:pPr>`}${content.startsWith('<') ? content : r(content)}</w:p>`;
}

/** A list item of numbering `id`. */
export function item(content: string, level = 0, id = 1): string {
  return p(content, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${id}"/></w:numPr>`);
}

/** A table of cells; each is text or blocks. */
export function table(...rows: string[][]): string {
  const cell = (content: string): string => `<w:tc>${content.startsWith('<') ? content : p(content)}</w:tc>`;
  return `<w:tbl>${rows.map((cells) => `<w:tr>${cells.map(cell).join('')}</w:tr>`).join('')}</w:tbl>`;
}

/** A paragraph style. */
export function style(id: string, name: string, inner = ''): string {
  return `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${inner}</w:style>`;
}

/** The styles that most documents have. */
export const usual = [
  '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>',
  style('Title', 'Title'),
  ...[1, 2, 3].map((level) =>
    style(`Heading${level}`, `heading ${level}`, `<w:pPr><w:outlineLvl w:val="${level - 1}"/></w:pPr>`),
  ),
  style('Caption', 'caption'),
  style('Quote', 'Quote'),
].join('');

/** List 1 has bullets, list 2 numbers, on nine levels each. */
export const lists = ['bullet', 'decimal']
  .map((format, index) => {
    const levels = Array.from(
      { length: 9 },
      (_, level) =>
        `<w:lvl w:ilvl="${level}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="%${level + 1}."/></w:lvl>`,
    );
    return `<w:abstractNum w:abstractNumId="${index}">${levels.join('')}</w:abstractNum>`;
  })
  .concat([1, 2].map((id) => `<w:num w:numId="${id}"><w:abstractNumId w:val="${id - 1}"/></w:num>`))
  .join('');

/** @returns The parts of a document. */
export function partsOf(document: Document): Parts {
  const {
    body,
    styles = usual,
    numbering = lists,
    footnotes,
    endnotes,
    headers = [],
    footers = [],
    core,
    links = {},
  } = document;
  const parts: Parts = {
    'word/document.xml': `${head}<w:document ${namespaces}><w:body>${body}</w:body></w:document>`,
  };
  const relations: string[] = [];
  const add = (type: string, root: string, inner: string, name = type): void => {
    parts[`word/${name}.xml`] = `${head}<w:${root} ${namespaces}>${inner}</w:${root}>`;
    relations.push(`<Relationship Id="p${relations.length}" Type="${relationType}/${type}" Target="${name}.xml"/>`);
  };
  add('styles', 'styles', styles);
  add('numbering', 'numbering', numbering);
  if (footnotes) add('footnotes', 'footnotes', footnotes);
  if (endnotes) add('endnotes', 'endnotes', endnotes);
  for (const [index, inner] of headers.entries()) add('header', 'hdr', inner, `header${index + 1}`);
  for (const [index, inner] of footers.entries()) add('footer', 'ftr', inner, `footer${index + 1}`);
  for (const [id, address] of Object.entries(links))
    relations.push(
      `<Relationship Id="${id}" Type="${relationType}/hyperlink" Target="${escaped(address)}" TargetMode="External"/>`,
    );
  parts['word/_rels/document.xml.rels'] = relationships(relations);
  const top = [`<Relationship Id="r1" Type="${relationType}/officeDocument" Target="word/document.xml"/>`];
  if (core !== undefined) {
    const type = 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties';
    top.push(`<Relationship Id="r2" Type="${type}" Target="docProps/core.xml"/>`);
    parts['docProps/core.xml'] =
      `${head}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" ` +
      `xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/">${core}</cp:coreProperties>`;
  }
  parts['_rels/.rels'] = relationships(top);
  parts['[Content_Types].xml'] =
    `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/>` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>';
  return parts;
}

function relationships(inner: readonly string[]): string {
  return `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inner.join('')}</Relationships>`;
}

/** @returns A document's bytes; without `body` around it, a string is the body's inner XML. */
export function build(document: Document | string): Buffer {
  return zip(partsOf(typeof document === 'string' ? { body: document } : document));
}

/** @returns A zip container. `sizes` announces another size than a part has. */
export function zip(parts: Parts, sizes: Record<string, number> = {}): Buffer {
  const files: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, content] of Object.entries(parts)) {
    const bytes = Buffer.from(content as string);
    const packed = deflateRawSync(bytes);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    // Names in UTF-8; deflated; the first day that the format knows.
    common.writeUInt16LE(0x800, 2);
    common.writeUInt16LE(8, 4);
    common.writeUInt16LE(0x21, 8);
    common.writeUInt32LE(crc32(bytes), 10);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(sizes[name] ?? bytes.length, 18);
    common.writeUInt16LE(Buffer.byteLength(name), 22);
    const entry = Buffer.alloc(14);
    entry.writeUInt32LE(offset, 10);
    files.push(Buffer.from('PK\x03\x04'), common, Buffer.from(name), packed);
    directory.push(Buffer.from('PK\x01\x02\x14\x00'), common, entry, Buffer.from(name));
    offset += 4 + common.length + Buffer.byteLength(name) + packed.length;
  }
  const index = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(Object.keys(parts).length, 8);
  end.writeUInt16LE(Object.keys(parts).length, 10);
  end.writeUInt32LE(index.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...files, index, end]);
}
