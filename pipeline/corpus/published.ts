/** When a document came out, by its own lines: a date of issue before one of an update, and the year of its copyright last. */
import type { Furniture, FurnitureKind, Passage } from '../ast.ts';
import { isoDate } from './dates.ts';
import { isPaper } from './institution.ts';
import { names } from './names.ts';

const changed =
  /\b(?:last\s+)?(?:updated|modified|revised|amended)\b|\b(?:zuletzt\s+)?aktualisiert\b|\bmise? à jour\b|\bactualizad[oa]\b/i;
const issued = /\b(?:first\s+)?(?:published|issued|posted)\b|\bveröffentlicht\b|\bpublié[es]*\b|\bpublicad[oa]\b/i;

/** Where a line begins to speak of another date: "Published 3 May 2023 | Last updated 8 June 2024". */
const turns = new RegExp(`(?=${changed.source}|${issued.source})`, 'i');

/** Lines of a page that may hold the date of issue, though they are no byline. */
const elsewhere = new Set<FurnitureKind>(['navigation', 'other', 'editor-note', 'heading', 'footnote']);

/** A line about dates has so many characters at most. */
const longest = 120;

export interface Dated {
  /** ISO 8601. */
  date: string | null;
  /** The line in its own words, where the only date that it gives is of an update. */
  updated: string | null;
}

/**
 * @param above The line above it, which may be a label: "Last updated".
 * @returns The date that a line gives, and whether it is only that of an update.
 */
export function datedLine(text: string, above: string | null = null): Dated {
  const label = above !== null && isoDate(above) === null && above.length < longest ? above : '';
  if (!changed.test(text) && !changed.test(label)) return { date: isoDate(text), updated: null };
  const pieces = `${changed.test(text) ? '' : `${label.replace(/\s*:?\s*$/, '')} `}${text}`.split(turns);
  const first = (some: readonly string[]): string | null => some.map(isoDate).find((date) => date !== null) ?? null;
  const date = first(pieces.filter((piece) => !changed.test(piece)));
  if (date) return { date, updated: null };
  const latest = first(pieces);
  return { date: latest, updated: latest ? pieces.join('').trim() : null };
}

/** @returns The date of issue that a page's other lines give: "Published 28 June 2023"; else `null`. */
export function issuedIn(furniture: readonly Furniture[]): string | null {
  for (const { kind, text } of furniture) {
    if (!elsewhere.has(kind) || text.length > longest || !/\d{4}/.test(text) || !issued.test(text)) continue;
    const { date, updated } = datedLine(text);
    if (date && !updated) return date;
  }
  return null;
}

/** "© 2019–2026 Ida Holm · Privacy": from the year on. */
const right = /^\s*(?:©|\(c\)|copyright\b)(?:\s*(?:©|\(c\)|copyright))?\s*(.*)$/is;
const years = /\b(?:(?:19|20)\d{2}\s*[–-]\s*)?((?:19|20)\d{2})\b/;

/** What a site or a firm is called by, and nobody's surname. */
const firm =
  /\s(?:Notes|Letters?|Media|Blog|Posts?|Books|Studios?|Insights?|Reports?|Watch|Affairs|Policy|Online|Digital|Publishing|Publications|Productions|Partners|Project|Archive|Ltd|Limited|Inc|LLC|GmbH|AG|SA)\.?$/;

/**
 * @param furniture In file order.
 * @param passages Words that they have in small letters are nobody's name.
 * @returns The year of the copyright line nearest to the end, and the person whom it names, of a line that begins with the sign.
 */
export function copyrightIn(
  furniture: readonly Furniture[],
  passages: readonly Passage[],
): { date: string | null; authors: string[] } {
  for (const { kind, text } of furniture.toReversed()) {
    // The right to a picture is its photographer's.
    if (kind === 'caption' || kind === 'footnote' || text.length > 2 * longest) continue;
    const line = right.exec(text)?.[1];
    const year = line === undefined ? undefined : years.exec(line);
    if (line === undefined || !year) continue;
    const [holder = ''] = line
      .replace(years, '')
      .replace(/^[\s,.:]*(?:by\s+)?/, '')
      .split(/\s*[·•∙|.]\s+|\s+[–—-]\s+|\s*\ball rights\b/i);
    const [name] = names(holder);
    return { date: year[1] ?? null, authors: name && name === holder.trim() && isPerson(name, passages) ? [name] : [] };
  }
  return { date: null, authors: [] };
}

function isPerson(name: string, passages: readonly Passage[]): boolean {
  if (firm.test(name) || isPaper(name)) return false;
  const words = name.split(/\s+/).filter((word) => /^\p{Lu}\p{Ll}{2}/u.test(word));
  return words.every((word) => passages.every(({ text }) => !` ${text} `.includes(` ${word.toLowerCase()} `)));
}
