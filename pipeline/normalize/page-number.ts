/** Page numbers alone on a line: furniture. */
import type { Root } from 'mdast';
import { furnish, isBody, textOf } from './block.ts';
import { plugin } from './ledger.ts';
import { words } from './shape.ts';
import { straddled } from './straddle.ts';

/** A number with nothing but dashes, bars or the word for page around it. */
const bare = /^\s*(\d{1,4})\s*$/;
const dressed =
  /^\s*(?:(?:page|pag\.|p\.|seite|página|pagina|stránka)\s*(\d{1,4})(?:\s*(?:\/|of|von|de|sur|di)\s*\d{1,4})?|[-–—|[]\s*(\d{1,4})\s*[-–—|\]]|(\d{1,4})\s*(?:\/|of)\s*\d{1,4})\s*$/i;
const roman = /^\s*(?=[ivxl])(?:x{0,3}(?:ix|iv|v?i{0,3})|xl)\s*$/;

/** Numbers of pages stand this many lines apart at least; numbers in a column of figures do not. */
const apart = 3;

/**
 * Mark lines that are page numbers: dressed as one, counting up through the document, amid a sentence, or alone among
 * lines of words.
 */
export function findPageNumbers(root: Root): void {
  const found = root.children.flatMap((node, index) => {
    if (!isBody(node)) return [];
    const text = textOf(node).value;
    const number = bare.exec(text)?.[1];
    return dressed.test(text) || number || roman.test(text)
      ? [{ node, index, sure: dressed.test(text), number: number ? Number(number) : null }]
      : [];
  });
  for (const [place, { node, index, sure, number }] of found.entries()) {
    const chained = [found[place - 1], found[place + 1]].some(
      (other) =>
        other?.number != null &&
        number !== null &&
        Math.abs(other.index - index) >= apart &&
        (other.number - number) * (other.index - index) > 0 &&
        Math.abs(other.number - number) <= 3,
    );
    if (sure || chained || straddled(root, index) || (number !== null && amongWords(root, index)))
      furnish(node, 'page-number');
  }
}

/** Whether both neighbours are lines of words: in a column of figures at least one is another figure or a short label. */
function amongWords(root: Root, index: number): boolean {
  return [index - 1, index + 1].every((at) => {
    const node = root.children[at];
    return node === undefined || (isBody(node) && words(textOf(node).value) >= 3);
  });
}

export const pageNumber = plugin(findPageNumbers);
