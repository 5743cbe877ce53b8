/** What stands in bold at the head of a passage: names of speakers lose that mark in the passage's text. */
import type { Nodes } from 'mdast';
import type { SourceRoot } from '../ast.ts';

/** @returns By passage number the words in bold that it opens with. */
export function boldIn(root: SourceRoot | undefined): Map<number, string> {
  const found = new Map<number, string>();
  const visit = (node: Nodes) => {
    const passage = node.data?.passage;
    if (passage) {
      const first = 'children' in node ? node.children[0] : undefined;
      const words = first?.type === 'strong' ? textOf(first).trim() : '';
      if (words) found.set(passage.number, words);
      return;
    }
    if ('children' in node) for (const child of node.children) visit(child);
  };
  if (root) visit(root);
  return found;
}

function textOf(node: Nodes): string {
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}
