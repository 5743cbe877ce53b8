/** Bodies by their long names: what "the Commission" and "the BRA" stand for, and whose a ministry is. */
import { isCommon, isEveryStates, isFirm, kindByWords } from './name-words.ts';
import type { Mention } from './names.ts';
import { knownNames, stateOf } from './regions.ts';
import { commonLetters, firmWords, organizationWords } from './tables/names.ts';

/**
 * "Shanghai Cooperation Organization (SCO)": the letters stand for the name before them in every source that defines them
 * or has the name too.
 *
 * @returns Whether letters that one source defines are those of another body, or of nothing, where a mention has them.
 */
export function defineAcronyms(all: Mention[], aliasOf: Map<string, string>): (mention: Mention) => boolean {
  const longs = new Map<string, string>();
  for (const { name, acronym } of all) {
    if (!acronym || aliasOf.has(acronym)) continue;
    const initials = name
      .split(/[\s-]+/)
      .filter((word) => /^\p{Lu}/u.test(word))
      .map((word) => word[0]);
    // A world body that is known by its letters alone: what they stand for is written out here.
    const world = knownNames().get(acronym);
    if (world) {
      const same = world.kind === 'organization' && world.name === acronym && initials.join('') === acronym;
      if (same && !knownNames().has(name) && !aliasOf.has(name)) aliasOf.set(name, acronym);
      continue;
    }
    if (initials.join('').startsWith(acronym[0] ?? ' ') && initials.length >= 2) {
      aliasOf.set(acronym, aliasOf.get(name) ?? name);
      longs.set(acronym, name);
    }
  }
  const named = new Set(all.map(({ sentence, name }) => `${sentence.source.id} ${name}`));
  return ({ name, sentence }) => {
    const long = longs.get(name);
    return long !== undefined && !named.has(`${sentence.source.id} ${long}`);
  };
}

/**
 * @returns From letters to the one body of the same source whose initials they are: "IST" where an "Institute for the Study
 * of Tides" is named; `undefined` for anything else.
 */
export function lettersOf(all: Mention[]): (mention: Mention) => string | undefined {
  const found = new Map<string, Set<string>>();
  for (const { name, sentence } of all) {
    const words = name.split(/[\s-]+/);
    if (words.length < 3 || kindByWords(name.split(/\s+/)) !== 'organization') continue;
    const initials = words
      .filter((word) => /^\p{Lu}/u.test(word))
      .map((word) => word.charAt(0))
      .join('');
    const key = `${sentence.source.id} ${initials}`;
    found.set(key, (found.get(key) ?? new Set()).add(name));
  }
  return ({ name, sentence }) => {
    if (!/^\p{Lu}{3,6}$/u.test(name) || commonLetters.has(name)) return undefined;
    const long = found.get(`${sentence.source.id} ${name}`);
    const [only] = long ?? [];
    return long?.size === 1 ? only : undefined;
  };
}

/** @returns From a mention of a firm's first word to its name, "Dunmore" to "Dunmore Steel", where a source has no town of the name. */
export function firmsIn(all: Mention[]): (mention: Mention) => string | undefined {
  const found = new Map<string, Set<string>>();
  const towns = new Set(
    all.filter(({ locative, place }) => locative || place).map(({ sentence, name }) => `${sentence.source.id} ${name}`),
  );
  const others = (name: string, first: string) =>
    all.some((other) => other.name !== name && other.name.startsWith(`${first} `));
  for (const { name, sentence } of all) {
    const words = name.split(' ');
    if (words.length !== 2 || !(isFirm(words) || firmWords.has(words[1]?.toLowerCase() ?? ''))) continue;
    const key = `${sentence.source.id} ${words[0]}`;
    // "the NHS", beside NHS Digital and NHS Wales, is neither of them.
    const shared = /^\p{Lu}{2,}$/u.test(words[0] ?? '') && others(name, words[0] ?? '');
    if (!shared && !isCommon(words[0] ?? '') && !knownNames().has(words[0] ?? ''))
      found.set(key, (found.get(key) ?? new Set()).add(name));
  }
  return ({ name, sentence, titled }) => {
    const key = `${sentence.source.id} ${name}`;
    const [only] = found.get(key) ?? [];
    return !titled && found.get(key)?.size === 1 && !towns.has(key) ? only : undefined;
  };
}

