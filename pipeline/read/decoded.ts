/** The text of a file whose format is text, with a message where its encoding had to be guessed. */
import type { VFile } from 'vfile';
import { say } from '../message.ts';
import { places } from '../places.ts';
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
    const [rival] = found.rivals;
    say(file, {
      rule: 'encoding',
      severity: rival ? 'warning' : 'info',
      found: `This file is not UTF-8; it was read as ${found.encoding}${rival ? `, though it could be ${rival}` : ''}`,
      help: 'If letters came out wrong, save it again as UTF-8.',
    });
  }
  const lost = found.text.indexOf('\uFFFD');
  if (lost >= 0) {
    const count = found.text.split('\uFFFD').length - 1;
    say(file, {
      rule: 'replacement-character',
      severity: 'warning',
      found: `A character was lost before this file was saved: “\uFFFD” (U+FFFD) stands in its place${count > 1 ? `, here and in ${count - 1} more` : ''}`,
      expected: 'the character itself',
      help: 'Look it up in the original and put it there; until then the briefing prints the mark.',
      place: places(found.text)(lost),
    });
  }
  return null;
}
