/** Where a document stands on the web, by what a browser prints at the edge of each page and by what it says itself. */
import type { Furniture, Metadata } from '../ast.ts';

/** A web address and nothing else. */
export const wholeAddress = /^<?((?:https?:\/\/|www\.)[^\s<>]+?)>?$/i;

/** "This publication is available at …". */
const available =
  /^(?:this|the) (?:publication|document|report|paper|brief(?:ing)?|guidance|page|article)\b[^.]{0,40}\b(?:at|from|on|via)\s+((?:https?:\/\/|www\.)\S+?)[.,;)]*$/i;

/** A browser cuts an address that is too long for the line. */
const cut = /(?:…|\.{3})$/;

/** @returns The address that runs along the pages, perhaps cut short; else `null`. */
export function printedFrom(furniture: readonly Furniture[]): string | null {
  for (const { kind, text } of furniture) {
    const url = kind === 'running-line' ? wholeAddress.exec(text.trim())?.[1] : undefined;
    if (url) return url.replace(cut, '');
  }
  return null;
}

/** @returns The address in full, where the page or the text has it. */
export function fromPage(furniture: readonly Furniture[]): Partial<Metadata> {
  const printed = furniture
    .find(({ kind, text }) => kind === 'running-line' && wholeAddress.test(text.trim()))
    ?.text.trim();
  for (const { kind, text } of furniture) {
    const url = kind === 'navigation' || kind === 'other' ? available.exec(text.trim())?.[1] : undefined;
    if (url && (!printed || url.startsWith(printed.replace(cut, '')))) return { url };
  }
  return printed && !cut.test(printed) ? { url: printed } : {};
}
