/** A table of contents: entries that are the document's own headings, under a word that says so or before all text. Furniture. */
import type { Nodes, Root, RootContent } from 'mdast';
import { furnish, textOf } from './block.ts';
import { isFull } from './edges.ts';
import { plugin } from './ledger.ts';
import { words } from './shape.ts';

const label =
  /^(?:(?:table of )?contents|(?:in|on) this (?:page|report|paper|document|publication)|inhalt(?:sverzeichnis)?|sommaire|table des matières|índice|contenido|indice|sommario)\s*:?$/i;

/** Under its label a table has so many entries at least, without one so many. */
const fewest = { labelled: 2, bare: 3 };

/** Headings make up so much of the words of a block of entries. */
const share = { labelled: 0.7, bare: 0.9 };

/** A line of so many words at most may be a heading further down that nothing tells as one. */
const short = 16;

/** Mark contents, and the heading above them. */
export function findContents(root: Root): void {
  let seen = false;
  for (let index = 0; index < root.children.length; index++) {
    const node = root.children[index] as RootContent;
    const own = plain(node);
    if (own !== null && label.test(own) && !node.data?.begins) {
      const end = endOf(root, index + 1);
      if (end > index + 1) {
        for (const entry of root.children.slice(index, end)) furnishOpen(entry);
        index = end - 1;
      } else if (node.type === 'heading' && root.children[index + 1]?.data?.furniture === 'navigation')
        furnishOpen(node);
    } else if (!seen && node.type === 'list' && !node.data?.furniture) {
      const { entries, found } = covered(texts(node), headingsBehind(root, index + 1));
      if (entries >= fewest.bare && found >= share.bare) furnish(node, 'navigation');
    }
    if (node.type === 'paragraph' && !node.data?.furniture && isFull(own ?? '')) seen = true;
  }
}

/** Where the entries from a place on end: blocks of which most words are headings further down. */
function endOf(root: Root, start: number): number {
  let end = start;
  let entries = 0;
  let before = ' ';
  for (let index = start; index < root.children.length; index++) {
    const node = root.children[index] as RootContent;
    const kind = node.data?.furniture;
    if (kind === 'running-line' || kind === 'page-number' || kind === 'navigation' || isBare(node)) continue;
    if ((kind && kind !== 'heading') || node.data?.begins) break;
    // The heading that an entry names, though another of the same words may follow.
    const own = keyOf(texts(node).join(' '));
    if (node.type !== 'list' && before.includes(` ${own} `)) break;
    const one = covered(texts(node), headingsBehind(root, index + 1));
    if (one.entries === 0 || one.found < share.labelled) break;
    before += `${own} `;
    entries += one.entries;
    end = index + 1;
  }
  return entries >= fewest.labelled ? end : start;
}

/** How many headings stand in texts, and how much of the words they make up; numbers count for nothing. */
function covered(all: readonly string[], headings: readonly string[]): { entries: number; found: number } {
  const text = ` ${all.map(keyOf).join(' ')} `;
  let rest = text;
  let entries = 0;
  for (const heading of headings) {
    const at = rest.indexOf(` ${heading} `);
    if (at < 0) continue;
    entries += 1;
    rest = `${rest.slice(0, at)} ${rest.slice(at + heading.length + 1)}`;
  }
  const [left, before] = [count(rest), count(text)];
  return { entries, found: before === 0 ? 0 : 1 - left / before };
}

function count(text: string): number {
  return text.match(/\S*\p{L}\S*/gu)?.length ?? 0;
}

/** What may be a heading behind a place, the longest first. */
function headingsBehind(root: Root, start: number): string[] {
  const found = new Set<string>();
  for (const node of root.children.slice(start)) {
    const text = node.type === 'heading' || node.type === 'paragraph' ? plain(node) : null;
    if (text === null || (node.type === 'paragraph' && (words(text) > short || /[.;:,]$/.test(text)))) continue;
    const key = keyOf(text);
    if (/\p{L}{3}/u.test(key)) found.add(key);
  }
  return [...found].sort((a, b) => b.length - a.length);
}

function keyOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/[’']/g, '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
}

function plain(node: RootContent): string | null {
  return node.type === 'heading' || node.type === 'paragraph' ? textOf(node).value.trim() : null;
}

/** The texts of a block: of a list its items', of a table its cells'. */
function texts(node: Nodes): string[] {
  if (node.type === 'paragraph' || node.type === 'heading') return [textOf(node).value];
  if (node.type === 'tableCell') return [node.children.map((child) => ('value' in child ? child.value : '')).join('')];
  return 'children' in node ? (node.children as Nodes[]).flatMap(texts) : [];
}

/** A rule, a comment: nothing to read. */
function isBare({ type }: RootContent): boolean {
  return type === 'html' || type === 'thematicBreak' || type === 'definition';
}

function furnishOpen(node: RootContent): void {
  if (isBare(node)) return;
  if (!node.data?.furniture || node.data.furniture === 'heading') furnish(node, 'navigation');
}

export const contents = plugin(findContents);
