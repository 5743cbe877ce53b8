/** Mentions set right before they are told apart: what only looks like a name, adjectives before one, two spellings of one. */
import { everyMatch } from './every-match.ts';
import { isGiven } from './given.ts';
import type { Mention } from './names.ts';
import type { Reading } from './reading.ts';
import { isDemonym, knownNames } from './regions.ts';
import { organizationWords } from './tables/names.ts';

/** @returns The mentions without titles of papers, makes of things, peoples, and letters that stand for a thing. */
export function tidied(all: Mention[], reading: Reading): Mention[] {
  const things = lettersOfThings(reading);
  const places = new Set(all.flatMap(({ name, locative }) => (locative ? [name] : [])));
  return all.filter((mention) => {
    if (knownNames().has(mention.name)) return true;
    if (things.has(mention.name) || isPeople(mention.name, places) || isMake(mention) || isInTitle(mention))
      return false;
    barePerson(mention);
    return true;
  });
}

/** "live face recognition (LFR)", "cell modules (CMs)": letters for words of everyday use, the last of which is no body's. */
const bracketed = / \((\p{Lu}{2,6})s?\)/gu;
/** Characters before the letters in which their words are looked for: few texts have such letters, and the words stand everywhere. */
const reach = 120;
const wordsBefore = /(?<![\p{L}-])\p{L}[\p{Ll}-]*(?: \p{Ll}[\p{Ll}-]*){1,5}$/u;

function lettersOfThings(reading: Reading): Set<string> {
  const found = new Set<string>();
  for (const source of reading.sources)
    for (const { passage } of source.passages)
      for (const { index, 1: letters = '' } of everyMatch(bracketed, passage.text)) {
        const words = wordsBefore.exec(passage.text.slice(Math.max(0, index - reach), index))?.[0];
        if (words === undefined) continue;
        const all = words.split(/[ -]/);
        const initials = all.slice(-letters.length).map((word) => word[0]?.toUpperCase());
        const last = all.at(-1) ?? '';
        const body = organizationWords.has(last) || organizationWords.has(last.replace(/s$/, ''));
        if (initials.join('') === letters && !body) found.add(letters);
      }
  return found;
}

/** People by their faith or stock, or by where they live: many, of whom nobody in particular acts. */
const peoples =
  /^(?:Jews|Muslims|Christians|Hindus|Sikhs|Buddhists|Sunnis|Shias|Shiites|Catholics|Protestants|Arabs|Slavs|Roma)$/;

function isPeople(name: string, places: ReadonlySet<string>): boolean {
  const where = /^(\p{Lu}\p{Ll}+)ns$/u.exec(name)?.[1];
  return peoples.test(name) || (where !== undefined && places.has(where));
}

/** "the Oland Tor M-1", "Oland S-300 systems": an adjective, and what a thing is called. */
function isMake({ sentence: { tokens }, name, start, end }: Mention): boolean {
  const words = name.split(' ');
  const next = tokens.find((token) => token.start >= end);
  const numbered = next !== undefined && next.start <= end + 1 && /^\p{Lu}?[\p{L}-]*\d|^-$/u.test(next.text);
  const first = tokens.find((token) => token.start === start)?.text ?? '';
  if (words.length === 2 && isDemonym(first)) return numbered || /^\p{Lu}$/u.test(words[1] ?? '');
  return words.length === 1 && /^\p{Lu}\p{Ll}+$/u.test(name) && numbered && /^\p{Lu}-?\d/u.test(next?.text ?? '');
}

/** "its “Report on the State of Order With the Standards”": words of the title of a paper. */
function isInTitle({ sentence, start }: Mention): boolean {
  const quote = sentence.passage.quotes.find((one) => one.start < start && one.end > start);
  if (!quote) return false;
  const words = sentence.tokens.filter(
    (token) => token.start > quote.start && token.end < quote.end && token.word && /^\p{L}{4}/u.test(token.text),
  );
  return words.length >= 4 && words.every(({ text }) => /^\p{Lu}/u.test(text));
}

/** "Oland-born Israeli Emily Lund": whose citizen a person is, is no part of the name. */
function barePerson(mention: Mention): void {
  const [first = '', second = '', third] = mention.name.split(' ');
  if (third === undefined || !isDemonym(first) || !isGiven(second.toLowerCase())) return;
  mention.name = mention.name.slice(first.length + 1);
  mention.start += first.length + 1;
  mention.person = true;
}

/** @returns Each name that another spelling of stands before it: "Lake Defense Board" where the "Lake Defence Board" is, "El-Fasher" where "El Fasher" is. */
export function spellings(all: Mention[]): Map<string, string> {
  const first = new Map<string, string>();
  const found = new Map<string, string>();
  for (const { name } of all) {
    if (!/[ -]/.test(name)) continue;
    const key = spelled(name);
    const known = first.get(key);
    if (known === undefined) first.set(key, name);
    else if (known !== name) found.set(name, known);
  }
  return found;
}

function spelled(name: string): string {
  return name
    .replaceAll(/(?<=\p{Ll}{2})ence\b|(?<=\p{Ll}{2})ense\b/gu, 'ence')
    .replaceAll(/isation\b/g, 'ization')
    .replaceAll(/\bCentre\b/g, 'Center')
    .replaceAll(/\bLabour\b/g, 'Labor')
    .replaceAll(/\bProgramme\b/g, 'Program')
    .replaceAll(/\bHarbour\b/g, 'Harbor')
    .replaceAll(/^(El|Al|Ad|As|Ash|Ar|An|At|Az)-/g, '$1 ');
}
