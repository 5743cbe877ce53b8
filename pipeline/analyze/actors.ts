/**
 * Who acts: names of persons, organizations, states and places, merged by rules that explain themselves: the codebook,
 * "Name (ABC)" in a text, world names, title and surname, unique surname, region and oblast. A person is never merged with
 * an administration that bears the name, nor a union with its continent.
 */
import type { CodebookActor } from '../codebook.ts';
import type { Actor, Place } from '../findings.ts';
import { type Mention, mentions } from './names.ts';
import { placeOf, type Reading } from './reading.ts';
import { knownNames } from './regions.ts';
import { bodies, givenNames, organizationWords, placeTypes, placeWords, thingWords, titles } from './tables/names.ts';
import { writtenAliases } from './written-aliases.ts';

interface Group {
  name: string;
  kind: Actor['kind'] | 'thing';
  /** Written form → how often. */
  forms: Map<string, number>;
  at: Mention[];
  /** In the codebook, or a world name: keeps its printed name and kind. */
  fixed: boolean;
}

export interface Actors {
  actors: Actor[];
  /** @returns The name that words of a text are printed under; the words themselves when they name no actor. */
  nameOf: (words: string) => string;
  /** @returns Whether words of a text name an actor. */
  isActor: (words: string) => boolean;
}

/** @returns The actors, most mentioned first, and a function from words to names. */
export function findActors(reading: Reading, codebook: CodebookActor[]): Actors {
  const groups = new Map<string, Group>();
  const aliasOf = new Map<string, string>();
  const open = (name: string, kind: Group['kind'], fixed: boolean): Group => {
    const group = groups.get(name) ?? { name, kind, forms: new Map(), at: [], fixed };
    groups.set(name, group);
    return group;
  };
  for (const actor of codebook) {
    open(actor.name, actor.kind, true);
    for (const form of [actor.name, ...actor.aliases]) aliasOf.set(form, actor.name);
  }
  const capitals = mentions(reading);
  const all = [...capitals, ...writtenAliases(reading, [...aliasOf.keys()], capitals)].sort(
    (left, right) => left.sentence.order - right.sentence.order || left.start - right.start,
  );
  const persons = findPersons(all);
  defineAcronyms(all, aliasOf);
  const bodiesBySource = longNames(all);
  for (const mention of all) {
    const { name, kind, fixed } = place(mention, aliasOf, persons, bodiesBySource);
    const group = open(name, kind, fixed);
    if (group.kind === 'other' || group.kind === 'thing') if (kind !== 'thing' && kind !== 'other') group.kind = kind;
    group.at.push(mention);
    const form = formOf(mention);
    group.forms.set(form, (group.forms.get(form) ?? 0) + 1);
    if (!organizationWords.has(form.toLowerCase())) aliasOf.set(form, aliasOf.get(form) ?? name);
  }
  for (const group of groups.values()) if (group.kind === 'other' && isPersonal(group)) group.kind = 'person';
  const kept = [...groups.values()].filter((group) => isActor(group));
  const names = new Set(kept.map((group) => group.name));
  return {
    actors: kept
      .sort((left, right) => right.at.length - left.at.length || (left.name < right.name ? -1 : 1))
      .map(record),
    nameOf: (words) => nameOf(words, aliasOf, names),
    isActor: (words) => names.has(aliasOf.get(words) ?? knownNames().get(words)?.name ?? words),
  };
}

/** Full names of persons: by title, given name or apposition. Surname → full names that have it. */
function findPersons(all: Mention[]): Map<string, Set<string>> {
  const persons = new Map<string, Set<string>>();
  for (const { name, titled } of all) {
    const words = name.split(/\s+/);
    const isPerson = (titled || givenNames.has(words[0]?.toLowerCase() ?? '')) && words.length > 1 && words.length < 5;
    if (!isPerson || kindByWords(words) !== null || knownNames().has(name)) continue;
    const surname = words.at(-1) ?? '';
    persons.set(surname, (persons.get(surname) ?? new Set()).add(name));
  }
  return persons;
}

/** Source and last word → the longer names of organizations that end in it. */
function longNames(all: Mention[]): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  for (const { name, sentence } of all) {
    const words = name.split(/\s+/);
    if (words.length < 2 || kindByWords(words) !== 'organization') continue;
    const head = words.find((word) => organizationWords.has(word.toLowerCase())) ?? '';
    for (const short of new Set([head, words.at(-1) ?? ''])) {
      const key = `${sentence.source.id} ${short}`;
      found.set(key, (found.get(key) ?? new Set()).add(name));
    }
  }
  return found;
}

/** "the Commission" where the same source names one commission only. */
function shortOf(mention: Mention, bodiesBySource: Map<string, Set<string>>): string | null {
  if (!organizationWords.has(mention.name.toLowerCase())) return null;
  const long = bodiesBySource.get(`${mention.sentence.source.id} ${mention.name}`);
  const [only] = long ?? [];
  return long?.size === 1 && only ? only : null;
}

/** "Shanghai Cooperation Organization (SCO)": the letters stand for the name before them wherever they come. */
function defineAcronyms(all: Mention[], aliasOf: Map<string, string>): void {
  for (const { name, acronym } of all) {
    if (!acronym || aliasOf.has(acronym) || knownNames().has(acronym)) continue;
    const initials = name
      .split(/[\s-]+/)
      .filter((word) => /^\p{Lu}/u.test(word))
      .map((word) => word[0]);
    if (initials.join('').startsWith(acronym[0] ?? ' ') && initials.length >= 2)
      aliasOf.set(acronym, aliasOf.get(name) ?? name);
  }
}

