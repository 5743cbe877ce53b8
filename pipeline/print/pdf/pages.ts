/** What a reader of the PDF gets: its pages, bookmarks, named places and links. Also for tests. */
import { openPdf, type PdfFile } from './file.ts';
import { pageBox } from './page-box.ts';
import type { Piece } from './runs.ts';
import { textReader } from './text.ts';
import { decode, isRef, isText, type Value } from './values.ts';

export interface PdfPage {
  /** From 1. */
  page: number;
  /** In points. */
  width: number;
  height: number;
  /** Everything painted, in that order; a line of it is a line here. */
  text: string;
  /** As `text`, but only what tags hold: without running heads and page numbers. */
  body: string;
  pieces: Piece[];
}

export interface OutlineItem {
  title: string;
  /** From 1; `null` when it leads nowhere. */
  page: number | null;
  children: OutlineItem[];
}

/** Where a name leads: a page from 1, and points from its lower left corner. */
export interface Destination {
  page: number;
  x: number;
  y: number;
}

export interface PdfLink {
  /** The page it stands on, from 1. */
  page: number;
  /** Left, bottom, right, top in points. */
  box: number[];
  /** The id that it leads to in the document, or `null`. */
  id: string | null;
  /** The page that it leads to, from 1, or `null`. */
  to: number | null;
  /** The address outside the document, or `null`. */
  url: string | null;
}

/** @throws {Error} When the PDF is not one that Chrome wrote. */
export function readPages(pdf: Uint8Array | PdfFile): PdfPage[] {
  const file = opened(pdf);
  const read = textReader(file);
  return file.pages.map((ref, at) => {
    const page = file.dict({ ref }) ?? new Map<string, Value>();
    const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = pageBox(file, page);
    const pieces = read(page);
    const join = (list: Piece[]) =>
      list
        .map(({ text }) => text)
        .join('')
        .trim();
    return {
      page: at + 1,
      width: x1 - x0,
      height: y1 - y0,
      text: join(pieces),
      body: join(pieces.filter(({ mcid }) => mcid >= 0)),
      pieces,
    };
  });
}

/** @returns The bookmarks. */
export function readOutline(pdf: Uint8Array | PdfFile): OutlineItem[] {
  const file = opened(pdf);
  const pages = pageNumbers(file);
  const seen = new Set<number>();
  const siblings = (first: Value | undefined): OutlineItem[] => {
    const items: OutlineItem[] = [];
    for (let at = first; isRef(at) && !seen.has(at.ref); ) {
      seen.add(at.ref);
      const item = file.dict(at);
      items.push({
        title: decode(file.get(item?.get('Title'))),
        page: target(file, pages, item?.get('Dest')),
        children: siblings(item?.get('First')),
      });
      at = item?.get('Next');
    }
    return items;
  };
  return siblings(file.dict(file.catalog.get('Outlines'))?.get('First'));
}

/** @returns Ids of the document that some link names, with the page each stands on. */
export function readDests(pdf: Uint8Array | PdfFile): Map<string, Destination> {
  const file = opened(pdf);
  const pages = pageNumbers(file);
  const found = new Map<string, Destination>();
  for (const [name, value] of file.dict(file.catalog.get('Dests')) ?? []) {
    const [at, , x, y] = file.list(value);
    const page = isRef(at) ? pages.get(at.ref) : undefined;
    if (page !== undefined)
      found.set(fromPercent(name), {
        page,
        x: typeof x === 'number' ? x : 0,
        y: typeof y === 'number' ? y : 0,
      });
  }
  return found;
}

/** @returns All links, page by page. */
export function readLinks(pdf: Uint8Array | PdfFile): PdfLink[] {
  const file = opened(pdf);
  const pages = pageNumbers(file);
  const dests = readDests(file);
  return file.pages.flatMap((ref, at) =>
    file.list(file.dict({ ref })?.get('Annots')).flatMap((value) => {
      const link = file.dict(value);
      if (link?.get('Subtype') !== 'Link') return [];
      const dest = link.get('Dest') ?? file.dict(link.get('A'))?.get('D');
      const name = typeof dest === 'string' ? dest : isText(dest) ? dest.text : null;
      const id = name === null ? null : fromPercent(name);
      const url = file.get(file.dict(link.get('A'))?.get('URI'));
      return {
        page: at + 1,
        box: file.list(link.get('Rect')).map(Number),
        id,
        to: id === null ? target(file, pages, dest) : (dests.get(id)?.page ?? null),
        url: isText(url) ? decode(url) : null,
      };
    }),
  );
}

function opened(pdf: Uint8Array | PdfFile): PdfFile {
  return pdf instanceof Uint8Array ? openPdf(pdf) : pdf;
}

/** @returns Object number of a page → its number from 1. */
function pageNumbers(file: PdfFile): Map<number, number> {
  return new Map(file.pages.map((ref, at) => [ref, at + 1]));
}

function target(file: PdfFile, pages: Map<number, number>, value: Value | undefined): number | null {
  const [at] = file.list(value);
  return isRef(at) ? (pages.get(at.ref) ?? null) : null;
}

/** Chrome writes the fragment as an address has it: percent-encoded. */
function fromPercent(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
