/** Lists and lines of nothing but links: a menu before the text, or under a heading that leads elsewhere. Furniture. */
import type { Paragraph, Root, RootContent } from 'mdast';
import { lowerOf } from '../lower.ts';
import { furnish, isBody, textOf } from './block.ts';
import { isFull } from './edges.ts';
import { plugin } from './ledger.ts';
import { ends } from './web-lines.ts';

/** A menu has so many entries at least. */
const enough = 3;

/** Mark menus, and what leads elsewhere with the heading above it. */
export function findLinkLists(root: Root): void {
  let seenText = false;
  let above: RootContent | null = null;
  for (const node of root.children) {
    const text = node.type === 'heading' || node.type === 'paragraph' ? textOf(node).value.trim() : '';
    if (
      ends.perhaps.test(lowerOf(text)) &&
      (node.type === 'heading' || isBody(node) || node.data?.furniture === 'navigation')
    ) {
      above = node;
      continue;
    }
    if (isLinks(node) && (above || (!seenText && node.type === 'list' && node.children.length >= enough))) {
      furnish(node, 'navigation');
      if (above) furnish(above, 'navigation');
      continue;
    }
    above = null;
    if (isBody(node) && isFull(text)) seenText = true;
  }
}

function isLinks(node: RootContent): boolean {
  if (node.data?.furniture || node.data?.begins) return false;
  if (node.type === 'list') return node.children.every((item) => item.children.every(isLinks));
  return node.type === 'paragraph' && isLink(node);
}

function isLink({ children }: Paragraph): boolean {
  const told = children.filter((child) => !(child.type === 'text' && !/[\p{L}\p{N}]/u.test(child.value)));
  return told.length > 0 && told.every(({ type }) => type === 'link' || type === 'linkReference' || type === 'image');
}

export const linkList = plugin(findLinkLists);
