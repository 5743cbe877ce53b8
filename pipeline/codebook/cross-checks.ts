/** What no schema can see: ids that stand twice, names that lead nowhere. */
import type { VFile } from 'vfile';
import type { Point } from '../ast.ts';
import { say } from '../message.ts';
import { nearest } from '../nearest.ts';
import type { Parsed } from './parse.ts';

/**
 * Say what is wrong between one entry and another, and between the codebook and its folder.
 *
 * Looks at the plain values, so that it can tell also while something else in them is wrong.
 *
 * @param files The files that stand in the folder, relative to it.
 */
export function crossCheck(file: VFile, parsed: Parsed, files: readonly string[]): void {
  const all = (list: string, key: string) => fieldsOf(parsed.value, list, key);
  sayTwice(file, parsed, all('sources', 'file'));
  sayTwice(file, parsed, all('sources', 'id'));
  sayTwice(file, parsed, all('sources', 'label'));
  sayTwice(file, parsed, all('themes', 'id'));
  sayTwice(file, parsed, all('actors', 'name'));
  for (const { value, path } of all('sources', 'file')) {
    if (files.includes(value)) continue;
    const meant = nearest(value, files);
    say(file, {
      rule: 'codebook-file',
      severity: 'error',
      found: `There is no file "${value}" in the folder of sources`,
      expected: meant ? `"${meant}"` : 'a file of that folder',
      help: meant ? `Did you mean ${meant}?` : 'Put the document there, or take this entry out.',
      place: parsed.placeOf(path),
    });
  }
  const ids = [...new Set(all('themes', 'id').map((field) => field.value))];
  for (const { value, path } of all('pairs', 'theme')) {
    if (ids.includes(value)) continue;
    const meant = nearest(value, ids);
    say(file, {
      rule: 'codebook-theme',
      severity: 'error',
      found: `There is no theme "${value}"`,
      expected: ids.length ? `one of ${ids.join(', ')}` : 'a theme that stands under themes:',
      help: meant ? `Did you mean ${meant}?` : 'Add the theme, or take theme: out of the pair.',
      place: parsed.placeOf(path),
    });
  }
}

interface Field {
  value: string;
  path: [list: string, index: number, key: string];
}

/** One field of each entry of a list, where it is text. A source may be its file name alone. */
function fieldsOf(codebook: unknown, list: string, key: string): Field[] {
  const entries = (codebook as Record<string, unknown> | null)?.[list];
  if (!Array.isArray(entries)) return [];
  return entries.flatMap((entry: unknown, index): Field[] => {
    const value =
      typeof entry === 'string' && key === 'file' ? entry : (entry as Record<string, unknown> | null)?.[key];
    return typeof value === 'string' && value.trim() ? [{ value: value.trim(), path: [list, index, key] }] : [];
  });
}

/** A field must differ from entry to entry. */
function sayTwice(file: VFile, parsed: Parsed, fields: readonly Field[]): void {
  const seen = new Map<string, Point>();
  for (const { value, path } of fields) {
    const first = seen.get(value);
    if (!first) {
      seen.set(value, parsed.placeOf(path));
      continue;
    }
    const [list, , key] = path;
    say(file, {
      rule: 'codebook-duplicate',
      severity: 'error',
      found: `The ${key} "${value}" stands twice under \`${list}\`, first in line ${first.line}`,
      expected: `another ${key}`,
      help: 'Change one of the two, or take it out.',
      place: parsed.placeOf(path),
    });
  }
}
