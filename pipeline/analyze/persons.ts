/** Persons by their full names, and whose a bare surname is. Two persons of one surname are never taken for each other. */
import { isGiven } from './given.ts';
import { kindByUse, unpersonal } from './name-kinds.ts';
import { isFirm, kindByName, kindByWords } from './name-words.ts';
import type { Mention } from './names.ts';
import { knownNames } from './regions.ts';
import { spelling, surnameIn, surnamesOf } from './surnames.ts';
import { officeWords } from './tables/names.ts';
import { holdings } from './tables/roles.ts';

interface Person {
  name: string;
  ranked: boolean;
  /** Titles and roles that the texts give. */
  roles: Set<string>;
  /** Source id → the order of the sentence that names the person in full first. */
  first: Map<string, number>;
}

export interface Persons {
  /**
   * @returns The full name of the person that a mention names; `null` when it is a person's name and cannot be told
   * whose; `undefined` when it names no person that is known in full.
   */
  whose: (mention: Mention) => string | null | undefined;
  /** @returns Whether a name is a person's in full. */
  isPerson: (name: string) => boolean;
}

/** A person is named in full by a title, a given name, a role in apposition or a pronoun that takes the name up. */
export function findPersons(all: Mention[], lower: Set<string>): Persons {
  const persons = new Map<string, Person>();
  const bySurname = new Map<string, Set<Person>>();
  /** Passage locator → in order, who was named in full there. */
  const named = new Map<string, { order: number; start: number; person: Person }[]>();
  const full = new Set(all.filter((mention) => isFull(mention)).map((mention) => fullName(mention)));
  for (const name of likely(all, lower)) full.add(name);
  for (const name of firmsNamed(all)) full.delete(name);
  // "De Silva" is a surname where somebody is called so in full.
  for (const name of [...full])
    if (surnameIn(name) !== null && [...full].some((other) => other.toLowerCase().endsWith(` ${name.toLowerCase()}`)))
      full.delete(name);
  const things = new Set(
    all.filter((mention) => mention.locative || mention.corporate || isHeld(mention)).map((mention) => key(mention)),
  );
  const spelt = new Map<string, string>();
  /** "Lord Vane" is the one Lord Vane of Ashby. */
  const longest = (name: string): string => {
    const longer = [...full].filter((other) => other.startsWith(`${name} of `));
    return longer[0] && longer.length === 1 ? longer[0] : name;
  };
  for (const mention of all) {
    const written = mention.rank ? longest(fullName(mention)) : fullName(mention);
    if (!full.has(written)) continue;
    // "Dmitri Orlov" is "Dmitry Orlov": the first spelling names both.
    const name = spelt.get(written) ?? spelt.get(spelling(written)) ?? written;
    if (!spelt.has(written)) spelt.set(spelling(written), name).set(written, name);
    const person = persons.get(name) ?? {
      name,
      ranked: mention.rank !== null,
      roles: new Set<string>(),
      first: new Map(),
    };
    persons.set(name, person);
    const { sentence, role, title } = mention;
    for (const word of [role, ...title.split(' ')]) if (word) person.roles.add(word);
    if (!person.first.has(sentence.source.id)) person.first.set(sentence.source.id, sentence.order);
    for (const surname of surnamesOf(written, mention.rank !== null))
      bySurname.set(surname, (bySurname.get(surname) ?? new Set()).add(person));
    const here = named.get(sentence.passage.locator) ?? [];
    here.push({ order: sentence.order, start: mention.start, person });
    named.set(sentence.passage.locator, here);
  }

  /** Source id and last word → names of several words that end so, and that no title or role makes a person's. */
  const others = new Set(
    all
      .filter((mention) => mention.name.includes(' ') && !full.has(fullName(mention)) && kindOfOther(mention) === null)
      .map(({ sentence, name }) => `${sentence.source.id} ${name.split(' ').at(-1)}`),
  );

  /** The one person whom the passage has named in full before. */
  const lastNamed = (mention: Mention, candidates: Person[]): string | null => {
    const before = (named.get(mention.sentence.passage.locator) ?? []).filter(
      ({ start, person }) => start < mention.start && candidates.includes(person),
    );
    const [only] = new Set(before.map(({ person }) => person));
    return only && before.every(({ person }) => person === only) ? only.name : null;
  };

  const whose = (mention: Mention): string | null | undefined => {
    const own = spelt.get(mention.rank ? longest(fullName(mention)) : fullName(mention));
    if (own) return own;
    const words = mention.name.split(' ');
    const initial = words.length > 1 && words.slice(0, -1).every((word) => /^\p{Lu}\.?$/u.test(word));
    const alone = surnameIn(mention.name);
    if (alone === null && !initial) return undefined;
    const surname = (initial ? words.at(-1) : alone) ?? '';
    const knight = words.length === 1 ? knightOf(mention, persons) : null;
    if (knight) return knight.name;
    let candidates = [...(bySurname.get(surname) ?? [])];
    if (initial) candidates = candidates.filter(({ name }) => name[0] === surname[0] || name[0] === words[0]?.[0]);
    if (mention.rank)
      candidates = candidates.filter(({ ranked, name }) => ranked && name.startsWith(mention.rank ?? ''));
    else if (mention.titled) candidates = candidates.filter((one) => !one.ranked && couldBe(one, mention.title));
    if (candidates.length === 0) return undefined;
    const source = mention.sentence.source.id;
    const here = candidates.filter(({ first }) => first.has(source));
    const sure = mention.titled || mention.speaks || mention.personal || initial;
    // "Houston believes" where Sarah Houston is known, and "in Houston" is the town.
    if (
      knownNames().has(surname) &&
      !(here.length > 0 && (mention.titled || (mention.speaks && lastNamed(mention, here))))
    )
      return undefined;
    if (!mention.titled && (mention.locative || mention.place || mention.corporate)) return undefined;
    const [only] = candidates;
    if (mention.thing && !mention.titled && !mention.speaks)
      return only && candidates.length === 1 && isHis(mention, only) ? only.name : undefined;
    if (here.length > 1) return lastNamed(mention, here);
    // A firm or a town of the name is at hand: only what says or thinks is surely the person.
    if (here[0] && !sure && things.has(key(mention))) return lastNamed(mention, here);
    if (here[0]) return here[0].name;
    // Who bears the name here is somebody else, or may be.
    if (others.has(`${source} ${words.at(-1)}`) && !initial) return sure ? null : undefined;
    // Named in full by another source alone: a firm or a town of the name must be out of the question.
    if (!only || candidates.length > 1) return sure ? null : undefined;
    return sure || !things.has(key(mention)) ? only.name : undefined;
  };
  return { whose, isPerson: (name) => spelt.has(name) };
}

