/** Notes of editors, translators and publishers: furniture, read for metadata. */
import type { Root } from 'mdast';
import { blocks, furnish, isBody, textOf } from './block.ts';
import { back, front } from './edges.ts';
import { plugin } from './ledger.ts';
import { isDisclaimer, isEditorNote } from './notes.ts';
import { words } from './shape.ts';

const longest = 200;

/** Mark labelled notes wherever they stand, and disclaimers at either end of the document. */
export function findEditorNotes(root: Root): void {
  const edges = new Set([...front(root), ...back(root).slice(-4)]);
  for (const block of blocks(root)) {
    if (!isBody(block)) continue;
    const text = textOf(block).value;
    if (words(text) > longest) continue;
    if (isEditorNote(text) || (edges.has(block) && isDisclaimer(text))) furnish(block, 'editor-note');
  }
}

export const editorNote = plugin(findEditorNotes);
