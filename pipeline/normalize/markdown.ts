/** Furniture of a Markdown document: its grammar gives headings and notes; bylines, captions and the like remain to be told. */
import type { Paragraph, Root } from 'mdast';
import { toString as plain } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { furnish } from './block.ts';
import { bylineText } from './byline.ts';
import { isCaption } from './caption.ts';
import { plugin } from './ledger.ts';
import { isAuthorNote, isDisclaimer, isEditorNote } from './notes.ts';
import { isClosed, words } from './shape.ts';
import { signatureText } from './signature.ts';
import { noteHeadings } from './vocabulary.ts';

const full = 22;

/** Mark what is no passage. The title is a first `#` heading that is the only one of its rank, or stands before all text. */
export function furnishMarkdown(root: Root): void {
  const paragraphs = root.children.filter((node): node is Paragraph => node.type === 'paragraph');
  const start = paragraphs.findIndex((node) => words(plain(node)) >= full && isClosed(plain(node)));
  const front = new Set(paragraphs.slice(0, Math.max(0, start)));
  const back = paragraphs.slice(-4);
  let seenText = false;
  let seenTitle = false;
  let under = false;
  for (const node of root.children) {
    if (node.type === 'heading') {
      const isTitle: boolean = node.depth === 1 && !seenTitle && !seenText;
      furnish(node, isTitle ? 'title' : 'heading');
      if (isTitle) seenTitle = true;
      under = noteHeadings.test(plain(node).trim());
    } else if (node.type === 'footnoteDefinition' || (under && node.type !== 'thematicBreak')) {
      furnish(node, 'footnote');
    } else if (node.type === 'html') {
      furnish(node, 'other');
    } else if (node.type === 'paragraph') {
      const text = plain(node).trim();
      const edge = front.has(node) || back.includes(node);
      const pictured = node.children.every((child) => child.type === 'image' || child.type === 'imageReference');
      if (pictured || isCaption(text)) furnish(node, 'caption');
      else if (isEditorNote(text) || (edge && isDisclaimer(text))) furnish(node, 'editor-note');
      else if (front.has(node) && words(text) <= 25 && bylineText(text)) furnish(node, 'byline');
      else if (edge && words(text) <= 150 && isAuthorNote(text)) furnish(node, 'author-note');
      else seenText = true;
    } else if (node.type !== 'definition' && node.type !== 'thematicBreak') seenText = true;
  }
  for (const node of [...back].reverse()) {
    if (node.data?.furniture) continue;
    if (!signatureText(plain(node).trim())) break;
    furnish(node, 'signature');
  }
  // A picture amid text is furniture of its own: what it shows is not what the paragraph says.
  visit(root, ['image', 'imageReference'], (node) => {
    node.data = { ...node.data, furniture: 'caption' };
  });
}

export const markdown = plugin(furnishMarkdown);
