/** Bylines: who wrote it, and the lines of date and place beside it. Furniture, read for metadata. */
import type { Root } from 'mdast';
import { type Block, furnish, textOf } from './block.ts';
import { front } from './edges.ts';
import { plugin } from './ledger.ts';
import { isClosed, words } from './shape.ts';
import { commonHeadings, datePattern, institutionWords, particulars, roleWords } from './vocabulary.ts';

const by = /^\s*(?:by|von|par|por|di|作者[:：]|文[/／])\s*[:：]?\s+(?=\p{Lu}|the\s)/iu;
const initial = /^(?:\p{Lu}\.)+$/u;
const nameWord =
  /^(?:\p{Lu}[\p{L}\p{M}'’.-]*|(?:de|da|dos|del|della|di|du|der|den|van|von|bin|ibn|al|el|la|le|ter|zu|y|e)|(?:al|el)-\p{Lu}\p{L}+)$/u;
const titles = /^(?:dr|prof|professor|mr|mrs|ms|sir|dame|lord|gen|col|amb|ambassador|hon)\.?\s+/i;

/** @returns Whether a text has the form of one person's name: two to five words that names consist of. */
export function isName(text: string): boolean {
  const parts = text.replace(titles, '').trim().split(/\s+/);
  if (parts.length < 2 || parts.length > 5) return false;
  if (institutionWords.test(text) || datePattern.test(text)) return false;
  const first = parts[0] ?? '';
  const last = parts.at(-1) ?? '';
  return (
    parts.every((part) => nameWord.test(part) || initial.test(part)) && /^\p{Lu}/u.test(first) && /\p{Lu}/u.test(last)
  );
}

/** @returns The names of persons that a byline gives: what stands before an institution or a date. */
export function namesIn(text: string): string[] {
  return text
    .replace(by, '')
    .split(/\s*(?:,|;|\||\/|&|\band\b|\bund\b|\bet\b|·)\s*/u)
    .map((part) =>
      part
        .replace(titles, '')
        .replace(/[.*†‡\d]+$/u, '')
        .trim(),
    )
    .filter(isName);
}

const longest = 25;

/** Lines of one name each. */
const mostAuthors = 8;

/** Mark bylines, datelines and labelled particulars before the first full paragraph. */
export function findBylines(root: Root): void {
  const candidates: Block[] = front(root);
  for (const [index, block] of candidates.entries()) {
    const text = textOf(block).value.trim();
    if (words(text) > longest) continue;
    const first = index === 0 && block === root.children.find((node) => !node.data?.furniture);
    // "Cold Stores, Warm Roads": names alone on a document's first line are its title.
    if (first && areNames(text) && !by.test(text)) continue;
    if (bylineText(text)) furnish(block, 'byline');
    // Names alone, or an institution alone, are one only beside another line of this kind: they may be a title.
    else if ((index > 0 || root.children[0]?.type === 'heading') && !commonHeadings.has(text.toLowerCase())) {
      const beside = besideNames(candidates.slice(index + 1));
      const before = candidates[index - 1]?.data?.furniture === 'byline';
      const followed = bylineText(beside) || isAffiliation(beside);
      if ((areNames(text) && followed) || (isAffiliation(text) && (before || followed))) furnish(block, 'byline');
    }
  }
}

/** Several authors may have a line each: what follows the last of them tells. */
function besideNames(after: readonly Block[]): string {
  for (const block of after.slice(0, mostAuthors)) {
    const text = textOf(block).value.trim();
    if (!areNames(text) || bylineText(text)) return text;
  }
  return '';
}

/** @returns Whether a line before the text is of author, date or other particulars by its own words. */
export function bylineText(text: string): boolean {
  return particulars.test(text) || isByline(text) || isDateline(text);
}

/** "By X Y", "X Y, Institute", "X Y and Z W, function", "May 2024 | X Y | Institute". */
function isByline(text: string): boolean {
  if (isClosed(text) && !/\b\p{Lu}\.$/u.test(text)) return false;
  if (by.test(text)) return words(text) <= 12 || namesIn(text).length > 0;
  const parts = text.split(/\s*[,|·•]\s*/).filter((part) => part !== '');
  const about = (part: string): boolean =>
    institutionWords.test(part) || roleWords.test(part) || datePattern.test(part);
  const [head = ''] = parts;
  if (parts.length < 2 || !parts.some(areNames)) return false;
  return (areNames(head) && parts.slice(1).some(about)) || parts.every((part) => areNames(part) || about(part));
}

/** One name, or several joined by "and". */
function areNames(text: string): boolean {
  return text.split(/\s*(?:,|\band\b|&|\bund\b|\bet\b)\s*/).every(isName);
}

/** A date, with at most a place or a label beside it. */
function isDateline(text: string): boolean {
  return datePattern.test(text) && words(text.replace(datePattern, '')) <= 4 && !isClosed(text);
}

/** An institution or a function alone. */
function isAffiliation(text: string): boolean {
  return (
    words(text) <= 15 &&
    !isClosed(text) &&
    (institutionWords.test(text) || roleWords.test(text)) &&
    /^\p{Lu}/u.test(text)
  );
}

export const byline = plugin(findBylines);
