/** The paragraphs and tables of a part, in order, into the raw text and the model. */
import type { FurnitureKind } from '../../ast.ts';
import { excessive } from './fault.ts';
import { type Block, type Grid, miss, type Para, put } from './model.ts';
import { type Ground, kindOf, readRuns } from './runs.ts';
import { numberingOf, outlineOf } from './styles.ts';
import { child, type Element, toggle, value } from './xml.ts';

/** Several times those of the longest reports, with a paragraph in each cell of their tables. */
const mostParagraphs = 200_000;

/** Where blocks stand. */
export interface Standing {
  furniture: FurnitureKind | null;
  boxed: boolean;
  /** A paragraph whose mark was struck out: the next one goes on with it. */
  open: { para: Para | null };
}

export function standing(furniture: FurnitureKind | null = null): Standing {
  return { furniture, boxed: false, open: { para: null } };
}

/** Fields whose result is made by Word from the rest of the document, or is a list of references. */
const fieldKinds: [kind: RegExp, furniture: FurnitureKind][] = [
  [/^(?:TOC|INDEX|TOA|RD)$/, 'navigation'],
  [/^(?:BIBLIOGRAPHY|ZOTERO_BIBL|EN\.REFLIST|MENDELEY|CSL_BIBLIOGRAPHY)$/, 'footnote'],
];

/** @returns What the result of a field is, once the field is closed. */
export function fieldFurniture(para: Para): FurnitureKind | null {
  if (!para.field?.closed) return null;
  const kind = kindOf(para.field);
  return fieldKinds.find(([pattern]) => pattern.test(kind))?.[1] ?? null;
}

/** Read one element of a part's body. */
export function readBlock(element: Element, where: Standing, ground: Ground): Block[] {
  const { name, children } = element;
  const all = (inner: Standing): Block[] => children.flatMap((one) => readBlock(one, inner, ground));
  switch (name) {
    case 'w:p':
      return paragraph(element, where, ground);
    case 'w:tbl':
      finish(where, ground);
      return [grid(element, where, ground)];
    case 'w:del':
    case 'w:moveFrom':
    case 'w:sectPr':
    case 'w:sdtPr':
    case 'w:sdtEndPr':
      return [];
    case 'w:sdt': {
      const gallery = value(child(child(element, 'w:sdtPr'), 'w:docPartObj'), 'w:docPartGallery') ?? '';
      const kind = galleries[gallery.toLowerCase()] ?? null;
      const placeholder = toggle(child(element, 'w:sdtPr'), 'w:showingPlcHdr') ? 'other' : null;
      return all({ ...where, furniture: where.furniture ?? kind ?? placeholder });
    }
    case 'mc:AlternateContent': {
      const branch = child(element, 'mc:Choice') ?? child(element, 'mc:Fallback');
      return branch ? readBlock(branch, where, ground) : [];
    }
    case 'w:altChunk':
      miss(ground.raw, 'inserted file');
      return [];
    default:
      return all(where);
  }
}

/** Building blocks that Word fills by itself, in lower case. */
const galleries: Record<string, FurnitureKind> = {
  'table of contents': 'navigation',
  bibliographies: 'footnote',
  'page numbers (top of page)': 'page-number',
  'page numbers (bottom of page)': 'page-number',
  watermarks: 'other',
};

function paragraph(element: Element, where: Standing, ground: Ground): Block[] {
  const { raw } = ground;
  const properties = child(element, 'w:pPr');
  const continued = where.open.para;
  const made = describe(properties, where, ground);
  const para = continued ?? made;
  if (continued) {
    // What is left is the mark of this paragraph, and with it how it is set.
    const { style, numbering, outline, centred } = made;
    Object.assign(continued, { style, numbering, outline, centred });
  } else if (raw.paragraphs.push(raw.length) > mostParagraphs)
    throw excessive(`it has more than ${mostParagraphs} paragraphs`);
  const boxes = readRuns(element, para, ground);
  const mark = child(properties, 'w:rPr');
  where.open.para = para;
  // Boxes stand behind the paragraph that they hang on, so it ends before them even where its mark is struck out.
  if (boxes.length > 0 || !(child(mark, 'w:del') || child(mark, 'w:moveFrom'))) finish(where, ground);
  const inner: Standing = { ...where, boxed: true, open: { para: null } };
  const hung = boxes.flatMap((box) => readBlocks(box.children, inner, ground));
  // An empty paragraph is a line of the raw text, and nothing else.
  const counts = para.begun || para.pieces.length > 0 || where.open.para === para;
  return continued || !counts ? hung : [para, ...hung];
}

/** Read elements of a part's body, of a cell or of a box. */
export function readBlocks(elements: readonly Element[], where: Standing, ground: Ground): Block[] {
  const blocks = elements.flatMap((one) => readBlock(one, where, ground));
  finish(where, ground);
  return blocks;
}

/** End the paragraph that is open, and with it a line of the raw text. */
export function finish({ open }: Standing, { raw }: Ground): void {
  if (!open.para) return;
  open.para.end = raw.length;
  put(raw, '\n');
  open.para = null;
}

function describe(properties: Element | null, where: Standing, { raw, styles }: Ground): Para {
  const style = styles.paragraph(value(properties, 'w:pStyle'));
  const own = numberingOf(properties);
  const align = value(properties, 'w:jc');
  return {
    type: 'para',
    start: raw.length,
    end: raw.length,
    pieces: [],
    style: own.id === null ? style : { ...style, depth: null },
    numbering: { id: own.id ?? style.numbering.id, level: own.level ?? style.numbering.level },
    outline: outlineOf(properties) ?? style.outline,
    centred: align === null ? style.centred : align === 'center',
    furniture: where.furniture,
    boxed: where.boxed,
    sequence: -1,
    begun: false,
    field: null,
  };
}

function grid(element: Element, where: Standing, ground: Ground): Grid {
  const rows: Block[][][] = [];
  for (const row of within(element, 'w:tr')) {
    if (child(child(row, 'w:trPr'), 'w:del')) {
      strikeRow(row, ground);
      continue;
    }
    const cells: Block[][] = [];
    for (const cell of within(row, 'w:tc')) {
      const properties = child(cell, 'w:tcPr');
      if (child(properties, 'w:cellDel')) continue;
      cells.push(readBlocks(cell.children, { ...where, open: { para: null } }, ground));
      // A merged cell keeps the columns behind it in their places.
      const span = Math.min(Number(value(properties, 'w:gridSpan') ?? 1) || 1, 64);
      for (let count = 1; count < span; count++) cells.push([]);
    }
    rows.push(cells);
  }
  return { type: 'grid', rows, boxed: where.boxed };
}

/** Rows of a table and cells of a row may stand in content controls and the like. */
function within(element: Element, name: string): Element[] {
  return element.children.flatMap((one) => {
    if (one.name === name) return [one];
    return one.name === 'w:tbl' || one.name === 'w:p' ? [] : within(one, name);
  });
}

function strikeRow(row: Element, { raw }: Ground): void {
  const visit = ({ name, attributes, children }: Element): void => {
    if (name === 'w:footnoteReference') raw.struck.add(`footnote-${attributes.id}`);
    if (name === 'w:endnoteReference') raw.struck.add(`endnote-${attributes.id}`);
    for (const one of children) visit(one);
  };
  visit(row);
}
