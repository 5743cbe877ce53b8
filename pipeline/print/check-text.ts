/** Nothing clipped (promise 3): every text that was laid out is in the PDF, inside its page. */
import { VFile } from 'vfile';
import { exit, stop } from '../message.ts';
import type { LaidOut } from './in-page.ts';
import { type Match, matchTexts, plain, wordsOf } from './match-text.ts';
import type { PdfFile } from './pdf/file.ts';
import { type PdfPage, readPages } from './pdf/pages.ts';
import { readingOrder } from './pdf/structure.ts';

/** A stretch of the haystack that stands on one page. */
interface Stretch {
  start: number;
  page: number;
}

/**
 * Check that a PDF says all that its document says.
 *
 * Compared without white space, case and the hyphens of line ends. Running heads and generated content may stand
 * between; text that is cut off by the page or by a box does not count as there.
 *
 * @param texts What was laid out, in the document's order.
 * @param file The PDF, tagged.
 * @param pages Its pages.
 * @throws {Stop} `exit.failed`, with the first text that is missing, its nearest id and its page.
 */
export function checkText(texts: LaidOut[], file: PdfFile, pages: PdfPage[] = readPages(file)): void {
  const { haystack, stretches } = readable(file, pages);
  const wanted = texts.map(([text, , ordered]) => ({ text: plain(text), ordered, words: wordsOf(text) }));
  const matches = matchTexts(wanted, haystack);
  const missing = matches.indexOf(null);
  if (missing < 0) return;
  const [text = '', id = ''] = texts[missing] ?? [];
  const page = pageOf(missing, matches, stretches);
  const words = shorten(text);
  const near = id ? `#${id}` : 'no id';
  const cut = whereCut(plain(text), haystack, pages);
  const count = matches.filter((match) => match === null).length;
  const more = count > 1 ? ` (and ${count - 1} more)` : '';
  stop(exit.failed, new VFile({ path: 'briefing.pdf' }), {
    rule: cut !== null ? 'text-clipped' : 'text-missing',
    page: cut || page,
    found:
      cut !== null
        ? `Text is cut off: "${words}" near ${near} stands partly outside its page or box${more}`
        : `Text is missing from the PDF: "${words}" near ${near}${more}`,
    expected: 'every text that is laid out, inside its page',
    help:
      cut !== null
        ? 'Let it break (`overflow-wrap: anywhere`), make its box wider, or take `overflow: hidden` away.'
        : 'Either no font has its characters (install one, or embed it), or a style sheet moves it off the page or clips it.',
  });
}

/** @returns All visible text: what is tagged, in reading order, then what is not. */
function readable(file: PdfFile, pages: PdfPage[]): { haystack: string; stretches: Stretch[] } {
  const tagged = new Map<string, string>();
  const rest: { page: number; text: string }[] = [];
  for (const [at, { pieces }] of pages.entries()) {
    const ref = file.pages[at] ?? -1;
    let loose = '';
    for (const { mcid, text, inside } of pieces) {
      if (!inside) continue;
      if (mcid < 0) loose += text;
      else {
        const key = `${ref} ${mcid}`;
        tagged.set(key, (tagged.get(key) ?? '') + text);
      }
    }
    rest.push({ page: at + 1, text: loose });
  }
  const numbers = new Map(file.pages.map((ref, at) => [ref, at + 1]));
  const parts = readingOrder(file).map(({ page, mcid }) => ({
    page: numbers.get(page) ?? 0,
    text: tagged.get(`${page} ${mcid}`) ?? '',
  }));
  let haystack = '';
  let pending = '';
  const stretches: Stretch[] = [{ start: 0, page: 0 }];
  for (const { page, text } of [...parts, ...rest]) {
    if (stretches.at(-1)?.page !== page) {
      haystack += plain(pending);
      pending = '';
      stretches.push({ start: haystack.length, page });
    }
    pending += text;
  }
  haystack += plain(pending);
  return { haystack, stretches };
}

/** @returns The page of the nearest text before it that was found, else the first. */
function pageOf(at: number, matches: Match[], stretches: Stretch[]): number {
  const end = matches.slice(0, at).findLast((match) => match !== null && match.end > match.start)?.end ?? 0;
  return stretches.findLast(({ start }) => start < end)?.page ?? 1;
}

/**
 * @returns The page on which a part of a text is cut off; 0 when a part is there and the page cannot be told, since
 *   what is far outside is not in the file at all; `null` when nothing of it is there.
 */
function whereCut(text: string, haystack: string, pages: PdfPage[]): number | null {
  for (const { page, pieces } of pages)
    for (const piece of pieces) {
      const outside = piece.inside ? '' : plain(piece.text);
      if (outside && text.includes(outside)) return page;
    }
  const half = Math.floor(text.length / 2);
  const part = half >= 4 && (haystack.includes(text.slice(0, half)) || haystack.includes(text.slice(half)));
  return part ? 0 : null;
}

function shorten(text: string): string {
  const words = text.replace(/\s+/g, ' ').trim();
  return words.length > 90 ? `${words.slice(0, 89)}…` : words;
}
