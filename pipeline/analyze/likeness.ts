/** How much the words of two dated statements say that they tell one event: what both have, weighed, and what keeps them apart. */
import type { DatedEvent } from '../findings.ts';
import { isCapitalised } from './letters.ts';
import type { Sentence } from './reading.ts';
import { isDemonym, knownNames } from './regions.ts';
import { relatedTo } from './related.ts';
import { currencies } from './tables/currencies.ts';
import { otherActs } from './tables/other-acts.ts';
import { roles } from './tables/roles.ts';
import type { Token } from './words.ts';

/** A dated statement. */
export interface Told {
  sentence: Sentence;
  /** The words of the date, in the passage. */
  words: { start: number; end: number };
  event: DatedEvent;
  /** Its year is that of another source's, and holds only if both tell one event. */
  lent?: true;
}

/** What one statement tells, without its date. */
export interface Traits {
  /** Stem → weight from 0, everywhere, to 1, nowhere else. */
  words: Map<string, number>;
  /** Stems of nouns and verbs. */
  plain: Set<string>;
  names: Set<string>;
  /** Stem → groups of near-synonyms. */
  groups: Map<string, readonly number[]>;
  /** Number → stem of what it counts. */
  figures: Map<string, string>;
  /** Where it was: "in Lund". */
  places: Set<string>;
  /** States and their peoples, by the letters that they share. */
  states: Set<string>;
  /** Of the verb of its date. */
  acts: Map<number, 0 | 1>;
  orders: Set<string>;
  roles: Set<string>;
  weight: number;
}

const months = /^(?:\d|januar|februar|march|april|mai|june|juli|august|septemb|octob|novemb|decemb)/;
const ordinals = /^(?:first|second|third|fourth|fifth|sixth|another|further|rival)$/;
const small = /^(?:one|two|three|four|five|six|seven|eight|nine|ten|hundred|thousand|million|billion|dozen|half)$/;
/** Verbs that say only that something was or was told. */
const faint =
  /^(?:be|have|do|said|say|told|tell|made|make|took|take|came|come|went|go|put|got|get|gave|give|held|saw|year|month|week|day|time|end|per|cent|percent|people|person|number|half|hundred|thousand|million|billion|trillion)s?$/;

/** @param weightOf What a stem weighs. */
export function traitsOf({ sentence, words, event }: Told, weightOf: (stem: string) => number): Traits {
  const [place] = event.at;
  const inside = sentence.tokens.filter(
    ({ start, end }) =>
      start >= (place?.start ?? 0) && end <= (place?.end ?? Infinity) && (end <= words.start || start >= words.end),
  );
  const traits: Traits = {
    words: new Map(),
    plain: new Set(),
    names: new Set(),
    groups: new Map(),
    figures: new Map(),
    places: new Set(),
    states: new Set(),
    acts: new Map(),
    orders: new Set(),
    roles: new Set(),
    weight: 0,
  };
  inside.forEach((token, at) => {
    add(traits, token, inside, at, weightOf);
  });
  const verb = verbOf(inside, words.start);
  for (const { line, side } of otherActs.get(verb?.lower ?? '') ?? []) traits.acts.set(line, side);
  // Who did it: a role before the first verb.
  const first = inside.findIndex(({ pos }) => pos === 'VERB');
  for (const { pos, lower, stem } of inside.slice(0, Math.max(0, first)))
    if (pos === 'NOUN' && roles.has(lower.replace(/s$/, ''))) traits.roles.add(stem);
  for (const weight of traits.words.values()) traits.weight += weight;
  return traits;
}

