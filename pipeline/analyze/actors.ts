/**
 * Who acts: names of persons, organizations, states and places, merged by rules that explain themselves: the codebook,
 * "Name (ABC)" in a text, world names, title and surname, unique surname, region and oblast. A person is never merged with
 * an administration that bears the name, nor with another of the same surname, nor a union with its continent.
 */
import type { CodebookActor } from '../codebook.ts';
import type { Actor, MergeRule, Place } from '../findings.ts';
import { defineAcronyms, firmsIn, lettersOf, ownedNames, shortNames } from './bodies.ts';
import { isGiven } from './given.ts';
import { isSmall } from './letters.ts';
import { isBuilding } from './name-buildings.ts';
import { nameOf, personIn } from './name-holders.ts';
import { nameHouses } from './name-houses.ts';
import { kindByUse } from './name-kinds.ts';
import { isOfLand } from './name-places.ts';
import { spellings, tidied } from './name-tidy.ts';
import { type Kind, kindByName, kindByWords, mayBeFirm } from './name-words.ts';
import { capitals, type Mention, mentions } from './names.ts';
import { findPersons, type Persons } from './persons.ts';
import { placeOf, type Reading } from './reading.ts';
import { knownNames } from './regions.ts';
import { bodies, organizationWords, placeTypes, siteWords, vessels } from './tables/names.ts';
import { writtenAliases } from './written-aliases.ts';

