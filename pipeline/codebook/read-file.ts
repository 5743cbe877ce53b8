/** The disk's part of the codebook: its text, and which files stand in the folder beside it. */
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { VFile } from 'vfile';
import { exit, stop } from '../message.ts';

export const codebookName = 'briefing.yml';

/** Other names that an editor may have given it, which nothing would read. */
const mistakenNames = ['briefing.yaml', 'codebook.yml', 'codebook.yaml'];

/**
 * @param folder The folder of sources.
 * @returns The codebook's file; an empty one of that name when there is none.
 * @throws {Stop} `usage` when the file is there and cannot be read as text, or has another name.
 */
export async function readCodebook(folder: string): Promise<VFile> {
  const file = new VFile({ path: join(folder, codebookName), value: '' });
  let bytes: Buffer;
  try {
    bytes = await readFile(file.path);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code !== 'ENOENT' && code !== 'ENOTDIR') {
      return stop(exit.usage, file, {
        rule: 'codebook-unreadable',
        found: code === 'EISDIR' ? 'This is a folder' : `The codebook cannot be read (${code})`,
        expected: 'a text file',
        help: 'Give read permission to the file, or move it away to do without a codebook.',
      });
    }
    for (const name of mistakenNames) {
      if (!(await isFile(join(folder, name)))) continue;
      return stop(exit.usage, new VFile({ path: join(folder, name) }), {
        rule: 'codebook-name',
        found: 'A codebook of this name is not read',
        expected: codebookName,
        help: `Rename it to ${codebookName}.`,
      });
    }
    return file;
  }
  try {
    file.value = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    stop(exit.usage, file, {
      rule: 'codebook-encoding',
      found: 'The codebook is not UTF-8 text',
      expected: 'UTF-8',
      help: 'Save it again as UTF-8.',
    });
  }
  return file;
}

/** @returns The names of all files in the folder and below, `/`-separated; none when there is no such folder. */
export async function listFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isFile() || entry.isSymbolicLink())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, '/').length).replaceAll('\\', '/'));
}

async function isFile(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isFile(),
    () => false,
  );
}
