/** A picture that is a link, with blank lines between the link's signs and the picture: three paragraphs to the grammar. */
import type { Edit } from './mended.ts';

/** `[`, a picture, `](address)`, each on lines of their own. */
const apart = /^([^\S\r\n]*\[)(\s+)(!\[[^\]\r\n]*\]\([^\r\n]*\))(\s+)\]\([^()\s]*(?:\([^()\s]*\)[^()\s]*)*\)/gm;

/** @returns White space to take out. */
export function splitLinks(value: string): Edit[] {
  const edits: Edit[] = [];
  if (!value.includes('](')) return edits;
  for (const match of value.matchAll(apart)) {
    const [, open = '', first = '', picture = '', second = ''] = match;
    let at = match.index + open.length;
    for (const gap of [first, second]) {
      edits.push({ rule: 'split-link', start: at, end: at + gap.length, after: '', confidence: 0.95 });
      at += gap.length + picture.length;
    }
  }
  return edits;
}
