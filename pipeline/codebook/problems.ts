/** What the schema does not accept, as messages: what was found, what was expected, what to do, and where. */
import type { VFile } from 'vfile';
import type * as z from 'zod';
import { say } from '../message.ts';
import { nearest } from '../nearest.ts';
import type { Parsed, Path } from './parse.ts';
import { keysAt, plannedKeys } from './schema.ts';

/**
 * Say each of the schema's issues on the codebook.
 *
 * @param file The codebook.
 * @param parsed Its values and places.
 * @param issues What zod found, all of it.
 */
export function sayProblems(file: VFile, parsed: Parsed, issues: readonly z.core.$ZodIssue[]): void {
  for (const issue of issues) {
    if (issue.code === 'unrecognized_keys') {
      for (const key of issue.keys) sayUnknownKey(file, parsed, issue.path, key);
      continue;
    }
    const [expected = '', help = null] = issue.message.split('\n');
    const value = valueAt(parsed.value, issue.path);
    const name = nameOf(issue.path);
    if (value === undefined && issue.path.length) {
      const owner = nameOf(issue.path.slice(0, -1));
      say(file, {
        rule: 'codebook-missing',
        severity: 'error',
        found: `${owner} has no \`${String(issue.path.at(-1))}\``,
        expected: expected === 'text' ? `a line with ${String(issue.path.at(-1))}:` : expected,
        help:
          issue.code === 'invalid_type' && help?.startsWith('Add') ? help : `Add ${String(issue.path.at(-1))}: to it.`,
        place: parsed.placeOf(issue.path.slice(0, -1)),
      });
      continue;
    }
    const words = issue.code === 'invalid_value' ? issue.values.map(String) : [];
    const meant = typeof value === 'string' ? nearest(value, words) : null;
    say(file, {
      rule: typeof value === 'string' && issue.code !== 'invalid_type' ? 'codebook-value' : 'codebook-type',
      severity: 'error',
      found: `${name} is ${describe(value)}`,
      expected: words.length ? `one of ${expected}` : expected,
      help: meant ? `Did you mean ${meant}?` : (help ?? (words.length ? 'Choose one of these.' : null)),
      place: parsed.placeOf(issue.path),
    });
  }
}

function sayUnknownKey(file: VFile, parsed: Parsed, path: Path, key: string): void {
  const keys = keysAt(path, valueAt(parsed.value, [...path.slice(0, 2), 'kind']));
  const planned = path.length === 0 && plannedKeys.includes(key);
  const meant = nearest(key, keys);
  const cut = meant && !/\s/.test(key) ? null : parsed.cutText(path, key);
  if (cut) {
    // Of a text that several commas cut, one message says it.
    if (cut.first)
      say(file, {
        rule: 'codebook-key',
        severity: 'error',
        found: `${nameOf(path)} has a key \`${key}\` without a value`,
        expected: `\`${cut.key}: "${cut.text}"\``,
        help: 'Inside { } a comma ends the value. Put the text in quotation marks if the comma belongs to it.',
        place: parsed.placeOfKey(path, key),
      });
    return;
  }
  say(file, {
    rule: 'codebook-key',
    severity: 'error',
    found: planned ? `This version does not support \`${key}\` yet` : `${nameOf(path)} has an unknown key \`${key}\``,
    expected: planned ? null : meant ? `\`${meant}\`` : `one of ${keys.join(', ')}`,
    help: planned ? 'Take it out.' : meant ? `Did you mean ${meant}?` : 'Take it out, or use one of these.',
    place: parsed.placeOfKey(path, key),
  });
}

/** The value at a path, `undefined` where there is none. */
function valueAt(value: unknown, path: Path): unknown {
  let here = value;
  for (const [index, key] of path.entries()) {
    // A single entry written without its list: the entry is the value itself.
    if (typeof here === 'string' && index === path.length - 1 && key === 0) return here;
    if (typeof here !== 'object' || here === null) return undefined;
    here = (here as Record<PropertyKey, unknown>)[key];
  }
  return here;
}

/** A path in words: `themes`, entry 2, `terms`. */
function nameOf(path: Path): string {
  if (!path.length) return 'The codebook';
  const parts = path.map((key) => (typeof key === 'number' ? `entry ${key + 1}` : `\`${String(key)}\``));
  return parts
    .join(', ')
    .replace(/`, entry/g, '` entry')
    .replace(/^e/, 'E');
}

function describe(value: unknown): string {
  if (value === null || value === undefined || value === '') return 'empty';
  if (Array.isArray(value)) return value.length ? 'a list' : 'an empty list';
  if (typeof value === 'object') return 'a map of keys and values';
  const text = String(value);
  return `"${text.length > 60 ? `${text.slice(0, 59)}…` : text}"`;
}
