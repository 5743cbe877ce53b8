/** Blocks as the rules see them: paragraphs and headings with their text, also where it is set in emphasis and links. */
import type { Code, Heading, InlineCode, Nodes, Paragraph, Root, RootContent, TableCell, Text } from 'mdast';
import type { FurnitureKind } from '../ast.ts';
import { range } from '../places.ts';
import type { Ledger } from './ledger.ts';
import { concat, endOf, type Mapped, mapped, offsetAt } from './mapped.ts';

export type Block = Paragraph | Heading;

declare module 'unist' {
  interface Data {
    /** What a heading is marked by, such as `◆` or `chapter`: headings of one style are of one rank. */
    style?: string;
    /** On a paragraph with no mark of its own: that it is furniture was told from its place alone. */
    guessed?: boolean;
  }
}

/** A leaf that holds words of a line. */
export type Leaf = Text | InlineCode;

/** @returns The text of a block, pieces of all formats together; pictures and note marks are not in it. */
export function textOf(block: Block): Mapped {
  const [child] = block.children;
  if (child?.type === 'text' && block.children.length === 1) return mapped(child);
  const parts: (Mapped | string)[] = [];
  const visit = (node: Nodes): void => {
    if (node.type === 'text' || node.type === 'inlineCode') parts.push(mapped(node));
    else if (node.type === 'break') parts.push(' ');
    else if ('children' in node) for (const one of node.children) visit(one);
  };
  visit(block);
  const text = concat(parts);
  return text.origin.length > 0 ? text : { value: text.value, origin: [{ at: 0, offset: offsetOf(block) }] };
}

/** @returns Where a block begins in the file. */
export function offsetOf(block: Nodes): number {
  return block.position?.start.offset ?? 0;
}

/** @returns The leaves of each line of text, in order: of paragraphs, headings and cells, wherever they stand. */
export function phrases(root: Root): Leaf[][] {
  const found: Leaf[][] = [];
  const visit = (node: Nodes, into: Leaf[] | null): void => {
    if (node.type === 'text' || node.type === 'inlineCode') into?.push(node);
    else if ('children' in node) {
      const own = isPhrase(node) ? [] : into;
      for (const child of node.children) visit(child, own);
      if (own && own !== into && own.length > 0) found.push(own);
    }
  };
  visit(root, null);
  return found;
}

function isPhrase(node: Nodes): node is Paragraph | Heading | TableCell {
  return node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell';
}

/** Give a leaf another text. */
export function setLeaf(leaf: Leaf | Code, text: Mapped): void {
  leaf.value = text.value;
  leaf.data = { ...leaf.data, origin: text.origin };
}

/** Give a block another text, of one piece; its place follows. */
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

/** A block that another goes on with, and what stands between the two. */
export interface Half {
  glue: string;
  block: Block;
}

/** Let a block go on with others, which the caller takes out of the tree. */
export function append(left: Block, halves: readonly Half[], ledger: Ledger): void {
  const start = left.position?.start;
  const end = halves.at(-1)?.block.position?.end;
  if (isPlain(left) && halves.every(({ block }) => isPlain(block))) {
    const parts = halves.flatMap(({ glue, block }) => [glue, textOf(block)]);
    setText(left, concat([textOf(left), ...parts]), ledger);
  } else {
    for (const { glue, block } of halves) {
      // What stands for white space of the file has no place of its own.
      if (glue) left.children.push({ type: 'text', value: glue, data: { origin: [] } });
      left.children.push(...block.children);
    }
  }
  if (start && end) left.position = { start, end };
}

function isPlain({ children }: Block): boolean {
  return children.length === 1 && children[0]?.type === 'text';
}
