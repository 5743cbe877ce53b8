/** A glyph that no font of ours has would be a box on paper: said before anything is printed. */
import { VFile } from 'vfile';
import { exit, Stop, say } from '../message.ts';
import { places } from '../places.ts';

/** As many characters as are listed; a file of boxes has thousands. */
const listed = 20;

/**
 * @param missing Code points that no font has.
 * @param files Where they may stand: the codebook and the sources.
 * @throws {Stop} With exit code 1: a message for each, at its first place in each file that has it.
 */
export function checkInk(missing: readonly number[], files: readonly VFile[]): void {
  if (missing.length === 0) return;
  const said = new Set<VFile>();
  for (const point of missing.slice(0, listed)) {
    const character = String.fromCodePoint(point);
    const found = files.filter((file) => String(file).includes(character));
    for (const file of found.length > 0 ? found : [new VFile({ path: 'briefing.html' })]) {
      const offset = String(file).indexOf(character);
      say(file, {
        rule: 'glyph-missing',
        severity: 'error',
        found: `No font has the character “${character}” (${name(point)})${more(missing.length)}`,
        expected: 'a character that can be printed',
        help: 'Write it in other characters; or add a typeface that has it to pipeline/layout/typefaces.ts.',
        place: offset < 0 ? null : places(String(file))(offset),
      });
      said.add(file);
    }
  }
  throw new Stop(exit.failed, [...said]);
}

function name(point: number): string {
  return `U+${point.toString(16).toUpperCase().padStart(4, '0')}`;
}

function more(count: number): string {
  return count > listed ? `, one of ${count}` : '';
}