function add(traits: Traits, token: Token, all: Token[], at: number, weightOf: (stem: string) => number): void {
  const { lower, text, pos, stem } = token;
  if (/^\d[\d.,]*\d$/.test(text) && !/^(?:19|20)\d\d$/.test(text)) traits.figures.set(text, unitOf(all, at));
  if (ordinals.test(lower)) traits.orders.add(lower);
  if (pos === 'NUM' && /^\p{Ll}/u.test(lower) && !small.test(lower)) traits.figures.set(lower, unitOf(all, at));
  if (/^\p{Lu}/u.test(text) && (knownNames().get(text)?.kind === 'state' || isDemonym(text)))
    traits.states.add(lower.slice(0, 4));
  // "KSh 4,150".
  if (/^\p{Lu}/u.test(text) && currencies.has(text)) return;
  // "'s", taken for a word.
  if (!token.word || token.stop || /^['’]/.test(lower) || months.test(stem) || faint.test(lower)) return;
  traits.words.set(stem, weightOf(stem));
  // "Inflation reached": any noun that opens a sentence has a capital.
  const opens = at === 0 && all[1]?.pos !== 'PROPN' && relatedTo(lower).length > 0;
  if (pos === 'PROPN' && /^\p{Lu}/u.test(text) && !opens) {
    traits.names.add(stem);
    if (/^(?:in|at|near|off)$/.test(all[at - 1]?.lower ?? '') || (all[at - 1]?.lower === 'of' && !all[at + 1]?.word))
      traits.places.add(stem);
  } else if (pos === 'NOUN' || pos === 'VERB' || opens) {
    traits.plain.add(stem);
    const groups = relatedTo(lower);
    if (groups.length > 0) traits.groups.set(stem, groups);
  }
}

/** The verb that a date hangs on: right before it, or the first behind it. */
function verbOf(tokens: Token[], start: number): Token | undefined {
  // "the Water Act": no verb.
  const all = tokens.filter(({ pos, text }, at) => pos !== 'VERB' || at === 0 || !isCapitalised(text));
  const before = all.filter(({ end, start: at }) => end <= start && start - at < 60);
  const cut = before.findLastIndex(({ text }) => /^[,;:]$/.test(text));
  return (
    before.slice(cut + 1).findLast(({ pos }) => pos === 'VERB') ??
    all.find(({ pos, start: at }) => pos === 'VERB' && at >= start) ??
    all.find(({ pos }) => pos === 'VERB')
  );
}

/** "38 per cent", "412 violations": the stem of what stands behind a number. */
function unitOf(all: Token[], at: number): string {
  const next = all[at + 1];
  // "twelve months": how long, of many things.
  if (/^(?:year|month|week|day)s?$/.test(next?.lower ?? '')) return `${at} of ${all.length}`;
  if (next?.lower === 'per' || next?.lower === 'percent' || next?.text === '%') return '%';
  // "readers numbered 31,000": of what, stands elsewhere.
  return next && /^(?:NOUN|ADJ|VERB|NUM|PROPN|SYM)$/.test(next.pos) ? next.stem : '';
}

export interface Likeness {
  /** Weight of what both have. */
  shared: number;
  /** How many words. */
  words: number;
  /** Nouns and verbs among them. */
  plain: number;
  /** Those of nearly the same meaning. */
  near: number;
  names: number;
  figures: number;
}

/** @returns What two statements share; `null` where they tell of two places, two acts or the second and the third of a kind. */
export function likeness(one: Traits, other: Traits): Likeness | null {
  const found: Likeness = { shared: 0, words: 0, plain: 0, near: 0, names: 0, figures: 0 };
  for (const [stem, weight] of one.words) {
    if (!other.words.has(stem)) continue;
    found.shared += weight;
    found.words++;
    if (one.plain.has(stem) || other.plain.has(stem)) found.plain++;
    if (one.names.has(stem) && other.names.has(stem)) found.names++;
  }
  for (const [number, unit] of one.figures) {
    const theirs = other.figures.get(number);
    if (theirs === undefined || (theirs !== unit && theirs !== '' && unit !== '')) continue;
    found.figures++;
    found.shared += number.replace(/[.,]|0+$/g, '').length > 1 ? 1.4 : 0.7;
  }
  if (isApart(one, other, found)) return null;
  const taken = new Set<string>();
  for (const [stem, groups] of one.groups) {
    if (other.words.has(stem)) continue;
    for (const [match, theirs] of other.groups) {
      if (one.words.has(match) || taken.has(match) || !groups.some((group) => theirs.includes(group))) continue;
      taken.add(match);
      found.near++;
      found.shared += 0.35 * ((one.words.get(stem) ?? 0) + (other.words.get(match) ?? 0));
      break;
    }
  }
  return found;
}

/** Both have some, and none in common. */
function disjoint(left: ReadonlySet<string>, right: ReadonlySet<string>): boolean {
  if (left.size === 0 || right.size === 0) return false;
  for (const stem of left) if (right.has(stem)) return false;
  return true;
}

function isApart(one: Traits, other: Traits, { names, figures }: Likeness): boolean {
  if (disjoint(one.orders, other.orders)) return true;
  // "bought 120 flats", "sold 80 flats".
  for (const [line, side] of one.acts) if ((other.acts.get(line) ?? side) !== side) return true;
  if (disjoint(one.roles, other.roles) && names < 2) return true;
  if (disjoint(one.roles, other.roles) && !figures && ![...one.roles].some((stem) => other.words.has(stem)))
    return true;
  return names === 0 && figures === 0 && (disjoint(one.places, other.places) || disjoint(one.states, other.states));
}
