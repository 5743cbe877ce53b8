/** A PDF opened by pdf.js, or why it cannot be. */
import type { Problem } from '../unreadable.ts';
import type { TreeNode } from './model.ts';
import { fillIn } from './node20.ts';

/** What is used of pdf.js. */
export interface PdfDocument {
  numPages: number;
  getPage(number: number): Promise<PdfPage>;
  getMetadata(): Promise<{ info: Record<string, unknown>; metadata: { get(name: string): unknown } | null }>;
  getMarkInfo(): Promise<{ Marked: boolean } | null>;
}

export interface TextItem {
  str: string;
  dir: string;
  transform: number[];
  width: number;
  height: number;
  fontName: string;
  type?: undefined;
}

export interface MarkItem {
  type: 'beginMarkedContent' | 'beginMarkedContentProps' | 'endMarkedContent';
  tag?: string;
  id?: string | null;
}

export interface PdfPage {
  /** The number of its object, and that one's generation. */
  ref: { num: number; gen: number } | null;
  getViewport(options: { scale: number }): { width: number; height: number; transform: number[] };
  getTextContent(options: { includeMarkedContent: boolean }): Promise<{
    items: (TextItem | MarkItem)[];
    styles: Record<string, { vertical?: boolean }>;
  }>;
  getStructTree(): Promise<TreeNode | null>;
  getOperatorList(): Promise<{ fnArray: number[] }>;
  commonObjs: { has(name: string): boolean; get(name: string): { name?: string; bold?: boolean; italic?: boolean } };
  cleanup(): boolean;
}

export interface Opened {
  document: PdfDocument;
  close(): Promise<void>;
}

/** @returns The document, to be closed; or why there is none. */
export async function open(bytes: Buffer): Promise<Opened | Problem> {
  // A header may come late; whatever has none within the first kilobyte is something else.
  if (bytes.length === 0) return { problem: 'empty' };
  if (!bytes.subarray(0, 1024).includes('%PDF-')) return damaged('it does not begin as a PDF does');
  fillIn();
  const { getDocument } = await import('unpdf/pdfjs');
  const task = getDocument({
    // pdf.js takes the array for its own.
    data: new Uint8Array(bytes),
    verbosity: 0,
    useSystemFonts: false,
    disableFontFace: true,
    fontExtraProperties: true,
    useWorkerFetch: false,
    // Nothing outside of the file is ever asked for.
    disableAutoFetch: true,
    isEvalSupported: false,
  });
  try {
    const document = (await task.promise) as unknown as PdfDocument;
    if (document.numPages > 0) return { document, close: () => task.destroy() };
    await task.destroy();
    return damaged('it has no pages');
  } catch (error) {
    await task.destroy().catch(() => undefined);
    const name = error instanceof Error ? error.name : '';
    if (name === 'PasswordException') return { problem: 'protected', document: 'PDF' };
    return damaged(firstLine(error));
  }
}

/** @param reason Goes on with "This PDF is damaged: ". */
export function damaged(reason: string): Problem {
  return { problem: 'damaged', document: 'PDF', reason };
}

export function firstLine(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split('\n')[0]?.replace(/\.$/, '') ?? '';
}
