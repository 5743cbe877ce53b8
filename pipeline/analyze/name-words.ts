/** What kind of actor the words of a name are of. */
import type { Actor } from '../findings.ts';
import { isDemonym, knownNames } from './regions.ts';
import { generic } from './tables/generic.ts';
import {
  firmWords,
  organizationWords,
  placeFirst,
  placeWords,
  siteWords,
  thingOpeners,
  thingWords,
  trades,
} from './tables/names.ts';
import { fields, roles } from './tables/roles.ts';

export type Kind = Actor['kind'] | 'thing';

const surePlace =
  /^(?:st|san|santa|são|port|porto|ponta|puerto|villa|ciudad|kuala|rio|nizhny|novaya|novi|bandar|beit|deir|wadi|jebel|sveti|sankt)$/;
/** "Popular Resistance Front", "People’s Front": a body; "the Eastern Front" is where one fights. */
const fighting =
  /^(?:national|popular|people['’]s|peoples|liberation|patriotic|democratic|salvation|islamic|united|revolutionary|resistance|workers|unity|left|republican|socialist|communist|islamist|freedom|rights|independence|action|justice|farmers|students|youth)$/;

/** What those who are sent are sent for. */
const sent =
  /^(?:observation|observer|observers|monitoring|verification|assistance|support|stabili[sz]ation|peacekeeping|police|training|advisory|diplomatic|trade|inspection|mediation)$/;

/** Name → the kind that its words tell: each is asked for at every mention. */
const byName = new Map<string, Kind | null>();

/** @returns As {@link kindByWords}, of a name whose words stand apart by single spaces. */
export function kindByName(name: string): Kind | null {
  let found = byName.get(name);
  if (found === undefined) {
    found = kindByWords(name.split(' '));
    byName.set(name, found);
  }
  return found;
}

/** @returns The kind that the words of a name tell, its last word first; `null` when they tell none. */
export function kindByWords(words: string[]): Kind | null {
  const of = words.findIndex((word) => /^(?:of|for|on)$/.test(word));
  const head = (of > 0 ? words[of - 1] : words.at(-1))?.toLowerCase() ?? '';
  const first = words[0]?.toLowerCase() ?? '';
  // "Marwell Systems": of a name and nothing else the plural makes a firm.
  if (head === 'front' && of < 0 && !words.slice(0, -1).some((word) => fighting.test(word.toLowerCase())))
    return words.length > 1 ? 'thing' : null;
  // "the Joint Observation Mission".
  if (head === 'mission' && of < 0 && sent.test(words.at(-2)?.toLowerCase() ?? '')) return 'organization';
  if (thingWords.has(head) && !(head === 'systems' && words.length === 2 && isFirm(words))) return 'thing';
  if (words.includes('&') || (of > 0 && /^(?:government|embassy)$/.test(head))) return 'organization';
  // "Port Ardennes", "St Paul".
  if (words.length === 2 && surePlace.test(first) && !organizationWords.has(head)) return 'place';
  if (words.length < 2 && !organizationWords.has(head)) return null;
  if (of > 0 && /^(?:north|south|east|west)$/.test(head) && organizationWords.has(words.at(-1)?.toLowerCase() ?? ''))
    return 'organization';
  // "HMS Beacon", "Cyclone Orla", "Operation Clear Water": ships, storms and undertakings.
  if (thingOpeners.has(first)) return 'thing';
  // "the Daily Beacon".
  if (/^(?:daily|evening|sunday|weekly)$/.test(first) && words.length < 4) return 'organization';
  if (placeFirst.has(first) && words.length < 4 && !organizationWords.has(head)) return 'place';
  // "Food and Drug Administration", not "the Trump administration".
  if (head === 'administration' && fields.has(words.at(of > 0 ? of + 1 : -2)?.toLowerCase() ?? ''))
    return 'organization';
  // "Western Australia", "Statistics Iceland".
  const last = words.at(-1) ?? '';
  if (words.length === 2 && /^(?:state|place)$/.test(knownNames().get(last)?.kind ?? '')) {
    if (/^(?:western|eastern|northern|southern|central|north|south|east|west|upper|lower)$/.test(first)) return 'place';
    if (fields.has(first)) return 'organization';
  }
  if (organizationWords.has(head) || (of < 0 && firmWords.has(head))) return 'organization';
  if (siteWords.has(head) || placeWords.has(head)) return 'place';
  // "Tashkent Institute for Water Policy": what it is for may itself have such a word.
  if (
    words.some(
      (word, at) => at > 0 && /^(?:of|for)$/.test(word) && organizationWords.has(words[at - 1]?.toLowerCase() ?? ''),
    )
  )
    return 'organization';
  return words.some((word) => /^(?:War|Treaty|Agreement)$/.test(word)) ? 'thing' : null;
}

/** "Dunmore Steel": a name, and a trade. */
export function isFirm(words: string[]): boolean {
  const [first = ''] = words;
  return isTrade(words.at(-1) ?? '') && !isCommon(first) && !isDemonym(first) && !knownNames().has(first);
}

const ordinals = /^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth)$/;

/** "Sundmar Line", "Bergen Post": a firm or a thing, as the text says. */
export function mayBeFirm(words: string[]): boolean {
  const last = words.at(-1)?.toLowerCase() ?? '';
  return words.length > 1 && words.length < 4 && thingWords.has(last) && isFirm(words);
}

/** A word of everyday use or of an office, whatever its capital. */
export function isCommon(word: string): boolean {
  const plain = word.toLowerCase();
  return (
    ordinals.test(plain) ||
    fields.has(plain) ||
    generic.has(plain) ||
    roles.has(plain) ||
    roles.has(plain.replace(/s$/, ''))
  );
}

/** What firms deal in is no firm's name by itself. */
export function isTrade(word: string): boolean {
  const plain = word.toLowerCase();
  return trades.has(plain) || trades.has(plain.replace(/ies$/, 'y')) || trades.has(plain.replace(/s$/, ''));
}

/** "Foreign Ministry", "Coast Guard", "Supreme Court": every state has one, and none calls it otherwise. */
export function isEveryStates(name: string): boolean {
  let found = everyStatesNames.get(name);
  if (found === undefined) {
    found = isOfEveryState(name);
    everyStatesNames.set(name, found);
  }
  return found;
}

const everyStatesNames = new Map<string, boolean>();

function isOfEveryState(name: string): boolean {
  const words = name.toLowerCase().split(' ');
  const head = words.at(-1) ?? '';
  return (
    words.length > 1 &&
    everyStates.test(head) &&
    !knownNames().has(name) &&
    words
      .slice(0, -1)
      .every(
        (word) =>
          fields.has(word) || /^(?:central|supreme|constitutional|coast|national|federal|and|of|for)$/.test(word),
      )
  );
}

const everyStates = /^(?:ministry|department|bank|court|guard|navy|assembly|army|police|treasury|parliament)$/;
