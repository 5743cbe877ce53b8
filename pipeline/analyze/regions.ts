/** Names of the world's states and regions, from CLDR by way of `Intl`, and the adjectives made of them. */
import type { Actor } from '../findings.ts';
import { divisions } from './tables/divisions.ts';
import { wellKnown } from './tables/known-bodies.ts';
import {
  cities,
  demonyms,
  knownBodies,
  notStates,
  stateAliases,
  statesOfPeoples,
  worldRegions,
} from './tables/names.ts';
import { waters } from './tables/waters.ts';

export interface KnownName {
  name: string;
  kind: Actor['kind'];
}

let known: { names: Map<string, KnownName>; stems: Set<string>; languages: Set<string> } | null = null;

/** @returns Every known name and alias → the name it is printed under, and its kind. */
export function knownNames(): Map<string, KnownName> {
  return load().names;
}

/** @returns Whether a capitalised word is an adjective of a people, a language or a region, and names no actor by itself. */
export function isDemonym(word: string): boolean {
  const { names, stems, languages } = load();
  const lower = word.toLowerCase();
  if (names.has(word)) return false;
  if (demonyms.has(lower) || languages.has(lower)) return true;
  const ending = /(?:ian|ean|an|ese|ish|i|ic|er|ians|eans|ans)$/.exec(lower);
  return (
    ending !== null &&
    stems.has(lower.slice(0, 4)) &&
    lower.length > 5 &&
    stems.has(lower.slice(0, Math.max(4, ending.index - 1)))
  );
}

/** Adjective → state: looked for among all names once. */
const peoples = new Map<string, string>();

/** @returns The state that a name or an adjective is of, under its printed name; the word itself when it cannot be told. */
export function stateOf(word: string): string {
  const { names } = load();
  const own = names.get(word)?.name ?? statesOfPeoples.get(word) ?? peoples.get(word);
  if (own || !/(?:ian|ean|an|ese|ish|i|ic)$/.test(word)) return own ?? word;
  const stem = word.slice(0, Math.max(4, word.replace(/(?:ian|ean|an|ese|ish|i|ic)$/, '').length - 1));
  const states = new Set(
    [...names.values()].filter(({ name, kind }) => kind === 'state' && name.startsWith(stem)).map(({ name }) => name),
  );
  const [only] = states;
  const state = states.size === 1 && only ? only : word;
  peoples.set(word, state);
  return state;
}

function load() {
  if (known) return known;
  const names = new Map<string, KnownName>();
  const stems = new Set<string>();
  const regions = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  for (const first of letters)
    for (const second of letters) {
      const code = first + second;
      // Codes of groups, of reserved use and of states that are gone name nothing that a text could mean by them.
      if (/^(?:EU|EZ|UN|QO|XA|XB|ZZ|AN|BU|CS|DD|FX|NH|SU|TP|YD|YU|ZR|DY|HV|RH|VD)$/.test(code)) continue;
      const name = regions.of(code);
      if (!name) continue;
      const kind = notStates.has(code) ? 'place' : 'state';
      // Hong Kong SAR China, Congo - Kinshasa: as a text would have it.
      const plain = name
        .replace(/ SAR China$/, '')
        .replace(/ \(.*\)$/, '')
        .replace(' & ', ' and ');
      for (const form of [plain, name, ...(stateAliases[code] ?? [])])
        if (!names.has(form)) names.set(form, { name: plain, kind });
      for (const word of plain.toLowerCase().split(/[\s-]+/))
        for (let length = 4; length <= word.length; length++) stems.add(word.slice(0, length));
    }
  for (const [name, aliases] of knownBodies)
    for (const form of [name, ...aliases]) names.set(form, { name, kind: 'organization' });
  for (const [name, aliases] of wellKnown)
    for (const form of [name, ...aliases]) names.set(form, { name, kind: 'organization' });
  // Not on a map, yet it acts.
  names.set('West', { name: 'West', kind: 'other' });
  for (const region of worldRegions) names.set(region, { name: region, kind: 'place' });
  // Time zones are named after cities: CLDR's own short list of the world's. Zones of three parts are American counties.
  const zones = Intl.supportedValuesOf('timeZone').flatMap((zone) => {
    const [area, city, county] = zone.split('/');
    return city && !county && area !== 'Etc' && area !== 'Antarctica' ? [city.replaceAll('_', ' ')] : [];
  });
  for (const city of [...divisions, ...cities, ...zones, ...waters])
    if (!names.has(city)) names.set(city, { name: city, kind: 'place' });
  const languages = new Set<string>();
  const display = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });
  for (const first of letters)
    for (const second of letters) {
      const language = display.of((first + second).toLowerCase());
      if (language && !language.includes(' ')) languages.add(language.toLowerCase());
    }
  known = { names, stems, languages };
  return known;
}
