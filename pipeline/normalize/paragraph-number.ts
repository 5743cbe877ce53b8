/** Numbers of paragraphs, as reports of inquiries and courts have them: "6.207. Counsel suggested …". Marks, no text. */
import type { Paragraph, Root, RootContent } from 'mdast';
import { isBody, setLeaf, textOf } from './block.ts';
import { type Ledger, mark, plugin } from './ledger.ts';
import { cut, mapped, offsetAt } from './mapped.ts';
import { isClosed, words } from './shape.ts';

const numbered = /^\s*(\d{1,3}(?:\.\d{1,3}){1,3})\.?\s+(?=["'“‘«([]*\p{Lu})/u;

/** Fewer prove nothing. */
const enough = 3;

/** A paragraph of so many words is none of a heading, and a line of so many is followed by others. */
const long = 15;
const line = 8;

interface Numbered {
  block: Paragraph;
  /** The mark with the white space around it, in UTF-16 units. */
  length: number;
  value: number[];
  /** Whether it is text by its own length and end: a heading has neither. */
  text: boolean;
}

/**
 * Take the numbers from a document's paragraphs, where they count up and most of what is numbered so is text: else
 * they are the numbers of its headings, and stay.
 */
export function takeParagraphNumbers(root: Root, ledger: Ledger): void {
  const all = root.children.flatMap((node, index) => read(node, root.children[index + 1], ledger) ?? []);
  const paragraphs = all.filter(({ text }) => text);
  const counting = all.filter(({ value }, index) => index === 0 || countsOn(all[index - 1]?.value ?? [], value)).length;
  if (paragraphs.length < enough || paragraphs.length * 2 < all.length || counting * 3 < all.length * 2) return;
  for (const { block, length } of paragraphs) {
    const [first] = block.children;
    if (first?.type !== 'text') continue;
    const text = mapped(first);
    mark(ledger, offsetAt(text, 0), offsetAt(text, length - 1) + 1);
    setLeaf(first, cut(text, length));
    block.data = { ...block.data, begins: true };
  }
}

function read(node: RootContent, next: RootContent | undefined, { made }: Ledger): Numbered | null {
  if (!isBody(node) || node.children[0]?.type !== 'text') return null;
  const { value } = textOf(node);
  const found = numbered.exec(node.children[0].value);
  const rest = value.slice(found?.[0].length ?? 0);
  if (!found?.[1] || rest.trim() === '') return null;
  const goesOn = made === 'lines' && words(rest) >= line && isBody(next) && !numbered.test(textOf(next).value);
  const text = words(rest) >= long || isClosed(rest.trimEnd()) || (goesOn && isBelow(node, next));
  return { block: node, length: found[0].length, value: found[1].split('.').map(Number), text };
}

function isBelow(node: Paragraph, next: Paragraph): boolean {
  return (next.position?.start.line ?? 0) - (node.position?.end.line ?? 0) === 1;
}

/** 6.8 after 6.7, 7.1 after 6.30, 6.7.1 after 6.7. */
function countsOn(before: readonly number[], value: readonly number[]): boolean {
  const last = value.at(-1);
  const at = value.findIndex((part, index) => part !== before[index]);
  return at >= 0 && (value[at] === (before[at] ?? 0) + 1 || last === 1);
}

export const paragraphNumber = plugin(takeParagraphNumbers);
