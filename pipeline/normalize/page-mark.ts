/** Page numbers between dashes, a running title glued to them, also amid a paragraph: "— 214 —Locks". Furniture. */
import type { Paragraph, Root, RootContent } from 'mdast';
import { furnish, isBody, textOf } from './block.ts';
import { type Ledger, plugin } from './ledger.ts';
import { words } from './shape.ts';
import { halves } from './split.ts';

const sign = /[—–-][^\S\r\n]?(\d{1,4})[^\S\r\n]?[—–-]/;
const whole = new RegExp(`^([^\\r\\n—–]*?)\\s*${sign.source}\\s*([^\\r\\n—–]*)$`, 'u');

/** A title has so many words at most. */
const longest = 8;

/** One such line proves nothing; the numbers of several count up. */
const enough = 2;

interface Mark {
  block: Paragraph;
  /** Of its line, into the block's text. */
  start: number;
  /** Where the next line begins. */
  end: number;
  page: number;
}

/** Part paragraphs around such lines, where their numbers count up through the document, and mark the lines. */
export function findPageMarks(root: Root, ledger: Ledger): void {
  if (!sign.test(ledger.value)) return;
  const found = root.children.flatMap((node) => (isBody(node) ? marksIn(node) : []));
  const marks = found.filter(
    ({ page }, at) => (found[at - 1]?.page ?? page) < page || (found[at + 1]?.page ?? page) > page,
  );
  if (marks.length < enough) return;
  root.children = root.children.flatMap((node): RootContent[] => {
    const own = marks.filter(({ block }) => block === node);
    return own.length > 0 ? parted(node as Paragraph, own, ledger) : [node];
  });
}

function marksIn(block: Paragraph): Mark[] {
  const { value } = textOf(block);
  if (!sign.test(value)) return [];
  const found: Mark[] = [];
  let start = 0;
  for (const line of value.split(/(?<=\n)/)) {
    const [, before = '', page, after = ''] = whole.exec(line.trim()) ?? [];
    const title = `${before} ${after}`.trim();
    if (page && words(title) <= longest && !(before && after) && !/[.,;:]$/.test(title) && !/^\d/.test(title))
      found.push({ block, start, end: start + line.length, page: Number(page) });
    start += line.length;
  }
  return found;
}

function parted(block: Paragraph, marks: readonly Mark[], ledger: Ledger): RootContent[] {
  const behind: RootContent[] = [];
  let rest = block;
  for (const { start, end } of marks.toReversed()) {
    if (textOf(rest).value.slice(end).trim() !== '') {
      const [left, right] = halves(rest, end, ledger);
      behind.unshift(right);
      rest = left;
    }
    if (start === 0) {
      furnish(rest, 'running-line');
      return [rest, ...behind];
    }
    const [left, line] = halves(rest, start, ledger);
    furnish(line, 'running-line');
    behind.unshift(line);
    rest = left;
  }
  return [rest, ...behind];
}

export const pageMark = plugin(findPageMarks);
