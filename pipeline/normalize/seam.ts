/** Where words of the editor stand that settle a repair: the beginning of a block, or a place within one. */
import type { Root, RootContent } from 'mdast';
import type { LocatorRef } from '../codebook.ts';
import { type Block, isBody, textOf } from './block.ts';
import type { Ledger } from './ledger.ts';

/** A block with its siblings, and where in its text the words begin. */
export interface Seam {
  siblings: RootContent[];
  block: Block;
  /** Offset into the block's text; 0 at its beginning. */
  at: number;
}

/** How many candidates a message lists. */
const listed = 5;

/** A word that a hyphen parts: it settles the hyphen, in `dehyphenate`. */
export const hyphenated = /^[\p{L}\p{M}’']+[-‐][\p{L}\p{M}’']+$/u;

/**
 * Find the one place that an editor's words name. `line 42` names the block that begins there. White space,
 * punctuation and hyphens do not count.
 *
 * @param begin Whether the words must begin a block.
 * @returns `null` when no place or several have these words: that is on the ledger, for the codebook.
 */
export function seamOf(root: Root, ref: LocatorRef, begin: boolean, ledger: Ledger): Seam | null {
  const line = /^line\s+(\d+)$/i.exec(ref.text.trim())?.[1];
  const wanted = fold(ref.text).text.trim();
  const all = bodies(root);
  const found = line
    ? all.filter(({ block }) => block.position?.start.line === Number(line)).map((one) => ({ ...one, at: 0 }))
    : wanted === ''
      ? []
      : all.flatMap((one) => occurrences(textOf(one.block).value, wanted, begin).map((at) => ({ ...one, at })));
  const [only] = found;
  if (only && found.length === 1) return only;
  const what = begin ? 'begin a paragraph' : 'stand in a paragraph';
  const near = found.length > 0 ? found : nearest(all, wanted);
  const places = near.slice(0, listed).map(({ block, at }) => `${placeOf(block)} ("${excerpt(block, at)}…")`);
  const shown = places.join(', ') + (near.length > listed ? ' and others' : '');
  ledger.unsettled.push({
    rule: 'codebook-seam',
    severity: 'error',
    found:
      found.length > 0
        ? `"${ref.text}" names ${found.length} places of ${ledger.file.path}: ${shown}`
        : `No words "${ref.text}" ${what} in ${ledger.file.path}`,
    expected: `words that ${what} in one place only`,
    help:
      found.length > 0
        ? 'Add the words behind them, or write line and the number of the line that it begins on.'
        : shown
          ? `The nearest: ${shown}.`
          : 'Copy them from the source, or write line and the number of the line that the paragraph begins on.',
    place: ref.place,
  });
  return null;
}

/** @returns Words that name a block's beginning, for an editor to copy. */
export function namingWords(block: Block, ledger: Ledger): string {
  const all = textOf(block).value.trim().split(/\s+/u);
  const few = all.slice(0, 6).join(' ');
  const twice = ledger.value.indexOf(few) !== ledger.value.lastIndexOf(few);
  return twice ? all.slice(0, 14).join(' ') : few;
}

/** Blocks of the body: of the document itself, in its lists and in its quotations. */
function bodies(root: Root): Omit<Seam, 'at'>[] {
  const found: Omit<Seam, 'at'>[] = [];
  const visit = (siblings: RootContent[]): void => {
    for (const node of siblings) {
      if (isBody(node)) found.push({ siblings, block: node });
      else if (node.type === 'list') for (const item of node.children) visit(item.children);
      else if (node.type === 'blockquote') visit(node.children);
    }
  };
  visit(root.children);
  return found;
}

function occurrences(value: string, wanted: string, begin: boolean): number[] {
  const { text, at } = fold(value);
  const found: number[] = [];
  const first = text.length - text.trimStart().length;
  for (let from = text.indexOf(wanted); from !== -1; from = text.indexOf(wanted, from + 1)) {
    const whole = (from === 0 || text[from - 1] === ' ') && [' ', undefined].includes(text[from + wanted.length]);
    if (whole && (!begin || from === first)) found.push(from === first ? 0 : (at[from] ?? 0));
    if (begin) break;
  }
  return found;
}

/** Letters and digits with single spaces between words; `at` leads each back to its offset. */
function fold(value: string): { text: string; at: number[] } {
  let text = '';
  const at: number[] = [];
  for (const { 0: piece, index } of value.matchAll(/[\p{L}\p{M}\p{N}]|\s+/gu)) {
    const character = /\s/.test(piece) ? ' ' : piece;
    if (character === ' ' && text.endsWith(' ')) continue;
    text += character;
    for (let unit = 0; unit < character.length; unit++) at.push(index + unit);
  }
  return { text, at };
}

/** Blocks that begin with the same two words, or have the most words in common with those wanted. */
function nearest(all: readonly Omit<Seam, 'at'>[], wanted: string): Seam[] {
  const words = new Set(wanted.toLowerCase().split(' '));
  return all
    .map((one) => {
      const own = fold(textOf(one.block).value.slice(0, 200)).text.toLowerCase().trim().split(' ');
      return { ...one, at: 0, shared: own.filter((word) => words.has(word)).length };
    })
    .filter(({ shared }) => shared * 2 >= words.size)
    .sort((a, b) => b.shared - a.shared)
    .slice(0, listed);
}

function placeOf({ position }: Block): string {
  return `line ${position?.start.line ?? 1}`;
}

function excerpt(block: Block, at: number): string {
  return textOf(block)
    .value.slice(at, at + 40)
    .trim();
}
