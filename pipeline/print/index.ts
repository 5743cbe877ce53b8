/**
 * Print: HTML → PDF, in a browser that is found or installed.
 *
 * `openPress` → `print` → `closePress`. Printing takes two passes, since page numbers are known only when all is laid
 * out (`print-pages.ts`); then the file gets the same bytes for the same input (`same-bytes.ts`), and it is checked
 * that all text is in it (`check-text.ts`).
 */
export type { FindOptions } from './find-browser.ts';
export { findBrowser } from './find-browser.ts';
export type {
  Destination,
  OutlineItem,
  PdfLink,
  PdfPage,
} from './pdf/pages.ts';
export { readDests, readLinks, readOutline, readPages } from './pdf/pages.ts';
export type { Press } from './press.ts';
export { closePress, openPress } from './press.ts';
export type { Printed, PrintOptions } from './print.ts';
export { print } from './print.ts';
