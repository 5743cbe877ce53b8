/** The text of a file whose format is text, with a message where its encoding had to be guessed. */
import type { VFile } from 'vfile';
import { say } from '../message.ts';
import { decode } from './decode.ts';
import type { Problem } from './unreadable.ts';

/**
 * Decode a file into `file.value`.
 *
 * @param named The encoding that the format itself names.
 * @returns `null`, or why there is no text.
 */
export async function decoded(file: VFile, bytes: Buffer, named: string | null = null): Promise<Problem | null> {
  const found = await decode(bytes, named);
  if ('problem' in found) return found;
  file.value = found.text;
  if (found.guessed) {
    say(file, {
      rule: 'encoding',
      severity: 'info',
      found: `This file is not UTF-8; it was read as ${found.encoding}`,
      help: 'If letters came out wrong, save it again as UTF-8.',
    });
  }
  return null;
}
