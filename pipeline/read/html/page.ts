/** A page on its way to mdast: its tree, what is known of its elements, and the ledger. */
import type { FurnitureKind } from '../../ast.ts';
import type { Notes } from './notes.ts';
import type { Facts } from './survey.ts';
import type { Ground } from './text.ts';
import type { Element, Text } from './tree.ts';

export interface Page {
  document: Element;
  ground: Ground;
  facts: ReadonlyMap<Element, Facts>;
  /** Roots of the article. */
  roots: ReadonlySet<Element>;
  /** What an element is by itself; `null` for text. */
  kindOf: (node: Element) => FurnitureKind | null;
  notes: Notes;
  /** Alternative texts that are in the tree. */
  shown: Text[];
}
