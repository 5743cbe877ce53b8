/** Paragraphs that were set in by four spaces to be seen: to the grammar they are code, and their marks are text. */
import type { Root } from 'mdast';
import type { Edit } from './mended.ts';

/** What programs have and prose has not. */
const program = /[{}<>=\\|$@~^]|;\s*$|\(\)|^\s*(?:#|\/\/|--|>>>|import\s|from\s|def\s|let\s|const\s|var\s)/m;

/** Fewer words are a label or a command. */
const fewest = 8;

/** Of the characters of prose so many are letters and white space. */
const share = 0.9;

/** Blocks of a page, set in below the tag that holds them: to the grammar the blank line between ended the page. */
const tags = /^\s*<\/?(?:li|dt|dd|p|div|t[rdh]|thead|tbody|tfoot|section|h[1-6]|[ou]l|dl|table)\b[^>]*>/i;
const openTag = /^\s*<\/?[a-z][a-z\d]*\b/i;

/** @returns Indents to take out, of lines that the grammar took for code and that are sentences. */
export function proseCode(root: Root, value: string): Edit[] {
  const edits: Edit[] = [];
  for (const [index, node] of root.children.entries()) {
    const start = node.position?.start.offset ?? 0;
    const end = node.position?.end.offset ?? start;
    const raw = value.slice(start, end);
    if (node.type !== 'code' || /^\s*(?:`{3}|~{3})/.test(raw)) continue;
    const within = index > 0 && tags.test(node.value) && openTag.test(previous(root, index));
    if (!within && !isProse(node.value)) continue;
    // The grammar leaves the first indent out of the node.
    let from = start;
    while (from > 0 && /[^\S\r\n]/.test(value.charAt(from - 1))) from -= 1;
    for (const match of value.slice(from, end).matchAll(/^[^\S\r\n]+(?=\S)/gm)) {
      const at = from + match.index;
      edits.push({ rule: 'prose-code', start: at, end: at + match[0].length, after: '', confidence: 0.85 });
    }
  }
  return edits;
}

/** What stands before it, if that is HTML or code too. */
function previous(root: Root, index: number): string {
  const before = root.children[index - 1];
  return before?.type === 'html' || before?.type === 'code' ? before.value : '';
}

function isProse(text: string): boolean {
  const plain = text.replace(/\]\([^)\s]*\)|[*_[\]]/g, '');
  const words = plain.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’.-]*/gu) ?? [];
  const letters = plain.match(/[\p{L}\p{M}\s]/gu)?.length ?? 0;
  return (
    words.length >= fewest &&
    !program.test(plain) &&
    letters >= plain.length * share &&
    /^\s*["'“‘«(]*[\p{Lu}\p{N}]/u.test(plain) &&
    /[.!?…:]["'”’»)]*\s*$/u.test(plain)
  );
}
