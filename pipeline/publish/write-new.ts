/** A file that is not there yet: whatever stands at its path is the editor's, and stays. */
import { access, writeFile } from 'node:fs/promises';
import { VFile } from 'vfile';
import { exit, stop } from '../message.ts';

/**
 * Say early, before any work, that the file is there already.
 *
 * @throws {Stop} `usage` when it is.
 */
export async function checkNew(path: string): Promise<void> {
  const there = await access(path).then(
    () => true,
    () => false,
  );
  if (there) refuse(path);
}

/**
 * @throws {Stop} `usage` when the file is there already, `environment` when it cannot be written.
 */
export async function writeNew(path: string, text: string): Promise<void> {
  try {
    await writeFile(path, text, { flag: 'wx' });
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === 'EEXIST') refuse(path);
    stop(exit.environment, new VFile({ path }), {
      rule: 'outline-not-writable',
      found: `The outline cannot be written here (${code})`,
      expected: 'a folder that exists and may be written',
      help: 'Name another file with --out (FILE= for make), or - for standard output.',
    });
  }
}

function refuse(path: string): never {
  return stop(exit.usage, new VFile({ path }), {
    rule: 'outline-exists',
    found: 'This file is there already, and an outline never replaces what an editor wrote',
    expected: 'a name that is free',
    help: 'Name another file with --out (FILE= for make), or - to print the outline, and take over from it what you want.',
  });
}
