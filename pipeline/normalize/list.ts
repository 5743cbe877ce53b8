/** List items: by a bullet, by a number or letter that counts, or as a run of short lines. */
import type { List, ListItem, Paragraph, Root, RootContent } from 'mdast';
import { isBody, setText, textOf } from './block.ts';
import { isRun } from './heading.ts';
import { type Ledger, mark, plugin } from './ledger.ts';
import { cut, offsetAt } from './mapped.ts';
import { gapBetween } from './profile.ts';
import { type ListMark, listMark, romanOne } from './shape.ts';

/** A list that may still get items. `column`: of its marks, from 1. */
interface Level {
  list: List;
  style: string;
  column: number;
}

/** Build lists: items of one style, one after another, also with blank lines between them; deeper marks nest. */
export function findLists(root: Root, ledger: Ledger): void {
  const marks = root.children.map((node, index) => (isBody(node) ? itemMark(root, index) : null));
  const runs = root.children.map((node, index) => isBody(node) && !marks[index] && index > 0 && isRun(root, index));
  const children: RootContent[] = [];
  let levels: Level[] = [];
  for (const [index, node] of root.children.entries()) {
    const found = marks[index] ?? (runs[index] ? { style: 'line', value: null, length: 0 } : null);
    if (found && isBody(node)) {
      if (found.style === 'line' && !runs[index - 1]) levels = [];
      levels = add(children, levels, node, found, ledger);
    } else if (isBody(node) && goesOn(levels, node, root.children[index - 1], ledger)) {
      levels.at(-1)?.list.children.at(-1)?.children.push(node);
    } else {
      levels = [];
      children.push(node);
    }
  }
  for (const node of children) if (node.type === 'list') settle(node);
  root.children = children;
}

/** A bullet is an item by itself. A number or letter is one only where it counts: 1 before 2, b behind a. */
function itemMark(root: Root, index: number): ListMark | null {
  const node = root.children[index];
  if (!isBody(node)) return null;
  const own = listMark(textOf(node).value);
  if (!own || own.value === null) return own;
  const roman = romanOne(own);
  if (roman && countsOn(root, index, roman, 1)) return roman;
  return countsOn(root, index, own, 1) || countsOn(root, index, own, -1) ? own : null;
}

/** Whether an item with the next number, or the one before, is near. `i` before `ii` is one. */
function countsOn(root: Root, index: number, { style, value }: ListMark, step: 1 | -1): boolean {
  for (let at = index + step, seen = 0; at >= 0 && at < root.children.length && seen < 4; at += step) {
    const other = root.children[at];
    if (other?.type === 'heading') return false;
    if (!isBody(other)) continue;
    seen += 1;
    const found = listMark(textOf(other).value);
    const one = found && value === 2 && step < 0 ? romanOne(found) : null;
    const same = found?.style === style ? found : one?.style === style ? one : null;
    if (same?.value === (value ?? 0) + step) return true;
    // An `i` that does not count on here is the first of a list within.
    if (same && !romanOne(same)) return false;
  }
  return false;
}

function add(children: RootContent[], levels: Level[], node: Paragraph, found: ListMark, ledger: Ledger): Level[] {
  const text = textOf(node);
  const start = offsetAt(text, 0);
  const column = ledger.at(start).column;
  const place = node.position;
  if (found.length > 0) {
    mark(ledger, start, offsetAt(text, found.length - 1) + 1);
    setText(node, cut(text, found.length), ledger);
  }
  const item: ListItem = { type: 'listItem', spread: false, children: [node], ...(place ? { position: place } : {}) };
  // Deeper marks of another style open a list in the item before; marks no deeper close the lists that are.
  const kept = levels.filter(
    (level) => level.column < column || (level.column === column && level.style === found.style),
  );
  const same = kept.findLast((level) => level.style === found.style && Math.abs(level.column - column) <= 1);
  if (same) {
    same.list.children.push(item);
    return kept.slice(0, kept.indexOf(same) + 1);
  }
  const list: List = {
    type: 'list',
    ordered: found.value !== null,
    start: found.value,
    spread: false,
    children: [item],
    ...(place ? { position: { ...place } } : {}),
  };
  const parent = kept.findLast((level) => level.column + 1 < column);
  const host = parent?.list.children.at(-1);
  if (parent && host) {
    host.children.push(list);
    return [...kept.slice(0, kept.indexOf(parent) + 1), { list, style: found.style, column }];
  }
  children.push(list);
  return [{ list, style: found.style, column }];
}

/** A paragraph set in as far as the text of the item before it is part of that item. */
function goesOn(levels: readonly Level[], node: Paragraph, before: RootContent | undefined, ledger: Ledger): boolean {
  const level = levels.at(-1);
  if (!level || node.data?.begins || level.style === 'line' || !before || !isBody(before)) return false;
  const column = ledger.at(node.position?.start.offset ?? 0).column;
  return column > level.column + 1 && gapBetween(before, node) <= 1;
}

/** Places of lists and items end where their last child does. */
function settle(node: List | ListItem): void {
  for (const child of node.children) if (child.type === 'list' || child.type === 'listItem') settle(child);
  const last = node.children.at(-1)?.position;
  if (node.position && last) node.position = { start: node.position.start, end: last.end };
}

export const list = plugin(findLists);
