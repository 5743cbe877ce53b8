/** Whether what two sentences share shows that they speak of one thing. */

import type { Feature } from './features.ts';
import { isOddNumber } from './odd-number.ts';
import { knownNames } from './regions.ts';
import { relatedTo } from './related.ts';
import { singular } from './singular.ts';
import { generic } from './tables/generic.ts';
import { units } from './tables/units.ts';

/** What a shared feature shows. */
const worth: Record<Feature['kind'] | 'term', number> = {
  word: 1,
  verb: 0.8,
  general: 0.25,
  related: 0.6,
  sense: 0,
  name: 0.6,
  date: 0.8,
  // Where the shared words are the theme's own terms, it adds little.
  theme: 0.7,
  term: 0.4,
  measure: 2.7,
  figure: 0.7,
};
/** Beside that: a name of several words, a figure that two would not come by apart, or that they alone give; a year is less than a month. */
const more = { name: 0.4, figure: 0.5, only: 0.5, year: -0.3 };
/** What is enough; less where no other sentence is more like either of the two, least where they give one odd figure. */
const least = { any: 2.5, best: 2.15, figure: 1.7, strangers: 3 };

export interface Evidence {
  /** What both have, in the left one's words. */
  shared: Feature[];
  /** Near-synonyms: the left one's word, the right one's. */
  related: [string, string][];
  /** Phrases that stand in both. */
  phrases: string[];
  /** Whether each names somebody, and they share nobody. */
  strangers: boolean;
  /** Whether each is the other's most alike. */
  best: boolean;
  /** Whether a word is a term of the theme: then the theme says no more than the word. */
  isTerm: (word: string, theme: string) => boolean;
  /** How rare a feature is, 0 to 1: what two sentences of all have is 1. */
  rarity: (feature: Feature) => number;
}

/** @returns How much they share; 0 when it does not show that both may be printed side by side. */
export function tellingOf({ shared, related, phrases, strangers, best, isTerm, rarity }: Evidence): number {
  const told = shared.filter((feature) => !isMeasured(feature));
  const count = (kind: Feature['kind']) => told.filter((feature) => feature.kind === kind).length;
  const odd = told.filter(isOdd).length;
  // A figure that no other sentence has is as good as a phrase; a share of a hundred is soon met twice.
  const only = told.some((feature) => isOdd(feature) && !feature.key.endsWith(' %') && rarity(feature) === 1);
  // Verbs are shared by sentences about anything: a noun must be, or a figure.
  if (count('word') + count('measure') + odd === 0 && count('figure') < 2 && related.length < 2) return 0;
  const themes = told.filter(({ kind }) => kind === 'theme');
  const byTerm = ({ label }: Feature) => told.some((word) => isWord(word) && isTerm(word.label, label));
  const themeWorth = themes.length === 0 ? 0 : themes.every(byTerm) ? worth.term : worth.theme;
  const sum =
    told.reduce((total, feature) => total + worthOf(feature) * (isWord(feature) ? 0.4 + 0.6 * rarity(feature) : 1), 0) +
    themeWorth +
    (only ? more.only : 0) +
    // Words that are only like each other count where no other sentence is liker.
    (best ? related.length * worth.related : 0);
  const general = phrases.flatMap((phrase) => phrase.toLowerCase().split(/[ -]/)).filter((word) => generic.has(word));
  const words = count('word') + count('verb') + general.length;
  // Each names somebody, and they share nobody: two elections, not one.
  if (strangers && words < 3 && sum < least.strangers && count('figure') < 2) return 0;
  return sum >= (best ? (odd > 0 ? least.figure : least.best) : least.any) ? sum : 0;
}

/** A number or its unit is told by the figure. */
export function isMeasured({ kind, label }: Feature): boolean {
  return kind === 'word' && (/^\d/.test(label) || units.has(label) || units.has(singular(label)) || label === 'cent');
}

function isWord({ kind }: Feature): boolean {
  return kind === 'word' || kind === 'verb';
}

function worthOf(feature: Feature): number {
  const { kind, key } = feature;
  // Counted apart.
  if (kind === 'theme' || kind === 'related') return 0;
  if (isBody(feature)) return worth.name + more.name;
  if (kind === 'figure' && isOdd(feature)) return worth.figure + more.figure;
  if (kind === 'date' && /^date \d{4}$/.test(key)) return worth.date + more.year;
  return worth[kind];
}

/** A body or a person with a name of their own stands for a topic too; a country does not. */
export function isBody({ kind, label }: Feature): boolean {
  return kind === 'name' && label.includes(' ') && knownNames().get(label)?.kind !== 'state';
}

/** "figure 2.6 €": with a unit, and of two digits at least that are not round. */
function isOdd({ kind, key }: Feature): boolean {
  if (kind !== 'figure') return false;
  const [, range = '', unit = 'null'] = key.split(' ');
  const [value = '', max] = range.split('–');
  return unit !== 'null' && (max !== undefined || isOddNumber(Number(value)));
}

const isRelated = ({ kind }: Feature) => kind === 'related';

/** @returns Words of the one that have a near-synonym in the other, each once, and none that both have. */
export function relatedOf(
  left: readonly Feature[],
  right: readonly Feature[],
  shared: readonly Feature[],
): [string, string][] {
  if (!left.some(isRelated) || !right.some(isRelated)) return [];
  const known = new Set(shared.flatMap(({ kind, label }) => (kind === 'word' || kind === 'verb' ? [label] : [])));
  const groups = new Set([...known].flatMap((word) => [...relatedTo(word)]));
  const there = new Map(right.flatMap(({ kind, key, label }) => (kind === 'related' ? [[key, label]] : [])));
  const found = new Map<string, string>();
  for (const { kind, key, label } of left) {
    const other = kind === 'related' ? there.get(key) : undefined;
    if (other === undefined || other === label || groups.has(Number(key.slice('related '.length)))) continue;
    if (!found.has(label) && ![...found.values()].includes(other)) found.set(label, other);
  }
  return [...found];
}
