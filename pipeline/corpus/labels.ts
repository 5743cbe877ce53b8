/** Ids and printed labels of sources: unique each. */
import { say } from '../message.ts';
import type { ReadSource } from '../read-source.ts';

/** Words that give no initial. */
const small = new Set(
  'of the and for on in at to a an de du des la le les der die das für und et y e del di'.split(' '),
);

/** Longer initials help nobody. */
const longest = 8;

/** @returns An id for each source: from the codebook, else the file's stem, made `[a-z0-9-]+` and unique. */
export function ids(sources: readonly ReadSource[]): string[] {
  const taken = new Set(sources.flatMap((source) => source.entry?.id ?? []));
  return sources.map(({ entry, file, name }, index) => {
    if (entry?.id) return entry.id;
    const stem = (name.split('/').at(-1) ?? name).replace(/\.[^.]*$/, '');
    const slug = stem
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-+|-+$/g, '');
    const wanted = slug || `source-${index + 1}`;
    const id = claim(wanted, taken, (base, count) => `${base}-${count}`);
    if (id !== wanted)
      say(file, {
        rule: 'source-id',
        severity: 'warning',
        found: `Two sources would have the id "${wanted}"; this one has "${id}"`,
        expected: 'an id of its own for each source',
        help: `Give it one in briefing.yml, or its locators change when a file is added: sources: [{ file: ${JSON.stringify(name)}, id: … }]`,
      });
    return id;
  });
}

/**
 * @param institutions Each source's institution, or `null`.
 * @returns A label for each source: from the codebook, else the institution's initials, else A, B, C.
 */
export function labels(sources: readonly ReadSource[], institutions: readonly (string | null)[]): string[] {
  const taken = new Set(sources.flatMap((source) => source.entry?.label ?? []));
  const wanted = sources.map((source, index) => source.entry?.label ?? initials(institutions[index] ?? ''));
  let letter = 0;
  return sources.map(({ entry }, index) => {
    if (entry?.label) return entry.label;
    const own = wanted[index];
    if (own) return claim(own, taken, (base, count) => `${base}-${count}`);
    for (;;) {
      const next = lettered(letter++);
      if (taken.has(next)) continue;
      taken.add(next);
      return next;
    }
  });
}

/** @returns The acronym in brackets behind the name, else the initials of its words; `null` when they make none. */
export function initials(institution: string): string | null {
  const given = /\((\p{Lu}[\p{L}\d-]{1,9})\)\s*$/u.exec(institution)?.[1];
  if (given) return given;
  const words = institution.replace(/\([^)]*\)/g, ' ').match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}’'.]*/gu) ?? [];
  const telling = words.filter((word) => !small.has(word.toLowerCase()));
  const [only] = telling;
  if (only && telling.length === 1) return /^[\p{Lu}\d]{2,8}$/u.test(only) ? only : null;
  const letters = telling.map((word) => word.charAt(0).toUpperCase()).join('');
  return letters.length >= 2 ? letters.slice(0, longest) : null;
}

function claim(base: string, taken: Set<string>, next: (base: string, count: number) => string): string {
  let name = base;
  for (let count = 2; taken.has(name); count++) name = next(base, count);
  taken.add(name);
  return name;
}

/** A, B … Z, AA, AB … */
function lettered(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : lettered(Math.floor(index / 26) - 1) + letter;
}
