/** The bytes of a file, all from one version of it. */
import { type FileHandle, open } from 'node:fs/promises';
import type { Problem } from './unreadable.ts';

/** A file that an editor or a download is still writing settles within a few readings, or the user has to wait. */
const attempts = 3;

/**
 * Read a file whole. What changes while it is read is read again.
 *
 * @returns The bytes, or why there are none.
 * @throws The signal's reason when it is aborted.
 */
export async function bytesOf(path: string, signal?: AbortSignal): Promise<Buffer | Problem> {
  for (let attempt = 0; attempt < attempts; attempt++) {
    let handle: FileHandle | null = null;
    try {
      handle = await open(path);
      const before = await handle.stat({ bigint: true });
      const bytes = await handle.readFile({ signal });
      const after = await handle.stat({ bigint: true });
      const still = before.size === after.size && before.mtimeNs === after.mtimeNs;
      if (still && BigInt(bytes.length) === after.size) return bytes;
    } catch (error) {
      signal?.throwIfAborted();
      return { problem: 'unreadable', code: (error as NodeJS.ErrnoException).code ?? String(error) };
    } finally {
      await handle?.close();
    }
  }
  return { problem: 'changing' };
}
