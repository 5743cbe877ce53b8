/** Under which words a person stands in an index. */
import type { Actor } from '../../findings.ts';
import { surnamesFirst } from '../../surnames-first.ts';

const particle = /^(?:de|da|dos|das|del|della|di|du|der|den|van|von|zu|zur|ten|ter|bin|ibn|al|el|la|le|af|av|y|e)$/i;
const suffix = /^(?:Jr|Sr|II|III|IV)\.?$/;

/**
 * "Brandt, Solveig". Which of the words are the surname the sources tell where they use it alone; else it is the last, with
 * the small words before it, but for the surnames that stand first.
 *
 * @returns The name as it is filed; as it is written where it is of one word, of another script, or begins with the surname.
 */
export function filedName({ name, kind, aliases }: Pick<Actor, 'name' | 'kind' | 'aliases'>): string {
  const words = name.split(' ');
  if (kind !== 'person' || words.length < 2 || !/^[\p{Script=Latin}\p{M}.'’\s-]+$/u.test(name)) return name;
  const bare = aliases.filter((alias) => alias !== name && name.includes(alias));
  const [first = ''] = words;
  if (bare.includes(first)) return name;
  const told = bare.filter((alias) => name.endsWith(` ${alias}`)).sort((one, other) => one.length - other.length)[0];
  if (told) return `${told}, ${name.slice(0, -told.length - 1)}`;
  if (words.length < 4 && surnamesFirst.has(first.toLowerCase())) return name;
  let from = words.length - 1;
  if (suffix.test(words[from] ?? '') && from > 1) from--;
  while (from > 1 && particle.test(words[from - 1] ?? '')) from--;
  return `${words.slice(from).join(' ')}, ${words.slice(0, from).join(' ')}`;
}
