/** Signatures at a document's end: name, function, institution, date. Furniture, read for metadata. */
import type { Root } from 'mdast';
import { furnish, isBody, textOf } from './block.ts';
import { namesIn } from './byline.ts';
import { back } from './edges.ts';
import { plugin } from './ledger.ts';
import { isClosed, listMark, words } from './shape.ts';
import { datePattern, institutionWords, roleWords } from './vocabulary.ts';

const longest = 45;
const dash = /^[—–-]{1,2}\s*(?=\p{Lu})/u;

/**
 * Mark signatures from the end backwards: a bracket with two of date, name, function and institution; or lines
 * without a stop that have one of these each. The first block that is neither ends the search.
 */
export function findSignatures(root: Root): void {
  for (const block of back(root).reverse()) {
    if (!isBody(block)) continue;
    // A line block of reStructuredText has a bar before each line.
    const text = textOf(block)
      .value.trim()
      .replace(/^\|\s+/, '');
    if (!signatureText(text)) break;
    furnish(block, 'signature');
  }
}

/** @returns Whether a block has the form of a signature. */
export function signatureText(text: string): boolean {
  if (words(text) > longest) return false;
  const bracket = /^[([（].*[)\]）]\.?$/su.test(text);
  const inner = bracket ? text.replace(/^[([（]|[)\]）]\.?$/gu, '') : text.replace(dash, '');
  const signs = [
    datePattern.test(inner),
    namesIn(inner).length > 0,
    roleWords.test(inner),
    institutionWords.test(inner),
  ].filter(Boolean).length;
  if (bracket) return signs >= 2 && !/[.!?]\s+\p{Lu}\p{Ll}+\s+\p{Ll}/u.test(inner);
  if (isClosed(text) || (listMark(text) && !dash.test(text)) || words(text) > 20) return false;
  return dash.test(text) ? signs >= 1 : signs >= 2 || (signs === 1 && words(text) <= 10 && /^[\p{Lu}\d]/u.test(text));
}

export const signature = plugin(findSignatures);
