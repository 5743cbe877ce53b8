/** Running heads and feet: the same line on page after page. */
import type { Root } from 'mdast';
import { furnish, isBody, textOf } from './block.ts';
import { isCaption } from './caption.ts';
import { plugin } from './ledger.ts';
import { isClosed, listMark } from './shape.ts';
import { straddled } from './straddle.ts';

/** A page number at either end of a running line. */
const folio = /^\s*\d{1,4}\s*[|·•–—-]?\s+(?=\D)|(?<=\D)\s+[|·•–—-]?\s*(?:page\s+)?\d{1,4}\s*$/gi;

const longest = 100;

/**
 * Mark running lines: lines that come three times alone, or twice beside a page number; but not without a sign of a
 * page's end in one place of three (a page number beside it, in it, or a sentence that runs on over it), since a heading
 * such as "Recommendations" may also come three times. A document's first line is its title before it is one of these.
 */
export function findRunningLines(root: Root): void {
  const groups = new Map<string, { index: number; page: boolean }[]>();
  for (const [index, node] of root.children.entries()) {
    if (!isBody(node)) continue;
    const text = textOf(node).value.trim();
    if (text.length > longest || isClosed(text) || listMark(text) || isCaption(text) || !/\p{L}/u.test(text)) continue;
    const key = text.replace(folio, '').trim().toLowerCase().replace(/\s+/g, ' ');
    if (!key) continue;
    const beside = [index - 1, index + 1].some((at) => root.children[at]?.data?.furniture === 'page-number');
    const numbered = text.replace(folio, '').trim() !== text;
    const group = groups.get(key) ?? [];
    group.push({ index, page: beside || numbered });
    groups.set(key, group);
  }
  for (const group of groups.values()) {
    const signs = group.filter(({ index, page }) => page || straddled(root, index)).length;
    const often = group.length >= 3 || (group.length >= 2 && signs >= 2);
    const once = group.length === 1 && group.every(({ index, page }) => page && straddled(root, index));
    if (!once && (!often || signs * 3 < group.length)) continue;
    for (const { index } of group) {
      const node = root.children[index];
      if (node && index > 0) furnish(node, 'running-line');
    }
  }
}

export const runningLine = plugin(findRunningLines);
