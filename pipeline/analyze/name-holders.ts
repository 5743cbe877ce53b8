/** Which actor a holder's words name: "President Ana Ruiz", "the charity Lake Aid", "the bank's former chief Lin Bo". */
import { knownNames } from './regions.ts';
import { ranks, titles } from './tables/names.ts';

/** @returns The actor that a holder's words name, by a form of its name or behind titles; `null` for none. */
export function nameOf(words: string, aliasOf: Map<string, string>, names: Set<string>): string | null {
  const plain = words.replace(/^(?:the|The) /, '');
  const known = aliasOf.get(plain) ?? knownNames().get(plain)?.name;
  if (known && names.has(known)) return known;
  // "Lord Vane" is no other Vane.
  const [first = ''] = plain.split(' ');
  if (ranks.has(first.toLowerCase()) && plain.includes(' ')) {
    const ranked = [...names].filter((name) => name === plain || name.startsWith(`${plain} `));
    return ranked[0] && ranked.length === 1 ? ranked[0] : null;
  }
  // "President Vladimir Putin": the longest ending that names a person, after titles alone.
  const parts = plain.split(' ');
  for (let from = 1; from < parts.length && from < 4; from++) {
    const rest = aliasOf.get(parts.slice(from).join(' '));
    if (
      rest &&
      names.has(rest) &&
      parts.slice(0, from).every((part) => /^\p{Lu}/u.test(part) || titles.has(part) || namedBodies.test(part))
    )
      return rest;
  }
  return null;
}

/** @returns The person a holder's words end with: "former prime minister Ana Ruiz", "the bank's chief Lin Bo": a whole name behind what the person is, and nobody else with a preposition. */
export function personIn(words: string, aliasOf: Map<string, string>, people: Set<string>): string | null {
  const parts = words.split(' ');
  const role = parts.slice(0, -2);
  if (role.length === 0 || role.length > 9 || role.some((part) => between.test(part))) return null;
  for (const size of [4, 3, 2]) {
    const name = parts.length > size ? aliasOf.get(parts.slice(-size).join(' ')) : undefined;
    if (name && people.has(name)) return name;
  }
  return null;
}

const between = /^(?:for|by|from|to|in|at|with|on|against|and|or|among|between|like|near|under|such|as)$|,/;

/** "the charity Lake Aid", "the newspaper Lake Post": what a body is, before its name. */
const namedBodies =
  /^(?:charity|newspaper|broadcaster|agency|company|firm|group|bank|ngo|organi[sz]ation|party|network|union|think-tank|non-profit)$/;