function place(
  mention: Mention,
  aliasOf: Map<string, string>,
  persons: Map<string, Set<string>>,
  bodiesBySource: Map<string, Set<string>>,
): Pick<Group, 'name' | 'kind' | 'fixed'> {
  const form = formOf(mention);
  const bare = mention.name;
  const own = aliasOf.get(form);
  const body = bodyName(mention);
  if (body) return { name: aliasOf.get(body) ?? body, kind: 'organization', fixed: false };
  if (own !== undefined) return { name: own, kind: kindOf(mention, own, persons), fixed: true };
  const world = knownNames().get(bare);
  if (world) return { name: aliasOf.get(world.name) ?? world.name, kind: world.kind, fixed: true };
  const long = shortOf(mention, bodiesBySource);
  if (long) return { name: aliasOf.get(long) ?? long, kind: 'organization', fixed: false };
  const words = bare.split(/\s+/);
  if (mention.titled || words.length === 1) {
    const full = persons.get(words.at(-1) ?? '');
    const [only] = full ?? [];
    if (full?.size === 1 && only && (words.length === 1 || only === bare))
      return { name: aliasOf.get(only) ?? only, kind: 'person', fixed: false };
  }
  const stem = withoutType(bare);
  return { name: aliasOf.get(stem) ?? stem, kind: kindOf(mention, bare, persons), fixed: false };
}

/** "Trump Administration", "the Zelenskyy government": a body of its own, one spelling for both cases of the last word. */
function bodyName(mention: Mention): string | null {
  if (mention.body) return knownNames().has(mention.name) ? null : `${mention.name} ${mention.body}`;
  const words = mention.name.split(' ');
  const last = words.at(-1)?.toLowerCase() ?? '';
  return words.length > 1 && bodies.has(last) && last !== 'team' ? [...words.slice(0, -1), last].join(' ') : null;
}

function kindOf(mention: Mention, name: string, persons: Map<string, Set<string>>): Group['kind'] {
  const words = name.split(/\s+/);
  const byWords = kindByWords(words);
  if (byWords) return byWords;
  if (mention.place) return 'place';
  if (knownNames().has(name)) return knownNames().get(name)?.kind ?? 'other';
  if (mention.titled || persons.get(words.at(-1) ?? '')?.has(name)) return 'person';
  return 'other';
}

/** Kind by the words of the name, its last word first. */
function kindByWords(words: string[]): Group['kind'] | null {
  const of = words.findIndex((word) => /^(?:of|for|on)$/.test(word));
  const head = (of > 0 ? words[of - 1] : words.at(-1))?.toLowerCase() ?? '';
  if (words.length < 2 && !organizationWords.has(head)) return null;
  if (thingWords.has(head)) return 'thing';
  if (organizationWords.has(head)) return 'organization';
  if (placeWords.has(head)) return 'place';
  return words.some((word) => /^(?:War|Treaty|Agreement)$/.test(word)) ? 'thing' : null;
}

function withoutType(name: string): string {
  const words = name.split(' ');
  return words.length > 1 && placeTypes.has(words.at(-1)?.toLowerCase() ?? '') ? words.slice(0, -1).join(' ') : name;
}

function formOf(mention: Mention): string {
  return mention.body && !knownNames().has(mention.name) ? `${mention.name} ${mention.body}` : mention.name;
}

/** What acts in nothing is no actor; a name of unknown kind needs to be met twice, and to act. */
function isActor(group: Group): boolean {
  if (group.at.length === 0 || group.kind === 'thing') return false;
  if (group.fixed || group.kind !== 'other') return true;
  const acting = group.at.filter((mention) => mention.acts).length;
  return group.at.length > 1 && acting >= group.at.filter((mention) => mention.thing).length && acting > 0;
}

/** A bare surname that "his" or "her" takes up, and that never stands as a thing does. */
function isPersonal(group: Group): boolean {
  return group.at.some((mention) => mention.personal) && !group.at.some((mention) => mention.thing || mention.place);
}

function record(group: Group): Actor {
  const aliases = [...group.forms.keys()].filter((form) => form !== group.name).sort();
  const at = group.at.map((mention): Place => placeOf(mention.sentence, mention.start, mention.end));
  return { name: group.name, kind: group.kind === 'thing' ? 'other' : group.kind, aliases, at, quotedBy: null };
}

function nameOf(words: string, aliasOf: Map<string, string>, names: Set<string>): string {
  const plain = words.replace(/^(?:the|The) /, '');
  const known = aliasOf.get(plain) ?? knownNames().get(plain)?.name;
  if (known && names.has(known)) return known;
  // "President Vladimir Putin": the longest ending that names a person, after titles alone.
  const parts = plain.split(' ');
  for (let from = 1; from < parts.length && from < 4; from++) {
    const rest = aliasOf.get(parts.slice(from).join(' '));
    if (rest && names.has(rest) && parts.slice(0, from).every((part) => /^\p{Lu}/u.test(part) || titles.has(part)))
      return rest;
  }
  return words;
}
