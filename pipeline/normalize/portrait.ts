/** Names and functions above a text that are not its author's: what stands under pictures of persons. */
import { roleWords } from './vocabulary.ts';

/** Forms of address; with a function they go before a name. */
const address = '(?:Dr|Prof|Professor|Mr|Mrs|Ms|Sir|Dame|Lord|Lady|Hon|Gen|Col|Amb)\\.?';
const named = new RegExp(
  `^(?:.*\\b${address}\\s+)?((?:\\p{Lu}[\\p{L}\\p{M}.'’-]*\\s+){1,3}\\p{Lu}[\\p{L}\\p{M}'’-]+)$`,
  'u',
);
const said =
  'said|says|told|tells|stated|states|announced|insisted|insists|warned|warns|added|claimed|claims|declared|explained|replied|is|was|has|had';

/** "The author is …": one, and not named. */
const oneAuthor = /^[\s([（]*the (?:author|writer)\s+(?:is|was|has|works|serves|teaches|holds)\b/i;

/**
 * @param lines The lines of a group: a name, a function, or both.
 * @param body The blocks of the text below them.
 * @param ends The last blocks, where notes on authors stand.
 * @returns Whether the lines are no byline: the text speaks of one of these persons as of somebody else, or they are
 * several and a note speaks of one author, whom it does not name.
 */
export function isPortrait(lines: readonly string[], body: readonly string[], ends: readonly string[]): boolean {
  const surnames = lines.flatMap((line) => surnameOf(line) ?? []);
  if (surnames.length > 1 && ends.some((text) => oneAuthor.test(text))) return true;
  return surnames.some((surname) => body.some((text) => !isNoteOn(text, surname) && speaksOf(text, surname)));
}

/** The last word of the person's name that a line is or ends with. */
function surnameOf(line: string): string | null {
  const name = named.exec(line)?.[1];
  if (!name) return null;
  const words = name.split(/\s+/);
  return roleWords.test(words.at(-1) ?? '') ? null : (words.at(-1) ?? null);
}

/** "Ida Holm is a fellow at …" is of the author. */
function isNoteOn(text: string, surname: string): boolean {
  return (
    text
      .replace(/^[\s([（]+/, '')
      .slice(0, 60)
      .includes(surname) &&
    /\b(?:author|writer|is|are|was|were)\b/.test(text) &&
    roleWords.test(text) &&
    text.length < 900
  );
}

function speaksOf(text: string, surname: string): boolean {
  const own = surname.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  if (!text.includes(surname)) return false;
  if (new RegExp(`\\b${own}[’'\\s,]*\\s(?:${said})\\b`, 'u').test(text)) return true;
  const before = new RegExp(`((?:[\\p{L}.’'-]+\\s+){1,3})${own}\\b`, 'u').exec(text)?.[1] ?? '';
  return new RegExp(`\\b${address}\\s`, 'u').test(before) || roleWords.test(before);
}
