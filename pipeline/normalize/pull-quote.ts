/** Pull quotes: a sentence of the text, or its beginning, set apart once more to catch the eye. Furniture. */
import type { Blockquote, Paragraph, Root, RootContent } from 'mdast';
import { blocks, furnish, isBody, textOf } from './block.ts';
import { isCaption } from './caption.ts';
import { plugin } from './ledger.ts';
import { isClosed, listMark, words } from './shape.ts';
import { continues } from './vocabulary.ts';

/** A pull quote has so many words. Fewer may be a heading that the text takes up. */
const fewest = 8;
const most = 70;

/** So many words tell where to look. */
const key = 5;

/** A text as it is compared: small letters, one kind of quotation mark, single spaces. */
interface Folded {
  block: unknown;
  text: string;
  /** Whether it has a stop of its own: then a block that says no more is the same once more, and neither a pull quote. */
  closed: boolean;
}

/**
 * Mark what repeats words of a longer block from the start of a sentence or clause on, and shows that it is set apart:
 * it has no stop, or quotation marks around it, or is set as a quotation or in emphasis. A whole sentence that is
 * repeated as it stands is the author's own: a summary does that.
 */
export function findPullQuotes(root: Root): void {
  const candidates = root.children.flatMap((node, index) =>
    index > 0 && !isHalf(root, index) ? (candidate(node) ?? []) : [],
  );
  if (candidates.length === 0) return;
  const hosts = new Map<string, { host: Folded; at: number }[]>();
  for (const { folded } of candidates) hosts.set(opening(folded.text, 0), []);
  for (const block of blocks(root)) {
    if (block.type !== 'paragraph' || block.data?.furniture) continue;
    const text = textOf(block).value.trim();
    const host = { block, text: fold(text), closed: isClosed(text) };
    for (const at of starts(host.text)) hosts.get(opening(host.text, at))?.push({ host, at });
  }
  for (const { node, folded } of candidates) {
    const found = hosts.get(opening(folded.text, 0)) ?? [];
    if (found.some(({ host, at }) => holds(host, at, folded))) furnish(node, 'other');
  }
}

function candidate(node: RootContent): { node: RootContent; folded: Folded } | null {
  const block = isBody(node) ? node : node.type === 'blockquote' && !node.data?.furniture ? only(node) : null;
  if (!block) return null;
  const text = textOf(block).value.trim();
  const count = words(text);
  if (count < fewest || count > most || listMark(text) || block.data?.begins) return null;
  const quoted = /^["“«„].*["”»“][.!?]?$/su.test(text);
  const set = node.type === 'blockquote' || isEmphasis(block);
  return quoted || set || !isClosed(text)
    ? { node, folded: { block, text: bare(fold(text)), closed: isClosed(text) } }
    : null;
}

/** Whether the block goes on behind a cut, and the one before it does not: then it is the first half of a paragraph. */
function isHalf(root: Root, index: number): boolean {
  const body = (node: RootContent): boolean => isBody(node) && !isCaption(textOf(node).value);
  const next = root.children.slice(index + 1, index + 4).find(body);
  const before = root.children[index - 1];
  if (!isBody(next) || !continues.test(textOf(next).value.trim())) return false;
  return !isBody(before) || isClosed(textOf(before).value.trim()) || words(textOf(before).value) < fewest;
}

function only({ children }: Blockquote): Paragraph | null {
  const [first] = children;
  return children.length === 1 && first?.type === 'paragraph' ? first : null;
}

function isEmphasis({ children }: Paragraph): boolean {
  return children.length > 0 && children.every(({ type }) => type === 'emphasis' || type === 'strong');
}

function holds(host: Folded, at: number, { block, text, closed }: Folded): boolean {
  const longer = host.text.length > text.length + key;
  return (
    host.block !== block &&
    (longer || (host.closed && !closed)) &&
    host.text.startsWith(text, at) &&
    !/[\p{L}\p{N}]/u.test(host.text.charAt(at + text.length))
  );
}

function fold(text: string): string {
  return text
    .toLowerCase()
    .replace(/[“”„«»]/g, '"')
    .replace(/[‘’]/g, "'")
    .replace(/\s+/g, ' ')
    .trim();
}

/** Without the quotation marks, dots and stop around it. */
function bare(text: string): string {
  return text.replace(/^["'…. ]+|["'…., ]+$/g, '').replace(/[!?;:]$/, '');
}

/** Where sentences and clauses of a folded text begin. */
function starts(text: string): number[] {
  const found = text.startsWith('"') ? [0, 1] : [0];
  for (const match of text.matchAll(/[.!?,:;–—]["')]*\s+"?/g)) found.push(match.index + match[0].length);
  return found;
}

function opening(text: string, at: number): string {
  let end = at;
  for (let count = 0; count < key && end >= 0; count++) end = text.indexOf(' ', end + 1);
  return end < 0 ? text.slice(at) : text.slice(at, end);
}

export const pullQuote = plugin(findPullQuotes);
