/** Bytes to trees: every document of the folder of sources, side by side. */
import { createHash } from 'node:crypto';
import { extname, join } from 'node:path';
import { VFile } from 'vfile';
import type { Codebook, CodebookSource } from '../codebook.ts';
import { exit, Stop, say } from '../message.ts';
import type { ReadSource } from '../read-source.ts';
import { bytesOf } from './bytes.ts';
import { documents, formats } from './kinds.ts';
import { language } from './language.ts';
import { list } from './list.ts';
import { openReaders, type Readers } from './side-by-side.ts';
import { unreadable } from './unreadable.ts';

/** Files open at a time. */
const abreast = 16;

export interface ReadOptions {
  signal?: AbortSignal | undefined;
  /** Called when a file is done, read or not. */
  progress?: ((done: number, of: number) => void) | undefined;
  /** What is kept of each source, as soon as it is read, so that the trees of all are never held at once as read. */
  keep?: ((source: ReadSource) => ReadSource) | undefined;
}

/**
 * Read every document of a folder.
 *
 * A file that cannot be read stops no other: it is in `failed` with a message that says why and what to do. A file that
 * is no document is in `ignored`, with a message that names it.
 *
 * @returns Sources in the codebook's order, then by the bytes of their names.
 * @throws {Stop} `usage` without a folder or a document in it; `failed` when not one of the documents can be read.
 * @throws The signal's reason when it is aborted.
 */
export async function read(
  folder: string,
  codebook: Codebook,
  options: ReadOptions = {},
): Promise<{ sources: ReadSource[]; failed: VFile[]; ignored: VFile[] }> {
  const { names, failed } = await list(folder);
  const entries = new Map(codebook.sources.map((entry) => [entry.file, entry]));
  const ordered = [...entries.keys()].filter((name) => names.includes(name));
  const order = [...ordered, ...names.filter((name) => !entries.has(name))];
  const results: (ReadSource | VFile | null)[] = new Array(order.length).fill(null);
  const readers = openReaders({ signal: options.signal });
  let next = 0;
  let done = 0;
  const work = async () => {
    while (next < order.length) {
      const index = next++;
      const name = order[index] ?? '';
      options.signal?.throwIfAborted();
      const result = await readOne({ folder, readers, signal: options.signal }, name, entries.get(name) ?? null);
      results[index] = result instanceof VFile || !options.keep ? result : options.keep(result);
      options.progress?.(++done, order.length);
    }
  };
  try {
    await Promise.all(Array.from({ length: abreast }, work));
  } finally {
    readers.close();
  }
  const sources = results.filter((result): result is ReadSource => result !== null && !(result instanceof VFile));
  const unread = results.filter((result): result is VFile => result instanceof VFile);
  // What is no document at all, such as a picture beside the papers, is named but missed by nobody.
  const ignored = unread.filter(({ messages }) => messages.every(({ fatal }) => !fatal));
  failed.push(...unread.filter((file) => !ignored.includes(file)));
  if (sources.length === 0 && failed.length > 0) throw new Stop(exit.failed, [...ignored, ...failed]);
  if (sources.length === 0) {
    const file = new VFile({ path: folder });
    say(file, {
      rule: 'no-documents',
      severity: 'error',
      found: 'There is no document in this folder',
      expected: `one or more ${Object.keys(formats).join(' or ')} files`,
      help: 'Put the documents to compare there, or name another folder: make report SOURCES=folder',
    });
    throw new Stop(exit.usage, [...ignored, file]);
  }
  return { sources, failed, ignored };
}

/** @returns The source, or its file with the message that says why there is none. */
async function readOne(
  { folder, readers, signal }: { folder: string; readers: Readers; signal: AbortSignal | undefined },
  name: string,
  entry: CodebookSource | null,
): Promise<ReadSource | VFile> {
  const file = new VFile({ path: join(folder, name), value: '' });
  // A message and a citation are one line each, and nothing in a name may command a terminal.
  if (/\p{Cc}|\p{Zl}|\p{Zp}/u.test(name)) return unreadable(file, { problem: 'name' });
  const extension = extname(name).toLowerCase();
  const format = formats[extension];
  if (!format) return unreadable(file, { problem: 'unknown', extension, document: documents[extension] ?? null });
  const bytes = await bytesOf(file.path, signal);
  if ('problem' in bytes) return unreadable(file, bytes);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const parsed = await readers.parse(format, file, bytes);
  if ('problem' in parsed) return unreadable(file, parsed);
  const { root, made, markup, repairs, front, pages = null, paragraphs = null } = parsed;
  return {
    file,
    name,
    format,
    sha256,
    root,
    made,
    pages,
    paragraphs,
    metadata: front.metadata,
    language: entry?.language ?? front.language ?? (await language(String(file))),
    entry,
    repairs,
    markup,
  };
}
