/** Paragraphs that the editor parts: `splits` in the codebook. */
import type { Paragraph, PhrasingContent, Root } from 'mdast';
import { isBody, paragraph, textOf } from './block.ts';
import { type Ledger, plugin, repair } from './ledger.ts';
import { cut, endOf, mapped, offsetAt, trim } from './mapped.ts';
import { hyphenated, seamOf } from './seam.ts';

declare module 'unist' {
  interface Data {
    /** On a paragraph that begins a passage since the editor or its own number says so: nothing joins it to the one before. */
    begins?: boolean;
  }
}

/** Part paragraphs before the words that the editor names; a paragraph that begins with them stays by itself. */
export function splitParagraphs(root: Root, ledger: Ledger): void {
  for (const ref of ledger.entry?.splits ?? []) {
    if (hyphenated.test(ref.text)) continue;
    const seam = seamOf(root, ref, false, ledger);
    if (!seam) continue;
    const index = seam.siblings.indexOf(seam.block);
    const block = seam.siblings[index];
    if (!isBody(block)) continue;
    const text = textOf(block);
    const start = offsetAt(text, seam.at);
    const before = white(ledger.value, start);
    repair(ledger, { rule: 'split', start: before, end: start, after: '\n\n', confidence: 1 });
    if (seam.at === 0) {
      block.data = { ...block.data, begins: true };
      continue;
    }
    const [left, right] = halves(block, seam.at, ledger);
    left.data = { ...block.data };
    right.data = { ...right.data, begins: true };
    seam.siblings.splice(index, 1, left, right);
  }
}

/** Where the white space before an offset begins. */
function white(value: string, offset: number): number {
  let start = offset;
  while (start > 0 && /\s/.test(value.charAt(start - 1))) start -= 1;
  return start;
}

/** @returns What of a paragraph stands before an offset into its text, and what from there on. */
export function halves(block: Paragraph, at: number, ledger: Ledger): [Paragraph, Paragraph] {
  const text = textOf(block);
  if (block.children.length === 1 && block.children[0]?.type === 'text')
    return [paragraph(trim(cut(text, 0, at)), ledger), paragraph(cut(text, at), ledger)];
  const [left, right] = part(block.children, at);
  const place = ledger.at(offsetAt(text, at));
  const end = block.position?.end ?? ledger.at(endOf(text));
  const start = block.position?.start ?? ledger.at(offsetAt(text, 0));
  return [
    { ...block, children: left, position: { start, end: place } },
    { ...block, children: right, position: { start: place, end } },
  ];
}

/** Pieces of a line before and from an offset into their text; a piece that lies over it is parted. */
function part(nodes: readonly PhrasingContent[], at: number): [PhrasingContent[], PhrasingContent[]] {
  const left: PhrasingContent[] = [];
  const right: PhrasingContent[] = [];
  let from = 0;
  for (const node of nodes) {
    const length = textOf({ type: 'paragraph', children: [node] }).value.length;
    const cutAt = at - from;
    from += length;
    if (cutAt >= length) {
      left.push(node);
    } else if (cutAt <= 0) {
      right.push(node);
    } else if (node.type === 'text' || node.type === 'inlineCode') {
      const text = mapped(node);
      const [head, tail] = [cut(text, 0, cutAt), cut(text, cutAt)];
      left.push({ ...node, value: head.value, data: { ...node.data, origin: head.origin } });
      right.push({ ...node, value: tail.value, data: { ...node.data, origin: tail.origin } });
    } else if ('children' in node) {
      const [head, tail] = part(node.children as PhrasingContent[], cutAt);
      left.push({ ...node, children: head } as PhrasingContent);
      right.push({ ...node, children: tail } as PhrasingContent);
    } else {
      right.push(node);
    }
  }
  return [left, right];
}

export const split = plugin(splitParagraphs);
