/** Format → reader. A reader is imported only where there is such a file. */
import type { VFile } from 'vfile';
import type { SourceFormat } from '../ast.ts';
import type { Parsed, Reader } from './reader.ts';
import { txt } from './txt.ts';
import type { Problem } from './unreadable.ts';

const readers: Partial<Record<SourceFormat, Reader>> = {
  txt,
  md: async (file, bytes) => (await import('./md.ts')).md(file, bytes),
  html: async (file, bytes) => (await import('./html.ts')).html(file, bytes),
  docx: async (file, bytes) => (await import('./docx.ts')).docx(file, bytes),
  pdf: async (file, bytes) => (await import('./pdf.ts')).pdf(file, bytes),
};

/** Read one file. A reader that fails on one document must not end the reading of the others. */
export async function parse(format: SourceFormat, file: VFile, bytes: Buffer): Promise<Parsed | Problem> {
  try {
    return (await readers[format]?.(file, bytes)) ?? { problem: 'failed', error: `there is no reader for ${format}` };
  } catch (error) {
    return { problem: 'failed', error: error instanceof Error ? error.message : String(error) };
  }
}
