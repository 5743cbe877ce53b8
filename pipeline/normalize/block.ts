/** Blocks of plain text as mdast: paragraphs and headings with one text child. */
import type { Heading, Paragraph, Root, RootContent } from 'mdast';
import type { FurnitureKind } from '../ast.ts';
import { range } from '../places.ts';
import type { Ledger } from './ledger.ts';
import { endOf, type Mapped, mapped, offsetAt } from './mapped.ts';

export type Block = Paragraph | Heading;

declare module 'unist' {
  interface Data {
    /** What a heading is marked by, such as `◆` or `chapter`: headings of one style are of one rank. */
    style?: string;
    /** On a paragraph with no mark of its own: that it is furniture was told from its place alone. */
    guessed?: boolean;
  }
}

/** @returns The text of a block of plain text. */
export function textOf(block: Block): Mapped {
  const [child] = block.children;
  return child?.type === 'text' ? mapped(child) : { value: '', origin: [{ at: 0, offset: 0 }] };
}

/** Give a block another text; its place follows. */
export function setText(block: Block, text: Mapped, ledger: Ledger): void {
  const position = range(ledger.at, offsetAt(text, 0), endOf(text));
  block.position = position;
  block.children = [{ type: 'text', value: text.value, position, data: { origin: text.origin } }];
}

/** @returns A new paragraph. */
export function paragraph(text: Mapped, ledger: Ledger): Paragraph {
  const block: Paragraph = { type: 'paragraph', children: [] };
  setText(block, text, ledger);
  return block;
}

/** @returns Whether the node is a paragraph that nothing has claimed as furniture yet. */
export function isBody(node: RootContent | undefined): node is Paragraph {
  return node?.type === 'paragraph' && !node.data?.furniture;
}

/** Every paragraph and heading of the tree, in order: also those in lists and quotations. */
export function blocks(root: Root): Block[] {
  const found: Block[] = [];
  const visit = (node: RootContent): void => {
    if (node.type === 'paragraph' || node.type === 'heading') found.push(node);
    else if (node.type === 'list' || node.type === 'listItem' || node.type === 'blockquote')
      for (const child of node.children) visit(child);
  };
  for (const child of root.children) visit(child);
  return found;
}

/** Mark a node as furniture. */
export function furnish(node: RootContent, kind: FurnitureKind): void {
  node.data = { ...node.data, furniture: kind };
}
