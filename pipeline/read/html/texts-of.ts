import { scripts } from './elements.ts';
import type { Element, Text } from './tree.ts';

/** @returns Text nodes that are no code of the page, in file order. */
export function textsOf(node: Element, found: Text[] = []): Text[] {
  if (scripts.has(node.name)) return found;
  for (const child of node.children) {
    if (child.type === 'text') found.push(child);
    else textsOf(child, found);
  }
  return found;
}