/** "Sir Ross" is the Sir Ross Cranley of the source, when there is one. */
function knightOf({ title, name, sentence }: Mention, persons: ReadonlyMap<string, Person>): Person | null {
  const [address] = /\b(?:sir|dame)\b/.exec(title) ?? [];
  if (!address) return null;
  const [only, ...more] = [...persons.values()].filter(
    (one) => one.first.has(sentence.source.id) && one.roles.has(address) && one.name.startsWith(`${name} `),
  );
  return only && more.length === 0 ? only : null;
}

function kindOfOther({ name }: Mention) {
  return knownNames().has(name) ? 'thing' : kindByName(name);
}

/** "Minister Ruiz" is not "Ana Ruiz, a nurse". */
function couldBe({ roles }: Person, title: string): boolean {
  const office = title.split(' ').some((word) => officeWords.has(word));
  return !office || roles.size === 0 || [...roles].some((role) => officeWords.has(role) || leading.test(role));
}

const leading =
  /^(?:head|chief|boss|leader|politician|statesman|lawmaker|candidate|mp|mep|mr|mrs|ms|dr|sir|dame|former)$/;

const key = ({ sentence, name }: Mention) => `${sentence.source.id} ${name}`;

/** "the Ruiz plan" is of Ruiz once the source has told who that is; "the Ford workers" are of a firm. */
function isHis(mention: Mention, person: Person): boolean {
  const first = person.first.get(mention.sentence.source.id);
  if (first === undefined || first > mention.sentence.order) return false;
  return !isHeld(mention);
}

/** "the Ford workers". */
function isHeld(mention: Mention): boolean {
  if (!mention.thing) return false;
  const next = mention.sentence.tokens.find((token) => token.start >= mention.end);
  return holdings.has(next?.lower ?? '');
}

function isFull(mention: Mention): boolean {
  const { name, titled, rank, person, personal, deed, thing, thinks, locative } = mention;
  const words = name.split(' ');
  if (rank)
    return words.length > 1
      ? kindByWords(words) === null || words[1] === 'of'
      : /^(?:Lord|Lady|Baroness|Pope|King|Queen)$/.test(rank);
  if (words.length < 2 || words.length > 5 || kindByWords(words) !== null || knownNames().has(name)) return false;
  if (words.slice(0, -1).every((word) => /^\p{Lu}\.?$/u.test(word))) return false;
  if (words.some((word) => /^(?:for|on|&|and)$/.test(word)) || /^\p{Lu}{2,}$/u.test(words.at(-1) ?? '')) return false;
  if (words.some((word) => unpersonal.test(word)) || (isFirm(words) && !titled && !person)) return false;
  const [given = ''] = (words[0] ?? '').toLowerCase().split('-');
  if (titled || person || deed || isGiven(given)) return true;
  // "JD Marsh".
  if (words.length === 2 && /^\p{Lu}{2}$/u.test(words[0] ?? '') && (thinks || personal)) return true;
  return words.length < 4 && !thing && !locative && personal && thinks;
}

/** Firms called after somebody: what has shares and factories, and nowhere a title, a role or a "he". */
function firmsNamed(all: Mention[]): Set<string> {
  const firms = new Set(all.filter(({ name, corporate }) => corporate && name.includes(' ')).map(({ name }) => name));
  for (const { name, titled, person, personal, deed, thinks } of all)
    if (titled || person || personal || deed || thinks) firms.delete(name);
  return firms;
}

/** Names of two or three words, none of them an ordinary one, that do something and are nowhere a place, a thing or a firm. */
function likely(all: Mention[], lower: Set<string>): Set<string> {
  const found = new Map<string, Mention[]>();
  for (const mention of all) {
    const words = mention.name.split(' ');
    if (words.length < 2 || words.length > 3 || knownNames().has(mention.name) || mention.label) continue;
    // "P. Marlow" is somebody's name in short.
    if (words.slice(0, -1).every((word) => /^\p{Lu}\.?$/u.test(word))) continue;
    found.set(mention.name, [...(found.get(mention.name) ?? []), mention]);
  }
  const names = [...found].filter(([name, at]) => kindByUse(name, at, lower) === 'person' && kindByName(name) === null);
  return new Set(names.map(([name]) => name));
}

/** Without the initials of middle names; "Lord" is kept. */
function fullName({ name, rank }: Mention): string {
  const words = name.split(' ');
  const kept = words.filter((word, at) => at === 0 || !/^\p{Lu}\.?$/u.test(word));
  return `${rank ? `${rank} ` : ''}${kept.join(' ')}`;
}
