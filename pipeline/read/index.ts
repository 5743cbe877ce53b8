/** Bytes to trees: every document of the folder of sources, side by side. */
import { createHash } from 'node:crypto';
import { extname, join } from 'node:path';
import { VFile } from 'vfile';
import type { Codebook, CodebookSource } from '../codebook.ts';
import { exit, Stop, stop } from '../message.ts';
import type { ReadSource } from '../read-source.ts';
import { bytesOf } from './bytes.ts';
import { documents, formats } from './kinds.ts';
import { language } from './language.ts';
import { list } from './list.ts';
import { parse } from './readers.ts';
import { unreadable } from './unreadable.ts';

/** Files open at a time. */
const abreast = 16;

/**
 * Read every document of a folder.
 *
 * A file that cannot be read stops no other: it is in `failed` with a message that says why and what to do.
 *
 * @returns Sources in the codebook's order, then by the bytes of their names.
 * @throws {Stop} `usage` without a folder or a document in it; `failed` when not one of the documents can be read.
 * @throws The signal's reason when it is aborted.
 */
export async function read(
  folder: string,
  codebook: Codebook,
  options: { signal?: AbortSignal | undefined } = {},
): Promise<{ sources: ReadSource[]; failed: VFile[] }> {
  const { names, failed } = await list(folder);
  const entries = new Map(codebook.sources.map((entry) => [entry.file, entry]));
  const ordered = [...entries.keys()].filter((name) => names.includes(name));
  const order = [...ordered, ...names.filter((name) => !entries.has(name))];
  const results: (ReadSource | VFile)[] = new Array(order.length);
  let next = 0;
  const work = async () => {
    while (next < order.length) {
      const index = next++;
      const name = order[index] ?? '';
      options.signal?.throwIfAborted();
      results[index] = await readOne(folder, name, entries.get(name) ?? null, options.signal);
    }
  };
  await Promise.all(Array.from({ length: abreast }, work));
  const sources = results.filter((result): result is ReadSource => !(result instanceof VFile));
  failed.push(...results.filter((result): result is VFile => result instanceof VFile));
  if (sources.length === 0 && failed.length > 0) throw new Stop(exit.failed, failed);
  if (sources.length === 0) {
    stop(exit.usage, new VFile({ path: folder }), {
      rule: 'no-documents',
      found: 'There is no document in this folder',
      expected: `one or more ${Object.keys(formats).join(' or ')} files`,
      help: 'Put the documents to compare there, or name another folder: make report SOURCES=folder',
    });
  }
  return { sources, failed };
}

/** @returns The source, or its file with the message that says why there is none. */
async function readOne(
  folder: string,
  name: string,
  entry: CodebookSource | null,
  signal: AbortSignal | undefined,
): Promise<ReadSource | VFile> {
  const file = new VFile({ path: join(folder, name), value: '' });
  // A message and a citation are one line each, and nothing in a name may command a terminal.
  if (/\p{Cc}|\p{Zl}|\p{Zp}/u.test(name)) return unreadable(file, { problem: 'name' });
  const extension = extname(name).toLowerCase();
  const format = formats[extension];
  if (!format) return unreadable(file, { problem: 'unknown', extension, document: documents[extension] ?? null });
  const bytes = await bytesOf(file.path, signal);
  if ('problem' in bytes) return unreadable(file, bytes);
  const parsed = await parse(format, file, bytes);
  if ('problem' in parsed) return unreadable(file, parsed);
  const { root, made, markup, repairs, front, pages = null, paragraphs = null } = parsed;
  return {
    file,
    name,
    format,
    sha256: createHash('sha256').update(bytes).digest('hex'),
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