interface Group {
  name: string;
  kind: Kind;
  /** Written form → by which rule it is this actor's. */
  forms: Map<string, MergeRule>;
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

interface Known {
  aliasOf: Map<string, string>;
  /** Names and aliases that the codebook gives. */
  codebook: Set<string>;
  persons: Persons;
  longOf: (mention: Mention) => string | null | undefined;
  ownedOf: (mention: Mention) => string;
  lettersOf: (mention: Mention) => string | undefined;
  firmOf: (mention: Mention) => string | undefined;
  isForeign: (mention: Mention) => boolean;
  /** What ships and storms are called by their last word alone. */
  storms: ReadonlySet<string>;
}

type Placed = Pick<Group, 'name' | 'kind' | 'fixed'> & { by: MergeRule };

/** @returns The actors, most mentioned first, and a function from words to names. */
export function findActors(reading: Reading, codebook: CodebookActor[]): Actors {
  const groups = new Map<string, Group>();
  const aliasOf = new Map<string, string>();
  const open = (name: string, kind: Kind, fixed: boolean): Group => {
    const group = groups.get(name) ?? { name, kind, forms: new Map(), at: [], fixed };
    groups.set(name, group);
    return group;
  };
  for (const actor of codebook) {
    open(actor.name, actor.kind, true);
    for (const form of [actor.name, ...actor.aliases]) aliasOf.set(form, actor.name);
  }
  const seen = capitals(reading);
  const given = new Set(aliasOf.keys());
  const written = tidied(mentions(reading, seen), reading);
  nameHouses(written);
  const all = [...written, ...writtenAliases(reading, [...given], written)].sort(
    (left, right) => left.sentence.order - right.sentence.order || left.start - right.start,
  );
  const isForeign = defineAcronyms(all, aliasOf);
  for (const [name, other] of spellings(all)) if (!aliasOf.has(name)) aliasOf.set(name, aliasOf.get(other) ?? other);
  const known = {
    aliasOf,
    codebook: given,
    persons: findPersons(all, seen.lower),
    longOf: shortNames(all, seen.lower),
    lettersOf: lettersOf(all),
    firmOf: firmsIn(all),
    storms: stormsIn(all),
    isForeign,
    ownedOf: ownedNames(all),
  };
  for (const mention of all) {
    const placed = place(mention, known);
    if (!placed) continue;
    const group = open(placed.name, placed.kind, placed.fixed);
    if (group.kind === 'other' || group.kind === 'thing')
      if (placed.kind !== 'thing' && placed.kind !== 'other') group.kind = placed.kind;
    group.at.push(mention);
    const form = formOf(mention);
    if (!group.forms.has(form)) group.forms.set(form, placed.by);
  }
  for (const group of groups.values())
    if (!group.fixed && group.kind === 'organization' && isBuilding(group.name, group.at)) group.kind = 'place';
  const kept = [...groups.values()].filter((group) => isActor(group, seen.lower));
  nameForms(kept, aliasOf);
  const names = new Set(kept.map((group) => group.name));
  const people = new Set(kept.filter(({ kind }) => kind === 'person').map(({ name }) => name));
  const answers = new Map<string, string>();
  return {
    actors: kept
      .sort((left, right) => right.at.length - left.at.length || (left.name < right.name ? -1 : 1))
      .map(record),
    nameOf: (words) => {
      const answer = answers.get(words) ?? nameOf(words, aliasOf, names) ?? personIn(words, aliasOf, people) ?? words;
      answers.set(words, answer);
      return answer;
    },
    isActor: (words) => names.has(aliasOf.get(words) ?? knownNames().get(words)?.name ?? words),
  };
}

/** A form names an actor by itself where no other actor bears it. */
function nameForms(groups: Group[], aliasOf: Map<string, string>): void {
  const bearers = new Map<string, Set<string>>();
  for (const { name, forms } of groups)
    for (const form of [name, ...forms.keys()]) bearers.set(form, (bearers.get(form) ?? new Set()).add(name));
  for (const [form, names] of bearers) {
    const [only] = names;
    if (names.size === 1 && only && !aliasOf.has(form) && !organizationWords.has(form.toLowerCase()))
      aliasOf.set(form, only);
  }
}

/** @returns Where a mention belongs; `null` when it is one of several and cannot be told which. */
function place(
  mention: Mention,
  { aliasOf, codebook, persons, longOf, ownedOf, lettersOf, firmOf, storms, isForeign }: Known,
): Placed | null {
  const form = formOf(mention);
  const bare = mention.name;
  const body = bodyName(mention);
  if (body) return { name: aliasOf.get(body) ?? body, kind: 'organization', fixed: false, by: 'same' };
  const own = aliasOf.get(form);
  if (own !== undefined && !isForeign(mention)) {
    const by = codebook.has(form) ? 'codebook' : 'defined';
    return { name: own, kind: kindOf(mention, own, persons), fixed: true, by };
  }
  const person = persons.whose(mention);
  if (person === null) return null;
  if (person !== undefined) return { name: aliasOf.get(person) ?? person, kind: 'person', fixed: false, by: 'surname' };
  const world = knownNames().get(bare);
  if (world) return { name: aliasOf.get(world.name) ?? world.name, kind: world.kind, fixed: true, by: 'known' };
  if (storms.has(bare)) return null;
  const letters = lettersOf(mention);
  if (letters) return { name: aliasOf.get(letters) ?? letters, kind: 'organization', fixed: false, by: 'defined' };
  const firm = firmOf(mention);
  if (firm) return { name: aliasOf.get(firm) ?? firm, kind: 'organization', fixed: false, by: 'short' };
  const long = longOf(mention);
  if (long === null) return null;
  if (long) return { name: aliasOf.get(long) ?? long, kind: 'organization', fixed: false, by: 'short' };
  // "the Green Corridor scheme".
  if (mention.label && kindByName(bare) !== 'organization') return null;
  const stem = withoutType(ownedOf(mention));
  return {
    name: isForeign(mention) ? stem : (aliasOf.get(stem) ?? stem),
    kind: kindOf(mention, bare, persons),
    fixed: false,
    by: 'same',
  };
}

/** "Trump Administration", "the Zelenskyy government": a body of its own, one spelling for both cases of the last word. */
function bodyName(mention: Mention): string | null {
  if (mention.body) return knownNames().has(mention.name) ? null : `${mention.name} ${mention.body}`;
  const words = mention.name.split(' ');
  const last = words.at(-1)?.toLowerCase() ?? '';
  return words.length > 1 && words.length < 4 && bodies.has(last) && last !== 'team' && kindByWords(words) === null
    ? [...words.slice(0, -1), last].join(' ')
    : null;
}

const alsoSurnames =
  /^(?:Power|Powers|Banks?|House|Law|Church|Court|Young|Bond|Post|Mills?|Woods?|Steel|Price|Parks?|Rivers)$/;

function kindOf(mention: Mention, name: string, persons: Persons): Kind {
  const byWords = kindByWords(name.split(/\s+/));
  if (
    byWords === 'thing' &&
    (mention.firm || (mayBeFirm(name.split(/\s+/)) && (mention.corporate || mention.speaks || mention.owns)))
  )
    return 'organization';
  // "Samantha Power": a surname that is a word of bodies too.
  const [first = '', last = '', more] = name.split(' ');
  if (
    byWords === 'organization' &&
    more === undefined &&
    isGiven(first.toLowerCase()) &&
    alsoSurnames.test(last) &&
    (mention.person || mention.personal || mention.role !== null)
  )
    return 'person';
  if (byWords) return byWords;
  if (mention.place && couldBePlace(name, mention)) return 'place';
  if (knownNames().has(name)) return knownNames().get(name)?.kind ?? 'other';
  return mention.titled || persons.isPerson(name) ? 'person' : 'other';
}

/** Letters and names of makes are none, nor is a word that only the start of a sentence gives its capital. */
function couldBePlace(name: string, { opening }: Mention): boolean {
  return name.includes(' ') || (!opening && /^\p{Lu}\p{Ll}+(?:-\p{L}+)?$/u.test(name));
}

/** "Orla", where a cyclone of the name is known. */
function stormsIn(all: Mention[]): Set<string> {
  return new Set(
    all.flatMap(({ name }) => {
      const words = name.split(' ');
      return words.length === 2 && vessels.has(words[0]?.toLowerCase() ?? '') ? (words[1] ?? []) : [];
    }),
  );
}

function withoutType(name: string): string {
  const words = name.split(' ');
  return words.length > 1 && placeTypes.has(words.at(-1)?.toLowerCase() ?? '') ? words.slice(0, -1).join(' ') : name;
}

function formOf(mention: Mention): string {
  return mention.body && !knownNames().has(mention.name) ? `${mention.name} ${mention.body}` : mention.name;
}

/** What acts in nothing is no actor; of a name whose words tell no kind the mentions must. */
function isActor(group: Group, lower: Set<string>): boolean {
  if (group.at.length === 0 || group.kind === 'thing') return false;
  if (group.fixed || group.kind !== 'other') return true;
  const kind = kindByUse(group.name, group.at, lower);
  if (kind !== null) group.kind = kind;
  return kind !== null;
}

function record(group: Group): Actor {
  const aliases = [...group.forms.keys()].filter((form) => form !== group.name).sort();
  const merged = Object.fromEntries(aliases.map((form) => [form, group.forms.get(form) ?? 'same']));
  // "the Ostrey brigade": no word of the town, where the town is named besides.
  const own =
    group.kind === 'place' && group.at.length > 1 ? group.at.filter((mention) => !isOfBodyThere(mention)) : [];
  const at = (own.length > 0 ? own : group.at).map(({ sentence, start, end }): Place => placeOf(sentence, start, end));
  return { name: group.name, kind: group.kind === 'thing' ? 'other' : group.kind, aliases, at, quotedBy: null, merged };
}

/** "the Ostrey brigade", "the Ostrey lagoon": the name of a place behind an article and before the word of a body or water. */
function isOfBodyThere({ sentence: { tokens }, start, end }: Mention): boolean {
  const at = tokens.findIndex((token) => token.start >= end);
  // "the town council of Ostrey".
  const of = tokens.findLastIndex((token) => token.end <= start);
  const head = tokens[of - 1];
  if (tokens[of]?.lower === 'of' && head && isSmall(head.text) && governing.test(head.lower)) return true;
  if (
    isOfLand(
      tokens,
      tokens.findIndex((token) => token.start >= start),
      at,
    )
  )
    return true;
  const [article, body] = [tokens.findLast((token) => token.end <= start), tokens[at]];
  return body !== undefined && isSmall(body.text) && ofPlace(body.lower) && article?.lower === 'the';
}

const governing = /^(?:council|municipality|assembly|parliament|senate|police|magistrates?)$/;

const ofPlace = (word: string) =>
  organizationWords.has(word) || siteWords.has(word) || /^(?:railway|line|road|motorway|highway|pipeline)$/.test(word);
