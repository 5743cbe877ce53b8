/** Bodies by their long names: what "the Commission" and "the BRA" stand for, and whose a ministry is. */
import { kindByWords } from './name-kinds.ts';
import type { Mention } from './names.ts';
import { knownNames, stateOf } from './regions.ts';
import { organizationWords } from './tables/names.ts';

/** "Shanghai Cooperation Organization (SCO)": the letters stand for the name before them wherever they come. */
export function defineAcronyms(all: Mention[], aliasOf: Map<string, string>): void {
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

/** @returns From a mention of one word to the long name it stands for in its source; `null` when several could be meant. */
export function shortNames(all: Mention[]): (mention: Mention) => string | null | undefined {
  const found = new Map<string, Set<string>>();
  const inPassage = new Map<string, { name: string; start: number }[]>();
  for (const { name, sentence, start } of all) {
    const words = name.split(/\s+/);
    if (words.length < 2 || kindByWords(words) !== 'organization') continue;
    const head = words.find((word) => organizationWords.has(word.toLowerCase())) ?? '';
    for (const short of new Set([head, words.at(-1) ?? ''])) {
      const key = `${sentence.source.id} ${short}`;
      found.set(key, (found.get(key) ?? new Set()).add(name));
      const place = `${sentence.passage.locator} ${short}`;
      inPassage.set(place, [...(inPassage.get(place) ?? []), { name, start }]);
    }
  }
  return ({ name, sentence, start }) => {
    if (!organizationWords.has(name.toLowerCase())) return undefined;
    const long = found.get(`${sentence.source.id} ${name}`);
    const [only] = long ?? [];
    // "the Ministry" where no ministry is named in full is one of many; there is one Parliament.
    if (!long || !only) return oneOfMany.has(name.toLowerCase()) ? null : undefined;
    if (long.size === 1) return only;
    const before = (inPassage.get(`${sentence.passage.locator} ${name}`) ?? []).filter((one) => one.start < start);
    return before[0] && before.every((one) => one.name === before[0]?.name) ? before[0].name : null;
  };
}

const oneOfMany: ReadonlySet<string> = new Set(
  `ministry department institute institution university college school academy council commission committee agency authority
  bank fund organization organisation union association party forum foundation board bureau office company group society
  corporation centre center service trust federation secretariat directorate administration programme network laboratory
  hospital clinic embassy panel inquiry`.split(/\s+/),
);

/**
 * @returns From a mention to its name, with the state whose it is where the texts name the like of two states. What a
 * source names without a state is of the one state it names it of elsewhere, or of the source's own country.
 */
export function ownedNames(all: Mention[]): (mention: Mention) => string {
  const inSource = new Map<string, Set<string>>();
  const owned = new Set<string>();
  for (const { name, owner, sentence } of all) {
    if (!owner) continue;
    const key = `${sentence.source.id} ${name}`;
    owned.add(name);
    inSource.set(key, (inSource.get(key) ?? new Set()).add(stateOf(owner)));
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
    const state = (owners.get(mention.name)?.size ?? 0) > 1 ? ownerOf(mention) : null;
    return state ? `${mention.name} (${state})` : mention.name;
  };
}
