/** Lists that were typed: a bullet, a number or a letter before the words of a paragraph. */
import { ordinal } from '../../ordinal.ts';
import type { Item } from './lists.ts';
import type { Block, Para } from './model.ts';
import { type Page, textOf } from './phrasing.ts';

/** A mark at the start of a paragraph's text. */
interface Mark {
  /** Marks of one style make one list. */
  style: string;
  /** 1 for `1.`, `a)` and `i.`; `null` for a bullet. */
  value: number | null;
  /** With the white space around it. */
  length: number;
}

const bullet = /^\s*([•‣⁃∙·▪▫◦○●■◆➢✓–—*+-])\s+(?=\S)|^\s*([•‣▪▫◦●■◆➢✓])(?=\p{L})/u;
const number = /^\s*(\(?)(\d{1,3}|[a-z]|[ivx]{2,5})([.)])\s+(?=\S)/i;

/** A number counts on from one as near as this, other paragraphs between them. */
const reach = 4;

/**
 * Find typed items. A bullet makes one by itself; a number or letter only where it counts: 1 before 2, b behind a.
 *
 * @param blocks The body's; `taken` are those that are something else.
 */
export function typedItems(blocks: readonly Block[], page: Page, taken: (para: Para) => boolean): Map<Para, Item> {
  const marks = blocks.map((block) => (block.type === 'para' && !taken(block) ? markOf(textOf(block, page)) : null));
  const items = new Map<Para, Item>();
  let open: string[] = [];
  for (const [index, block] of blocks.entries()) {
    const mark = marks[index];
    if (block.type === 'grid' || !mark || !(mark.value === null || counts(marks, blocks, index, taken))) {
      if (block.type === 'grid' || block.begun) open = [];
      continue;
    }
    const known = open.indexOf(mark.style);
    const deeper = known < 0 && open.length > 0 && rank(mark) > rank(open.at(-1) ?? '');
    if (known < 0 && !deeper) open = [];
    open = [...open.slice(0, known < 0 ? open.length : known), mark.style];
    items.set(block, {
      id: `typed ${mark.style}`,
      depth: open.length - 1,
      ordered: mark.value !== null,
      start: mark.value ?? 1,
    });
    strip(block, mark.length, page);
  }
  return items;
}

function markOf(text: string): Mark | null {
  const point = bullet.exec(text);
  if (point) return { style: point[1] ?? point[2] ?? '', value: null, length: point[0].length };
  const found = number.exec(text);
  if (!found?.[2]) return null;
  const [whole, opened, label, closed] = found;
  if (opened && closed === '.') return null;
  const kind = /\d/.test(label) ? '1' : label === label.toLowerCase() ? 'a' : 'A';
  return { style: `${opened}${kind}${closed}`, value: ordinal(label), length: whole.length };
}

/** Letters stand below numbers, and bullets below both; a bullet of another kind below the one before it. */
function rank(mark: Mark | string): number {
  const style = typeof mark === 'string' ? mark : mark.style;
  if (!/[1aA][.)]$/.test(style)) return typeof mark === 'string' ? 2 : 3;
  return style.includes('1') ? 0 : 1;
}

function counts(
  marks: readonly (Mark | null)[],
  blocks: readonly Block[],
  index: number,
  taken: (para: Para) => boolean,
): boolean {
  const { style, value } = marks[index] as Mark;
  const found = (step: 1 | -1): boolean => {
    for (let at = index + step, seen = 0; at >= 0 && at < marks.length && seen < reach; at += step) {
      const block = blocks[at];
      if (block?.type === 'para' && !block.begun) continue;
      if (block?.type === 'grid' || (block && taken(block))) return false;
      seen += 1;
      if (marks[at]?.style === style) return marks[at]?.value === (value ?? 0) + step;
    }
    return false;
  };
  return found(1) || found(-1);
}

/** What the mark covers is no text of the item. */
function strip(para: Para, length: number, { value }: Page): void {
  let left = length;
  const pieces: Para['pieces'] = [];
  for (const piece of para.pieces) {
    const own = piece.mark || piece.furniture !== null ? 0 : Math.min(left, piece.end - piece.start);
    left -= own;
    const end = piece.start + own;
    if (own > 0) pieces.push({ ...piece, end, mark: true, note: null });
    if (end < piece.end || piece.note !== null) pieces.push({ ...piece, start: end });
  }
  para.pieces = pieces.filter(({ start, end, note }) => note !== null || value.slice(start, end) !== '');
}