/** @returns From a mention of one word to the long name it stands for in its source; `null` when several could be meant. */
export function shortNames(all: Mention[], lower: Set<string>): (mention: Mention) => string | null | undefined {
  const found = new Map<string, Set<string>>();
  const inPassage = new Map<string, { name: string; start: number }[]>();
  for (const { name, sentence, start } of all) {
    const words = name.split(/\s+/);
    // "the House" is not the White one.
    if (words.length < 2 || kindByWords(words) !== 'organization' || isHouse(words)) continue;
    const head = words.find((word) => organizationWords.has(word.toLowerCase())) ?? '';
    for (const short of new Set([head, words.at(-1) ?? ''])) {
      const key = `${sentence.source.id} ${short}`;
      found.set(key, (found.get(key) ?? new Set()).add(name));
      const place = `${sentence.passage.locator} ${short}`;
      inPassage.set(place, [...(inPassage.get(place) ?? []), { name, start }]);
    }
  }
  const uses = new Map<string, number>();
  for (const mention of all)
    if (isArticled(mention)) {
      const key = `${mention.sentence.source.id} ${mention.name}`;
      uses.set(key, (uses.get(key) ?? 0) + 1);
    }
  /** "the Department", again and again, with a capital that the source means. */
  const isOwn = (name: string, { source }: Mention['sentence']): boolean =>
    (uses.get(`${source.id} ${name}`) ?? 0) >= often &&
    (!lower.has(name.toLowerCase()) || (uses.get(`${source.id} ${name}`) ?? 0) >= often * 2);
  return ({ name, sentence, start }) => {
    if (!organizationWords.has(name.toLowerCase()) && !bare.has(name.toLowerCase())) return undefined;
    const long = found.get(`${sentence.source.id} ${name}`);
    const [only] = long ?? [];
    // "the Ministry" where no ministry is named in full is one of many; there is one Parliament.
    if (!long || !only) return isOwn(name, sentence) ? name : oneOfMany.has(name.toLowerCase()) ? null : undefined;
    if (long.size === 1) return only;
    const before = (inPassage.get(`${sentence.passage.locator} ${name}`) ?? []).filter((one) => one.start < start);
    return before[0] && before.every((one) => one.name === before[0]?.name) ? before[0].name : null;
  };
}

/** So often a source says "the Department" before it is a name. */
const often = 3;

/** Bodies that are called so with a capital, though the word is no part of many names. */
const bare: ReadonlySet<string> = new Set(
  'inquiry tribunal panel regulator ombudsman taskforce mission crown'.split(' '),
);

function isHouse(words: string[]): boolean {
  return words.at(-1) === 'House' || words.join(' ') === 'House';
}

/** One word behind "the". */
function isArticled({ name, sentence, start }: Mention): boolean {
  if (name.includes(' ')) return false;
  const at = sentence.tokens.findIndex((token) => token.start === start);
  return (
    sentence.tokens[at - 1]?.lower === 'the' &&
    (organizationWords.has(name.toLowerCase()) || bare.has(name.toLowerCase()))
  );
}

const oneOfMany: ReadonlySet<string> = new Set(
  `ministry department institute institution university college school academy council commission committee agency authority
  bank fund organization organisation union association party forum foundation board bureau office company group society
  corporation centre center service trust federation secretariat directorate administration programme network laboratory
  hospital clinic embassy panel inquiry movement front community tribunal brigade regiment battalion militia syndicate`.split(
    /\s+/,
  ),
);

/**
 * @returns From a mention to its name, with the state whose it is where the texts name the like of two states. What a
 * source names without a state is of the one state it names it of elsewhere, or of the source's own country.
 */
export function ownedNames(all: Mention[]): (mention: Mention) => string {
  const inSource = new Map<string, Set<string>>();
  const owned = new Set<string>(all.map(({ name }) => name).filter((name) => isEveryStates(name)));
  for (const { name, owner, sentence } of all) {
    if (!owner) continue;
    const key = `${sentence.source.id} ${name}`;
    owned.add(name);
    inSource.set(key, (inSource.get(key) ?? new Set()).add(stateOf(owner)));
  }
  /** Source id or state, and "Coast Guard" → "Norwegian Coast Guard", "Coast Guard of Norway", as the texts name it elsewhere. */
  const peoples = new Map<string, Set<string>>();
  for (const { name, sentence } of all) {
    const [first = '', ...rest] = name.split(' ');
    const [head = '', state = first] = name.split(' of ');
    const bare = state === first ? rest.join(' ') : head;
    if (knownNames().has(name) || !isEveryStates(bare) || knownNames().get(stateOf(state))?.kind !== 'state') continue;
    for (const key of [`${sentence.source.id} ${bare}`, `${stateOf(state)} ${bare}`])
      peoples.set(key, (peoples.get(key) ?? new Set()).add(name));
  }
  const ownerOf = ({ name, owner, sentence }: Mention): string | null => {
    if (owner) return stateOf(owner);
    const here = inSource.get(`${sentence.source.id} ${name}`);
    const [only] = here ?? [];
    const { country } = sentence.source.source.metadata;
    return here?.size === 1 && only ? only : country ? stateOf(country) : null;
  };
  const owners = new Map<string, Set<string | null>>();
  for (const mention of all)
    if (owned.has(mention.name))
      owners.set(mention.name, (owners.get(mention.name) ?? new Set()).add(ownerOf(mention)));
  return (mention) => {
    const { name, owner, sentence } = mention;
    const [only, ...more] =
      peoples.get(owner ? `${stateOf(owner)} ${name}` : `${sentence.source.id} ${name}`) ??
      peoples.get(`${ownerOf(mention)} ${name}`) ??
      [];
    if (only && more.length === 0) return only;
    const state = (owners.get(mention.name)?.size ?? 0) > 1 ? ownerOf(mention) : null;
    return state ? `${mention.name} (${state})` : mention.name;
  };
}
