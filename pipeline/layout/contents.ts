/** The contents list, made from the headings of the rendered HTML: the templates alone decide the order. */
import type { Element, Root } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';

export interface ContentsEntry {
  id: string;
  text: string;
  /** 1 or 2. */
  level: number;
  isChapter: boolean;
}

/** @returns Every `h1` and `h2` that has an id and no `data-unlisted`. */
export function contents(tree: Root): ContentsEntry[] {
  const found: ContentsEntry[] = [];
  visit(tree, 'element', (node: Element) => {
    const level = ['h1', 'h2'].indexOf(node.tagName) + 1;
    const { id, dataUnlisted } = node.properties;
    if (level === 0 || typeof id !== 'string' || dataUnlisted !== undefined) return;
    found.push({ id, level, isChapter: level === 2, text: textOf(node).replace(/\s+/g, ' ').trim() });
  });
  return found;
}
