/** A source dressed as a Word document, as Word itself leaves one: words cut into runs, page breaks, a header and a footer. */
import type { FootnoteDefinition, List, Nodes, Root, RootContent, TableCell } from 'mdast';
import { build, escaped, lists, p, r, style, usual } from '../read/docx/build.ts';

export interface Meta {
  title?: string | null;
  author?: string | null;
  /** `styled`: by Word's own styles. `bold`: set by hand, the title larger. */
  headings?: 'styled' | 'bold';
}

interface Desk {
  links: Record<string, string>;
  notes: Map<string, string>;
  headings: 'styled' | 'bold';
  /** How many pieces were set so far. */
  pieces: number;
}

/** @returns The document's bytes; the same for the same tree. */
export async function dressDocx(root: Root, meta: Meta = {}): Promise<Uint8Array> {
  const notes = root.children.filter((node): node is FootnoteDefinition => node.type === 'footnoteDefinition');
  const desk: Desk = {
    links: {},
    notes: new Map(notes.map(({ identifier }, index) => [identifier, String(index + 2)])),
    headings: meta.headings ?? 'styled',
    pieces: 0,
  };
  const margin = (node: RootContent): boolean =>
    node.data?.furniture === 'running-line' || node.data?.furniture === 'page-number';
  const body = root.children
    .filter((node) => !margin(node))
    .map((node) => block(node, desk))
    .join('');
  const own = root.children.find(({ data }) => data?.furniture === 'running-line');
  const footnotes = notes.map(
    (note) => `<w:footnote w:id="${desk.notes.get(note.identifier)}">${children(note, desk)}</w:footnote>`,
  );
  const { title, author } = meta;
  const core = [
    ...(title ? [`<dc:title>${escaped(title)}</dc:title>`] : []),
    ...(author ? [`<dc:creator>${escaped(author)}</dc:creator>`] : []),
    '<dcterms:created>2001-02-03T04:05:06Z</dcterms:created>',
  ];
  return build({
    body: `${body}<w:sectPr><w:headerReference w:type="default" r:id="p3"/></w:sectPr>`,
    styles: usual + style('ListParagraph', 'List Paragraph'),
    numbering: lists,
    ...(footnotes.length > 0 ? { footnotes: separators + footnotes.join('') } : {}),
    headers: [p(own && 'children' in own ? phrasing(own as Nodes, desk) : r(title ?? 'Circulated for comment'))],
    footers: [p(`${r('Page ')}${field('PAGE', '1')}${r(' of ')}${field('NUMPAGES', '9')}`)],
    core: core.join(''),
    links: desk.links,
  });
}

const separators = '<w:footnote w:type="separator" w:id="0"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>';

/** A field with the result that it had when the document was saved. */
export function field(instruction: string, result: string): string {
  const mark = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
  const inner = result.startsWith('<') ? result : r(result);
  return `${mark('begin')}<w:r><w:instrText xml:space="preserve"> ${escaped(instruction)} </w:instrText></w:r>${mark('separate')}${inner}${mark('end')}`;
}

function children(node: Nodes, desk: Desk, properties = ''): string {
  return 'children' in node ? node.children.map((child) => block(child, desk, properties)).join('') : '';
}

function block(node: Nodes, desk: Desk, properties = ''): string {
  const furniture = 'data' in node ? node.data?.furniture : undefined;
  switch (node.type) {
    case 'heading': {
      if (desk.headings === 'styled')
        return p(
          phrasing(node, desk),
          furniture === 'title' ? 'Title' : `Heading${Math.max(1, Math.min(3, node.depth - 1))}`,
        );
      return p(phrasing(node, desk, furniture === 'title' ? '<w:b/><w:sz w:val="36"/>' : '<w:b/>'));
    }
    case 'paragraph':
      return p(phrasing(node, desk) || r(''), furniture === 'caption' ? 'Caption' : properties);
    case 'blockquote':
      return children(node, desk, 'Quote');
    case 'list':
      return items(node, desk, 0);
    case 'table': {
      const cell = (one: TableCell): string => `<w:tc><w:tcPr/>${p(phrasing(one, desk) || r(''))}</w:tc>`;
      return `<w:tbl>${node.children.map((row) => `<w:tr>${row.children.map(cell).join('')}</w:tr>`).join('')}</w:tbl>`;
    }
    case 'code':
    case 'html':
      return p(r(node.value));
    default:
      return '';
  }
}

function items(list: List, desk: Desk, level: number): string {
  const numbering = `<w:pStyle w:val="ListParagraph"/><w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list.ordered ? 2 : 1}"/></w:numPr>`;
  return list.children
    .flatMap((one) =>
      one.children.map((child, index) => {
        if (child.type === 'list') return items(child, desk, level + 1);
        return block(child, desk, index === 0 ? numbering : 'ListParagraph');
      }),
    )
    .join('');
}

function phrasing(node: Nodes, desk: Desk, properties = ''): string {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
      return runs(node.value, properties, desk);
    case 'break':
      return '<w:r><w:br/></w:r>';
    case 'footnoteReference':
      return `<w:r><w:footnoteReference w:id="${desk.notes.get(node.identifier) ?? 0}"/></w:r>`;
    case 'link': {
      const id = `h${Object.keys(desk.links).length}`;
      desk.links[id] = node.url;
      return `<w:hyperlink r:id="${id}">${node.children.map((child) => phrasing(child, desk, properties)).join('')}</w:hyperlink>`;
    }
    default: {
      const own = node.type === 'strong' ? '<w:b/>' : node.type === 'emphasis' ? '<w:i/>' : '';
      return 'children' in node ? node.children.map((child) => phrasing(child, desk, properties + own)).join('') : '';
    }
  }
}

/** Word cuts text wherever it was edited or checked, also in the middle of a word. */
function runs(text: string, properties: string, desk: Desk): string {
  const cut: string[] = [];
  for (let start = 0; start < text.length; ) {
    const length = 11 + ((desk.pieces * 37) % 90);
    const between = ['', '<w:proofErr w:type="spellStart"/>', '<w:bookmarkStart w:id="1" w:name="b"/>'][
      desk.pieces % 3
    ];
    const page = desk.pieces % 7 === 3 ? '<w:r><w:lastRenderedPageBreak/></w:r>' : '';
    cut.push(between + page + r(text.slice(start, start + length), properties));
    start += length;
    desk.pieces += 1;
  }
  return cut.join('');
}
