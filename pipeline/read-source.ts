/** What passes from `read` through `normalize` to `corpus`: one source document on its way into the corpus. */
import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import type { Metadata, Range, Repair, SourceFormat } from './ast.ts';
import type { CodebookSource } from './codebook.ts';
import type { Notice } from './message.ts';

/** One document as its reader left it; `normalize` replaces `root` and fills the ledger. */
export interface ReadSource {
  /** `path` as the user would name it; `value` is the decoded text after a byte order mark. Messages go here. */
  file: VFile;
  /** Relative to the folder of sources, `/`-separated. */
  name: string;
  format: SourceFormat;
  /** Of the file's bytes, hex. */
  sha256: string;
  /** Positions are places in `file.value`: the decoded file, or for DOCX and PDF the raw text that its reader took out. */
  root: Root;
  /** What the children of `root` are: physical lines, which `normalize` makes blocks of, or the blocks of the format. */
  made: 'lines' | 'blocks';
  /** PDF only: where in `file.value` each page begins; the first is 0, page 1. */
  pages: readonly number[] | null;
  /** DOCX only: where in `file.value` each paragraph of the document begins; the first is 0, paragraph 1. */
  paragraphs: readonly number[] | null;
  /** What the format itself says, such as front matter. Fields that it does not name are absent. */
  metadata: Partial<Metadata>;
  /** The language that the format itself names (BCP 47), else `null`. */
  language: string | null;
  /** What the codebook says of this file. */
  entry: CodebookSource | null;
  /** The ledger: filled by `normalize`. */
  repairs: Repair[];
  /** Marks that are neither text nor repair: `◆`, list marks, `#`, front matter. Filled by reader and `normalize`. */
  markup: Range[];
  /** What the codebook's `joins` and `splits` name that is not there, filled by `normalize`; `corpus` says it there. */
  unsettled?: Notice[];
}
