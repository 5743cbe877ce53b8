/** HTML → PDF with right page numbers, the same bytes each time, and all of its text. */
import type { CDPSession } from 'puppeteer';
import { VFile } from 'vfile';
import { exit, stop } from '../message.ts';
import { checkText } from './check-text.ts';
import { close, withPolicy } from './closed.ts';
import { fill, type LaidOut, laidOut, type Placeholder, prepare, screen } from './in-page.ts';
import type { Page } from './page.ts';
import { fillText, pageNumbers } from './page-numbers.ts';
import { openPdf, type PdfFile } from './pdf/file.ts';
import { readDests, readPages } from './pdf/pages.ts';
import type { Press } from './press.ts';
import { sameBytes } from './same-bytes.ts';
import { timeLimit, watched } from './watched.ts';

export interface PrintOptions {
  signal?: AbortSignal | undefined;
  /** ISO 8601, for the file's properties; `null` when the document has no date. */
  date: string | null;
  /** Called once, when the browser has something to do for a while. */
  meanwhile?: () => void;
  /** Called when the press has done its part: it may be closed while the file is checked. */
  printed?: () => void;
}

export interface Printed {
  pdf: Uint8Array;
  pages: number;
  /** The document with its page numbers filled in. */
  html: string;
}

/** How many prints may follow the first: a number that gets wider can move a line to another page. */
const bound = 4;

/** The document, for messages. */
const file = () => new VFile({ path: 'briefing.html' });

/**
 * Print a document.
 *
 * @param press An open press; it can print again afterwards.
 * @param html One self-contained document. `<span data-page-of="id">` gets the page of that id, `<span
 *   data-pages-of="id id …">` all of theirs, sorted, in runs. Paper and margins come from its `@page` rules.
 * @throws {Stop} `exit.failed` when page numbers do not settle or text is clipped or missing; `exit.environment`
 *   when the browser ends on its own; the signal's reason when aborted.
 */
export async function print(press: Press, html: string, options: PrintOptions = { date: null }): Promise<Printed> {
  try {
    const limit = timeLimit(html.length);
    const { file, texts, ...settled } = await watched(press, { limit, signal: options.signal }, async (page) => {
      await close(page.session);
      return await settle(page, html, options.meanwhile);
    });
    options.printed?.();
    const pdf = sameBytes(file.bytes, options.date);
    const pages = readPages(file);
    checkText(texts, file, pages);
    return { pdf, pages: pages.length, html: settled.html };
  } catch (error) {
    if (!(error instanceof Error) || error.name !== 'PdfError') throw error;
    return stop(exit.environment, new VFile({ path: press.path }), {
      rule: 'pdf-unreadable',
      found: `${error.message} (${press.version})`,
      expected: 'a PDF as Chrome writes it',
      help: 'Set PUPPETEER_EXECUTABLE_PATH to another version of Chrome, Chromium or its headless shell.',
    });
  }
}

interface Settled {
  /** The final print. */
  file: PdfFile;
  html: string;
  /** What was laid out. */
  texts: LaidOut[];
}

/** Print until the numbers in the placeholders are those of the pages that they are printed with. */
async function settle(page: Page, html: string, meanwhile?: () => void): Promise<Settled> {
  let idle = meanwhile;
  const printed = (final: boolean) => {
    const printing = paper(page.session, final);
    printing.catch(() => undefined);
    idle?.();
    idle = undefined;
    return printing;
  };
  await page.setContent(withPolicy(html, screen.style));
  const placeholders = await page.evaluate(prepare);
  let numbers: string[] = [];
  if (placeholders.length) numbers = numbersOf(placeholders, openPdf(await printed(false)));
  for (let round = 0; round < bound; round++) {
    await page.evaluate(fill, numbers);
    const pdf = await printed(true);
    // While the browser lists what it has laid out, the file is opened.
    const texts = page.evaluate(laidOut);
    texts.catch(() => undefined);
    const file = openPdf(pdf);
    const right = placeholders.length ? numbersOf(placeholders, file) : [];
    if (right.join('\n') === numbers.join('\n')) {
      const filled = fillText(html, numbers);
      if (filled === null) return unlike();
      return { file, html: filled, texts: await texts };
    }
    numbers = right;
  }
  return stop(exit.failed, file(), {
    rule: 'page-numbers',
    found: `Page numbers have not settled after ${bound} prints`,
    expected: 'the same numbers from two prints in a row',
    help: 'Give `.page-number` a fixed width (`display: inline-block; min-width: 3ch`) with tabular figures, so that a number takes the same room whatever it is.',
  });
}

/** @returns A PDF of the page as it is. The first pass needs no tags and no colours. */
async function paper(session: CDPSession, final: boolean): Promise<Buffer> {
  const { data } = await session.send('Page.printToPDF', {
    preferCSSPageSize: true,
    printBackground: final,
    generateTaggedPDF: final,
    generateDocumentOutline: final,
  });
  return Buffer.from(data, 'base64');
}

function numbersOf(placeholders: Placeholder[], pdf: PdfFile): string[] {
  const pages = new Map([...readDests(pdf)].map(([id, { page }]) => [id, page]));
  const lost = placeholders.flatMap(({ ids }) => ids).find((id) => !pages.has(id));
  if (lost !== undefined)
    stop(exit.failed, file(), {
      rule: 'page-numbers',
      found: `There is no page for #${lost}, which a page number refers to`,
      expected: 'an element with that id that is displayed',
      help: 'Correct the id in the template, or display the element.',
    });
  return placeholders.map((placeholder) => pageNumbers(placeholder, pages));
}

function unlike(): never {
  return stop(exit.failed, file(), {
    rule: 'page-numbers',
    found: "The document's text and the page have different placeholders",
    expected: '`<span data-page-of="id">000</span>` in the body, with nothing but text in it',
  });
}
