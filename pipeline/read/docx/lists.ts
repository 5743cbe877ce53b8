/** Items in a row to lists, nested as deep as they say. */
import type { List, ListItem, RootContent } from 'mdast';

/** Where an item stands. */
export interface Item {
  id: string;
  /** From 0. */
  depth: number;
  ordered: boolean;
  start: number;
}

/** A block on its way into the tree. */
export interface Unit {
  node: RootContent;
  item: Item | null;
  /** Goes on with the item before it. */
  continued: boolean;
}

interface Level {
  list: List;
  item: Item;
}

/** @returns The blocks with their items in lists. */
export function toLists(units: readonly Unit[]): RootContent[] {
  const nodes: RootContent[] = [];
  const counts = new Map<string, number[]>();
  let levels: Level[] = [];
  for (const { node, item, continued } of units) {
    const host = levels.at(-1)?.list.children.at(-1);
    if (item) levels = add(nodes, levels, item, node, counts);
    else if (continued && host && node.type === 'paragraph' && !node.data?.furniture) host.children.push(node);
    else {
      levels = [];
      nodes.push(node);
    }
  }
  for (const node of nodes) if (node.type === 'list') settle(node);
  return nodes;
}

function add(
  nodes: RootContent[],
  levels: readonly Level[],
  item: Item,
  node: RootContent,
  counts: Map<string, number[]>,
): Level[] {
  const number = next(item, counts);
  const entry: ListItem = { type: 'listItem', spread: false, children: [node as ListItem['children'][number]] };
  if (node.position) entry.position = node.position;
  const kept = levels.filter((level) => level.item.depth <= item.depth);
  const last = kept.at(-1);
  // Bullets in a row are one list whatever they are called; numbers that begin anew are another.
  if (
    last?.item.depth === item.depth &&
    last.item.ordered === item.ordered &&
    (!item.ordered || last.item.id === item.id)
  ) {
    last.list.children.push(entry);
    return kept;
  }
  if (last?.item.depth === item.depth) kept.pop();
  const list: List = {
    type: 'list',
    ordered: item.ordered,
    start: item.ordered ? number : null,
    spread: false,
    children: [entry],
  };
  if (node.position) list.position = node.position;
  const host = kept.at(-1)?.list.children.at(-1);
  if (host) host.children.push(list);
  else nodes.push(list);
  return [...kept, { list, item }];
}

/** The number that Word prints before an item: one more than the last of its list, and deeper ones begin anew. */
function next({ id, depth, start }: Item, counts: Map<string, number[]>): number {
  const list = counts.get(id) ?? [];
  counts.set(id, list);
  list.length = Math.min(list.length, depth + 1);
  const number = (list[depth] ?? start - 1) + 1;
  list[depth] = number;
  return number;
}

/** Places of lists and items end where their last child does. */
function settle(node: List | ListItem): void {
  for (const child of node.children) if (child.type === 'list' || child.type === 'listItem') settle(child);
  const last = node.children.at(-1)?.position;
  if (node.position && last) node.position = { start: node.position.start, end: last.end };
}
