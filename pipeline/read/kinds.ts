/** Which kinds of file are read, and what to say of the others. */
import type { SourceFormat } from '../ast.ts';

/** Extension → format, for what is read. */
export const formats: Record<string, SourceFormat> = {
  '.txt': 'txt',
  '.text': 'txt',
  '.md': 'md',
  '.markdown': 'md',
  '.pdf': 'pdf',
  '.docx': 'docx',
  '.html': 'html',
  '.htm': 'html',
  '.xhtml': 'html',
};

/** Extension → name, for documents whose text is not read from the file itself. */
export const documents: Record<string, string> = {
  '.doc': 'Word document',
  '.odt': 'OpenDocument text',
  '.rtf': 'rich text',
  '.mhtml': 'web archive',
  '.mht': 'web archive',
  '.webarchive': 'web archive',
  '.epub': 'e-book',
  '.pages': 'Pages document',
};

/** Files and folders at the top of the folder of sources that belong to the briefing and are no sources. */
export const reserved = new Set(['briefing.yml', 'briefing.lock', 'editorial']);
