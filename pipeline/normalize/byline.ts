/** Bylines: who wrote it, and the lines of date and place beside it. Furniture, read for metadata. */
import type { Root } from 'mdast';
import { bylineNames, writtenBy } from '../written-by.ts';
import { type Block, furnish, isBody, textOf } from './block.ts';
import { back, front, isFull } from './edges.ts';
import { plugin } from './ledger.ts';
import { isPortrait } from './portrait.ts';
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
  return bylineNames(text, institutionWords)
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

/** An address that stands alone. */
const address = /^<?(?:https?:\/\/|www\.)[^\s<>]+>?$/i;

/** Labels with a line of their own, whose value stands on the lines below. */
const opens = {
  names: /^(?:by|written by|words by|authors?)\s*:?$/i,
  date: /^(?:published|posted|date|publication date|last updated|updated)(?: on| at)?\s*:?$/i,
};

/** So far from its beginning a document tells of itself. */
const reach = 40;

/** Mark bylines, datelines and labelled particulars before the first full paragraph. */
export function findBylines(root: Root): void {
  findLabelled(root);
  const candidates: Block[] = front(root);
  findPortraits(root, candidates);
  for (const [index, block] of candidates.entries()) {
    if (block.data?.furniture) continue;
    const text = textOf(block).value.trim();
    if (address.test(text)) furnish(block, 'byline');
    if (block.data?.furniture || words(text) > longest) continue;
    if (index === 0 && isPublisher(root, block, text)) furnish(block, 'byline');
    const first = index === 0 && block === root.children.find((node) => !node.data?.furniture);
    // "Cold Stores, Warm Roads": names alone on a document's first line are its title.
    if (first && areNames(text) && !by.test(text)) continue;
    if (bylineText(text)) furnish(block, 'byline');
    // Names alone, or an institution alone, are one only beside another line of this kind: they may be a title.
    else if ((index > 0 || isUnderHeading(root, block)) && !commonHeadings.has(text.toLowerCase())) {
      const beside = besideNames(candidates.slice(index + 1));
      const before = candidates[index - 1]?.data?.furniture === 'byline';
      const followed = bylineText(beside) || isAffiliation(beside);
      const issued = writtenBy.test(text) && institutionWords.test(text) && words(text) <= 12;
      if (issued || (areNames(text) && followed) || (isAffiliation(text) && (before || followed)))
        furnish(block, 'byline');
    }
  }
}

/** "By", "Published on": a label on one line, names or a date on the next ones. */
function findLabelled(root: Root): void {
  let wanted: keyof typeof opens | null = null;
  let label: Block | null = null;
  for (const node of root.children.slice(0, reach)) {
    if (!isBody(node)) continue;
    const text = textOf(node).value.trim();
    if (isFull(text)) return;
    const value = wanted === 'names' ? areNames(text) : wanted === 'date' && datePattern.test(text) && words(text) <= 8;
    if (value) {
      if (label) furnish(label, 'byline');
      furnish(node, 'byline');
      label = null;
      if (wanted === 'date') wanted = null;
      continue;
    }
    wanted = opens.names.test(text) ? 'names' : opens.date.test(text) ? 'date' : null;
    label = wanted ? node : null;
  }
}

/**
 * Who stands with a function on lines of their own, though somebody else wrote the text, is in its pictures: the lines
 * of a group are captions together.
 */
function findPortraits(root: Root, candidates: readonly Block[]): void {
  const texts = new Map(candidates.map((block) => [block, textOf(block).value.trim()]));
  const isOf = (block: Block): boolean => {
    const text = texts.get(block) ?? '';
    // A document's first line is its title, whatever its words are.
    if (block === root.children[0] || block.data?.furniture || by.test(text) || particulars.test(text)) return false;
    return areNames(text) || isAffiliation(text);
  };
  const rest = root.children.filter((node) => isBody(node) && !candidates.includes(node));
  const notes = back(root);
  const body = rest.map((node) => (isBody(node) ? textOf(node).value : ''));
  const ends = notes.map((node) => textOf(node).value);
  for (let from = 0; from < candidates.length; from++) {
    let to = from;
    while (candidates[to] && isOf(candidates[to] as Block)) to++;
    const group = candidates.slice(from, to);
    if (
      group.length > 0 &&
      isPortrait(
        group.map((block) => texts.get(block) ?? ''),
        body,
        ends,
      )
    )
      for (const block of group) furnish(block, 'caption');
    from = to;
  }
}

/** An institution alone above the first heading of all, which is its paper's title. */
function isPublisher(root: Root, block: Block, text: string): boolean {
  const heading = root.children.findIndex(({ type }) => type === 'heading');
  const above = root.children.slice(0, Math.max(0, heading));
  const own = above.some((node) => node === block || (node.type === 'list' && node.children[0]?.children[0] === block));
  return own && isAffiliation(text) && institutionWords.test(text) && !roleWords.test(text) && words(text) <= 9;
}

function isUnderHeading(root: Root, block: Block): boolean {
  return root.children.slice(0, root.children.indexOf(block)).some(({ type }) => type === 'heading');
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
  // "A report by the council" may be a title.
  if (writtenBy.test(text)) return namesIn(text).length > 0;
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

/** A date, or that of issue and that of a change, with at most a place or a label beside it. */
function isDateline(text: string): boolean {
  if (!datePattern.test(text) || isClosed(text)) return false;
  return words(text.replace(datePattern, '').replace(datePattern, '')) <= 4;
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
