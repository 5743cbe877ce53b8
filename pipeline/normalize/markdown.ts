/** What blocks are where the format has told them from each other: its headings and notes, and the headings that only look like one. */
import type { Heading, Paragraph, Root, RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import { furnish, isBody, setLeaf, textOf } from './block.ts';
import { glyphsOfItems, markedStyle } from './heading.ts';
import { type Ledger, mark, plugin } from './ledger.ts';
import { cut, mapped, offsetAt } from './mapped.ts';
import { headingMark, isClosed, words } from './shape.ts';
import { commonHeadings, noteHeadings } from './vocabulary.ts';

/** A paragraph of nothing but bold print that is a heading has so many words at most. */
const longest = 14;

/** Mark what is no passage. The title is a first `#` heading that stands before all text. */
export function furnishMarkdown(root: Root, ledger: Ledger): void {
  findHeadings(root, ledger);
  let seenText = false;
  let seenTitle = false;
  let under = false;
  for (const node of root.children) {
    if (node.type === 'heading') {
      const text = textOf(node).value.trim();
      const isTitle: boolean = node.depth === 1 && !seenTitle && !seenText && !commonHeadings.has(text.toLowerCase());
      if (!node.data?.furniture) furnish(node, isTitle ? 'title' : 'heading');
      if (isTitle) seenTitle = true;
      under = noteHeadings.test(text);
    } else if (node.data?.furniture) {
      // Told by its reader, or by a rule before.
    } else if (node.type === 'footnoteDefinition' || (under && node.type !== 'thematicBreak')) {
      furnish(node, 'footnote');
    } else if (node.type === 'html') {
      furnish(node, 'other');
    } else if (node.type !== 'definition' && node.type !== 'thematicBreak') {
      seenText = true;
    }
  }
  // A picture amid text is furniture of its own: what it shows is not what the paragraph says.
  visit(root, ['image', 'imageReference'], (node) => {
    node.data = { ...node.data, furniture: 'caption' };
  });
}

/** Make headings of paragraphs that say themselves that they are one: by a sign, by capitals, by bold print alone. */
function findHeadings(root: Root, ledger: Ledger): void {
  const items = glyphsOfItems(root);
  const depths = new Map<string, number>();
  let depth = 1;
  for (const [index, node] of root.children.entries()) {
    if (node.type === 'heading') depth = node.depth;
    const style = isBody(node) ? styleOf(node, root.children[index + 1], items) : null;
    if (!style || !isBody(node)) continue;
    const own = Math.min(6, depths.get(style) ?? depth + 1) as Heading['depth'];
    depths.set(style, own);
    depth = own;
    root.children[index] = toHeading(node, own, ledger);
  }
}

function styleOf(node: Paragraph, next: RootContent | undefined, items: ReadonlySet<string>): string | null {
  const text = textOf(node).value.trim();
  const marked = markedStyle(text, items);
  if (marked) return marked;
  const bold = node.children.every((child) => child.type === 'strong' || child.type === 'break');
  const above = next?.type === 'paragraph' || next?.type === 'list' || next?.type === 'table';
  return bold && above && text !== '' && words(text) <= longest && !isClosed(text) ? 'bold' : null;
}

function toHeading(node: Paragraph, depth: Heading['depth'], ledger: Ledger): Heading {
  const heading: Heading = { ...node, type: 'heading', depth };
  const [first] = node.children;
  const length = headingMark(textOf(node).value)?.length ?? 0;
  if (first?.type === 'text' && length > 0 && length < first.value.length) {
    const text = mapped(first);
    mark(ledger, offsetAt(text, 0), offsetAt(text, length - 1) + 1);
    setLeaf(first, cut(text, length));
  }
  return heading;
}

export const markdown = plugin(furnishMarkdown);
