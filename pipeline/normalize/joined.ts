/** Paragraphs that the editor joins: `joins` in the codebook. */
import type { Root, RootContent } from 'mdast';
import { isBody, textOf } from './block.ts';
import { isCaption } from './caption.ts';
import { type Ledger, plugin } from './ledger.ts';
import { join, tailOf } from './rejoin.ts';
import { hyphenated, seamOf } from './seam.ts';

/** Join each block that begins with the words that the editor names to the paragraph before it, over what lies between. */
export function joinSettled(root: Root, ledger: Ledger): void {
  for (const ref of ledger.entry?.joins ?? []) {
    if (hyphenated.test(ref.text)) continue;
    const seam = seamOf(root, ref, true, ledger);
    if (!seam || !isBody(seam.block)) continue;
    const { siblings, block } = seam;
    const at = siblings.indexOf(block);
    const index = siblings.slice(0, at).findLastIndex((node) => !isFloat(node));
    const left = tailOf(siblings[index]) ?? heading(siblings[index]);
    if (!left) {
      ledger.unsettled.push({
        rule: 'codebook-seam',
        severity: 'error',
        found: `Nothing stands before "${ref.text}" in ${ledger.file.path} that it could go on with`,
        expected: 'a paragraph before it',
        help: 'Take this entry out of joins.',
        place: ref.place,
      });
      continue;
    }
    join(left, { at, node: block, confidence: 1 }, siblings.slice(index + 1, at), ledger, 'joined');
    siblings.splice(at, 1);
  }
}

function isFloat(node: RootContent): boolean {
  return Boolean(node.data?.furniture && node.type !== 'heading') || (isBody(node) && isCaption(textOf(node).value));
}

function heading(node: RootContent | undefined) {
  return node?.type === 'heading' ? node : null;
}

export const joined = plugin(joinSettled);
