/** PDF: by its structure tree where it has one that is sound, else by position, size and font. */
import type { VFile } from 'vfile';
import { assemble } from './pdf/assemble.ts';
import { type Fonts, fontBook } from './pdf/fonts.ts';
import { layOut } from './pdf/lay-out.ts';
import { sayIllegible } from './pdf/legible.ts';
import { metadata } from './pdf/metadata.ts';
import type { Page } from './pdf/model.ts';
import { damaged, firstLine, open, type PdfDocument } from './pdf/open.ts';
import { owners } from './pdf/owners.ts';
import { readPage } from './pdf/page.ts';
import { structureOf } from './pdf/structure.ts';
import { type Trees, treesOf } from './pdf/trees.ts';
import type { Parsed } from './reader.ts';
import type { Problem } from './unreadable.ts';

/**
 * @returns The tree, `pages`, note marks and list marks as `markup`, and as `repairs` the paragraphs that a column's or
 * page's end cut. `file.value` is every text item: a line a line, a blank line between blocks, pages one after another.
 */
export async function pdf(file: VFile, bytes: Buffer): Promise<Parsed | Problem> {
  const opened = await open(bytes);
  if ('problem' in opened) return opened;
  try {
    return await parse(file, opened.document, bytes);
  } finally {
    await opened.close().catch(() => undefined);
  }
}

async function parse(file: VFile, document: PdfDocument, bytes: Buffer): Promise<Parsed | Problem> {
  const fonts = fontBook();
  const tagged = (await document.getMarkInfo().catch(() => null))?.Marked === true;
  const structure = tagged ? structureOf(bytes) : null;
  const pages = await readPages(document, fonts, structure && (await treesOf(document, structure)));
  if ('problem' in pages) return pages;
  if (pages.every(({ pieces, turned }) => pieces.length + turned.length === 0))
    return pages.some(({ picture }) => picture) ? { problem: 'scanned', pages: pages.length } : { problem: 'empty' };
  sayIllegible(file, pages);
  const front = await metadata(document);
  const {
    value,
    root,
    pages: starts,
    markup,
    repairs,
  } = assemble(layOut(pages, fonts, structure ? owners(structure) : new Map()));
  file.value = value;
  return { root, made: 'blocks', markup, repairs, front, pages: starts };
}

/** Page by page, so that no more than one is held in full. */
async function readPages(document: PdfDocument, fonts: Fonts, trees: Trees | null): Promise<Page[] | Problem> {
  const pages: Page[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    try {
      const page = await document.getPage(number);
      const read = await readPage(page, number, trees);
      await fonts.learn(page, new Set([...read.pieces, ...read.turned].map((piece) => piece.font)));
      page.cleanup();
      pages.push(read);
    } catch (error) {
      return damaged(`page ${number} cannot be read (${firstLine(error)})`);
    }
  }
  return pages;
}
