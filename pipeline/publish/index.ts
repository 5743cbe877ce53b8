/** Files into the folder of output: all of them whole, or none of them touched. */
import { access, constants, copyFile, link, mkdir, mkdtemp, open, rename, rm, rmdir, stat } from 'node:fs/promises';
import { dirname, join, resolve, sep } from 'node:path';
import { VFile } from 'vfile';
import { exit, Stop, stop } from '../message.ts';

export { toJson } from './to-json.ts';
export { toOutline } from './to-outline.ts';
export { checkNew, writeNew } from './write-new.ts';

/** A file to be written. */
export interface Output {
  /** The file's name, without a folder. */
  name: string;
  content: string | Uint8Array;
  /** Only for what has pages. */
  pages?: number;
}

/** A file that was written. */
export interface Written {
  /** The folder as the user named it, joined with the name. */
  path: string;
  bytes: number;
  pages: number | null;
}

/**
 * Write the files into the folder, made when it is not there.
 *
 * They are written to a folder inside it first, since a rename is whole only within one file system, and then moved
 * into place. What stood there before stays until then, and comes back when a move fails.
 *
 * @throws {Stop} `environment` when the folder cannot be written, or the disk is full.
 */
export async function publish(
  out: string,
  outputs: readonly Output[],
  { signal }: { signal?: AbortSignal | undefined } = {},
): Promise<Written[]> {
  let made: string | undefined;
  let work: string | undefined;
  try {
    made = await makeFolders(resolve(out));
    work = await mkdtemp(join(out, '.briefing-'));
    const folder = work;
    signal?.throwIfAborted();
    // Side by side, since each waits for the disk; all of them, since nothing is taken back while one is being written.
    const ended = await Promise.allSettled(
      outputs.map(async ({ name, content, pages }): Promise<Written> => {
        const bytes = Buffer.from(content);
        await writeWhole(join(folder, name), bytes);
        return { path: join(out, name), bytes: bytes.length, pages: pages ?? null };
      }),
    );
    const written = ended.map((one) => {
      if (one.status === 'rejected') throw one.reason;
      return one.value;
    });
    signal?.throwIfAborted();
    await moveAll(
      work,
      out,
      outputs.map((output) => output.name),
    );
    made = undefined;
    return written;
  } catch (error) {
    if (signal?.aborted) throw error;
    return fail(out, error);
  } finally {
    if (work) await rm(work, { recursive: true, force: true });
    if (made) await removeEmpty(out, made);
  }
}

/**
 * Say early, before any work, that a folder cannot be written. Changes nothing on the disk.
 *
 * @throws {Stop} `usage` when it lies among the sources, `environment` when it cannot be written.
 */
export async function checkOut(out: string, sources: string): Promise<void> {
  let folder = resolve(out);
  if (`${folder}${sep}`.startsWith(`${resolve(sources)}${sep}`)) {
    stop(exit.usage, new VFile({ path: out }), {
      rule: 'out-among-sources',
      found: 'This folder lies in the folder of sources: the next run would read what this one writes',
      expected: 'a folder outside of it',
      help: 'Name another folder with --out (OUT= for make).',
    });
  }
  for (;;) {
    try {
      const found = await stat(folder);
      if (!found.isDirectory()) throw Object.assign(new Error(), { code: 'ENOTDIR', path: folder });
      await access(folder, constants.W_OK | constants.X_OK);
      return;
    } catch (error) {
      const up = dirname(folder);
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT' || up === folder) return fail(out, error);
      folder = up;
    }
  }
}

/** Down to the disk, so that a full one is noticed here and not after the move. */
async function writeWhole(path: string, bytes: Buffer): Promise<void> {
  const file = await open(path, 'wx');
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}

async function moveAll(work: string, out: string, names: readonly string[]): Promise<void> {
  const kept: string[] = [];
  const moved: string[] = [];
  const backup = (name: string) => join(work, `${name}.before`);
  try {
    for (const name of names) if (await keep(join(out, name), backup(name))) kept.push(name);
    for (const name of names) {
      await rename(join(work, name), join(out, name));
      moved.push(name);
    }
  } catch (error) {
    for (const name of moved) {
      if (kept.includes(name)) await rename(backup(name), join(out, name));
      else await rm(join(out, name), { force: true });
    }
    throw error;
  }
}

/** A second name for what stands there, so that it is there all the time. */
async function keep(path: string, backup: string): Promise<boolean> {
  try {
    await link(path, backup);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === 'ENOENT') return false;
    const found = await stat(path);
    if (found.isDirectory()) throw Object.assign(new Error(), { code: 'EISDIR', path });
    // A file system without hard links.
    await copyFile(path, backup);
  }
  return true;
}

/**
 * Make the folder and those above it. Not by Node's `recursive`, which never ends where the system takes no folder
 * and says so with ENOENT, as in `/proc`.
 *
 * @returns The first folder that had to be made, if any.
 */
async function makeFolders(folder: string): Promise<string | undefined> {
  if (await stat(folder).then(() => true, isMissing)) return undefined;
  const above = await makeFolders(dirname(folder));
  await mkdir(folder);
  return above ?? folder;
}

/** @returns `false` for what is not there; what cannot be looked at is thrown. */
function isMissing(error: NodeJS.ErrnoException): false {
  if (error.code === 'ENOENT') return false;
  throw error;
}

/** Take back the folders that were made for nothing. */
async function removeEmpty(out: string, made: string): Promise<void> {
  const first = resolve(made);
  try {
    for (let folder = resolve(out); ; folder = dirname(folder)) {
      await rmdir(folder);
      if (folder === first) return;
    }
  } catch {
    // Somebody else has put something there.
  }
}

const reasons: Record<string, string> = {
  EACCES: 'The folder may not be written',
  EPERM: 'The folder may not be written',
  EROFS: 'The folder is on a read-only disk',
  ENOTDIR: 'This is not a folder, or lies below a file',
  EEXIST: 'This is a file, not a folder',
  EISDIR: 'A folder stands where a file must go',
  ENOSPC: 'The disk is full',
  EDQUOT: 'The disk quota is used up',
  EFBIG: 'The file is larger than may be written here',
  ENOENT: 'No folder can be made here',
  ENAMETOOLONG: 'The name is too long',
};

function fail(out: string, error: unknown): never {
  if (error instanceof Stop) throw error;
  const { code = '', path } = error as NodeJS.ErrnoException;
  if (!code) throw error;
  stop(exit.environment, new VFile({ path: code === 'EISDIR' && path ? path : out }), {
    rule: 'out-not-writable',
    found: `${reasons[code] ?? 'The folder cannot be written'} (${code})`,
    expected: 'a folder that can be written',
    help: /ENOSPC|EDQUOT/.test(code)
      ? 'Make room, or name a folder on another disk with --out (OUT= for make). What stood there before is untouched.'
      : 'Name another folder with --out (OUT= for make). What stood there before is untouched.',
  });
}
