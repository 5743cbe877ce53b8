/** Running heads and feet: the same line on page after page. */
import type { Root } from 'mdast';
import { furnish, isBody, textOf } from './block.ts';
import { isCaption } from './caption.ts';
import { plugin } from './ledger.ts';
import { gapBetween } from './profile.ts';
import { headingMark, isClosed, listMark, words } from './shape.ts';
import { lastWord, straddled } from './straddle.ts';
import { continues, strongConnectives } from './vocabulary.ts';

/** A page number at either end of a running line. */
const folio = /^\s*\d{1,4}\s*[|·•–—-]?\s+(?=\D)|(?<=\S)\s+[|·•–—-]?\s*(?:page\s+)?\d{1,4}\s*$/gi;

const longest = 100;

/** A heading has so many words at most. */
const short = 14;

/** One occurrence: its words, and what there is of a page's end about it. */
interface Sight {
  index: number;
  text: string;
  /** Blank lines or other furniture on both sides. */
  apart: boolean;
  /** A page number on the line before or after it. */
  beside: boolean;
  /** A page number in it. */
  numbered: boolean;
  /** That number, where white space sets it off from the words. */
  page: number | null;
  /** A sentence runs on over it. */
  straddled: boolean;
  /** What stands before it is not like a heading, under which it would be the first words of the text. */
  amid: boolean;
}

/**
 * Mark running lines: lines that come three times alone, or twice beside a page number; but not without a sign of a
 * page's end in one place of three (a page number beside it, in it, or a sentence that runs on over it), since a heading
 * such as "Recommendations" may also come three times. A document's first line is its title before it is one of these.
 */
export function findRunningLines(root: Root): void {
  const all = [...groups(root).values()];
  const pages = new Set<number>();
  for (const group of all) for (const one of running(group)) furnishAt(root, one, pages);
  // Left and right pages may have other words: what stands apart with the number of the page between is one too.
  for (const one of all.flat()) {
    const page = one.apart && one.page !== null && !root.children[one.index]?.data?.furniture ? one.page : null;
    if (page !== null && (pages.has(page - 1) || pages.has(page + 1))) furnishAt(root, one, pages);
  }
}

/** Those of a group that are running lines. */
function running(all: readonly Sight[]): readonly Sight[] {
  // Page numbers differ. The same number in the same words is part of the words.
  const counted = new Set(all.map((one) => one.text)).size > 1;
  const group = all.filter((one) => one.apart || one.beside || (counted && one.numbered));
  const signs = group.filter((one) => one.beside || one.straddled || (counted && one.numbered)).length;
  const apart = group.filter((one) => one.apart).length;
  const often = group.length >= 3 || (group.length === 2 && signs === 2 && apart === 2);
  const once = group.length === 1 && group.every((one) => one.beside && one.straddled && one.apart && one.amid);
  return !once && (!often || signs * 3 < group.length) ? [] : group;
}

function furnishAt(root: Root, { index, page }: Sight, pages: Set<number>): void {
  const node = root.children[index];
  if (!node || index === 0) return;
  furnish(node, 'running-line');
  if (page !== null) pages.add(page);
  // A bare number beside it is its page number.
  for (const at of [index - 1, index + 1]) {
    const beside = root.children[at];
    if (isBody(beside) && /^\s*\d{1,4}\s*$/.test(textOf(beside).value)) furnish(beside, 'page-number');
  }
}

/** "Chapter 3" alone is a heading, not a line with its page number. */
function division(text: string): boolean {
  return (headingMark(text)?.style.length ?? 0) > 1;
}

/** Lines that could be running ones, by what they say without their page number. */
function groups(root: Root): Map<string, Sight[]> {
  const found = new Map<string, Sight[]>();
  for (const [index, node] of root.children.entries()) {
    if (!isBody(node)) continue;
    const text = textOf(node).value.trim().replace(/\s+/g, ' ').toLowerCase();
    const raw = textOf(node).value.trim();
    if (raw.length > longest || isClosed(raw) || continues.test(raw) || !/\p{L}/u.test(raw)) continue;
    if (words(raw) > short || strongConnectives.has(lastWord(raw)) || listMark(raw) || isCaption(raw) || division(raw))
      continue;
    const key = text.replace(folio, '').trim();
    const group = found.get(key) ?? [];
    group.push({
      index,
      text,
      // A line within wrapped text may come three times by chance; one that stands apart does not.
      apart: standsApart(root, index),
      beside: [index - 1, index + 1].some((at) => root.children[at]?.data?.furniture === 'page-number'),
      numbered: key !== text,
      page: pageIn(raw),
      straddled: straddled(root, index),
      amid: !followsHeading(root, index),
    });
    found.set(key, group);
  }
  return found;
}

/** Whether the text before is a line that stands alone, short and without a stop. */
function followsHeading(root: Root, index: number): boolean {
  const at = isBody(root.children[index - 1]) ? index - 1 : index - 2;
  const before = root.children[at];
  if (!isBody(before)) return false;
  const text = textOf(before).value.trim();
  return standsApart(root, at) && words(text) <= short && !isClosed(text);
}

function pageIn(raw: string): number | null {
  const found = /^(\d{1,4})\s{2,}\D|\S\s{2,}(\d{1,4})$/.exec(raw);
  return found ? Number(found[1] ?? found[2]) : null;
}

function standsApart(root: Root, index: number): boolean {
  const [before, node, after] = [root.children[index - 1], root.children[index], root.children[index + 1]];
  if (!isBody(node)) return false;
  return (!isBody(before) || gapBetween(before, node) > 0) && (!isBody(after) || gapBetween(node, after) > 0);
}

export const runningLine = plugin(findRunningLines);
