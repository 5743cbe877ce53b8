/** What stands apart from the body to mdast: notes, headers and footers. All of it is furniture. */
import type { FootnoteDefinition, RootContent } from 'mdast';
import { range } from '../../places.ts';
import { type Block, type Note, parasOf } from './model.ts';
import { type Page, partsOf, toParagraph } from './phrasing.ts';

/** @returns A note as a definition, which is furniture. */
export function toNote({ id, label, blocks }: Note, page: Page): FootnoteDefinition[] {
  const paras = [...parasOf(blocks)].filter((para) => para.begun);
  const [first, last] = [paras[0], paras.at(-1)];
  if (!first || !last) return [];
  const children = paras.flatMap((para) => partsOf(para, page).map((part) => toParagraph(para, part, page)));
  const position = range(page.at, first.start, last.end);
  return [{ type: 'footnoteDefinition', identifier: id, label, children, position, data: { furniture: 'footnote' } }];
}

/** @returns The paragraphs of a header or footer. A page's number alone, with the words around it, is one. */
export function toRunningLines(blocks: readonly Block[], page: Page): RootContent[] {
  return [...parasOf(blocks)]
    .filter((para) => page.value.slice(para.start, para.end).trim() !== '')
    .map((para) => {
      const numbered = para.pieces.some(({ furniture }) => furniture === 'page-number');
      const words = para.pieces
        .filter(({ furniture }) => furniture === null)
        .map(({ start, end }) => page.value.slice(start, end));
      const alone = numbered && (words.join(' ').match(/\p{L}+/gu)?.length ?? 0) <= 2;
      for (const piece of para.pieces) piece.furniture = null;
      const node = toParagraph(para, [para.start, para.end], page, true);
      node.data = { furniture: alone ? 'page-number' : 'running-line' };
      return node;
    });
}
