/** Pages whose text cannot be had: pictures of text, and fonts that do not tell their letters. */
import type { VFile } from 'vfile';
import { say } from '../../message.ts';
import type { Page } from './model.ts';
import type { PdfPage } from './open.ts';

/** What pdf.js calls the painting of pictures. */
const pictures = ['paintImageXObject', 'paintInlineImageXObject', 'paintImageMaskXObject', 'paintImageXObjectRepeat'];

/** @returns Whether there is a picture on a page. */
export async function hasPicture(page: PdfPage): Promise<boolean> {
  const { OPS } = await import('unpdf/pdfjs');
  const codes = new Set(pictures.map((name) => (OPS as Record<string, number>)[name]));
  const { fnArray } = await page.getOperatorList().catch(() => ({ fnArray: [] }));
  return fnArray.some((code) => codes.has(code));
}

/** Characters that stand for no letter: private use, controls, replacements. */
const unknown = /[\p{Co}\p{Cc}\ufffd]/gu;

/** A share of them on a page beyond which its text is not what it shows, and so many at least. */
const limit = { share: 0.08, count: 12 };

/** Say which pages give no text, or none that can be read. */
export function sayIllegible(file: VFile, pages: readonly Page[]): void {
  const pictured = pages.filter(({ picture }) => picture).map(({ number }) => number);
  // A picture on the cover is what it is.
  const cover = pictured.length === 1 && pictured[0] === 1;
  if (pictured.length > 0) {
    say(file, {
      rule: 'pdf-picture',
      severity: cover ? 'info' : 'warning',
      found: `${pictured.length === 1 ? `Page ${pictured[0]} has` : `Pages ${runs(pictured)} have`} no text, only pictures`,
      expected: 'pages whose text can be copied',
      help: 'If they are scanned, recognize their text, for example with `ocrmypdf --skip-text in.pdf out.pdf`.',
      page: pictured[0] ?? null,
    });
  }
  const garbled = pages.filter((page) => {
    const text = page.pieces.map((piece) => piece.text).join('');
    const count = text.match(unknown)?.length ?? 0;
    return count >= limit.count && count > text.length * limit.share;
  });
  const [first] = garbled;
  if (!first) return;
  say(file, {
    rule: 'pdf-letters',
    severity: 'warning',
    found: `A font on ${garbled.length === 1 ? `page ${first.number}` : `pages ${runs(garbled.map(({ number }) => number))}`} does not tell which letters its signs are`,
    expected: 'a font with a ToUnicode table',
    help: 'Export the document anew, or recognize its text from the picture: `ocrmypdf --force-ocr in.pdf out.pdf`.',
    page: first.number,
  });
}

/** @returns Numbers as runs: 1–3, 7. */
function runs(numbers: readonly number[]): string {
  const found: [number, number][] = [];
  for (const number of numbers) {
    const last = found.at(-1);
    if (last && last[1] === number - 1) last[1] = number;
    else found.push([number, number]);
  }
  return found.map(([from, to]) => (from === to ? String(from) : `${from}–${to}`)).join(', ');
}
